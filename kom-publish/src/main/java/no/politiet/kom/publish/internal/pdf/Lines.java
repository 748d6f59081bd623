package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins the characters of a page to stretches of text on one base line. What stands further apart than words do, in
 * another column or cell, stays a stretch of its own.
 */
final class Lines {

    private static final double SAME_LINE = 0.5;
    private static final double BACK = 0.6;
    private static final double DRAWN_TOGETHER = 1.2;
    private static final double SIDE_BY_SIDE = 0.8;
    private static final double MARKER_GAP = 5;
    private static final double SAME_PLACE = 0.1;
    private static final double CELL = 2;

    private Lines() {}

    static List<Line> of(int page, List<Glyph> drawn) {
        List<Line> stretches = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : withoutDoubles(drawn)) {
            if (!open.isEmpty() && !follows(open.get(open.size() - 1), glyph)) {
                close(page, open, stretches);
            }
            open.add(glyph);
        }
        close(page, open, stretches);
        List<Line> lines = new ArrayList<>();
        for (List<Line> row : rows(stretches)) {
            lines.addAll(joined(page, row));
        }
        return lines;
    }

    private static void close(int page, List<Glyph> open, List<Line> stretches) {
        Line line = Line.of(page, open);
        if (!line.isEmpty()) {
            stretches.add(line);
        }
        open.clear();
    }

    /** A shadow, or a letter set twice to look bold, is one letter. */
    private static List<Glyph> withoutDoubles(List<Glyph> drawn) {
        List<Glyph> kept = new ArrayList<>();
        Map<String, List<Integer>> places = new HashMap<>();
        for (Glyph glyph : drawn) {
            if (glyph.isBlank()) {
                kept.add(glyph);
                continue;
            }
            long x = Math.round(glyph.left() / CELL);
            long y = Math.round(glyph.base() / CELL);
            int twin = -1;
            for (int i = 0; i < 9 && twin < 0; i++) {
                twin = twin(kept, places.get(glyph.text() + ' ' + (x + i % 3 - 1) + ' ' + (y + i / 3 - 1)), glyph);
            }
            if (twin >= 0) {
                kept.set(twin, kept.get(twin).inBold());
                continue;
            }
            places.computeIfAbsent(glyph.text() + ' ' + x + ' ' + y, key -> new ArrayList<>(1))
                    .add(kept.size());
            kept.add(glyph);
        }
        return kept;
    }

    private static int twin(List<Glyph> kept, @Nullable List<Integer> near, Glyph glyph) {
        for (int i = 0; near != null && i < Math.min(near.size(), 8); i++) {
            Glyph other = kept.get(near.get(i));
            double most = SAME_PLACE * glyph.size();
            if (Math.abs(other.left() - glyph.left()) < most
                    && Math.abs(other.base() - glyph.base()) < most
                    && Math.abs(other.size() - glyph.size()) < most) {
                return near.get(i);
            }
        }
        return -1;
    }

    private static boolean follows(Glyph last, Glyph next) {
        double size = Math.max(last.size(), next.size());
        double gap = next.left() - last.right();
        return Math.abs(next.base() - last.base()) < SAME_LINE * size
                && gap > -BACK * size
                && gap < DRAWN_TOGETHER * size;
    }

    /** Stretches by the line they stand on, from the top, each row from the left. */
    static <T extends Stretch> List<List<T>> rows(List<T> stretches) {
        List<T> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.<T>comparingDouble(Stretch::base).thenComparingDouble(Stretch::left));
        List<List<T>> rows = new ArrayList<>();
        double base = Double.NEGATIVE_INFINITY;
        for (T line : sorted) {
            if (rows.isEmpty() || line.base() - base > 0.4 * line.size()) {
                rows.add(new ArrayList<>());
                base = line.base();
            }
            rows.get(rows.size() - 1).add(line);
        }
        for (List<T> row : rows) {
            row.sort(Comparator.comparingDouble(Stretch::left));
        }
        return rows;
    }

    /** Stretches side by side become one, and a list marker joins the text behind it. */
    private static List<Line> joined(int page, List<Line> row) {
        List<Line> lines = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Line next : row) {
            if (!open.isEmpty() && !isBeside(open.get(open.size() - 1), next)) {
                lines.add(one(page, open));
                open.clear();
            }
            open.add(next);
        }
        lines.add(one(page, open));
        for (int i = lines.size() - 2; i >= 0; i--) {
            if (isMarkerOf(lines.get(i), lines.get(i + 1))) {
                lines.set(i, Line.joined(lines.subList(i, i + 2)));
                lines.remove(i + 1);
            }
        }
        return lines;
    }

    private static Line one(int page, List<Line> stretches) {
        return stretches.size() == 1
                ? stretches.get(0)
                : Line.of(
                        page,
                        stretches.stream()
                                .flatMap(line -> line.glyphs().stream())
                                .toList());
    }

    private static boolean isBeside(Line last, Line next) {
        double size = Math.max(last.size(), next.size());
        double gap = next.left() - last.right();
        return gap > -BACK * size && gap < SIDE_BY_SIDE * size;
    }

    private static boolean isMarkerOf(Line last, Line next) {
        double gap = next.left() - last.right();
        return gap > 0 && gap < MARKER_GAP * next.size() && Marker.isAlone(last.text());
    }

    /** The stretches of one column as lines of text. */
    static List<Line> ofColumn(List<Line> stretches) {
        return rows(stretches).stream().map(Line::joined).toList();
    }
}
