package no.politiet.kom.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.politiet.kom.client.KomClient;
import no.politiet.kom.client.KomClientException;
import no.politiet.kom.client.Origin;
import no.politiet.kom.client.Reason;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Significance;
import no.politiet.kom.publish.FeedPublisher;
import no.politiet.kom.publish.NewsletterImporter;
import no.politiet.kom.publish.SigningKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The client against web servers as {@code docs/serving} sets them up; skipped where a server is not installed. */
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

        abstract String whole(String config, Path folder, int port);

        abstract List<String> command(Path config);
    }

    @TempDir
    Path folder;

    private Process process;

    @AfterEach
    void stop() throws InterruptedException {
        if (process != null) {
            process.destroy();
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void servesAFeedAsTheClientExpectsIt(Server server) throws Exception {
        Path feed = Files.createDirectory(folder.resolve("feed"));
        URI base = start(server, feed);
        Issue issue = newsletter("Fyret lyser.");
        publisher(feed).publish(issue);
        try (KomClient kom = KomClient.builder(base)
                .verificationKey(KEY.verificationPem().orElseThrow())
                .build()) {
            assertThat(kom.latest().value()).isEqualTo(issue);
            assertThat(kom.index().origin()).isEqualTo(Origin.REVALIDATED);

            publisher(feed).correct(newsletter("Fyret blinker."), Significance.MAJOR, "Det blinker.");
            assertThat(kom.latest().value().revision()).isEqualTo(2);

            publisher(feed).withdraw(issue.slug(), "Fyret fins ikke.");
            assertThat(catchThrowableOfType(KomClientException.class, () -> kom.issue(issue.slug()))
                            .reason())
                    .isEqualTo(Reason.WITHDRAWN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sendsTypesAndCacheHeaders(Server server) throws Exception {
        Path feed = Files.createDirectory(folder.resolve("feed"));
        URI base = start(server, feed);
        publisher(feed).publish(newsletter("Fyret lyser. ".repeat(200)));

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

    private URI start(Server server, Path feed) throws IOException, InterruptedException {
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
        String config = Files.readString(SERVING.resolve(server.config)).replace("/srv/kom-feed", feed.toString());
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

    private static Issue newsletter(String text) {
        String markdown = "---\ntitle: Fyrnytt\nperiod: 2031-01/2031-03\n---\n# Aktuelt\n## Lys\n" + text + "\n";
        return NewsletterImporter.builder().build().read(markdown, "fyrnytt.md").issue();
    }
}
