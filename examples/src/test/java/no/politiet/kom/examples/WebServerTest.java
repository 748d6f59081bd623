package no.politiet.kom.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import no.politiet.kom.client.FeedChange;
import no.politiet.kom.client.Fetched;
import no.politiet.kom.client.KomClient;
import no.politiet.kom.client.KomClientException;
import no.politiet.kom.client.Origin;
import no.politiet.kom.client.Reason;
import no.politiet.kom.client.RequestEnded;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Significance;
import no.politiet.kom.publish.FeedPublisher;
import no.politiet.kom.publish.NewsletterImporter;
import no.politiet.kom.publish.SigningKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The client against web servers as {@code docs/serving} sets them up, and against the JDK's: with gzip and ETags, and without
 * either. Skipped where a server is not installed.
 */
class WebServerTest {

    private static final Path SERVING = Path.of("..", "docs", "serving");
    private static final SigningKey KEY = SigningKey.generate();

    enum Server {
        NGINX("nginx", "nginx.conf") {
            @Override
            String whole(String config, Path folder, int port) {
                String local = config.replace("listen 8080", "listen 127.0.0.1:" + port);
                String paths = Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                        .map(part -> part + "_temp_path " + folder.resolve(part) + ";\n")
                        .reduce("", String::concat);
                return "daemon off; master_process off; pid " + folder.resolve("pid") + "; error_log "
                        + folder.resolve("error.log") + ";\nevents {}\nhttp {\naccess_log off;\n" + paths + local
                        + "}\n";
            }

            @Override
            String without(String config, boolean gzip, boolean etags) {
                String plain = gzip ? config : config.replace("gzip on;", "gzip off;");
                return etags ? plain : plain.replace("gzip_vary on;", "gzip_vary on;\netag off;");
            }

            @Override
            List<String> command(Path config) {
                return List.of("-e", config.resolveSibling("error.log").toString(), "-c", config.toString());
            }
        },
        CADDY("caddy", "Caddyfile") {
            @Override
            String whole(String config, Path folder, int port) {
                String local = config.replace(":8080 {", "http://127.0.0.1:" + port + " {");
                return "{\n\tadmin off\n\tauto_https off\n}\n" + local;
            }

            @Override
            String without(String config, boolean gzip, boolean etags) {
                String plain = gzip ? config : config.replace("encode gzip", "");
                return etags ? plain : plain.replace("file_server", "header {\n-ETag\ndefer\n}\nfile_server");
            }

            @Override
            List<String> command(Path config) {
                return List.of("run", "--adapter", "caddyfile", "--config", config.toString());
            }
        };

        private final String program;
        private final String config;

        Server(String program, String config) {
            this.program = program;
            this.config = config;
        }

        abstract String without(String config, boolean gzip, boolean etags);

        abstract String whole(String config, Path folder, int port);

        abstract List<String> command(Path config);
    }

    /** A server, null for the JDK's, and what it does. */
    record Setup(@Nullable Server server, boolean gzip, boolean etags) {

        @Override
        public String toString() {
            return (server == null ? "JDK" : server) + (gzip ? ", gzip" : "") + (etags ? ", ETags" : "");
        }
    }

    static Stream<Setup> setups() {
        return Stream.of(null, Server.NGINX, Server.CADDY)
                .flatMap(server -> Stream.of(true, false)
                        .flatMap(gzip -> Stream.of(true, false).map(etags -> new Setup(server, gzip, etags))));
    }

    @TempDir
    Path folder;

    private @Nullable Process process;
    private @Nullable HttpServer jdk;

