package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Significance;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.render.Format;
import no.politiet.kom.render.IssueRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderingsTest {

    private static final Instant NOW = Instant.parse("2031-04-10T08:00:00Z");
    private static final Issue ISSUE =
            Newsletters.issue("# Aktuelt\n## Høring om lykter\nHøringsfristen er 29. juni 2031.\n");

    @TempDir
    Path folder;

    private FeedPublisher feed(Instant now) {
        return FeedPublisher.builder(folder)
                .clock(Clock.fixed(now, ZoneOffset.UTC))
                .address(URI.create("https://feed.example/"))
                .build();
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve("v1").resolve(file)).replace("\r\n ", "");
    }

    @Test
    void writesWhatTheIssueIsRenderedAs() throws IOException {
        Index unused = feed(NOW).publish(ISSUE);
        IssueRenderer page = IssueRenderer.of(Format.HTML)
                .address(URI.create("https://feed.example/"))
                .build();
        assertThat(read("issues/2031-q1.html")).isEqualTo(page.render(ISSUE));
        assertThat(read("issues/2031-q1.md")).contains("## Høring om lykter");
        assertThat(read("issues/2031-q1.ics")).contains("DTSTART;VALUE=DATE:20310629");
        assertThat(read("deadlines.ics"))
                .contains("DTSTART;VALUE=DATE:20310629", "SOURCE;VALUE=URI:https://feed.example/v1/deadlines.ics");
        assertThat(read("feed.atom"))
                .contains("<id>tag:politiet.no,2023:feed</id>", "https://feed.example/v1/issues/2031-q1.html");
        assertThat(read("feed.json")).contains("\"feed_url\":\"https://feed.example/v1/feed.json\"");
    }

    @Test
    void tellsACorrectionWithTheIdentityOfBefore() throws IOException {
        Index unused = feed(NOW).publish(ISSUE);
        String uid = line("UID:", "deadlines.ics", 1);
        Issue corrected = Newsletters.issue("# Aktuelt\n## Høring om lykter\nHøringsfristen er 1. juli 2031.\n");
        unused = feed(NOW.plusSeconds(60)).correct(corrected, Significance.MAJOR, "Fristen er 1. juli.");
        assertThat(line("UID:", "deadlines.ics", 1)).isEqualTo(uid);
        assertThat(read("deadlines.ics"))
                .contains("DTSTART;VALUE=DATE:20310701", "SEQUENCE:1")
                .doesNotContain("20310629");
        assertThat(read("feed.atom")).contains("<updated>2031-04-10T08:01:00Z</updated>", "Fristen er 1. juli.");
        assertThat(read("feed.json")).contains("Fristen er 1. juli.");
        assertThat(read("issues/2031-q1.html"))
                .contains("<time datetime=\"2031-04-10T08:01:00Z\">10. april 2031</time>:</span> Fristen er 1. juli.");
        assertThat(read("issues/2031-q1.md")).contains("# Rettet 10. april 2031: Fristen er 1. juli.");
    }

    private String line(String start, String file, int number) throws IOException {
        return read(file)
                .lines()
                .filter(line -> line.startsWith(start))
                .toList()
                .get(number);
    }

    @Test
    void cancelsAndDeletesWhatIsWithdrawn() throws IOException {
        Index unused = feed(NOW).publish(ISSUE);
        String uid = line("UID:", "deadlines.ics", 1);
        unused = feed(NOW.plusSeconds(60)).withdraw(ISSUE.slug(), "Den skulle ikke ut.");
        assertThat(folder.resolve("v1/issues/2031-q1.html")).doesNotExist();
        assertThat(read("deadlines.ics"))
                .contains(uid, "STATUS:CANCELLED", "SEQUENCE:1")
                .doesNotContain("lykter");
        assertThat(read("feed.atom")).contains("at:deleted-entry").doesNotContain("lykter", "<entry");
        assertThat(read("feed.json")).doesNotContain("lykter", "2031-q1");
        Map<Path, FileTime> before = times();
        unused = feed(NOW.plusSeconds(120)).withdraw(ISSUE.slug(), "Den skulle ikke ut.");
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void completesWhatAPublisherThatWasStoppedLeftUndone() throws IOException {
        Index unused = feed(NOW).publish(ISSUE);
        String calendar = read("deadlines.ics");
        Files.delete(folder.resolve("v1/deadlines.ics"));
        Files.writeString(folder.resolve("v1/feed.atom"), "half");
        unused = feed(NOW.plusSeconds(60)).publish(ISSUE);
        assertThat(read("deadlines.ics")).isEqualTo(calendar);
        assertThat(read("feed.atom")).contains("<entry");
    }

    @Test
    void writesAsManyFilesForOneMoreIssueHoweverManyThereAre() throws IOException {
        List<Integer> written = new ArrayList<>();
        int next = 0;
        for (int size : List.of(4, 40, 80)) {
            List<Issue> issues = new ArrayList<>();
            for (; next < size; next++) {
                issues.add(numbered(next));
            }
            Index unused = feed(NOW.plusSeconds(size)).publish(issues);
            Map<Path, FileTime> before = times();
            unused = feed(NOW.plusSeconds(size + 1L)).publish(numbered(next++));
            Map<Path, FileTime> after = times();
            written.add((int) after.entrySet().stream()
                    .filter(file -> !file.getValue().equals(before.get(file.getKey())))
                    .count());
        }
        assertThat(written).containsExactly(9, 9, 9);
        assertThat(read("feed.atom").split("<entry", -1)).hasSize(41);
    }

    private static Issue numbered(int number) {
        String month = (2000 + number / 12) + "-" + (number % 12 < 9 ? "0" : "") + (number % 12 + 1);
        return ISSUE.toBuilder()
                .id(TagUri.of("tag:politiet.no,2023:kom/" + month))
                .slug(Slug.of(month))
                .period(Period.parse(month))
                .build();
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("v1"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }
}
