package no.politiet.kom.publish.internal.facts.dates;

import java.util.List;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Period;
import no.politiet.kom.publish.internal.text.DateMention;
import no.politiet.kom.publish.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A date with where it stands.
 *
 * @param other what may happen on it as well, null where there is no doubt
 */
record Found(
        Sentence sentence,
        DateMention mention,
        KeyDate date,
        @Nullable DateRole other) {

    Found(Sentence sentence, DateMention mention, KeyDate date) {
        this(sentence, mention, date, null);
    }

    boolean is(DateRole role) {
        return date.role().equals(role);
    }

    /** The same date at another time. */
    Found at(Period when) {
        return with(date.toBuilder().when(when).build());
    }

    /** The same date that took the place of earlier ones. */
    Found after(List<Period> previous) {
        return with(date.toBuilder().previous(previous).build());
    }

    private Found with(KeyDate same) {
        return new Found(sentence, mention, same, other);
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
