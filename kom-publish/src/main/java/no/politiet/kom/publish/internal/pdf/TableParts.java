package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts together a table that a page's or column's end took apart: the next part has the same head again, or none and the same
 * columns.
 */
final class TableParts {

    private static final double SAME_PLACE = 2;

    private TableParts() {}

    /** Both parts as one table, null if they are two. */
    static @Nullable Grid joined(Grid above, Grid below) {
        if (above.columns() != below.columns() || !isElsewhere(above.lines(), below.lines())) {
            return null;
        }
        boolean repeated = haveSameWords(above.rows().get(0), below.rows().get(0));
        if (!repeated && !(above.hasBoldHead() && !below.hasBoldHead() && standAlike(above, below))) {
            return null;
        }
        List<List<Cell>> rows = new ArrayList<>(above.rows());
        rows.addAll(below.rows().subList(repeated ? 1 : 0, below.size()));
        return new Grid(rows, above.head() || repeated);
    }

    private static boolean isElsewhere(List<Line> above, List<Line> below) {
        double right = above.stream().mapToDouble(Line::right).max().orElse(0);
        double left = below.stream().mapToDouble(Line::left).min().orElse(0);
        return above.get(above.size() - 1).page() < below.get(0).page() || right < left;
    }

    /** Whether two heads have the same words. */
    static boolean haveSameWords(List<Cell> head, List<Cell> other) {
        return head.stream()
                .map(Cell::text)
                .toList()
                .equals(other.stream().map(Cell::text).toList());
    }

    private static boolean standAlike(Grid above, Grid below) {
        for (int i = 0; i < above.columns(); i++) {
            if (Math.abs(left(above, i) - left(below, i)) > SAME_PLACE) {
                return false;
            }
        }
        return true;
    }

    private static double left(Grid grid, int column) {
        return grid.rows().stream()
                .flatMap(row -> row.get(column).lines().stream())
                .mapToDouble(Line::left)
                .min()
                .orElse(0);
    }
}
