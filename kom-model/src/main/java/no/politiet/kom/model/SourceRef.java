package no.politiet.kom.model;

import java.util.Objects;
import no.politiet.kom.model.constraint.Closed;
import no.politiet.kom.model.constraint.Known;
import no.politiet.kom.model.constraint.Publish;

/**
 * The part a source plays in an item.
 *
 * @param source id of a source of the issue
 * @param role the part it plays
 * @param extras members this version does not know
 */
public record SourceRef(
        LocalId source,
        @Known(groups = Publish.class) SourceRole role,
        @Closed(groups = Publish.class) Extras extras) {

    /** Refuses null and copies; every other rule is for a validator to check. */
    public SourceRef {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * Makes one without unknown members.
     *
     * @param source id of a source of the issue
     * @param role the part it plays
     * @return the SourceRef
     */
    public static SourceRef of(LocalId source, SourceRole role) {
        return new SourceRef(source, role, Extras.NONE);
    }
}
