package no.politiet.kom.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.politiet.kom.json.InvalidDocumentException;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.IndexEntry;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.Tombstone;
import no.politiet.kom.model.check.Variant;
import no.politiet.kom.publish.internal.feed.FeedFiles;
import org.jspecify.annotations.Nullable;

/**
 * Writes the folder of files that a web server serves: {@code v1/index.json}, {@code v1/issues/2023-q1/r1.json} for each
 * revision, and {@code v1/issues/2023-q1.json} for the current one.
 *
 * <pre>{@code
 * FeedWriter.builder(Clock.systemUTC()).build().write(Path.of("public"), List.of(issue));
 * }</pre>
 *
 * <p>A revision never changes: one that is there with other content is refused, and so is one older than the index lists.
 * Revisions are written first and the index last, each to a temporary file in its folder that is then renamed, so that a
 * reader sees the old feed or the new one whole. Issues that are in the index and not among those given stay. The bytes
 * depend on the issues, the index before, and the clock, and on nothing else. One writer at a time; this class does not
 * lock.
 */
public final class FeedWriter {

    private static final Duration EXPIRY = Duration.ofDays(100);
    private static final KomJson<Issue> ISSUE = KomJson.forIssue().with(Variant.PUBLISH);
    private static final KomJson<Index> INDEX = KomJson.forIndex();
    private static final Comparator<IndexEntry> NEWEST_FIRST = Comparator.comparing(FeedWriter::isTombstone)
            .thenComparing(
                    FeedWriter::published,
                    Comparator.nullsLast(
                            Comparator.comparing(IssueEntry::period).reversed()))
            .thenComparing(entry -> entry.slug().text());

    private final Clock clock;
    private final Duration expiry;

    private FeedWriter(Builder builder) {
        this.clock = builder.clock;
        this.expiry = builder.expiry;
    }

    /**
     * Starts a writer.
     *
     * @param clock what tells when the index was written; whole seconds count
     * @return a builder
     */
    public static Builder builder(Clock clock) {
        return new Builder(clock);
    }

    /**
     * Adds issues to a feed, or begins one.
     *
     * @param folder what the web server serves; made if it is not there
     * @param issues issues or new revisions of them, each slug once
     * @return the index as written
     * @throws InvalidDocumentException if an issue breaks the contract of published documents, or the index that is there
     *     cannot be read; nothing is written then
     * @throws IllegalArgumentException if two of the issues have one slug
     * @throws IllegalStateException if a revision is there with other content, is older than the one the index lists, or
     *     belongs to an issue that was withdrawn
     * @throws IOException if a file cannot be read or written; the index is then as it was
     */
    public Index write(Path folder, List<Issue> issues) throws IOException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Path root = folder.resolve("v1");
        Path indexFile = root.resolve("index.json");
        Index before = Files.exists(indexFile) ? INDEX.read(indexFile) : null;

        Map<Slug, IndexEntry> entries = new LinkedHashMap<>();
        if (before != null) {
            before.issues().forEach(entry -> entries.put(entry.slug(), entry));
        }
        Map<IssueEntry, byte[]> revisions = new LinkedHashMap<>();
        for (Issue issue : issues) {
            byte[] json = ISSUE.toBytes(issue);
            Issue unused = ISSUE.read(json);
            IssueEntry entry = entry(issue, json, entries.get(issue.slug()), now);
            if (revisions.keySet().stream().anyMatch(other -> other.slug().equals(entry.slug()))) {
                throw new IllegalArgumentException("two issues have the slug " + entry.slug());
            }
            refuseChange(root.resolve(entry.href()), json, entry);
            revisions.put(entry, json);
            entries.put(entry.slug(), entry);
        }
        for (Map.Entry<IssueEntry, byte[]> revision : revisions.entrySet()) {
            IssueEntry entry = revision.getKey();
            FeedFiles.write(root.resolve(entry.href()), revision.getValue());
            FeedFiles.write(root.resolve("issues").resolve(entry.slug() + ".json"), revision.getValue());
        }
        Index index = index(before, entries, now);
        FeedFiles.write(indexFile, INDEX.toBytes(index));
        return index;
    }

    private Index index(@Nullable Index before, Map<Slug, IndexEntry> entries, Instant now) {
        List<IndexEntry> sorted = new ArrayList<>(entries.values());
        sorted.sort(NEWEST_FIRST);
        long sequence = before == null ? 1 : before.sequence() + 1;
        Index.Builder index = before == null
                ? Index.builder(sequence, now, now.plus(expiry))
                : before.toBuilder().sequence(sequence).updatedAt(now).expires(now.plus(expiry));
        return index.issues(sorted).build();
    }

    private static IssueEntry entry(Issue issue, byte[] json, @Nullable IndexEntry before, Instant now) {
        Slug slug = issue.slug();
        if (slug.text().contains("/")) {
            throw new IllegalArgumentException("the slug of an item, not of an issue: " + slug);
        }
        if (before instanceof Tombstone) {
            throw new IllegalStateException("issue " + slug + " was withdrawn; give the new one another slug");
        }
        String sha256 = FeedFiles.sha256(json);
        Instant updatedAt = now;
        Extras extras = Extras.NONE;
        if (before instanceof IssueEntry listed) {
            if (!listed.id().equals(issue.id())) {
                throw new IllegalStateException("issue " + slug + " is published with the id " + listed.id()
                        + "; an issue keeps its id in every revision");
            }
            extras = listed.extras();
            if (issue.revision() < listed.revision()) {
                throw new IllegalStateException("revision " + issue.revision() + " of issue " + slug
                        + " is older than revision " + listed.revision() + ", which the index lists");
            }
            updatedAt = listed.sha256().equals(sha256) ? listed.updatedAt() : now;
        }
        String href = "issues/" + slug + "/r" + issue.revision() + ".json";
        return IssueEntry.builder(
                        slug, issue.id(), issue.period(), issue.revision(), updatedAt, href, json.length, sha256)
                .extras(extras)
                .build();
    }

    private static void refuseChange(Path file, byte[] json, IssueEntry entry) throws IOException {
        if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), json)) {
            throw new IllegalStateException("revision " + entry.revision() + " of issue " + entry.slug()
                    + " is published with other content; raise the revision (" + file + ")");
        }
    }

    private static boolean isTombstone(IndexEntry entry) {
        return entry instanceof Tombstone;
    }

    private static @Nullable IssueEntry published(IndexEntry entry) {
        return entry instanceof IssueEntry issue ? issue : null;
    }

    /** Builds a {@link FeedWriter}. */
    public static final class Builder {
        private final Clock clock;
        private Duration expiry = EXPIRY;

        private Builder(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
        }

        /**
         * Sets how long after it was written the index expires. Clients go on reading an expired index; they no
         * longer ask for it conditionally, and {@code expires} tells their callers.
         *
         * @param expiry at least one second; 100 days unless set, a quarter and some days of grace
         * @return this builder
         * @throws IllegalArgumentException if {@code expiry} is less
         */
        public Builder expiry(Duration expiry) {
            if (expiry.compareTo(Duration.ofSeconds(1)) < 0) {
                throw new IllegalArgumentException("an index lasts at least one second, not " + expiry);
            }
            this.expiry = expiry;
            return this;
        }

        /**
         * Builds the writer.
         *
         * @return the writer
         */
        public FeedWriter build() {
            return new FeedWriter(this);
        }
    }
}
