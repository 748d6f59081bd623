package no.politiet.kom.client.internal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.politiet.kom.client.Fault;
import no.politiet.kom.client.FeedChanges;
import no.politiet.kom.client.FeedListener;
import no.politiet.kom.client.Fetched;
import no.politiet.kom.client.KomClientException;
import no.politiet.kom.client.OpenDeadline;
import no.politiet.kom.client.Origin;
import no.politiet.kom.client.Reason;
import no.politiet.kom.client.Staleness;
import no.politiet.kom.json.InvalidDocumentException;
import no.politiet.kom.json.JsonLimits;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.IndexEntry;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.Tombstone;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** A feed as a client sees it: the index, and behind it the revisions, verified. */
public final class Feed implements AutoCloseable {

    /** The index that was seen last; {@code currentAt} is when the server was last asked for it. */
    private record HeldIndex(
            Fetched<Index> fetched, @Nullable String etag, Instant currentAt) {

        /** The validator to ask with; none for an index past its time, in case it outlived a change unseen. */
        @Nullable
        String validator(Instant now) {
            return fetched.value().expires().isAfter(now) ? etag : null;
        }
    }

    /** Two years of a quarterly newsletter; deadlines rarely lie further ahead than one. */
    private static final int ISSUES_WITH_DEADLINES = 8;

    private final Settings settings;
    private final URI indexUri;
    private final Exchange exchange;
    private final KomJson<Index> indexJson;
    private final KomJson<Issue> issueJson;
    private final AtomicReference<@Nullable HeldIndex> heldIndex = new AtomicReference<>();
    private final RevisionCache revisions;
    private final @Nullable DiskCache disk;
    private final CountDownLatch closing = new CountDownLatch(1);

    /** A feed over HTTP. */
    public Feed(Settings settings, @Nullable OkHttpClient http) {
        this(
                settings,
                new Retries(
                        observed(new HttpExchange(settings, http), settings),
                        settings.maxRetries(),
                        bound -> ThreadLocalRandom.current().nextLong(bound)));
    }

    private static Exchange observed(Exchange exchange, Settings settings) {
        return settings.requestListener() == null ? exchange : new Observed(exchange, settings.requestListener());
    }

    Feed(Settings settings, Exchange exchange) {
        this.settings = settings;
        this.indexUri = settings.indexUri();
        this.exchange = exchange;
        JsonLimits limits = JsonLimits.DEFAULT.withDocumentBytes(settings.maxDocumentBytes());
        this.indexJson = KomJson.forIndex().with(limits);
        this.issueJson = KomJson.forIssue().with(limits);
        this.revisions = new RevisionCache(settings.maxDocumentBytes());
        this.disk = settings.cache() == null
                ? null
                : new DiskCache(settings.cache(), indexUri, settings.cacheBytes(), settings.indexBytes());
    }

    /** The index, asked for with the validator of the one that is held. */
    public Fetched<Index> index() {
        return index(deadline());
    }

    /** The issue of the latest period. */
    public Fetched<Issue> latest() {
        return issue(index -> index.latest().orElseThrow(() -> notFound("The index lists no issue.")));
    }

    /** The current revision of the issue with that slug. */
    public Fetched<Issue> issue(Slug slug) {
        return issue(index ->
                standing(index.entry(slug).orElseThrow(() -> notFound("The index lists no issue " + slug + '.'))));
    }

    /** All issues that stand, newest first, each fetched when it is reached. */
    public Stream<Fetched<Issue>> issues() {
        return StreamSupport.stream(this::entries, Spliterator.ORDERED, false)
                .map(entry -> revision(entry.entry, entry.index, deadline()));
    }

    /** What changed since an index with that sequence. */
    public Fetched<FeedChanges> changesSince(long sequence) {
        Fetched<Index> index = index();
        Index now = index.value();
        requireNotOlder(now, sequence, index.uri());
        return like(index, new FeedChanges(sequence, now.sequence(), Changes.since(now, sequence)));
    }

    /** The deadlines that the latest issues tell of and that have not passed. */
    public Fetched<List<OpenDeadline>> deadlines() {
        Deadline deadline = deadline();
        return overIndex(deadline, index -> {
            List<OpenDeadline> open = new ArrayList<>();
            for (IssueEntry entry :
                    newestFirst(index.value()).limit(ISSUES_WITH_DEADLINES).toList()) {
                Issue issue = revision(entry, index, deadline).value();
                issue.openDeadlines(now())
                        .forEach(dated -> open.add(new OpenDeadline(issue.slug(), dated.item(), dated.date())));
            }
            open.sort(Comparator.comparing(one -> one.date().end()));
            return like(index, List.copyOf(open));
        });
    }

