package no.politiet.kom.client;

import static no.politiet.kom.client.FeedServer.INDEX;
import static no.politiet.kom.client.FeedServer.revisionPath;
import static no.politiet.kom.client.Fixtures.issue;
import static no.politiet.kom.client.Fixtures.tombstone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.politiet.kom.model.Issue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client keeps on disk, and what becomes of it in a world that breaks things. */
class DiskCacheTest {

    private final Issue q1 = issue("2023-q1");
    private final Issue q2 = issue("2023-q2");
    private final FeedServer server = new FeedServer(q1, q2);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void startsWithOneSmallRequest() {
        readAll();
        int before = server.paths().size();
        try (KomClient kom = client()) {
            Fetched<Issue> issue = kom.latest();
            assertThat(issue.value()).isEqualTo(q2);
            assertThat(issue.origin()).isEqualTo(Origin.REVALIDATED);
            assertThat(issue.sha256()).isEqualTo(Fixtures.entry(q2).sha256());
            assertThat(issue.uri()).isEqualTo(server.uri(revisionPath(q2)));
        }
        assertThat(server.paths().subList(before, server.paths().size())).containsExactly(INDEX);
        assertThat(server.lastRequest(INDEX)).containsKey("If-None-Match");
    }

    @Test
    void startsWithoutTheServerWhereTheCallerAllowsStaleResults() {
        Fetched<Issue> fresh = readAll();
        server.close();
        try (KomClient kom = client()) {
            Fetched<Issue> stale = kom.latest();
            assertThat(stale.value()).isEqualTo(q2);
            assertThat(stale.origin()).isEqualTo(Origin.CACHED);
            assertThat(stale.staleness()).map(Staleness::cause).contains(Reason.UNREACHABLE);
            assertThat(stale.staleness().orElseThrow().since())
                    .isBetween(
                            fresh.fetchedAt().minusSeconds(60),
                            fresh.fetchedAt().plusSeconds(60));
            assertThat(stale.fetchedAt())
                    .isBetween(
                            fresh.fetchedAt().minusMillis(1), fresh.fetchedAt().plusMillis(1));
        }
    }

    @Test
    void neverReadsADamagedFile() throws IOException {
        Random random = new Random(4);
        for (int round = 0; round < 40; round++) {
            readAll();
            for (Path file : files()) {
                byte[] bytes = Files.readAllBytes(file);
                switch (random.nextInt(3)) {
                    case 0 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                    case 1 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
                    default -> bytes = Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(99));
                }
                Files.write(file, bytes);
            }
            try (KomClient kom = client()) {
                assertThat(kom.latest().value()).isEqualTo(q2);
                assertThat(kom.issue("2023-q1").value()).isEqualTo(q1);
                assertThat(kom.latest().isStale()).isFalse();
            }
        }
    }

    @Test
    void deletesWhatWasWithdrawn() throws IOException {
        readAll();
        String digest = Fixtures.entry(q1).sha256();
        assertThat(names()).contains(digest);
        server.publish(List.of(q2), List.of(tombstone("2023-q1")));
        readAll();
        assertThat(names()).doesNotContain(digest).contains(Fixtures.entry(q2).sha256());
    }

    @Test
    void refusesARollbackAcrossStarts() {
        var old = server.handler(INDEX);
        server.publish(q1, q2);
        readAll();
        server.route(INDEX, old);
        try (KomClient kom =
                server.clientBuilder().maxRetries(0).cacheDirectory(folder).build()) {
            assertThat(catchThrowableOfType(KomClientException.class, kom::latest)
                            .reason())
                    .isEqualTo(Reason.ROLLED_BACK);
        }
    }

    @Test
    void doesWithoutAFolderThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("no-folder"), "x");
        try (KomClient kom = server.clientBuilder().cacheDirectory(file).build()) {
            assertThat(kom.latest().value()).isEqualTo(q2);
            assertThat(kom.latest().value()).isEqualTo(q2);
        }
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        try (KomClient kom = server.clientBuilder().cacheDirectory(locked).build()) {
            assertThat(kom.latest().value()).isEqualTo(q2);
        }
    }

    @Test
    void outlivesTheDeletionOfItsFolder() throws IOException {
        try (KomClient kom = client()) {
            kom.latest();
            for (Path file : files()) {
                Files.delete(file);
            }
            assertThat(kom.issue("2023-q1").value()).isEqualTo(q1);
        }
        assertThat(names()).contains(Fixtures.entry(q1).sha256());
    }

    @Test
    void isBounded() throws IOException {
        long one = Fixtures.entry(q1).bytes();
        try (KomClient kom = server.clientBuilder()
                .cacheDirectory(folder)
                .maxCacheBytes(one + one / 2)
                .build()) {
            kom.issue("2023-q1");
            kom.issue("2023-q2");
        }
        assertThat(names().stream().filter(name -> name.length() == 64)).hasSize(1);
    }

    @Test
    void keepsFeedsApart() {
        readAll();
        try (FeedServer other = new FeedServer(issue("2030-q1"));
                KomClient kom = other.clientBuilder().cacheDirectory(folder).build()) {
            assertThat(kom.latest().origin()).isEqualTo(Origin.NETWORK);
            assertThat(kom.issues().count()).isEqualTo(1);
        }
    }

    @Test
    void isSharedByClientsAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Issue>> readers = Collections.nCopies(60, () -> {
                try (KomClient kom = client()) {
                    return kom.latest().value();
                }
            });
            List<Issue> read = new ArrayList<>();
            for (Future<Issue> reader : threads.invokeAll(readers)) {
                read.add(reader.get());
            }
            assertThat(read).containsOnly(q2).hasSize(60);
        } finally {
            threads.shutdownNow();
        }
        assertThat(names()).noneMatch(name -> name.endsWith(".new"));
    }

    private Fetched<Issue> readAll() {
        try (KomClient kom = client()) {
            kom.issues().forEach(issue -> {});
            return kom.latest();
        }
    }

    private KomClient client() {
        return server.clientBuilder()
                .maxRetries(0)
                .cacheDirectory(folder)
                .staleIfError(Duration.ofDays(1))
                .build();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private List<String> names() throws IOException {
        return files().stream().map(file -> file.getFileName().toString()).toList();
    }
}
