package no.politiet.kom.client;

import static no.politiet.kom.client.Fixtures.tombstone;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.IndexEntry;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Tombstone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two processes of 32 threads share a cache and read a feed that is corrected all the time, while every fifth answer is bad:
 * {@code -Dkom.soak=600} for ten minutes.
 */
class SoakTest {

    private static final int SECONDS = Integer.getInteger("kom.soak", 3);
    private static final int THREADS = 32;
    private static final double BAD = 0.2;
    private static final int KEPT = 100;

    private final FeedServer server = new FeedServer();
    private volatile boolean over;

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        over = true;
        server.close();
    }

    @Test
    void neverReadsAWrongIssueNorHoldsMoreAndMore() throws Exception {
        publish(1);
        Thread publisher = new Thread(this::publishOnAndOn, "publisher");
        publisher.start();
        Process other = Program.start(
                Soak.class,
                server.uri("/").toString(),
                folder.toString(),
                Integer.toString(SECONDS),
                Integer.toString(THREADS));
        Soak.Result result = Soak.run(server.uri("/"), folder, Duration.ofSeconds(SECONDS), THREADS);
        String others = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = other.waitFor();
        over = true;
        publisher.join();
        System.getLogger("soak").log(System.Logger.Level.INFO, "here " + result + ", there " + others.strip());

        assertThat(result.wrong()).isEmpty();
        assertThat(result.good()).isPositive();
        assertThat(result.failed()).as("bad answers reach the callers").isPositive();
        assertThat(status).as(others).isZero();
        // Each reader has a thread that waits for the network, and a connection, and the server is in this process too.
        assertThat(result.after().threads()).isLessThanOrEqualTo(result.before().threads() + 3 * THREADS);
        assertThat(result.after().files()).isLessThanOrEqualTo(result.before().files() + 6 * THREADS);
        assertThat(result.after().mebibytes())
                .isLessThanOrEqualTo(result.before().mebibytes() + 64);
    }

    private void publishOnAndOn() {
        for (int revision = 2; !over; revision++) {
            publish(revision);
            try {
                Thread.sleep(25);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void publish(int revision) {
        List<Issue> issues = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            issues.add(Soak.published("2023-q" + quarter, quarter % 2 == 0 ? revision : 1));
        }
        List<Tombstone> withdrawn = List.of(tombstone("2022-q4"));
        for (Issue issue : issues) {
            server.route(
                    FeedServer.revisionPath(issue),
                    sometimesBad(KomJson.forIssue().toBytes(issue), null));
            if (issue.revision() > KEPT) {
                // The server holds what it serves in the memory that is measured.
                server.remove(
                        FeedServer.revisionPath(Soak.published(issue.slug().text(), issue.revision() - KEPT)));
            }
        }
        List<IndexEntry> entries = new ArrayList<>(withdrawn);
        issues.forEach(issue -> entries.add(Fixtures.entry(issue)));
        server.serveIndex(entries);
        server.route(FeedServer.INDEX, sometimesBad(server.indexBytes(), server.handler(FeedServer.INDEX)));
    }

    private static HttpHandler sometimesBad(byte[] json, @Nullable HttpHandler whole) {
        return exchange -> {
            ThreadLocalRandom random = ThreadLocalRandom.current();
            if (random.nextDouble() < BAD) {
                bad(json, whole == null, exchange, random);
            } else if (whole != null) {
                whole.handle(exchange);
            } else {
                FeedServer.send(exchange, 200, "application/json", json);
            }
        };
    }

    private static void bad(byte[] json, boolean digested, HttpExchange exchange, ThreadLocalRandom random)
            throws IOException {
        switch (random.nextInt(6)) {
            case 0 -> exchange.sendResponseHeaders(503, -1);
            case 1 -> exchange.sendResponseHeaders(404, -1);
            case 2 -> FeedServer.send(exchange, 200, "text/html", "<p>Log in</p>".getBytes(StandardCharsets.UTF_8));
            case 3 -> {
                byte[] flipped = json.clone();
                // Nobody can tell that of an index that is not signed.
                flipped[digested ? random.nextInt(json.length) : 0] ^= (byte) (1 << random.nextInt(8));
                FeedServer.send(exchange, 200, "application/json", flipped);
            }
            case 4 -> {
                exchange.sendResponseHeaders(200, json.length);
                exchange.getResponseBody().write(json, 0, random.nextInt(json.length));
                throw new IOException("made up: the connection breaks");
            }
            default -> {
                byte[] shortened = Arrays.copyOf(json, random.nextInt(1, json.length));
                FeedServer.send(exchange, 200, "application/json", shortened);
            }
        }
    }
}
