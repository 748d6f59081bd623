package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of pages in the order they are read. Where a gap runs down between them over several rows, what is left
 * of it is read before what is right of it; a line across such a gap, like a header above two columns, is read in its place,
 * and so is a ruled table; a heading alone above such a line belongs to it, and one with as much room beside it as around it
 * stands above both columns that follow. A gap counts that has several lines on both sides, or that lies where such a gap lies on another page.
 */
final class Columns {

    private static final double GUTTER = 1.0;
    private static final double SLACK = 0.6;
    private static final int LEAST_ROWS = 2;
    private static final int LEAST_CHARACTERS = 40;
    private static final int MOST_ROWS = 400;
    private static final int MOST_GUTTERS = 20;
    /** How much looking for columns a newsletter may cost; what is left then is read as one column. */
    private static final int MOST_STEPS = 20_000_000;

    private static final int DEEPEST = 6;

    private final List<Region> regions = new ArrayList<>();
    private final List<Double> known;
    private final AtomicInteger steps;
    private final Print print;
    private final List<Double> found = new ArrayList<>();
    private List<Line> single = new ArrayList<>();

    private Columns(List<Double> known, AtomicInteger steps, Print print) {
        this.print = print;
        this.known = known;
        this.steps = steps;
    }

    /** The regions of each page in reading order, the lines of each from the top. */
    static List<List<Region>> order(List<? extends List<? extends Stretch>> pages, Print print) {
        AtomicInteger steps = new AtomicInteger(MOST_STEPS);
        List<Double> gutters = new ArrayList<>();
        for (List<? extends Stretch> page : pages) {
            for (double gutter : of(page, List.of(), steps, print).found) {
                if (gutters.size() < MOST_GUTTERS && gutters.stream().noneMatch(at -> Math.abs(at - gutter) < 1)) {
                    gutters.add(gutter);
                }
            }
        }
        return pages.stream()
                .map(page -> of(page, gutters, steps, print).regions)
                .toList();
    }

    private static Columns of(List<? extends Stretch> page, List<Double> known, AtomicInteger steps, Print print) {
        Columns columns = new Columns(known, steps, print);
        columns.read(List.copyOf(page), 0);
        columns.close();
        return columns;
    }

    private void close() {
        if (!single.isEmpty()) {
            regions.add(Region.ofText(Lines.ofColumn(single)));
            single = new ArrayList<>();
        }
    }

    private void read(List<Stretch> stretches, int depth) {
        List<List<Stretch>> rows = Lines.rows(stretches);
        List<List<Line>> lines = beside(rows);
        double[] rightmost = rightmost(rows);
        List<@Nullable Grid> tables = new ArrayList<>();
        while (tables.size() < rows.size()) {
            int from = tables.size();
            Grid table = rows.size() > MOST_ROWS || steps.get() <= 0 ? null : Grid.at(lines, from);
            tables.add(table);
            int size = table == null ? 1 : table.size();
            steps.addAndGet(-size * (1 + rows.get(from).size()));
            for (int i = 1; i < size; i++) {
                tables.add(null);
            }
        }
        int at = 0;
        while (at < rows.size()) {
            Grid table = tables.get(at);
            if (table != null) {
                close();
                regions.add(Region.ofTable(table));
                at += table.size();
                continue;
            }
            Band band = rows.size() > MOST_ROWS || depth >= DEEPEST || steps.get() <= 0
                    ? null
                    : Band.from(rows, at, nextHead(tables, at), rightmost, known, steps, print);
            if (band == null || isAbove(rows, at, band, nextHead(tables, at), rightmost)) {
                add(rows.get(at));
                at++;
                continue;
            }
            close();
            found.add(band.gutter());
            List<Stretch> left = new ArrayList<>();
            List<Stretch> right = new ArrayList<>();
            for (List<Stretch> row : rows.subList(at, band.to())) {
                for (Stretch stretch : row) {
                    (stretch.left() < band.gutter() ? left : right).add(stretch);
                }
            }
            read(left, depth + 1);
            close();
            read(right, depth + 1);
            close();
            at = band.to();
        }
    }

