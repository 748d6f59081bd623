package no.politiet.kom.json.internal;

import java.util.function.Function;

/**
 * Values of a type that a document repeats often: codes and ids. A text that was met before gives the value it gave then,
 * without a new string and without a new check.
 *
 * <p>The table has a fixed size and one place a hash; what does not fit replaces what was there. It is read and written
 * by several threads without a lock: values are immutable, and a lost write costs a miss.
 */
final class Vocabulary<T> {

    private static final int SIZE = 256;

    private record Entry<T>(String text, T value) {}

    private final Function<String, T> of;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private final Entry<T>[] entries = new Entry[SIZE];

    /** @param of makes a value from its text, and refuses malformed text with an IllegalArgumentException */
    Vocabulary(Function<String, T> of) {
        this.of = of;
    }

    /**
     * The value of a text.
     *
     * @throws IllegalArgumentException if the text is malformed
     */
    T get(char[] buffer, int offset, int length) {
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = hash * 31 + buffer[i];
        }
        int place = (hash ^ hash >>> 8 ^ hash >>> 16) & SIZE - 1;
        Entry<T> entry = entries[place];
        if (entry != null && equal(entry.text, buffer, offset, length)) {
            return entry.value;
        }
        String text = new String(buffer, offset, length);
        T value = of.apply(text);
        entries[place] = new Entry<>(text, value);
        return value;
    }

    private static boolean equal(String text, char[] buffer, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
