package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of pages in the order they are read. Where a gap runs down between them over several rows, what is left
 * of it is read before what is right of it; a line across such a gap, like a header above two columns, is read in its place.
 * A gap counts that has several lines on both sides, or that lies where such a gap lies on another page.
 */
final class Columns {

    private static final double GUTTER = 1.0;
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
    private final List<Double> found = new ArrayList<>();
    private List<Line> single = new ArrayList<>();

    private Columns(List<Double> known, AtomicInteger steps) {
        this.known = known;
        this.steps = steps;
    }

    /** The regions of each page in reading order, the lines of each from the top. */
    static List<List<Region>> order(List<List<Line>> pages) {
        AtomicInteger steps = new AtomicInteger(MOST_STEPS);
        List<Double> gutters = new ArrayList<>();
        for (List<Line> page : pages) {
            for (double gutter : of(page, List.of(), steps).found) {
                if (gutters.size() < MOST_GUTTERS && gutters.stream().noneMatch(at -> Math.abs(at - gutter) < 1)) {
                    gutters.add(gutter);
                }
            }
        }
        return pages.stream().map(page -> of(page, gutters, steps).regions).toList();
    }

    private static Columns of(List<Line> page, List<Double> known, AtomicInteger steps) {
        Columns columns = new Columns(known, steps);
        columns.read(page, 0);
        columns.close();
        return columns;
    }

    private void close() {
        if (!single.isEmpty()) {
            regions.add(Region.ofText(Lines.ofColumn(single)));
            single = new ArrayList<>();
        }
    }

    private void read(List<Line> stretches, int depth) {
        List<List<Line>> rows = Lines.rows(stretches);
        double[] rightmost = rightmost(rows);
        int at = 0;
        while (at < rows.size()) {
            Grid table = rows.size() > MOST_ROWS || steps.get() <= 0 ? null : Grid.at(rows, at);
            if (table != null) {
                close();
                regions.add(Region.ofTable(table));
                at += table.size();
                continue;
            }
            Band band = rows.size() > MOST_ROWS || depth >= DEEPEST || steps.get() <= 0
                    ? null
                    : Band.from(rows, at, rightmost, known, steps);
            if (band == null) {
                single.addAll(rows.get(at));
                at++;
                continue;
            }
            close();
            found.add(band.gutter());
            List<Line> left = new ArrayList<>();
            List<Line> right = new ArrayList<>();
            for (List<Line> row : rows.subList(at, band.to())) {
                for (Line line : row) {
                    (line.left() < band.gutter() ? left : right).add(line);
                }
            }
            read(left, depth + 1);
            close();
            read(right, depth + 1);
            close();
            at = band.to();
        }
    }

    /** For each row, how far to the right it and those below it reach. */
    private static double[] rightmost(List<List<Line>> rows) {
        double[] rightmost = new double[rows.size()];
        double right = 0;
        for (int i = rows.size() - 1; i >= 0; i--) {
            for (Line line : rows.get(i)) {
                right = Math.max(right, line.right());
            }
            rightmost[i] = right;
        }
        return rightmost;
    }

    /** Rows that a gap runs through: up to which row, and where the gap is. */
    private record Band(int to, double gutter) {

        private record Span(double left, double right) {}

        /** The longest band from a row on, null if there is none. */
        static @Nullable Band from(
                List<List<Line>> rows, int from, double[] rightmost, List<Double> known, AtomicInteger steps) {
            List<Span> covered = new ArrayList<>();
            double least = Double.POSITIVE_INFINITY;
            boolean divided = false;
            int to = from;
            while (to < rows.size() && steps.get() > 0) {
                int cost = 1 + rows.get(to).size() * (1 + covered.size());
                steps.addAndGet(-Math.min(cost, MOST_STEPS));
                List<Span> next = new ArrayList<>(covered);
                for (Line line : rows.get(to)) {
                    add(next, line);
                    least = Math.min(least, GUTTER * line.size());
                }
                next.sort(Comparator.comparingDouble(Span::left));
                boolean gap = widest(next, least) > 0;
                // What spans the gap ends the band; what leaves no room for a gap lets none begin.
                if (!gap && (divided || next.size() == 1 && next.get(0).right() >= rightmost[to] - least)) {
                    break;
                }
                divided = gap;
                covered = next;
                to++;
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

        private static void add(List<Span> covered, Line line) {
            double left = line.left();
            double right = line.right();
            for (int i = covered.size() - 1; i >= 0; i--) {
                Span span = covered.get(i);
                if (span.left() <= right && left <= span.right()) {
                    left = Math.min(left, span.left());
                    right = Math.max(right, span.right());
                    covered.remove(i);
                }
            }
            covered.add(new Span(left, right));
        }

        /** The span right of the widest gap that is wide enough, 0 if there is none. */
        private static int widest(List<Span> covered, double least) {
            int at = 0;
            double width = least;
            for (int i = 1; i < covered.size(); i++) {
                double gap = covered.get(i).left() - covered.get(i - 1).right();
                if (gap >= width) {
                    width = gap;
                    at = i;
                }
            }
            return at;
        }

        private static boolean dividesText(List<List<Line>> rows, double gutter) {
            int left = 0;
            int right = 0;
            int leftText = 0;
            int rightText = 0;
            for (List<Line> row : rows) {
                boolean isLeft = false;
                boolean isRight = false;
                for (Line line : row) {
                    if (line.left() < gutter) {
                        isLeft = true;
                        leftText += line.text().length();
                    } else {
                        isRight = true;
                        rightText += line.text().length();
                    }
                }
                left += isLeft ? 1 : 0;
                right += isRight ? 1 : 0;
            }
            return left >= LEAST_ROWS
                    && right >= LEAST_ROWS
                    && leftText >= LEAST_CHARACTERS
                    && rightText >= LEAST_CHARACTERS;
        }
    }
}
