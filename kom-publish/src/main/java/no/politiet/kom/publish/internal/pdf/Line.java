package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Characters side by side on one base line: a line of a text, or the part of one that stands in a column or a cell. Between
 * two words stands exactly one blank, whether the page has one or a gap; at the ends stands none.
 */
final class Line implements Stretch {

    private static final double GAP = 0.17;
    /** Where blanks are drawn, a gap is none that is no wider than letters are spaced out. */
    private static final double BESIDE_BLANKS = 1.5;

    private static final double CELL_GAP = 2;
    private static final double LEAST_BLANK = 0.1;

    private final int page;
    private final List<Glyph> glyphs;
    private final String text;
    private final double size;
    private final double base;

    private Line(int page, List<Glyph> glyphs) {
        this.page = page;
        this.glyphs = List.copyOf(glyphs);
        StringBuilder says = new StringBuilder();
        glyphs.forEach(glyph -> says.append(glyph.text()));
        this.text = says.toString();
        this.size = mostFrequent(glyphs, false);
        this.base = mostFrequent(glyphs, true);
    }

    /** A line of characters; empty if all of them are blank. */
    static Line of(int page, List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        // Stable, and only where a character is plainly out of its place: kerning may set one a little back.
        sorted.sort(Comparator.comparingDouble(Glyph::left));
        boolean blanks = sorted.stream().anyMatch(Glyph::isBlank);
        boolean letters = 2 * sorted.stream().filter(Glyph::placed).count() > sorted.size();
        List<Glyph> words = new ArrayList<>();
        Glyph blank = null;
        for (Glyph glyph : sorted) {
            if (glyph.isBlank()) {
                blank = blank == null ? glyph : blank;
                continue;
            }
            Glyph last = words.isEmpty() ? null : words.get(words.size() - 1);
            double least = GAP * Math.min(glyph.size(), last == null ? glyph.size() : last.size());
            // A soft hyphen that is not shown may be drawn as a blank that the next letter covers.
            boolean apart = blank != null && glyph.left() - blank.left() > LEAST_BLANK * glyph.size();
            boolean beside = blanks && (letters || !glyph.placed());
            if (last != null && (apart || glyph.left() - last.right() > (beside ? BESIDE_BLANKS : 1) * least)) {
                words.add(blank(last, glyph));
            }
            words.add(glyph);
            blank = null;
        }
        return new Line(page, words);
    }

    private static Glyph blank(Glyph last, Glyph next) {
        return new Glyph(
                " ",
                /* left= */ last.right(),
                /* right= */ next.left(),
                last.base(),
                last.size(),
                last.bold(),
                last.italic(),
                null,
                /* placed= */ false);
    }

    private static double mostFrequent(List<Glyph> glyphs, boolean base) {
        Map<Double, Integer> counts = new HashMap<>();
        double best = 0;
        int most = 0;
        for (Glyph glyph : glyphs) {
            double value = base ? glyph.base() : glyph.size();
            int count = counts.merge(value, 1, Integer::sum);
            if (count > most) {
                most = count;
                best = value;
            }
        }
        return best;
    }

    int page() {
        return page;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    String text() {
        return text;
    }

    boolean isEmpty() {
        return glyphs.isEmpty();
    }

    @Override
    public double left() {
        return glyphs.get(0).left();
    }

    @Override
    public double right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    @Override
    public double base() {
        return base;
    }

    @Override
    public double size() {
        return size;
    }

    @Override
    public int length() {
        return text.length();
    }

    /** Whether all that is no blank is bold. */
    boolean isBold() {
        return glyphs.stream().allMatch(glyph -> glyph.isBlank() || glyph.bold());
    }

    /** Whether a rule is drawn through its words or directly below them. */
    boolean isUnderlinedBy(Rule rule) {
        double below = rule.y() - base;
        return below > -0.3 * size && below < 0.35 * size;
    }

    /** Whether it may be a row of a table: some of its words are further apart than words are. */
    boolean hasCells() {
        return glyphs.stream().anyMatch(glyph -> glyph.isBlank() && glyph.right() - glyph.left() > CELL_GAP * size);
    }

    /** How much room the first word takes. */
    double firstWord() {
        double right = left();
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                break;
            }
            right = glyph.right();
        }
        return right - left();
    }

    /** Lines side by side as one. */
    static Line joined(List<Line> lines) {
        List<Glyph> all = new ArrayList<>();
        for (Line line : lines) {
            if (!all.isEmpty()) {
                all.add(blank(all.get(all.size() - 1), line.glyphs.get(0)));
            }
            all.addAll(line.glyphs);
        }
        return new Line(lines.get(0).page, all);
    }

    /** What is left of this line without its first characters. */
    Line from(int glyph) {
        return part(glyph, glyphs.size());
    }

    /** Some of its characters. */
    Line part(int from, int to) {
        return new Line(page, glyphs.subList(from, to));
    }

    @Override
    public String toString() {
        return page + ": " + text;
    }
}
