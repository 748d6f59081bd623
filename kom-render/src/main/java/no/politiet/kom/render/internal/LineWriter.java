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
        for (List<Run> line : Lines.of(runs, Math.max(1, free))) {
            if (!indent.isEmpty()) {
                line.add(0, Run.quiet(indent));
            }
            line(line);
            indent = rest;
        }
    }

    /** The lines that {@code runs} fills at {@code width}, each without styles. */
    static List<String> wrapPlain(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (List<Run> line : Lines.of(List.of(Run.plain(text)), width)) {
            lines.add(line.isEmpty() ? "" : line.get(0).text());
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
}
