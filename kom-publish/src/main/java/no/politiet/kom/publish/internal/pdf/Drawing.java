package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines and small shapes of a page. A path counts when it is painted; of a shape only its edges are kept, and of those
 * no more than a page can need.
 */
final class Drawing {

    private static final int MOST_RULES = 500;
    private static final int MOST_BORDERS = 5_000;
    private static final int MOST_MARKS = 200;
    private static final double THIN = 3;
    private static final double LEVEL = 1;
    private static final double SHORTEST_RULE = 20;
    private static final double SHORTEST_BORDER = 3;
    private static final double LARGEST_MARK = 12;
    private static final double SQUARE = 0.7;

    private final PageFrame frame;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> across = new ArrayList<>();
    private final List<Rule> down = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Path path = new Path();
    private final Path boxes = new Path();
    private Box shape = Box.NONE;
    private double[] pen = {0, 0};

    /** What is not painted yet. */
    private static final class Path {
        final List<Rule> across = new ArrayList<>();
        final List<Rule> down = new ArrayList<>();
        final List<Mark> marks = new ArrayList<>();

        void line(double[] from, double[] to) {
            double width = Math.abs(to[0] - from[0]);
            double height = Math.abs(to[1] - from[1]);
            if (height < LEVEL && width > SHORTEST_BORDER && across.size() < MOST_BORDERS) {
                across.add(new Rule(Math.min(from[0], to[0]), Math.max(from[0], to[0]), from[1]));
            } else if (width < LEVEL && height > SHORTEST_BORDER && down.size() < MOST_BORDERS) {
                down.add(new Rule(Math.min(from[1], to[1]), Math.max(from[1], to[1]), from[0]));
            }
        }

        void clear() {
            across.clear();
            down.clear();
            marks.clear();
        }
    }

    /** How far a shape reaches. */
    private record Box(double left, double right, double top, double bottom) {

        static final Box NONE = new Box(
                Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

        Box with(double[] at) {
            return new Box(
                    Math.min(left, at[0]), Math.max(right, at[0]), Math.min(top, at[1]), Math.max(bottom, at[1]));
        }

        boolean isMark() {
            double width = right - left;
            double height = bottom - top;
            return Math.max(width, height) <= LARGEST_MARK
                    && Math.min(width, height) >= SQUARE * Math.max(width, height)
                    && height > LEVEL;
        }
    }

    Drawing(PageFrame frame) {
        this.frame = frame;
    }

    void move(Matrix map, double x, double y) {
        closeShape();
        pen = place(map, x, y);
        shape = shape.with(pen);
    }

    void line(Matrix map, double x, double y) {
        double[] to = place(map, x, y);
        path.line(pen, to);
        pen = to;
        shape = shape.with(pen);
    }

    /** A curve to a point, by its last control point. */
    void curve(Matrix map, double controlX, double controlY, double x, double y) {
        shape = shape.with(place(map, controlX, controlY));
        pen = place(map, x, y);
        shape = shape.with(pen);
    }

    /** A thin rectangle is a line; another one has four edges, which are lines if they are drawn and not only filled. */
    void rectangle(Matrix map, double x, double y, double width, double height) {
        closeShape();
        double[] from = place(map, x, y);
        double[] to = place(map, x + width, y + height);
        double[] corner = {to[0], from[1]};
        double[] opposite = {from[0], to[1]};
        if (Math.abs(to[1] - from[1]) <= THIN && Math.abs(to[0] - from[0]) > THIN) {
            double middle = (from[1] + to[1]) / 2;
            path.line(new double[] {from[0], middle}, new double[] {to[0], middle});
        } else if (Math.abs(to[0] - from[0]) <= THIN && Math.abs(to[1] - from[1]) > THIN) {
            double middle = (from[0] + to[0]) / 2;
            path.line(new double[] {middle, from[1]}, new double[] {middle, to[1]});
        } else {
            shape = Box.NONE.with(from).with(to);
            boxes.line(from, corner);
            boxes.line(corner, to);
            boxes.line(to, opposite);
            boxes.line(opposite, from);
        }
        closeShape();
        pen = from;
    }

    /** Paints the path, along its lines or only inside them. */
    void paint(boolean stroked) {
        closeShape();
        for (Rule rule : path.across) {
            if (rules.size() < MOST_RULES && rule.width() > SHORTEST_RULE) {
                rules.add(rule);
            }
        }
        take(path);
        if (stroked) {
            take(boxes);
        }
        drop();
    }

    /** Ends the path without painting it. */
    void drop() {
        shape = Box.NONE;
        path.clear();
        boxes.clear();
    }

    private void take(Path painted) {
        add(painted.across, across, MOST_BORDERS);
        add(painted.down, down, MOST_BORDERS);
        add(painted.marks, marks, MOST_MARKS);
    }

    private static <T> void add(List<T> from, List<T> to, int most) {
        to.addAll(from.subList(0, Math.min(from.size(), Math.max(0, most - to.size()))));
    }

    private void closeShape() {
        if (shape.isMark() && path.marks.size() < MOST_MARKS) {
            path.marks.add(new Mark(shape.left, shape.right, shape.top, shape.bottom));
        }
        shape = Box.NONE;
    }

    private double[] place(Matrix map, double x, double y) {
        return frame.place(map.x(x, y), map.y(x, y));
    }

    /** The lines that run across and are long enough to part texts or to stand below words. */
    List<Rule> rules() {
        return rules;
    }

    /** All lines that run across, and all that run down. */
    Borders borders() {
        return new Borders(across, down);
    }

    List<Mark> marks() {
        return marks;
    }
}
