package no.politiet.kom.model;

import java.util.Map;
import no.politiet.kom.model.internal.Codes;
import no.politiet.kom.model.internal.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * What a place in the newsletter as written is counted in.
 *
 * @param code the code as it stands in JSON
 */
public record ProvenanceUnit(String code) implements OpenCode {

    /** {@code line}. */
    public static final ProvenanceUnit LINE = new ProvenanceUnit("line");
    /** {@code page}. */
    public static final ProvenanceUnit PAGE = new ProvenanceUnit("page");

    private static final Map<String, ProvenanceUnit> KNOWN = Codes.known(LINE, PAGE);

    /**
     * A code from its text.
     *
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public ProvenanceUnit {
        Syntax.require(Syntax.isCode(code), "code", code);
    }

    /**
     * A code from its text.
     *
     * @param code the text
     * @return the constant where the code is known, otherwise a code that keeps its text
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public static ProvenanceUnit of(String code) {
        ProvenanceUnit known = KNOWN.get(code);
        return known != null ? known : new ProvenanceUnit(code);
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(code);
    }

    // Not by what a record is given: to link that takes a program that is over in a moment longer than to compare.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProvenanceUnit that && code.equals(that.code);
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
