package no.politiet.kom.json.internal;

import static no.politiet.kom.model.check.FindingCodes.JSON_BYTE_ORDER_MARK;
import static no.politiet.kom.model.check.FindingCodes.JSON_ENCODING;
import static no.politiet.kom.model.check.FindingCodes.JSON_LONE_SURROGATE;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One look over the bytes of a document before it is parsed: strict UTF-8 (RFC 3629), no byte order mark, no half of a
 * surrogate pair among the escapes. jackson-core lets each of these pass.
 */
final class Utf8 {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    private static final long BACKSLASHES = 0x5C5C5C5C5C5C5C5CL;

    private final byte[] bytes;
    private boolean controls;
    private boolean lineFeeds;

    private Utf8(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Looks over a document.
     *
     * @throws Reject at the first byte that is wrong
     */
    static TextTraits scan(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            throw new Reject(JSON_BYTE_ORDER_MARK, "", null, Map.of(), 0);
        }
        Utf8 utf8 = new Utf8(bytes);
        for (int i = 0; i < Math.min(bytes.length, 4); i++) {
            utf8.require(i, bytes[i] != 0); // a parser would take it for UTF-16 or UTF-32
        }
        utf8.scan();
        return new TextTraits(utf8.controls, utf8.lineFeeds);
    }

    private void scan() {
        int i = 0;
        int lastPair = bytes.length - 16;
        while (i < bytes.length) {
            if (i <= lastPair) {
                long first = special((long) LONG.get(bytes, i));
                long second = special((long) LONG.get(bytes, i + 8));
                if ((first | second) == 0) {
                    i += 16;
                    continue;
                }
                i += first != 0 ? lowest(first) : 8 + lowest(second);
            }
            int b = bytes[i];
            if (b < 0) {
                i = multibyte(i, b & 0xFF);
            } else if (b == '\\') {
                i = escape(i);
            } else {
                controls |= b == 0x7F;
                i++;
            }
        }
    }

    /**
     * The high bit of each byte of the word that is beyond ASCII, a backslash or a delete. Above such a byte there may be
     * false alarms; the lowest one is true.
     */
    private static long special(long word) {
        long slashes = word ^ BACKSLASHES;
        return (word | (word + ONES) | ((slashes - ONES) & ~slashes)) & HIGH_BITS;
    }

    private static int lowest(long special) {
        return Long.numberOfTrailingZeros(special) >>> 3;
    }

    private int multibyte(int i, int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) {
            require(i, isTail(i + 1));
            controls |= lead == 0xC2 && (bytes[i + 1] & 0xFF) <= 0x9F;
            return i + 2;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            require(i, isTail(i + 1) && isTail(i + 2));
            int second = bytes[i + 1] & 0xFF;
            require(i, (lead != 0xE0 || second >= 0xA0) && (lead != 0xED || second <= 0x9F));
            controls |= lead == 0xE2 && second == 0x80 && (bytes[i + 2] & 0xFE) == 0xA8;
            return i + 3;
        }
        require(i, lead >= 0xF0 && lead <= 0xF4 && isTail(i + 1) && isTail(i + 2) && isTail(i + 3));
        int second = bytes[i + 1] & 0xFF;
        require(i, (lead != 0xF0 || second >= 0x90) && (lead != 0xF4 || second <= 0x8F));
        return i + 4;
    }

    private boolean isTail(int i) {
        return i < bytes.length && (bytes[i] & 0xC0) == 0x80;
    }

    private void require(int i, boolean valid) {
        if (!valid) {
            throw new Reject(JSON_ENCODING, "", String.format("0x%02X", bytes[i]), Map.of(), i);
        }
    }

    /** Steps over an escape; whether it is one that JSON has is for the parser to say. */
    private int escape(int i) {
        int kind = i + 1 < bytes.length ? bytes[i + 1] : 0;
        if (kind == 'n') {
            lineFeeds = true;
        } else if (kind == 'u') {
            controls = true;
            lineFeeds = true;
            int unit = unit(i);
            if (Character.isHighSurrogate((char) unit) && unit >= 0) {
                int low = unit(i + 6);
                if (low < 0 || !Character.isLowSurrogate((char) low)) {
                    throw loneSurrogate(i);
                }
                return i + 12;
            }
            if (unit >= 0 && Character.isLowSurrogate((char) unit)) {
                throw loneSurrogate(i);
            }
        } else if (kind == 'b' || kind == 'f' || kind == 'r' || kind == 't') {
            controls = true;
        }
        return Math.min(i + 2, bytes.length);
    }

    private Reject loneSurrogate(int i) {
        return new Reject(JSON_LONE_SURROGATE, "", new String(bytes, i, 6, StandardCharsets.US_ASCII), Map.of(), i);
    }

    /** The UTF-16 unit that an escape at {@code i} stands for, −1 if there is none. */
    private int unit(int i) {
        if (i + 6 > bytes.length || bytes[i] != '\\' || bytes[i + 1] != 'u') {
            return -1;
        }
        int unit = 0;
        for (int digit = i + 2; digit < i + 6; digit++) {
            int value = Character.digit(bytes[digit], 16);
            if (value < 0) {
                return -1;
            }
            unit = unit * 16 + value;
        }
        return unit;
    }
}
