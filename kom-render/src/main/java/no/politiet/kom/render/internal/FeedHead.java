package no.politiet.kom.render.internal;

import org.jspecify.annotations.Nullable;

/**
 * What a feed or a calendar says of itself.
 *
 * @param id its identity, the same for ever
 * @param home the page it belongs to, null if not known
 * @param self its own address, null if not known
 */
public record FeedHead(
        String id,
        String title,
        String author,
        String language,
        String attribution,
        @Nullable String home,
        @Nullable String self) {}
