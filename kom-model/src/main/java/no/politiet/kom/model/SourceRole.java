package no.politiet.kom.model;

import java.util.Map;
import no.politiet.kom.model.internal.Codes;
import no.politiet.kom.model.internal.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * The part a source plays in an item.
 *
 * @param code the code as it stands in JSON
 */
public record SourceRole(String code) implements OpenCode {

    /** {@code publisher}. */
    public static final SourceRole PUBLISHER = new SourceRole("publisher");
    /** {@code commissioner}. */
    public static final SourceRole COMMISSIONER = new SourceRole("commissioner");
    /** {@code author}. */
    public static final SourceRole AUTHOR = new SourceRole("author");
    /** {@code organiser}. */
    public static final SourceRole ORGANISER = new SourceRole("organiser");
    /** {@code partner}. */
    public static final SourceRole PARTNER = new SourceRole("partner");
    /** {@code participant}. */
    public static final SourceRole PARTICIPANT = new SourceRole("participant");
    /** {@code funder}. */
    public static final SourceRole FUNDER = new SourceRole("funder");
    /** {@code addressee}. */
    public static final SourceRole ADDRESSEE = new SourceRole("addressee");

    private static final Map<String, SourceRole> KNOWN =
            Codes.known(PUBLISHER, COMMISSIONER, AUTHOR, ORGANISER, PARTNER, PARTICIPANT, FUNDER, ADDRESSEE);

    /**
     * A code from its text.
     *
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public SourceRole {
        Syntax.require(Syntax.isCode(code), "code", code);
    }

    /**
     * A code from its text.
     *
     * @param code the text
     * @return the constant where the code is known, otherwise a code that keeps its text
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public static SourceRole of(String code) {
        SourceRole known = KNOWN.get(code);
        return known != null ? known : new SourceRole(code);
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(code);
    }

    // Not by what a record is given: to link that takes a program that is over in a moment longer than to compare.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceRole that && code.equals(that.code);
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
