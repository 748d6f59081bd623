package no.politiet.kom.publish.internal.masthead;

import java.util.List;
import java.util.regex.Pattern;
import no.politiet.kom.publish.internal.structure.BoldLines;
import no.politiet.kom.publish.internal.structure.Nodes;
import no.politiet.kom.publish.internal.text.MastheadPeriod;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * The title as words in bold that a newsletter begins with: a line above others of its paragraph, or what goes on with the number of the issue, be it in a
 * quotation; or the first cell of a table.
 */
public final class TitleLine {

    /** What goes on with the number of the issue, or its year. */
    private static final Pattern IMPRINT = Pattern.compile(
            " [–—·|-] (?:.*[^\\p{L}0-9])?(?:" + MastheadWords.NUMBERED + "|20[0-9]{2})(?![\\p{L}0-9]).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private TitleLine() {}

    /** Makes a first line in bold a paragraph of its own, or the words in bold of one that goes on with the number. */
    public static void part(Node document) {
        Node first = document.getFirstChild();
        if (first instanceof TableBlock table) {
            part(table);
            return;
        }
        Node block = first instanceof BlockQuote ? first.getFirstChild() : first;
        Node line = block instanceof Paragraph ? block.getFirstChild() : null;
        Node end = line == null ? null : line.getNext();
        if (line == null || end == null || !isTitle(line)) {
            return;
        }
        boolean alone = Nodes.isLineBreak(end);
        if (!alone && !isImprint(end, line, document) || Nodes.isBold(block.getNext())) {
            return;
        }
        List<SourceSpan> spans = block.getSourceSpans();
        if (spans.isEmpty() || alone && spans.size() < 2) {
            return;
        }
        BoldLines.putAbove((Block) first, line, spans.get(0));
        if (alone) {
            end.unlink();
            block.setSourceSpans(spans.subList(1, spans.size()));
        }
    }

    /** A masthead may be a table that has the period in a cell, and the title in the first one in bold. */
    private static void part(TableBlock table) {
        Node row = table.getFirstChild().getFirstChild();
        Node cell = row == null ? null : row.getFirstChild();
        Node line = cell == null ? null : cell.getFirstChild();
        boolean dated = Nodes.unlinked(table).stream().anyMatch(text -> MastheadPeriod.find(text.getLiteral()) != null);
        if (dated
                && line != null
                && isTitle(line)
                && line.getNext() == null
                && !(hasOneHeadingAbove(table.getParent()) && PublisherName.isBody(words(line)))
                && !table.getSourceSpans().isEmpty()) {
            BoldLines.putAbove(table, line, table.getSourceSpans().get(0));
        }
    }

    /** " · nr. 3 – 2031", unless it is who publishes that stands before it in bold, and the title in a heading. */
    private static boolean isImprint(Node end, Node line, Node document) {
        return end instanceof Text text
                && IMPRINT.matcher(text.getLiteral()).matches()
                && !(hasOneHeadingAbove(document) && PublisherName.isBody(words(line)));
    }

    /** Whether one heading stands above all others. */
    private static boolean hasOneHeadingAbove(Node document) {
        List<Integer> levels = Nodes.children(document).stream()
                .filter(Heading.class::isInstance)
                .map(heading -> ((Heading) heading).getLevel())
                .sorted()
                .toList();
        return levels.size() > 1 && levels.get(0) < levels.get(1);
    }

    /** Whether a line in bold is one line, and not the period. */
    private static boolean isTitle(Node line) {
        return line instanceof StrongEmphasis && !words(line).isEmpty() && MastheadPeriod.find(words(line)) == null;
    }

    /** The words of a line that has nothing else, empty if it has. */
    private static String words(Node line) {
        StringBuilder text = new StringBuilder();
        for (Node part = line.getFirstChild(); part != null; part = part.getNext()) {
            if (!(part instanceof Text words)) {
                return "";
            }
            text.append(words.getLiteral());
        }
        return text.toString();
    }
}
