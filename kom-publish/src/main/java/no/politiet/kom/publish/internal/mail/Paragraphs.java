package no.politiet.kom.publish.internal.mail;

import java.util.List;
import no.politiet.kom.publish.internal.text.AddressFinder;
import no.politiet.kom.publish.internal.text.Range;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Puts lines together as the text of a paragraph or heading. An author, or her mail program, breaks a line where the next
 * word has no room any more: such a break is none. A line that ends before it must, and is not followed by a small letter, was
 * ended by the author. Addresses become links whose words they are; every other character is itself.
 */
final class Paragraphs {

    /** A paragraph of lines that are all shorter was not broken for want of room. */
    private static final int NARROWEST = 56;
    /** Lines over which an address in angle brackets may reach. */
    private static final int MOST_LINES = 6;

    private final boolean flowed;

    /**
     * Paragraphs of a mail.
     *
     * @param flowed whether a blank at the end of a line is what says that it goes on
     */
    Paragraphs(boolean flowed) {
        this.flowed = flowed;
    }

    /** Adds lines to a block, and says that it stands on them. */
    void add(List<TextLine> lines, Node block) {
        int width = lines.stream().mapToInt(Paragraphs::width).max().orElse(0);
        for (int i = 0; i < lines.size(); ) {
            lines.get(i).stripped().mark(block);
            int next = wrapped(lines, i, block);
            if (next < lines.size()) {
                boolean goesOn = goesOn(lines.get(next - 1), lines.get(next), Math.max(width, NARROWEST));
                block.appendChild(goesOn ? new SoftLineBreak() : new HardLineBreak());
            }
            i = next;
        }
    }

    private static int width(TextLine line) {
        String text = line.text().stripTrailing();
        return text.contains("://") ? 0 : text.length();
    }

    private boolean goesOn(TextLine line, TextLine next, int width) {
        if (flowed) {
            return line.text().endsWith(" ");
        }
        String following = next.text().strip();
        int blank = following.indexOf(' ');
        int word = blank < 0 ? following.length() : blank;
        int length = line.text().stripTrailing().length();
        return length + 1 + word > width || Character.isLowerCase(following.codePointAt(0));
    }

    /** Adds a line, with those that an address at its end goes on in, in angle brackets or behind a hyphen; gives the next one. */
    private static int wrapped(List<TextLine> lines, int index, Node block) {
        TextLine line = lines.get(index).stripped();
        if (index + 1 < lines.size() && hyphenated(line, lines.get(index + 1).stripped(), block)) {
            return index + 2;
        }
        int open = line.text().lastIndexOf('<');
        if (open < 0
                || index + 1 == lines.size()
                || !AddressFinder.isWeb(line.text().substring(open + 1))) {
            plain(line, block);
            return index + 1;
        }
        StringBuilder address = new StringBuilder(line.text().substring(open + 1));
        for (int i = index + 1; i < lines.size() && i < index + MOST_LINES && isUnbroken(address); i++) {
            TextLine following = lines.get(i).stripped();
            int close = following.text().indexOf('>');
            if (close < 0) {
                address.append(following.text());
            } else if (isUnbroken(address.append(following.text(), 0, close))) {
                plain(upTo(line, open), block);
                Link link = link(address.toString(), address.toString());
                line.mark(link, open, line.text().length());
                block.appendChild(link);
                lines.subList(index + 1, i + 1).forEach(part -> part.stripped().mark(block));
                plain(following.from(close + 1), block);
                return i + 1;
            }
        }
        plain(line, block);
        return index + 1;
    }

    /** Adds two lines if the first ends in an address and a hyphen, which no address ends in, and the second goes on with it. */
    private static boolean hyphenated(TextLine line, TextLine next, Node block) {
        List<AddressFinder.Found> found = line.text().endsWith("-") ? AddressFinder.in(line.text()) : List.of();
        Range last = found.isEmpty() ? null : found.get(found.size() - 1).range();
        if (last == null
                || last.end() != line.text().length()
                || last.start() > 0 && line.text().charAt(last.start() - 1) == '<') {
            return false;
        }
        String start = line.text().substring(last.start());
        Range whole = AddressFinder.in(start + next.text()).get(0).range();
        if (whole.end() <= start.length()) {
            return false;
        }
        plain(upTo(line, last.start()), block);
        String address = (start + next.text()).substring(0, whole.end());
        Link link = link(address, address);
        line.mark(link, last.start(), last.end());
        block.appendChild(link);
        next.mark(block);
        plain(next.from(whole.end() - start.length()), block);
        return true;
    }

    private static TextLine upTo(TextLine line, int end) {
        return new TextLine(
                line.index(), line.column(), line.offset(), line.text().substring(0, end));
    }

    private static boolean isUnbroken(CharSequence address) {
        return address.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>' || Character.isSpaceChar(c));
    }

    private static void plain(TextLine line, Node block) {
        String text = line.text();
        int from = 0;
        for (AddressFinder.Found found : AddressFinder.in(text)) {
            int start = found.range().start();
            int end = found.range().end();
            boolean bracketed =
                    start > from && text.charAt(start - 1) == '<' && end < text.length() && text.charAt(end) == '>';
            text(line, from, bracketed ? start - 1 : start, block);
            Link link = link(found.target(), text.substring(start, end));
            line.mark(link, start, end);
            block.appendChild(link);
            from = bracketed ? end + 1 : end;
        }
        text(line, from, text.length(), block);
    }

    private static Link link(String target, String words) {
        Link link = new Link(target, null);
        link.appendChild(new Text(words));
        return link;
    }

    private static void text(TextLine line, int from, int to, Node block) {
        if (from < to) {
            Text text = new Text(line.text().substring(from, to));
            line.mark(text, from, to);
            block.appendChild(text);
        }
    }
}
