package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Markers of lists that are drawn and not written, as browsers do it: a small dot or square before a line, in the height of
 * its letters and with nothing between. Such a line begins with a bullet like any other.
 */
final class Bullets {

    private static final double SMALLEST = 0.12;
    private static final double LARGEST = 0.7;
    private static final double FARTHEST = 2.5;
    private static final double TALLEST = 0.85;

    private static final double SAME_EDGE = 1;

    private Bullets() {}

    /** The lines, those with a bullet before them joined to it; a shape that stands alone is none, nor one before a heading. */
    static List<Line> joined(List<Line> lines, List<Mark> marks, Print print) {
        if (marks.isEmpty()) {
            return lines;
        }
        List<Line> all = new ArrayList<>(lines);
        List<Mark> nearestFirst = new ArrayList<>(marks);
        nearestFirst.sort(Comparator.comparingDouble(Mark::left).reversed());
        for (Mark mark : nearestFirst) {
            int at = isOneOfSeveral(mark, marks) ? lineAt(all, mark) : -1;
            if (at >= 0 && !print.isHeading(all.get(at))) {
                Line line = all.get(at);
                all.set(at, Line.joined(List.of(bullet(mark, line), line)));
            }
        }
        return all;
    }

    /** Whether another shape stands above or below it: a list has entries. */
    private static boolean isOneOfSeveral(Mark mark, List<Mark> marks) {
        return marks.stream()
                .anyMatch(other -> Math.abs(other.left() - mark.left()) <= SAME_EDGE
                        && Math.abs(other.middle() - mark.middle()) > SAME_EDGE);
    }

    /** The line whose marker it is, -1 if none. */
    private static int lineAt(List<Line> lines, Mark mark) {
        int at = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isBeside(mark, line) && (at < 0 || line.left() < lines.get(at).left())) {
                at = i;
            }
        }
        return at >= 0 && isMarkerOf(mark, lines.get(at)) && Marker.of(lines.get(at)) == null ? at : -1;
    }

    /** Whether a line stands in the height of a shape, and not wholly left of it. */
    private static boolean isBeside(Mark mark, Line line) {
        double above = line.base() - mark.middle();
        return above > 0 && above < TALLEST * line.size() && line.right() > mark.left();
    }

    private static boolean isMarkerOf(Mark mark, Line line) {
        double gap = line.left() - mark.right();
        return gap > 0
                && gap < FARTHEST * line.size()
                && mark.width() > SMALLEST * line.size()
                && mark.width() < LARGEST * line.size();
    }

    private static Line bullet(Mark mark, Line line) {
        Glyph first = line.glyphs().get(0);
        return Line.of(
                line.page(),
                List.of(new Glyph(
                        "•", mark.left(), mark.right(), line.base(), line.size(), first.bold(), false, null, false)));
    }
}
