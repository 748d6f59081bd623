package no.politiet.kom.publish.internal.masthead;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.politiet.kom.publish.internal.source.SourceText;
import no.politiet.kom.publish.internal.structure.InlineReader;
import no.politiet.kom.publish.internal.structure.Nodes;
import no.politiet.kom.publish.internal.text.Texts;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** The lines of blocks that may be of a masthead. */
record MastheadLines(SourceText source) {

    private static final int LONGEST = 100;

    /** What a line has besides words that is no text: a link, an entity, code. */
    private static final Pattern MARKED = Pattern.compile("[\\[\\]<>&`\\\\]");

    private static final Pattern QUOTE = Pattern.compile("^(?: *>)+ *");

    private static final Pattern MARKS = Pattern.compile("[*_]+");

    /** What a block says, on one line. */
    String text(Node block) {
        return Texts.oneLine(InlineReader.text(block, source));
    }

    /** Whether a block is none, or of short lines. */
    boolean areShort(Node block) {
        return block instanceof ThematicBreak
                || block instanceof Paragraph
                        && InlineReader.text(block, source).lines().allMatch(line -> line.length() <= LONGEST);
    }

    /** The lines of a block, of a table its rows; none of what no masthead has. */
    List<String> printed(Node block) {
        if (block instanceof BlockQuote) {
            return Nodes.children(block).stream()
                    .flatMap(child -> printed(child).stream())
                    .toList();
        }
        if (block instanceof TableBlock) {
            return Nodes.children(block).stream()
                    .flatMap(part -> Nodes.children(part).stream())
                    .map(row -> Nodes.children(row).stream().map(this::text).collect(Collectors.joining(": ")))
                    .toList();
        }
        if (!(block instanceof Paragraph || block instanceof Heading || block instanceof OrderedList)) {
            return List.of();
        }
        String text = block instanceof OrderedList ? source.raw(block) : InlineReader.text(block, source);
        return text.lines()
                .map(line -> Texts.oneLine(Texts.clean(line)))
                .filter(line -> !Texts.isBlank(line))
                .toList();
    }

    /** The lines of a block, as they are written, unless it is running text, and as they are printed, where several may be one. */
    Stream<String> all(Node block) {
        List<String> printed = printed(block);
        List<String> written = written(block).toList();
        boolean text = printed.stream().anyMatch(line -> line.contains(". ") || line.endsWith("."))
                && written.stream().skip(1).anyMatch(line -> Character.isLowerCase(line.codePointAt(0)));
        return text ? printed.stream() : Stream.concat(written.stream(), printed.stream());
    }

    /** The lines of a block as they are written, without the marks around them. */
    private Stream<String> written(Node block) {
        return block.getSourceSpans().isEmpty()
                ? Stream.empty()
                : source.raw(block)
                        .lines()
                        .map(line -> QUOTE.matcher(line).replaceFirst(""))
                        .filter(line -> !MARKED.matcher(line).find())
                        .map(line ->
                                Texts.oneLine(Texts.clean(MARKS.matcher(line).replaceAll(""))))
                        .filter(line -> !line.isEmpty());
    }
}
