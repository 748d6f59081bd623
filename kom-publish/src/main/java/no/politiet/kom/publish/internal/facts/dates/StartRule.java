package no.politiet.kom.publish.internal.facts.dates;

import java.util.Set;
import no.politiet.kom.publish.internal.text.DateMention;
import no.politiet.kom.publish.internal.text.Vocabulary;

/** What holds from a day on: "Fra 1. september må alle ha lykt". */
final class StartRule {

    /** "På høring fra 3. mai er" begins no rule. */
    private static final Set<String> HEARING = Set.of("høring", "høyring");

    private static final Set<String> MUST = Set.of("skal", "må", "plikter", "pliktar", "lyt");
    private static final Set<String> KEPT = Set.of("hatt", "tilbudt", "tilbode", "drevet", "drive", "drevi");
    private static final Set<String> RULES = Vocabulary.of(StartRule.class).words("rules");

    private final Gist gist;

    StartRule(Gist gist) {
        this.gist = gist;
    }

    /** "Fra 1. september må alle ha lykt": what is a rule from then on. */
    boolean isStart(DateMention mention, int place) {
        boolean from = gist.isFrom(place - 1)
                || gist.is(place - 1, "med") && gist.is(place - 2, "og") && gist.isFrom(place - 3);
        return from
                && !gist.isOneOf(place - 2, HEARING)
                && mention.first().equals(mention.last())
                && gist.isOneOf(place + 1, RULES);
    }

    /** "Fra 1. november har vi hatt en egen svartjeneste". */
    boolean isOfOwn(int place) {
        for (int i = place + 2; gist.is(place + 1, "har") && i <= place + RoleCues.CLOSE; i++) {
            if (gist.isOneOf(i, KEPT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words before a date say what must be: "skal være i bruk fra". */
    boolean isRule(int place) {
        for (int i = place - 1; i >= Math.max(0, place - RoleCues.CLOSE * 2); i--) {
            if (gist.isOneOf(i, MUST)) {
                return true;
            }
        }
        return false;
    }
}
