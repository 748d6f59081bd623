package no.politiet.kom.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.politiet.kom.model.constraint.Closed;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.constraint.Patterns;
import no.politiet.kom.model.constraint.Publish;
import no.politiet.kom.model.constraint.Text;
import no.politiet.kom.model.internal.Times;
import org.jspecify.annotations.Nullable;

/**
 * The list of all issues in a feed: the one document of the feed that changes.
 *
 * @param schemaVersion version of the contract this document follows, major and minor
 * @param sequence rises by at least one with each change of the feed
 * @param updatedAt when the feed last changed, UTC, whole seconds
 * @param expires until when the index may be taken as current, UTC, whole seconds
 * @param nextExpectedAt when the next issue is expected, UTC, whole seconds, null if absent
 * @param issues the issues, newest period first, and the tombstones of withdrawn ones
 * @param extras members this version does not know
 */
public record Index(
        @Text(max = Limits.SCHEMA_VERSION, pattern = Patterns.SCHEMA_VERSION)
        String schemaVersion,

        @Min(0) @Max(Limits.MAX_SEQUENCE) long sequence,
        Instant updatedAt,
        Instant expires,
        @Nullable Instant nextExpectedAt,
        @Size(max = Limits.INDEX_ENTRIES) List<@Valid IndexEntry> issues,
        @Closed(groups = Publish.class) Extras extras) {

    /** Refuses null and copies; every other rule is for a validator to check. */
    public Index {
        Objects.requireNonNull(schemaVersion, "schemaVersion");
        updatedAt = Times.wholeSeconds(updatedAt);
        expires = Times.wholeSeconds(expires);
        nextExpectedAt = nextExpectedAt == null ? null : Times.wholeSeconds(nextExpectedAt);
        issues = List.copyOf(issues);
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * The issues that stand, without the tombstones, in the order of the index.
     *
     * @return the entries
     */
    public List<IssueEntry> published() {
        return issues.stream()
                .filter(IssueEntry.class::isInstance)
                .map(IssueEntry.class::cast)
                .toList();
    }

    /**
     * The issues that were withdrawn, in the order of the index.
     *
     * @return the tombstones
     */
    public List<Tombstone> withdrawn() {
        return issues.stream()
                .filter(Tombstone.class::isInstance)
                .map(Tombstone.class::cast)
                .toList();
    }

    /**
     * The latest issue: that of the latest period.
     *
     * @return its entry, empty if no issue stands
     */
    public Optional<IssueEntry> latest() {
        IssueEntry latest = null;
        for (IndexEntry entry : issues) {
            if (entry instanceof IssueEntry issue
                    && (latest == null || issue.period().compareTo(latest.period()) > 0)) {
                latest = issue;
            }
        }
        return Optional.ofNullable(latest);
    }

    /**
     * What the index says of an issue.
     *
     * @param slug the slug of the issue
     * @return its entry or tombstone, empty if the index does not know it
     */
    public Optional<IndexEntry> entry(Slug slug) {
        return issues.stream().filter(entry -> entry.slug().equals(slug)).findFirst();
    }

    /**
     * Starts one with what it cannot do without.
     *
     * @param sequence rises by at least one with each change of the feed
     * @param updatedAt when the feed last changed, UTC, whole seconds
     * @param expires until when the index may be taken as current, UTC, whole seconds
     * @return a builder
     */
    public static Builder builder(long sequence, Instant updatedAt, Instant expires) {
        return new Builder(sequence, updatedAt, expires);
    }

    /**
     * Starts one that is like this one.
     *
     * @return a builder with the values of this Index
     */
    public Builder toBuilder() {
        Builder builder = new Builder(sequence, updatedAt, expires);
        builder.schemaVersion = schemaVersion;
        builder.nextExpectedAt = nextExpectedAt;
        builder.issues = issues;
        builder.extras = extras;
        return builder;
    }

    /** Builds an {@link Index}. Setters take what the component of that name takes. */
    public static final class Builder {
        private String schemaVersion = Issue.SCHEMA_VERSION;
        private long sequence;
        private Instant updatedAt;
        private Instant expires;
        private @Nullable Instant nextExpectedAt;
        private List<IndexEntry> issues = List.of();
        private Extras extras = Extras.NONE;

        private Builder(long sequence, Instant updatedAt, Instant expires) {
            this.sequence = sequence;
            this.updatedAt = Objects.requireNonNull(updatedAt, "updatedAt");
            this.expires = Objects.requireNonNull(expires, "expires");
        }

        /**
         * Sets schemaVersion.
         *
         * @param schemaVersion version of the contract this document follows, major and minor
         * @return this builder
         */
        public Builder schemaVersion(String schemaVersion) {
            this.schemaVersion = Objects.requireNonNull(schemaVersion, "schemaVersion");
            return this;
        }

        /**
         * Sets sequence.
         *
         * @param sequence rises by at least one with each change of the feed
         * @return this builder
         */
        public Builder sequence(long sequence) {
            this.sequence = sequence;
            return this;
        }

        /**
         * Sets updatedAt.
         *
         * @param updatedAt when the feed last changed, UTC, whole seconds
         * @return this builder
         */
        public Builder updatedAt(Instant updatedAt) {
            this.updatedAt = Objects.requireNonNull(updatedAt, "updatedAt");
            return this;
        }

        /**
         * Sets expires.
         *
         * @param expires until when the index may be taken as current, UTC, whole seconds
         * @return this builder
         */
        public Builder expires(Instant expires) {
            this.expires = Objects.requireNonNull(expires, "expires");
            return this;
        }

        /**
         * Sets nextExpectedAt.
         *
         * @param nextExpectedAt when the next issue is expected, UTC, whole seconds
         * @return this builder
         */
        public Builder nextExpectedAt(@Nullable Instant nextExpectedAt) {
            this.nextExpectedAt = nextExpectedAt;
            return this;
        }

        /**
         * Sets issues.
         *
         * @param issues the issues, newest period first, and the tombstones of withdrawn ones
         * @return this builder
         */
        public Builder issues(List<IndexEntry> issues) {
            this.issues = List.copyOf(issues);
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
         * Builds the Index, which may still break rules that a validator finds.
         *
         * @return the Index
         */
        public Index build() {
            return new Index(schemaVersion, sequence, updatedAt, expires, nextExpectedAt, issues, extras);
        }
    }
}
