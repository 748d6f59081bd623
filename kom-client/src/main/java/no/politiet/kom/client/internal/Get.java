package no.politiet.kom.client.internal;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A question for one document.
 *
 * @param uri where it is
 * @param etag the validator of the copy that is held; null to get the document whatever is held
 * @param throughCaches whether caches on the way have to ask the server again
 * @param limit how many bytes the document may have; an answer never carries more than one byte beyond
 */
record Get(URI uri, @Nullable String etag, boolean throughCaches, int limit) {

    static Get of(URI uri, int limit) {
        return new Get(uri, null, false, limit);
    }
}
