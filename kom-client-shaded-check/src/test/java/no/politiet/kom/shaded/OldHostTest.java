package no.politiet.kom.shaded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import no.politiet.kom.client.Fetched;
import no.politiet.kom.client.KomClient;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.SectionRole;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;
import okhttp3.OkHttp;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An application with OkHttp 4 and Jackson 2 adds one jar, and uses all three at once. */
class OldHostTest {

    private static final Instant NOW = Instant.parse("2031-04-01T08:00:00Z");

    /** Fiction. */
    private static final Issue ISSUE = Issue.builder(
                    TagUri.of("example.org,2031", Slug.of("2031-q1")),
                    Period.parse("2031-01/2031-03"),
                    "Diktet nyhetsbrev")
            .sections(List.of(Section.builder(
                            LocalId.of("nytt"),
                            "Nytt",
                            SectionRole.of("international"),
                            List.of(Item.builder(
                                            TagUri.of(
                                                    "example.org,2031",
                                                    Slug.of("2031-q1").item("lys")),
                                            Kind.NOTE,
                                            "Lys")
                                    .build()))
                    .build()))
            .build();

    private HttpServer server;

    @BeforeEach
    void serveAFeed() throws Exception {
        byte[] json = KomJson.forIssue().toBytes(ISSUE);
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        IssueEntry entry = IssueEntry.builder(
                        ISSUE.slug(), ISSUE.id(), ISSUE.period(), 1, NOW, "issues/2031-q1/r1.json", json.length, digest)
                .build();
        Index index =
                Index.builder(1, NOW, NOW.plusSeconds(1)).issues(List.of(entry)).build();
        Map<String, byte[]> files =
                Map.of("/v1/index.json", KomJson.forIndex().toBytes(index), "/v1/issues/2031-q1/r1.json", json);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = files.get(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void usesTheClientBesideItsOwnLibraries() throws IOException {
        assertThat(OkHttp.VERSION).startsWith("4.12.");
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        try (KomClient kom = KomClient.builder(base).build()) {
            Fetched<Issue> latest = kom.latest();
            assertThat(latest.value()).isEqualTo(ISSUE);

            Request request = new Request.Builder().url(latest.uri().toString()).build();
            try (Response response = new OkHttpClient().newCall(request).execute()) {
                JsonNode read = new ObjectMapper().readTree(response.body().string());
                assertThat(read.get("title").textValue()).isEqualTo(ISSUE.title());
            }
        }
    }

    @Test
    void seesNoneOfTheLibrariesInside() {
        for (String name : List.of("tools.jackson.core.JsonParser", "okhttp3.internal.Native")) {
            assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
        }
    }

    @Test
    void hasOnePackageOfItsOwnAndNothingElse() throws Exception {
        Path jar = Path.of(KomClient.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (JarFile file = new JarFile(jar.toFile())) {
            Set<String> roots = file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.replaceFirst("META-INF/versions/[0-9]+/", ""))
                    .map(name -> name.replaceFirst("^(no/politiet/kom)/.*", "$1"))
                    .collect(Collectors.toSet());
            assertThat(roots).containsExactly("no/politiet/kom");
            assertThat(file.getEntry("META-INF/LICENSE")).isNotNull();
            assertThat(file.getEntry("META-INF/NOTICE")).isNotNull();
            String inside = new String(
                    file.getInputStream(file.getEntry("META-INF/THIRD-PARTY.md"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(inside).contains("OkHttp").doesNotContain("${");
        }
    }

    @Test
    void namesNothingInItsPomThatIsInside() throws IOException {
        Path pom = Path.of("..", "kom-client-shaded", "dependency-reduced-pom.xml");
        String text = Files.readString(pom);
        assertThat(text.substring(text.indexOf("<dependencies>")))
                .contains("jspecify")
                .doesNotContain("okhttp", "jackson-core", "<artifactId>kom-client<", "<artifactId>kom-model<");
    }
}