    private static <T> Fetched<T> like(Fetched<?> document, T value) {
        return new Fetched<>(
                value,
                document.origin(),
                document.fetchedAt(),
                document.sha256(),
                document.uri(),
                document.staleness());
    }

    /** Tells a listener what changes, until this is closed or the thread interrupted. */
    public void watch(Path memory, FeedListener listener) {
        requireOpen();
        try (WatchMemory told = WatchMemory.open(memory)) {
            new Watch(this, new Schedule(settings.watchInterval()), told, listener).run();
        }
    }

    /** Waits. */
    void pause(Duration time) {
        try {
            if (closing.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
                throw Failures.closed(indexUri, null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failures.interrupted(indexUri, e);
        }
    }

    Instant now() {
        return settings.clock().instant();
    }

    private static Stream<IssueEntry> newestFirst(Index index) {
        return index.published().stream()
                .sorted(Comparator.comparing(IssueEntry::period).reversed());
    }

    private record Listed(IssueEntry entry, Fetched<Index> index) {}

    private Spliterator<Listed> entries() {
        Fetched<Index> index = index();
        Iterator<Listed> newestFirst = newestFirst(index.value())
                .map(entry -> new Listed(entry, index))
                .iterator();
        return Spliterators.spliteratorUnknownSize(newestFirst, Spliterator.ORDERED);
    }

    private Fetched<Issue> issue(Function<Index, IssueEntry> choice) {
        Deadline deadline = deadline();
        return overIndex(deadline, index -> revision(choice.apply(index.value()), index, deadline));
    }

    /** Makes something of the index; of a fresh one, where that which was held has led to a revision that is not there. */
    private <T> T overIndex(Deadline deadline, Function<Fetched<Index>, T> use) {
        Fetched<Index> index = index(deadline);
        try {
            return use.apply(index);
        } catch (KomClientException e) {
            boolean asked = index.origin().equals(Origin.NETWORK);
            boolean unreachable = index.origin().equals(Origin.CACHED) && index.isStale();
            if (asked || unreachable || !blamesTheIndex(e)) {
                throw e;
            }
            // A server can answer 304 although the index has changed: nginx does, for a change within the second that
            // leaves the size alone. So before the revision is blamed, the index is fetched whatever its ETag says.
            Fetched<Index> fresh =
                    fetchIndex(new Get(indexUri, null, true, settings.indexBytes()), index.value(), deadline);
            if (fresh.sha256().equals(index.sha256())) {
                throw e;
            }
            return use.apply(fresh);
        }
    }

    private static boolean blamesTheIndex(KomClientException e) {
        int status = e.statusCode().orElse(0);
        return status == 404
                || status == 410
                || e.reason().equals(Reason.DIGEST_MISMATCH)
                || e.reason().equals(Reason.IDENTITY_MISMATCH);
    }

    private Fetched<Index> index(Deadline deadline) {
        requireOpen();
        HeldIndex held = held();
        return held != null && isFresh(held) ? cached(held, null) : ask(held, deadline);
    }

    /** The index, asked for however fresh the one is that is held. */
    Fetched<Index> askForIndex() {
        requireOpen();
        return ask(held(), deadline());
    }

    private boolean isFresh(HeldIndex held) {
        Instant now = now();
        return held.currentAt.plus(settings.maxAge()).isAfter(now)
                && !held.currentAt.isAfter(now)
                && held.fetched.value().expires().isAfter(now);
    }

    private static Fetched<Index> cached(HeldIndex held, @Nullable Staleness staleness) {
        Fetched<Index> old = held.fetched;
        return new Fetched<>(
                old.value(), Origin.CACHED, old.fetchedAt(), old.sha256(), old.uri(), Optional.ofNullable(staleness));
    }

    private Fetched<Index> ask(@Nullable HeldIndex held, Deadline deadline) {
        if (held == null) {
            return fetchIndex(Get.of(indexUri, settings.indexBytes()), null, deadline);
        }
        try {
            Answer answer =
                    exchange.get(new Get(indexUri, held.validator(now()), false, settings.indexBytes()), deadline);
            if (!answer.isNotModified()) {
                return keep(answer, held.fetched.value());
            }
            heldIndex.compareAndSet(held, new HeldIndex(held.fetched, held.etag, answer.receivedAt()));
            if (disk != null) {
                disk.touchIndex(answer.receivedAt());
            }
            Fetched<Index> old = held.fetched;
            return new Fetched<>(
                    old.value(),
                    Origin.REVALIDATED,
                    old.fetchedAt(),
                    old.sha256(),
                    answer.uri(),
                    expired(old.value(), answer.receivedAt()));
        } catch (KomClientException e) {
            Instant oldest = now().minus(settings.staleIfError());
            if (!e.isRetryable() || held.currentAt.isBefore(oldest)) {
                throw e;
            }
            return cached(held, new Staleness(e.reason(), held.currentAt));
        }
    }

    /** The index that was seen last, by this client or one that shares its folder; null if there is none. */
    private @Nullable HeldIndex held() {
        HeldIndex held = heldIndex.get();
        DiskCache.KeptIndex kept = held != null || disk == null ? null : disk.index();
        if (kept == null) {
            return held;
        }
        try {
            Answer answer = kept.answer();
            byte[] json = signed(answer.body(), answer.uri());
            Index index = read(indexJson, json, answer.uri());
            Fetched<Index> fetched = new Fetched<>(
                    index, Origin.CACHED, answer.receivedAt(), Digests.sha256(json), answer.uri(), Optional.empty());
            return heldIndex.accumulateAndGet(new HeldIndex(fetched, answer.etag(), kept.currentAt()), Feed::newer);
        } catch (KomClientException e) {
            // Kept by a client with other keys or limits. It is fetched again.
            return null;
        }
    }

    private static Optional<Staleness> expired(Index index, Instant now) {
        return index.expires().isAfter(now)
                ? Optional.empty()
                : Optional.of(new Staleness(Reason.EXPIRED, index.expires()));
    }

    private Fetched<Index> fetchIndex(Get question, @Nullable Index seen, Deadline deadline) {
        requireOpen();
        return keep(exchange.get(question, deadline), seen);
    }

    /** Takes an index in; {@code seen} is the one that was held when it was asked for. */
    private Fetched<Index> keep(Answer answer, @Nullable Index seen) {
        byte[] json = signed(answer.body(), answer.uri());
        requireSize(answer.uri(), json.length);
        Index index = read(indexJson, json, answer.uri());
        if (seen != null) {
            requireNotOlder(index, seen.sequence(), answer.uri());
        }
        Instant now = answer.receivedAt();
        Fetched<Index> fetched =
                new Fetched<>(index, Origin.NETWORK, now, Digests.sha256(json), answer.uri(), expired(index, now));
        HeldIndex kept = heldIndex.accumulateAndGet(new HeldIndex(fetched, answer.etag(), now), Feed::newer);
        if (kept != null && kept.fetched.value().sequence() > index.sequence()) {
            // Another call has seen a later one meanwhile, and has forgotten what that withdrew.
            return fetched;
        }
        Set<String> digests = index.published().stream().map(IssueEntry::sha256).collect(Collectors.toSet());
        revisions.retainOnly(digests);
        if (disk != null) {
            disk.putIndex(answer, digests);
        }
        return fetched;
    }

    private static HeldIndex newer(@Nullable HeldIndex held, HeldIndex fetched) {
        return held != null
                        && held.fetched.value().sequence()
                                > fetched.fetched.value().sequence()
                ? held
                : fetched;
    }

    /** The bytes of the index in an answer: what was signed, where there is a key to tell by. */
    private byte[] signed(byte[] document, URI uri) {
        if (settings.keys().isEmpty()) {
            return document;
        }
        byte[] json = Jws.open(document, settings.keys());
        if (json == null) {
            throw KomClientException.builder(
                            Reason.SIGNATURE_INVALID,
                            Fault.FEED,
                            uri,
                            "The index is not signed by a key that this client was given. It was not read. Ask the publisher"
                                    + " of the feed, by another way, which key is in use.")
                    .build();
        }
        return json;
    }

    private static void requireNotOlder(Index index, long seen, URI uri) {
        if (index.sequence() < seen) {
            throw KomClientException.builder(
                            Reason.ROLLED_BACK,
                            Fault.FEED,
                            uri,
                            "The index has the sequence " + index.sequence() + ", but this client has seen "
                                    + seen
                                    + ". It was not taken. A cache on the way may lag behind: try again"
                                    + " later, and tell the publisher of the feed if it lasts.")
                    .retryable(true)
                    .build();
        }
    }

    /** A revision that an index lists, within a time of its own. */
    Fetched<Issue> revision(IssueEntry entry, Fetched<Index> index) {
        return revision(entry, index, deadline());
    }

    private Fetched<Issue> revision(IssueEntry entry, Fetched<Index> index, Deadline deadline) {
        requireOpen();
        Fetched<Issue> held = revisions.get(entry.sha256());
        if (held != null) {
            requireIdentity(entry, held.value(), held.uri());
            return new Fetched<>(
                    held.value(), origin(index), held.fetchedAt(), held.sha256(), held.uri(), index.staleness());
        }
        URI uri = index.uri().resolve(entry.href());
        requireSize(uri, entry.bytes());
        Fetched<Issue> kept = kept(entry, uri, index);
        if (kept != null) {
            return kept;
        }
        Answer answer = exchange.get(Get.of(uri, (int) entry.bytes()), deadline);
        requireDigest(entry, answer);
        Issue issue = read(issueJson, answer.body(), answer.uri());
        requireIdentity(entry, issue, answer.uri());
        Fetched<Issue> fetched = new Fetched<>(
                issue, Origin.NETWORK, answer.receivedAt(), entry.sha256(), answer.uri(), index.staleness());
        revisions.put(fetched, entry.bytes());
        if (disk != null) {
            disk.putRevision(entry.sha256(), answer);
        }
        return fetched;
    }

    /** A revision from the disk, verified; null if it is not there. */
    private @Nullable Fetched<Issue> kept(IssueEntry entry, URI uri, Fetched<Index> index) {
        Answer kept = disk == null ? null : disk.revision(entry.sha256(), entry.bytes(), uri);
        if (kept == null) {
            return null;
        }
        Issue issue = read(issueJson, kept.body(), uri);
        requireIdentity(entry, issue, uri);
        Fetched<Issue> fetched =
                new Fetched<>(issue, origin(index), kept.receivedAt(), entry.sha256(), uri, index.staleness());
        revisions.put(fetched, entry.bytes());
        return fetched;
    }

    /** Where a document comes from that is held: as current as the index that lists it. */
    private static Origin origin(Fetched<Index> index) {
        return index.origin().equals(Origin.CACHED) ? Origin.CACHED : Origin.REVALIDATED;
    }

    private IssueEntry standing(IndexEntry entry) {
        if (entry instanceof Tombstone tombstone) {
            throw KomClientException.builder(
                            Reason.WITHDRAWN,
                            Fault.FEED,
                            indexUri,
                            "The issue " + tombstone.slug() + " was withdrawn on " + tombstone.withdrawnAt() + ": "
                                    + tombstone.reason() + " Delete copies of it.")
                    .tombstone(tombstone)
                    .build();
        }
        return (IssueEntry) entry;
    }

    private static <T> T read(KomJson<T> json, byte[] document, URI uri) {
        try {
            return json.read(document);
        } catch (InvalidDocumentException e) {
            throw KomClientException.builder(
                            Reason.INVALID_DOCUMENT,
                            Fault.FEED,
                            uri,
                            "The document breaks the contract: " + e.finding() + ". Tell the publisher of the feed.")
                    .finding(e.finding())
                    .cause(e)
                    .build();
        }
    }

    private static void requireDigest(IssueEntry entry, Answer answer) {
        long received = answer.body().length;
        if (received != entry.bytes()) {
            boolean cutShort = received < entry.bytes();
            String found = cutShort ? "ends after " + received + " bytes" : "is longer than that";
            throw KomClientException.builder(
                            Reason.DIGEST_MISMATCH,
                            cutShort ? Fault.NETWORK : Fault.FEED,
                            answer.uri(),
                            "The index says the document has " + entry.bytes() + " bytes, but it " + found
                                    + ". It was not read. "
                                    + (cutShort ? "Try again later." : "Tell the publisher of the feed."))
                    .retryable(cutShort)
                    .build();
        }
        String digest = Digests.sha256(answer.body());
        if (!digest.equals(entry.sha256())) {
            throw KomClientException.builder(
                            Reason.DIGEST_MISMATCH,
                            Fault.FEED,
                            answer.uri(),
                            "The document was changed: its SHA-256 is " + digest + ", but the index says "
                                    + entry.sha256() + ". It was not read. Tell the publisher of the feed.")
                    .build();
        }
    }

    private static void requireIdentity(IssueEntry entry, Issue issue, URI uri) {
        if (!issue.slug().equals(entry.slug()) || !issue.id().equals(entry.id())) {
            throw KomClientException.builder(
                            Reason.IDENTITY_MISMATCH,
                            Fault.FEED,
                            uri,
                            "The index lists the issue " + entry.slug() + " (" + entry.id()
                                    + ") here, but the document is " + issue.slug() + " (" + issue.id()
                                    + "). Tell the publisher of the feed.")
                    .build();
        }
    }

    private void requireSize(URI uri, long bytes) {
        if (bytes > settings.maxDocumentBytes()) {
            throw KomClientException.builder(
                            Reason.TOO_LARGE,
                            Fault.FEED,
                            uri,
                            "The document is larger than " + settings.maxDocumentBytes()
                                    + " bytes, the most this client reads. If it is meant to be, raise"
                                    + " maxDocumentBytes.")
                    .build();
        }
    }

    private void requireOpen() {
        if (closing.getCount() == 0) {
            throw Failures.closed(indexUri, null);
        }
    }

    private KomClientException notFound(String sentence) {
        return KomClientException.builder(Reason.NOT_FOUND, Fault.CALLER, indexUri, sentence)
                .build();
    }

    private Deadline deadline() {
        return Deadline.in(settings.callTimeout());
    }

    @Override
    public void close() {
        closing.countDown();
        exchange.close();
        heldIndex.set(null);
        revisions.clear();
    }
}
