package no.politiet.kom.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import no.politiet.kom.model.Index;
import no.politiet.kom.publish.FeedPublisher;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One more issue in a feed of a year, ten years, a hundred; each time to a fresh copy, and to the disk. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 15)
@Measurement(iterations = 15)
@Fork(3)
public class PublishBenchmark {

    @Param({"4", "40", "400"})
    int issues;

    private Path folder;

    @Setup(Level.Iteration)
    public void fill() throws IOException {
        folder = Feeds.publish(issues);
    }

    @TearDown(Level.Iteration)
    public void delete() {
        Feeds.delete(folder);
    }

    @Benchmark
    public Index publishOneMore() throws IOException {
        return FeedPublisher.builder(folder).build().publish(Feeds.issue(issues));
    }
}
