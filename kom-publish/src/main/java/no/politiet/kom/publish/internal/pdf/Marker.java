package no.politiet.kom.publish.internal.pdf;

import org.jspecify.annotations.Nullable;

/**
 * What a list entry begins with.
 *
 * @param text the marker as printed
 * @param number its number, 0 for a bullet
 * @param glyphs how many characters it takes, the blank behind it included
 * @param left where it stands
 * @param textLeft where the text behind it begins
 */
record Marker(String text, int number, int glyphs, double left, double textLeft) {

    private static final String BULLETS = "•●○◦▪■□▫‣⁃∙·►➢✓✔❖◆";
    private static final String DASHES = "–—-−";
    private static final String PLAIN = "•●○◦▪■□▫‣⁃∙·◆❖";

    /** The marker of a line, null if it has none. Dashes and numbers may as well be part of a text. */
    static @Nullable Marker of(Line line) {
        int blank = 0;
        StringBuilder text = new StringBuilder();
        while (blank < line.glyphs().size() && !line.glyphs().get(blank).isBlank() && text.length() <= 4) {
            text.append(line.glyphs().get(blank++).text());
        }
        if (blank + 1 >= line.glyphs().size() || !line.glyphs().get(blank).isBlank() || !isAlone(text.toString())) {
            // A bullet may stand without a blank before its text.
            return null;
        }
        String marker = text.toString();
        int number = number(marker);
        return new Marker(
                marker,
                number,
                blank + 1,
                line.left(),
                line.glyphs().get(blank + 1).left());
    }

    /** Whether a text could be a marker. */
    static boolean isAlone(String text) {
        return text.codePointCount(0, text.length()) == 1 && (BULLETS + DASHES).contains(text) || number(text) > 0;
    }

    /** The number of {@code 3.} or {@code 12)}, 0 for anything else. */
    private static int number(String text) {
        int digits = text.length() - 1;
        if (digits < 1 || digits > 2 || ".)".indexOf(text.charAt(digits)) < 0) {
            return 0;
        }
        for (int i = 0; i < digits; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return 0;
            }
        }
        return Integer.parseInt(text.substring(0, digits));
    }

    /** Whether it is nothing but a bullet; one with a meaning of its own is text. */
    boolean isPlain() {
        return PLAIN.contains(text);
    }

    /** Whether it can begin a line of a text as well. */
    boolean isDoubtful() {
        return number > 0 || DASHES.contains(text);
    }

    /** Whether an entry with the other marker can stand in the same list. */
    boolean isLike(Marker other) {
        return number > 0
                ? other.number > 0 && text.charAt(text.length() - 1) == other.text.charAt(other.text.length() - 1)
                : text.equals(other.text);
    }
}
