package no.politiet.kom.publish.internal.mail;

import org.jspecify.annotations.Nullable;

/**
 * What stands before an entry of a list.
 *
 * @param sign the bullet, or what ends the number
 * @param number 0 for a bullet
 * @param indent how far it is indented
 * @param content the place in the line where its text begins
 */
record Marker(char sign, int number, int indent, int content) {

    /** Bullets that are marks only, as in Markdown. */
    private static final String MARKS = "*-";
    /** Bullets that are printed as they stand. */
    private static final String PRINTED = "•·▪◦‣●○■►➤➢✓✔–—";

    private static final int MOST_DIGITS = 3;

    /** The marker that a line begins with, null if there is none. */
    static @Nullable Marker of(TextLine line) {
        String text = line.text();
        int start = line.start();
        int at = start;
        while (at < text.length() && at - start < MOST_DIGITS && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == text.length()) {
            return null;
        }
        char sign = text.charAt(at);
        boolean bullet = at == start && (MARKS.indexOf(sign) >= 0 || PRINTED.indexOf(sign) >= 0);
        boolean numbered = at > start && (sign == '.' || sign == ')');
        TextLine rest = line.from(at + 1);
        if (!bullet && !numbered || rest.isBlank() || rest.start() == 0) {
            return null;
        }
        int number = numbered ? Integer.parseInt(text.substring(start, at)) : 0;
        return new Marker(sign, number, line.indent(), at + 1 + rest.start());
    }

    boolean isNumber() {
        return number > 0;
    }

    /** Whether it is a mark only; another bullet is printed. */
    boolean isMark() {
        return isNumber() || MARKS.indexOf(sign) >= 0;
    }

    /** Whether it is a dash, which begins a line of speech as well. */
    boolean isDash() {
        return sign == '–' || sign == '—';
    }

    /** Whether another one goes on with the same list. */
    boolean goesOnIn(@Nullable Marker next, int entries) {
        return next != null
                && next.sign == sign
                && Math.abs(next.indent - indent) <= 1
                && (isNumber() ? next.number == number + entries : !next.isNumber());
    }
}
