package no.politiet.kom.publish.internal.facts.dates;

import java.util.List;
import java.util.Set;
import no.politiet.kom.publish.internal.text.Phrases;
import no.politiet.kom.publish.internal.text.Phrases.Hit;
import no.politiet.kom.publish.internal.text.Vocabulary;

/** Whether the clause of a date speaks of the past: the nearest verb tells. */
final class TenseRule {

    private static final Vocabulary VOCABULARY = Vocabulary.of(TenseRule.class);

    private static final int FARTHEST = 24;
    private static final int REACH = 5;
    private static final Set<String> TO_COME = VOCABULARY.words("to come");

    private static final Phrases<Tense> WORDS = Phrases.<Tense>builder()
            .add(Tense.PAST, VOCABULARY.phrases("past"))
            .add(Tense.FUTURE, VOCABULARY.phrases("future"))
            .build();

    private final Gist gist;
    private final List<Hit<Tense>> hits;

    TenseRule(Gist gist) {
        this.gist = gist;
        this.hits = WORDS.in(gist.words());
    }

    Tense at(int place) {
        Tense nearest = Tense.UNKNOWN;
        int shortest = FARTHEST;
        Hit<Tense> told = null;
        for (Hit<Tense> hit : hits) {
            if (gist.is(hit.from() - 1, "å")) {
                continue; // "for å sende" is an infinitive
            }
            int way = hit.from() > place ? gist.way(place + 1, hit.from()) + 1 : gist.way(hit.to(), place);
            if (way < shortest) {
                shortest = way;
                nearest = hit.value();
                told = hit;
            }
        }
        return nearest == Tense.PAST && told != null && isToCome(told.from()) ? Tense.FUTURE : nearest;
    }

    /** "blir arrangert", "skal være ferdigstilt": a participle after what says that it is to come. */
    private boolean isToCome(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            if (gist.isOneOf(i, TO_COME)) {
                return true;
            }
            if (gist.is(i, ",") || gist.is(i, ";") || gist.is(i, "og") || gist.is(i, "som")) {
                return false;
            }
        }
        return false;
    }
}
