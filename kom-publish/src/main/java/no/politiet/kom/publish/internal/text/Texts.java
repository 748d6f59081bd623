package no.politiet.kom.publish.internal.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import no.politiet.kom.model.internal.Syntax;

/** Text as it may stand in an issue, and whether two texts are the same to a reader. */
public final class Texts {

    private static final Pattern BLANKS = Pattern.compile("[ \\n]+");

    private Texts() {}

    /** Whether a text can be a title: of one line, with something to read, of at most {@code max} code points. */
    public static boolean isLine(String text, int max) {
        return text.codePointCount(0, text.length()) <= max && Syntax.isLine(text);
    }

    /** Whether there is nothing to read. */
    public static boolean isBlank(String text) {
        return !Syntax.isLine(text.replace('\n', ' '));
    }

    /** The text on one line, blanks in a row being one. */
    public static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** At most {@code max} code points of a text. */
    public static String cut(String text, int max) {
        return text.codePointCount(0, text.length()) <= max
                ? text
                : text.substring(0, text.offsetByCodePoints(0, max)).strip();
    }

    /** The letters and digits of a text without regard to case: what is alike in a page header and its repetition. */
    public static String key(String text) {
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** Whether two texts have the same letters and digits; a text without any is like none. */
    public static boolean same(String a, String b) {
        String key = key(a);
        return !key.isEmpty() && key.equals(key(b));
    }

    /** Replaces what no text may hold: control characters, line separators, halves of surrogate pairs. */
    public static String clean(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                clean = clean == null ? new StringBuilder(text) : clean;
                clean.setCharAt(i, Character.isSurrogate(c) ? '\uFFFD' : ' ');
            }
        }
        return clean == null ? text : clean.toString();
    }
}
