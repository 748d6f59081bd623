package no.politiet.kom.publish.internal.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.source.SourceText;
import no.politiet.kom.publish.internal.text.ContentsTitle;
import no.politiet.kom.publish.internal.text.Texts;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * The table of contents: lines, or entries of a list, that say what headings below them say, whatever number stands before them, and
 * whatever dots and page behind. It is left out, and told, since each of its words is printed where its heading stands. Two entries in three
 * are enough below its own title ("I dette nummeret"); elsewhere all must be headings, three of them or more, and the newsletter's title
 * the only heading above.
 */
public final class TableOfContents {

    private static final int LEAST = 3;
    private static final int LEAST_TITLED = 2;
    private static final int MOST_ABOVE = 1;
    private static final int LONGEST_OPENING = 80;
    private static final int LONGEST = 200;

    private static final Pattern NUMBER = Pattern.compile("^[0-9]{1,2}(?:[.)][0-9]{1,2})*[.)]? +");
    private static final Pattern PAGE = Pattern.compile("(?<![ .·…_])[ .·…_]++\\(?(?:side |s\\. ?)?[0-9]{1,3}\\)?$");

    private record Entry(String text, boolean known) {}

    private final SourceText source;
    private final List<Node> blocks;

    /** Where the last heading stands that says this. */
    private final Map<String, Integer> headings = new HashMap<>();

    private TableOfContents(Node document, SourceText source) {
        this.source = source;
        this.blocks = Nodes.children(document);
        for (int i = 0; i < blocks.size(); i++) {
            Node words = title(blocks.get(i));
            if (words != null) {
                for (String key : keys(InlineReader.text(words, source))) {
                    headings.put(key, i);
                }
            }
        }
    }

    /** A heading, or the words in bold that an item begins with; null if a block is neither. */
    private static @Nullable Node title(Node block) {
        if (block instanceof Paragraph) {
            return block.getFirstChild() instanceof StrongEmphasis bold
                            && (bold.getNext() == null || Nodes.isLineBreak(bold.getNext()))
                    ? bold
                    : null;
        }
        return block instanceof Heading ? block : null;
    }

    /** Takes tables of contents out of a newsletter. */
    public static void leaveOut(Node document, SourceText source, Findings findings) {
        TableOfContents contents = new TableOfContents(document, source);
        int above = 0;
        for (int at = 0; at < contents.blocks.size(); ) {
            int end = contents.leaveOut(at, above <= MOST_ABOVE, findings);
            for (; at < end; at++) {
                above += contents.blocks.get(at) instanceof Heading ? 1 : 0;
            }
        }
    }

    /** Leaves out what begins at a block, if it is a table of contents; gives the block after what was looked at. */
    private int leaveOut(int from, boolean atTop, Findings findings) {
        Node first = blocks.get(from);
        List<String> lines = first instanceof ListBlock ? List.of() : lines(first);
        String opening = !lines.isEmpty() && isOpening(lines.get(0)) ? lines.get(0) : null;
        boolean titled = opening != null && ContentsTitle.is(opening);
        if (opening == null && first instanceof Heading) {
            return from + 1;
        }
        List<Entry> entries = new ArrayList<>();
        int end = from;
        if (opening != null) {
            entries.addAll(entries(lines.subList(1, lines.size()), from));
            end++;
        }
        if (!isMostlyKnown(entries)) {
            return end;
        }
        int last = end;
        for (; end < blocks.size(); end++) {
            List<Entry> more = entries(end);
            if (more.isEmpty() || !isMostlyKnown(more) || blocks.get(end) instanceof Heading && !titled) {
                break;
            }
            entries.addAll(more);
        }
        while (end > last && blocks.get(end - 1) instanceof Heading) {
            entries.remove(entries.size() - 1);
            end--;
        }
        Set<String> known = new HashSet<>();
        entries.stream().filter(Entry::known).forEach(entry -> known.add(Texts.key(entry.text())));
        boolean enough = titled
                ? known.size() >= LEAST_TITLED && isMostlyKnown(entries)
                : atTop && known.size() >= LEAST && known.size() == entries.size();
        if (enough) {
            leaveOut(blocks.subList(from, end), opening, entries, findings);
        }
        return Math.max(end, from + 1);
    }

