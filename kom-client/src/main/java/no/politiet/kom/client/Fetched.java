package no.politiet.kom.client;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A document from the feed, and where it came from.
 *
 * @param <T> what the document holds
 * @param value what the document holds, checked
 * @param origin where the bytes came from
 * @param fetchedAt when the bytes came over the network, by the clock of this machine; of a revalidated document, when
 *     that was, not when it was revalidated
 * @param sha256 SHA-256 of the document's bytes as received, with any compression undone; lower-case hexadecimal. Of an
 *     issue it equals the digest in the index
 * @param uri the address that served the bytes, after redirects
 * @param staleness why it may have been overtaken: the index has expired, or could not be asked for and {@link
 *     KomClient.Builder#staleIfError} allows that; of an issue, what holds for the index that lists it. Empty if it is current
 */
public record Fetched<T>(
        T value, Origin origin, Instant fetchedAt, String sha256, URI uri, Optional<Staleness> staleness) {

    /** Refuses null. */
    public Fetched {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(fetchedAt, "fetchedAt");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(staleness, "staleness");
    }

    /**
     * Whether it may have been overtaken.
     *
     * @return true if there is a {@link #staleness()}
     */
    public boolean isStale() {
        return staleness.isPresent();
    }

    /** Where the document came from, without the document: fit for a log. */
    @Override
    public String toString() {
        return "Fetched[" + value.getClass().getSimpleName() + ", origin=" + origin + ", fetchedAt=" + fetchedAt
                + ", sha256=" + sha256 + ", uri=" + uri
                + staleness.map(stale -> ", staleness=" + stale).orElse("") + "]";
    }
}
