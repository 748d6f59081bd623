package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Takes the tables out of a page that have lines across only: at least three below each other, of the same ends, and between
 * them texts with gaps that run down through all of them. The lines part rows, the gaps columns. The head is what stands close
 * above the first line, parted by the same gaps, or else what stands below it; below such a head, a single field between lines has
 * a row wherever its first column begins anew.
 */
final class LinedTables {

    private static final int LEAST_FIELDS = 2;
    private static final int MOST_COLUMNS = 40;
    private static final int MOST_TABLES = 50;
    private static final int LONGEST_CELL = 250;
    private static final double SAME_END = 2;
    private static final double SAME_LINE = 4;
    private static final double MIDDLE = 0.3;

    private final int page;
    private final Print print;
    private final List<RuledTable> known;
    private final List<RuledTable> tables = new ArrayList<>();
    private final Set<Glyph> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    private LinedTables(int page, Print print, List<RuledTable> known) {
        this.page = page;
        this.print = print;
        this.known = known;
    }

    /**
     * The tables of a page.
     *
     * @param glyphs the characters that run across the page; those of the tables are taken out
     * @param known tables of other pages, whose heads tell that as few as two lines are a part of them
     */
    static List<RuledTable> take(int page, List<Glyph> glyphs, Borders borders, Print print, List<RuledTable> known) {
        LinedTables tables = new LinedTables(page, print, known);
        List<List<Rule>> ladders = tables.ladders(Lattice.undivided(borders));
        for (List<Rule> ladder : ladders.subList(0, Math.min(MOST_TABLES, ladders.size()))) {
            tables.read(ladder, glyphs);
            glyphs.removeIf(tables.taken::contains);
        }
        return tables.tables;
    }

