package no.politiet.kom.model;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.politiet.kom.model.internal.Syntax;

/**
 * Whether a change has to be read: minor (a slip of the pen) or major (content).
 *
 * @param code the code as it stands in JSON
 */
public record Significance(String code) implements OpenCode {

    /** {@code minor}. */
    public static final Significance MINOR = new Significance("minor");
    /** {@code major}. */
    public static final Significance MAJOR = new Significance("major");

    private static final Map<String, Significance> KNOWN =
            Stream.of(MINOR, MAJOR).collect(Collectors.toUnmodifiableMap(Significance::code, Function.identity()));

    /**
     * A code from its text.
     *
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public Significance {
        Syntax.require(Syntax.isCode(code), "code", code);
    }

    /**
     * A code from its text.
     *
     * @param code the text
     * @return the constant where the code is known, otherwise a code that keeps its text
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public static Significance of(String code) {
        Significance known = KNOWN.get(code);
        return known != null ? known : new Significance(code);
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
