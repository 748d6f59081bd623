package no.politiet.kom.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.politiet.kom.client.KomClient;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * What {@link ClientBenchmark} compares, turn by turn in one process: forks of JMH scatter by more than the difference. Prints medians and
 * quartiles, in microseconds.
 */
public final class InTurns {

    private static final int ROUNDS = 40;
    private static final int WARM_UP = 10;
    private static final int CALLS = 4000;

    private InTurns() {}

    /**
     * Runs it.
     *
     * @param args the number of issues in the feed, 40 if there is none
     * @throws IOException if the feed cannot be made or read
     */
    public static void main(String... args) throws IOException {
        Path folder = Feeds.publish(args.length == 0 ? 40 : Integer.parseInt(args[0]));
        Map<String, List<Double>> times = new LinkedHashMap<>();
        try (LoopbackServer server = new LoopbackServer(folder);
                KomClient kom = KomClient.builder(server.base()).build()) {
            OkHttpClient http = new OkHttpClient();
            Request request = new Request.Builder()
                    .url(server.base().resolve("v1/index.json").toString())
                    .header("If-None-Match", server.etag("v1/index.json"))
                    .build();
            for (int round = 0; round < ROUNDS; round++) {
                boolean counts = round >= WARM_UP;
                time("OkHttp 304", () -> ask(http, request), times, counts);
                time("unchanged latest()", kom::latest, times, counts);
            }
            http.connectionPool().evictAll();
        } finally {
            Feeds.delete(folder);
        }
        times.forEach((name, all) -> {
            List<Double> sorted = all.stream().sorted().toList();
            int quarter = sorted.size() / 4;
            System.out.printf(
                    "%-20s median %.1f, quartiles %.1f and %.1f%n",
                    name, sorted.get(2 * quarter), sorted.get(quarter), sorted.get(3 * quarter));
        });
    }

    private interface Call {
        void run() throws IOException;
    }

    private static void time(String name, Call call, Map<String, List<Double>> times, boolean counts)
            throws IOException {
        long start = System.nanoTime();
        for (int i = 0; i < CALLS; i++) {
            call.run();
        }
        double each = (System.nanoTime() - start) / 1e3 / CALLS;
        if (counts) {
            times.computeIfAbsent(name, unused -> new ArrayList<>()).add(each);
        }
    }

    private static void ask(OkHttpClient http, Request request) throws IOException {
        try (Response response = http.newCall(request).execute()) {
            if (response.code() != 304) {
                throw new IllegalStateException("this is to measure 304, not " + response.code());
            }
        }
    }
}
