package no.politiet.kom.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.politiet.kom.model.constraint.Closed;
import no.politiet.kom.model.constraint.Known;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.constraint.Publish;
import no.politiet.kom.model.constraint.Text;
import no.politiet.kom.model.internal.Times;

/**
 * What a revision changed.
 *
 * @param revision the revision that made the change
 * @param at when it was made, UTC, whole seconds
 * @param significance whether a reader who knows the earlier revision has to read again
 * @param note what was changed, for people
 * @param items ids of the items it touches; they may be gone from the issue
 * @param extras members this version does not know
 */
public record Change(
        @Min(2) @Max(Limits.MAX_REVISION) int revision,
        Instant at,
        @Known(groups = Publish.class) Significance significance,
        @Text(max = Limits.NOTE) String note,
        @Size(max = Limits.ITEMS) List<TagUri> items,
        @Closed(groups = Publish.class) Extras extras) {

    /** Refuses null and copies; every other rule is for a validator to check. */
    public Change {
        at = Times.wholeSeconds(at);
        Objects.requireNonNull(significance, "significance");
        Objects.requireNonNull(note, "note");
        items = List.copyOf(items);
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * Starts one with what it cannot do without.
     *
     * @param revision the revision that made the change
     * @param at when it was made, UTC, whole seconds
     * @param significance whether a reader who knows the earlier revision has to read again
     * @param note what was changed, for people
     * @return a builder
     */
    public static Builder builder(int revision, Instant at, Significance significance, String note) {
        return new Builder(revision, at, significance, note);
    }

    /**
     * Starts one that is like this one.
     *
     * @return a builder with the values of this Change
     */
    public Builder toBuilder() {
        Builder builder = new Builder(revision, at, significance, note);
        builder.items = items;
        builder.extras = extras;
        return builder;
    }

    /** Builds a {@link Change}. Setters take what the component of that name takes. */
    public static final class Builder {
        private int revision;
        private Instant at;
        private Significance significance;
        private String note;
        private List<TagUri> items = List.of();
        private Extras extras = Extras.NONE;

        private Builder(int revision, Instant at, Significance significance, String note) {
            this.revision = revision;
            this.at = Objects.requireNonNull(at, "at");
            this.significance = Objects.requireNonNull(significance, "significance");
            this.note = Objects.requireNonNull(note, "note");
        }

        /**
         * Sets revision.
         *
         * @param revision the revision that made the change
         * @return this builder
         */
        public Builder revision(int revision) {
            this.revision = revision;
            return this;
        }

        /**
         * Sets at.
         *
         * @param at when it was made, UTC, whole seconds
         * @return this builder
         */
        public Builder at(Instant at) {
            this.at = Objects.requireNonNull(at, "at");
            return this;
        }

        /**
         * Sets significance.
         *
         * @param significance whether a reader who knows the earlier revision has to read again
         * @return this builder
         */
        public Builder significance(Significance significance) {
            this.significance = Objects.requireNonNull(significance, "significance");
            return this;
        }

        /**
         * Sets note.
         *
         * @param note what was changed, for people
         * @return this builder
         */
        public Builder note(String note) {
            this.note = Objects.requireNonNull(note, "note");
            return this;
        }

        /**
         * Sets items.
         *
         * @param items ids of the items it touches; they may be gone from the issue
         * @return this builder
         */
        public Builder items(List<TagUri> items) {
            this.items = List.copyOf(items);
            return this;
        }

        /**
         * Sets the members this version does not know.
         *
         * @param extras the members
         * @return this builder
         */
        public Builder extras(Extras extras) {
            this.extras = Objects.requireNonNull(extras, "extras");
            return this;
        }

        /**
         * Builds the Change, which may still break rules that a validator finds.
         *
         * @return the Change
         */
        public Change build() {
            return new Change(revision, at, significance, note, items, extras);
        }
    }
}
