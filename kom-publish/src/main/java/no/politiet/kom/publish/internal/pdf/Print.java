package no.politiet.kom.publish.internal.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a newsletter is set.
 *
 * @param size the size of its running text: that of most characters
 * @param leading the distance of its base lines, in sizes: that of most lines
 */
record Print(double size, double leading) {

    private static final double HEADING = 1.12;
    private static final double BOLD_HEADING = 1.05;
    private static final double SPACED = 1.22;
    private static final double USUAL_LEADING = 1.2;

    static Print of(List<Line> lines) {
        Map<Double, Integer> sizes = new HashMap<>();
        for (Line line : lines) {
            sizes.merge(Math.round(line.size() * 4) / 4.0, line.text().length(), Integer::sum);
        }
        return new Print(mostFrequent(sizes, 12), USUAL_LEADING);
    }

    /** The same with the leading that the lines of these regions have. */
    Print withLeadingOf(List<Region> regions) {
        Map<Double, Integer> leadings = new HashMap<>();
        for (Region part : regions) {
            List<Line> region = part.table() == null ? part.lines() : List.of();
            for (int i = 1; i < region.size(); i++) {
                Line line = region.get(i);
                double ratio = (line.base() - region.get(i - 1).base()) / line.size();
                if (isText(line) && isText(region.get(i - 1)) && ratio > 0.8 && ratio < 3) {
                    leadings.merge(Math.round(ratio * 20) / 20.0, 1, Integer::sum);
                }
            }
        }
        return new Print(size, mostFrequent(leadings, USUAL_LEADING));
    }

    /** The most frequent value, the smaller of two. */
    private static double mostFrequent(Map<Double, Integer> counts, double otherwise) {
        double best = otherwise;
        int most = 0;
        for (Map.Entry<Double, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most || entry.getValue() == most && entry.getKey() < best) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    /** From which size on a line is a heading, bold or not. */
    double headingSize() {
        return HEADING * size;
    }

    /** Whether a line is a heading by its size; one in bold need not be as large. */
    boolean isHeading(Line line) {
        return line.size() >= headingSize() || line.size() >= BOLD_HEADING * size && line.isBold();
    }

    boolean isText(Line line) {
        return Math.abs(line.size() - size) < 0.08 * size;
    }

    /** From which distance on, in sizes, there is more room between two lines than lines of one paragraph have. */
    double spacedLeading() {
        return SPACED * leading;
    }

    /** Whether there is more room between two lines than lines of one paragraph have. */
    boolean isSpaced(Line above, Line below) {
        double distance = below.base() - above.base();
        return distance > spacedLeading() * Math.max(above.size(), below.size()) || distance < 0;
    }
}
