package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines across and lines down that meet: the frame of a table. Where no line is drawn between two fields of it, they are one
 * cell; edges that are not drawn are where the lines end.
 */
final class Lattice {

    private static final double MEETS = 2;
    private static final double SAME_EDGE = 4;
    private static final int LEAST_RULES = 3;
    private static final int MOST_RULES = 400;
    private static final int MOST_COLUMNS = 40;
    private static final int MOST_ROWS = 200;

    private final double[] x;
    private final double[] y;
    private final int[] cells;

    private Lattice(double[] x, double[] y, List<Rule> across, List<Rule> down) {
        this.x = x;
        this.y = y;
        this.cells = new int[columns() * rows()];
        Arrays.setAll(cells, field -> field);
        List<List<Rule>> sides = byEdge(x, down);
        List<List<Rule>> tops = byEdge(y, across);
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                if (column > 0 && !isDrawn(sides.get(column), middle(y, row))) {
                    unite(field(row, column - 1), field(row, column));
                }
                if (row > 0 && !isDrawn(tops.get(row), middle(x, column))) {
                    unite(field(row - 1, column), field(row, column));
                }
            }
        }
    }

    /** The frames on a page, of at least two rows and two columns. */
    static List<Lattice> of(Borders borders) {
        List<Rule> across = whole(borders.across());
        List<Rule> down = whole(borders.down());
        List<Lattice> all = new ArrayList<>();
        if (across.size() > MOST_RULES || down.size() > MOST_RULES) {
            return all;
        }
        boolean[] seen = new boolean[across.size()];
        for (int i = 0; i < across.size(); i++) {
            if (!seen[i]) {
                Lattice lattice = from(i, across, down, seen);
                if (lattice != null) {
                    all.add(lattice);
                }
            }
        }
        return all;
    }

    /** The lines across that no line down divides. */
    static List<Rule> undivided(Borders borders) {
        List<Rule> across = whole(borders.across());
        List<Rule> down = whole(borders.down());
        if (across.size() > MOST_RULES || down.size() > MOST_RULES) {
            return List.of();
        }
        across.removeIf(rule -> down.stream()
                .anyMatch(other ->
                        meet(rule, other) && other.y() > rule.left() + MEETS && other.y() < rule.right() - MEETS));
        return across;
    }

    /** Lines that touch end to end as one. */
    private static List<Rule> whole(List<Rule> pieces) {
        List<Rule> sorted = new ArrayList<>(pieces);
        sorted.sort((a, b) -> Double.compare(a.y(), b.y()));
        List<Rule> whole = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= sorted.size(); to++) {
            if (to == sorted.size() || sorted.get(to).y() - sorted.get(to - 1).y() > 1) {
                level(sorted.subList(from, to), whole);
                from = to;
            }
        }
        return whole;
    }

    private static void level(List<Rule> pieces, List<Rule> whole) {
        List<Rule> sorted = new ArrayList<>(pieces);
        sorted.sort((a, b) -> Double.compare(a.left(), b.left()));
        Rule open = sorted.get(0);
        for (Rule next : sorted) {
            if (next.left() > open.right() + MEETS) {
                whole.add(open);
                open = next;
            } else {
                open = new Rule(open.left(), Math.max(open.right(), next.right()), open.y());
            }
        }
        whole.add(open);
    }

    /** The frame that a line across is part of, null if it is of none. */
    private static @Nullable Lattice from(int first, List<Rule> across, List<Rule> down, boolean[] seen) {
        List<Rule> rows = new ArrayList<>();
        List<Rule> columns = new ArrayList<>();
        boolean[] taken = new boolean[down.size()];
        rows.add(across.get(first));
        seen[first] = true;
        for (int i = 0, j = 0; i < rows.size() || j < columns.size(); ) {
            if (i < rows.size()) {
                Rule row = rows.get(i++);
                for (int k = 0; k < down.size(); k++) {
                    if (!taken[k] && meet(row, down.get(k))) {
                        taken[k] = true;
                        columns.add(down.get(k));
                    }
                }
            } else {
                Rule column = columns.get(j++);
                for (int k = 0; k < across.size(); k++) {
                    if (!seen[k] && meet(across.get(k), column)) {
                        seen[k] = true;
                        rows.add(across.get(k));
                    }
                }
            }
        }
        if (columns.isEmpty() || edges(rows, List.of()).length < LEAST_RULES) {
            return null;
        }
        double[] x = edges(columns, rows);
        double[] y = edges(rows, columns);
        boolean isTable = x.length > 2 && y.length > 2 && x.length <= MOST_COLUMNS && y.length <= MOST_ROWS;
        return isTable ? new Lattice(x, y, rows, columns) : null;
    }

    private static boolean meet(Rule across, Rule down) {
        return across.left() - MEETS <= down.y()
                && down.y() <= across.right() + MEETS
                && down.left() - MEETS <= across.y()
                && across.y() <= down.right() + MEETS;
    }

    /** Where lines lie, and how far those that cross them reach; what is hardly apart is one. */
    private static double[] edges(List<Rule> rules, List<Rule> crossing) {
        double[] all = new double[rules.size() + 2 * crossing.size()];
        int count = 0;
        for (Rule rule : rules) {
            all[count++] = rule.y();
        }
        for (Rule rule : crossing) {
            all[count++] = rule.left();
            all[count++] = rule.right();
        }
        Arrays.sort(all);
        double last = Double.NEGATIVE_INFINITY;
        double[] edges = new double[count];
        int kept = 0;
        for (double edge : all) {
            if (edge - last > SAME_EDGE) {
                edges[kept++] = edge;
                last = edge;
            }
        }
        return Arrays.copyOf(edges, kept);
    }

    /** For each edge, the lines that lie on it. */
    private static List<List<Rule>> byEdge(double[] edges, List<Rule> rules) {
        List<List<Rule>> all = new ArrayList<>();
        for (double edge : edges) {
            all.add(rules.stream()
                    .filter(rule -> Math.abs(rule.y() - edge) <= SAME_EDGE)
                    .toList());
        }
        return all;
    }

    private static boolean isDrawn(List<Rule> edge, double at) {
        return edge.stream().anyMatch(rule -> rule.left() < at && at < rule.right());
    }

    private static double middle(double[] edges, int field) {
        return (edges[field] + edges[field + 1]) / 2;
    }

    private void unite(int a, int b) {
        int first = cell(a);
        int second = cell(b);
        cells[Math.max(first, second)] = Math.min(first, second);
    }

    private int cell(int field) {
        int cell = field;
        while (cells[cell] != cell) {
            cells[cell] = cells[cells[cell]];
            cell = cells[cell];
        }
        return cell;
    }

    private int field(int row, int column) {
        return row * columns() + column;
    }

    int columns() {
        return x.length - 1;
    }

    int rows() {
        return y.length - 1;
    }

    double left() {
        return x[0];
    }

    double right() {
        return x[x.length - 1];
    }

    double top() {
        return y[0];
    }

    /** The cell that holds a place, known by the first of its fields, counted row by row; -1 outside the frame. */
    int cellAt(double atX, double atY) {
        int column = fieldAt(x, atX);
        int row = fieldAt(y, atY);
        return column < 0 || row < 0 ? -1 : cell(field(row, column));
    }

    private static int fieldAt(double[] edges, double at) {
        int place = Arrays.binarySearch(edges, at);
        int field = place < 0 ? -place - 2 : place;
        return field < edges.length - 1 ? field : -1;
    }
}
