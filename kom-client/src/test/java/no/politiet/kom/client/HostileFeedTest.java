package no.politiet.kom.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.politiet.kom.client.FeedServer.INDEX;
import static no.politiet.kom.client.FeedServer.revisionPath;
import static no.politiet.kom.client.Fixtures.entry;
import static no.politiet.kom.client.Fixtures.issue;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a broken or hostile server can send, and that nothing of it is taken for an issue. */
class HostileFeedTest {

    private final Issue issue = issue("2023-q1");
    private final byte[] json = KomJson.forIssue().toBytes(issue);
    private final FeedServer server = new FeedServer(issue);
    private final KomClient client = server.client();
    private final String path = revisionPath(issue);

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    private KomClientException latestFails(Reason reason) {
        return Failing.with(reason, server.uri(path), client::latest);
    }

    private KomClientException indexFails(Reason reason) {
        return Failing.with(reason, server.uri(INDEX), client::index);
    }

    @Test
    void refusesAFlippedByte() {
        byte[] flipped = json.clone();
        flipped[json.length / 2] ^= 1;
        server.route(path, FeedServer.json(flipped));

        KomClientException e = latestFails(Reason.DIGEST_MISMATCH);
        assertThat(e).hasMessageContaining(entry(issue).sha256()).hasMessageContaining(Fixtures.sha256(flipped));
        assertThat(e.isRetryable()).isFalse();
        assertThat(e.fault()).isEqualTo(Fault.FEED);
    }

    @Test
    void checksTheDigestBeforeItParses() {
        byte[] garbage = new byte[json.length];
        server.route(path, FeedServer.json(garbage));
        latestFails(Reason.DIGEST_MISMATCH);
    }

    @Test
    void checksTheBytesAndNotWhatTheyMean() {
        server.route(path, FeedServer.json((new String(json, UTF_8) + "\n").getBytes(UTF_8)));
        latestFails(Reason.DIGEST_MISMATCH);
    }

    @Test
    void refusesAShortBody() {
        server.route(path, FeedServer.json(Arrays.copyOf(json, json.length - 1)));
        KomClientException e = latestFails(Reason.DIGEST_MISMATCH);
        assertThat(e).hasMessageContaining("ends after " + (json.length - 1) + " bytes");
        assertThat(e.isRetryable()).isTrue();
    }

