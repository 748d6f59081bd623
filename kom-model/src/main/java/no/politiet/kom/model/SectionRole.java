package no.politiet.kom.model;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.politiet.kom.model.internal.Syntax;

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

    private static final Map<String, SectionRole> KNOWN = Stream.of(ACTIVITIES, NATIONAL, INTERNATIONAL, NOTICE, OTHER)
            .collect(Collectors.toUnmodifiableMap(SectionRole::code, Function.identity()));

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

    @Override
    public String toString() {
        return code;
    }
}
