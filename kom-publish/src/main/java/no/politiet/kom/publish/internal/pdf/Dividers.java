package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The drawn lines that part texts. One across most of a column with text above and below ends a paragraph, unless it runs
 * below words. It is a break between texts only where it stands alone: others are drawn under a heading, around a box, between
 * the rows of a table, above a footnote. Since what follows a break may be the colophon, a line in doubt is none.
 */
final class Dividers {

    private static final double WIDE = 0.5;
    private static final double WIDEST = 0.75;
    private static final double UNDER_HEADING = 1;
    private static final double SAME_PLACE = 3;
    /** How many lines of text make two rules that are alike more than the edges of one thing. */
    private static final int FAR = 10;

    /** Where a line parts texts, and whether it is a break. */
    record Divider(double y, boolean isBreak) {}

    private final List<Line> region;
    private final PageText page;
    private final Print print;

    private Dividers(List<Line> region, PageText page, Print print) {
        this.region = region;
        this.page = page;
        this.print = print;
    }

    /** Those of a region, from the top. */
    static List<Divider> of(List<Line> region, PageText page, double left, double right, Print print) {
        Dividers dividers = new Dividers(region, page, print);
        List<Divider> found = new ArrayList<>();
        for (Rule rule : page.rules()) {
            double covered = (Math.min(rule.right(), right) - Math.max(rule.left(), left)) / (right - left);
            Line above = covered < WIDE ? null : dividers.above(rule);
            if (above != null) {
                found.add(new Divider(rule.y(), covered >= WIDEST && dividers.isBreak(rule, above)));
            }
        }
        found.sort(Comparator.comparingDouble(Divider::y));
        return found;
    }

    /** The line above a rule that has text on both sides and is no underline, null for another one. */
    private @Nullable Line above(Rule rule) {
        Line above = null;
        boolean below = false;
        for (Line line : region) {
            if (line.isUnderlinedBy(rule)) {
                return null;
            }
            if (line.base() <= rule.y()) {
                above = line;
            } else {
                below = true;
            }
        }
        return below ? above : null;
    }

    private boolean isBreak(Rule rule, Line above) {
        return !isUnderHeading(rule, above)
                && !above.hasCells()
                && !isOfBox(rule)
                && page.rules().stream().noneMatch(other -> isCloseTo(rule, other));
    }

    private boolean isUnderHeading(Rule rule, Line above) {
        return (above.isBold() || print.isHeading(above)) && rule.y() - above.base() < UNDER_HEADING * above.size();
    }

    /** Whether a line runs down at one of the rule's ends. */
    private boolean isOfBox(Rule rule) {
        return page.borders().down().stream()
                .anyMatch(side -> side.left() < rule.y() + SAME_PLACE
                        && side.right() > rule.y() - SAME_PLACE
                        && (isAt(side.y(), rule.left()) || isAt(side.y(), rule.right())));
    }

    /** Whether another rule has the same ends and stands near, as above and below a row or a box without sides. */
    private boolean isCloseTo(Rule rule, Rule other) {
        double distance = Math.abs(rule.y() - other.y());
        return distance > SAME_PLACE
                && distance < FAR * print.leading() * print.size()
                && isAt(rule.left(), other.left())
                && isAt(rule.right(), other.right());
    }

    private static boolean isAt(double x, double other) {
        return Math.abs(x - other) <= SAME_PLACE;
    }
}
