package no.politiet.kom.publish.internal.pdf;

/**
 * A table between lines that are drawn, and how far these reach. Nothing else is read between them.
 *
 * @param grid its cells
 * @param left the left edge
 * @param right the right edge
 * @param top the uppermost of its lines; its head may stand above it
 */
record RuledTable(Grid grid, double left, double right, double top) implements Stretch {

    private Line first() {
        return grid.lines().get(0);
    }

    @Override
    public double base() {
        return first().base();
    }

    /** The base line of its last line. */
    double bottom() {
        return grid.lines().stream().mapToDouble(Line::base).max().orElse(0);
    }

    @Override
    public double size() {
        return first().size();
    }

    @Override
    public int length() {
        return grid.lines().stream().mapToInt(Line::length).sum();
    }
}
