package no.politiet.kom.publish.internal.pdf;

import java.util.List;

/** An area of a page that leads to an address: one rectangle, or one a line. */
final class LinkArea {

    /** A rectangle in the page's own coordinates. */
    record Box(double left, double bottom, double right, double top) {

        boolean contains(double x, double y) {
            return x >= left && x <= right && y >= bottom && y <= top;
        }

        double area() {
            return (right - left) * (top - bottom);
        }
    }

    private final String address;
    private final List<Box> boxes;
    private boolean used;

    LinkArea(String address, List<Box> boxes) {
        this.address = address;
        this.boxes = boxes;
    }

    String address() {
        return address;
    }

    boolean contains(double x, double y) {
        for (Box box : boxes) {
            if (box.contains(x, y)) {
                return true;
            }
        }
        return false;
    }

    double area() {
        return boxes.stream().mapToDouble(Box::area).sum();
    }

    /** Whether a character that can be seen belongs to it. */
    boolean isUsed() {
        return used;
    }

    void use() {
        used = true;
    }
}
