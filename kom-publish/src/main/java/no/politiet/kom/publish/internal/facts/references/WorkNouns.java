package no.politiet.kom.publish.internal.facts.references;

import java.util.List;
import java.util.Set;
import no.politiet.kom.publish.internal.text.Phrases;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/** What the words around a title say it is the title of. */
final class WorkNouns {

    /** What a title is the title of. */
    enum Sort {
        /** A publication. */
        WORK,
        /** An event, a talk, a project, a body, a service: nothing that is published. */
        OTHER,
        /** Only looks like a word that tells. */
        NONE
    }

    private static final Set<String> ENDINGS =
            Set.of("", "en", "n", "a", "et", "t", "er", "r", "e", "ar", "ene", "ne", "ane", "s", "ens", "ets", "as");

    private static final List<String> WORKS = List.of(
            "rapport",
            "melding",
            "veileder",
            "rettleiar",
            "veiledning",
            "rettleiing",
            "handlingsplan",
            "plan",
            "håndbok",
            "handbok",
            "håndbøk",
            "handbøk",
            "bok",
            "bøk",
            "artikkel",
            "artikl",
            "kronikk",
            "undersøkelse",
            "undersøking",
            "studie",
            "studi",
            "analyse",
            "evaluering",
            "kartlegging",
            "gransking",
            "granskning",
            "sammenligning",
            "samanlikning",
            "tilstandsbilde",
            "tilstandsbilete",
            "oppslagsverk",
            "læremiddel",
            "rapportserie",
            "roman",
            "video",
            "vurdering",
            "utredning",
            "utgreiing",
            "strategi",
            "brosjyre",
            "hefte",
            "faktaark",
            "notat",
            "retningslinje",
            "sjekkliste",
            "årbok",
            "årbøk",
            "antologi",
            "publikasjon",
            "festskrift",
            "tidsskrift",
            "oversikt",
            "film",
            "dokumentar",
            "magasin",
            "avhandling",
            "masteroppgave",
            "masteroppgåve",
            "manual",
            "metodebok",
            "guide",
            "essay",
            "standard",
            "utgave",
            "utgåve",
            "utgivelse",
            "dokument",
            "rundskriv",
            "statistikk",
            "årsberetning",
            "beretning",
            "kunnskapsoppsummering",
            "oppsummering",
            "gjennomgang",
            "anbefaling",
            "tilråding",
            "plakat",
            "policy brief",
            "atlas",
            "katalog",
            "årsmelding",
            "barometer",
            "redegjørelse");
    private static final List<String> FOREIGN_WORKS = List.of(
            "report",
            "reports",
            "handbook",
            "guide",
            "guidelines",
            "survey",
            "study",
            "toolkit",
            "review",
            "assessment",
            "factsheet",
            "paper",
            "manual",
            "statistics",
            "yearbook",
            "outlook",
            "edition",
            "rapport",
            "handbok",
            "handbog",
            "undersökning",
            "vägledning",
            "vejledning",
            "undersøgelse",
            "redogörelse",
            "checklist",
            "guidance",
            "brief");
    private static final List<String> OTHERS = List.of(
            "seminar",
            "webinar",
            "webinarr",
            "konferanse",
            "møte",
            "workshop",
            "verksted",
            "verkstad",
            "kurs",
            "frokost",
            "frukost",
            "forum",
            "foredrag",
            "presentasjon",
            "innlegg",
            "samling",
            "debatt",
            "kampanje",
            "prosjekt",
            "program",
            "utstilling",
            "arrangement",
            "forestilling",
            "tema",
            "temadag",
            "fagdag",
            "uke",
            "veke",
            "samtale",
            "innleiing",
            "innledning",
            "konkurranse",
            "pris",
            "slagord",
            "begrep",
            "omgrep",
            "ord",
            "uttrykk",
            "nettverk",
            "gruppe",
            "team",
            "tjeneste",
            "teneste",
            "app",
            "nettside",
            "nettsted",
            "nettstad",
            "nettressurs",
            "plattform",
            "portal",
            "opplæring",
            "overskrift",
            "spørsmål",
            "kategori",
            "stilling",
            "ordning",
            "tiltak",
            "festival",
            "symposium",
            "toppmøte",
            "lansering",
            "podkast",
            "podcast",
            "modul",
            "nyhetsbrev",
            "lenke",
            "bås",
            "stand",
            "parole",
            "motto",
            "session",
            "sesjon",
            "bolk",
            "initiativ",
            "øvelse",
            "øving",
            "ekskursjon",
            "turné",
            "markering",
            "treff",
            "hackathon",
            "panel",
            "satsing",
            "kompetanseteam");
    private static final List<String> FOREIGN_OTHERS =
            List.of("conference", "seminar", "webinar", "workshop", "meeting", "forum", "konferens", "möte", "summit");

    /** As the end of another word these are rarely what they are alone: "bruken", "jorden". */
    private static final Set<String> ALONE =
            Set.of("uke", "veke", "ord", "app", "pris", "tema", "bås", "team", "tjeneste", "teneste");

    private static final List<String> LOOK_ALIKES = List.of(
            "påmelding",
            "påmeldingen",
            "påmeldinga",
            "tilbakemelding",
            "tilbakemeldingen",
            "tilbakemeldinga",
            "tilbakemeldinger",
            "tilbakemeldingar",
            "dag",
            "dagen",
            "mandag",
            "tirsdag",
            "onsdag",
            "torsdag",
            "fredag",
            "konkurs",
            "konkursen");

    private static final Phrases<Sort> NOUNS = nouns();

    private WorkNouns() {}

    private static Phrases<Sort> nouns() {
        Phrases.Builder<Sort> nouns = Phrases.builder();
        WORKS.forEach(stem -> forms(nouns, Sort.WORK, stem));
        OTHERS.forEach(stem -> forms(nouns, Sort.OTHER, stem));
        LOOK_ALIKES.forEach(word -> nouns.add(Sort.NONE, word));
        FOREIGN_WORKS.forEach(word -> nouns.add(Sort.WORK, word));
        FOREIGN_OTHERS.forEach(word -> nouns.add(Sort.OTHER, word));
        return nouns.build();
    }

    private static void forms(Phrases.Builder<Sort> nouns, Sort sort, String stem) {
        for (String ending : ENDINGS) {
            nouns.add(sort, (ALONE.contains(stem) ? "" : "*") + stem + ending);
        }
    }

    /** What a word is a name of, in any form and as the last part of any compound; null if it tells nothing. */
    static @Nullable Sort of(List<Word> words, int index) {
        Phrases.Hit<Sort> hit = NOUNS.at(words, index);
        return hit == null || hit.value() == Sort.NONE ? null : hit.value();
    }
}
