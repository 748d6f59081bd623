package no.politiet.kom.publish.internal.facts;

import java.util.List;
import no.politiet.kom.model.Kind;
import no.politiet.kom.publish.internal.text.Phrases;
import no.politiet.kom.publish.internal.text.Phrases.Hit;
import no.politiet.kom.publish.internal.text.Vocabulary;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/** The words for works, gatherings and groups: what something is done with. */
final class WorkWords {

    private static final Vocabulary VOCABULARY = Vocabulary.of(WorkWords.class);

    /** Compounds that are another sort of work than their last part: "kunnskapsoversikt" is no overview to use. */
    private static final Phrases<Kind> COMPOUNDS = works("compounds: ");

    private static final Phrases<Kind> WORKS = works("works: ");

    static final Phrases<Boolean> GATHERINGS = Phrases.of(VOCABULARY.phrases("gatherings"));

    static final Phrases<Boolean> GROUPS = Phrases.of(VOCABULARY.phrases("groups"));

    /** Where works are to be had. */
    static final Phrases<Boolean> PLACES = Phrases.of(VOCABULARY.phrases("places"));

    /** What a work does that is told of by its title. */
    static final Phrases<Boolean> TELLS = Phrases.of(VOCABULARY.phrases("tells"));

    private WorkWords() {}

    /** The sort of work that is named at a word. */
    static @Nullable Kind workAt(List<Word> words, int at) {
        Hit<Kind> hit = COMPOUNDS.at(words, at);
        if (hit == null) {
            hit = WORKS.at(words, at);
        }
        return hit == null ? null : hit.value();
    }

    private static Phrases<Kind> works(String sort) {
        Phrases.Builder<Kind> works = Phrases.builder();
        for (String title : VOCABULARY.titles()) {
            if (title.startsWith(sort)) {
                works.add(Kind.of(title.substring(sort.length())), VOCABULARY.phrases(title));
            }
        }
        return works.build();
    }
}