    /**
     * Whether a row is a heading across the gap between the columns below it, that a shorter band has beside it only because what
     * stands at the top of the right one is indented.
     */
    private boolean isAbove(List<List<Stretch>> rows, int at, Band band, int end, double[] rightmost) {
        if (!Band.isHeading(rows.get(at), print)) {
            return false;
        }
        Band below = Band.from(rows, at + 1, end, rightmost, known, steps, print);
        Stretch heading = rows.get(at).get(0);
        return below != null
                && below.to() > band.to()
                && heading.left() < below.gutter()
                && below.gutter() < heading.right();
    }

    /** Where the next table begins whose head says that it is one, below which no columns go on. */
    private static int nextHead(List<@Nullable Grid> tables, int from) {
        for (int i = from + 1; i < tables.size(); i++) {
            Grid table = tables.get(i);
            if (table != null && table.head() && table.rows().get(0).stream().allMatch(Cell::isBold)) {
                return i;
            }
        }
        return tables.size();
    }

    /** The lines of rows; of those beside a table with drawn lines none, which are no cells of one with that. */
    private static List<List<Line>> beside(List<List<Stretch>> rows) {
        List<List<Line>> lines = new ArrayList<>();
        double bottom = 0;
        for (List<Stretch> row : rows) {
            for (Stretch stretch : row) {
                bottom = stretch instanceof RuledTable table ? Math.max(bottom, table.bottom()) : bottom;
            }
            lines.add(row.get(0).base() <= bottom ? List.of() : lines(row));
        }
        return lines;
    }

    /** A row that is read as text; what stands beside a table is read before it. */
    private void add(List<Stretch> row) {
        single.addAll(lines(row));
        for (Stretch stretch : row) {
            if (stretch instanceof RuledTable table) {
                close();
                regions.add(Region.ofTable(table.grid()));
            }
        }
    }

    private static List<Line> lines(List<Stretch> row) {
        return row.stream().filter(Line.class::isInstance).map(Line.class::cast).toList();
    }

    /** For each row, how far to the right it and those below it reach. */
    private static double[] rightmost(List<List<Stretch>> rows) {
        double[] rightmost = new double[rows.size()];
        double right = 0;
        for (int i = rows.size() - 1; i >= 0; i--) {
            for (Stretch line : rows.get(i)) {
                right = Math.max(right, line.right());
            }
            rightmost[i] = right;
        }
        return rightmost;
    }

    /** Rows that a gap runs through: up to which row, and where the gap is. */
    private record Band(int to, double gutter) {

        private record Span(double left, double right, boolean table) {}

        /** The longest band from a row on and above another one, null if there is none. */
        static @Nullable Band from(
                List<List<Stretch>> rows,
                int from,
                int end,
                double[] rightmost,
                List<Double> known,
                AtomicInteger steps,
                Print print) {
            List<Span> covered = new ArrayList<>();
            double least = Double.POSITIVE_INFINITY;
            boolean divided = false;
            int to = from;
            while (to < end && steps.get() > 0) {
                int cost = 1 + rows.get(to).size() * (1 + covered.size());
                steps.addAndGet(-Math.min(cost, MOST_STEPS));
                List<Span> next = new ArrayList<>(covered);
                for (Stretch line : rows.get(to)) {
                    add(next, line);
                    least = Math.min(least, GUTTER * line.size());
                }
                next.sort(Comparator.comparingDouble(Span::left));
                boolean gap = widest(next, least) > 0;
                if (divided && gap && isAcross(rows, from, to, covered, least, steps, print)) {
                    break;
                }
                // What spans the gap ends the band; what leaves no room for a gap lets none begin.
                if (!gap && (divided || next.size() == 1 && next.get(0).right() >= rightmost[to] - least)) {
                    break;
                }
                divided = gap;
                covered = next;
                to++;
            }
            while (to < rows.size() && to > from + 1 && isHeading(rows.get(to - 1), print)) {
                to--;
            }
            int at = widest(covered, least);
            if (!divided || at == 0) {
                return null;
            }
            double left = covered.get(at - 1).right();
            double right = covered.get(at).left();
            double gutter = (left + right) / 2;
            boolean usual = known.stream().anyMatch(other -> left < other && other < right);
            return usual || dividesText(rows.subList(from, to), gutter) ? new Band(to, gutter) : null;
        }

