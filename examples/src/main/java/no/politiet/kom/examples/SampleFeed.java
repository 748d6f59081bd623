package no.politiet.kom.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import no.politiet.kom.model.Issue;
import no.politiet.kom.publish.FeedPublisher;
import no.politiet.kom.publish.NewsletterImporter;
import no.politiet.kom.publish.SigningKey;

/** The sample newsletter as a feed on a free port of this machine: imported, written as files, and served over HTTP. */
final class SampleFeed implements AutoCloseable {

    private static final String NEWSLETTER = "2023-q1.md";

    private final Path folder;
    private final HttpServer server;
    private final SigningKey key;

    private SampleFeed(Path folder, HttpServer server, SigningKey key) {
        this.folder = folder;
        this.server = server;
        this.key = key;
    }

    static SampleFeed start() throws IOException {
        Path folder = Files.createTempDirectory("kom-feed-");
        SigningKey key = SigningKey.generate();
        FeedPublisher.builder(folder).signingKey(key).build().publish(newsletter());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> serve(folder, exchange));
        server.start();
        return new SampleFeed(folder, server, key);
    }

    private static Issue newsletter() throws IOException {
        try (InputStream markdown = SampleFeed.class.getResourceAsStream("/newsletters/" + NEWSLETTER)) {
            if (markdown == null) {
                throw new IOException("the sample newsletter is missing from the class path");
            }
            return NewsletterImporter.builder()
                    .build()
                    .read(markdown.readAllBytes(), NEWSLETTER)
                    .issue();
        }
    }

    private static void serve(Path folder, HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = folder.resolve("." + exchange.getRequestURI().getPath()).normalize();
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] bytes = Files.readAllBytes(file);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** The public key of the feed, made for this run. */
    String verificationPem() {
        return key.verificationPem().orElseThrow();
    }

    URI baseUri() {
        InetSocketAddress address = server.getAddress();
        return URI.create("http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + "/");
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
