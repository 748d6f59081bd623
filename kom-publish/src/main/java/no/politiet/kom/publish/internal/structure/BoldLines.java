package no.politiet.kom.publish.internal.structure;

import java.util.ArrayList;
import java.util.List;
import no.politiet.kom.publish.internal.source.SourceText;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;

/**
 * A first line in bold that has the text of its paragraph below it, without an empty line between: it becomes a paragraph of its own.
 * Names in bold above an address stay where they are, unless a sentence ends the address.
 */
public final class BoldLines {

    private static final int LONGEST = 100;
    private static final String ENDS = ".!?:…»”\"";

    private BoldLines() {}

    /** The blocks of a newsletter, those parted that begin with such a line. */
    public static List<Node> parted(List<Node> blocks, SourceText source) {
        List<Node> all = new ArrayList<>();
        for (Node block : blocks) {
            Node line = block instanceof Paragraph ? block.getFirstChild() : null;
            Node end = line instanceof StrongEmphasis ? line.getNext() : null;
            if (end != null
                    && Nodes.isLineBreak(end)
                    && line != null
                    && block.getSourceSpans().size() > 1
                    && isTitle(InlineReader.text(line, source))
                    && goesOn(InlineReader.text(block, source), InlineReader.text(line, source))) {
                end.unlink();
                List<SourceSpan> spans = block.getSourceSpans();
                all.add(putAbove((Block) block, line, spans.get(0)));
                block.setSourceSpans(spans.subList(1, spans.size()));
            }
            all.add(block);
        }
        return all;
    }

    /** Makes the line that a block begins with a paragraph above it. */
    public static Paragraph putAbove(Block block, Node line, SourceSpan span) {
        Paragraph title = new Paragraph();
        block.insertBefore(title);
        title.appendChild(line);
        title.setSourceSpans(List.of(span));
        return title;
    }

    private static boolean isTitle(String line) {
        return line.length() <= LONGEST && !isText(line);
    }

    /** Whether a text follows on the line, and not the rest of its own sentence. */
    private static boolean goesOn(String text, String line) {
        String rest = text.substring(Math.min(text.length(), line.length())).strip();
        return isText(rest) && !Character.isLowerCase(rest.codePointAt(0));
    }

    private static boolean isText(String text) {
        String stripped = text.strip();
        return !stripped.isEmpty() && ENDS.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    }
}
