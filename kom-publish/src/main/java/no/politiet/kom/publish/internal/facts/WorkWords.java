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
    private static final Phrases<Kind> COMPOUNDS = VOCABULARY.table("compounds: ", WorkWords::kind);

    private static final Phrases<Kind> WORKS = VOCABULARY.table("works: ", WorkWords::kind);

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

    /** The kind that a title names. */
    static Kind kind(String code) {
        Kind kind = Kind.of(code);
        if (!kind.isKnown()) {
            throw new IllegalStateException("a kind that there is, please: " + code);
        }
        return kind;
    }
}
