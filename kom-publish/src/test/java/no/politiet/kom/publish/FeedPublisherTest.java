package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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
import no.politiet.kom.model.Change;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Significance;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.Tombstone;
import no.politiet.kom.publish.internal.feed.FeedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedPublisherTest {

    private static final Instant NOW = Instant.parse("2031-04-02T10:11:12Z");

    @TempDir
    Path folder;

    private static final Issue ISSUE = Newsletters.issue("# Aktuelt\n## Lys\nett\n");
    private static final Issue OTHER = ISSUE.toBuilder()
            .id(TagUri.of("tag:politiet.no,2023:kom/2031-q2"))
            .slug(Slug.of("2031-q2"))
            .period(Period.parse("2031-04/2031-06"))
            .build();

    private FeedPublisher feed(Instant now) {
        return feed(folder, now);
    }

    private static FeedPublisher feed(Path folder, Instant now) {
        return FeedPublisher.builder(folder)
                .clock(Clock.fixed(now, ZoneOffset.UTC))
                .build();
    }

    @Test
    void writesRevisionCurrentIssueAndIndex() throws Exception {
        Index index = feed(NOW.plusMillis(500)).publish(List.of(ISSUE));

        byte[] revision = Files.readAllBytes(folder.resolve("v1/issues/2031-q1/r1.json"));
        assertThat(files())
                .containsExactly(
                        "v1/deadlines.ics",
                        "v1/feed.atom",
                        "v1/feed.json",
                        "v1/index.json",
                        "v1/issues/2031-q1.html",
                        "v1/issues/2031-q1.ics",
                        "v1/issues/2031-q1.json",
                        "v1/issues/2031-q1.md",
                        "v1/issues/2031-q1/r1.json",
                        "v1/openapi.yaml",
                        "v1/schema/index.consume.schema.json",
                        "v1/schema/index.publish.schema.json",
                        "v1/schema/issue.consume.schema.json",
                        "v1/schema/issue.publish.schema.json");
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
        feed(NOW).publish(List.of(ISSUE, OTHER));
        feed(elsewhere, NOW).publish(List.of(OTHER, ISSUE));
        for (String file : files()) {
            assertThat(elsewhere.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
        }
    }

    @Test
    void keepsTheIssuesOfTheIndexBefore() throws IOException {
        feed(NOW).publish(List.of(ISSUE));
        Index index = feed(NOW.plusSeconds(60)).publish(List.of(OTHER));
        assertThat(index.sequence()).isEqualTo(2);
        assertThat(index.published())
                .extracting(IssueEntry::slug)
                .map(Slug::text)
                .containsExactly("2031-q2", "2031-q1");
    }

    @Test
    void keepsTheTimeOfAnIssueThatDidNotChange() throws IOException {
        feed(NOW).publish(List.of(ISSUE));
        Index index = feed(NOW.plusSeconds(60)).publish(List.of(ISSUE, OTHER));
        assertThat(index.updatedAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(index.published()).extracting(IssueEntry::updatedAt).containsExactly(NOW.plusSeconds(60), NOW);
    }

    @Test
    void addsARevisionBesideTheOneBefore() throws IOException {
        feed(NOW).publish(List.of(ISSUE));
        Issue revised = revised("Nytt");
        Index index = feed(NOW).publish(List.of(revised));
        assertThat(files()).contains("v1/issues/2031-q1/r1.json", "v1/issues/2031-q1/r2.json");
        assertThat(index.published()).extracting(IssueEntry::revision).containsExactly(2);
        assertThat(KomJson.forIssue().read(folder.resolve("v1/issues/2031-q1.json")))
                .isEqualTo(revised);
    }

    @Test
    void refusesToChangeARevision() throws IOException {
        feed(NOW).publish(List.of(ISSUE));
        byte[] before = Files.readAllBytes(folder.resolve("v1/index.json"));
        assertThatThrownBy(() -> feed(NOW.plusSeconds(60))
                        .publish(List.of(OTHER, ISSUE.toBuilder().title("Annet").build())))
                .isInstanceOf(UntoldChangeException.class)
                .hasMessageContaining("revision 1 of issue 2031-q1 is published with other content");
        assertThat(folder.resolve("v1/index.json")).hasBinaryContent(before);
        assertThat(folder.resolve("v1/issues/2031-q2")).doesNotExist();
    }

    @Test
    void refusesARevisionOlderThanTheOneListed() throws IOException {
        feed(NOW).publish(List.of(ISSUE.toBuilder().revision(3).build()));
        assertThatThrownBy(() -> feed(NOW).publish(List.of(ISSUE)))
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
        assertThatThrownBy(() -> feed(NOW).publish(List.of(ISSUE)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("withdrawn");
        assertThat(feed(NOW).publish(List.of(OTHER)).issues()).hasSize(2).last().isInstanceOf(Tombstone.class);
    }

    @Test
    void tellsInWhichIndexEachEntryChanged() throws IOException {
        feed(NOW).publish(ISSUE);
        feed(NOW).renew();
        feed(NOW).publish(OTHER);
        feed(NOW).publish(ISSUE);
        Index index = feed(NOW)
                .correct(ISSUE.toBuilder().title("Oppdiktet og rettet").build(), Significance.MINOR, "Oppdiktet.");
        assertThat(index.published())
                .extracting(IssueEntry::slug, IssueEntry::addedIn, IssueEntry::changedIn)
                .containsExactlyInAnyOrder(tuple(ISSUE.slug(), 1L, 4L), tuple(OTHER.slug(), 3L, 3L));
        assertThat(feed(NOW).withdraw(ISSUE.slug(), "Oppdiktet.").entry(ISSUE.slug()))
                .containsInstanceOf(Tombstone.class)
                .map(entry -> ((Tombstone) entry).changedIn())
                .contains(5L);
    }

    @Test
    void keepsWhatItDoesNotKnowInTheIndex() throws IOException {
        Index index = feed(NOW).publish(List.of(ISSUE));
        IssueEntry entry = index.published().get(0).toBuilder()
                .extras(Extras.of("later", "1.0"))
                .build();
        Index edited = index.toBuilder()
                .nextExpectedAt(NOW.plus(Duration.ofDays(90)))
                .issues(List.of(entry))
                .extras(Extras.of("contact", "\"fiksjon\""))
                .build();
        KomJson.forIndex().write(edited, folder.resolve("v1/index.json"));

        Index after = feed(NOW).renew();
        assertThat(after.nextExpectedAt()).isEqualTo(edited.nextExpectedAt());
        assertThat(after.extras()).isEqualTo(edited.extras());
        assertThat(after.published().get(0).extras()).isEqualTo(entry.extras());
    }

    @Test
    void refusesAnotherIdForAnIssue() throws IOException {
        Index unused = feed(NOW).publish(List.of(ISSUE));
        Issue other = ISSUE.toBuilder()
                .id(TagUri.of("example.org,2031", ISSUE.slug()))
                .revision(2)
                .build();
        assertThatThrownBy(() -> feed(NOW).publish(List.of(other)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("keeps its id");
    }

    @Test
    void refusesTwoIssuesWithOneSlug() {
        assertThatThrownBy(() -> feed(NOW).publish(List.of(ISSUE, ISSUE))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void makesNoFolderForTwoIssuesWithOneSlug() {
        Path none = folder.resolve("none");
        assertThatThrownBy(() -> feed(none, NOW).publish(List.of(ISSUE, ISSUE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(none).doesNotExist();
    }

    @Test
    void writesNothingWhenAnIssueBreaksTheContract() {
        Issue broken = OTHER.toBuilder().sections(List.of()).build();
        assertThatThrownBy(() -> feed(NOW).publish(List.of(ISSUE, broken)))
                .isInstanceOf(InvalidDocumentException.class);
        assertThat(folder.resolve("v1")).doesNotExist();
    }

    @Test
    void refusesAnIndexThatExpiresAtOnce() {
        assertThatThrownBy(() -> FeedPublisher.builder(folder).expiry(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesNothingWhenNothingChanges() throws IOException {
        Index first = feed(NOW).publish(ISSUE);
        FileTime time = Files.getLastModifiedTime(folder.resolve("v1/index.json"));
        assertThat(feed(NOW.plusSeconds(60)).publish(ISSUE)).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(folder.resolve("v1/index.json"))).isEqualTo(time);
    }

    @Test
    void refusesARevisionThatDoesNotTellWhatItChanges() throws IOException {
        Index unused = feed(NOW).publish(ISSUE);
        Issue silent = ISSUE.toBuilder().title("Nytt").revision(2).build();
        assertThatThrownBy(() -> feed(NOW).publish(silent))
                .isInstanceOf(UntoldChangeException.class)
                .hasMessageContaining("does not tell what it changes");
    }

    @Test
    void correctsAnIssueInItsNextRevision() throws IOException {
        Index unused = feed(NOW).publish(ISSUE);
        Issue mended = Newsletters.issue("# Aktuelt\n## Lys\nto\n");
        Index index = feed(NOW.plusSeconds(60)).correct(mended, Significance.MAJOR, "Ordet var galt.");

        assertThat(index.published()).extracting(IssueEntry::revision).containsExactly(2);
        Issue published = KomJson.forIssue().read(folder.resolve("v1/issues/2031-q1.json"));
        assertThat(published.items()).isEqualTo(mended.items());
        assertThat(published.changes())
                .containsExactly(Change.builder(2, NOW.plusSeconds(60), Significance.MAJOR, "Ordet var galt.")
                        .items(List.of(mended.items().get(0).id()))
                        .build());
    }

    @Test
    void refusesACorrectionThatChangesNothing() throws IOException {
        Index unused = feed(NOW).publish(ISSUE);
        assertThatThrownBy(() -> feed(NOW).correct(ISSUE, Significance.MINOR, "Ingenting."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing differs");
        assertThatThrownBy(() -> feed(NOW).correct(OTHER, Significance.MINOR, "Ukjent."))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has no issue 2031-q2");
    }

    @Test
    void replacesTheReasonOfAnIssueThatWasWithdrawn() throws IOException {
        Index unused = feed(NOW).publish(List.of(ISSUE, OTHER));
        Index first = feed(NOW.plusSeconds(60)).withdraw(ISSUE.slug(), "Feil grunn.");
        assertThat(feed(NOW.plusSeconds(90)).withdraw(ISSUE.slug(), "Feil grunn."))
                .isEqualTo(first);
        Index second = feed(NOW.plusSeconds(120)).withdraw(ISSUE.slug(), "Rett grunn.");
        assertThat(second.withdrawn())
                .containsExactly(
                        new Tombstone(ISSUE.slug(), ISSUE.id(), NOW.plusSeconds(60), "Rett grunn.", 2L, Extras.NONE));
        assertThat(second.sequence()).isEqualTo(3);
        assertThat(KomJson.forIndex().read(folder.resolve("v1/index.json"))).isEqualTo(second);
    }

    @Test
    void withdrawsAnIssueWithAllItsFiles() throws IOException {
        Index unused = feed(NOW).publish(List.of(ISSUE, OTHER));
        unused = feed(NOW).publish(revised("Nytt"));
        assertThat(folder.resolve("v1/issues/2031-q1.html")).exists();
        Index index = feed(NOW.plusSeconds(9)).withdraw(ISSUE.slug(), "Den skulle ikke ut.");

        assertThat(index.entry(ISSUE.slug()))
                .contains(new Tombstone(
                        ISSUE.slug(), ISSUE.id(), NOW.plusSeconds(9), "Den skulle ikke ut.", 3L, Extras.NONE));
        assertThat(files())
                .noneMatch(file -> file.contains("2031-q1"))
                .contains("v1/issues/2031-q2.html", "v1/issues/2031-q2.json", "v1/issues/2031-q2/r1.json");
        assertThat(feed(NOW.plusSeconds(99)).withdraw(ISSUE.slug(), "Den skulle ikke ut."))
                .isEqualTo(index);
        assertThatThrownBy(() -> feed(NOW).publish(ISSUE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("withdrawn");
    }

    @Test
    void deletesWhatAnInterruptedWithdrawalLeft() throws IOException {
        Index unused = feed(NOW).publish(List.of(ISSUE, OTHER));
        byte[] revision = Files.readAllBytes(folder.resolve("v1/issues/2031-q1/r1.json"));
        unused = feed(NOW).withdraw(ISSUE.slug(), "Den skulle ikke ut.");
        Files.createDirectories(folder.resolve("v1/issues/2031-q1"));
        Files.write(folder.resolve("v1/issues/2031-q1/r1.json"), revision);
        unused = feed(NOW).publish(OTHER);
        assertThat(folder.resolve("v1/issues/2031-q1")).doesNotExist();
    }

    @Test
    void writesOverARevisionThatWasNeverListed() throws IOException {
        Index unused = feed(NOW).publish(ISSUE);
        Files.writeString(folder.resolve("v1/issues/2031-q1/r2.json"), "{\"half\":");
        Issue second = revised("Nytt");
        Index index = feed(NOW).publish(second);
        assertThat(index.published()).extracting(IssueEntry::revision).containsExactly(2);
        assertThat(KomJson.forIssue().read(folder.resolve("v1/issues/2031-q1/r2.json")))
                .isEqualTo(second);
    }

    @Test
    void isLaterThanTheIndexBeforeWhateverTheClockSays() throws IOException {
        Index first = feed(NOW).publish(ISSUE);
        Index second = feed(NOW.minusSeconds(3600)).publish(OTHER);
        assertThat(second.updatedAt()).isEqualTo(first.updatedAt().plusSeconds(1));
    }

    @Test
    void givesFilesTheTimeOfTheirContent() throws IOException {
        Index unused = feed(NOW).publish(ISSUE);
        unused = feed(NOW.plusSeconds(60)).publish(OTHER);
        assertThat(Files.getLastModifiedTime(folder.resolve("v1/issues/2031-q1/r1.json")))
                .isEqualTo(FileTime.from(NOW));
        assertThat(Files.getLastModifiedTime(folder.resolve("v1/index.json")))
                .isEqualTo(FileTime.from(NOW.plusSeconds(60)));
    }

    @Test
    void tellsWhenTheNextIssueIsExpectedUntilThen() throws IOException {
        Instant next = NOW.plus(Duration.ofDays(90));
        Index index = FeedPublisher.builder(folder)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .nextExpectedAt(next)
                .build()
                .publish(ISSUE);
        assertThat(index.nextExpectedAt()).isEqualTo(next);
        assertThat(feed(NOW.plusSeconds(60)).renew().nextExpectedAt()).isEqualTo(next);
        assertThat(feed(next).renew().nextExpectedAt()).isNull();
    }

    @Test
    void refusesASecondPublisherWhileOneIsAtWork() throws IOException {
        try (FeedFolder held = FeedFolder.hold(folder)) {
            assertThatThrownBy(() -> feed(NOW).publish(ISSUE)).isInstanceOf(FeedBusyException.class);
            assertThat(held.read("index.json")).isNull();
        }
        assertThat(feed(NOW).publish(ISSUE).sequence()).isEqualTo(1);
    }

    @Test
    void deletesWhatAKilledPublisherLeftUnfinished() throws IOException {
        Files.createDirectories(folder.resolve(".kom"));
        Files.writeString(folder.resolve(".kom/r1.json.new"), "{");
        Index unused = feed(NOW).publish(ISSUE);
        assertThat(folder.resolve(".kom/r1.json.new")).doesNotExist();
    }

    private static Issue revised(String title) {
        return ISSUE.toBuilder()
                .title(title)
                .revision(2)
                .changes(List.of(
                        Change.builder(2, NOW, Significance.MINOR, "Tittelen.").build()))
                .build();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            Files.isRegularFile(file) && !file.toString().contains(".kom"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
