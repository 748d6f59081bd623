package no.politiet.kom.publish.internal.facts.dates;

import java.util.List;
import java.util.Set;
import no.politiet.kom.publish.internal.text.DateMention;
import no.politiet.kom.publish.internal.text.Phrases;
import no.politiet.kom.publish.internal.text.Phrases.Hit;
import no.politiet.kom.publish.internal.text.Vocabulary;

/** Whether a sentence moves a date ("fristen er utsatt fra 1. til 15. mai"), and which of its dates is the earlier value. */
final class MovedRule {

    private static final Vocabulary VOCABULARY = Vocabulary.of(MovedRule.class);

    private static final int REACH = 5;

    private enum Cue {
        /** Something is moved. */
        MOVED,
        /** Another day than one that was told before. */
        NEW,
        /** A day that was told before. */
        OLD,
        /** What a day is by now, which is another one where a day was told before: "nå er den". */
        NOW
    }

    private static final Phrases<Cue> PHRASES = Phrases.<Cue>builder()
            .add(Cue.MOVED, VOCABULARY.phrases("moved"))
            .add(Cue.NEW, VOCABULARY.phrases("new"))
            .add(Cue.OLD, VOCABULARY.phrases("old"))
            .add(Cue.NOW, VOCABULARY.phrases("now"))
            .build();

    private static final Set<String> EARLIER = VOCABULARY.words("earlier");
    private static final Set<String> STOPS = VOCABULARY.words("stops");
    private static final Set<String> PLANNED = VOCABULARY.words("planned");
    /** "i stedet for 3. mai", and not "i stedet 10. mai". */
    private static final Set<String> INSTEAD = Set.of("stedet", "staden");

    private static final Set<String> INSTEAD_OF = Set.of("for", "før");
    private static final Set<String> NEGATIONS = Set.of("ikke", "ikkje");

    private final Gist gist;
    private final List<Hit<Cue>> hits;
    private final boolean moves;

    MovedRule(Gist gist) {
        this.gist = gist;
        this.hits = PHRASES.in(gist.words());
        this.moves = hits.stream().anyMatch(hit -> hit.value() == Cue.MOVED || hit.value() == Cue.NEW);
    }

    /** Whether something is moved, or a new day told. */
    boolean moves() {
        return moves;
    }

    /** Whether it tells which day another one took the place of, and no new one. */
    boolean recalls() {
        return !moves && has(Cue.OLD);
    }

    /** Whether it tells what a day is by now. */
    boolean tellsNow() {
        return has(Cue.NOW);
    }

    private boolean has(Cue cue) {
        for (Hit<Cue> hit : hits) {
            if (hit.value() == cue) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a date is the earlier value of another of the sentence.
     *
     * @param next the place of the date after it, or -1
     */
    boolean isEarlier(int place, int next) {
        if (next > place && leadsTo(next) && (!leadsTo(place) || isPlanned(place)) && isMovedBetween(place, next)) {
            return true;
        }
        if (isDenied(place)) {
            return true;
        }
        for (int i = place - 1; i >= Math.max(0, place - REACH); i--) {
            boolean before = gist.is(i, "før") && (gist.is(i + 1, ":") || gist.is(i - 1, "("));
            boolean instead = gist.isOneOf(i, INSTEAD) && gist.isOneOf(i + 1, INSTEAD_OF);
            if (before || instead || gist.isOneOf(i, EARLIER)) {
                return true;
            }
            boolean set = gist.is(i, "til") && gist.isOneOf(i - 1, PLANNED);
            if (gist.isDate(i) || gist.isOneOf(i, STOPS) && !set || gist.is(i, "(")) {
                return false;
            }
        }
        return false;
    }

    /** "ikke 1. september som tidligere opplyst". */
    private boolean isDenied(int place) {
        return gist.isOneOf(place - 1, NEGATIONS) && gist.is(place + 1, "som") && gist.isOneOf(place + 2, EARLIER);
    }

    /** Whether a date is what something is moved to: "til", "til den". */
    boolean leadsTo(int place) {
        for (int i = place - 1; i >= Math.max(0, place - REACH); i--) {
            if (gist.is(i, "til")) {
                return true;
            }
            if (!gist.isPassed(i)) {
                return false;
            }
        }
        return false;
    }

    /** "var berammet til": what something is moved from. */
    private boolean isPlanned(int place) {
        for (int i = place - 1; i >= Math.max(0, place - REACH); i--) {
            if (gist.isOneOf(i, PLANNED)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMovedBetween(int from, int to) {
        return hits.stream().anyMatch(hit -> hit.value() == Cue.MOVED && hit.from() > from && hit.to() <= to);
    }

    /** Whether a range is the way from an earlier value to a new one. */
    boolean splits(DateMention mention, int place) {
        return moves && mention.form() == DateMention.Form.DAY_TO_DAY && gist.isFrom(place - 1);
    }
}
