package no.politiet.kom.client.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.politiet.kom.client.Fetched;
import no.politiet.kom.model.Issue;
import org.jspecify.annotations.Nullable;

/**
 * The revisions used last, by their digest, in memory; bounded in number and in bytes. What enters has been verified, so
 * that a digest found here needs no second look.
 */
final class RevisionCache {

    static final int MOST_ENTRIES = 16;

    private record Held(Fetched<Issue> fetched, long bytes) {}

    private final Map<String, Held> byDigest = new LinkedHashMap<>(16, 0.75f, true);
    private final long mostBytes;
    private long bytes;

    RevisionCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    synchronized @Nullable Fetched<Issue> get(String sha256) {
        Held held = byDigest.get(sha256);
        return held == null ? null : held.fetched;
    }

    synchronized void put(Fetched<Issue> fetched, long length) {
        remove(fetched.sha256());
        byDigest.put(fetched.sha256(), new Held(fetched, length));
        bytes += length;
        while (byDigest.size() > MOST_ENTRIES || bytes > mostBytes) {
            remove(byDigest.keySet().iterator().next());
        }
    }

    /** Forgets every revision with another digest: those replaced, and those withdrawn. */
    synchronized void retainOnly(Set<String> digests) {
        byDigest.keySet().stream()
                .filter(held -> !digests.contains(held))
                .toList()
                .forEach(this::remove);
    }

    synchronized void clear() {
        byDigest.clear();
        bytes = 0;
    }

    synchronized int size() {
        return byDigest.size();
    }

    private synchronized void remove(String sha256) {
        Held held = byDigest.remove(sha256);
        bytes -= held == null ? 0 : held.bytes;
    }
}
