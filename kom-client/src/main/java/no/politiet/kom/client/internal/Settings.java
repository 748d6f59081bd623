package no.politiet.kom.client.internal;

import java.net.URI;
import java.time.Duration;

/**
 * How a client is set up, every value checked.
 *
 * @param base address of the feed, with a slash at its end
 * @param connectTimeout longest time to connect
 * @param readTimeout longest silence
 * @param callTimeout longest time of one call
 * @param maxDocumentBytes largest document
 * @param userAgent what to send as {@code User-Agent}
 */
public record Settings(
        URI base,
        Duration connectTimeout,
        Duration readTimeout,
        Duration callTimeout,
        int maxDocumentBytes,
        String userAgent) {

    URI indexUri() {
        return base.resolve("v1/index.json");
    }
}