    @Test
    void refusesAnEndlessBody() {
        AtomicLong sent = new AtomicLong();
        server.route(path, exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] chunk = new byte[8192];
            Arrays.fill(chunk, (byte) ' ');
            try (OutputStream out = exchange.getResponseBody()) {
                while (sent.addAndGet(chunk.length) < 1L << 30) {
                    out.write(chunk);
                }
            }
        });
        KomClientException e = latestFails(Reason.DIGEST_MISMATCH);
        assertThat(e).hasMessageContaining("longer");
        assertThat(sent).hasValueLessThan(100L << 20);
    }

    @Test
    void refusesABodyTornFromItsContentLength() throws Exception {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n";
        try (RawServer raw = new RawServer(head + "{\"schemaVersion\":\"1.0\"");
                KomClient kom = KomClient.builder(raw.uri("/")).build()) {
            KomClientException e = Failing.with(Reason.UNREACHABLE, raw.uri(INDEX), kom::index);
            assertThat(e.isRetryable()).isTrue();
            assertThat(e.fault()).isEqualTo(Fault.NETWORK);
        }
    }

    @Test
    void saysThatTheConnectionWasResetInTheMiddle() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread peer = new Thread(() -> {
                try (Socket one = socket.accept()) {
                    RawServer.readHead(one.getInputStream());
                    one.getOutputStream().write("HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{\"s".getBytes(UTF_8));
                    one.getOutputStream().flush();
                    one.setSoLinger(true, 0);
                } catch (IOException e) {
                    // The reader has gone.
                }
            });
            peer.setDaemon(true);
            peer.start();
            URI base = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
            try (KomClient kom = KomClient.builder(base).maxRetries(0).build()) {
                KomClientException e = Failing.with(Reason.UNREACHABLE, base.resolve("v1/index.json"), kom::index);
                assertThat(e.isRetryable()).isTrue();
                assertThat(e.fault()).isEqualTo(Fault.NETWORK);
            }
        }
    }

    @Test
    void refusesAnIndexThatEndsWithTheConnection() throws Exception {
        // Without a length the end of the connection is the end of the body, and only the document shows it is torn.
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n";
        try (RawServer raw = new RawServer(head + "{\"schemaVersion\":\"1.0\"");
                KomClient kom = KomClient.builder(raw.uri("/")).build()) {
            Failing.with(Reason.INVALID_DOCUMENT, raw.uri(INDEX), kom::index);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "220 mail.example.org ready\r\n",
                "HTTP/1.1 -01 Made up\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 +20 Made up\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 2xx Made up\r\nContent-Length: 0\r\n\r\n",
            })
    void refusesWhatIsNotHttp(String answer) throws Exception {
        try (RawServer raw = new RawServer(answer);
                KomClient kom = KomClient.builder(raw.uri("/")).build()) {
            Failing.with(Reason.UNREACHABLE, raw.uri(INDEX), kom::index);
        }
    }

    @Test
    void stopsExpandingAGzipBomb() {
        HttpHandler bomb = exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            byte[] zeros = new byte[1 << 20];
            Arrays.fill(zeros, (byte) ' ');
            try (GZIPOutputStream out = new GZIPOutputStream(exchange.getResponseBody())) {
                for (int mebibytes = 0; mebibytes < 2048; mebibytes++) {
                    out.write(zeros);
                }
            }
        };
        server.route(INDEX, bomb);
        KomClientException e = indexFails(Reason.TOO_LARGE);
        assertThat(e).hasMessageContaining("16777216").hasMessageContaining("maxDocumentBytes");
        assertThat(e.isRetryable()).isFalse();

        server.publish(issue);
        server.route(path, bomb);
        latestFails(Reason.DIGEST_MISMATCH);
    }

    @Test
    void readsADocumentOfExactlyTheLargestSize() {
        byte[] index = KomJson.forIndex().toBytes(client.index().value());
        try (KomClient kom =
                server.clientBuilder().maxDocumentBytes(index.length).build()) {
            assertThat(kom.index().value().issues()).hasSize(1);
        }
        try (KomClient kom =
                server.clientBuilder().maxDocumentBytes(index.length - 1).build()) {
            Failing.with(Reason.TOO_LARGE, server.uri(INDEX), kom::index);
        }
    }

    @Test
    void doesNotAskForARevisionLargerThanItMayRead() {
        server.serveIndex(
                List.of(entry(issue).toBuilder().bytes(Integer.MAX_VALUE).build()));
        latestFails(Reason.TOO_LARGE);
        assertThat(server.paths()).containsExactly(INDEX);
    }

    @Test
    void saysThatABrokenGzipIsBroken() {
        server.route(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            FeedServer.send(exchange, 200, "application/json", "no gzip at all".getBytes(UTF_8));
        });
        latestFails(Reason.UNREACHABLE);
    }

    @Test
    void refusesAnEncodingItDidNotAskFor() {
        server.route(INDEX, exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "br");
            FeedServer.send(exchange, 200, "application/json", new byte[] {1, 2, 3});
        });
        assertThat(indexFails(Reason.UNEXPECTED_CONTENT)).hasMessageContaining("br");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html; charset=utf-8", "application/xhtml+xml", "TEXT/HTML"})
    void saysThatTheAnswerIsAWebPage(String type) {
        byte[] page = "<!doctype html><title>Logg inn</title>".getBytes(UTF_8);
        server.route(INDEX, exchange -> FeedServer.send(exchange, 200, type, page));
        assertThat(indexFails(Reason.UNEXPECTED_CONTENT))
                .hasMessageContaining("web page")
                .hasMessageContaining(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "application/octet-stream"})
    void recognisesAWebPageUnderAnotherType(String type) {
        byte[] page = "\r\n <html><title>Logg inn</title>".getBytes(UTF_8);
        server.route(path, exchange -> FeedServer.send(exchange, 200, type, page));
        assertThat(latestFails(Reason.UNEXPECTED_CONTENT)).hasMessageContaining("web page");
    }

    @ParameterizedTest
    @CsvSource({
        "400, CALLER, false", "401, CALLER, false", "403, CALLER, false", "404, CALLER, false", "410, CALLER, false",
        "408, FEED, true", "429, FEED, true", "500, FEED, true", "502, FEED, true", "503, FEED, true",
        "504, FEED, true", "501, FEED, false", "204, FEED, false", "206, FEED, false", "304, FEED, false",
        "300, FEED, false"
    })
    void tellsTheStatusOfTheIndex(int status, Fault fault, boolean retryable) {
        server.route(INDEX, FeedServer.status(status));
        KomClientException e = indexFails(Reason.HTTP_STATUS);
        assertThat(e.statusCode()).hasValue(status);
        assertThat(e).hasMessageContaining("answered " + status);
        assertThat(e.fault()).isEqualTo(fault);
        assertThat(e.isRetryable()).isEqualTo(retryable);
    }

    @Test
    void blamesTheFeedForARevisionThatIsNotThere() {
        server.route(path, FeedServer.status(404));
        KomClientException e = latestFails(Reason.HTTP_STATUS);
        assertThat(e.statusCode()).hasValue(404);
        assertThat(e.fault()).isEqualTo(Fault.FEED);
    }

    @Test
    void hasNoStatusWhereTheStatusIsNotToBlame() {
        server.route(INDEX, FeedServer.json("[]".getBytes(UTF_8)));
        assertThat(indexFails(Reason.INVALID_DOCUMENT).statusCode()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAnIndex() {
        server.route(INDEX, FeedServer.json("{\"schemaVersion\":\"1.0\",\"sequence\":-1}".getBytes(UTF_8)));
        KomClientException e = indexFails(Reason.INVALID_DOCUMENT);
        assertThat(e.finding()).isPresent();
        assertThat(e).hasMessageContaining(e.finding().orElseThrow().toString());
        assertThat(e.fault()).isEqualTo(Fault.FEED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not JSON", "{\"schemaVersion\":\"1.0\"", "null"})
    void refusesAnIndexThatIsNone(String text) {
        server.route(INDEX, FeedServer.json(text.getBytes(UTF_8)));
        assertThat(indexFails(Reason.INVALID_DOCUMENT).finding()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'schemaVersion':'1.0','issues':[ | json.truncated at /issues (line 1, column 34): problem=Unexpected"
                        + " end-of-input: expected close marker for Array. Tell",
                "{'schemaVersion':'1.0','issues':[} | json.syntax at /issues (line 1, column 34): problem=Unexpected"
                        + " close marker '}': expected ']'. Tell",
            },
            quoteCharacter = '`')
    void saysInPlainWordsWhereAnIndexIsNoJson(String text, String told) {
        server.route(INDEX, FeedServer.json(text.replace('\'', '"').getBytes(UTF_8)));
        assertThat(indexFails(Reason.INVALID_DOCUMENT)).hasMessageContaining(told);
    }

    @Test
    void refusesAnHrefThatLeavesTheFeed() {
        for (String href :
                List.of("https://elsewhere.example.org/r1.json", "//elsewhere/r1.json", "../../secret", "/x")) {
            server.route(
                    INDEX,
                    FeedServer.json(KomJson.forIndex()
                            .toText(no.politiet.kom.model.Index.builder(1, Fixtures.NOW, Fixtures.NOW.plusSeconds(60))
                                    .issues(List.of(entry(issue)))
                                    .build())
                            .replace(entry(issue).href(), href)
                            .getBytes(UTF_8)));
            indexFails(Reason.INVALID_DOCUMENT);
        }
    }

    @Test
    void refusesAnIssueOfAnotherName() {
        server.serveIndex(List.of(entry(issue).toBuilder()
                .slug(no.politiet.kom.model.Slug.of("2024-q1"))
                .build()));
        assertThat(latestFails(Reason.IDENTITY_MISMATCH))
                .hasMessageContaining("2024-q1")
                .hasMessageContaining("2023-q1");
    }

    @Test
    void saysThatALaterContractWantsALaterClient() {
        server.route(INDEX, exchange -> {
            byte[] later = "{\"schemaVersion\":\"2.0\",\"news\":[]}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, later.length);
            exchange.getResponseBody().write(later);
            exchange.close();
        });
        KomClientException e = indexFails(Reason.INVALID_DOCUMENT);
        assertThat(e).hasMessageContaining("version 2.0 of the contract").hasMessageContaining("Upgrade");
        assertThat(e.fault()).isEqualTo(Fault.CALLER);
    }

    @Test
    void refusesAnotherRevisionThanTheOneListed() {
        server.serveIndex(
                List.of(entry(issue).toBuilder().revision(issue.revision() + 1).build()));
        assertThat(latestFails(Reason.IDENTITY_MISMATCH))
                .hasMessageContaining("revision " + issue.revision())
                .hasMessageContaining("revision " + (issue.revision() + 1));
    }

    @Test
    void refusesAnIssueOfAnotherPeriodThanTheOneListed() {
        server.serveIndex(List.of(
                entry(issue).toBuilder().period(Period.parse("2031-01/2031-03")).build()));
        assertThat(latestFails(Reason.IDENTITY_MISMATCH)).hasMessageContaining("2031-01/2031-03");
    }

    @Test
    void refusesAnIssueOfAnotherIdentityEvenFromMemory() {
        client.latest();
        server.serveIndex(
                List.of(entry(issue).toBuilder().id(Fixtures.id("2024-q1")).build()));
        latestFails(Reason.IDENTITY_MISMATCH);
    }

    @Test
    void refusesARedirectToAnotherHost() {
        // The same server under another name, so that only the refusal keeps the request away from it.
        URI other = URI.create("http://localhost:" + server.port() + "/elsewhere");
        server.route(INDEX, FeedServer.redirect(302, other.toString()));
        KomClientException e = indexFails(Reason.REDIRECT_REFUSED);
        assertThat(e).hasMessageContaining(other.toString()).hasMessageContaining("another host");
        assertThat(e.isRetryable()).isFalse();
        assertThat(server.paths()).containsExactly(INDEX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://127.0.0.1/index.json",
                "file:///etc/hosts",
                "http://127.0.0.1:1/",
                "http://user:pw@127.0.0.1/"
            })
    void refusesARedirectToAnythingButThisHost(String location) {
        server.route(INDEX, FeedServer.redirect(301, location));
        indexFails(Reason.REDIRECT_REFUSED);
    }

    @Test
    void refusesARedirectWithoutAnAddress() {
        server.route(INDEX, FeedServer.status(302));
        indexFails(Reason.REDIRECT_REFUSED);
    }

    @Test
    void refusesToGoRoundInCircles() {
        server.route(INDEX, FeedServer.redirect(307, INDEX));
        assertThat(indexFails(Reason.REDIRECT_REFUSED)).hasMessageContaining("5 redirects");
        assertThat(server.paths()).hasSize(6);
    }
}
