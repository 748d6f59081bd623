package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Significance;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A feed is somebody's: what another publishes comes in by intent only. */
class OtherPublisherTest {

    private static final String OURS = "Fyrvesenet på Øya";
    private static final String THEIRS = "Nordlysverket";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-04-02T10:11:12Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private FeedPublisher.Builder feed() {
        return FeedPublisher.builder(folder).clock(CLOCK);
    }

    private static Issue issue(int year, int quarter, String publisher) {
        String slug = year + "-q" + quarter;
        return Newsletters.issue("# Aktuelt\n## Lys\nett\n").toBuilder()
                .id(TagUri.of("tag:politiet.no,2023:kom/" + slug))
                .slug(Slug.of(slug))
                .period(Period.parse("%d-%02d/%d-%02d".formatted(year, 3 * quarter - 2, year, 3 * quarter)))
                .publisher(publisher)
                .build();
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(file.toString(), Files.readString(file) + Files.getLastModifiedTime(file));
            }
        }
        return files;
    }

    /** What was withdrawn stays so, whoever publishes: to let the publisher in would not help. */
    @Test
    void tellsOfTheWithdrawalFirst() throws IOException {
        Index unused = feed().build().publish(List.of(issue(2031, 1, OURS), issue(2031, 2, OURS)));
        unused = feed().build().withdraw(Slug.of("2031-q2"), "x");
        assertThatThrownBy(() -> feed().build().publish(issue(2031, 2, THEIRS)))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was withdrawn");
    }

    @Test
    void refusesAnIssueByAnother() throws IOException {
        Index unused = feed().build().publish(issue(2031, 1, OURS));
        Map<String, String> before = files();
        assertThatThrownBy(() -> feed().build().publish(List.of(issue(2031, 2, OURS), issue(2031, 3, THEIRS))))
                .isInstanceOfSatisfying(OtherPublisherException.class, e -> {
                    assertThat(e.slug()).isEqualTo(Slug.of("2031-q3"));
                    assertThat(e.publisher()).isEqualTo(THEIRS);
                    assertThat(e.feedPublisher()).isEqualTo(OURS);
                })
                .hasMessageContaining("issue 2031-q3 is by \"" + THEIRS + "\", and the feed in " + folder)
                .hasMessageContaining("by \"" + OURS + "\"");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void refusesWhatAnotherPublishesForTheSameQuarter() throws IOException {
        Index unused = feed().build().publish(issue(2031, 1, OURS));
        Map<String, String> before = files();
        Issue theirs = issue(2031, 1, THEIRS);
        assertThatThrownBy(() -> feed().build().publish(theirs)).isInstanceOf(OtherPublisherException.class);
        assertThatThrownBy(() -> feed().build().correct(theirs, Significance.MAJOR, "Rettet."))
                .isInstanceOf(OtherPublisherException.class);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void letsInAPublisherThatIsSaidToBeNew() throws IOException {
        Index unused = feed().build().publish(issue(2031, 1, OURS));
        unused = feed().newPublisher().build().publish(issue(2031, 2, THEIRS));
        // From then on the feed has both, so that earlier issues can be corrected and later ones follow.
        Issue mended = issue(2031, 1, OURS).toBuilder().title("Rettet").build();
        unused = feed().build().correct(mended, Significance.MINOR, "Rettet.");
        Index index = feed().build().publish(issue(2031, 3, THEIRS));
        assertThat(index.published()).extracting(IssueEntry::revision).containsExactly(1, 1, 2);
        assertThatThrownBy(() -> feed().build().publish(issue(2031, 4, "Kystverket")))
                .isInstanceOf(OtherPublisherException.class)
                .hasMessageContaining("by \"" + THEIRS + "\"");
    }

    @Test
    void correctsAnIssueOfLongAgoByWhoeverPublishedIt() throws IOException {
        Index unused = feed().build().publish(issue(2001, 1, OURS));
        List<Issue> later = Stream.iterate(0, i -> i + 1)
                .limit(41)
                .map(i -> issue(2010 + i / 4, i % 4 + 1, THEIRS))
                .toList();
        unused = feed().newPublisher().build().publish(later);
        Issue mended = issue(2001, 1, OURS).toBuilder().title("Rettet").build();
        Index index = feed().build().correct(mended, Significance.MINOR, "Rettet.");
        assertThat(index.published()).last().extracting(IssueEntry::revision).isEqualTo(2);
        assertThatThrownBy(() -> feed().build().publish(issue(2031, 1, OURS)))
                .as("a name that has not been used for ten years")
                .isInstanceOf(OtherPublisherException.class);
    }

    @Test
    void isOfTheFirstIssueWhereThereIsNoneYet() throws IOException {
        assertThatThrownBy(() -> feed().build().publish(List.of(issue(2031, 1, OURS), issue(2031, 2, THEIRS))))
                .isInstanceOf(OtherPublisherException.class)
                .hasMessageContaining("issue 2031-q2 is by");
        assertThat(folder.resolve("v1")).doesNotExist();
        Index unused = feed().build().publish(issue(2031, 1, OURS));
        unused = feed().build().withdraw(Slug.of("2031-q1"), "Oppdiktet.");
        assertThat(feed().build().publish(issue(2031, 2, THEIRS)).published()).hasSize(1);
    }

    @Test
    void takesANameForTheSameWhateverSpacesAndLettersItIsWrittenWith() throws IOException {
        Index unused = feed().build().publish(issue(2031, 1, OURS));
        String written = Normalizer.normalize(OURS, Normalizer.Form.NFD).replace("vesenet ", "vesenet\u00A0");
        assertThat(written).isNotEqualTo(OURS);
        assertThat(feed().build().publish(issue(2031, 2, written)).published()).hasSize(2);
    }
}
