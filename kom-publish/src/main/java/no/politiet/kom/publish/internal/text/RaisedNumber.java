package no.politiet.kom.publish.internal.text;

/** The raised number that marks a footnote, which is no number of the text: "¹". */
public final class RaisedNumber {

    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private RaisedNumber() {}

    public static String of(int number) {
        StringBuilder raised = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> raised.append(raised((char) digit)));
        return raised.toString();
    }

    /** A digit as a raised one. */
    public static char raised(char digit) {
        return DIGITS.charAt(digit - '0');
    }

    /** A text without the raised numbers in it. */
    public static String without(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars().filter(c -> !isDigit((char) c)).forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    /** The raised number that a text begins with, empty if it begins with none. */
    public static String opening(String text) {
        int end = 0;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    /** Whether a text has a raised number, and not only its digits in another one. */
    public static boolean has(String text, String number) {
        for (int at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
            int end = at + number.length();
            boolean whole =
                    (at == 0 || !isDigit(text.charAt(at - 1))) && (end == text.length() || !isDigit(text.charAt(end)));
            if (whole) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character is a raised digit. */
    public static boolean isDigit(char c) {
        return DIGITS.indexOf(c) >= 0;
    }
}
