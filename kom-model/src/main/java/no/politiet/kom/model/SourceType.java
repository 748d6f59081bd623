package no.politiet.kom.model;

import java.util.Map;
import no.politiet.kom.model.internal.Codes;
import no.politiet.kom.model.internal.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * What sort of body a source is.
 *
 * @param code the code as it stands in JSON
 */
public record SourceType(String code) implements OpenCode {

    /** {@code ministry}. */
    public static final SourceType MINISTRY = new SourceType("ministry");
    /** {@code directorate}. */
    public static final SourceType DIRECTORATE = new SourceType("directorate");
    /** {@code police}. */
    public static final SourceType POLICE = new SourceType("police");
    /** {@code prosecution}. */
    public static final SourceType PROSECUTION = new SourceType("prosecution");
    /** {@code parliament}. */
    public static final SourceType PARLIAMENT = new SourceType("parliament");
    /** {@code committee}. */
    public static final SourceType COMMITTEE = new SourceType("committee");
    /** {@code research}. */
    public static final SourceType RESEARCH = new SourceType("research");
    /** {@code organisation}. */
    public static final SourceType ORGANISATION = new SourceType("organisation");
    /** {@code international}. */
    public static final SourceType INTERNATIONAL = new SourceType("international");
    /** {@code media}. */
    public static final SourceType MEDIA = new SourceType("media");
    /** {@code company}. */
    public static final SourceType COMPANY = new SourceType("company");
    /** {@code other}. */
    public static final SourceType OTHER = new SourceType("other");

    private static final Map<String, SourceType> KNOWN = Codes.known(
            MINISTRY,
            DIRECTORATE,
            POLICE,
            PROSECUTION,
            PARLIAMENT,
            COMMITTEE,
            RESEARCH,
            ORGANISATION,
            INTERNATIONAL,
            MEDIA,
            COMPANY,
            OTHER);

    /**
     * A code from its text.
     *
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public SourceType {
        Syntax.require(Syntax.isCode(code), "code", code);
    }

    /**
     * A code from its text.
     *
     * @param code the text
     * @return the constant where the code is known, otherwise a code that keeps its text
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public static SourceType of(String code) {
        SourceType known = KNOWN.get(code);
        return known != null ? known : new SourceType(code);
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(code);
    }

    // Not by what a record is given: to link that takes a program that is over in a moment longer than to compare.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceType that && code.equals(that.code);
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
