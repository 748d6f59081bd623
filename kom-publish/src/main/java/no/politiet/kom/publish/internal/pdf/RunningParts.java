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
 * title of a section.
 */
final class RunningParts {

    private static final double EDGE = 0.14;
    private static final double SAME_HEIGHT = 4;

    private RunningParts() {}

    /** A line that is left out, as it first stands, and the number of pages that have it. */
    record Part(Line first, int pages) {}

    /** The stretches of a page, and its height. */
    record Page(double height, List<Line> lines) {}

    /** Takes the running parts out of the pages. */
    static List<Part> remove(List<Page> pages, double headingSize) {
        Map<String, Set<Integer>> seen = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            for (Line line : pages.get(i).lines()) {
                if (isAtEdge(line, pages.get(i), headingSize)) {
                    seen.computeIfAbsent(key(line), key -> new HashSet<>()).add(i);
                }
            }
        }
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
        boolean bottom = line.base() > (1 - EDGE) * page.height();
        return bottom || top && line.size() < headingSize;
    }

    private static String key(Line line) {
        return line.text().replaceAll("[0-9]+", "0") + ' ' + Math.round(line.base() / SAME_HEIGHT);
    }
}
