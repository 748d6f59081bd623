package no.politiet.kom.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditorialRulesTest {

    private static final String TOLD_TWICE = """
            ,"dates":[{"role":"published","when":"2026-03","text":"mars","certainty":"stated"}]},
              {"id":"tag:example.org,2026:kom/x/b","kind":"note","heading":"H","title":"H","language":"nb",
               "dates":[{"role":"published","when":"%s","text":"da","certainty":"stated"}],
               "related":[{"rel":"same-work","target":"tag:example.org,2026:kom/x/a"}]""";

    private static List<String> advice(String json) {
        return advice(json, "2026-05-01T00:00:00Z");
    }

    private static List<String> advice(String json, String now) {
        Report report =
                IssueValidator.builder().editorial(Instant.parse(now)).build().validate(json);
        assertThat(report.isValid()).as(report.toString()).isTrue();
        assertThat(report.warnings()).isEqualTo(report.findings());
        assertThat(report.findings()).extracting(Finding::severity).containsOnly(Severity.WARNING);
        assertThat(report.findings()).extracting(Finding::position).doesNotContainNull();
        return report.findings().stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    private static String link(String text, String more) {
        return Documents.issue(
                ",\"links\":[{\"id\":\"a\",\"text\":\"" + text
                        + "\",\"state\":\"resolved\",\"href\":\"https://example.org/\"" + more + "}]",
                "");
    }

    private static boolean isQuiet(String json) {
        return IssueValidator.builder()
                .editorial(Instant.parse("2026-05-01T00:00:00Z"))
                .build()
                .validate(json)
                .findings()
                .isEmpty();
    }

    @Test
    void isSilentUnlessAskedFor() {
        assertThat(IssueValidator.create().validate(link("her", "")).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"her", "Her.", "HER", "les mer »", "[her]", "Click here!"})
    void warnsOfALinkTextThatSaysNothing(String text) {
        assertThat(advice(link(text, ""))).containsExactly("editorial.link-text /sections/0/items/0/links/0/text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oppdiktet rapport", "her kan du lese rapporten", "herre"})
    void isContentWithALinkTextThatSaysWhereItLeads(String text) {
        assertThat(isQuiet(link(text, ""))).isTrue();
    }

    @Test
    void isContentWithALabel() {
        assertThat(isQuiet(link("her", ",\"label\":\"Oppdiktet rapport\""))).isTrue();
    }

    @Test
    void warnsOfALinkWithoutAnAddressInTheColophonToo() {
        assertThat(advice(Documents.issue(
                        "", ",\"links\":[{\"id\":\"a\",\"text\":\"om oss\",\"state\":\"unresolved\"}]")))
                .containsExactly("editorial.unresolved-link /links/0");
    }

    @Test
    void warnsOfADeadlineThatHasPassed() {
        String json = Documents.hearing(
                ",\"dates\":[{\"role\":\"deadline\",\"when\":\"2026-04-30\",\"text\":\"frist\",\"certainty\":\"stated\"}]");
        assertThat(advice(json, "2026-04-30T22:00:00Z"))
                .as("midnight in Oslo")
                .containsExactly("editorial.deadline-passed /sections/0/items/0/dates/0/when");
        assertThat(IssueValidator.builder()
                        .editorial(Instant.parse("2026-04-30T21:59:59Z"))
                        .build()
                        .validate(json)
                        .findings())
                .isEmpty();
    }

    @Test
    void warnsOfAHearingWithoutADeadline() {
        assertThat(advice(Documents.hearing("")))
                .containsExactly("editorial.hearing-without-deadline /sections/0/items/0");
    }

    @Test
    void warnsOfOneWorkWithTwoDates() {
        assertThat(advice(Documents.issue(TOLD_TWICE.formatted("2026-02-28"), "")))
                .containsExactly("editorial.two-dates /sections/0/items/1/dates/0/when");
        assertThat(isQuiet(Documents.issue(TOLD_TWICE.formatted("2026-03-31"), "")))
                .as("a day of the month")
                .isTrue();
    }

    @Test
    void advisesOnObjectsToo() {
        Report report = IssueValidator.builder()
                .editorial(Instant.EPOCH)
                .build()
                .validate(Documents.read(Documents.hearing("")));
        assertThat(report.isValid()).isTrue();
        assertThat(report.warnings()).hasSize(1);
    }
}
