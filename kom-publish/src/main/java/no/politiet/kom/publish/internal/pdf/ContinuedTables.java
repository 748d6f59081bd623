package no.politiet.kom.publish.internal.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tables with drawn lines that may go on over pages: what stands of them at the edges of pages is no running part, although
 * a head is repeated and rows may differ in nothing but their digits. Such a table reaches into the text and has rows of its
 * own, or has the head of one that does; a frame around a page header or footer has at most one row that no other page has. What
 * stands above the first line is the head, or a page header if what stands below that line is one.
 */
final class ContinuedTables {

    private static final int LEAST_ROWS = 2;

    /** Where a row stands and what it says. */
    private record Row(List<String> cells, long height) {

        static Row of(List<Cell> cells) {
            double base = cells.stream()
                    .flatMap(cell -> cell.lines().stream())
                    .mapToDouble(Line::base)
                    .min()
                    .orElse(0);
            return new Row(words(cells), RunningParts.height(base));
        }
    }

    private final Map<Row, Integer> rows = new HashMap<>();
    private final Map<List<String>, Integer> firsts = new HashMap<>();
    private final Set<List<String>> heads = new HashSet<>();

    private ContinuedTables() {}

    /** The characters of such tables on each page. */
    static List<Set<Glyph>> glyphs(List<PageText> pages, Print print) {
        List<List<RuledTable>> all = DrawnTables.of(pages, print);
        ContinuedTables tables = new ContinuedTables();
        all.forEach(page -> page.forEach(tables::count));
        for (int i = 0; i < pages.size(); i++) {
            for (RuledTable table : all.get(i)) {
                if (tables.hasOwnRows(table, pages.get(i).height())) {
                    tables.heads.add(words(table.grid().rows().get(0)));
                }
            }
        }
        return all.stream().map(tables::glyphs).toList();
    }

    private void count(RuledTable table) {
        List<List<Cell>> all = table.grid().rows();
        all.forEach(row -> rows.merge(Row.of(row), 1, Integer::sum));
        Set<List<String>> first = new HashSet<>();
        all.subList(0, Math.min(2, all.size())).forEach(row -> first.add(words(row)));
        first.forEach(row -> firsts.merge(row, 1, Integer::sum));
    }

    private boolean hasOwnRows(RuledTable table, double height) {
        long own = table.grid().rows().stream()
                .filter(row -> rows.getOrDefault(Row.of(row), 0) == 1)
                .count();
        return own >= LEAST_ROWS
                && table.grid().lines().stream().anyMatch(line -> !RunningParts.isAtEdge(line.base(), height));
    }

    private Set<Glyph> glyphs(List<RuledTable> page) {
        Set<Glyph> glyphs = new HashSet<>();
        for (RuledTable table : page) {
            List<List<Cell>> all = table.grid().rows();
            if (heads.contains(words(all.get(0)))) {
                for (List<Cell> row : all.subList(isBelowPageHeader(table) ? 1 : 0, all.size())) {
                    row.forEach(cell -> cell.lines().forEach(line -> glyphs.addAll(line.glyphs())));
                }
            }
        }
        return glyphs;
    }

    private boolean isBelowPageHeader(RuledTable table) {
        List<List<Cell>> all = table.grid().rows();
        return table.grid().lines().get(0).base() < table.top() && firsts.getOrDefault(words(all.get(1)), 0) > 1;
    }

    private static List<String> words(List<Cell> row) {
        return row.stream().map(Cell::text).toList();
    }
}
