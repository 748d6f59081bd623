package no.politiet.kom.publish.internal.text;

/** The raised number that marks a footnote, which is no number of the text: "¹". */
public final class RaisedNumber {

    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private RaisedNumber() {}

    public static String of(int number) {
        StringBuilder raised = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> raised.append(DIGITS.charAt(digit - '0')));
        return raised.toString();
    }

    /** Whether a text begins with a raised number, as a footnote does. */
    public static boolean begins(String text) {
        return !text.isEmpty() && isDigit(text.charAt(0));
    }

    static boolean isDigit(char c) {
        return DIGITS.indexOf(c) >= 0;
    }
}
