package no.politiet.kom.publish.internal.corrections;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The letters and digits of a text, word by word, without regard to case: what an editor's words and the printed ones are
 * compared by, so that a comma, bold type or another sort of quotation mark makes no difference.
 */
public final class Wording {

    private final String text;
    /** The words in lower case, with a blank before and after each. */
    private final String key;

    private final int[] starts;
    private final int[] ends;

    private Wording(String text, String key, int[] starts, int[] ends) {
        this.text = text;
        this.key = key;
        this.starts = starts;
        this.ends = ends;
    }

    public static Wording of(String text) {
        StringBuilder key = new StringBuilder(text.length() + 2).append(' ');
        int[] starts = new int[text.length() / 2 + 1];
        int[] ends = new int[starts.length];
        int words = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isPart(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            starts[words] = at;
            ends[words++] = end;
            key.append(Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFKC)
                            .toLowerCase(Locale.ROOT)
                            .replace(" ", ""))
                    .append(' ');
            at = end;
        }
        return new Wording(text, key.toString(), Arrays.copyOf(starts, words), Arrays.copyOf(ends, words));
    }

    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether there is no letter or digit. */
    public boolean isEmpty() {
        return starts.length == 0;
    }

    /** Whether a reader would say that these are the same words; signs alone are compared as they are. */
    public boolean same(Wording other) {
        return isEmpty() && other.isEmpty() ? text.strip().equals(other.text.strip()) : key.equals(other.key);
    }

    public boolean startsWith(Wording words) {
        return !words.isEmpty() && key.startsWith(words.key);
    }

    public boolean contains(Wording words) {
        return indexOf(words) >= 0;
    }

    /** Where words stand in this text, in characters from 0; −1 if they do not. */
    public int indexOf(Wording words) {
        int first = find(words);
        return first < 0 ? -1 : starts[first];
    }

    /** Words as they are printed in this text, null if they are not. */
    public @Nullable String printed(Wording words) {
        int first = find(words);
        if (first < 0) {
            return null;
        }
        int end = ends[first + words.starts.length - 1];
        // The point of an abbreviation and the bracket of a session belong to it where the editor wrote them.
        for (int at = words.ends[words.ends.length - 1];
                at < words.text.length() && isPrinted(words.text.charAt(at), end);
                at++) {
            end++;
        }
        return text.substring(starts[first], end);
    }

    private boolean isPrinted(char sign, int at) {
        return (sign == '.' || sign == ')') && at < text.length() && text.charAt(at) == sign;
    }

    /** The number of the word that words begin with. */
    private int find(Wording words) {
        int at = words.isEmpty() ? -1 : key.indexOf(words.key);
        return at < 0 ? -1 : (int) key.chars().limit(at).filter(c -> c == ' ').count();
    }

    /** The words in one form, equal exactly when they are the same. */
    public String key() {
        return isEmpty() ? text.strip() : key;
    }

    @Override
    public String toString() {
        return text;
    }
}
