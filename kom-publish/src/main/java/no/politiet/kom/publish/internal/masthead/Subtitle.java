package no.politiet.kom.publish.internal.masthead;

import java.util.List;
import java.util.regex.Pattern;
import no.politiet.kom.publish.internal.source.SourceText;
import no.politiet.kom.publish.internal.structure.InlineReader;
import no.politiet.kom.publish.internal.structure.Nodes;
import no.politiet.kom.publish.internal.text.MastheadPeriod;
import no.politiet.kom.publish.internal.text.Texts;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * What stands right below the line that a newsletter begins with, its title, and states the period: "Nyhetsbrev fra Fyrvesenet – mai 2031". Where it
 * is a heading, it is a line of the masthead and no section; where neither line is marked, the first is the title.
 */
public final class Subtitle {

    private static final int LONGEST_TITLE = 60;

    /** What may be a title: no greeting, no sentence. */
    private static final Pattern TITLE = Pattern.compile("\\p{Lu}.*[^.,:;!?]");

    private Subtitle() {}

    /** Makes a heading that is a subtitle a paragraph, and a line above one a line in bold. */
    public static void settle(Node document, SourceText source) {
        List<Node> blocks = Nodes.children(document);
        if (blocks.size() < 2) {
            return;
        }
        if (blocks.get(0) instanceof Heading title && blocks.get(1) instanceof Heading heading) {
            String text = text(heading, source);
            if (MastheadPeriod.find(text(title, source)) == null
                    && MastheadPeriod.find(text) != null
                    && (PublisherLine.publisher(text) != null || isEmpty(heading))) {
                lower(heading);
            }
        } else if (blocks.get(0) instanceof Paragraph && isAboveSubtitle(blocks.get(0), blocks.get(1))) {
            StrongEmphasis bold = new StrongEmphasis("**");
            bold.appendChild(blocks.get(0).getFirstChild());
            blocks.get(0).prependChild(bold);
        }
    }

    private static String text(Node heading, SourceText source) {
        return Texts.oneLine(InlineReader.text(heading, source));
    }

    /** Whether the next heading, which is none below it, follows at once. */
    private static boolean isEmpty(Heading heading) {
        return heading.getNext() instanceof Heading other && other.getLevel() <= heading.getLevel();
    }

    private static void lower(Heading heading) {
        Paragraph line = new Paragraph();
        Nodes.children(heading).forEach(line::appendChild);
        line.setSourceSpans(heading.getSourceSpans());
        heading.insertAfter(line);
        heading.unlink();
    }

    /** Whether a first line stands above a subtitle, be it in the same paragraph or the next. */
    private static boolean isAboveSubtitle(Node first, Node next) {
        Node title = first.getFirstChild();
        Node end = title == null ? null : title.getNext();
        boolean alone = end == null && next instanceof Paragraph;
        boolean above = Nodes.isLineBreak(end);
        if (!alone && !above) {
            return false;
        }
        Node subtitle = alone ? next.getFirstChild() : end == null ? null : end.getNext();
        return title instanceof Text words
                && subtitle instanceof Text text
                && isTitle(words.getLiteral())
                && isSubtitle(text.getLiteral());
    }

    private static boolean isTitle(String line) {
        return line.length() <= LONGEST_TITLE
                && TITLE.matcher(line).matches()
                && MastheadPeriod.find(line) == null
                && !PublisherName.isBody(line);
    }

    private static boolean isSubtitle(String line) {
        return MastheadPeriod.find(line) != null && PublisherLine.publisher(line) != null;
    }
}
