package no.politiet.kom.publish.internal.structure;

import java.util.List;
import java.util.regex.Pattern;
import no.politiet.kom.publish.internal.source.SourceText;
import no.politiet.kom.publish.internal.text.Texts;
import org.commonmark.node.Heading;
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
 * one in any case, and so does one of the last few that presents somebody in bold where a mail address follows.
 */
public final class Colophon {

    private static final int LONGEST_LINE = 60;
    private static final int MOST_LINES = 4;
    private static final int MOST_BLOCKS = 6;
    private static final Pattern IS = Pattern.compile("er (?:et|en|ein|eit|ei|del|ein del|underlagt)\\b");
    private static final Pattern SAYS_OF_ITSELF =
            Pattern.compile("(?:er|gir|gjev|arbeider|arbeidar|samler|samlar|skal|har|forvalter|forvaltar) ");
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
        int contact = contact(blocks, section, source);
        if (contact < blocks.size()) {
            return withLogo(blocks, contact, section, source);
        }
        // A colophon comes after text: what follows the last heading at once belongs to it.
        for (int i = tail + 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof ThematicBreak && i + 1 < blocks.size()) {
                return i;
            }
        }
        for (int i = tail + 1; i < blocks.size(); i++) {
            if (names(blocks.get(i), publisher, source)) {
                return withLogo(blocks, i, tail, source);
            }
        }
        return blocks.size();
    }

    private static int withLogo(List<Node> blocks, int from, int above, SourceText source) {
        int start = from;
        while (start - 1 > above && isLogo(blocks.get(start - 1), source)) {
            start--;
        }
        return start;
    }

    /**
     * Where the last few blocks begin that present somebody in bold and end with where to write: the number of blocks if
     * there are none.
     */
    private static int contact(List<Node> blocks, int section, SourceText source) {
        boolean address = false;
        for (int i = blocks.size() - 1; i > section && i >= blocks.size() - MOST_BLOCKS; i--) {
            Node block = blocks.get(i);
            if (!(block instanceof Paragraph)) {
                if (block instanceof Heading || block instanceof ThematicBreak) {
                    continue;
                }
                return blocks.size();
            }
            String text = InlineReader.text(block, source).strip();
            if (address && block.getFirstChild() instanceof StrongEmphasis name && !hasLink(block)) {
                String rest = text.substring(Math.min(
                                text.length(), InlineReader.text(name, source).length()))
                        .strip();
                if (SAYS_OF_ITSELF.matcher(rest).lookingAt()) {
                    return i;
                }
            }
            address |= text.indexOf('@') > 0;
        }
        return blocks.size();
    }

    private static boolean hasLink(Node block) {
        return Nodes.children(block).stream().anyMatch(Link.class::isInstance);
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
                && !hasLink(block)
                && lines.stream()
                        .allMatch(line -> line.length() <= LONGEST_LINE
                                && !SENTENCE_END.matcher(line).find());
    }
}
