package no.politiet.kom.model;

import java.util.Objects;
import no.politiet.kom.model.constraint.Closed;
import no.politiet.kom.model.constraint.Publish;
import org.jspecify.annotations.Nullable;

/**
 * A neighbouring issue.
 *
 * @param slug slug of the issue
 * @param id identity of the issue, when known, null if absent
 * @param period the time it covers
 * @param extras members this version does not know
 */
public record IssueRef(
        Slug slug,
        @Nullable TagUri id,
        Period period,
        @Closed(groups = Publish.class) Extras extras) {

    /** Refuses null and copies; every other rule is for a validator to check. */
    public IssueRef {
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * Starts one with what it cannot do without.
     *
     * @param slug slug of the issue
     * @param period the time it covers
     * @return a builder
     */
    public static Builder builder(Slug slug, Period period) {
        return new Builder(slug, period);
    }

    /**
     * Starts one that is like this one.
     *
     * @return a builder with the values of this IssueRef
     */
    public Builder toBuilder() {
        Builder builder = new Builder(slug, period);
        builder.id = id;
        builder.extras = extras;
        return builder;
    }

    /** Builds an {@link IssueRef}. Setters take what the component of that name takes. */
    public static final class Builder {
        private Slug slug;
        private @Nullable TagUri id;
        private Period period;
        private Extras extras = Extras.NONE;

        private Builder(Slug slug, Period period) {
            this.slug = Objects.requireNonNull(slug, "slug");
            this.period = Objects.requireNonNull(period, "period");
        }

        /**
         * Sets slug.
         *
         * @param slug slug of the issue
         * @return this builder
         */
        public Builder slug(Slug slug) {
            this.slug = Objects.requireNonNull(slug, "slug");
            return this;
        }

        /**
         * Sets id.
         *
         * @param id identity of the issue, when known
         * @return this builder
         */
        public Builder id(@Nullable TagUri id) {
            this.id = id;
            return this;
        }

        /**
         * Sets period.
         *
         * @param period the time it covers
         * @return this builder
         */
        public Builder period(Period period) {
            this.period = Objects.requireNonNull(period, "period");
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
         * Builds the IssueRef, which may still break rules that a validator finds.
         *
         * @return the IssueRef
         */
        public IssueRef build() {
            return new IssueRef(slug, id, period, extras);
        }
    }
}
