package no.politiet.kom.client.internal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import no.politiet.kom.client.RequestListener;
import no.politiet.kom.json.internal.jws.Keys;
import org.jspecify.annotations.Nullable;

/**
 * How a client is set up, every value checked.
 *
 * @param base address of the feed, with a slash at its end
 * @param connectTimeout longest time to connect
 * @param readTimeout longest silence
 * @param callTimeout longest time of one call
 * @param maxDocumentBytes largest document
 * @param keys what the index is signed with
 * @param maxRetries how often to ask again
 * @param staleIfError how old an index may be that is used where the feed cannot be asked; zero for none
 * @param maxAge how long an index counts as current without asking; zero to ask each time
 * @param cache where to keep what was fetched, null for nowhere
 * @param cacheBytes how much the revisions kept there may take
 * @param userAgentSuffix the caller's part of the {@code User-Agent}, null for none
 * @param watchInterval how long one that watches waits, as a rule
 * @param requestListener whom to tell of requests, null for nobody
 * @param clock what tells the time
 */
public record Settings(
        URI base,
        Duration connectTimeout,
        Duration readTimeout,
        Duration callTimeout,
        int maxDocumentBytes,
        Keys keys,
        int maxRetries,
        Duration staleIfError,
        Duration maxAge,
        @Nullable Path cache,
        long cacheBytes,
        @Nullable String userAgentSuffix,
        Duration watchInterval,
        @Nullable RequestListener requestListener,
        InstantSource clock) {

    URI indexUri() {
        return base.resolve(keys.isEmpty() ? "v1/index.json" : "v1/index.jws");
    }

    /** How many bytes the file of the index may have: signed, it is longer than the index by a third and some. */
    int indexBytes() {
        long signed = maxDocumentBytes * 4L / 3 + 1024;
        return keys.isEmpty() ? maxDocumentBytes : (int) Math.min(Integer.MAX_VALUE - 16, signed);
    }
}
