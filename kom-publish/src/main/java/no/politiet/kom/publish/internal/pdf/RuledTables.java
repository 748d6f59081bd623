package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the tables between drawn lines out of a page. A frame around texts is none: the cells of a table are short, and have no
 * headings.
 */
final class RuledTables {

    private static final int LONGEST_CELL = 400;
    private static final int LEAST = 2;
    private static final int MOST_TABLES = 50;
    /** How often characters may be looked at, all in all: frames that lie in each other can be many. */
    private static final int MOST_TIMES = 4;

    private static final double MIDDLE = 0.3;
    private static final double CLOSE = 0.15;

    private RuledTables() {}

    /**
     * The tables of a page, from the top.
     *
     * @param glyphs the characters that run across the page; those of the tables are taken out
     */
    static List<RuledTable> take(int page, List<Glyph> glyphs, Borders borders, Print print) {
        List<RuledTable> tables = new ArrayList<>();
        List<Lattice> frames = Lattice.of(borders);
        int left = MOST_TIMES * glyphs.size();
        for (Lattice frame : frames.subList(0, Math.min(MOST_TABLES, frames.size()))) {
            List<Glyph> others = new ArrayList<>();
            Map<Integer, List<Glyph>> cells = new TreeMap<>();
            Glyph before = null;
            int cell = -1;
            for (Glyph glyph : glyphs) {
                // A word that runs over a line stays whole.
                if (before == null || !isOneWord(before, glyph)) {
                    cell = frame.cellAt((glyph.left() + glyph.right()) / 2, glyph.base() - MIDDLE * glyph.size());
                }
                before = glyph;
                (cell < 0 ? others : cells.computeIfAbsent(cell, key -> new ArrayList<>())).add(glyph);
            }
            left -= glyphs.size() - others.size();
            if (left < 0) {
                break;
            }
            RuledTable table = table(page, frame, cells, print);
            if (table != null) {
                tables.add(table);
                glyphs.clear();
                glyphs.addAll(others);
            }
        }
        return tables;
    }

    private static boolean isOneWord(Glyph before, Glyph next) {
        return !before.isBlank()
                && !next.isBlank()
                && Math.abs(next.base() - before.base()) < 1
                && Math.abs(next.left() - before.right()) < CLOSE * next.size();
    }

    private static @Nullable RuledTable table(int page, Lattice frame, Map<Integer, List<Glyph>> glyphs, Print print) {
        Map<Integer, Cell> cells = new TreeMap<>();
        for (Map.Entry<Integer, List<Glyph>> entry : glyphs.entrySet()) {
            Cell cell = new Cell(Lines.ofColumn(Lines.of(page, entry.getValue())));
            if (cell.length() > LONGEST_CELL || cell.lines().stream().anyMatch(print::isHeading)) {
                return null;
            }
            if (!cell.isEmpty()) {
                cells.put(entry.getKey(), cell);
            }
        }
        int[] rows = cells.keySet().stream()
                .mapToInt(field -> field / frame.columns())
                .distinct()
                .toArray();
        int[] columns = cells.keySet().stream()
                .mapToInt(field -> field % frame.columns())
                .distinct()
                .sorted()
                .toArray();
        if (rows.length < LEAST || columns.length < LEAST) {
            return null;
        }
        List<List<Cell>> grid = new ArrayList<>();
        for (int row : rows) {
            grid.add(IntStream.of(columns)
                    .mapToObj(column -> cells.getOrDefault(row * frame.columns() + column, new Cell(List.of())))
                    .toList());
        }
        return new RuledTable(Grid.ofCells(grid), frame.left(), frame.right(), frame.top());
    }
}
