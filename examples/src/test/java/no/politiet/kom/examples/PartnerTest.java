package no.politiet.kom.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import no.politiet.kom.client.KomClientException;
import no.politiet.kom.client.Reason;
import no.politiet.kom.testing.FeedFault;
import no.politiet.kom.testing.KomFeedExtension;
import no.politiet.kom.testing.RecordedRequest;
import no.politiet.kom.testing.TestFeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** How a partner tests a program that reads the feed: against one that it starts itself and that fails when told to. */
@ExtendWith(KomFeedExtension.class)
class PartnerTest {

    private static final Instant NOW = Instant.parse("2031-04-01T08:00:00Z");

    @TempDir
    Path folder;

    @Test
    void survivesAServerThatIsBusyOnce(TestFeed feed) throws Exception {
        Path file = folder.resolve("kom.ics");
        feed.failNext(1, FeedFault.status(503));
        DeadlinesToCalendar.write(feed.baseUri(), file, NOW);
        assertThat(Files.readString(file)).contains("Høring om lyset i lyktene", "20310630");
        assertThat(feed.requests())
                .extracting(RecordedRequest::path)
                .startsWith("/v1/index.json", "/v1/index.json", "/v1/issues/2031-q1/r1.json");
    }

    @Test
    void leavesTheCalendarAloneWhileAWebPageStandsInForTheFeed(TestFeed feed) throws Exception {
        Path file = Files.writeString(folder.resolve("kom.ics"), "the calendar of yesterday");
        feed.fail(FeedFault.webPage());
        assertThatExceptionOfType(KomClientException.class)
                .isThrownBy(() -> DeadlinesToCalendar.write(feed.baseUri(), file, NOW))
                .extracting(KomClientException::reason)
                .isEqualTo(Reason.UNEXPECTED_CONTENT);
        assertThat(Files.readString(file)).isEqualTo("the calendar of yesterday");
    }
}
