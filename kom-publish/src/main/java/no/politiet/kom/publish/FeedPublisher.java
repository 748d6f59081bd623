package no.politiet.kom.publish;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.politiet.kom.json.InvalidDocumentException;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Change;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Significance;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.Tombstone;
import no.politiet.kom.model.check.Variant;
import no.politiet.kom.publish.internal.feed.Contract;
import no.politiet.kom.publish.internal.feed.FeedFolder;
import no.politiet.kom.publish.internal.feed.Kept;
import no.politiet.kom.publish.internal.feed.Listing;
import no.politiet.kom.publish.internal.feed.Publishers;
import no.politiet.kom.publish.internal.feed.Renderings;
import no.politiet.kom.publish.internal.feed.SignedIndex;
import no.politiet.kom.render.Format;
import no.politiet.kom.render.IssueRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Publishes issues in the folder of files that a web server serves: {@code v1/issues/2023-q1/r1.json} for each revision,
 * {@code v1/issues/2023-q1.json} for the current one, {@code v1/index.json}, and with a key {@code v1/index.jws}, the same
 * bytes signed. Beside each issue stand its renderings, {@code v1/issues/2023-q1.html}, {@code .md} and {@code .ics}, and for the
 * forty newest issues {@code v1/feed.atom}, {@code v1/feed.json} and {@code v1/deadlines.ics}, in which what was withdrawn is told
 * as deleted or cancelled.
 *
 * <pre>{@code
 * FeedPublisher feed = FeedPublisher.builder(Path.of("public")).signingKey(SigningKey.read(Path.of("key.pem"))).build();
 * feed.publish(issue);
 * feed.correct(mended, Significance.MAJOR, "The deadline of the hearing is 1 June.");
 * feed.withdraw(Slug.of("2023-q1"), "It told of a matter that is not public.");
 * }</pre>
 *
 * <p>A revision that the index lists never changes. Revisions are written first and the index last, each to the disk and then
 * to its name by an atomic rename: a reader sees the old feed or the new one, whole, whenever the publisher stops. What one
 * that was stopped left undone, the next call of any method completes. One publisher is at work in a folder at a time; another
 * is refused with {@link FeedBusyException}, in this process or any other of a machine that locks files.
 *
 * <p>What a feed was published with, its address, its identity and how long its index lasts, holds until it is given anew: it
 * is read from the Atom feed and the index that lie in the folder.
 *
 * <p>The bytes depend on the issues, the feed before, the settings, the clock and the key, and on nothing else, and so do the
 * times of the files. Calls that change nothing write nothing. The sequence of the index rises by one with each change, and its
 * {@code updatedAt} by a second at least.
 *
 * <p>Immutable and safe for use by several threads, of which one at a time gets through.
 */
public final class FeedPublisher {

    private static final KomJson<Issue> ISSUE = KomJson.forIssue().with(Variant.PUBLISH);

    private final Path folder;
    private final Clock clock;
    private final @Nullable Duration expiry;
    private final @Nullable Instant nextExpectedAt;
    private final @Nullable SigningKey key;
    private final boolean newKey;
    private final boolean newPublisher;
    private final @Nullable URI address;
    private final @Nullable TagUri feedId;

    private FeedPublisher(Builder builder) {
        this.folder = builder.folder;
        this.clock = builder.clock;
        this.expiry = builder.expiry;
        this.nextExpectedAt = builder.nextExpectedAt;
        this.key = builder.key;
        this.newKey = builder.newKey;
        this.newPublisher = builder.newPublisher;
        this.address = builder.address;
        this.feedId = builder.feedId;
    }

    /**
     * Starts a publisher.
     *
     * @param folder what the web server serves; made if it is not there. A folder {@code .kom} in it is the publisher's own
     * @return a builder
     */
    public static Builder builder(Path folder) {
        return new Builder(folder);
    }

