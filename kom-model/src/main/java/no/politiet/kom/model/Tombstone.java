package no.politiet.kom.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.Objects;
import no.politiet.kom.model.constraint.Closed;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.constraint.Publish;
import no.politiet.kom.model.constraint.Text;
import no.politiet.kom.model.internal.Times;
import org.jspecify.annotations.Nullable;

/**
 * An issue that was withdrawn. Its revisions are gone and copies are to be deleted.
 *
 * @param slug slug of the issue
 * @param id identity of the issue
 * @param withdrawnAt when it was withdrawn, UTC, whole seconds
 * @param reason why, for people
 * @param changedIn sequence of the index that first listed the issue as withdrawn, null if absent
 * @param extras members this version does not know
 */
public record Tombstone(
        Slug slug,
        TagUri id,
        Instant withdrawnAt,
        @Text(max = Limits.NOTE) String reason,
        @Min(0) @Max(Limits.MAX_SEQUENCE) @Nullable Long changedIn,
        @Closed(groups = Publish.class) Extras extras)
        implements IndexEntry {

    /** Refuses null and copies; every other rule is for a validator to check. */
    public Tombstone {
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(id, "id");
        withdrawnAt = Times.wholeSeconds(withdrawnAt);
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * Makes one that does not tell the sequence, without unknown members.
     *
     * @param slug slug of the issue
     * @param id identity of the issue
     * @param withdrawnAt when it was withdrawn, UTC, whole seconds
     * @param reason why, for people
     * @return the Tombstone
     */
    public static Tombstone of(Slug slug, TagUri id, Instant withdrawnAt, String reason) {
        return new Tombstone(slug, id, withdrawnAt, reason, null, Extras.NONE);
    }
}
