package no.politiet.kom.publish.internal.pdf;

import java.util.List;

/** A cell of a table: its lines from the top, none if it is empty. */
record Cell(List<Line> lines) {

    static Cell of(Line line) {
        return new Cell(List.of(line));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    boolean isBold() {
        return lines.stream().allMatch(Line::isBold);
    }

    /** The page it stands on, 0 if it is empty. */
    int page() {
        return lines.isEmpty() ? 0 : lines.get(0).page();
    }

    String text() {
        return String.join(" ", lines.stream().map(Line::text).toList());
    }

    int length() {
        return lines.stream().mapToInt(Line::length).sum();
    }
}
