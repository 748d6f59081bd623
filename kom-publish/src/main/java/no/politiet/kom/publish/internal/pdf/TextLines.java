package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lines of one paragraph, and after which of them the author broke the line. */
final class TextLines {

    private final List<Line> lines = new ArrayList<>();
    private final Set<Integer> breaks = new HashSet<>();

    TextLines(Line first) {
        lines.add(first);
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

    /** Whether it begins as the rest of a sentence does. */
    boolean isRest() {
        return Character.isLowerCase(lines.get(0).text().codePointAt(0));
    }

    static boolean endsSentence(String text) {
        int at = text.length() - 1;
        while (at > 0 && "\"”»’')]".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ".!?:;".indexOf(text.charAt(at)) >= 0;
    }
}
