package no.politiet.kom.client.internal;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a server answered to a {@link Get}. */
final class Answer {

    static final int OK = 200;
    static final int NOT_MODIFIED = 304;

    private final URI uri;
    private final int status;
    private final @Nullable String etag;
    private final byte[] body;
    private final Instant receivedAt;
    private final @Nullable Duration retryAfter;

    Answer(URI uri, int status, @Nullable String etag, byte[] body, Instant receivedAt, @Nullable Duration retryAfter) {
        this.uri = uri;
        this.status = status;
        this.etag = etag;
        this.body = body;
        this.receivedAt = receivedAt;
        this.retryAfter = retryAfter;
    }

    /** Where the answer came from, after redirects. */
    URI uri() {
        return uri;
    }

    int status() {
        return status;
    }

    boolean isNotModified() {
        return status == NOT_MODIFIED;
    }

    @Nullable
    String etag() {
        return etag;
    }

    /** The bytes as received, compression undone; empty unless the status is 200. Not a copy. */
    byte[] body() {
        return body;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    /** How long the server asks to be left alone, null if it does not say. */
    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
