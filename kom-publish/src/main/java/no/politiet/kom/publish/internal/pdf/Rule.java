package no.politiet.kom.publish.internal.pdf;

/** A thin horizontal line on a page, in points from the page's upper left corner. */
record Rule(double left, double right, double y) {

    double width() {
        return right - left;
    }
}
