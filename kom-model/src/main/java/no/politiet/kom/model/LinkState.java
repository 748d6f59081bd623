package no.politiet.kom.model;

import java.util.Map;
import no.politiet.kom.model.internal.Codes;
import no.politiet.kom.model.internal.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Whether the address of a link is known.
 *
 * @param code the code as it stands in JSON
 */
public record LinkState(String code) implements OpenCode {

    /** {@code resolved}. */
    public static final LinkState RESOLVED = new LinkState("resolved");
    /** {@code unresolved}. */
    public static final LinkState UNRESOLVED = new LinkState("unresolved");

    private static final Map<String, LinkState> KNOWN = Codes.known(RESOLVED, UNRESOLVED);

    /**
     * A code from its text.
     *
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public LinkState {
        Syntax.require(Syntax.isCode(code), "code", code);
    }

    /**
     * A code from its text.
     *
     * @param code the text
     * @return the constant where the code is known, otherwise a code that keeps its text
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public static LinkState of(String code) {
        LinkState known = KNOWN.get(code);
        return known != null ? known : new LinkState(code);
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(code);
    }

    // Not by what a record is given: to link that takes a program that is over in a moment longer than to compare.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LinkState that && code.equals(that.code);
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
