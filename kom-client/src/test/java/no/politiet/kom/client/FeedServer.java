package no.politiet.kom.client;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.IndexEntry;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Tombstone;

/** A real HTTP server on the loopback interface that serves a feed, as well or as badly as a test wants. */
final class FeedServer implements AutoCloseable {

    static final String INDEX = "/v1/index.json";

    private static final int REMEMBERED = 10_000;

    record Seen(String path, Headers headers) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "test-server");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, HttpHandler> routes = new ConcurrentHashMap<>();
    private final BlockingQueue<Seen> seen = new LinkedBlockingQueue<>(REMEMBERED);
    private final AtomicLong sequence = new AtomicLong();
    private volatile byte[] indexBytes = {};

    FeedServer(Issue... issues) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
        publish(issues);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Seen request = new Seen(path, exchange.getRequestHeaders());
            while (!seen.offer(request)) {
                seen.poll();
            }
            routes.getOrDefault(path, status(404)).handle(exchange);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    KomClient.Builder clientBuilder() {
        return KomClient.builder(uri("/"));
    }

    KomClient client() {
        return clientBuilder().build();
    }

    /** The requests so far, the latest ten thousand of them, by path. */
    List<String> paths() {
        return seen.stream().map(Seen::path).toList();
    }

    Headers lastRequest(String path) {
        List<Seen> there = seen.stream().filter(one -> one.path.equals(path)).toList();
        return there.get(there.size() - 1).headers;
    }

    HttpHandler handler(String path) {
        return routes.getOrDefault(path, status(404));
    }

    void route(String path, HttpHandler handler) {
        routes.put(path, handler);
    }

    void remove(String path) {
        routes.remove(path);
    }

    /** Serves these issues, and an index that lists them and no others. */
    void publish(Issue... issues) {
        publish(List.of(issues), List.of());
    }

    void publish(List<Issue> issues, List<Tombstone> withdrawn) {
        List<IndexEntry> entries = new ArrayList<>(withdrawn);
        for (Issue issue : issues) {
            route(revisionPath(issue), json(KomJson.forIssue().toBytes(issue)));
            entries.add(Fixtures.entry(issue));
        }
        serveIndex(entries);
    }

    void serveIndex(List<? extends IndexEntry> entries) {
        serveIndex(entries, Instant.now().plusSeconds(3600));
    }

    void serveIndex(List<? extends IndexEntry> entries, Instant expires) {
        Index index = Index.builder(sequence.incrementAndGet(), Fixtures.NOW.minusSeconds(86_400L * 9999), expires)
                .issues(List.copyOf(entries))
                .build();
        byte[] bytes = KomJson.forIndex().toBytes(index);
        indexBytes = bytes;
        route(INDEX, withEtag("\"" + Fixtures.sha256(bytes).substring(0, 16) + "\"", bytes));
    }

    /** The index that is served. */
    byte[] indexBytes() {
        return indexBytes.clone();
    }

    static String revisionPath(Issue issue) {
        return "/v1/" + Fixtures.entry(issue).href();
    }

    static HttpHandler json(byte[] bytes) {
        return exchange -> send(exchange, 200, "application/json", bytes);
    }

    static HttpHandler status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    static HttpHandler redirect(int status, String location) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    static HttpHandler withEtag(String etag, byte[] bytes) {
        return exchange -> {
            exchange.getResponseHeaders().set("ETag", etag);
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                send(exchange, 200, "application/json", bytes);
            }
        };
    }

    static HttpHandler gzip(byte[] bytes) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            send(exchange, 200, "application/json", zipped.toByteArray());
        };
    }

    static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
