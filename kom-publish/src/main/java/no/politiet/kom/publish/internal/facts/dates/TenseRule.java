package no.politiet.kom.publish.internal.facts.dates;

import java.util.List;
import no.politiet.kom.publish.internal.text.Phrases;
import no.politiet.kom.publish.internal.text.Phrases.Hit;

/** Whether the clause of a date speaks of the past: the nearest verb tells. */
final class TenseRule {

    private static final int FARTHEST = 24;

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
                    "ferdigstilt")
            .add(
                    Tense.FUTURE,
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
                    "påmelding*",
                    "reiser",
                    "trer",
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
        for (Hit<Tense> hit : hits) {
            int way = hit.from() > place ? gist.way(place + 1, hit.from()) + 1 : gist.way(hit.to(), place);
            if (way < shortest) {
                shortest = way;
                nearest = hit.value();
            }
        }
        return nearest;
    }
}
