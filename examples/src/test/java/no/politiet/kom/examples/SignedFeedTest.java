package no.politiet.kom.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import no.politiet.kom.client.KomClient;
import no.politiet.kom.client.KomClientException;
import no.politiet.kom.client.Reason;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Significance;
import no.politiet.kom.publish.FeedPublisher;
import no.politiet.kom.publish.NewsletterImporter;
import no.politiet.kom.publish.SigningKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A feed from the publisher's key to the partner's client, over HTTP. All of it is made up. */
class SignedFeedTest {

    private static final SigningKey KEY = SigningKey.generate();
    private static final SigningKey NEXT_KEY = SigningKey.generate();

    @TempDir
    Path folder;

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                Path file = folder.resolve("." + exchange.getRequestURI().getPath());
                boolean found = Files.isRegularFile(file);
                byte[] bytes = found ? Files.readAllBytes(file) : new byte[0];
                exchange.sendResponseHeaders(found ? 200 : 404, found ? bytes.length : -1);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void readsWhatWasPublishedCorrectedAndWithdrawn() throws IOException {
        Issue issue = newsletter("Fyret lyser.");
        publisher(KEY).publish(issue);
        try (KomClient kom = client(KEY)) {
            assertThat(kom.latest().value()).isEqualTo(issue);

            publisher(KEY).correct(newsletter("Fyret blinker."), Significance.MAJOR, "Det blinker.");
            Issue corrected = kom.latest().value();
            assertThat(corrected.revision()).isEqualTo(2);
            assertThat(corrected.changes()).hasSize(1);

            publisher(KEY).withdraw(issue.slug(), "Fyret fins ikke.");
            KomClientException withdrawn =
                    catchThrowableOfType(KomClientException.class, () -> kom.issue(issue.slug()));
            assertThat(withdrawn.reason()).isEqualTo(Reason.WITHDRAWN);
            assertThat(withdrawn).hasMessageContaining("Fyret fins ikke.");
        }
    }

    @Test
    void changesFromOneKeyToTheNext() throws IOException {
        publisher(KEY).publish(newsletter("Fyret lyser."));
        try (KomClient old = client(KEY);
                KomClient both = KomClient.builder(uri())
                        .verificationKey(KEY.verificationPem().orElseThrow())
                        .verificationKey(NEXT_KEY.verificationPem().orElseThrow())
                        .build()) {
            assertThat(both.latest().isStale()).isFalse();
            FeedPublisher.builder(folder).newSigningKey(NEXT_KEY).build().renew();
            assertThat(both.latest().isStale()).isFalse();
            assertThat(catchThrowableOfType(KomClientException.class, old::latest)
                            .reason())
                    .isEqualTo(Reason.SIGNATURE_INVALID);
        }
    }

    private FeedPublisher publisher(SigningKey key) {
        return FeedPublisher.builder(folder).signingKey(key).build();
    }

    private KomClient client(SigningKey key) {
        return KomClient.builder(uri())
                .verificationKey(key.verificationPem().orElseThrow())
                .build();
    }

    private URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private static Issue newsletter(String text) {
        String markdown = "---\ntitle: Fyrnytt\nperiod: 2031-01/2031-03\n---\n# Aktuelt\n## Lys\n" + text + "\n";
        return NewsletterImporter.builder().build().read(markdown, "fyrnytt.md").issue();
    }
}
