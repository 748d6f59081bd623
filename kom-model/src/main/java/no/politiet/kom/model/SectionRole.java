package no.politiet.kom.model;

import java.util.Map;
import no.politiet.kom.model.internal.Codes;
import no.politiet.kom.model.internal.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * What a section is for.
 *
 * @param code the code as it stands in JSON
 */
public record SectionRole(String code) implements OpenCode {

    /** {@code activities}. */
    public static final SectionRole ACTIVITIES = new SectionRole("activities");
    /** {@code national}. */
    public static final SectionRole NATIONAL = new SectionRole("national");
    /** {@code international}. */
    public static final SectionRole INTERNATIONAL = new SectionRole("international");
    /** {@code notice}. */
    public static final SectionRole NOTICE = new SectionRole("notice");
    /** {@code other}. */
    public static final SectionRole OTHER = new SectionRole("other");

    private static final Map<String, SectionRole> KNOWN =
            Codes.known(ACTIVITIES, NATIONAL, INTERNATIONAL, NOTICE, OTHER);

    /**
     * A code from its text.
     *
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public SectionRole {
        Syntax.require(Syntax.isCode(code), "code", code);
    }

    /**
     * A code from its text.
     *
     * @param code the text
     * @return the constant where the code is known, otherwise a code that keeps its text
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public static SectionRole of(String code) {
        SectionRole known = KNOWN.get(code);
        return known != null ? known : new SectionRole(code);
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(code);
    }

    // Not by what a record is given: to link that takes a program that is over in a moment longer than to compare.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SectionRole that && code.equals(that.code);
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