    @AfterEach
    void stop() throws InterruptedException {
        if (jdk != null) {
            jdk.stop(0);
        }
        if (process != null) {
            process.destroy();
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("setups")
    void servesAFeedAsTheClientExpectsIt(Setup setup) throws Exception {
        Path feed = Files.createDirectory(folder.resolve("feed"));
        URI base = start(setup, feed);
        Issue issue = newsletter("2031-q1", "Fyret lyser.");
        Issue older = newsletter("2030-q4", "Fyret er slukket.");
        publisher(feed).publish(List.of(issue, older));
        List<RequestEnded> requests = new ArrayList<>();
        try (KomClient kom = client(base, requests)) {
            Fetched<Issue> latest = kom.latest();
            assertThat(latest.value()).isEqualTo(issue);
            assertThat(latest.origin()).isEqualTo(Origin.NETWORK);
            assertThat(kom.issues().map(Fetched::value)).containsExactly(issue, older);
            assertThat(kom.issue("2030-q4").value()).isEqualTo(older);

            requests.clear();
            assertThat(kom.latest().origin()).isEqualTo(Origin.REVALIDATED);
            assertThat(requests).singleElement().satisfies(request -> {
                assertThat(request.status()).hasValue(setup.etags ? 304 : 200);
                assertThat(request.bytes() == 0).isEqualTo(setup.etags);
            });

            long seen = kom.index().value().sequence();
            publisher(feed).correct(newsletter("2031-q1", "Fyret blinker."), Significance.MAJOR, "Det blinker.");
            assertThat(kom.latest().value().revision()).isEqualTo(2);
            assertThat(kom.changesSince(seen).value().changes())
                    .singleElement()
                    .isInstanceOf(FeedChange.Corrected.class);

            publisher(feed).withdraw(issue.slug(), "Fyret fins ikke.");
            assertThat(catchThrowableOfType(KomClientException.class, () -> kom.issue(issue.slug()))
                            .reason())
                    .isEqualTo(Reason.WITHDRAWN);
            assertThat(kom.latest().value()).isEqualTo(older);
        }
    }

    @ParameterizedTest
    @MethodSource("setups")
    void letsTheClientTellWhatWasTamperedWith(Setup setup) throws Exception {
        Path feed = Files.createDirectory(folder.resolve("feed"));
        URI base = start(setup, feed);
        Issue issue = newsletter("2031-q1", "Fyret lyser.");
        publisher(feed).publish(issue);
        Path revision = feed.resolve("v1/issues/2031-q1/r1.json");
        String good = Files.readString(revision);
        Files.writeString(revision, good.replace("lyser", "lyger"));
        try (KomClient kom = client(base, new ArrayList<>())) {
            assertThat(catchThrowableOfType(KomClientException.class, kom::latest)
                            .reason())
                    .isEqualTo(Reason.DIGEST_MISMATCH);
        }
        Files.writeString(revision, good);
        try (KomClient kom = client(base, new ArrayList<>())) {
            assertThat(kom.latest().value()).isEqualTo(issue);
        }
        Path index = feed.resolve("v1/index.jws");
        String jws = Files.readString(index);
        Files.writeString(index, jws.substring(0, jws.length() - 9) + "AAAAAAAAA");
        // One that holds the index may be told that it is current: the file has the size and second of the one before.
        try (KomClient kom = KomClient.builder(base)
                .verificationKey(KEY.verificationPem().orElseThrow())
                .build()) {
            assertThat(catchThrowableOfType(KomClientException.class, kom::latest)
                            .reason())
                    .isEqualTo(Reason.SIGNATURE_INVALID);
        }
    }

    private KomClient client(URI base, List<RequestEnded> requests) {
        return KomClient.builder(base)
                .verificationKey(KEY.verificationPem().orElseThrow())
                .cacheDirectory(folder.resolve("cache"))
                .requestListener(requests::add)
                .maxRetries(0)
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void sendsTypesAndCacheHeaders(Server server) throws Exception {
        Path feed = Files.createDirectory(folder.resolve("feed"));
        URI base = start(new Setup(server, true, true), feed);
        publisher(feed).publish(newsletter("2031-q1", "Fyret lyser. ".repeat(200)));

        HttpResponse<byte[]> index = get(base.resolve("v1/index.jws"));
        assertThat(index.headers().firstValue("Content-Type")).contains("application/jose");
        assertThat(index.headers().firstValue("Cache-Control")).contains("public, max-age=60");
        HttpResponse<byte[]> revision = get(base.resolve("v1/issues/2031-q1/r1.json"));
        assertThat(revision.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(revision.headers().firstValue("Cache-Control")).contains("public, max-age=86400");
        assertThat(revision.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(revision.headers().firstValue("ETag")).isPresent();
        assertThat(get(base.resolve(".kom/lock")).statusCode()).isEqualTo(404);
        assertThat(get(base.resolve("v1/issues/2031-q2/r1.json")).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<byte[]> get(URI uri) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(uri).header("Accept-Encoding", "gzip").build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private URI start(Setup setup, Path feed) throws IOException, InterruptedException {
        Server server = setup.server;
        if (server == null) {
            jdk = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            jdk.createContext("/", exchange -> serve(setup, feed, exchange));
            jdk.start();
            return URI.create("http://127.0.0.1:" + jdk.getAddress().getPort() + "/");
        }
        Path program = Stream.concat(Stream.of(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin"))
                .map(directory -> Path.of(directory, server.program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        assumeTrue(program != null, server.program + " is not installed");
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        String config = server.without(Files.readString(SERVING.resolve(server.config)), setup.gzip, setup.etags)
                .replace("/srv/kom-feed", feed.toString());
        Path file = Files.writeString(folder.resolve(server.config), server.whole(config, folder, port));
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(server.command(file));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        builder.environment().put("XDG_DATA_HOME", folder.toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.toString());
        process = builder.start();
        URI base = URI.create("http://127.0.0.1:" + port + "/");
        awaitAnswer(base);
        return base;
    }

    private static void serve(Setup setup, Path feed, HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] bytes = Files.readAllBytes(
                    feed.resolve(exchange.getRequestURI().getPath().substring(1)));
            String etag = "\"" + Arrays.hashCode(bytes) + "\"";
            if (setup.etags) {
                exchange.getResponseHeaders().set("ETag", etag);
                if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                    exchange.sendResponseHeaders(304, -1);
                    return;
                }
            }
            if (setup.gzip) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                bytes = gzip(bytes);
            }
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        return zipped.toByteArray();
    }

    private void awaitAnswer(URI base) throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (true) {
            try {
                get(base);
                return;
            } catch (ConnectException e) {
                if (System.nanoTime() > end || !process.isAlive()) {
                    throw new IOException(Files.readString(folder.resolve("log")), e);
                }
                Thread.sleep(50);
            }
        }
    }

    private static FeedPublisher publisher(Path feed) {
        return FeedPublisher.builder(feed).signingKey(KEY).build();
    }

    private static Issue newsletter(String slug, String text) {
        String period = slug.equals("2031-q1") ? "2031-01/2031-03" : "2030-10/2030-12";
        String markdown = "---\ntitle: Fyrnytt\nperiod: " + period + "\n---\n# Aktuelt\n## Lys\n" + text + "\n";
        return NewsletterImporter.builder().build().read(markdown, "fyrnytt.md").issue();
    }
}
