package no.politiet.kom.model;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.politiet.kom.model.internal.Syntax;

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

    private static final Map<String, ProvenanceUnit> KNOWN =
            Stream.of(LINE, PAGE).collect(Collectors.toUnmodifiableMap(ProvenanceUnit::code, Function.identity()));

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

    @Override
    public String toString() {
        return code;
    }
}
