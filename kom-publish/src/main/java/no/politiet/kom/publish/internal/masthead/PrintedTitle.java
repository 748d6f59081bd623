package no.politiet.kom.publish.internal.masthead;

import java.util.List;
import java.util.Map;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.source.SourceText;
import no.politiet.kom.publish.internal.structure.HeadingLevels;
import no.politiet.kom.publish.internal.structure.InlineReader;
import no.politiet.kom.publish.internal.structure.Nodes;
import no.politiet.kom.publish.internal.text.Texts;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The title as it is printed where the corrections give another: left out, and told, since it would stand for a section else. */
public final class PrintedTitle {

    private PrintedTitle() {}

    /**
     * Leaves out the first heading, or a line in bold that the newsletter begins with, if it says what is known to be the title or
     * the rest of the masthead follows it, and no other line says what the corrections do.
     *
     * @param title what the corrections say
     * @param known what the front matter or the subject says, null if neither does
     * @return its words, null if there is none
     */
    public static @Nullable String leaveOut(
            Node document, String title, @Nullable String known, SourceText source, Findings findings) {
        List<Node> blocks = Nodes.children(document);
        int at = 0;
        while (at < blocks.size()
                && !(blocks.get(at) instanceof Heading)
                && !(at == 0 && Nodes.isBold(blocks.get(0)))) {
            at++;
        }
        if (at == blocks.size()) {
            return null;
        }
        Node heading = blocks.get(at);
        String text = Texts.oneLine(InlineReader.text(heading, source));
        boolean isTitle = known != null && Texts.same(text, known) || HeadingLevels.introduces(blocks, at, source);
        if (!isTitle || isPrinted(title, blocks, at, source)) {
            return null;
        }
        findings.info(ImportCodes.TITLE_REPLACED, "/title", source.position(heading), text, Map.of());
        heading.unlink();
        return text;
    }

    /** Whether a line says it up to the next heading. */
    private static boolean isPrinted(String title, List<Node> blocks, int heading, SourceText source) {
        for (int i = 0; i < blocks.size() && !(i > heading && blocks.get(i) instanceof Heading); i++) {
            if (InlineReader.text(blocks.get(i), source).lines().anyMatch(line -> Texts.same(line, title))) {
                return true;
            }
        }
        return false;
    }
}
