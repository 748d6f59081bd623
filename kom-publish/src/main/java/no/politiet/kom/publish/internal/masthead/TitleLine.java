package no.politiet.kom.publish.internal.masthead;

import java.util.List;
import java.util.regex.Pattern;
import no.politiet.kom.publish.internal.structure.Nodes;
import no.politiet.kom.publish.internal.text.MastheadPeriod;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The title as a line in bold that a newsletter begins with, above other lines of the same paragraph, if no other paragraph is bold. */
public final class TitleLine {

    /** What goes on with the number of the issue, or its year. */
    private static final Pattern IMPRINT = Pattern.compile(
            " [–—·|-] (?:.*\\b)?(?:nr|nummer|årgang|utgave|utgåve|hefte|20[0-9]{2})\\b.*", Pattern.CASE_INSENSITIVE);

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
        Node end = line instanceof StrongEmphasis ? line.getNext() : null;
        if (end == null) {
            return;
        }
        boolean alone = end instanceof SoftLineBreak || end instanceof HardLineBreak;
        if (!alone && !isImprint(end) || !isTitle(line) || Nodes.isBold(block.getNext())) {
            return;
        }
        List<SourceSpan> spans = block.getSourceSpans();
        if (spans.isEmpty() || alone && spans.size() < 2) {
            return;
        }
        Paragraph title = new Paragraph();
        ((Block) first).insertBefore(title);
        title.appendChild(line);
        title.setSourceSpans(spans.subList(0, 1));
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
                && isTitle(line)
                && line instanceof StrongEmphasis
                && line.getNext() == null
                && !table.getSourceSpans().isEmpty()) {
            Paragraph title = new Paragraph();
            table.insertBefore(title);
            title.appendChild(line);
            title.setSourceSpans(table.getSourceSpans().subList(0, 1));
        }
    }

    /** " · nr. 3 – 2031". */
    private static boolean isImprint(Node end) {
        return end instanceof Text text && IMPRINT.matcher(text.getLiteral()).matches();
    }

    /** Whether a line in bold is one line, and not the period. */
    private static boolean isTitle(@Nullable Node line) {
        if (line == null) {
            return false;
        }
        StringBuilder text = new StringBuilder();
        for (Node part = line.getFirstChild(); part != null; part = part.getNext()) {
            if (!(part instanceof Text words)) {
                return false;
            }
            text.append(words.getLiteral());
        }
        return MastheadPeriod.find(text.toString()) == null;
    }
}
