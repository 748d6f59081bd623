package no.politiet.kom.model.check;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.politiet.kom.model.internal.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * One thing a check found: what, where, and how much it weighs.
 *
 * <p>The code is stable and never changes its meaning; {@link FindingCodes} lists them all. Messages for people, with a
 * hint how to mend it, come from {@code kom-schema} in the language asked for.
 *
 * @param code what was found: the layer, a point, and a name, as in {@code schema.required}
 * @param severity how much it weighs
 * @param pointer where, as a JSON Pointer (RFC 6901); empty for the document as a whole
 * @param position where in the text, null when an object was checked rather than a text
 * @param text the text that gave offence, cut where it is long, null if there is none
 * @param details what the message needs to be exact: {@code name}, {@code expected}, {@code actual}, {@code limit};
 *     sorted by key, unmodifiable
 */
public record Finding(
        String code,
        Severity severity,
        String pointer,
        @Nullable Position position,
        @Nullable String text,
        Map<String, String> details) {

    private static final int LONGEST_TEXT = 200;

    /** Refuses null and copies. */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(pointer, "pointer");
        text = text == null ? null : cut(text);
        details = Collections.unmodifiableMap(new TreeMap<>(details));
        layerOf(code);
    }

    /**
     * An error without a position.
     *
     * @param code what was found
     * @param pointer where
     * @param text the text that gave offence, null if there is none
     * @param details what the message needs to be exact
     * @return the finding
     */
    public static Finding error(String code, String pointer, @Nullable String text, Map<String, String> details) {
        return new Finding(code, Severity.ERROR, pointer, null, text, details);
    }

    /**
     * A warning without a position.
     *
     * @param code what was found
     * @param pointer where
     * @param text the text that gave offence, null if there is none
     * @param details what the message needs to be exact
     * @return the finding
     */
    public static Finding warning(String code, String pointer, @Nullable String text, Map<String, String> details) {
        return new Finding(code, Severity.WARNING, pointer, null, text, details);
    }

    /**
     * This finding with a position.
     *
     * @param position the position, null for none
     * @return the finding
     */
    public Finding at(@Nullable Position position) {
        return new Finding(code, severity, pointer, position, text, details);
    }

    /**
     * The layer, which the code starts with.
     *
     * @return the layer
     */
    public Layer layer() {
        return layerOf(code);
    }

    /**
     * This finding in one line of plain English, for logs and exceptions. Control characters, and those that turn the
     * direction of text, are escaped: what a document holds must not steer a terminal or forge a line of a log.
     *
     * @return for example {@code schema.required at /sections/0 (12:5): name=title}
     */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(code);
        line.append(" at ").append(pointer.isEmpty() ? "the document" : Syntax.visible(pointer));
        if (position != null) {
            line.append(" (line ")
                    .append(position.line())
                    .append(", column ")
                    .append(position.column())
                    .append(')');
        }
        String separator = ": ";
        if (text != null) {
            line.append(separator).append('"').append(Syntax.visible(text)).append('"');
            separator = ", ";
        }
        for (Map.Entry<String, String> detail : details.entrySet()) {
            line.append(separator).append(detail.getKey()).append('=').append(Syntax.visible(detail.getValue()));
            separator = ", ";
        }
        return line.toString();
    }

    private static Layer layerOf(String code) {
        int point = code.indexOf('.');
        if (point < 0) {
            throw new IllegalArgumentException("a code names its layer before a point: " + code);
        }
        return Layer.valueOf(code.substring(0, point).toUpperCase(Locale.ROOT));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT - 1)) + "…";
    }
}
