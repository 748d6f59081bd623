package no.politiet.kom.client;

import static no.politiet.kom.client.FeedServer.INDEX;
import static no.politiet.kom.client.Fixtures.entry;
import static no.politiet.kom.client.Fixtures.issue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpHandler;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.Issue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Results that may have been overtaken say so, and come only where the caller allows it. */
class StalenessTest {

    private final Issue q1 = issue("2023-q1");
    private final FeedServer server = new FeedServer(q1);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void isCurrentInAFeedInGoodOrder() {
        try (KomClient kom = server.client()) {
            assertThat(kom.latest().isStale()).isFalse();
            assertThat(kom.latest().staleness()).isEmpty();
        }
    }

    @Test
    void readsAnExpiredIndexAndSaysSo() {
        Instant expired = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
        server.serveIndex(List.of(entry(q1)), expired);
        try (KomClient kom = server.client()) {
            Fetched<Issue> issue = kom.latest();
            assertThat(issue.value()).isEqualTo(q1);
            assertThat(issue.staleness()).contains(new Staleness(Reason.EXPIRED, expired));
            assertThat(kom.latest().isStale()).isTrue();
            server.serveIndex(List.of(entry(q1)));
            assertThat(kom.latest().isStale()).isFalse();
        }
    }

    @Test
    void failsWhereTheCallerDoesNotAllowStaleResults() {
        try (KomClient kom = server.clientBuilder().maxRetries(0).build()) {
            kom.latest();
            server.route(INDEX, FeedServer.status(503));
            assertThat(catchThrowableOfType(KomClientException.class, kom::latest)
                            .statusCode())
                    .hasValue(503);
        }
    }

    @Test
    void usesWhatItHoldsWhereTheCallerAllowsIt() {
        HttpHandler good = server.handler(INDEX);
        try (KomClient kom = lenient(Duration.ofDays(1))) {
            Fetched<Issue> fresh = kom.latest();
            server.route(INDEX, FeedServer.status(503));
            Fetched<Issue> stale = kom.latest();
            assertThat(stale.value()).isEqualTo(q1);
            assertThat(stale.origin()).isEqualTo(Origin.CACHED);
            assertThat(stale.sha256()).isEqualTo(fresh.sha256());
            assertThat(stale.staleness()).hasValueSatisfying(staleness -> {
                assertThat(staleness.cause()).isEqualTo(Reason.HTTP_STATUS);
                assertThat(staleness.since()).isBetween(fresh.fetchedAt().minusSeconds(60), Instant.now());
            });
            assertThat(kom.index().origin()).isEqualTo(Origin.CACHED);
            server.route(INDEX, good);
            assertThat(kom.latest().origin()).isEqualTo(Origin.REVALIDATED);
            assertThat(kom.latest().isStale()).isFalse();
        }
    }

    @Test
    void usesWhatItHoldsWhenTheServerIsGone() {
        try (KomClient kom = lenient(Duration.ofDays(1))) {
            kom.latest();
            server.close();
            assertThat(kom.latest().staleness()).map(Staleness::cause).contains(Reason.UNREACHABLE);
        }
    }

    @Test
    void usesWhatItHoldsForNoLongerThanItMay() throws InterruptedException {
        try (KomClient kom = lenient(Duration.ofMillis(1))) {
            kom.latest();
            Thread.sleep(5);
            server.route(INDEX, FeedServer.status(503));
            assertThat(catchThrowableOfType(KomClientException.class, kom::latest)
                            .reason())
                    .isEqualTo(Reason.HTTP_STATUS);
        }
    }

    @Test
    void doesNotHideAFailureThatWillNotPass() {
        try (KomClient kom = lenient(Duration.ofDays(1))) {
            kom.latest();
            server.route(INDEX, FeedServer.json("{\"half\":".getBytes(StandardCharsets.UTF_8)));
            assertThat(catchThrowableOfType(KomClientException.class, kom::latest)
                            .reason())
                    .isEqualTo(Reason.INVALID_DOCUMENT);
        }
    }

    @Test
    void goesOnWithTheNewerIndexWhereAnOlderOneIsServed() {
        HttpHandler old = server.handler(INDEX);
        Issue q2 = issue("2023-q2");
        server.publish(q1, q2);
        try (KomClient kom = lenient(Duration.ofDays(1))) {
            kom.latest();
            server.route(INDEX, old);
            Fetched<Issue> stale = kom.latest();
            assertThat(stale.value()).isEqualTo(q2);
            assertThat(stale.staleness()).map(Staleness::cause).contains(Reason.ROLLED_BACK);
            Fetched<Index> index = kom.index();
            assertThat(index.value().sequence()).isEqualTo(2);
        }
    }

    @Test
    void refusesTimesThatCannotBe() {
        assertThatThrownBy(() -> server.clientBuilder().staleIfError(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> server.clientBuilder().staleIfError(Duration.ofDays(400)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> server.clientBuilder().maxRetries(11)).isInstanceOf(IllegalArgumentException.class);
    }

    private KomClient lenient(Duration longest) {
        return server.clientBuilder().maxRetries(0).staleIfError(longest).build();
    }
}
