package no.politiet.kom.model;

import java.util.Map;
import no.politiet.kom.model.internal.Codes;
import no.politiet.kom.model.internal.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * A subject an item is about.
 *
 * @param code the code as it stands in JSON
 */
public record Theme(String code) implements OpenCode {

    /** {@code human-trafficking}. */
    public static final Theme HUMAN_TRAFFICKING = new Theme("human-trafficking");
    /** {@code labour-exploitation}. */
    public static final Theme LABOUR_EXPLOITATION = new Theme("labour-exploitation");
    /** {@code sexual-exploitation}. */
    public static final Theme SEXUAL_EXPLOITATION = new Theme("sexual-exploitation");
    /** {@code labour-crime}. */
    public static final Theme LABOUR_CRIME = new Theme("labour-crime");
    /** {@code children}. */
    public static final Theme CHILDREN = new Theme("children");
    /** {@code asylum-and-migration}. */
    public static final Theme ASYLUM_AND_MIGRATION = new Theme("asylum-and-migration");
    /** {@code violence}. */
    public static final Theme VIOLENCE = new Theme("violence");
    /** {@code victim-assistance}. */
    public static final Theme VICTIM_ASSISTANCE = new Theme("victim-assistance");
    /** {@code criminal-law}. */
    public static final Theme CRIMINAL_LAW = new Theme("criminal-law");
    /** {@code prevention}. */
    public static final Theme PREVENTION = new Theme("prevention");

    private static final Map<String, Theme> KNOWN = Codes.known(
            HUMAN_TRAFFICKING,
            LABOUR_EXPLOITATION,
            SEXUAL_EXPLOITATION,
            LABOUR_CRIME,
            CHILDREN,
            ASYLUM_AND_MIGRATION,
            VIOLENCE,
            VICTIM_ASSISTANCE,
            CRIMINAL_LAW,
            PREVENTION);

    /**
     * A code from its text.
     *
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public Theme {
        Syntax.require(Syntax.isCode(code), "code", code);
    }

    /**
     * A code from its text.
     *
     * @param code the text
     * @return the constant where the code is known, otherwise a code that keeps its text
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public static Theme of(String code) {
        Theme known = KNOWN.get(code);
        return known != null ? known : new Theme(code);
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(code);
    }

    // Not by what a record is given: to link that takes a program that is over in a moment longer than to compare.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Theme that && code.equals(that.code);
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
