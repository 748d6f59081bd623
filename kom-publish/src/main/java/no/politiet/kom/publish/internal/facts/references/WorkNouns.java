package no.politiet.kom.publish.internal.facts.references;

import java.util.List;
import java.util.Set;
import no.politiet.kom.publish.internal.text.Phrases;
import no.politiet.kom.publish.internal.text.Vocabulary;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/** What the words around a title say it is the title of. */
final class WorkNouns {

    private static final Vocabulary VOCABULARY = Vocabulary.of(WorkNouns.class);

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
    private static final List<String> FOREIGN_WORKS = VOCABULARY.list("foreign works");
    private static final List<String> OTHERS = VOCABULARY.list("others");
    private static final List<String> FOREIGN_OTHERS = VOCABULARY.list("foreign others");

    private static final Set<String> ALONE = VOCABULARY.words("alone");

    private static final List<String> LOOK_ALIKES = VOCABULARY.list("look alikes");

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
