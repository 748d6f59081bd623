package no.politiet.kom.client;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A request that has ended, retries each being one of their own.
 *
 * @param uri the address that answered, after redirects; that asked for where none did
 * @param status the HTTP status; empty where there was no answer or its status is not to blame
 * @param bytes length of the body, with any compression undone; 0 where there is none or it was refused
 * @param took from the look-up of the host to the last byte
 * @param failure why it failed, empty if it did not
 */
public record RequestEnded(URI uri, OptionalInt status, long bytes, Duration took, Optional<Reason> failure) {

    /** Refuses null. */
    public RequestEnded {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(took, "took");
        Objects.requireNonNull(failure, "failure");
    }
}
