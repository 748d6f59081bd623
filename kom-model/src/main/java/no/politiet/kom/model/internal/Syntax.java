package no.politiet.kom.model.internal;

/**
 * The patterns of {@link no.politiet.kom.model.constraint.Patterns} as plain loops, for the hot path. Each method says
 * the same as its pattern; a test holds the two against each other.
 */
public final class Syntax {

    private static final int LETTER_LOWER = 1;
    private static final int LETTER_UPPER = 1 << 1;
    private static final int DIGIT = 1 << 2;
    private static final int HEX = 1 << 3;
    private static final int URL = 1 << 4;
    private static final int TAG = 1 << 5;
    private static final int CANONICAL = 1 << 6;
    private static final int MAILBOX = 1 << 7;
    private static final int HYPHEN = 1 << 8;
    private static final int DOT = 1 << 9;
    private static final int HREF = 1 << 10;
    private static final int ALNUM = LETTER_LOWER | LETTER_UPPER | DIGIT;

    private static final short[] CLASS = new short[128];

    static {
        mark(LETTER_LOWER, "abcdefghijklmnopqrstuvwxyz");
        mark(LETTER_UPPER, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        mark(DIGIT, "0123456789");
        mark(HEX, "0123456789abcdefABCDEF");
        mark(HYPHEN, "-");
        mark(DOT, ".");
        mark(URL, "._~!$&'()*+,;=:@/?-");
        mark(TAG, "._~/-");
        mark(CANONICAL, "().,_/-");
        mark(MAILBOX, "._+-");
        mark(HREF, "._-");
    }

    private Syntax() {}

    private static void mark(int bit, String chars) {
        chars.chars().forEach(c -> CLASS[c] |= (short) bit);
    }

    private static boolean is(char c, int classes) {
        return c < 128 && (CLASS[c] & classes) != 0;
    }

    /** The index of the first character from {@code at} on that is in none of the classes. */
    private static int skip(String s, int at, int classes) {
        int i = at;
        while (i < s.length() && is(s.charAt(i), classes)) {
            i++;
        }
        return i;
    }

    private static boolean all(String s, int from, int to, int classes) {
        return from < to && skip(s, from, classes) >= to;
    }

    public static boolean isLine(String s) {
        int i = 0;
        while (i < s.length() && isBlank(s.charAt(i))) {
            i++;
        }
        return i < s.length() && isPlain(s, i, false);
    }

    public static boolean isRun(String s) {
        return !s.isEmpty() && isPlain(s, 0, true);
    }

    private static boolean isPlain(String s, int from, boolean lines) {
        for (int i = from; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c < 0x20) {
                if (c != '\n' || !lines) {
                    return false;
                }
            } else if (c >= 0x7F) {
                if (c <= 0x9F || c == 0x2028 || c == 0x2029) {
                    return false;
                }
                if (Character.isSurrogate(c)) {
                    if (Character.isLowSurrogate(c)
                            || i + 1 == s.length()
                            || !Character.isLowSurrogate(s.charAt(i + 1))) {
                        return false;
                    }
                    i++;
                }
            }
        }
        return true;
    }

    /** Whether a character is blank and yet allowed in a line. */
    public static boolean isBlank(char c) {
        if (c <= 0x9F) {
            return c == ' ';
        }
        return c == 0xA0
                || c == 0xAD
                || c == 0x1680
                || c == 0x180E
                || c >= 0x2000 && c <= 0x200F
                || c >= 0x202A && c <= 0x202F
                || c >= 0x205F && c <= 0x2064
                || c == 0x3000
                || c == 0xFEFF;
    }

    public static boolean isCode(String s) {
        return isName(s, 0, s.length(), LETTER_LOWER, 40);
    }

    public static boolean isLocalId(String s) {
        return isName(s, 0, s.length(), LETTER_LOWER | DIGIT, 80);
    }

    public static boolean isSlug(String s) {
        int slash = s.indexOf('/');
        return slash < 0
                ? isLocalId(s)
                : isName(s, 0, slash, LETTER_LOWER | DIGIT, 80)
                        && isName(s, slash + 1, s.length(), LETTER_LOWER | DIGIT, 80);
    }

    private static boolean isName(String s, int from, int to, int first, int max) {
        return to - from <= max
                && all(s, from, to, LETTER_LOWER | DIGIT | HYPHEN)
                && is(s.charAt(from), first)
                && s.charAt(to - 1) != '-';
    }

