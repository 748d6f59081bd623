package no.politiet.kom.json.internal;

import java.util.Arrays;
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

    private static final class Entry<T> {
        final char[] text;
        final T value;

        Entry(char[] text, T value) {
            this.text = text;
            this.value = value;
        }
    }

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
        int place = place(buffer, offset, length);
        Entry<T> entry = entries[place];
        if (entry != null && Arrays.equals(entry.text, 0, entry.text.length, buffer, offset, offset + length)) {
            return entry.value;
        }
        char[] text = Arrays.copyOfRange(buffer, offset, offset + length);
        T value = of.apply(new String(text));
        entries[place] = new Entry<>(text, value);
        return value;
    }

    /** Four characters tell codes and ids well enough apart; a clash costs a miss. */
    private static int place(char[] buffer, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        int last = offset + length - 1;
        int hash = length;
        hash = hash * 31 + buffer[offset];
        hash = hash * 31 + buffer[offset + length / 2];
        hash = hash * 31 + buffer[Math.max(offset, last - 1)];
        hash = hash * 31 + buffer[last];
        return (hash ^ hash >>> 8 ^ hash >>> 16) & SIZE - 1;
    }
}
