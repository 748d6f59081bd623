package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lines of one paragraph, and after which of them the author broke the line. */
final class TextLines {

    private final List<Line> lines = new ArrayList<>();
    private final Set<Integer> breaks = new HashSet<>();

    private double edge;

    /** A paragraph in a column whose lines may reach as far as {@code edge}. */
    TextLines(Line first, double edge) {
        lines.add(first);
        this.edge = edge;
    }

    /** Lines that are no part of a column. */
    static TextLines of(List<Line> lines) {
        TextLines all = new TextLines(lines.get(0), Double.POSITIVE_INFINITY);
        all.lines.addAll(lines.subList(1, lines.size()));
        return all;
    }

    void add(Line line) {
        lines.add(line);
    }

    /** Adds a line that the author began anew. */
    void addAfterBreak(Line line) {
        breaks.add(lines.size());
        lines.add(line);
    }

    /** Adds the lines that a paragraph goes on with in the next column. */
    void addAll(TextLines others) {
        edge = others.edge;
        for (int i = 0; i < others.lines.size(); i++) {
            if (others.breaks.contains(i)) {
                breaks.add(lines.size());
            }
            lines.add(others.lines.get(i));
        }
    }

    List<Line> lines() {
        return lines;
    }

    boolean isBrokenBefore(int line) {
        return breaks.contains(line);
    }

    int page() {
        return lines.get(0).page();
    }

    Line last() {
        return lines.get(lines.size() - 1);
    }

    boolean isBold() {
        return lines.stream().allMatch(Line::isBold);
    }

    /** Whether it ends as a sentence does. */
    boolean isComplete() {
        return endsSentence(last().text());
    }

    /**
     * Whether it goes on with another one at the top of the next column: it ends in the middle of a sentence, and the other
     * one begins with a small letter or with a word that had no room here.
     */
    boolean goesOnWith(TextLines other) {
        Line first = other.lines.get(0);
        return !isComplete()
                && (Character.isLowerCase(first.text().codePointAt(0)) || last().right() + first.firstWord() > edge);
    }

    /** Whether a text ends as a sentence does, the mark of a footnote aside; "8." is the beginning of a date. */
    static boolean endsSentence(String marked) {
        String text = Superscripts.without(marked);
        int at = text.length() - 1;
        while (at > 0 && "\"”»’')]".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        boolean ordinal = at > 0 && text.charAt(at) == '.' && Character.isDigit(text.charAt(at - 1));
        boolean year = at > 3 && text.substring(at - 4, at).chars().allMatch(Character::isDigit);
        return at >= 0 && ".!?:;".indexOf(text.charAt(at)) >= 0 && (!ordinal || year);
    }
}
