package no.politiet.kom.model;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.politiet.kom.model.internal.Syntax;

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

    private static final Map<String, Certainty> KNOWN = Stream.of(STATED, INFERRED, INHERITED)
            .collect(Collectors.toUnmodifiableMap(Certainty::code, Function.identity()));

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

    @Override
    public String toString() {
        return code;
    }
}
