package no.politiet.kom.client;

import static no.politiet.kom.client.Fixtures.entry;
import static no.politiet.kom.client.Fixtures.issue;
import static no.politiet.kom.client.Fixtures.tombstone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Tombstone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A program that watches a feed is told of each revision, over a real server that comes and goes. */
@Timeout(60)
class WatchTest {

    private final Issue q1 = issue("2023-q1");
    private final Issue q2 = issue("2023-q2");
    private final FeedServer server = new FeedServer(q1);
    private final KomClient kom = server.clientBuilder()
            .maxRetries(0)
            .watchInterval(Duration.ofSeconds(1))
            .build();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        kom.close();
        server.close();
    }

    @Test
    void refusesAFolderBeforeItLeavesAnythingBehind() {
        Path memory = folder.resolve("memory");
        assertThat(memory.toFile().mkdir()).isTrue();
        assertThatThrownBy(() -> kom.watch(memory, new Telling()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(memory + " is a folder");
        assertThat(folder).isDirectoryNotContaining("glob:**.lock");
    }

    @Test
    void namesTheFileThatCannotBeUsed() throws Exception {
        Path none = Files.writeString(folder.resolve("file"), "").resolve("memory");
        assertThatThrownBy(() -> kom.watch(none, new Telling()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(none.toString());
    }

    @Test
    void tellsOfWhatIsThereAndThenOfWhatChanges() throws Exception {
        Watching watching = new Watching(new Telling());
        assertThat(next()).isEqualTo("added 2023-q1 r1");
        server.publish(q1, q2);
        assertThat(next()).isEqualTo("added 2023-q2 r1");
        Issue mended = q1.toBuilder().revision(2).title("Diktet og rettet").build();
        server.publish(mended, q2);
        assertThat(next()).isEqualTo("corrected 2023-q1 r2");
        server.publish(List.of(q2), List.of(tombstone("2023-q1")));
        assertThat(next()).isEqualTo("withdrawn 2023-q1");
        watching.interrupt();
        assertThat(watching.reason()).isEqualTo(Reason.INTERRUPTED);
        assertThat(told).isEmpty();
    }

    @Test
    void goesOnWhereItWasAfterARestart() throws Exception {
        Watching first = new Watching(new Telling());
        next();
        first.interrupt();
        first.failure();
        server.publish(q1, q2);
        Watching second = new Watching(new Telling());
        assertThat(next()).isEqualTo("added 2023-q2 r1");
        second.interrupt();
        second.failure();
        assertThat(told).isEmpty();
    }

    @Test
    void tellsAgainWhatTheListenerFailedAt() throws Exception {
        server.publish(q1, q2);
        Watching first = new Watching(new Telling() {
            @Override
            public void added(Fetched<Issue> issue) {
                super.added(issue);
                if (issue.value().equals(q2)) {
                    throw new IllegalStateException("made up");
                }
            }
        });
        assertThat(first.failure()).isInstanceOf(IllegalStateException.class).hasMessage("made up");
        assertThat(List.of(next(), next())).containsExactlyInAnyOrder("added 2023-q1 r1", "added 2023-q2 r1");
        Watching second = new Watching(new Telling());
        assertThat(next()).isEqualTo("added 2023-q2 r1");
        second.interrupt();
        second.failure();
        assertThat(told).isEmpty();
    }

    @Test
    void outlivesAServerThatFails() throws Exception {
        Watching watching = new Watching(new Telling());
        next();
        server.route(FeedServer.INDEX, FeedServer.status(503));
        waitForRequests(2);
        server.route(FeedServer.INDEX, FeedServer.json("<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        waitForRequests(2);
        server.publish(q1, q2);
        assertThat(next()).isEqualTo("added 2023-q2 r1");
        watching.interrupt();
        watching.failure();
    }

    @Test
    void tellsOfTheOthersWhereOneRevisionCannotBeHad() throws Exception {
        server.publish(q1, q2);
        var whole = server.handler(FeedServer.revisionPath(q1));
        server.route(FeedServer.revisionPath(q1), FeedServer.status(500));
        Watching watching = new Watching(new Telling());
        assertThat(next()).isEqualTo("added 2023-q2 r1");
        server.route(FeedServer.revisionPath(q1), whole);
        assertThat(next()).isEqualTo("added 2023-q1 r1");
        watching.interrupt();
        watching.failure();
    }

    @Test
    void failsAtOnceWhereTheAddressIsWrong() throws Exception {
        server.route(FeedServer.INDEX, FeedServer.status(404));
        assertThat(new Watching(new Telling()).failure())
                .isInstanceOfSatisfying(
                        KomClientException.class,
                        e -> assertThat(e.statusCode()).hasValue(404));
    }

    @Test
    void doesNotTellOfAWithdrawalOfWhatItNeverTold() throws Exception {
        server.publish(List.of(q2), List.of(tombstone("2023-q1")));
        Watching watching = new Watching(new Telling());
        assertThat(next()).isEqualTo("added 2023-q2 r1");
        watching.interrupt();
        watching.failure();
        assertThat(told).isEmpty();
    }

    @Test
    void endsWhenTheClientIsClosed() throws Exception {
        Watching watching = new Watching(new Telling());
        next();
        kom.close();
        assertThat(watching.reason()).isEqualTo(Reason.CLOSED);
    }

    @Test
    void refusesAFileThatAnotherWatchUses() throws Exception {
        Watching watching = new Watching(new Telling());
        next();
        assertThatThrownBy(() -> kom.watch(folder.resolve("told"), new Telling()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another watch");
        watching.interrupt();
        watching.failure();
    }

    @Test
    void refusesAFileThatIsNoneOfItsOwn() throws Exception {
        Path file = Files.writeString(folder.resolve("told"), "kom-watch 1\n2023-q1 1\nshopping list\n");
        assertThatThrownBy(() -> kom.watch(file, new Telling()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("line 3");
        assertThat(file).hasContent("kom-watch 1\n2023-q1 1\nshopping list\n");
        Files.writeString(file, "");
        assertThatThrownBy(() -> kom.watch(file, new Telling())).hasMessageContaining("line 1");
    }

    @Test
    void isNotToldOfAnythingByAnIndexPutBack() throws Exception {
        Watching watching = new Watching(new Telling());
        next();
        var old = server.handler(FeedServer.INDEX);
        server.publish(q1, q2);
        next();
        server.route(FeedServer.INDEX, old);
        waitForRequests(2);
        assertThat(told).isEmpty();
        server.serveIndex(List.of(entry(q1), entry(q2), tombstone("2022-q4")));
        waitForRequests(2);
        assertThat(told).isEmpty();
        watching.interrupt();
        watching.failure();
    }

    @Test
    void refusesIntervalsThatCannotBe() {
        assertThat(catchThrowable(() -> server.clientBuilder().watchInterval(Duration.ofMillis(999))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(catchThrowable(() -> server.clientBuilder().watchInterval(Duration.ofDays(8))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String next() throws InterruptedException {
        String one = told.poll(20, TimeUnit.SECONDS);
        assertThat(one).as("told in time").isNotNull();
        return one;
    }

    private void waitForRequests(int more) throws InterruptedException {
        int enough = server.paths().size() + more;
        while (server.paths().size() < enough) {
            Thread.sleep(20);
        }
    }

    private class Telling implements FeedListener {
        @Override
        public void added(Fetched<Issue> issue) {
            told.add("added " + issue.value().slug() + " r" + issue.value().revision());
        }

        @Override
        public void corrected(Fetched<Issue> issue) {
            told.add("corrected " + issue.value().slug() + " r" + issue.value().revision());
        }

        @Override
        public void withdrawn(Tombstone tombstone) {
            told.add("withdrawn " + tombstone.slug());
        }
    }

    private class Watching {
        private final FutureTask<Void> task;
        private final Thread thread;

        Watching(FeedListener listener) {
            task = new FutureTask<>(() -> kom.watch(folder.resolve("told"), listener), null);
            thread = new Thread(task, "watching");
            thread.setDaemon(true);
            thread.start();
        }

        void interrupt() {
            thread.interrupt();
        }

        Reason reason() throws Exception {
            return ((KomClientException) failure()).reason();
        }

        Throwable failure() throws Exception {
            try {
                task.get(20, TimeUnit.SECONDS);
                throw new AssertionError("it ended without a failure");
            } catch (ExecutionException e) {
                return e.getCause();
            }
        }
    }
}
