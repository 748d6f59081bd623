package no.politiet.kom.publish.internal.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the codes of a font say (ISO 32000-1, 9.10.3). Only the two operators that map codes are read, and no more codes than
 * a font can have: a range that is written in twenty bytes may name four thousand million.
 */
final class ToUnicode {

    private static final int MOST = 1 << 17;

    private final Map<Integer, String> texts = new HashMap<>();

    private ToUnicode() {}

    static ToUnicode parse(byte[] bytes) {
        ToUnicode map = new ToUnicode();
        List<Object> operands = new ArrayList<>();
        Tokens tokens = new Tokens(bytes);
        for (Object token = tokens.next(); token != null; token = tokens.next()) {
            if (!(token instanceof String word)) {
                operands.add(token);
                continue;
            }
            switch (word) {
                case "endbfchar" -> map.characters(operands);
                case "endbfrange" -> map.ranges(operands);
                default -> {}
            }
            operands.clear();
        }
        return map;
    }

    /** What a code says, null if that is not known. */
    @Nullable
    String text(int code) {
        return texts.get(code);
    }

    private void characters(List<Object> operands) {
        for (int i = 0; i + 1 < operands.size(); i += 2) {
            if (operands.get(i) instanceof byte[] code && operands.get(i + 1) instanceof byte[] text) {
                put(number(code), text(text));
            }
        }
    }

    private void ranges(List<Object> operands) {
        for (int i = 0; i + 2 < operands.size(); i += 3) {
            if (!(operands.get(i) instanceof byte[] from && operands.get(i + 1) instanceof byte[] to)) {
                continue;
            }
            int first = number(from);
            long count = Math.min((long) number(to) - first + 1, 1 << 16);
            if (operands.get(i + 2) instanceof List<?> each) {
                for (int k = 0; k < Math.min(count, each.size()); k++) {
                    if (each.get(k) instanceof byte[] text) {
                        put(first + k, text(text));
                    }
                }
            } else if (operands.get(i + 2) instanceof byte[] start) {
                String text = text(start);
                for (int k = 0; k < count && texts.size() < MOST && !text.isEmpty(); k++) {
                    put(first + k, text);
                    text = following(text);
                }
            }
        }
    }

    private void put(int code, String text) {
        if (texts.size() < MOST) {
            texts.put(code, text);
        }
    }

    private static String following(String text) {
        int last = text.codePointBefore(text.length());
        return last >= Character.MAX_CODE_POINT
                ? ""
                : text.substring(0, text.length() - Character.charCount(last)) + Character.toString(last + 1);
    }

    private static int number(byte[] bytes) {
        int number = 0;
        for (byte b : bytes) {
            number = number << 8 | b & 0xFF;
        }
        return number;
    }

    private static String text(byte[] bytes) {
        return bytes.length == 1
                ? String.valueOf((char) (bytes[0] & 0xFF))
                : new String(bytes, StandardCharsets.UTF_16BE);
    }

    /** Words as strings, hexadecimal strings as bytes, arrays of those as lists. Numbers and names are passed over. */
    private static final class Tokens {
        private final byte[] bytes;
        private int at;

        Tokens(byte[] bytes) {
            this.bytes = bytes;
        }

        @Nullable
        Object next() {
            while (at < bytes.length) {
                int c = bytes[at];
                if (c == '<' && at + 1 < bytes.length && bytes[at + 1] == '<') {
                    at += 2;
                } else if (c == '<') {
                    return hexadecimal();
                } else if (c == '[') {
                    at++;
                    return array();
                } else if (c == '%') {
                    skipLine();
                } else if (c == '/') {
                    at++;
                    var unused = word();
                } else if (isLetter(c)) {
                    return word();
                } else {
                    at++;
                }
            }
            return null;
        }

        private void skipLine() {
            while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
                at++;
            }
        }

        private List<byte[]> array() {
            List<byte[]> array = new ArrayList<>();
            while (at < bytes.length && bytes[at] != ']') {
                if (bytes[at] == '<') {
                    array.add(hexadecimal());
                } else {
                    at++;
                }
            }
            at++;
            return array;
        }

        private byte[] hexadecimal() {
            at++;
            StringBuilder digits = new StringBuilder();
            while (at < bytes.length && bytes[at] != '>') {
                if (Character.digit(bytes[at], 16) >= 0) {
                    digits.append((char) bytes[at]);
                }
                at++;
            }
            at++;
            if (digits.length() % 2 == 1) {
                digits.append('0');
            }
            byte[] value = new byte[digits.length() / 2];
            for (int i = 0; i < value.length; i++) {
                value[i] = (byte) Integer.parseInt(digits, 2 * i, 2 * i + 2, 16);
            }
            return value;
        }

        private String word() {
            int from = at;
            while (at < bytes.length && isLetter(bytes[at])) {
                at++;
            }
            return new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        }

        private static boolean isLetter(int c) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
    }
}
