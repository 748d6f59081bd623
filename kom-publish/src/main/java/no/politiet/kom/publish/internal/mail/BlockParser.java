package no.politiet.kom.publish.internal.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * Reads lines as blocks: quoted lines, lists with hanging indents, rules, headings as they were recognised, and
 * paragraphs between blank lines.
 */
final class BlockParser {

    private final Paragraphs paragraphs;
    private final int deepest;
    private final Map<Integer, HeadingLines> headings;

    /**
     * A parser.
     *
     * @param deepest levels of lists and quotations inside each other; what is deeper is text
     * @param headings the headings by the number of their first line
     */
    BlockParser(Paragraphs paragraphs, int deepest, Map<Integer, HeadingLines> headings) {
        this.paragraphs = paragraphs;
        this.deepest = deepest;
        this.headings = headings;
    }

    /** Reads lines as the blocks of a node. */
    void read(List<TextLine> lines, Node parent) {
        read(lines, parent, 0);
    }

    private void read(List<TextLine> lines, Node parent, int depth) {
        int at = 0;
        while (at < lines.size()) {
            TextLine line = lines.get(at);
            HeadingLines heading = depth == 0 ? headings.get(line.index()) : null;
            if (line.isBlank()) {
                at++;
            } else if (heading != null) {
                at += heading(heading, parent);
            } else if (Rules.isRule(line.text())) {
                ThematicBreak rule = new ThematicBreak();
                line.mark(rule);
                parent.appendChild(rule);
                at++;
            } else if (depth < deepest && isQuoted(line)) {
                at = quote(lines, at, parent, depth);
            } else if (depth < deepest && opensList(lines, at)) {
                at = list(lines, at, parent, depth);
            } else if (depth == 0 && opensCalendar(lines, at)) {
                at = calendar(lines, at, parent);
            } else {
                at = paragraph(lines, at, parent, depth);
            }
        }
    }

    private int heading(HeadingLines found, Node parent) {
        Heading heading = new Heading();
        heading.setLevel(found.level());
        paragraphs.add(found.words(), heading);
        parent.appendChild(heading);
        return found.size();
    }

    private static boolean isQuoted(TextLine line) {
        return line.text().startsWith(">", line.start());
    }

    private int quote(List<TextLine> lines, int from, Node parent, int depth) {
        List<TextLine> quoted = new ArrayList<>();
        int at = from;
        for (; at < lines.size() && isQuoted(lines.get(at)); at++) {
            TextLine line = lines.get(at);
            TextLine rest = line.from(line.start() + 1);
            quoted.add(rest.text().startsWith(" ") ? rest.from(1) : rest);
        }
        append(new BlockQuote(), lines.subList(from, at), quoted, parent, depth);
        return at;
    }

    private void append(Block block, List<TextLine> whole, List<TextLine> inner, Node parent, int depth) {
        whole.stream().filter(line -> !line.isBlank()).forEach(line -> line.mark(block));
        parent.appendChild(block);
        read(inner, block, depth + 1);
    }

    /** A list begins after a blank, or where nothing but a list would have the line begin so. */
    private static boolean opensList(List<TextLine> lines, int at) {
        Marker marker = Marker.of(lines.get(at));
        if (marker == null) {
            return false;
        }
        boolean afterText = at > 0 && !lines.get(at - 1).isBlank();
        String before = afterText ? lines.get(at - 1).text().stripTrailing() : "";
        if (marker.isNumber()) {
            return marker.number() == 1 && (!afterText || before.endsWith(":"));
        }
        if (marker.isDash()) {
            return another(lines, at, marker);
        }
        return marker.sign() != '-'
                || !afterText
                || marker.indent() > lines.get(at - 1).indent()
                || ".:;!?".indexOf(before.charAt(before.length() - 1)) >= 0
                || another(lines, at, marker);
    }

    /** Whether another entry follows before the next blank line, or right after it. */
    private static boolean another(List<TextLine> lines, int at, Marker marker) {
        for (int i = at + 1; i < lines.size(); i++) {
            if (marker.goesOnIn(Marker.of(lines.get(i)), 1)) {
                return true;
            }
            if (lines.get(i).isBlank()) {
                return i + 1 < lines.size() && marker.goesOnIn(Marker.of(lines.get(i + 1)), 1);
            }
        }
        return false;
    }

