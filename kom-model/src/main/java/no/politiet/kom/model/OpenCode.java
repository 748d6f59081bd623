package no.politiet.kom.model;

/**
 * A code of an open vocabulary: lower-case ASCII letters, digits and hyphens, at most 40.
 *
 * <p>A code that this version does not know is a value like any other, and keeps its text; {@link #isKnown()} tells the
 * two apart. Compare with {@code equals}.
 */
public sealed interface OpenCode
        permits BlockType,
                Certainty,
                DateRole,
                Kind,
                LinkRel,
                LinkState,
                ProvenanceUnit,
                RelationRel,
                Scheme,
                SectionRole,
                Significance,
                SourceRole,
                SourceType,
                Theme {

    /**
     * The code as it stands in JSON.
     *
     * @return the code, never blank
     */
    String code();

    /**
     * Whether this version of the library knows the code.
     *
     * @return true for the constants of the type
     */
    boolean isKnown();
}
