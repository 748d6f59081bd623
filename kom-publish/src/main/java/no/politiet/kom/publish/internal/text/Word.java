package no.politiet.kom.publish.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of letters and digits, or one other character that is no blank: {@code Prop. 48 LS} has the words "prop", ".",
 * "48" and "ls". A letter and a digit side by side are one word.
 */
public final class Word {

    /** Where a word is cut: no author writes such. */
    static final int LONGEST = 200;

    private static final int YEAR = 4;

    /** How many letters {@link #head} and {@link #tail} are made of. */
    static final int EDGE = 3;

    private final int start;
    private final int end;
    private final String key;
    private final int head;
    private final int tail;
    private final boolean number;

    /**
     * A word.
     *
     * @param start where it begins in the text
     * @param end where it ends, not included
     * @param key the word in lower case
     */
    public Word(int start, int end, String key) {
        this.start = start;
        this.end = end;
        this.key = key;
        this.head = head(key);
        this.tail = tail(key);
        this.number = isDigits(key);
    }

    /** Where it begins in the text. */
    public int start() {
        return start;
    }

    /** Where it ends, not included. */
    public int end() {
        return end;
    }

    /** The word in lower case. */
    public String key() {
        return key;
    }

    /** The word so many places further left. */
    Word shifted(int offset) {
        return new Word(start - offset, end - offset, this);
    }

    private Word(int start, int end, Word same) {
        this.start = start;
        this.end = end;
        this.key = same.key;
        this.head = same.head;
        this.tail = same.tail;
        this.number = same.number;
    }

    /** The first letters as a number, the same for all words that begin alike. */
    int head() {
        return head;
    }

    /** The last letters as a number, the same for all words that end alike. */
    int tail() {
        return tail;
    }

    static int head(String key) {
        return key.length() < EDGE ? -1 : edge(key, 0);
    }

    static int tail(String key) {
        return key.length() < EDGE ? -1 : edge(key, key.length() - EDGE);
    }

    private static int edge(String key, int at) {
        return (key.charAt(at) * 31 + key.charAt(at + 1)) * 31 + key.charAt(at + 2);
    }

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
        return number;
    }

    /** Whether it is a year as newsletters have them: of the twentieth or twenty-first century. */
    public boolean isYear() {
        return number && key.length() == YEAR && (key.startsWith("19") || key.startsWith("20"));
    }

    private static boolean isDigits(String key) {
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

    @Override
    public String toString() {
        return key;
    }
}
