package no.politiet.kom.model;

import java.util.Map;
import no.politiet.kom.model.internal.Codes;
import no.politiet.kom.model.internal.Syntax;
import org.jspecify.annotations.Nullable;

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

    private static final Map<String, RelationRel> KNOWN =
            Codes.known(SAME_WORK, SAME_EVENT, FOLLOW_UP, REPLACES, SEE_ALSO);

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

    // Not by what a record is given: to link that takes a program that is over in a moment longer than to compare.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RelationRel that && code.equals(that.code);
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
