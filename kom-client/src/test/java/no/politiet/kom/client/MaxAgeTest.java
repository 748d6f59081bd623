package no.politiet.kom.client;

import static no.politiet.kom.client.Fixtures.entry;
import static no.politiet.kom.client.Fixtures.issue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import no.politiet.kom.model.Issue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that need not be asked for, because it was asked for a moment ago. */
class MaxAgeTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Issue q1 = issue("2023-q1");
    private final FeedServer server = new FeedServer(q1);
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void asksOnceWithinTheTime() {
        try (KomClient kom = client()) {
            kom.latest();
            now.updateAndGet(time -> time.plusSeconds(1799));
            Fetched<Issue> again = kom.latest();
            assertThat(again.origin()).isEqualTo(Origin.CACHED);
            assertThat(again.isStale()).isFalse();
            assertThat(server.paths()).hasSize(2);
            now.updateAndGet(time -> time.plusSeconds(2));
            assertThat(kom.latest().origin()).isEqualTo(Origin.REVALIDATED);
        }
    }

    @Test
    void startsOfflineFromTheFolderWithoutARequest() {
        try (KomClient kom = client()) {
            kom.latest();
        }
        server.close();
        int requests = server.paths().size();
        try (KomClient offline = client()) {
            Fetched<Issue> issue = offline.latest();
            assertThat(issue.value()).isEqualTo(q1);
            assertThat(issue.origin()).isEqualTo(Origin.CACHED);
            assertThat(offline.deadlines().value()).isEmpty();
            assertThat(offline.issues()).hasSize(1);
        }
        assertThat(server.paths()).hasSize(requests);
    }

    @Test
    void asksWhenTheIndexHasExpired() {
        server.serveIndex(List.of(entry(q1)), now.get().plusSeconds(60));
        try (KomClient kom = client()) {
            kom.latest();
            now.updateAndGet(time -> time.plusSeconds(61));
            assertThat(kom.latest().origin()).isNotEqualTo(Origin.CACHED);
        }
    }

    @Test
    void asksWhenTheClockWasPutBack() {
        try (KomClient kom = client()) {
            kom.latest();
            now.updateAndGet(time -> time.minusSeconds(86_400));
            assertThat(kom.latest().origin()).isEqualTo(Origin.REVALIDATED);
        }
    }

    @Test
    void asksWhenTheFolderWasTouchedInTheFuture() {
        try (KomClient kom = client()) {
            kom.latest();
        }
        now.updateAndGet(time -> time.minusSeconds(86_400));
        try (KomClient kom = client()) {
            assertThat(kom.latest().origin()).isEqualTo(Origin.REVALIDATED);
        }
    }

    @Test
    void asksBeforeItBlamesARevision() {
        try (KomClient kom = client()) {
            kom.index();
            Issue mended = q1.toBuilder().revision(2).title("Diktet og rettet").build();
            server.route(FeedServer.revisionPath(q1), FeedServer.status(404));
            server.publish(mended);
            server.route(FeedServer.revisionPath(q1), FeedServer.status(404));
            assertThat(kom.latest().value()).isEqualTo(mended);
        }
    }

    @Test
    void asksEachTimeUnlessTold() {
        try (KomClient kom = server.client()) {
            kom.index();
            kom.index();
            assertThat(server.paths()).hasSize(2);
        }
    }

    @Test
    void goesOnForNoLongerThanToldWhereTheServerIsGone() {
        try (KomClient kom = client()) {
            kom.latest();
            server.close();
            now.updateAndGet(time -> time.plus(HOUR));
            assertThat(catchThrowableOfType(KomClientException.class, kom::latest)
                            .reason())
                    .isEqualTo(Reason.UNREACHABLE);
        }
    }

    @Test
    void refusesAgesThatCannotBe() {
        assertThatThrownBy(() -> server.clientBuilder().maxAge(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> server.clientBuilder().maxAge(Duration.ofDays(400)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private KomClient client() {
        return server.clientBuilder()
                .maxRetries(0)
                .cacheDirectory(folder)
                .maxAge(HOUR.dividedBy(2))
                .clock(now::get)
                .build();
    }
}
