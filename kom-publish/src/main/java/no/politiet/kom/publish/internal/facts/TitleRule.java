package no.politiet.kom.publish.internal.facts;

import java.util.List;
import java.util.stream.Stream;
import no.politiet.kom.model.Table;
import no.politiet.kom.publish.internal.structure.Signs;
import no.politiet.kom.publish.internal.structure.TableRows;
import no.politiet.kom.publish.internal.text.Passage;
import no.politiet.kom.publish.internal.text.Range;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * The title of an item that shares its heading with others: the first title in quotation marks or in bold in its first
 * sentences, or else the beginning of its first sentence.
 */
public final class TitleRule {

    private static final int SENTENCES = 2;
    private static final int FEWEST_WORDS = 2;
    private static final int LONGEST = 90;

    private TitleRule() {}

    /** The title; the heading where the piece has no words. */
    public static String title(Piece piece) {
        List<Sentence> sentences = sentences(piece);
        String row = rowName(piece.row());
        if (row != null) {
            return cut(row);
        }
        return sentences.stream()
                .limit(SENTENCES)
                .flatMap(sentence -> Stream.concat(sentence.quotes().stream(), sentence.strong().stream())
                        .filter(range -> isTitle(range, sentence))
                        .map(range -> range.of(sentence.text())))
                .map(TitleRule::bare)
                .findFirst()
                .orElseGet(() -> sentences.isEmpty() ? piece.heading() : beginning(sentences.get(0)));
    }

    /** Its sentences without those of the notes that a heading has. */
    private static List<Sentence> sentences(Piece piece) {
        List<Sentence> own = piece.passages().stream()
                .dropWhile(Signs::isFootnote)
                .flatMap(passage -> passage.sentences().stream())
                .toList();
        return own.isEmpty() ? piece.sentences() : own;
    }

    private static boolean isTitle(Range range, Sentence sentence) {
        int words = sentence.wordAt(range.end()) - sentence.wordAt(range.start());
        return words >= FEWEST_WORDS
                && Character.isUpperCase(range.of(sentence.text()).codePointAt(0));
    }

    /** Without a comma or full stop at its end. */
    private static String bare(String title) {
        int end = title.length();
        while (end > 1 && ",.;: ".indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        return title.substring(0, end);
    }

    /** What a row of a table is called by the column that names the rows. */
    private static @Nullable String rowName(@Nullable Passage passage) {
        return passage != null && passage.head() != null && passage.block() instanceof Table table
                ? TableRows.name(passage.head(), table.rows().get(0))
                : null;
    }

    private static String beginning(Sentence sentence) {
        return cut(sentence.text());
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int blank = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, blank > 0 ? blank : Word.of(text).get(0).end()) + " …";
    }
}
