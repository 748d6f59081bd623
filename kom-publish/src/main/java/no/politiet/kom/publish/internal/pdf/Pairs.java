package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of two columns without lines. Two columns of text look much the same, so that more has to tell it: a head in bold, and
 * below it at least three rows of short cells, as far apart as lines of a text are not, each where the one above begins or ends.
 */
final class Pairs {

    private static final int LEAST_ROWS = 3;
    private static final int MOST_CHARACTERS = 24;
    private static final double LEAST_DISTANCE = 1.5;
    private static final double MOST_DISTANCE = 6;
    private static final double SAME_DISTANCE = 0.1;
    private static final double SAME_PLACE = 1;
    private static final double SAME_SIZE = 0.05;

    private Pairs() {}

    /** The table whose head is a row, null if there is none. */
    static @Nullable Grid at(List<List<Line>> rows, int from) {
        List<Line> head = rows.get(from);
        if (head.size() != 2 || !head.stream().allMatch(Line::isBold)) {
            return null;
        }
        List<List<Cell>> cells = new ArrayList<>(List.of(cells(head)));
        int characters = 0;
        double usual = 0;
        for (int i = from + 1; i < rows.size() && isBelow(rows.get(i - 1), rows.get(i), head); i++) {
            double distance = distance(rows.get(i - 1), rows.get(i));
            if (cells.size() > 2 && Math.abs(distance - usual) > SAME_DISTANCE * usual) {
                break;
            }
            usual = distance;
            characters += rows.get(i).get(0).length() + rows.get(i).get(1).length();
            cells.add(cells(rows.get(i)));
        }
        int below = cells.size() - 1;
        return below >= LEAST_ROWS && characters <= 2 * MOST_CHARACTERS * below ? new Grid(cells, true) : null;
    }

    private static boolean isBelow(List<Line> above, List<Line> row, List<Line> head) {
        if (row.size() != 2 || row.stream().allMatch(Line::isBold) || Marker.of(row.get(0)) != null) {
            return false;
        }
        double distance = distance(above, row);
        double size = row.get(0).size();
        return Math.abs(size - head.get(0).size()) < SAME_SIZE * size
                && distance > LEAST_DISTANCE * size
                && distance < MOST_DISTANCE * size
                && standsAs(row.get(0), head.get(0))
                && (standsAs(row.get(1), head.get(1))
                        || Math.abs(row.get(1).right() - head.get(1).right()) < SAME_PLACE);
    }

    private static boolean standsAs(Line line, Line head) {
        return Math.abs(line.left() - head.left()) < SAME_PLACE;
    }

    private static double distance(List<Line> above, List<Line> below) {
        return below.get(0).base() - above.get(0).base();
    }

    private static List<Cell> cells(List<Line> row) {
        return row.stream().map(Cell::of).toList();
    }
}
