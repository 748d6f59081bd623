package no.politiet.kom.client.internal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
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

    /** Two years of a quarterly newsletter; deadlines rarely lie further ahead than one. */
    private static final int ISSUES_WITH_DEADLINES = 8;

    private final Settings settings;
    private final URI indexUri;
    private final Exchange exchange;
    private final IndexReader indexes;
    private final RevisionReader revisions;
    private final Lifetime lifetime;

    /** A feed over HTTP. */
    public Feed(Settings settings, @Nullable OkHttpClient http) {
        this(
                settings,
                new Retries(
                        observed(new OnDemand(() -> new HttpExchange(settings, http)), settings),
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
        this.lifetime = new Lifetime(indexUri);
        DiskCache disk = settings.cache() == null
                ? null
                : new DiskCache(settings.cache(), indexUri, settings.cacheBytes(), settings.indexBytes());
        this.revisions = new RevisionReader(settings, exchange, disk);
        this.indexes = new IndexReader(settings, exchange, disk, revisions::retainOnly);
    }

    /** The index. */
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
        IndexReader.requireNotOlder(now, sequence, index.uri());
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
        lifetime.requireOpen();
        try (WatchMemory told = WatchMemory.open(memory)) {
            new Watch(this, new Schedule(settings.watchInterval()), told, listener).run();
        }
    }

    void pause(Duration time) {
        lifetime.pause(time);
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
            Fetched<Index> fresh = indexes.fetchAnew(index.value(), deadline);
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
        lifetime.requireOpen();
        return indexes.read(deadline);
    }

    /** The index, asked for however fresh the one is that is held. */
    Fetched<Index> askForIndex() {
        lifetime.requireOpen();
        return indexes.ask(deadline());
    }

    private Fetched<Issue> revision(IssueEntry entry, Fetched<Index> index, Deadline deadline) {
        lifetime.requireOpen();
        return revisions.read(entry, index, deadline);
    }

    /** A revision that an index lists, within a time of its own. */
    Fetched<Issue> revision(IssueEntry entry, Fetched<Index> index) {
        return revision(entry, index, deadline());
    }

    private IssueEntry standing(IndexEntry entry) {
        if (entry instanceof Tombstone tombstone) {
            throw KomClientException.builder(
                            Reason.WITHDRAWN,
                            Fault.FEED,
                            indexUri,
                            "The issue " + tombstone.slug() + " was withdrawn on " + tombstone.withdrawnAt() + ": \""
                                    + tombstone.reason() + "\" Delete copies of it.")
                    .tombstone(tombstone)
                    .build();
        }
        return (IssueEntry) entry;
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
        lifetime.end();
        exchange.close();
        indexes.forget();
        revisions.forget();
    }
}
