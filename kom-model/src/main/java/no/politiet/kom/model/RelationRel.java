package no.politiet.kom.model;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.politiet.kom.model.internal.Syntax;

/**
 * How an item belongs with its target.
 *
 * @param code the code as it stands in JSON
 */
public record RelationRel(String code) implements OpenCode {

    /** {@code same-work}. */
    public static final RelationRel SAME_WORK = new RelationRel("same-work");
    /** {@code same-event}. */
    public static final RelationRel SAME_EVENT = new RelationRel("same-event");
    /** {@code follow-up}. */
    public static final RelationRel FOLLOW_UP = new RelationRel("follow-up");
    /** {@code replaces}. */
    public static final RelationRel REPLACES = new RelationRel("replaces");
    /** {@code see-also}. */
    public static final RelationRel SEE_ALSO = new RelationRel("see-also");

    private static final Map<String, RelationRel> KNOWN = Stream.of(
                    SAME_WORK, SAME_EVENT, FOLLOW_UP, REPLACES, SEE_ALSO)
            .collect(Collectors.toUnmodifiableMap(RelationRel::code, Function.identity()));

    /**
     * A code from its text.
     *
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public RelationRel {
        Syntax.require(Syntax.isCode(code), "code", code);
    }

    /**
     * A code from its text.
     *
     * @param code the text
     * @return the constant where the code is known, otherwise a code that keeps its text
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public static RelationRel of(String code) {
        RelationRel known = KNOWN.get(code);
        return known != null ? known : new RelationRel(code);
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
