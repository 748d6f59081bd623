package no.politiet.kom.publish.internal.structure;

import java.util.List;
import java.util.regex.Pattern;
import no.politiet.kom.publish.internal.source.SourceText;
import no.politiet.kom.publish.internal.text.Texts;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;

/**
 * Where the colophon begins: at the first thematic break after text of the last section that no section or heading
 * follows. Without one, at the first paragraph of the last section that has the publisher's name as a line of its own,
 * or at the logo-like paragraphs directly before it: a few short lines without an address or the end of a sentence, the
 * first of them in bold. A paragraph of the last section that begins with the publisher in bold and says what it is begins
 * one in any case.
 */
public final class Colophon {

    private static final int LONGEST_LINE = 60;
    private static final int MOST_LINES = 4;
    private static final Pattern IS = Pattern.compile("er (?:et|en|ein|eit|ei|del|ein del|underlagt)\\b");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;,][\"”»]?$");

    private Colophon() {}

    /** The index of the first block of the colophon, or the number of blocks if there is none. */
    public static int start(List<Node> blocks, String publisher, SourceText source) {
        int tail = blocks.size();
        while (tail > 0 && !Nodes.isHeading(blocks.get(tail - 1), 1) && !Nodes.isHeading(blocks.get(tail - 1), 2)) {
            tail--;
        }
        int section = tail;
        while (section > 0 && !Nodes.isHeading(blocks.get(section - 1), 1)) {
            section--;
        }
        for (int i = section + 1; i < blocks.size(); i++) {
            if (presents(blocks.get(i), publisher, source)) {
                return i;
            }
        }
        // A colophon comes after text: what follows the last heading at once belongs to it.
        for (int i = tail + 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof ThematicBreak && i + 1 < blocks.size()) {
                return i;
            }
        }
        for (int i = tail + 1; i < blocks.size(); i++) {
            if (names(blocks.get(i), publisher, source)) {
                int start = i;
                while (start - 1 > tail && isLogo(blocks.get(start - 1), source)) {
                    start--;
                }
                return start;
            }
        }
        return blocks.size();
    }

    private static boolean names(Node block, String publisher, SourceText source) {
        return block instanceof Paragraph
                && InlineReader.text(block, source).lines().anyMatch(line -> Texts.same(line, publisher));
    }

    /** "**Fyrvesenet** er et …": the publisher in bold, and what it is. */
    private static boolean presents(Node block, String publisher, SourceText source) {
        if (!(block instanceof Paragraph)
                || !(block.getFirstChild() instanceof StrongEmphasis name)
                || !Texts.same(InlineReader.text(name, source), publisher)) {
            return false;
        }
        String text = InlineReader.text(block, source).strip();
        String rest =
                text.substring(Math.min(text.length(), publisher.length())).strip();
        return IS.matcher(rest).lookingAt();
    }

    private static boolean isLogo(Node block, SourceText source) {
        if (!(block instanceof Paragraph) || !(block.getFirstChild() instanceof StrongEmphasis)) {
            return false;
        }
        List<String> lines =
                InlineReader.text(block, source).lines().map(String::strip).toList();
        return lines.size() <= MOST_LINES
                && Nodes.children(block).stream().noneMatch(Link.class::isInstance)
                && lines.stream()
                        .allMatch(line -> line.length() <= LONGEST_LINE
                                && !SENTENCE_END.matcher(line).find());
    }
}
