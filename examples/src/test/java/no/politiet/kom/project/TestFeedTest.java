package no.politiet.kom.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import no.politiet.kom.model.Issue;
import no.politiet.kom.publish.FeedPublisher;
import no.politiet.kom.schema.IssueValidator;
import no.politiet.kom.testing.TestFeed;
import no.politiet.kom.testing.TestIssues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The feed for tests is the feed that a publisher writes, byte for byte. */
class TestFeedTest {

    private static final Instant NOW = Instant.parse("2031-04-01T08:00:00Z");

    @TempDir
    Path folder;

    @Test
    void hasTheBytesThatAPublisherWrites() throws Exception {
        Issue q1 = TestIssues.quarter(2031, 1);
        Issue q2 = TestIssues.quarter(2031, 2);
        FeedPublisher publisher = FeedPublisher.builder(folder)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();
        var unused = publisher.publish(q1);
        unused = publisher.publish(q2);
        unused = publisher.withdraw(q1.slug(), "Oppdiktet.");
        try (TestFeed feed = TestFeed.start(() -> NOW, q1)) {
            feed.publish(q2);
            feed.withdraw(q1.slug(), "Oppdiktet.");
            for (String path : new String[] {"v1/index.json", "v1/issues/2031-q2.json", "v1/issues/2031-q2/r1.json"}) {
                assertThat(get(feed.baseUri().resolve(path)))
                        .as(path)
                        .isEqualTo(Files.readString(folder.resolve(path)));
            }
        }
    }

    @Test
    void hasIssuesThatAreValid() {
        for (int quarter = 1; quarter <= 4; quarter++) {
            assertThat(IssueValidator.create()
                            .validate(TestIssues.quarter(2031, quarter))
                            .isValid())
                    .isTrue();
        }
    }

    private static String get(URI uri) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
