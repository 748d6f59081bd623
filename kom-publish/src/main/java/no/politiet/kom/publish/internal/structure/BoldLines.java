package no.politiet.kom.publish.internal.structure;

import java.util.List;
import no.politiet.kom.publish.internal.source.SourceText;
import org.commonmark.node.Block;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;

/** A first line in bold that has the text of its paragraph below it, without an empty line between: it becomes a paragraph of its own. */
public final class BoldLines {

    private static final int LONGEST = 100;
    private static final String ENDS = ".!?:…»”\"";

    private BoldLines() {}

    /** Parts the paragraphs of a newsletter that begin with such a line; the address below a name in bold stays one. */
    public static void part(Node document, SourceText source) {
        for (Node block : Nodes.children(document)) {
            Node line = block instanceof Paragraph ? block.getFirstChild() : null;
            Node end = line instanceof StrongEmphasis ? line.getNext() : null;
            if ((end instanceof SoftLineBreak || end instanceof HardLineBreak)
                    && line != null
                    && block.getSourceSpans().size() > 1
                    && isTitle(InlineReader.text(line, source))
                    && isText(InlineReader.text(block, source))) {
                end.unlink();
                List<SourceSpan> spans = block.getSourceSpans();
                putAbove((Block) block, line, spans.get(0));
                block.setSourceSpans(spans.subList(1, spans.size()));
            }
        }
    }

    /** Makes the line that a block begins with a paragraph above it. */
    public static void putAbove(Block block, Node line, SourceSpan span) {
        Paragraph title = new Paragraph();
        block.insertBefore(title);
        title.appendChild(line);
        title.setSourceSpans(List.of(span));
    }

    private static boolean isTitle(String line) {
        return line.length() <= LONGEST && !isText(line);
    }

    private static boolean isText(String text) {
        String stripped = text.strip();
        return !stripped.isEmpty() && ENDS.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    }
}
