package no.politiet.kom.client;

import static no.politiet.kom.client.Fixtures.issue;
import static no.politiet.kom.client.Fixtures.tombstone;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Tombstone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that share a cache are killed at any moment, while the feed changes, and the others never see it: {@code
 * -Dkom.kills=1000} for longer than a build has time for.
 */
class KilledReaderTest {

    private static final int KILLS = Integer.getInteger("kom.kills", 5);
    private static final int LONGEST_MILLIS = 300;

    private final FeedServer server = new FeedServer();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void leavesACacheThatOthersCanUse() throws Exception {
        long seed = Long.getLong("kom.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int round = 0; round < KILLS; round++) {
            List<Issue> issues = publish(round);
            readAndKill(random, round);
            try (KomClient kom = client()) {
                assertThat(kom.issues().map(Fetched::value).toList())
                        .as("seed %s", seed)
                        .isEqualTo(issues);
                assertThat(kom.latest().isStale()).isFalse();
            }
            readsTheSameWithoutTheServer(issues);
        }
    }

    /** Newest first. Every other issue is corrected each time, and now and then one is withdrawn. */
    private List<Issue> publish(int round) {
        List<Issue> issues = new ArrayList<>();
        List<Tombstone> withdrawn = new ArrayList<>();
        for (int quarter = 4; quarter >= 1; quarter--) {
            Issue issue = issue("2023-q" + quarter).toBuilder()
                    .revision(quarter % 2 == 0 ? 1 : round + 1)
                    .title("Diktet i runde " + (quarter % 2 == 0 ? 0 : round))
                    .build();
            if (quarter == 3 && round % 3 == 2) {
                withdrawn.add(tombstone("2023-q3"));
            } else {
                issues.add(issue);
            }
        }
        server.publish(issues, withdrawn);
        return issues;
    }

    private void readAndKill(Random random, int round) throws IOException, InterruptedException {
        Process reader = Program.start(ReadUntilKilled.class, server.uri("/").toString(), folder.toString());
        try (BufferedReader said = reader.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("ready");
            TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_MILLIS * 500));
            List<Issue> unused = publish(round);
            TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_MILLIS * 500));
        } finally {
            reader.destroyForcibly();
        }
        assertThat(reader.waitFor()).isNotZero();
    }

    private void readsTheSameWithoutTheServer(List<Issue> issues) {
        HttpHandler index = server.handler(FeedServer.INDEX);
        server.route(FeedServer.INDEX, FeedServer.status(503));
        try (KomClient kom = client()) {
            assertThat(kom.issues().map(Fetched::value).toList()).isEqualTo(issues);
            assertThat(kom.latest().origin()).isEqualTo(Origin.CACHED);
        } finally {
            server.route(FeedServer.INDEX, index);
        }
    }

    private KomClient client() {
        return server.clientBuilder()
                .maxRetries(0)
                .cacheDirectory(folder)
                .staleIfError(Duration.ofDays(1))
                .build();
    }
}
