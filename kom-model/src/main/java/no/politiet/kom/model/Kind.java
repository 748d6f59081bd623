package no.politiet.kom.model;

import java.util.Map;
import no.politiet.kom.model.internal.Codes;
import no.politiet.kom.model.internal.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * What an item mainly is.
 *
 * @param code the code as it stands in JSON
 */
public record Kind(String code) implements OpenCode {

    /** {@code report}. */
    public static final Kind REPORT = new Kind("report");
    /** {@code hearing}. */
    public static final Kind HEARING = new Kind("hearing");
    /** {@code event}. */
    public static final Kind EVENT = new Kind("event");
    /** {@code legislation}. */
    public static final Kind LEGISLATION = new Kind("legislation");
    /** {@code parliamentary}. */
    public static final Kind PARLIAMENTARY = new Kind("parliamentary");
    /** {@code guide}. */
    public static final Kind GUIDE = new Kind("guide");
    /** {@code statistics}. */
    public static final Kind STATISTICS = new Kind("statistics");
    /** {@code circular}. */
    public static final Kind CIRCULAR = new Kind("circular");
    /** {@code appointment}. */
    public static final Kind APPOINTMENT = new Kind("appointment");
    /** {@code resource}. */
    public static final Kind RESOURCE = new Kind("resource");
    /** {@code activity}. */
    public static final Kind ACTIVITY = new Kind("activity");
    /** {@code note}. */
    public static final Kind NOTE = new Kind("note");

    private static final Map<String, Kind> KNOWN = Codes.known(
            REPORT,
            HEARING,
            EVENT,
            LEGISLATION,
            PARLIAMENTARY,
            GUIDE,
            STATISTICS,
            CIRCULAR,
            APPOINTMENT,
            RESOURCE,
            ACTIVITY,
            NOTE);

    /**
     * A code from its text.
     *
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public Kind {
        Syntax.require(Syntax.isCode(code), "code", code);
    }

    /**
     * A code from its text.
     *
     * @param code the text
     * @return the constant where the code is known, otherwise a code that keeps its text
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public static Kind of(String code) {
        Kind known = KNOWN.get(code);
        return known != null ? known : new Kind(code);
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(code);
    }

    // Not by what a record is given: to link that takes a program that is over in a moment longer than to compare.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Kind that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
