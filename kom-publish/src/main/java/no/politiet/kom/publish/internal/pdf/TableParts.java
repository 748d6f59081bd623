package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts together a table that a page's or column's end took apart: the next part has the same head again, of one row or more,
 * or none and the same columns.
 */
final class TableParts {

    private static final double SAME_PLACE = 2;

    private TableParts() {}

    /** Both parts as one table, null if they are two. */
    static @Nullable Grid joined(Grid above, Grid below) {
        if (above.columns() != below.columns() || !isElsewhere(above.lines(), below.lines())) {
            return null;
        }
        int repeated = repeated(above, below);
        if (repeated == 0 && !(above.hasBoldHead() && !below.hasBoldHead() && standAlike(above, below))) {
            return null;
        }
        List<List<Cell>> rows = new ArrayList<>(above.rows());
        rows.addAll(below.rows().subList(repeated, below.size()));
        return new Grid(rows, above.head() || repeated > 0);
    }

    /** How many rows both parts begin with: a head, and more of it in bold. */
    private static int repeated(Grid above, Grid below) {
        int count = 0;
        while (count < Math.min(above.size(), below.size())
                && haveSameWords(above.rows().get(count), below.rows().get(count))
                && (count == 0 || below.rows().get(count).stream().allMatch(Cell::isBold))) {
            count++;
        }
        return count;
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
