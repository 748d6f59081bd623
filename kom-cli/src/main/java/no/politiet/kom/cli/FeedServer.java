package no.politiet.kom.cli;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.politiet.kom.json.InvalidDocumentException;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.IssueEntry;

/**
 * Serves the folder of a feed to this machine, with the types and headers that {@code docs/serving} asks of a web server. What
 * begins with a full stop is not served, nor is what a link leads to outside of the folder.
 */
final class FeedServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "atom", "application/atom+xml",
            "html", "text/html; charset=utf-8",
            "ics", "text/calendar; charset=utf-8",
            "json", "application/json",
            "jws", "application/jose",
            "md", "text/markdown; charset=utf-8",
            "yaml", "application/yaml");
    private static final String INDEX = "v1/index.json";

    private final Path folder;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(8);

    FeedServer(Path folder, int port) throws IOException {
        this.folder = folder.toRealPath();
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    URI address() {
        InetSocketAddress address = server.getAddress();
        return URI.create("http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + "/");
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            if (!List.of("GET", "HEAD").contains(method)) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            String path = exchange.getRequestURI().getPath();
            Optional<String> latest = path.equals("/") ? latest() : Optional.empty();
            if (latest.isPresent()) {
                exchange.getResponseHeaders().set("Location", latest.get());
                exchange.sendResponseHeaders(302, -1);
                return;
            }
            Optional<Path> file = file(path);
            if (file.isPresent()) {
                send(file.get(), method.equals("HEAD"), exchange);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private Optional<Path> file(String path) {
        try {
            Path file = folder.resolve(path.substring(1)).normalize();
            boolean hidden = false;
            for (Path name : folder.relativize(file)) {
                hidden |= name.toString().startsWith(".");
            }
            boolean served =
                    !hidden && Files.isRegularFile(file) && file.toRealPath().startsWith(folder);
            return served ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }

    /** The page of the latest issue, for who types the address into a browser. */
    private Optional<String> latest() {
        try {
            return KomJson.forIndex()
                    .read(folder.resolve(INDEX))
                    .latest()
                    .map(IssueEntry::slug)
                    .map(slug -> "/v1/issues/" + slug + ".html");
        } catch (IOException | InvalidDocumentException e) {
            return Optional.empty();
        }
    }

    private static void send(Path file, boolean head, HttpExchange exchange) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String etag = "\"" + digest(bytes).substring(0, 32) + "\"";
        Headers headers = exchange.getResponseHeaders();
        headers.set("ETag", etag);
        headers.set("Cache-Control", "no-cache");
        headers.set("X-Content-Type-Options", "nosniff");
        if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        headers.set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
        if (head) {
            headers.set("Content-Length", Integer.toString(bytes.length));
            exchange.sendResponseHeaders(200, -1);
        } else {
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
