package no.politiet.kom.publish.internal.text;

import java.util.List;
import java.util.function.UnaryOperator;
import no.politiet.kom.model.LocalId;

/**
 * A sentence of a newsletter, on one line, with what is marked in it. All places are offsets in {@link #text()}.
 *
 * @param text the words as printed, blanks in a row being one
 * @param words its words and signs, in order
 * @param links what its links cover
 * @param strong what is in bold
 * @param emphasis what is in italics
 * @param quotes what stands between quotation marks, without them; a quotation that goes on in the next sentence ends here
 * @param line the line, or page, on which its block begins
 * @param cited whether it stands in a quotation set off from the text
 */
public record Sentence(
        String text,
        List<Word> words,
        List<LinkMark> links,
        List<Range> strong,
        List<Range> emphasis,
        List<Range> quotes,
        int line,
        boolean cited) {

    /** The words that a link covers. */
    public record LinkMark(Range range, LocalId link) {}

    Sentence withLinks(UnaryOperator<LocalId> names) {
        List<LinkMark> renamed = links.stream()
                .map(link -> new LinkMark(link.range(), names.apply(link.link())))
                .toList();
        return new Sentence(text, words, renamed, strong, emphasis, quotes, line, cited);
    }

    /** Whether a place lies between quotation marks. */
    public boolean isQuoted(int at) {
        for (Range quote : quotes) {
            if (quote.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** The words from one to before another, as printed. */
    public String printed(int from, int to) {
        return text.substring(words.get(from).start(), words.get(to - 1).end());
    }

    /** The index of the first word that begins at a place or after it. */
    public int wordAt(int at) {
        return Word.at(words, at);
    }
}
