package no.politiet.kom.cli.validate;

import java.nio.charset.StandardCharsets;
import no.politiet.kom.model.check.Position;

/**
 * The lines of a document, about the places of findings. Many documents are one line; then it is cut to what stands about the
 * place. Control characters and those that turn the direction of text are shown as U+FFFD: a document must not steer a terminal.
 */
final class Snippets {

    private static final int BEFORE = 32;
    private static final int AFTER = 40;
    private static final String CUT = "…";

    private final String text;

    // Findings come in the order of their places, so the search for a line goes on from the one before.
    private int line = 1;
    private int start;

    Snippets(byte[] json) {
        this.text = new String(json, StandardCharsets.UTF_8);
    }

    /**
     * Part of a line.
     *
     * @param line the part
     * @param caret how many columns stand before the place
     */
    record Snippet(String line, int caret) {}

    Snippet at(Position position) {
        if (position.line() < line) {
            line = 1;
            start = 0;
        }
        while (line < position.line() && start < text.length()) {
            start = next(start);
            line++;
        }
        int end = end(start);
        int place = start;
        for (int column = 1; column < position.column() && place < end; column++) {
            place += Character.charCount(text.codePointAt(place));
        }
        int from = back(place, start);
        int to = Math.min(end, place + AFTER);
        if (to < end && Character.isLowSurrogate(text.charAt(to))) {
            to++;
        }
        String before = (from > start ? CUT : "") + visible(text.substring(from, place));
        String after = visible(text.substring(place, to)) + (to < end ? CUT : "");
        return new Snippet(before + after, before.codePointCount(0, before.length()));
    }

    private static int back(int place, int start) {
        return Math.max(start, place - BEFORE);
    }

    private int end(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private int next(int from) {
        int end = end(from);
        boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return Math.min(text.length(), end + (pair ? 2 : 1));
    }

    static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(Snippets::visible).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static int visible(int point) {
        if (point == '\t') {
            return ' ';
        }
        int type = Character.getType(point);
        boolean hidden = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
        return hidden ? 0xFFFD : point;
    }
}
