package no.politiet.kom.model;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.politiet.kom.model.internal.Syntax;

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

    private static final Map<String, LinkState> KNOWN =
            Stream.of(RESOLVED, UNRESOLVED).collect(Collectors.toUnmodifiableMap(LinkState::code, Function.identity()));

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

    @Override
    public String toString() {
        return code;
    }
}
