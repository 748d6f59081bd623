package no.politiet.kom.render.internal.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes text so that CommonMark reads it back as text. */
final class Escape {

    /** What means something wherever it stands. */
    private static final String ALWAYS = "\\`*_[]<|~";

    /** {@code &} where a reference to a character could follow. */
    private static final Pattern REFERENCE = Pattern.compile("&(?=#|[A-Za-z])");

    /** What means something at the beginning of a line: a heading, a quotation, a list, a rule, an underline. */
    private static final Pattern LINE_START = Pattern.compile("(?m)^( *)(?:([#>=+:-])|([0-9]{1,9})([.)])(?= |$))");

    private Escape() {}

    /** Text within a paragraph; what matters only at the beginning of a line is left to {@link #lines}. */
    static String inline(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (ALWAYS.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return REFERENCE.matcher(escaped).replaceAll("\\\\&");
    }

    /**
     * The lines of a paragraph whose inner marks are written: their beginnings escaped, blanks at their ends kept, and each end
     * of a line a hard break.
     */
    static String lines(String inline) {
        String text = inline.strip();
        text = LINE_START.matcher(text).replaceAll(start -> {
            String mark = start.group(2) != null ? "\\" + start.group(2) : start.group(3) + "\\" + start.group(4);
            return Matcher.quoteReplacement(start.group(1) + mark);
        });
        StringBuilder lines = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String kept = blanks(line);
            lines.append(lines.length() == 0 ? "" : "\\\n").append(kept);
        }
        return lines.toString();
    }

    /** Blanks at the beginning and the end of a line as references: CommonMark would drop them. */
    private static String blanks(String line) {
        int from = 0;
        while (from < line.length() && line.charAt(from) == ' ') {
            from++;
        }
        int to = line.length();
        while (to > from && line.charAt(to - 1) == ' ') {
            to--;
        }
        return "&#32;".repeat(from) + line.substring(from, to) + "&#32;".repeat(line.length() - to);
    }

    /** A title: on one line, and no hash at its end that would close it. */
    static String heading(String title) {
        return lines(inline(title)).replaceAll("#(?=#*$)", "\\\\#");
    }

    /** The address of a link, between angle brackets where its own marks would end it. */
    static String address(String href) {
        String address = REFERENCE.matcher(href).replaceAll("&amp;");
        return href.indexOf('(') >= 0 || href.indexOf(')') >= 0 ? "<" + address + ">" : address;
    }

    /** The title of a link, between quotation marks. */
    static String title(String label) {
        return REFERENCE
                .matcher(label.replace("\\", "\\\\").replace("\"", "\\\""))
                .replaceAll("\\\\&");
    }
}
