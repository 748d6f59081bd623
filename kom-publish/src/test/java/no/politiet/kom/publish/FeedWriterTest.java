package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import no.politiet.kom.json.InvalidDocumentException;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.Tombstone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedWriterTest {

    private static final Instant NOW = Instant.parse("2031-04-02T10:11:12Z");

    @TempDir
    Path folder;

    private static final Issue ISSUE = Newsletters.issue("# Aktuelt\n## Lys\nett\n");
    private static final Issue OTHER = ISSUE.toBuilder()
            .id(TagUri.of("tag:politiet.no,2023:kom/2031-q2"))
            .slug(Slug.of("2031-q2"))
            .period(Period.parse("2031-04/2031-06"))
            .build();

    private static FeedWriter writer(Instant now) {
        return FeedWriter.builder(Clock.fixed(now, ZoneOffset.UTC)).build();
    }

    @Test
    void writesRevisionCurrentIssueAndIndex() throws Exception {
        Index index = writer(NOW.plusMillis(500)).write(folder, List.of(ISSUE));

        byte[] revision = Files.readAllBytes(folder.resolve("v1/issues/2031-q1/r1.json"));
        assertThat(files()).containsExactly("v1/index.json", "v1/issues/2031-q1.json", "v1/issues/2031-q1/r1.json");
        assertThat(Files.readAllBytes(folder.resolve("v1/issues/2031-q1.json"))).isEqualTo(revision);
        assertThat(KomJson.forIssue().read(revision)).isEqualTo(ISSUE);
        assertThat(KomJson.forIndex().read(folder.resolve("v1/index.json"))).isEqualTo(index);
        assertThat(index.sequence()).isEqualTo(1);
        assertThat(index.updatedAt()).isEqualTo(NOW);
        assertThat(index.expires()).isEqualTo(NOW.plus(Duration.ofDays(100)));
        IssueEntry entry = index.published().get(0);
        assertThat(entry.href()).isEqualTo("issues/2031-q1/r1.json");
        assertThat(entry.bytes()).isEqualTo(revision.length);
        assertThat(entry.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(revision)));
    }

    @Test
    void writesTheSameBytesAnywhere(@TempDir Path elsewhere) throws IOException {
        writer(NOW).write(folder, List.of(ISSUE, OTHER));
        writer(NOW).write(elsewhere, List.of(OTHER, ISSUE));
        for (String file : files()) {
            assertThat(elsewhere.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
        }
    }

    @Test
    void keepsTheIssuesOfTheIndexBefore() throws IOException {
        writer(NOW).write(folder, List.of(ISSUE));
        Index index = writer(NOW.plusSeconds(60)).write(folder, List.of(OTHER));
        assertThat(index.sequence()).isEqualTo(2);
        assertThat(index.published())
                .extracting(IssueEntry::slug)
                .map(Slug::text)
                .containsExactly("2031-q2", "2031-q1");
    }

    @Test
    void keepsTheTimeOfAnIssueThatDidNotChange() throws IOException {
        writer(NOW).write(folder, List.of(ISSUE));
        Index index = writer(NOW.plusSeconds(60)).write(folder, List.of(ISSUE));
        assertThat(index.updatedAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(index.published().get(0).updatedAt()).isEqualTo(NOW);
    }

    @Test
    void addsARevisionBesideTheOneBefore() throws IOException {
        writer(NOW).write(folder, List.of(ISSUE));
        Issue revised = ISSUE.toBuilder().title("Nytt").revision(2).build();
        Index index = writer(NOW).write(folder, List.of(revised));
        assertThat(files()).contains("v1/issues/2031-q1/r1.json", "v1/issues/2031-q1/r2.json");
        assertThat(index.published()).extracting(IssueEntry::revision).containsExactly(2);
        assertThat(KomJson.forIssue().read(folder.resolve("v1/issues/2031-q1.json")))
                .isEqualTo(revised);
    }

    @Test
    void refusesToChangeARevision() throws IOException {
        writer(NOW).write(folder, List.of(ISSUE));
        byte[] before = Files.readAllBytes(folder.resolve("v1/index.json"));
        assertThatThrownBy(() -> writer(NOW.plusSeconds(60))
                        .write(
                                folder,
                                List.of(OTHER, ISSUE.toBuilder().title("Annet").build())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("revision 1 of issue 2031-q1 is published with other content");
        assertThat(folder.resolve("v1/index.json")).hasBinaryContent(before);
        assertThat(folder.resolve("v1/issues/2031-q2")).doesNotExist();
    }

    @Test
    void refusesARevisionOlderThanTheOneListed() throws IOException {
        writer(NOW).write(folder, List.of(ISSUE.toBuilder().revision(3).build()));
        assertThatThrownBy(() -> writer(NOW).write(folder, List.of(ISSUE)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("older than revision 3");
    }

    @Test
    void refusesAnIssueThatWasWithdrawn() throws IOException {
        Index withdrawn = Index.builder(7, NOW, NOW.plusSeconds(9))
                .issues(List.of(Tombstone.of(ISSUE.slug(), ISSUE.id(), NOW, "feil")))
                .build();
        Files.createDirectories(folder.resolve("v1"));
        KomJson.forIndex().write(withdrawn, folder.resolve("v1/index.json"));
        assertThatThrownBy(() -> writer(NOW).write(folder, List.of(ISSUE)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("withdrawn");
        assertThat(writer(NOW).write(folder, List.of(OTHER)).issues())
                .hasSize(2)
                .last()
                .isInstanceOf(Tombstone.class);
    }

    @Test
    void keepsWhatItDoesNotKnowInTheIndex() throws IOException {
        Index index = writer(NOW).write(folder, List.of(ISSUE));
        IssueEntry entry = index.published().get(0).toBuilder()
                .extras(Extras.of("later", "1.0"))
                .build();
        Index edited = index.toBuilder()
                .nextExpectedAt(NOW.plus(Duration.ofDays(90)))
                .issues(List.of(entry))
                .extras(Extras.of("contact", "\"fiksjon\""))
                .build();
        KomJson.forIndex().write(edited, folder.resolve("v1/index.json"));

        Index after = writer(NOW).write(folder, List.of(ISSUE));
        assertThat(after.nextExpectedAt()).isEqualTo(edited.nextExpectedAt());
        assertThat(after.extras()).isEqualTo(edited.extras());
        assertThat(after.published().get(0).extras()).isEqualTo(entry.extras());
    }

    @Test
    void refusesAnotherIdForAnIssue() throws IOException {
        Index unused = writer(NOW).write(folder, List.of(ISSUE));
        Issue other = ISSUE.toBuilder()
                .id(TagUri.of("example.org,2031", ISSUE.slug()))
                .revision(2)
                .build();
        assertThatThrownBy(() -> writer(NOW).write(folder, List.of(other)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("keeps its id");
    }

    @Test
    void refusesTwoIssuesWithOneSlug() {
        assertThatThrownBy(() -> writer(NOW).write(folder, List.of(ISSUE, ISSUE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesNothingWhenAnIssueBreaksTheContract() {
        Issue broken = OTHER.toBuilder().sections(List.of()).build();
        assertThatThrownBy(() -> writer(NOW).write(folder, List.of(ISSUE, broken)))
                .isInstanceOf(InvalidDocumentException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesAnIndexThatExpiresAtOnce() {
        assertThatThrownBy(() -> FeedWriter.builder(Clock.systemUTC()).expiry(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