    private int list(List<TextLine> lines, int from, Node parent, int depth) {
        Marker first = marker(lines.get(from));
        ListBlock list = first.isNumber() ? new OrderedList() : new BulletList();
        parent.appendChild(list);
        int at = from;
        for (int entries = 0; at < lines.size(); entries++) {
            Marker marker = Marker.of(lines.get(at));
            if (marker == null || entries > 0 && !first.goesOnIn(marker, entries)) {
                break;
            }
            int end = entryEnd(lines, at, first, entries + 1);
            entry(lines.subList(at, end), marker, list, depth);
            at = end;
            while (at < lines.size() && lines.get(at).isBlank()) {
                at++;
            }
        }
        lines.subList(from, at).stream().filter(line -> !line.isBlank()).forEach(line -> line.mark(list));
        return at;
    }

    private static Marker marker(TextLine line) {
        Marker marker = Marker.of(line);
        if (marker == null) {
            throw new IllegalArgumentException("no entry of a list: line " + line.index());
        }
        return marker;
    }

    /** The line after an entry: what is indented further belongs to it, and so does a paragraph that goes on. */
    private int entryEnd(List<TextLine> lines, int from, Marker first, int entries) {
        int end = from + 1;
        int blank = -1;
        for (int i = from + 1; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (line.isBlank()) {
                blank = i;
                continue;
            }
            boolean inside =
                    line.indent() > first.indent() + 1 || line.indent() > first.indent() && Marker.of(line) == null;
            boolean another = first.goesOnIn(Marker.of(line), entries);
            boolean apart = blank == i - 1;
            if (another || !inside && (apart || !isText(lines, i)) || headings.containsKey(line.index())) {
                return end;
            }
            end = i + 1;
        }
        return end;
    }

    private void entry(List<TextLine> lines, Marker marker, ListBlock list, int depth) {
        List<TextLine> inner = new ArrayList<>();
        inner.add(lines.get(0).from(marker.content()));
        for (TextLine line : lines.subList(1, lines.size())) {
            inner.add(line.from(Math.min(line.start(), marker.content())));
        }
        ListItem entry = new ListItem();
        append(entry, lines, inner, list, depth);
        if (!marker.isMark()) {
            sign(entry, marker.sign() + " ");
        }
    }

    /** Puts a printed bullet before the text of an entry. */
    private static void sign(ListItem entry, String sign) {
        Node first = entry.getFirstChild();
        if (!(first instanceof Paragraph)) {
            first = new Paragraph();
            entry.prependChild(first);
        }
        first.prependChild(new Text(sign));
    }

    /** Whether two lines without a blank one between them begin with their days. */
    private boolean opensCalendar(List<TextLine> lines, int at) {
        return DatedLine.is(lines.get(at))
                && lines.subList(at + 1, textEnd(lines, at, 0)).stream().anyMatch(DatedLine::is);
    }

    /** Lines that begin with their day: a list, with an entry for each and the lines that follow it. */
    private int calendar(List<TextLine> lines, int from, Node parent) {
        int end = textEnd(lines, from, 0);
        BulletList list = new BulletList();
        parent.appendChild(list);
        int at = from;
        while (at < end) {
            int next = at + 1;
            while (next < end && !DatedLine.is(lines.get(next))) {
                next++;
            }
            ListItem entry = new ListItem();
            list.appendChild(entry);
            lines.subList(at, next).forEach(line -> line.mark(entry));
            paragraph(lines.subList(at, next), entry);
            at = next;
        }
        lines.subList(from, end).forEach(line -> line.mark(list));
        return end;
    }

    private int paragraph(List<TextLine> lines, int from, Node parent, int depth) {
        int end = textEnd(lines, from, depth);
        paragraph(lines.subList(from, end), parent);
        return end;
    }

    private void paragraph(List<TextLine> lines, Node parent) {
        Paragraph paragraph = new Paragraph();
        paragraphs.add(lines, paragraph);
        parent.appendChild(paragraph);
    }

    /** The line after those that are one text. */
    private int textEnd(List<TextLine> lines, int from, int depth) {
        int at = from + 1;
        while (at < lines.size()
                && isText(lines, at)
                && !(depth == 0 && headings.containsKey(lines.get(at).index()))) {
            at++;
        }
        return at;
    }

    /** Whether a line goes on with the text of the one before it. */
    private static boolean isText(List<TextLine> lines, int at) {
        TextLine line = lines.get(at);
        return !line.isBlank() && !isQuoted(line) && !Rules.isRule(line.text()) && !opensList(lines, at);
    }
}
