package no.politiet.kom.publish.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of letters and digits, or one other character that is no blank: {@code Prop. 48 LS} has the words "prop", ".",
 * "48" and "ls". A letter and a digit side by side are one word.
 *
 * @param start where it begins in the text
 * @param end where it ends, not included
 * @param key the word in lower case
 */
public record Word(int start, int end, String key) {

    /** Where a word is cut: no author writes such. */
    static final int LONGEST = 200;

    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>(text.length() / 5 + 1);
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            if (isBlank(c)) {
                at = end;
                continue;
            }
            if (isPart(c)) {
                while (end < text.length() && end - at < LONGEST && isPart(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
            }
            words.add(new Word(at, end, text.substring(at, end).toLowerCase(Locale.ROOT)));
            at = end;
        }
        return words;
    }

    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The index of the first word that begins at a place or after it. */
    static int at(List<Word> words, int place) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether it is of ASCII digits only. */
    public boolean isNumber() {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) < '0' || key.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether it begins with a letter. */
    public boolean isLetters() {
        return Character.isLetter(key.codePointAt(0));
    }

    public boolean is(String other) {
        return key.equals(other);
    }
}
