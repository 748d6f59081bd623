package no.politiet.kom.publish.internal.facts;

import java.util.List;
import no.politiet.kom.model.Link;
import no.politiet.kom.publish.internal.text.Passage;
import no.politiet.kom.publish.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One piece of news as printed: what the readers of facts read.
 *
 * @param heading its heading, on one line
 * @param title the heading as a sentence, for what stands in it; empty for a second piece below the same heading
 * @param section the title of its section, empty where there is none
 * @param passages its text
 * @param links its links, which the sentences name by id
 * @param sentences all its sentences, in order
 */
public record Piece(
        String heading,
        List<Sentence> title,
        String section,
        List<Passage> passages,
        List<Link> links,
        List<Sentence> sentences) {

    public Piece(String heading, List<Sentence> title, String section, List<Passage> passages, List<Link> links) {
        this(
                heading,
                title,
                section,
                passages,
                links,
                passages.stream()
                        .flatMap(passage -> passage.sentences().stream())
                        .toList());
    }

    /** Of a piece that is a row of a table that was taken apart, that row; null of any other. */
    public @Nullable Passage row() {
        return passages.stream()
                .filter(passage -> passage.head() != null)
                .findFirst()
                .orElse(null);
    }
}
