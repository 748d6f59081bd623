package no.politiet.kom.model;

import java.util.Map;
import no.politiet.kom.model.internal.Codes;
import no.politiet.kom.model.internal.Syntax;
import org.jspecify.annotations.Nullable;

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

    private static final Map<String, Significance> KNOWN = Codes.known(MINOR, MAJOR);

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

    // Not by what a record is given: to link that takes a program that is over in a moment longer than to compare.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Significance that && code.equals(that.code);
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