    /**
     * Publishes an issue, or a later revision of one. A later revision tells in its {@code changes} what it changes; {@link
     * #correct} does that for the caller.
     *
     * @param issue the issue
     * @return the index as it is now
     * @throws InvalidDocumentException if the issue breaks the contract of published documents, or the index that is there
     *     cannot be read
     * @throws UntoldChangeException if the revision is published with other content, or is a later one and does not tell what it
     *     changes
     * @throws OtherPublisherException if the issue is by another publisher than those of the feed; see {@link
     *     Builder#newPublisher}
     * @throws IllegalStateException if the revision is older than the one the index lists, has another id, or belongs to an
     *     issue that was withdrawn; or if the feed is signed and this publisher has no key, or another ({@link
     *     OtherKeyException})
     * @throws FeedBusyException if another publisher is at work
     * @throws IOException if a file cannot be read or written; readers see the feed as it was
     */
    public Index publish(Issue issue) throws IOException {
        return publish(List.of(issue));
    }

    /**
     * Publishes several issues, or later revisions, at once: readers see all of them or none.
     *
     * @param issues the issues, each slug once
     * @return the index as it is now
     * @throws InvalidDocumentException as for one; nothing is written then
     * @throws IllegalArgumentException if two of them have one slug
     * @throws UntoldChangeException as for one
     * @throws OtherPublisherException as for one; in a feed without issues, if they are not all by the publisher of the first
     * @throws IllegalStateException as for one
     * @throws FeedBusyException if another publisher is at work
     * @throws IOException if a file cannot be read or written; readers see the feed as it was
     */
    public Index publish(List<Issue> issues) throws IOException {
        Set<Slug> slugs = new HashSet<>();
        for (Issue issue : issues) {
            if (!slugs.add(issue.slug())) {
                throw new IllegalArgumentException("two issues have the slug " + issue.slug());
            }
        }
        return change(false, (listing, files) -> put(issues, listing, files));
    }

    /**
     * Publishes a correction of an issue that stands: as its next revision, or the one it has if that is higher, with a change
     * that tells the time, the note, and which items were added, changed or taken away.
     *
     * @param corrected the issue as it should be
     * @param significance whether a reader who knows the earlier revision has to read again
     * @param note what was changed, for people
     * @return the index as it is now
     * @throws InvalidDocumentException if the issue breaks the contract of published documents, or what is published cannot be
     *     read
     * @throws IllegalArgumentException if nothing differs from what is published
     * @throws OtherPublisherException if it is by another publisher than those of the feed
     * @throws IllegalStateException if the feed has no such issue, or it was withdrawn; or as for {@link #publish(Issue)}
     * @throws FeedBusyException if another publisher is at work
     * @throws IOException if a file cannot be read or written; readers see the feed as it was
     */
    public Index correct(Issue corrected, Significance significance, String note) throws IOException {
        return change(false, (listing, files) -> {
            IssueEntry listed = listing.standing(corrected.slug());
            byte[] json = files.read(listed.href());
            if (json == null) {
                throw new IllegalStateException("the index lists " + listed.href() + ", which is not there");
            }
            Issue published = KomJson.forIssue().read(json);
            Issue like = corrected.toBuilder()
                    .revision(published.revision())
                    .changes(published.changes())
                    .build();
            if (like.equals(published)) {
                throw new IllegalArgumentException(
                        "nothing differs from revision " + listed.revision() + " of issue " + listed.slug());
            }
            int revision = Math.max(corrected.revision(), listed.revision() + 1);
            List<Change> changes = new ArrayList<>(published.changes());
            changes.add(Change.builder(revision, listing.now(), significance, note)
                    .items(differing(published, corrected))
                    .build());
            put(
                    List.of(corrected.toBuilder()
                            .revision(revision)
                            .changes(changes)
                            .build()),
                    listing,
                    files);
        });
    }

    /** The ids of the items that are only in one of two issues, or differ, in the order of the newer and then of the older. */
    private static List<TagUri> differing(Issue older, Issue newer) {
        Map<TagUri, Item> before = new HashMap<>();
        older.items().forEach(item -> before.put(item.id(), item));
        Set<TagUri> ids = new LinkedHashSet<>();
        for (Item item : newer.items()) {
            if (!item.equals(before.remove(item.id()))) {
                ids.add(item.id());
            }
        }
        older.items().stream().map(Item::id).filter(before::containsKey).forEach(ids::add);
        return List.copyOf(ids);
    }

