package no.politiet.kom.client;

import static no.politiet.kom.client.Fixtures.issue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import no.politiet.kom.model.Issue;

/**
 * Many threads read a feed that changes and fails, and look whether what they get is what was published. Also a program:
 * {@code BASE FOLDER SECONDS THREADS}.
 */
final class Soak {

    private static final Duration WARM_UP = Duration.ofSeconds(1);

    private final KomClient kom;
    private final AtomicLong good = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    private Soak(KomClient kom) {
        this.kom = kom;
    }

    /** The issue of fiction that a feed has under that slug in that revision: what a reader has to get. */
    static Issue published(String slug, int revision) {
        return issue(slug).toBuilder()
                .revision(revision)
                .title("Diktet nyhetsbrev " + slug + " i utgave " + revision)
                .build();
    }

    /** What a process holds. */
    record Held(int threads, long files, long mebibytes) {

        static Held now() {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            return new Held(
                    ManagementFactory.getThreadMXBean().getThreadCount(),
                    openFiles(),
                    (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        }

        /** Open descriptors, where the system tells; otherwise 0. */
        private static long openFiles() {
            try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
                return files.count();
            } catch (IOException e) {
                return 0;
            }
        }
    }

    /** What came of it. */
    record Result(long good, long failed, List<String> wrong, Held before, Held after) {}

    static Result run(URI base, Path folder, Duration time, int threads) throws InterruptedException {
        Held before;
        Soak soak;
        try (KomClient kom = KomClient.builder(base)
                .cacheDirectory(folder)
                .maxRetries(1)
                .staleIfError(Duration.ofDays(1))
                .build()) {
            soak = new Soak(kom);
            List<Thread> readers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int reader = i;
                readers.add(new Thread(() -> soak.read(reader), "reader-" + i));
            }
            readers.forEach(Thread::start);
            Thread.sleep(WARM_UP.toMillis());
            before = Held.now();
            Thread.sleep(time.toMillis());
            Held after = Held.now();
            soak.over = true;
            for (Thread reader : readers) {
                reader.join();
            }
            return new Result(soak.good.get(), soak.failed.get(), List.copyOf(soak.wrong), before, after);
        }
    }

    private void read(int reader) {
        long sequence = 0;
        for (int turn = reader; !over; turn++) {
            try {
                switch (turn % 4) {
                    case 0 -> look(kom.latest());
                    case 1 -> kom.issues().limit(3).forEach(this::look);
                    case 2 -> look(kom.issue("2023-q2"));
                    default -> {
                        long now = kom.index().value().sequence();
                        if (now < sequence) {
                            wrong.add("sequence " + now + " after " + sequence);
                        }
                        sequence = now;
                    }
                }
            } catch (KomClientException e) {
                failed.incrementAndGet();
            } catch (RuntimeException | Error e) {
                wrong.add(e.toString());
            }
        }
    }

    private void look(Fetched<Issue> fetched) {
        Issue issue = fetched.value();
        if (issue.equals(published(issue.slug().text(), issue.revision()))) {
            good.incrementAndGet();
        } else {
            wrong.add(fetched + " has the title " + issue.title());
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Result result = run(
                URI.create(args[0]),
                Path.of(args[1]),
                Duration.ofSeconds(Long.parseLong(args[2])),
                Integer.parseInt(args[3]));
        System.out.println(result);
        System.exit(result.wrong().isEmpty() && result.good() > 0 ? 0 : 1);
    }
}
