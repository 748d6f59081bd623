package no.politiet.kom.publish.internal.corrections;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a corrections file: {@code kind: report} or {@code link "her" 2: https://example.org/}.
 *
 * @param number its number in the file
 * @param text the line without the blanks around it
 * @param indent how many blanks stand before it
 * @param key what it is about, in lower case
 * @param words what stands between quotation marks, null if there are none
 * @param which the number behind the words, 0 if there is none
 * @param value what stands behind the colon
 * @param valueAt where the value begins in the text
 */
record Line(
        int number,
        String text,
        int indent,
        String key,
        @Nullable String words,
        int which,
        String value,
        int valueAt) {

    private static final Pattern KEY = Pattern.compile("([A-Za-z]{1,20})[ \\t]*");
    private static final Pattern TAIL = Pattern.compile("[ \\t]*([0-9]{1,3})?[ \\t]*:[ \\t]*");
    private static final String OPENING = "\"“”„«";
    private static final String CLOSING = "\"”“»";

    /** A line read, null if it has no such form. */
    static @Nullable Line read(int number, String line) {
        String text = line.strip();
        int indent = line.indexOf(text);
        Matcher key = KEY.matcher(text);
        if (!key.lookingAt()) {
            return null;
        }
        int at = key.end();
        String words = null;
        Matcher tail = TAIL.matcher(text);
        if (at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0) {
            int end = at + 1;
            while (end < text.length() && !(CLOSING.indexOf(text.charAt(end)) >= 0 && isTail(tail, end + 1))) {
                end++;
            }
            if (end == text.length()) {
                return null;
            }
            words = text.substring(at + 1, end);
        } else if (!isTail(tail, at)) {
            return null;
        }
        String name = key.group(1).toLowerCase(Locale.ROOT);
        int which = tail.group(1) == null ? 0 : Integer.parseInt(tail.group(1));
        return new Line(number, text, indent, name, words, which, text.substring(tail.end()), tail.end());
    }

    private static boolean isTail(Matcher tail, int from) {
        return tail.region(from, tail.regionEnd()).lookingAt();
    }

    /** The column of a place in the text, in code points. */
    int column(int at) {
        return indent + text.codePointCount(0, at) + 1;
    }
}
