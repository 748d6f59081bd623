package no.politiet.kom.client.internal;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.politiet.kom.client.Fault;
import no.politiet.kom.client.Fetched;
import no.politiet.kom.client.KomClientException;
import no.politiet.kom.client.Origin;
import no.politiet.kom.client.Reason;
import no.politiet.kom.client.Staleness;
import no.politiet.kom.json.JsonLimits;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.json.internal.jws.Jws;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.IssueEntry;
import org.jspecify.annotations.Nullable;

/** The index of a feed: asked for with the validator of the one that is held, its signature verified, never an older one. */
final class IndexReader {

    /** The index that was seen last; {@code currentAt} is when the server was last asked for it. */
    private record HeldIndex(
            Fetched<Index> fetched, @Nullable String etag, Instant currentAt) {

        /** The validator to ask with; none for an index past its time, in case it outlived a change unseen. */
        @Nullable
        String validator(Instant now) {
            return fetched.value().expires().isAfter(now) ? etag : null;
        }
    }

    private final Settings settings;
    private final URI uri;
    private final Exchange exchange;
    private final KomJson<Index> json;
    private final @Nullable DiskCache disk;
    private final Consumer<Set<String>> listed;
    private final AtomicReference<@Nullable HeldIndex> heldIndex = new AtomicReference<>();

    /**
     * A reader that holds nothing.
     *
     * @param listed is told the digests of the revisions that a new index lists; others are to be forgotten
     */
    IndexReader(Settings settings, Exchange exchange, @Nullable DiskCache disk, Consumer<Set<String>> listed) {
        this.settings = settings;
        this.uri = settings.indexUri();
        this.exchange = exchange;
        this.disk = disk;
        this.listed = listed;
        this.json = KomJson.forIndex().with(JsonLimits.DEFAULT.withDocumentBytes(settings.maxDocumentBytes()));
    }

    /** The index; not asked for where the one that is held is fresh enough. */
    Fetched<Index> read(Deadline deadline) {
        HeldIndex held = held();
        return held != null && isFresh(held) ? cached(held, null) : ask(held, deadline);
    }

    /** The index, asked for however fresh the one is that is held. */
    Fetched<Index> ask(Deadline deadline) {
        return ask(held(), deadline);
    }

    /** The index, whatever its ETag says and whatever caches on the way hold. */
    Fetched<Index> fetchAnew(Index seen, Deadline deadline) {
        return keep(exchange.get(new Get(uri, null, true, settings.indexBytes()), deadline), seen);
    }

    void forget() {
        heldIndex.set(null);
    }

    private boolean isFresh(HeldIndex held) {
        Instant now = settings.clock().instant();
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
            return keep(exchange.get(Get.of(uri, settings.indexBytes()), deadline), null);
        }
        try {
            Answer answer = exchange.get(
                    new Get(uri, held.validator(settings.clock().instant()), false, settings.indexBytes()), deadline);
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
            Instant oldest = settings.clock().instant().minus(settings.staleIfError());
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
            Index index = Documents.read(this.json, json, answer.uri());
            Fetched<Index> fetched = new Fetched<>(
                    index, Origin.CACHED, answer.receivedAt(), Digests.sha256(json), answer.uri(), Optional.empty());
            return heldIndex.accumulateAndGet(
                    new HeldIndex(fetched, answer.etag(), kept.currentAt()), IndexReader::newer);
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

    /** Takes an index in; {@code seen} is the one that was held when it was asked for. */
    private Fetched<Index> keep(Answer answer, @Nullable Index seen) {
        byte[] json = signed(answer.body(), answer.uri());
        Documents.requireSize(answer.uri(), json.length, settings.maxDocumentBytes());
        Index index = Documents.read(this.json, json, answer.uri());
        if (seen != null) {
            requireNotOlder(index, seen.sequence(), answer.uri());
        }
        Instant now = answer.receivedAt();
        Fetched<Index> fetched =
                new Fetched<>(index, Origin.NETWORK, now, Digests.sha256(json), answer.uri(), expired(index, now));
        HeldIndex kept = heldIndex.accumulateAndGet(new HeldIndex(fetched, answer.etag(), now), IndexReader::newer);
        if (kept != null && kept.fetched.value().sequence() > index.sequence()) {
            // Another call has seen a later one meanwhile, and has forgotten what that withdrew.
            return fetched;
        }
        Set<String> digests = index.published().stream().map(IssueEntry::sha256).collect(Collectors.toSet());
        listed.accept(digests);
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

    /** Refuses an index that is older than one that was seen. */
    static void requireNotOlder(Index index, long seen, URI uri) {
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
}
