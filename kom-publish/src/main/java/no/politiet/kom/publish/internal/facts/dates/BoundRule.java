package no.politiet.kom.publish.internal.facts.dates;

import java.util.Map;
import java.util.Set;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.publish.internal.facts.dates.RolePhrases.Cue;
import no.politiet.kom.publish.internal.text.Vocabulary;

/** A day by which something is done: "svar innen 3. mai" is a deadline, "utvalget skal levere innen 3. mai" when that is due. */
final class BoundRule {

    private static final Vocabulary VOCABULARY = Vocabulary.of(BoundRule.class);

    private static final Set<String> BY = Set.of("innen", "innan", "senest", "seinast", "før", "til", "utløpet");
    private static final Set<String> CLOCK = Set.of("kl", "klokka", "klokken");
    private static final Set<String> HAS = Set.of("har", "hadde");
    private static final Set<String> TO_COME_TO = VOCABULARY.words("to come to");
    private static final Set<String> SKIPPED = VOCABULARY.words("skipped");
    private static final Set<String> OBLIGED = VOCABULARY.words("obliged");

    private final Gist gist;
    private final RoleCues cues;
    private final boolean isHearing;

    BoundRule(Gist gist, RoleCues cues, boolean isHearing) {
        this.gist = gist;
        this.cues = cues;
        this.isHearing = isHearing;
    }

    /** Whether "innen", "senest" or the like stands before a date. */
    boolean isBy(int place) {
        for (int i = place - 1; i >= Math.max(0, place - 5); i--) {
            if (gist.isLaterThan(i)) {
                return true;
            }
            if (gist.isOneOf(i, BY)) {
                return !gist.is(i, "til") || cues.hasNear(Cue.ANSWER, place) || gist.isOneOf(i - 1, TO_COME_TO);
            }
            if (!gist.isOneOf(i, SKIPPED) && !isClock(i)) {
                return false;
            }
        }
        return false;
    }

    /** "før klokka 15 den 3. mai": the number of the hour. */
    private boolean isClock(int at) {
        return gist.isNumber(at) && gist.isOneOf(gist.is(at - 1, ".") ? at - 2 : at - 1, CLOCK)
                || gist.is(at, ".") && gist.isOneOf(at - 1, CLOCK);
    }

    /** A day by which something is done: a deadline for the reader, or for somebody else. */
    DateRole role(int place, Map<Cue, Integer> ways, Tense tense) {
        if (gist.isOneOf(place + 1, HAS)) {
            return DateRole.EVENT;
        }
        if (ways.getOrDefault(Cue.PROMISED, RoleCues.FAR) <= RoleCues.CLOSE) {
            return DateRole.DUE;
        }
        if (ways.getOrDefault(Cue.ANSWER, RoleCues.FAR) <= RoleCues.REACH) {
            int due = ways.getOrDefault(Cue.DUE, RoleCues.FAR);
            if (ways.getOrDefault(Cue.ANSWER, RoleCues.FAR) <= due + 3) {
                return DateRole.DEADLINE;
            }
        }
        boolean obliged = ways.getOrDefault(Cue.DUE, RoleCues.FAR) <= RoleCues.REACH;
        for (int i = Math.max(0, place - RoleCues.REACH); i < Math.min(gist.size(), place + RoleCues.REACH); i++) {
            obliged |= gist.way(Math.min(i, place), Math.max(i, place)) < RoleCues.REACH && gist.isOneOf(i, OBLIGED);
        }
        if (isHearing && !obliged) {
            return DateRole.DEADLINE;
        }
        return tense == Tense.PAST && !obliged ? DateRole.EVENT : DateRole.DUE;
    }
}
