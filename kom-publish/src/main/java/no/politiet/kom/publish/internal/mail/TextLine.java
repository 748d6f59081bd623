package no.politiet.kom.publish.internal.mail;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * A line of the text, or what is left of it inside a quotation or a list.
 *
 * @param index its number, counted from 0
 * @param column where it begins in the line as written
 * @param offset where it begins in the text
 * @param text without the line's end
 */
record TextLine(int index, int column, int offset, String text) {

    private static final int TAB = 4;

    /** The lines of a text, apart at the same line ends as in Markdown. */
    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(new TextLine(lines.size(), 0, start, text.substring(start, i)));
                i += text.startsWith("\r\n", i) ? 1 : 0;
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(new TextLine(lines.size(), 0, start, text.substring(start)));
        }
        return lines;
    }

    boolean isBlank() {
        return start() == text.length();
    }

    /** The place of the first character that is no blank. */
    int start() {
        int at = 0;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** How far it is indented, a tab counting as four. */
    int indent() {
        int indent = 0;
        for (int i = 0; i < text.length() && isBlank(text.charAt(i)); i++) {
            indent += text.charAt(i) == '\t' ? TAB : 1;
        }
        return indent;
    }

    /** The line without its first characters. */
    TextLine from(int at) {
        return at == 0 ? this : new TextLine(index, column + at, offset + at, text.substring(at));
    }

    /** The line without the blanks around it. */
    TextLine stripped() {
        TextLine rest = from(start());
        int end = rest.text.length();
        while (end > 0 && isBlank(rest.text.charAt(end - 1))) {
            end--;
        }
        return end == rest.text.length()
                ? rest
                : new TextLine(index, rest.column, rest.offset, rest.text.substring(0, end));
    }

    /** Says where a node stands: from the place {@code from} to before {@code to}. */
    void mark(Node node, int from, int to) {
        node.addSourceSpan(SourceSpan.of(index, column + from, offset + from, to - from));
    }

    /** Says that a node stands on this line. */
    void mark(Node node) {
        mark(node, 0, text.length());
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isSpaceChar(c);
    }
}
