package no.politiet.kom.client.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import no.politiet.kom.client.Fetched;
import no.politiet.kom.client.Origin;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;
import org.junit.jupiter.api.Test;

/** The memory of the client has an end. */
class RevisionCacheTest {

    private static final Issue ISSUE = Issue.builder(
                    TagUri.of("example.org,2023", Slug.of("2023-q1")), Period.parse("2023-01/2023-03"), "Fiction")
            .build();

    private final RevisionCache cache = new RevisionCache(1000);

    private static Fetched<Issue> fetched(String sha256) {
        return new Fetched<>(
                ISSUE, Origin.NETWORK, Instant.EPOCH, sha256, URI.create("http://localhost/"), Optional.empty());
    }

    @Test
    void keepsTheRevisionsUsedLast() {
        for (int i = 0; i < RevisionCache.MOST_ENTRIES; i++) {
            cache.put(fetched("d" + i), 1);
        }
        cache.get("d0");
        cache.put(fetched("more"), 1);

        assertThat(cache.size()).isEqualTo(RevisionCache.MOST_ENTRIES);
        assertThat(cache.get("d0")).isNotNull();
        assertThat(cache.get("d1")).isNull();
    }

    @Test
    void keepsNoMoreBytesThanItMay() {
        cache.put(fetched("a"), 600);
        cache.put(fetched("b"), 600);
        assertThat(cache.get("a")).isNull();
        assertThat(cache.get("b")).isNotNull();

        cache.put(fetched("b"), 600);
        cache.put(fetched("c"), 400);
        assertThat(cache.size()).isEqualTo(2);
    }

    @Test
    void forgetsWhatTheIndexNoLongerLists() {
        cache.put(fetched("a"), 600);
        cache.put(fetched("b"), 100);
        cache.retainOnly(Set.of("b", "unseen"));
        assertThat(cache.get("a")).isNull();
        assertThat(cache.get("b")).isNotNull();

        cache.put(fetched("c"), 900);
        assertThat(cache.size()).isEqualTo(2);
    }
}
