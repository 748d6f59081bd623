package no.politiet.kom.publish.internal.facts.dates;

import java.util.List;
import java.util.Set;
import no.politiet.kom.publish.internal.text.Phrases;
import no.politiet.kom.publish.internal.text.Phrases.Hit;

/** Whether the clause of a date speaks of the past: the nearest verb tells. */
final class TenseRule {

    private static final int FARTHEST = 24;
    private static final int REACH = 5;
    private static final Set<String> TO_COME = Set.of(
            "blir",
            "vert",
            "bli",
            "verte",
            "skal",
            "vil",
            "må",
            "kan",
            "planlagt",
            "planlagd",
            "planlegges",
            "planleggast",
            "ventes",
            "ventast",
            "venta");

    private static final Phrases<Tense> WORDS = Phrases.<Tense>builder()
            .add(
                    Tense.PAST,
                    "var",
                    "ble",
                    "blei",
                    "vart",
                    "kom",
                    "ga",
                    "gav",
                    "la",
                    "holdt",
                    "heldt",
                    "deltok",
                    "sto",
                    "stod",
                    "vedtok",
                    "foreslo",
                    "føreslo",
                    "mottok",
                    "fikk",
                    "fekk",
                    "møttes",
                    "møttest",
                    "gikk",
                    "gjekk",
                    "fant",
                    "fann",
                    "skrev",
                    "skreiv",
                    "har",
                    "hadde",
                    "sendte",
                    "sende",
                    "satte",
                    "sette",
                    "stilte",
                    "spurte",
                    "avga",
                    "slapp",
                    "sleppte",
                    "hadde",
                    "tok",
                    "trådte",
                    "tredde",
                    "fremla",
                    "framla",
                    "*erte",
                    "*satte",
                    "*sendte",
                    "*nemnde",
                    "*evnte",
                    "*møtte",
                    "*dde",
                    "besøkte",
                    "viste",
                    "*tok",
                    "*holdt",
                    "*heldt",
                    "samlet",
                    "samla",
                    "åpnet",
                    "åpna",
                    "opna",
                    "startet",
                    "starta",
                    "fremmet",
                    "fremma",
                    "fremja",
                    "utkom",
                    "publisert",
                    "lansert",
                    "arrangert",
                    "utgitt",
                    "vedtatt",
                    "overlevert",
                    "oppnevnt",
                    "oppnemnd",
                    "sendt",
                    "fremsatt",
                    "møtte",
                    "begynte",
                    "byrja",
                    "ferdigstilt",
                    "dekket/dekka/dekte/gjaldt/galdt/omfattet/omfatta/handlet/handla",
                    "brukte/nytta",
                    "brannen/ulykken/ulykka/flommen/flaumen/skredet/raset/stormen/orkanen/forliset/angrepet/utslippet/eksplosjonen/hendelsen/hendinga ~ i/den <date>")
            .add(
                    Tense.FUTURE,
                    "berammet",
                    "beramma",
                    "fortsetter",
                    "fortset",
                    "held fram",
                    "velkommen/velkomen/velkomne",
                    "møtes/møtast",
                    "treffes/treffast",
                    "gjennomføres/gjennomførast",
                    "foregår",
                    "begynner",
                    "byrjar",
                    "tiltrer",
                    "leverer",
                    "overtar",
                    "overtek",
                    "har *møte/*møtet/*møter/*møta/*seminar/*kurs/*kurset/*webinar/*frist/*fristen/*samling/*konferanse/*fagdag",
                    "skal",
                    "vil",
                    "blir",
                    "vert",
                    "kommer",
                    "kjem",
                    "planlegg*",
                    "planlagt",
                    "forventes",
                    "forventa",
                    "ventes",
                    "ventar",
                    "inviterer",
                    "*eres",
                    "*ldes",
                    "*sendes",
                    "åpnes",
                    "*gges",
                    "*rast",
                    "*dast",
                    "*gast",
                    "meld",
                    "send",
                    "søk",
                    "svar",
                    "neste",
                    "innen",
                    "innan",
                    "senest",
                    "seinast",
                    "arrangerer",
                    "holder",
                    "held",
                    "starter",
                    "startar",
                    "åpner",
                    "opnar",
                    "kan",
                    "opphører",
                    "opphøyrer",
                    "oppheves/opphevast",
                    "avvikles/avviklast",
                    "faller/fell bort",
                    "utløper",
                    "innføres/innførast",
                    "stenger/stengjer/lukkes/lukkast",
                    "øker/aukar",
                    "fases/fasast ut",
                    "går turen",
                    "gjelder/gjeld fra/frå",
                    "sett/set/hold av",
                    "hald av",
                    "noter/merk/reserver ~ <date>",
                    "har leid/leigd/booket/booka/bestilt/reservert/invitert",
                    "påmelding*",
                    "reiser",
                    "trer",
                    "har/hev gitt/fått/satt/sett/gjeve ~ *frist/*fristen",
                    "fristen er",
                    "frist er",
                    "høringsfrist*",
                    "høyringsfrist*")
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