    public static boolean isTagUri(String s) {
        if (!s.startsWith("tag:")) {
            return false;
        }
        int comma = s.indexOf(',', 4);
        return comma > 0 && isDomain(s, 4, comma) && isTagDateAndName(s, comma + 1);
    }

    private static boolean isDomain(String s, int from, int to) {
        int labels = 0;
        for (int at = from; at <= to; labels++) {
            int end = skip(s, at, LETTER_LOWER | DIGIT | HYPHEN);
            if (end == at || end - at > 63 || end < to && s.charAt(end) != '.') {
                return false;
            }
            at = end + 1;
        }
        return labels >= 2 && labels <= 11;
    }

    private static boolean isTagDateAndName(String s, int from) {
        int colon = s.indexOf(':', from);
        int length = colon - from;
        boolean date = (length == 4 || length == 7 || length == 10)
                && all(s, from, from + 4, DIGIT)
                && (length == 4 || isHyphenAndTwoDigits(s, from + 4))
                && (length <= 7 || isHyphenAndTwoDigits(s, from + 7));
        return date && s.length() - colon - 1 <= 200 && all(s, colon + 1, s.length(), ALNUM | TAG);
    }

    private static boolean isHyphenAndTwoDigits(String s, int at) {
        return s.charAt(at) == '-' && all(s, at + 1, at + 3, DIGIT);
    }

    public static boolean isSchemaVersion(String s) {
        return s.length() >= 3
                && s.length() <= 6
                && s.startsWith("1.")
                && all(s, 2, s.length(), DIGIT)
                && (s.charAt(2) != '0' || s.length() == 3);
    }

    /** Whether this is a version of the contract with a major number above 1, the one that is read here. */
    public static boolean isLaterVersion(String s) {
        int point = s.indexOf('.');
        boolean formed = point > 0
                && point <= 4
                && s.length() - point >= 2
                && s.length() - point <= 5
                && all(s, 0, point, DIGIT)
                && all(s, point + 1, s.length(), DIGIT);
        return formed && s.charAt(0) != '0' && !s.startsWith("1.");
    }

    public static boolean isLanguage(String s) {
        int end = skip(s, 0, LETTER_LOWER | LETTER_UPPER);
        if (end < 2 || end > 3) {
            return false;
        }
        for (int subtags = 0; end < s.length(); subtags++) {
            int from = end + 1;
            if (s.charAt(end) != '-' || subtags == 3) {
                return false;
            }
            end = skip(s, from, ALNUM);
            if (end - from < 2 || end - from > 8) {
                return false;
            }
        }
        return true;
    }

    public static boolean isCountry(String s) {
        return s.length() == 2 && all(s, 0, 2, LETTER_UPPER);
    }

    public static boolean isSha256(String s) {
        return s.length() == 64 && all(s, 0, 64, HEX) && skip(s, 0, LETTER_LOWER | DIGIT) == 64;
    }

    public static boolean isHref(String s) {
        int segments = 0;
        for (int at = 0; at <= s.length(); segments++) {
            int end = skip(s, at, ALNUM | HREF);
            if (end == at || !is(s.charAt(at), ALNUM) || end < s.length() && s.charAt(end) != '/') {
                return false;
            }
            at = end + 1;
        }
        return segments <= 21;
    }

    public static boolean isCanonical(String s) {
        int at = s.indexOf(':');
        if (at < 1 || !is(s.charAt(0), LETTER_LOWER) || !all(s, 0, at, LETTER_LOWER | DIGIT | HYPHEN)) {
            return false;
        }
        int parts = 0;
        for (; at < s.length(); parts++) {
            int end = skip(s, at + 1, ALNUM | CANONICAL);
            if (end == at + 1 || end < s.length() && s.charAt(end) != ':') {
                return false;
            }
            at = end;
        }
        return parts <= 20;
    }