    private void leaveOut(List<Node> all, @Nullable String opening, List<Entry> entries, Findings findings) {
        List<String> told = new ArrayList<>();
        if (opening != null) {
            told.add(opening);
        }
        entries.forEach(entry -> told.add(entry.text()));
        findings.info(
                ImportCodes.CONTENTS,
                "",
                source.position(all.get(0)),
                String.join(" / ", told),
                Map.of("titles", Integer.toString(entries.size())));
        all.forEach(Node::unlink);
    }

    /** Whether a line opens a list, and has nothing else to say. */
    private static boolean isOpening(String line) {
        return ContentsTitle.is(line)
                || line.endsWith(":")
                        && line.length() <= LONGEST_OPENING
                        && line.chars().noneMatch(Character::isDigit);
    }

    private static boolean isMostlyKnown(List<Entry> entries) {
        long known = entries.stream().filter(Entry::known).count();
        return 3 * known >= 2L * entries.size();
    }

    /** The entries of a block, none if there is more in it. */
    private List<Entry> entries(int at) {
        Node block = blocks.get(at);
        if (block instanceof ListBlock) {
            List<String> all = new ArrayList<>();
            return addEntries(block, all) ? entries(all, at) : List.of();
        }
        return entries(lines(block), at);
    }

    /** Adds what the paragraphs of a list and of those in it say; false if there is something else in it. */
    private boolean addEntries(Node list, List<String> entries) {
        for (Node entry : Nodes.children(list)) {
            for (Node part : Nodes.children(entry)) {
                List<String> lines = part instanceof ListBlock ? List.of() : lines(part);
                entries.addAll(lines.isEmpty() ? List.of() : List.of(String.join(" ", lines)));
                if (lines.isEmpty() && !(part instanceof ListBlock && addEntries(part, entries))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Lines as entries; two that are a heading together are one. */
    private List<Entry> entries(List<String> lines, int at) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String both = i + 1 < lines.size() ? lines.get(i) + " " + lines.get(i + 1) : "";
            if (!isKnown(lines.get(i), at) && isKnown(both, at)) {
                entries.add(new Entry(both, true));
                i++;
            } else {
                entries.add(new Entry(lines.get(i), isKnown(lines.get(i), at)));
            }
        }
        return entries;
    }

    /** The lines of a heading or paragraph, none if it has more than words and links to what is below. */
    private List<String> lines(Node block) {
        if (!(block instanceof Paragraph || block instanceof Heading)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Node part : Nodes.children(block)) {
            if (Nodes.isLineBreak(part)) {
                lines.add(line.toString().strip());
                line.setLength(0);
            } else if (part instanceof Text text) {
                line.append(text.getLiteral());
            } else if (isWords(part)) {
                line.append(InlineReader.text(part, source));
            } else {
                return List.of();
            }
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private static boolean isWords(Node part) {
        return (part instanceof Link || part instanceof Emphasis || part instanceof StrongEmphasis)
                && Nodes.targets(part).stream().allMatch(target -> target.isEmpty() || target.startsWith("#"));
    }

    /** Whether a heading below says what a line does. */
    private boolean isKnown(String line, int at) {
        return line.length() <= LONGEST
                && Stream.of(line, PAGE.matcher(line).replaceFirst(""))
                        .flatMap(words -> keys(words).stream())
                        .anyMatch(key -> headings.getOrDefault(key, -1) > at);
    }

    /** What a line says, with and without the number before it. */
    private static Set<String> keys(String line) {
        Set<String> keys = new HashSet<>();
        keys.add(Texts.key(line));
        keys.add(Texts.key(NUMBER.matcher(line).replaceFirst("")));
        keys.remove("");
        return keys;
    }
}
