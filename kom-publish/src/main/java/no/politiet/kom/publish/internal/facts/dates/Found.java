package no.politiet.kom.publish.internal.facts.dates;

import java.util.List;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Period;
import no.politiet.kom.publish.internal.text.DateMention;
import no.politiet.kom.publish.internal.text.Sentence;

/** A date with where it stands. */
record Found(Sentence sentence, DateMention mention, KeyDate date) {

    boolean is(DateRole role) {
        return date.role().equals(role);
    }

    /** The same date at another time. */
    Found at(Period when) {
        return new Found(sentence, mention, date.toBuilder().when(when).build());
    }

    /** The same date that took the place of earlier ones. */
    Found after(List<Period> previous) {
        return new Found(sentence, mention, date.toBuilder().previous(previous).build());
    }

    static boolean has(List<Found> dates, DateRole role) {
        for (Found one : dates) {
            if (one.is(role)) {
                return true;
            }
        }
        return false;
    }
}
