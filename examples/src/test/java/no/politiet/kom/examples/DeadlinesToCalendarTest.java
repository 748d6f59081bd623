package no.politiet.kom.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import no.politiet.kom.model.Slug;
import no.politiet.kom.testing.TestFeed;
import no.politiet.kom.testing.TestIssues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadlinesToCalendarTest {

    @TempDir
    Path folder;

    @Test
    void writesTheOpenDeadlinesOfTheSample() throws IOException {
        Path file = folder.resolve("kom.ics");
        try (SampleFeed feed = SampleFeed.start()) {
            DeadlinesToCalendar.write(feed.baseUri(), file, Instant.parse("2023-06-01T00:00:00Z"));
        }
        assertThat(Files.readString(file).replace("\r\n ", ""))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20230626\r\n", "rettssikkerhet i barnevernet")
                .contains("DTSTART;VALUE=DATE:20230629\r\n", "au pair-ordningen")
                .doesNotContain("20230524");
    }

    @Test
    void cancelsWhatIsGoneFromTheFeed() throws IOException {
        Path file = folder.resolve("kom.ics");
        Instant now = Instant.parse("2031-04-01T08:00:00Z");
        try (TestFeed feed = TestFeed.start(
                TestIssues.quarter(2031, 1, LocalDate.of(2031, 5, 5)),
                TestIssues.quarter(2031, 2, LocalDate.of(2031, 6, 6)),
                TestIssues.quarter(2030, 4, LocalDate.of(2031, 3, 3)))) {
            DeadlinesToCalendar.write(feed.baseUri(), file, now);
            assertThat(Files.readString(file))
                    .contains("20310505", "20310606")
                    .doesNotContain("20310303", "STATUS:CANCELLED");

            feed.correct(TestIssues.quarter(2031, 1, LocalDate.of(2031, 5, 25)), "Fristen er utsatt.");
            feed.withdraw(Slug.of("2031-q2"), "Oppdiktet.");
            DeadlinesToCalendar.write(feed.baseUri(), file, now);
            assertThat(Files.readString(file))
                    .contains("20310525")
                    .doesNotContain("20310505")
                    .containsOnlyOnce("STATUS:CANCELLED");
        }
    }
}
