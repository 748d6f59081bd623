package no.politiet.kom.publish.internal.pdf;

/** A small shape that is drawn on a page, about as wide as it is tall, in points from the page's upper left corner. */
record Mark(double left, double right, double top, double bottom) {

    double middle() {
        return (top + bottom) / 2;
    }

    double width() {
        return right - left;
    }
}
