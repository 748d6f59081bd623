package no.politiet.kom.publish.internal.facts.dates;

import java.util.List;
import java.util.Set;
import no.politiet.kom.publish.internal.text.DateMention;
import no.politiet.kom.publish.internal.text.Phrases;
import no.politiet.kom.publish.internal.text.Phrases.Hit;

/** Whether a sentence moves a date ("fristen er utsatt fra 1. til 15. mai"), and which of its dates is the earlier value. */
final class MovedRule {

    private static final int REACH = 5;

    private static final Phrases<Boolean> MOVED = Phrases.<Boolean>builder()
            .add(
                    true,
                    "utsatt",
                    "utsett",
                    "utsette",
                    "utsettes",
                    "utsetjast",
                    "utsatte",
                    "forleng*",
                    "utvid*",
                    "flytt*",
                    "ny frist",
                    "ny høringsfrist",
                    "ny høyringsfrist",
                    "ny søknadsfrist",
                    "ny påmeldingsfrist",
                    "ny svarfrist",
                    "nye fristen",
                    "fremskyndet",
                    "framskunda",
                    "framskyndet",
                    "endret ~ fra",
                    "endra ~ frå")
            .build();

    private static final Set<String> EARLIER = Set.of(
            "opprinnelig",
            "opprinnelige",
            "opphavleg",
            "opphavlege",
            "opprinneleg",
            "tidligere",
            "tidlegare",
            "gamle",
            "først",
            "utgangspunktet",
            "fra",
            "frå",
            "istedenfor",
            "forrige",
            "førre");

    private final Gist gist;
    private final List<Hit<Boolean>> hits;

    MovedRule(Gist gist) {
        this.gist = gist;
        this.hits = MOVED.in(gist.words());
    }

    boolean moves() {
        return !hits.isEmpty();
    }

    /** Whether a date that is moved is the one before. */
    boolean isEarlier(int place) {
        for (int i = place - 1; i >= Math.max(0, place - REACH); i--) {
            if (gist.isOneOf(i, EARLIER)) {
                return true;
            }
            if (gist.isDate(i) || gist.isOneOf(i, Set.of("til", "ny", "nye", "utsatt", "forlenget", "("))) {
                return false;
            }
        }
        return false;
    }

    /** Whether a range is the way from an earlier value to a new one. */
    boolean splits(DateMention mention, int place) {
        return moves()
                && mention.form() == DateMention.Form.DAY_TO_DAY
                && gist.isOneOf(place - 1, Set.of("fra", "frå"));
    }
}
