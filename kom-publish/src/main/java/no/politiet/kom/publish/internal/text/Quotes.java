package no.politiet.kom.publish.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between quotation marks in a paragraph: {@code "…"}, {@code «…»}, {@code “…”}, {@code „…”}. A straight mark
 * opens after a blank, a bracket or a dash, and closes otherwise; quotations inside each other count as the outer one.
 */
public final class Quotes {

    private static final String OPENING = "«“„";
    private static final String CLOSING = "»”“";

    /** Between the marks, without them; one that is never closed reaches to the end. */
    public final List<Range> ranges = new ArrayList<>();
    /** Marks that open nothing or close nothing. */
    final List<Integer> unbalanced = new ArrayList<>();

    public static Quotes in(String text) {
        Quotes quotes = new Quotes();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && open >= 0 && text.charAt(open) == '"' && opens(text, i) && !closes(text, i)) {
                // Another one begins: the one before was never closed.
                quotes.unbalanced.add(open);
                open = i;
            } else if (open < 0 && (OPENING.indexOf(c) >= 0 || c == '"' && opens(text, i))) {
                open = i;
            } else if (open >= 0 && isPair(text.charAt(open), c)) {
                quotes.ranges.add(new Range(open + 1, i));
                open = -1;
            } else if (open < 0 && (c == '"' || c == '»' || c == '”')) {
                quotes.unbalanced.add(i);
            }
        }
        if (open >= 0) {
            quotes.unbalanced.add(open);
            quotes.ranges.add(new Range(open + 1, text.length()));
        }
        return quotes;
    }

    private static boolean isPair(char open, char c) {
        return open == '"' ? c == '"' || c == '”' : CLOSING.indexOf(c) >= 0 && (open == '«') == (c == '»');
    }

    private static boolean opens(String text, int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return Word.isBlank(before) || "([/–—-".indexOf(before) >= 0;
    }

    private static boolean closes(String text, int at) {
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        return Word.isBlank(after) || ".,;:!?)".indexOf(after) >= 0;
    }
}
