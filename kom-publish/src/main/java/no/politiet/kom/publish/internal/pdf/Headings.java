package no.politiet.kom.publish.internal.pdf;

import java.util.List;
import java.util.Map;

/**
 * Which lines are headings, and how large each counts: by their size, and some in bold although they are no larger than the
 * text.
 */
final class Headings {

    private final Print print;
    private final Map<Line, Double> bold;

    private Headings(Print print, Map<Line, Double> bold) {
        this.print = print;
        this.bold = bold;
    }

    /** The headings of a newsletter, whose regions are in the order of reading. */
    static Headings of(List<Region> regions, List<PageText> pages, Print print) {
        return new Headings(print, BoldHeadings.of(regions, pages, print));
    }

    boolean has(Line line) {
        return print.isHeading(line) || bold.containsKey(line);
    }

    /** The size of a heading, or the one it stands for. */
    double sizeOf(Line line) {
        return bold.getOrDefault(line, line.size());
    }
}
