package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/** The rows of a table with lines across only, whose columns are known. */
final class LinedRows {

    private static final double CLOSE_TO_LINE = 1.6;
    private static final double ONE_CELL = 1.45;
    private static final double SAME_SIZE = 0.05;
    private static final double RAISED = 0.6;
    private static final int LEAST_ROWS = 3;
    private static final int MOST_ROWS = 200;
    private static final int MOST_LINES_OF_HEAD = 6;

    private final int page;
    private final Spread columns;

    LinedRows(int page, Spread columns) {
        this.page = page;
        this.columns = columns;
    }

    /**
     * What stands close above a line and is parted as the columns are, with what stands as close above that; nothing if no two
     * columns have any of it.
     */
    List<Glyph> closeAbove(Rule line, List<Glyph> glyphs, Print print) {
        List<List<Line>> rows = rows(glyphs);
        List<Line> head = new ArrayList<>();
        Spread spread = columns;
        for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - MOST_LINES_OF_HEAD); i--) {
            Line first = rows.get(i).get(0);
            Spread wider = spread.with(Spread.of(glyphs(rows.get(i))));
            boolean close = head.isEmpty()
                    ? line.y() - first.base() < CLOSE_TO_LINE * first.size()
                    : goesOn(first, head.get(head.size() - 1));
            if (!close || wider.columns() < columns.columns() || print.isHeading(first)) {
                break;
            }
            head.addAll(rows.get(i));
            spread = wider;
        }
        List<Glyph> found = glyphs(head);
        double top = found.stream()
                .mapToDouble(glyph -> glyph.base() - SAME_SIZE * glyph.size())
                .min()
                .orElse(0);
        return filled(head) < 2
                ? List.of()
                : glyphs.stream().filter(glyph -> glyph.base() >= top).toList();
    }

    private static boolean goesOn(Line line, Line below) {
        return below.base() - line.base() < ONE_CELL * line.size()
                && Math.abs(below.size() - line.size()) <= SAME_SIZE * line.size()
                && below.isBold() == line.isBold();
    }

    /**
     * A field as rows. One that has all rows of a table begins one where its first column and half of all do; another one is a row,
     * unless each of its lines has all columns.
     */
    List<List<Glyph>> parted(List<Glyph> field, boolean all) {
        List<List<Line>> lines = rows(field);
        boolean full = lines.size() >= LEAST_ROWS && lines.stream().allMatch(line -> filled(line) == columns.columns());
        List<List<Glyph>> rows = new ArrayList<>();
        if (!all && !full || lines.size() > MOST_ROWS) {
            rows.add(field);
            return rows;
        }
        List<Line> firsts = new ArrayList<>();
        for (List<Line> line : lines) {
            if (firsts.isEmpty() || begins(line)) {
                firsts.add(line.get(0));
                rows.add(new ArrayList<>());
            }
        }
        for (Glyph glyph : field) {
            int row = 0;
            while (row + 1 < firsts.size() && glyph.base() > firsts.get(row + 1).base() - RAISED * glyph.size()) {
                row++;
            }
            rows.get(row).add(glyph);
        }
        return rows;
    }

    private boolean begins(List<Line> line) {
        int filled = filled(line);
        return columns.column(line.get(0).glyphs().get(0)) == 0 && filled > 1 && 2 * filled >= columns.columns();
    }

    /** The cells of rows. */
    List<List<Cell>> cells(List<List<Glyph>> rows) {
        List<List<Cell>> cells = new ArrayList<>();
        for (List<Glyph> row : rows) {
            List<List<Glyph>> parts = new ArrayList<>();
            for (int i = 0; i < columns.columns(); i++) {
                parts.add(new ArrayList<>());
            }
            row.forEach(glyph -> parts.get(columns.column(glyph)).add(glyph));
            cells.add(parts.stream()
                    .map(part -> new Cell(Lines.ofColumn(Lines.of(page, part))))
                    .toList());
        }
        return cells;
    }

    private List<List<Line>> rows(List<Glyph> glyphs) {
        return Lines.rows(Lines.of(page, glyphs));
    }

    private static List<Glyph> glyphs(List<Line> lines) {
        return lines.stream().flatMap(line -> line.glyphs().stream()).toList();
    }

    /** How many columns have some of this. */
    private int filled(List<Line> lines) {
        return (int) glyphs(lines).stream()
                .filter(glyph -> !glyph.isBlank())
                .mapToInt(columns::column)
                .distinct()
                .count();
    }
}
