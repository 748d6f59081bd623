package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What pages repeat at their edges: numbers, footers, dates. A line is one when a line with the same words, whatever its
 * digits, stands at the same height on at least half of the pages. A page header in the size of a heading is none: it is the
 * title of a section. What stands only in tables that go on over pages is none either.
 */
final class RunningParts {

    private static final double EDGE = 0.14;
    private static final double SAME_HEIGHT = 4;

    private RunningParts() {}

    /** A line that is left out, as it first stands, and the number of pages that have it. */
    record Part(Line first, int pages) {}

    /** The stretches of a page, and its height. */
    record Page(double height, List<Line> lines) {}

    /**
     * Takes the running parts out of the pages.
     *
     * @param tables the characters of each page that stand in tables which may go on over pages
     */
    static List<Part> remove(List<Page> pages, List<Set<Glyph>> tables, double headingSize) {
        Map<String, Set<Integer>> seen = new HashMap<>();
        Set<String> others = new HashSet<>();
        for (int i = 0; i < pages.size(); i++) {
            for (Line line : pages.get(i).lines()) {
                if (isAtEdge(line, pages.get(i), headingSize)) {
                    seen.computeIfAbsent(key(line), key -> new HashSet<>()).add(i);
                    if (!tables.get(i).contains(line.glyphs().get(0))) {
                        others.add(key(line));
                    }
                }
            }
        }
        seen.keySet().retainAll(others);
        int enough = Math.max(2, (pages.size() + 1) / 2);
        Map<String, Part> parts = new LinkedHashMap<>();
        for (Page page : pages) {
            List<Line> kept = new ArrayList<>();
            for (Line line : page.lines()) {
                int count = isAtEdge(line, page, headingSize)
                        ? seen.getOrDefault(key(line), Set.of()).size()
                        : 0;
                if (count >= enough) {
                    parts.putIfAbsent(key(line), new Part(line, count));
                } else {
                    kept.add(line);
                }
            }
            page.lines().clear();
            page.lines().addAll(kept);
        }
        return List.copyOf(parts.values());
    }

    private static boolean isAtEdge(Line line, Page page, double headingSize) {
        boolean top = line.base() < EDGE * page.height();
        return isAtEdge(line.base(), page.height()) && (!top || line.size() < headingSize);
    }

    /** Whether a base line lies at the top or bottom of a page of some height. */
    static boolean isAtEdge(double base, double height) {
        return base < EDGE * height || base > (1 - EDGE) * height;
    }

    /** At which height a base line lies: the same number for those that differ by little. */
    static long height(double base) {
        return Math.round(base / SAME_HEIGHT);
    }

    private static String key(Line line) {
        return line.text().replaceAll("[0-9]+", "0") + ' ' + height(line.base());
    }
}
