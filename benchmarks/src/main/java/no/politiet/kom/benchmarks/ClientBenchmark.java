package no.politiet.kom.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import no.politiet.kom.client.Fetched;
import no.politiet.kom.client.KomClient;
import no.politiet.kom.client.Origin;
import no.politiet.kom.model.Issue;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What a feed that has not changed costs, beside an OkHttp call that is answered 304; and a first read. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(5)
public class ClientBenchmark {

    /** How many issues the feed has: a year, ten years, a hundred. */
    @Param({"4", "40", "400"})
    int issues;

    private Path folder;
    private LoopbackServer server;
    private KomClient kom;
    private OkHttpClient http;
    private Request request;

    @Setup
    public void start() throws IOException {
        folder = Feeds.publish(issues);
        server = new LoopbackServer(folder);
        kom = KomClient.builder(server.base()).build();
        if (!kom.latest().origin().equals(Origin.NETWORK)
                || !kom.latest().origin().equals(Origin.REVALIDATED)) {
            throw new IllegalStateException("this is to measure revalidation");
        }
        http = new OkHttpClient();
        request = new Request.Builder()
                .url(server.base().resolve("v1/index.json").toString())
                .header("If-None-Match", server.etag("v1/index.json"))
                .build();
    }

    @TearDown
    public void stop() throws IOException {
        kom.close();
        http.connectionPool().evictAll();
        http.dispatcher().executorService().shutdown();
        server.close();
        Feeds.delete(folder);
    }

    /** The floor. */
    @Benchmark
    public int okHttpNotModified() throws IOException {
        try (Response response = http.newCall(request).execute()) {
            if (response.code() != 304) {
                throw new IllegalStateException("this is to measure 304, not " + response.code());
            }
            return response.code();
        }
    }

    /** The latest issue of a feed that has not changed. */
    @Benchmark
    public Fetched<Issue> latestUnchanged() {
        return kom.latest();
    }

    /** What each took in {@link #inTurns}, in nanoseconds. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Turns {
        public long okHttp;
        public long latest;
    }

    /** The two of them in turns: forks scatter by more than they differ, and here both have the same weather. */
    @Benchmark
    public void inTurns(Turns turns) throws IOException {
        long start = System.nanoTime();
        okHttpNotModified();
        long between = System.nanoTime();
        latestUnchanged();
        turns.okHttp += between - start;
        turns.latest += System.nanoTime() - between;
    }

    /** The latest issue for a client that holds nothing: a connection, the index, the issue. */
    @Benchmark
    public Fetched<Issue> latestFirst() {
        try (KomClient first = KomClient.builder(server.base()).build()) {
            return first.latest();
        }
    }
}