    /**
     * Withdraws an issue: the index has a tombstone with the reason in its place, and all its files are deleted. Clients
     * delete their copies. Of an issue that was withdrawn before, the reason is replaced: it stays withdrawn since then, and
     * {@code changedIn} does not rise.
     *
     * @param slug the slug of the issue
     * @param reason why, for people
     * @return the index as it is now
     * @throws InvalidDocumentException if the reason breaks the contract, or the index that is there cannot be read
     * @throws IllegalStateException if the feed has no such issue; or if the feed is signed and this publisher has no key,
     *     or another ({@link OtherKeyException})
     * @throws FeedBusyException if another publisher is at work
     * @throws IOException if a file cannot be read, written or deleted; the next call of any method completes it
     */
    public Index withdraw(Slug slug, String reason) throws IOException {
        Objects.requireNonNull(reason, "reason");
        return change(false, (listing, files) -> listing.withdraw(slug, reason));
    }

    /**
     * Writes the index anew, so that it does not expire, and completes what a publisher that was stopped left undone.
     *
     * @return the index as it is now
     * @throws InvalidDocumentException if the index that is there cannot be read
     * @throws IllegalStateException if the feed is signed and this publisher has no key, or another ({@link OtherKeyException})
     * @throws FeedBusyException if another publisher is at work
     * @throws IOException if a file cannot be read or written; readers see the feed as it was
     */
    public Index renew() throws IOException {
        return change(true, (listing, files) -> {});
    }

    private interface Step {
        void make(Listing listing, FeedFolder files) throws IOException;
    }

    private Index change(boolean renew, Step step) throws IOException {
        try (FeedFolder files = FeedFolder.hold(folder)) {
            SignedIndex signed = new SignedIndex(files, key == null ? null : key::sign);
            if (!newKey && signed.isSignedByAnother()) {
                throw new OtherKeyException(folder);
            }
            Index before = signed.read();
            deleteWithdrawn(before, files);
            Listing listing = new Listing(before, clock.instant().truncatedTo(ChronoUnit.SECONDS));
            step.make(listing, files);
            Index index = before != null && !renew && listing.isUnchanged(expiry)
                    ? before
                    : listing.index(expiry, nextExpectedAt);
            // Readers see the change here. One that is there already is completed: the other of the two files may be
            // older.
            signed.write(index);
            deleteWithdrawn(index, files);
            Kept kept = Kept.in(files);
            Renderings renderings = renderings(files, kept);
            if (address != null && !address.equals(kept.address())) {
                renderings.writeEach(index);
            }
            renderings.write(index); // last, since the next publisher reads in them what this one was given
            Contract.write(files, index.updatedAt());
            return index;
        }
    }

    /** Made with what is given, and else with what they were made with before. */
    private Renderings renderings(FeedFolder files, Kept kept) {
        return new Renderings(files, address == null ? kept.address() : address, feedId == null ? kept.id() : feedId);
    }

    private void put(List<Issue> issues, Listing listing, FeedFolder files) throws IOException {
        Map<Issue, byte[]> documents = new LinkedHashMap<>();
        for (Issue issue : issues) {
            byte[] json = ISSUE.toBytes(issue);
            Issue unused = ISSUE.read(json);
            documents.put(issue, json);
        }
        // Nothing that a caller is told of next would help then.
        issues.forEach(issue -> listing.requireNotWithdrawn(issue.slug()));
        if (!newPublisher) {
            // Before all else: what another publishes for the same quarter has the slug of ours, and is no correction
            // of it.
            new Publishers(folder, files, listing.standing()).require(issues);
        }
        Map<IssueEntry, byte[]> revisions = new LinkedHashMap<>();
        documents.forEach((issue, json) -> revisions.put(listing.put(issue, json), json));
        for (Map.Entry<IssueEntry, byte[]> revision : revisions.entrySet()) {
            IssueEntry entry = revision.getKey();
            files.write(entry.href(), revision.getValue(), entry.updatedAt());
            files.write("issues/" + entry.slug() + ".json", revision.getValue(), entry.updatedAt());
        }
        Renderings renderings = renderings(files, Kept.in(files));
        for (Issue issue : issues) {
            renderings.write(issue, listing.standing(issue.slug()).updatedAt());
        }
    }

