package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table: its lines are drawn, or its place on the page tells it beyond doubt: at least three rows below each other, two if the
 * first is a head in bold, with the same number of short cells, three or more, and gaps that run down between them. The line above
 * is its head if the same gaps divide it and it does not go on a paragraph. Without drawn lines, other tables, with cells of several lines or without all their cells, are read line by line.
 *
 * @param rows the cells of each row from the left
 * @param head whether the first row is the head
 */
record Grid(List<List<Cell>> rows, boolean head) {

    private static final int LEAST_CELLS = 3;
    private static final int LEAST_ROWS = 3;
    private static final int MOST_CHARACTERS = 24;
    private static final double GAP = 0.8;
    private static final double ROW_DISTANCE = 3;
    private static final double JUSTIFIED = 1.5;
    private static final double SAME_SIZE = 0.05;
    private static final double LEADING = 2;
    private static final double BLANK = 0.25;

    private record Span(double left, double right) {

        Span with(Line line) {
            return new Span(Math.min(left, line.left()), Math.max(right, line.right()));
        }
    }

    /** The table that begins with a row, null if none does. */
    static @Nullable Grid at(List<List<Line>> rows, int from) {
        if (goesOn(rows, from)) {
            return null;
        }
        Grid body = body(rows, from);
        if (body == null) {
            body = Pairs.at(rows, from);
        }
        if (body != null) {
            return body;
        }
        body = from + 1 < rows.size()
                        && rows.get(from).size() < rows.get(from + 1).size()
                ? body(rows, from + 1)
                : null;
        if (body == null || rows.get(from).isEmpty() || !isNear(rows.get(from), rows.get(from + 1))) {
            return null;
        }
        List<Line> head = divided(rows.get(from), columns(rows.subList(from + 1, from + 1 + body.size())));
        if (head == null) {
            return null;
        }
        List<List<Cell>> all = new ArrayList<>(body.rows());
        all.add(0, cells(head));
        return new Grid(all, true);
    }

    /** A table whose cells are known. The first row is its head if it alone is in bold. */
    static Grid ofCells(List<List<Cell>> rows) {
        boolean others = rows.stream()
                .skip(1)
                .flatMap(List::stream)
                .filter(cell -> !cell.isEmpty())
                .allMatch(Cell::isBold);
        return new Grid(rows, !others && rows.get(0).stream().allMatch(Cell::isBold));
    }

    private static List<Cell> cells(List<Line> row) {
        return row.stream().map(Cell::of).toList();
    }

    /** Its lines, cell by cell. */
    List<Line> lines() {
        return rows.stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell.lines().stream())
                .toList();
    }

    /** How many rows of the page it takes. */
    int size() {
        return rows.size();
    }

    int columns() {
        return rows.get(0).size();
    }

    boolean hasBoldHead() {
        return head && rows.get(0).stream().allMatch(Cell::isBold);
    }

    int page() {
        return lines().get(0).page();
    }

    /** The page that its last row is on: a page's end may take it apart. */
    int lastPage() {
        return lines().stream().mapToInt(Line::page).max().orElse(0);
    }

    private static @Nullable Grid body(List<List<Line>> rows, int from) {
        int cells = rows.get(from).size();
        if (cells < LEAST_CELLS) {
            return null;
        }
        List<Span> columns = new ArrayList<>();
        rows.get(from).forEach(line -> columns.add(new Span(line.left(), line.right())));
        int characters = 0;
        int to = from;
        while (to < rows.size()
                && rows.get(to).size() == cells
                && (to == from || isNear(rows.get(to - 1), rows.get(to)))) {
            List<Span> wider = new ArrayList<>();
            for (int i = 0; i < cells; i++) {
                wider.add(columns.get(i).with(rows.get(to).get(i)));
            }
            if (!areApart(wider, rows.get(to).get(0).size())) {
                break;
            }
            for (int i = 0; i < cells; i++) {
                columns.set(i, wider.get(i));
                characters += rows.get(to).get(i).text().length();
            }
            to++;
        }
        boolean head = rows.get(from).stream().allMatch(Line::isBold)
                && to - from > 1
                && !rows.get(from + 1).stream().allMatch(Line::isBold);
        boolean ends = to == rows.size() || rows.get(to).size() == 1;
        boolean isTable = to - from >= (head && ends ? LEAST_ROWS - 1 : LEAST_ROWS)
                && characters <= MOST_CHARACTERS * cells * (to - from);
        return isTable
                ? new Grid(rows.subList(from, to).stream().map(Grid::cells).toList(), head)
                : null;
    }

    /** Whether a row goes on a paragraph: it stands below a full line as its next one does, and has no wider gaps than words. */
    private static boolean goesOn(List<List<Line>> rows, int from) {
        List<Line> row = rows.get(from);
        if (from == 0 || row.isEmpty() || rows.get(from - 1).size() != 1) {
            return false;
        }
        Line above = rows.get(from - 1).get(0);
        Line line = row.get(0);
        double size = line.size();
        return Math.abs(line.left() - above.left()) < 1
                && Math.abs(size - above.size()) < SAME_SIZE * size
                && line.isBold() == above.isBold()
                && line.base() - above.base() < LEADING * size
                && areCloseTogether(row)
                && above.right() + BLANK * size + line.firstWord() > right(rows);
    }

    private static boolean areCloseTogether(List<Line> row) {
        for (int i = 1; i < row.size(); i++) {
            if (row.get(i).left() - row.get(i - 1).right()
                    > JUSTIFIED * row.get(i).size()) {
                return false;
            }
        }
        return true;
    }

    private static double right(List<List<Line>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .mapToDouble(Line::right)
                .max()
                .orElse(0);
    }

    private static boolean isNear(List<Line> above, List<Line> below) {
        Line line = below.get(0);
        return line.base() - above.get(0).base() < ROW_DISTANCE * line.size();
    }

    private static boolean areApart(List<Span> columns, double size) {
        for (int i = 1; i < columns.size(); i++) {
            if (columns.get(i).left() - columns.get(i - 1).right() < GAP * size) {
                return false;
            }
        }
        return true;
    }

    private static List<Span> columns(List<List<Line>> rows) {
        List<Span> columns = new ArrayList<>();
        for (List<Line> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                Line cell = row.get(i);
                if (columns.size() <= i) {
                    columns.add(new Span(cell.left(), cell.right()));
                } else {
                    columns.set(i, columns.get(i).with(cell));
                }
            }
        }
        return columns;
    }

    /** A row cut at the blanks that lie in the gaps between columns; null if a gap has none, or a cell is empty. */
    private static @Nullable List<Line> divided(List<Line> row, List<Span> columns) {
        Line line = Line.joined(row);
        List<Line> cells = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < columns.size(); i++) {
            int blank = widestBlank(
                    line, from, columns.get(i - 1).right(), columns.get(i).left());
            if (blank <= from) {
                return null;
            }
            cells.add(line.part(from, blank));
            from = blank + 1;
        }
        cells.add(line.part(from, line.glyphs().size()));
        return cells;
    }

    private static int widestBlank(Line line, int from, double after, double before) {
        int widest = -1;
        double width = 0;
        for (int i = from; i < line.glyphs().size() - 1; i++) {
            Glyph glyph = line.glyphs().get(i);
            boolean inside = glyph.right() > after && glyph.left() < before;
            if (glyph.isBlank() && inside && glyph.right() - glyph.left() > width) {
                widest = i;
                width = glyph.right() - glyph.left();
            }
        }
        return widest;
    }
}
