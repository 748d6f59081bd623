package no.politiet.kom.publish.internal.masthead;

import java.util.Map;
import java.util.regex.Pattern;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.constraint.Patterns;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.source.FrontMatter;
import no.politiet.kom.publish.internal.structure.Nodes;
import no.politiet.kom.publish.internal.text.Languages;
import no.politiet.kom.publish.internal.text.Word;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * The language of a newsletter: what the front matter says or else, of the two that Norwegian is written in, the one that has more
 * of its words.
 */
public final class NewsletterLanguage {

    private static final Pattern TAG = Pattern.compile(Patterns.LANGUAGE);

    /** So many characters tell; a newsletter of one language has hundreds of words among them that the other has not. */
    private static final int ENOUGH = 20_000;

    /** So many words more than of bokmål: a title or two that is quoted has fewer. */
    private static final int LEAST = 3;

    private NewsletterLanguage() {}

    /**
     * The language, as a BCP 47 tag.
     *
     * @throws no.politiet.kom.publish.ImportException if the front matter says what is none
     */
    public static String of(Node document, FrontMatter front, Findings findings) {
        String stated = front.value("language", "LANGUAGE", tag -> {
            if (tag.length() > Limits.LANGUAGE || !TAG.matcher(tag).matches()) {
                throw new IllegalArgumentException(tag);
            }
            return tag;
        });
        if (stated != null) {
            return stated;
        }
        if (isNynorsk(document)) {
            findings.info(ImportCodes.LANGUAGE_TOLD, "/language", new Position(1, 1), "nn", Map.of());
            return "nn";
        }
        return "nb";
    }

    private static boolean isNynorsk(Node document) {
        int read = 0;
        int nynorsk = 0;
        for (Text text : Nodes.texts(document)) {
            if (read > ENOUGH) {
                break;
            }
            read += text.getLiteral().length();
            for (Word word : Word.of(text.getLiteral())) {
                nynorsk += Languages.nynorsk(word);
            }
        }
        return nynorsk >= LEAST;
    }
}
