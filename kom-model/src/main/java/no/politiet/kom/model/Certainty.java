package no.politiet.kom.model;

import java.util.Map;
import no.politiet.kom.model.internal.Codes;
import no.politiet.kom.model.internal.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Whether the text states a date in full: stated, inferred (from the period of the issue), inherited (from the heading).
 *
 * @param code the code as it stands in JSON
 */
public record Certainty(String code) implements OpenCode {

    /** {@code stated}. */
    public static final Certainty STATED = new Certainty("stated");
    /** {@code inferred}. */
    public static final Certainty INFERRED = new Certainty("inferred");
    /** {@code inherited}. */
    public static final Certainty INHERITED = new Certainty("inherited");

    private static final Map<String, Certainty> KNOWN = Codes.known(STATED, INFERRED, INHERITED);

    /**
     * A code from its text.
     *
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public Certainty {
        Syntax.require(Syntax.isCode(code), "code", code);
    }

    /**
     * A code from its text.
     *
     * @param code the text
     * @return the constant where the code is known, otherwise a code that keeps its text
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public static Certainty of(String code) {
        Certainty known = KNOWN.get(code);
        return known != null ? known : new Certainty(code);
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(code);
    }

    // Not by what a record is given: to link that takes a program that is over in a moment longer than to compare.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Certainty that && code.equals(that.code);
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
