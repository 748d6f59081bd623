package no.politiet.kom.publish.internal.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import no.politiet.kom.publish.internal.text.RaisedNumber;

/**
 * Small digits that are raised: marks of footnotes, exponents. They are written with the signs that Unicode has for them, so
 * that "2028.1" is read as a year with a mark and not as a number.
 */
final class Superscripts {

    private static final double SMALL = 0.8;
    private static final double LEAST_RISE = 0.15;
    /** As browsers and word processors set them: hardly smaller than the text, but plainly above its base line. */
    private static final double LARGEST = 0.87;

    private static final double LEAST_RISE_OF_LARGEST = 0.25;
    private static final double MOST_RISE = 0.7;

    private Superscripts() {}

    /** The lines of a page; its raised digits are written as such from here on. */
    static List<Line> lines(PageText page) {
        List<Glyph> glyphs = page.glyphs().get(0);
        List<Line> lines = Lines.of(page.number(), glyphs);
        IdentityHashMap<Glyph, Glyph> raised = new IdentityHashMap<>();
        for (Line line : lines) {
            for (Glyph glyph : line.glyphs()) {
                if (isDigit(glyph.text()) && isRaised(glyph, line)) {
                    raised.put(glyph, written(glyph));
                }
            }
        }
        if (raised.isEmpty()) {
            return lines;
        }
        glyphs.replaceAll(glyph -> raised.getOrDefault(glyph, glyph));
        return Lines.of(page.number(), glyphs);
    }

    private static boolean isRaised(Glyph glyph, Line line) {
        double rise = line.base() - glyph.base();
        double least = glyph.size() <= SMALL * line.size() ? LEAST_RISE : LEAST_RISE_OF_LARGEST;
        return glyph.size() <= LARGEST * line.size() && rise >= least * line.size() && rise <= MOST_RISE * line.size();
    }

    /** A digit as a raised one. */
    static Glyph written(Glyph digit) {
        return digit.withText(String.valueOf(RaisedNumber.raised(digit.text().charAt(0))));
    }

    static boolean isDigit(String text) {
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    /** Whether a character is written as a raised digit. */
    static boolean isSign(String text) {
        return text.length() == 1 && RaisedNumber.isDigit(text.charAt(0));
    }

    /** A text without the raised digits at its end. */
    static String without(String text) {
        int end = text.length();
        while (end > 0 && RaisedNumber.isDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }
}
