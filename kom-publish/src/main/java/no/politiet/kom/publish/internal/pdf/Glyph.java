package no.politiet.kom.publish.internal.pdf;

import org.jspecify.annotations.Nullable;

/**
 * A character on a page, in points from the page's upper left corner.
 *
 * @param text what it says; a ligature says several characters
 * @param left where it begins on its base line
 * @param right where the next one begins
 * @param base the base line
 * @param size the size of the font as drawn
 * @param bold whether the font is bold
 * @param italic whether the font is italic
 * @param link the link it belongs to, null if none
 * @param placed whether it is the first of those that are drawn from one place on, wherever others ended
 */
record Glyph(
        String text,
        double left,
        double right,
        double base,
        double size,
        boolean bold,
        boolean italic,
        @Nullable LinkArea link,
        boolean placed) {

    boolean isBlank() {
        return text.isBlank();
    }

    Glyph inBold() {
        return new Glyph(text, left, right, base, size, true, italic, link, placed);
    }

    Glyph withText(String other) {
        return new Glyph(other, left, right, base, size, bold, italic, link, placed);
    }
}