    private static void deleteWithdrawn(@Nullable Index index, FeedFolder files) throws IOException {
        if (index != null) {
            for (var entry : index.issues()) {
                if (entry instanceof Tombstone) {
                    files.deleteIssue(entry.slug().text());
                }
            }
        }
    }

    /** Builds a {@link FeedPublisher}. */
    public static final class Builder {
        private final Path folder;
        private Clock clock = Clock.systemUTC();
        private @Nullable Duration expiry;
        private @Nullable Instant nextExpectedAt;
        private @Nullable SigningKey key;
        private boolean newKey;
        private boolean newPublisher;
        private @Nullable URI address;
        private @Nullable TagUri feedId;

        private Builder(Path folder) {
            this.folder = Objects.requireNonNull(folder, "folder");
        }

        /**
         * Sets what tells the time of a change; whole seconds count. The system's clock unless set.
         *
         * @param clock the clock
         * @return this builder
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Sets how long after it was written the index expires. Clients go on reading an expired index, and tell their
         * callers that it is stale.
         *
         * @param expiry at least one second. Unless set, as long as the index before lasts; for the first index 100 days, a
         *     quarter and some days of grace
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
         * Sets when the next issue is expected, so that clients know when to look. Unless set, what the index says is kept
         * until that time is past.
         *
         * @param nextExpectedAt the time; whole seconds count
         * @return this builder
         */
        public Builder nextExpectedAt(Instant nextExpectedAt) {
            this.nextExpectedAt = Objects.requireNonNull(nextExpectedAt, "nextExpectedAt");
            return this;
        }

        /**
         * Sets the key that the index is signed with. A feed that was signed once is signed ever after, and with the same key:
         * a publisher without a key is refused, and with {@link OtherKeyException} one that has another.
         *
         * @param key the key
         * @return this builder
         */
        public Builder signingKey(SigningKey key) {
            this.key = Objects.requireNonNull(key, "key");
            this.newKey = false;
            return this;
        }

        /**
         * Sets the key that the index is signed with from now on, whatever key it was signed with before. Clients that know
         * only that one refuse the index from then on: give them the new one first, beside the old.
         *
         * @param key the key
         * @return this builder
         */
        public Builder newSigningKey(SigningKey key) {
            this.key = Objects.requireNonNull(key, "key");
            this.newKey = true;
            return this;
        }

        /**
         * Lets in issues by publishers whom no issue of the feed names. Otherwise one is refused with {@link
         * OtherPublisherException} whose publisher is named neither by one of the forty newest issues nor by the issue's own revision
         * before: it was imported without its front matter, or is meant for another feed. It is needed once, as when the publisher
         * was given another name; after that the feed has both.
         *
         * @return this builder
         */
        public Builder newPublisher() {
            this.newPublisher = true;
            return this;
        }

        /**
         * Sets where the folder is served, so that renderings link to each other and to themselves. Unless set, they link
         * where they did before; where no address was ever set, they have no such links, since calendars and JSON Feed know
         * no relative ones. With another address than before, the renderings of all issues are written anew.
         *
         * @param address what clients are given, for example {@code https://feed.example/}
         * @return this builder
         * @throws IllegalArgumentException if it is none of {@code http} or {@code https}
         */
        public Builder address(URI address) {
            IssueRenderer.Builder unused = IssueRenderer.of(Format.HTML).address(address);
            String text = address.toASCIIString();
            this.address = URI.create(text.endsWith("/") ? text : text + "/");
            return this;
        }

        /**
         * Sets the identity of the Atom feed, which readers know it by for ever. Unless set, it is what it was before; at first
         * it is made of the authority of the issues: {@code tag:politiet.no,2023:feed}.
         *
         * @param feedId the identity
         * @return this builder
         */
        public Builder feedId(TagUri feedId) {
            this.feedId = Objects.requireNonNull(feedId, "feedId");
            return this;
        }

        /**
         * Builds the publisher. Nothing is read or written before its first call.
         *
         * @return the publisher
         */
        public FeedPublisher build() {
            return new FeedPublisher(this);
        }
    }
}
