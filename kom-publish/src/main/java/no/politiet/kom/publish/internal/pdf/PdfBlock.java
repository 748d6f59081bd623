package no.politiet.kom.publish.internal.pdf;

import java.util.List;

/** A part of the newsletter as it is set: what will be a block of the tree, and where in the order of reading it stands. */
sealed interface PdfBlock {

    /** The page it begins on. */
    int page();

    /** The lines of a heading, and how large it counts. */
    record Title(List<Line> lines, double size) implements PdfBlock {
        @Override
        public int page() {
            return lines.get(0).page();
        }

        String text() {
            return String.join(" ", lines.stream().map(Line::text).toList());
        }
    }

    /** A paragraph. */
    record Text(TextLines lines) implements PdfBlock {
        @Override
        public int page() {
            return lines.page();
        }
    }

    /** An entry of a list: its marker, and its paragraphs. */
    record Entry(Marker marker, int page, List<TextLines> paragraphs) implements PdfBlock {}

    /** A table. */
    record Table(Grid grid) implements PdfBlock {
        @Override
        public int page() {
            return grid.page();
        }
    }

    /** A line across the column. */
    record Divider(int page) implements PdfBlock {}
}
