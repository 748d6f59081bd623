package no.politiet.kom.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.Objects;
import no.politiet.kom.model.constraint.Closed;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.constraint.Patterns;
import no.politiet.kom.model.constraint.Publish;
import no.politiet.kom.model.constraint.Text;
import no.politiet.kom.model.internal.Times;
import org.jspecify.annotations.Nullable;

/**
 * An issue as the index lists it: its current revision and how to check it.
 *
 * @param slug slug of the issue
 * @param id identity of the issue
 * @param period the time the issue covers
 * @param revision the current revision
 * @param updatedAt when that revision was published, UTC, whole seconds
 * @param href address of the revision, relative to the index
 * @param bytes length of the revision in bytes
 * @param sha256 SHA-256 of the revision, FIPS 180-4, lower-case hexadecimal
 * @param addedIn sequence of the index that first listed the issue, null if absent
 * @param changedIn sequence of the index that first listed this revision, null if absent
 * @param extras members this version does not know
 */
public record IssueEntry(
        Slug slug,
        TagUri id,
        Period period,
        @Min(1) @Max(Limits.MAX_REVISION) int revision,
        Instant updatedAt,
        @Text(max = Limits.HREF, pattern = Patterns.HREF) String href,
        @Min(1) @Max(Limits.MAX_DOCUMENT_BYTES) long bytes,

        @Text(max = Limits.SHA256, pattern = Patterns.SHA256)
        String sha256,

        @Min(0) @Max(Limits.MAX_SEQUENCE) @Nullable Long addedIn,
        @Min(0) @Max(Limits.MAX_SEQUENCE) @Nullable Long changedIn,
        @Closed(groups = Publish.class) Extras extras)
        implements IndexEntry {

    /** Refuses null and copies; every other rule is for a validator to check. */
    public IssueEntry {
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(period, "period");
        updatedAt = Times.wholeSeconds(updatedAt);
        Objects.requireNonNull(href, "href");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * Starts one with what it cannot do without.
     *
     * @param slug slug of the issue
     * @param id identity of the issue
     * @param period the time the issue covers
     * @param revision the current revision
     * @param updatedAt when that revision was published, UTC, whole seconds
     * @param href address of the revision, relative to the index
     * @param bytes length of the revision in bytes
     * @param sha256 SHA-256 of the revision, FIPS 180-4, lower-case hexadecimal
     * @return a builder
     */
    public static Builder builder(
            Slug slug,
            TagUri id,
            Period period,
            int revision,
            Instant updatedAt,
            String href,
            long bytes,
            String sha256) {
        return new Builder(slug, id, period, revision, updatedAt, href, bytes, sha256);
    }

    /**
     * Starts one that is like this one.
     *
     * @return a builder with the values of this IssueEntry
     */
    public Builder toBuilder() {
        Builder builder = new Builder(slug, id, period, revision, updatedAt, href, bytes, sha256);
        builder.addedIn = addedIn;
        builder.changedIn = changedIn;
        builder.extras = extras;
        return builder;
    }

    /** Builds an {@link IssueEntry}. Setters take what the component of that name takes. */
    public static final class Builder {
        private Slug slug;
        private TagUri id;
        private Period period;
        private int revision;
        private Instant updatedAt;
        private String href;
        private long bytes;
        private String sha256;
        private @Nullable Long addedIn;
        private @Nullable Long changedIn;
        private Extras extras = Extras.NONE;

        private Builder(
                Slug slug,
                TagUri id,
                Period period,
                int revision,
                Instant updatedAt,
                String href,
                long bytes,
                String sha256) {
            this.slug = Objects.requireNonNull(slug, "slug");
            this.id = Objects.requireNonNull(id, "id");
            this.period = Objects.requireNonNull(period, "period");
            this.revision = revision;
            this.updatedAt = Objects.requireNonNull(updatedAt, "updatedAt");
            this.href = Objects.requireNonNull(href, "href");
            this.bytes = bytes;
            this.sha256 = Objects.requireNonNull(sha256, "sha256");
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
         * @param id identity of the issue
         * @return this builder
         */
        public Builder id(TagUri id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets period.
         *
         * @param period the time the issue covers
         * @return this builder
         */
        public Builder period(Period period) {
            this.period = Objects.requireNonNull(period, "period");
            return this;
        }

        /**
         * Sets revision.
         *
         * @param revision the current revision
         * @return this builder
         */
        public Builder revision(int revision) {
            this.revision = revision;
            return this;
        }

        /**
         * Sets updatedAt.
         *
         * @param updatedAt when that revision was published, UTC, whole seconds
         * @return this builder
         */
        public Builder updatedAt(Instant updatedAt) {
            this.updatedAt = Objects.requireNonNull(updatedAt, "updatedAt");
            return this;
        }

        /**
         * Sets href.
         *
         * @param href address of the revision, relative to the index
         * @return this builder
         */
        public Builder href(String href) {
            this.href = Objects.requireNonNull(href, "href");
            return this;
        }

        /**
         * Sets bytes.
         *
         * @param bytes length of the revision in bytes
         * @return this builder
         */
        public Builder bytes(long bytes) {
            this.bytes = bytes;
            return this;
        }

        /**
         * Sets sha256.
         *
         * @param sha256 SHA-256 of the revision, FIPS 180-4, lower-case hexadecimal
         * @return this builder
         */
        public Builder sha256(String sha256) {
            this.sha256 = Objects.requireNonNull(sha256, "sha256");
            return this;
        }

        /**
         * Sets addedIn.
         *
         * @param addedIn sequence of the index that first listed the issue
         * @return this builder
         */
        public Builder addedIn(@Nullable Long addedIn) {
            this.addedIn = addedIn;
            return this;
        }

        /**
         * Sets changedIn.
         *
         * @param changedIn sequence of the index that first listed this revision
         * @return this builder
         */
        public Builder changedIn(@Nullable Long changedIn) {
            this.changedIn = changedIn;
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
         * Builds the IssueEntry, which may still break rules that a validator finds.
         *
         * @return the IssueEntry
         */
        public IssueEntry build() {
            return new IssueEntry(
                    slug, id, period, revision, updatedAt, href, bytes, sha256, addedIn, changedIn, extras);
        }
    }
}