        private static boolean isHeading(List<Stretch> row, Print print) {
            return row.size() == 1 && row.get(0) instanceof Line line && line.size() >= print.headingSize();
        }

        /**
         * Whether a row is a heading left of the gap that stands above columns on both sides of it: what is right of the gap
         * ends above the heading no later than what is left, and goes on below it no sooner.
         */
        private static boolean isAcross(
                List<List<Stretch>> rows,
                int from,
                int row,
                List<Span> covered,
                double least,
                AtomicInteger steps,
                Print print) {
            if (!isHeading(rows.get(row), print)) {
                return false;
            }
            steps.addAndGet(-rows.size());
            Stretch heading = rows.get(row).get(0);
            int at = widest(covered, least);
            double gutter = at == 0 ? 0 : covered.get(at - 1).right();
            if (heading.right() > gutter) {
                return false;
            }
            double[] above = {0, 0};
            for (int i = row - 1; i >= from && (above[0] == 0 || above[1] == 0); i--) {
                nearest(rows.get(i), gutter, above);
            }
            double[] below = {0, 0};
            for (int i = row + 1; i < rows.size() && (below[0] == 0 || below[1] == 0); i++) {
                nearest(rows.get(i), gutter, below);
            }
            double most = SLACK * heading.size();
            return above[0] > 0
                    && above[1] > 0
                    && below[0] > 0
                    && below[1] > 0
                    && above[1] <= above[0] + most
                    && below[1] >= below[0] - most;
        }

        /** Notes the base lines left and right of a gap that are not known yet. */
        private static void nearest(List<Stretch> row, double gutter, double[] bases) {
            for (Stretch stretch : row) {
                int side = stretch.left() < gutter ? 0 : 1;
                bases[side] = bases[side] == 0 ? stretch.base() : bases[side];
            }
        }

        private static void add(List<Span> covered, Stretch line) {
            double left = line.left();
            double right = line.right();
            boolean table = line instanceof RuledTable;
            for (int i = covered.size() - 1; i >= 0; i--) {
                Span span = covered.get(i);
                if (span.left() <= right && left <= span.right()) {
                    left = Math.min(left, span.left());
                    right = Math.max(right, span.right());
                    table |= span.table();
                    covered.remove(i);
                }
            }
            covered.add(new Span(left, right, table));
        }

        /** The span right of the widest gap that is wide enough, 0 if there is none; a gap beside a table goes before others. */
        private static int widest(List<Span> covered, double least) {
            int at = 0;
            double width = least;
            boolean table = false;
            for (int i = 1; i < covered.size(); i++) {
                double gap = covered.get(i).left() - covered.get(i - 1).right();
                boolean beside = covered.get(i).table() || covered.get(i - 1).table();
                if (gap >= (beside && !table ? least : width) && (beside || !table)) {
                    width = gap;
                    at = i;
                    table = beside;
                }
            }
            return at;
        }

        private static boolean dividesText(List<List<Stretch>> rows, double gutter) {
            int left = 0;
            int right = 0;
            int leftText = 0;
            int rightText = 0;
            for (List<Stretch> row : rows) {
                int leftRows = 0;
                int rightRows = 0;
                for (Stretch line : row) {
                    int its = line instanceof RuledTable table ? table.grid().size() : 1;
                    if (line.left() < gutter) {
                        leftRows = Math.max(leftRows, its);
                        leftText += line.length();
                    } else {
                        rightRows = Math.max(rightRows, its);
                        rightText += line.length();
                    }
                }
                left += leftRows;
                right += rightRows;
            }
            return left >= LEAST_ROWS
                    && right >= LEAST_ROWS
                    && leftText >= LEAST_CHARACTERS
                    && rightText >= LEAST_CHARACTERS;
        }
    }
}
