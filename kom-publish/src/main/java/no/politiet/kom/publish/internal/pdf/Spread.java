package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How far characters on one or more lines reach: what is left free through all of them parts columns. */
final class Spread {

    /** What parts columns, in sizes: more than words stand apart, be they justified. */
    private static final double GAP = 0.5;

    private record Span(double left, double right, double size) {

        boolean isPartOf(Span last) {
            return left - last.right < GAP * Math.max(size, last.size);
        }

        Span with(Span next) {
            return new Span(left, Math.max(right, next.right), Math.max(size, next.size));
        }
    }

    private final List<Span> spans;

    private Spread(List<Span> spans) {
        this.spans = spans;
    }

    static Spread of(List<Glyph> glyphs) {
        return joined(glyphs.stream()
                .filter(glyph -> !glyph.isBlank())
                .map(glyph -> new Span(glyph.left(), glyph.right(), glyph.size()))
                .toList());
    }

    /** How far these characters and others reach. */
    Spread with(Spread other) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return joined(all);
    }

    private static Spread joined(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingDouble(Span::left));
        List<Span> joined = new ArrayList<>();
        Span last = null;
        for (Span span : sorted) {
            if (last != null && span.isPartOf(last)) {
                last = last.with(span);
                joined.set(joined.size() - 1, last);
            } else {
                last = span;
                joined.add(span);
            }
        }
        return new Spread(joined);
    }

    int columns() {
        return spans.size();
    }

    /** The column that a character stands in. */
    int column(Glyph glyph) {
        double middle = (glyph.left() + glyph.right()) / 2;
        int column = 0;
        while (column + 1 < spans.size()
                && middle > (spans.get(column).right() + spans.get(column + 1).left()) / 2) {
            column++;
        }
        return column;
    }
}
