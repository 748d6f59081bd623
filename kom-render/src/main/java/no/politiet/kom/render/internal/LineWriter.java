package no.politiet.kom.render.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes wrapped lines. Width counts code points; a word longer than the line stands unbroken. Lines end with a line
 * feed and never with a blank.
 */
public final class LineWriter {

    private final Appendable out;
    private final int width;
    private final boolean colour;
    private boolean started;
    private boolean gap;

    public LineWriter(Appendable out, int width, boolean colour) {
        this.out = out;
        this.width = width;
        this.colour = colour;
    }

    public int width() {
        return width;
    }

    /** Asks for an empty line before what comes next; several in a row make one. */
    public void gap() {
        gap = started;
    }

    /** A line of one character over {@code length} columns. */
    public void rule(String character, int length, Style style) throws IOException {
        line(List.of(new Run(character.repeat(Math.max(1, Math.min(length, width))), style)));
    }

    /** A paragraph: the first line starts with {@code first}, the others with {@code rest}. */
    public void paragraph(List<Run> runs, String first, String rest) throws IOException {
        paragraph(runs, first, rest, 0);
    }

    /** A paragraph that also keeps {@code right} columns free at the end of each line. */
    public void paragraph(List<Run> runs, String first, String rest, int right) throws IOException {
        String indent = first;
        int free = width - right - Math.max(length(first), length(rest));
        for (List<List<Run>> hardLine : words(runs)) {
            for (List<Run> line : wrap(hardLine, Math.max(1, free))) {
                List<Run> indented = new ArrayList<>();
                if (!indent.isEmpty()) {
                    indented.add(Run.quiet(indent));
                }
                indented.addAll(line);
                line(indented);
                indent = rest;
            }
        }
    }

    /** The lines that {@code runs} fills at {@code width}, each without styles. */
    static List<String> wrapPlain(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (List<List<Run>> hardLine : words(List.of(Run.plain(text)))) {
            for (List<Run> line : wrap(hardLine, width)) {
                StringBuilder plain = new StringBuilder();
                line.forEach(run -> plain.append(run.text()));
                lines.add(plain.toString());
            }
        }
        return lines;
    }

    void line(List<Run> runs) throws IOException {
        if (gap) {
            out.append('\n');
            gap = false;
        }
        started = true;
        int last = runs.size() - 1;
        for (int i = 0; i <= last; i++) {
            String text =
                    i == last ? runs.get(i).text().stripTrailing() : runs.get(i).text();
            out.append(colour ? runs.get(i).style().apply(text) : text);
        }
        out.append('\n');
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The words of each line that a hard break ends; a word is its runs. */
    private static List<List<List<Run>>> words(List<Run> runs) {
        List<List<List<Run>>> lines = new ArrayList<>();
        List<List<Run>> line = new ArrayList<>();
        List<Run> word = new ArrayList<>();
        for (Run run : runs) {
            int from = 0;
            String text = printable(run.text());
            for (int i = 0; i <= text.length(); i++) {
                boolean end = i == text.length();
                if (!end && text.charAt(i) != ' ' && text.charAt(i) != '\n') {
                    continue;
                }
                if (i > from) {
                    word.add(new Run(text.substring(from, i), run.style()));
                }
                from = i + 1;
                if (!end && !word.isEmpty()) {
                    line.add(word);
                    word = new ArrayList<>();
                }
                if (!end && text.charAt(i) == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            }
        }
        if (!word.isEmpty()) {
            line.add(word);
        }
        lines.add(line);
        return lines;
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

    private static List<List<Run>> wrap(List<List<Run>> words, int width) {
        List<List<Run>> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        int used = 0;
        for (List<Run> word : words) {
            int length = 0;
            for (Run run : word) {
                length += length(run.text());
            }
            if (used > 0 && used + 1 + length > width) {
                lines.add(line);
                line = new ArrayList<>();
                used = 0;
            }
            if (used > 0) {
                // Between two words in bold the blank is bold too, so that a run is one sequence of codes.
                Run before = line.get(line.size() - 1);
                Style style = before.style() == word.get(0).style() ? before.style() : Style.PLAIN;
                append(line, new Run(" ", style));
                used++;
            }
            for (Run run : word) {
                append(line, run);
            }
            used += length;
        }
        lines.add(line);
        return lines;
    }

    private static void append(List<Run> line, Run run) {
        int last = line.size() - 1;
        if (last >= 0 && line.get(last).style() == run.style()) {
            line.set(last, new Run(line.get(last).text() + run.text(), run.style()));
        } else {
            line.add(run);
        }
    }
}
