package no.politiet.kom.model;

import java.util.Map;
import no.politiet.kom.model.internal.Codes;
import no.politiet.kom.model.internal.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * What happens on a date.
 *
 * @param code the code as it stands in JSON
 */
public record DateRole(String code) implements OpenCode {

    /** {@code published}. */
    public static final DateRole PUBLISHED = new DateRole("published");
    /** {@code event}. */
    public static final DateRole EVENT = new DateRole("event");
    /** {@code sent-on-hearing}. */
    public static final DateRole SENT_ON_HEARING = new DateRole("sent-on-hearing");
    /** {@code deadline}. */
    public static final DateRole DEADLINE = new DateRole("deadline");
    /** {@code in-force}. */
    public static final DateRole IN_FORCE = new DateRole("in-force");
    /** {@code adopted}. */
    public static final DateRole ADOPTED = new DateRole("adopted");
    /** {@code submitted}. */
    public static final DateRole SUBMITTED = new DateRole("submitted");
    /** {@code delivered}. */
    public static final DateRole DELIVERED = new DateRole("delivered");
    /** {@code appointed}. */
    public static final DateRole APPOINTED = new DateRole("appointed");
    /** {@code next-update}. */
    public static final DateRole NEXT_UPDATE = new DateRole("next-update");
    /** {@code coverage}. */
    public static final DateRole COVERAGE = new DateRole("coverage");
    /** {@code due}. */
    public static final DateRole DUE = new DateRole("due");
    /** {@code established}. */
    public static final DateRole ESTABLISHED = new DateRole("established");

    private static final Map<String, DateRole> KNOWN = Codes.known(
            PUBLISHED,
            EVENT,
            SENT_ON_HEARING,
            DEADLINE,
            IN_FORCE,
            ADOPTED,
            SUBMITTED,
            DELIVERED,
            APPOINTED,
            NEXT_UPDATE,
            COVERAGE,
            DUE,
            ESTABLISHED);

    /**
     * A code from its text.
     *
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public DateRole {
        Syntax.require(Syntax.isCode(code), "code", code);
    }

    /**
     * A code from its text.
     *
     * @param code the text
     * @return the constant where the code is known, otherwise a code that keeps its text
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public static DateRole of(String code) {
        DateRole known = KNOWN.get(code);
        return known != null ? known : new DateRole(code);
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(code);
    }

    // Not by what a record is given: to link that takes a program that is over in a moment longer than to compare.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateRole that && code.equals(that.code);
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