    public static boolean isTarget(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) < '!' || s.charAt(i) > '~') {
                return false;
            }
        }
        return !s.isEmpty();
    }

    public static boolean isUrl(String s) {
        if (s.startsWith("https://")) {
            return isWebAddress(s, 8);
        }
        if (s.startsWith("http://")) {
            return isWebAddress(s, 7);
        }
        if (!s.startsWith("mailto:")) {
            return false;
        }
        int at = skip(s, 7, ALNUM | MAILBOX);
        return at > 7 && at - 7 <= 64 && at < s.length() && s.charAt(at) == '@' && isHost(s, at + 1, s.length());
    }

    private static boolean isWebAddress(String s, int from) {
        int at = skip(s, from, ALNUM | DOT | HYPHEN);
        if (!isHost(s, from, at)) {
            return false;
        }
        if (at < s.length() && s.charAt(at) == ':') {
            int end = skip(s, at + 1, DIGIT);
            if (end == at + 1 || end - at > 6) {
                return false;
            }
            at = end;
        }
        if (at < s.length() && (s.charAt(at) == '/' || s.charAt(at) == '?')) {
            at = skipUrlCharacters(s, at);
        }
        if (at < s.length() && s.charAt(at) == '#') {
            at = skipUrlCharacters(s, at + 1);
        }
        return at == s.length();
    }

    private static boolean isHost(String s, int from, int to) {
        return to - from <= 253
                && all(s, from, to, ALNUM | DOT | HYPHEN)
                && is(s.charAt(from), ALNUM)
                && is(s.charAt(to - 1), ALNUM);
    }

    private static int skipUrlCharacters(String s, int from) {
        int at = skip(s, from, ALNUM | URL);
        while (at < s.length() && s.charAt(at) == '%') {
            if (at + 2 >= s.length() || !all(s, at + 1, at + 3, HEX)) {
                return at;
            }
            at = skip(s, at + 3, ALNUM | URL);
        }
        return at;
    }

    /** Whether {@code s} is of the form of {@code form}, in which {@code 0} stands for a digit. */
    private static boolean hasForm(String s, String form) {
        if (s.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = s.charAt(i);
            if (form.charAt(i) == '0' ? c < '0' || c > '9' : c != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The two digits at {@code at} as a number. */
    public static int two(CharSequence s, int at) {
        return (s.charAt(at) - '0') * 10 + s.charAt(at + 1) - '0';
    }

    private static boolean isMonthAndDay(String s, int month, int day) {
        return two(s, month) >= 1 && two(s, month) <= 12 && two(s, day) >= 1 && two(s, day) <= 31;
    }

    public static boolean isInstant(String s) {
        return hasForm(s, "0000-00-00T00:00:00Z")
                && isMonthAndDay(s, 5, 8)
                && two(s, 11) <= 23
                && two(s, 14) <= 59
                && two(s, 17) <= 59;
    }

    public static boolean isTime(String s) {
        return hasForm(s, "00:00") && two(s, 0) <= 23 && two(s, 3) <= 59;
    }

    public static boolean isPeriod(String s) {
        int slash = s.indexOf('/');
        if (slash < 0) {
            return isPeriodUnit(s);
        }
        String end = s.substring(slash + 1);
        return isPeriodUnit(s.substring(0, slash)) && (end.equals("..") || isPeriodUnit(end));
    }

    private static boolean isPeriodUnit(String s) {
        return switch (s.length()) {
            case 4 -> hasForm(s, "0000");
            case 7 -> {
                if (!hasForm(s, "0000-00")) {
                    yield false;
                }
                int month = two(s, 5);
                yield month >= 1 && month <= 12 || month >= 21 && month <= 24;
            }
            case 10 -> hasForm(s, "0000-00-00") && isMonthAndDay(s, 5, 8);
            default -> false;
        };
    }

    /** The number of code points of {@code s} is at most {@code max}. */
    public static boolean isAtMost(String s, int max) {
        return s.length() <= max || s.length() <= 2L * max && s.codePointCount(0, s.length()) <= max;
    }

    /** Refuses malformed text on behalf of a value type. */
    public static String require(boolean valid, String what, String text) {
        if (!valid) {
            throw new IllegalArgumentException("not a valid " + what + ": " + quote(text));
        }
        return text;
    }

    /** {@code text} in quotation marks, as {@link #visible} gives it, cut where it is long. */
    public static String quote(String text) {
        boolean isLong = text.codePointCount(0, text.length()) > 80;
        String start = isLong ? text.substring(0, text.offsetByCodePoints(0, 80)) : text;
        return '"' + visible(start) + (isLong ? "…\"" : "\"");
    }

    /** {@code text} on one line: controls, line separators, direction marks and lone surrogates escaped. */
    public static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isHidden(c)) {
                visible.append(String.format("\\u%04X", c));
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