    /** Lines of the same ends, from the top; two that hardly lie apart are one. */
    private List<List<Rule>> ladders(List<Rule> rules) {
        List<Rule> sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparingDouble(Rule::y));
        List<List<Rule>> ladders = new ArrayList<>();
        for (Rule rule : sorted) {
            List<Rule> ladder = ladders.stream()
                    .filter(other -> haveSameEnds(other.get(0), rule))
                    .findFirst()
                    .orElse(null);
            if (ladder == null) {
                ladders.add(new ArrayList<>(List.of(rule)));
            } else if (rule.y() - ladder.get(ladder.size() - 1).y() > SAME_LINE) {
                ladder.add(rule);
            }
        }
        ladders.removeIf(ladder -> ladder.size() <= leastFields(ladder.get(0)));
        return ladders;
    }

    private int leastFields(Rule first) {
        return known.stream().anyMatch(table -> isAsWide(table, first)) ? 1 : LEAST_FIELDS;
    }

    private static boolean isAsWide(RuledTable table, Rule rule) {
        return haveSameEnds(new Rule(table.left(), table.right(), rule.y()), rule);
    }

    private static boolean haveSameEnds(Rule a, Rule b) {
        return Math.abs(a.left() - b.left()) <= SAME_END && Math.abs(a.right() - b.right()) <= SAME_END;
    }

    /** Looks for tables between lines: fields in a row that the same gaps run through. */
    private void read(List<Rule> ladder, List<Glyph> glyphs) {
        double[] y = ladder.stream().mapToDouble(Rule::y).toArray();
        List<List<Glyph>> fields = fields(ladder.get(0), y, glyphs);
        int from = 1;
        Spread spread = Spread.of(List.of());
        for (int at = 1; at <= fields.size(); at++) {
            Spread own = at < y.length ? Spread.of(fields.get(at)) : Spread.of(List.of());
            Spread wider = spread.with(own);
            if (!hasColumns(own) || !hasColumns(wider) && at > from) {
                table(fields, from, at, ladder);
                from = hasColumns(own) ? at : at + 1;
                wider = hasColumns(own) ? own : Spread.of(List.of());
            }
            spread = wider;
        }
    }

    private static boolean hasColumns(Spread spread) {
        return spread.columns() > 1 && spread.columns() <= MOST_COLUMNS;
    }

    /** What stands above the first line, between lines, and below the last one. */
    private static List<List<Glyph>> fields(Rule ends, double[] y, List<Glyph> glyphs) {
        List<List<Glyph>> fields = new ArrayList<>();
        IntStream.rangeClosed(0, y.length).forEach(i -> fields.add(new ArrayList<>()));
        for (Glyph glyph : glyphs) {
            double middle = (glyph.left() + glyph.right()) / 2;
            if (middle > ends.left() - SAME_END && middle < ends.right() + SAME_END) {
                int place = Arrays.binarySearch(y, glyph.base() - MIDDLE * glyph.size());
                fields.get(place < 0 ? -place - 1 : place).add(glyph);
            }
        }
        return fields;
    }

    /** Takes fields as a table, if they are one. */
    private void table(List<List<Glyph>> fields, int from, int to, List<Rule> ladder) {
        if (to - from < leastFields(ladder.get(0))) {
            return;
        }
        List<List<Glyph>> body = fields.subList(from, to);
        Spread spread = Spread.of(body.stream().flatMap(List::stream).toList());
        LinedRows rows = new LinedRows(page, spread);
        List<Glyph> above = new ArrayList<>(fields.get(from - 1));
        above.removeIf(taken::contains);
        List<Glyph> head = rows.closeAbove(ladder.get(from - 1), above, print);
        if (head.isEmpty() && to - from < LEAST_FIELDS) {
            return;
        }
        if (head.isEmpty()) {
            List<Glyph> close = rows.closeAbove(ladder.get(from), body.get(0), print);
            head = close.isEmpty() ? body.get(0) : close;
            body = body.subList(1, body.size());
        }
        List<List<Glyph>> all = new ArrayList<>(List.of(head));
        for (List<Glyph> field : body) {
            all.addAll(rows.parted(field, body.size() == 1));
        }
        List<List<Cell>> cells = new LinedRows(page, spread.with(Spread.of(head))).cells(all);
        boolean part = to - from < LEAST_FIELDS;
        if (isTable(cells) && (!part || isPart(cells, ladder.get(0)))) {
            Rule ends = ladder.get(0);
            tables.add(new RuledTable(
                    new Grid(cells, true),
                    ends.left(),
                    ends.right(),
                    ladder.get(from - 1).y()));
            all.forEach(taken::addAll);
        }
    }

    /** Whether it has the head and the width of a table on another page. */
    private boolean isPart(List<List<Cell>> rows, Rule first) {
        return known.stream()
                .anyMatch(table -> isAsWide(table, first)
                        && TableParts.haveSameWords(table.grid().rows().get(0), rows.get(0)));
    }

    /** Cells are short and have no headings, rows have several, and a list's markers are no column. */
    private boolean isTable(List<List<Cell>> rows) {
        List<Cell> cells = rows.stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isEmpty())
                .toList();
        long full = rows.stream()
                .filter(row -> row.stream().filter(cell -> !cell.isEmpty()).count() > 1)
                .count();
        long titled = cells.stream().filter(LinedTables::isTitled).count();
        return rows.size() > 1
                && 2 * full >= rows.size()
                && 2 * titled < cells.size()
                && !rows.stream().allMatch(row -> isMarkers(row.get(0)))
                && cells.stream()
                        .noneMatch(cell -> cell.length() > LONGEST_CELL
                                || cell.lines().stream().anyMatch(print::isHeading));
    }

    /** Whether it is a title with a text below it, as news side by side are. */
    private static boolean isTitled(Cell cell) {
        return cell.lines().get(0).isBold()
                && !cell.lines().get(cell.lines().size() - 1).isBold();
    }

    private static boolean isMarkers(Cell cell) {
        return cell.lines().stream().allMatch(line -> Marker.isAlone(line.text()));
    }
}
