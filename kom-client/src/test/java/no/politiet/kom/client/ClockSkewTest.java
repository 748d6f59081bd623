package no.politiet.kom.client;

import static no.politiet.kom.client.Fixtures.issue;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import no.politiet.kom.model.Issue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A machine whose clock is days off reads the feed all the same. */
class ClockSkewTest {

    private final Issue q1 = issue("2023-q1");
    private final FeedServer server = new FeedServer(q1);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {-400, -3, 3, 400})
    void readsTheFeedWhateverTheClockSays(int days) {
        try (KomClient kom = off(days)) {
            Fetched<Issue> first = kom.latest();
            assertThat(first.value()).isEqualTo(q1);
            assertThat(kom.latest().value()).isEqualTo(q1);
            assertThat(first.isStale()).as("the index lasts an hour").isEqualTo(days > 0);
        }
    }

    @Test
    void readsWhatAMachineWithAnotherClockHasKept() {
        Issue q2 = issue("2023-q2");
        for (int days : new int[] {30, -30, 0, 3000, -3000}) {
            try (KomClient kom = off(days)) {
                assertThat(kom.latest().value()).isEqualTo(q1);
                assertThat(kom.issues().count()).isEqualTo(1);
            }
        }
        server.publish(q1, q2);
        try (KomClient kom = off(0)) {
            assertThat(kom.latest().value()).isEqualTo(q2);
            assertThat(kom.latest().isStale()).isFalse();
        }
    }

    private KomClient off(int days) {
        return server.clientBuilder()
                .maxRetries(0)
                .cacheDirectory(folder)
                .clock(() -> Instant.now().plus(Duration.ofDays(days)))
                .build();
    }
}
