package no.politiet.kom.render.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs of text broken into lines: at each line feed, and at blanks where a line is full. */
final class Lines {

    private final int width;
    private final List<List<Run>> lines = new ArrayList<>();

    /** The words, with one blank between two of them. */
    private final StringBuilder text = new StringBuilder();

    private final List<Style> styles = new ArrayList<>();
    private int[] starts = new int[8]; // where in the text each style starts

    /** The style that the next line starts in. */
    private int current;

    private Lines(int width) {
        this.width = width;
    }

    /**
     * Breaks text.
     *
     * @param width how many code points a line may have; a word that is longer stands unbroken
     * @return the lines, neighbours of one style as one run
     */
    static List<List<Run>> of(List<Run> runs, int width) {
        Lines lines = new Lines(width);
        lines.take(runs);
        lines.wrap();
        return lines.lines;
    }

    private void take(List<Run> runs) {
        boolean blank = false;
        for (Run run : runs) {
            String more = printable(run.text());
            int from = 0;
            for (int i = 0; i <= more.length(); i++) {
                char c = i == more.length() ? ' ' : more.charAt(i);
                if (c != ' ' && c != '\n') {
                    continue;
                }
                if (i > from) {
                    if (blank && !isAtStart()) {
                        // Between two words in bold the blank is bold too, so that a run is one sequence of codes.
                        Style before = styles.get(styles.size() - 1);
                        start(before == run.style() ? before : Style.PLAIN);
                        text.append(' ');
                    }
                    start(run.style());
                    text.append(more, from, i);
                    blank = false;
                }
                from = i + 1;
                blank |= i < more.length();
                if (c == '\n') {
                    text.append('\n');
                }
            }
        }
    }

    private boolean isAtStart() {
        return text.length() == 0 || text.charAt(text.length() - 1) == '\n';
    }

    private void start(Style style) {
        int count = styles.size();
        if (count > 0 && styles.get(count - 1) == style) {
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count] = text.length();
        styles.add(style);
    }

    private void wrap() {
        int start = 0;
        int word = 0;
        int used = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (c != ' ' && c != '\n') {
                continue;
            }
            int length = text.codePointCount(word, i);
            if (used > 0 && used + 1 + length > width) {
                line(start, word - 1);
                start = word;
                used = length;
            } else {
                used += used > 0 ? 1 + length : length;
            }
            word = i + 1;
            if (c == '\n') {
                line(start, i);
                start = word;
                used = 0;
            }
        }
    }

    private void line(int start, int end) {
        List<Run> line = new ArrayList<>();
        int from = start;
        while (from < end) {
            while (current + 1 < styles.size() && starts[current + 1] <= from) {
                current++;
            }
            int to = current + 1 < styles.size() ? Math.min(end, starts[current + 1]) : end;
            line.add(new Run(text.substring(from, to), styles.get(current)));
            from = to;
        }
        lines.add(line);
    }

    /** A control character could steer the terminal; an object that no validator has seen may hold one. */
    private static String printable(String text) {
        int plain = 0;
        while (plain < text.length() && isPrintable(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        for (int i = plain; i < clean.length(); i++) {
            if (!isPrintable(clean.charAt(i))) {
                clean.setCharAt(i, clean.charAt(i) == '\t' ? ' ' : '\uFFFD');
            }
        }
        return clean.toString();
    }

    private static boolean isPrintable(char c) {
        return c >= ' ' && c < 0x7F || c >= 0xA0 || c == '\n';
    }
}
