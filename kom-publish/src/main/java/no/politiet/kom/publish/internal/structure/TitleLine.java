package no.politiet.kom.publish.internal.structure;

import java.util.List;
import no.politiet.kom.publish.internal.text.MastheadPeriod;
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

    private TitleLine() {}

    /** Makes a first line in bold a paragraph of its own. */
    public static void part(Node document) {
        Node block = document.getFirstChild();
        Node line = block instanceof Paragraph ? block.getFirstChild() : null;
        Node end = line instanceof StrongEmphasis ? line.getNext() : null;
        if (!(end instanceof SoftLineBreak) && !(end instanceof HardLineBreak)
                || !isTitle(line)
                || Nodes.isBold(block.getNext())) {
            return;
        }
        List<SourceSpan> spans = block.getSourceSpans();
        if (spans.size() < 2) {
            return;
        }
        Paragraph title = new Paragraph();
        block.insertBefore(title);
        title.appendChild(line);
        title.setSourceSpans(spans.subList(0, 1));
        end.unlink();
        block.setSourceSpans(spans.subList(1, spans.size()));
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
