package no.politiet.kom.render.internal;

/**
 * Text that each format can hold. An object that no validator has seen may hold what XML forbids, what steers a terminal or
 * ends a line of a calendar.
 */
public final class Clean {

    private static final char REPLACEMENT = '\uFFFD';

    private Clean() {}

    /** The text with each end of a line as a line feed, tabs as blanks, and no control character or noncharacter. */
    public static String text(String text) {
        int i = 0;
        while (i < text.length() && isPlain(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, i);
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r' && i < text.length() && text.charAt(i) == '\n') {
                continue;
            }
            clean.appendCodePoint(replacement(c));
        }
        return clean.toString();
    }

    /** The text on one line. */
    public static String line(String text) {
        return text(text).replace('\n', ' ').strip();
    }

    private static int replacement(int c) {
        if (c == '\t') {
            return ' ';
        }
        if (isLineEnd(c)) {
            return '\n';
        }
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return surrogate || isNoncharacter(c) || Character.isISOControl(c) ? REPLACEMENT : c;
    }

    /** What ends a line to one reader or another: CR, VT, FF, NEL, and the separators of Unicode. */
    private static boolean isLineEnd(int c) {
        return c >= '\n' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isNoncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F || c >= 0xA0 && c < 0x2028 || c == '\n';
    }
}
