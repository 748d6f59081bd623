package no.politiet.kom.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Paragraph;
import org.junit.jupiter.api.Test;

class TextRendererTest {

    private static final TextRenderer PLAIN = TextRenderer.builder().build();

    @Test
    void rendersAWholeIssue() {
        assertThat(TextRenderer.builder()
                        .width(60)
                        .now(Instant.parse("2031-06-17T10:00:00Z"))
                        .build()
                        .render(Fixtures.rich()))
                .isEqualTo("""
                        ════════════════════════════════════════════════════════════
                        Fyrvesenet

                        Nytt fra fyrene
                        januar–mars 2031

                        Til alle som ser havet
                        ════════════════════════════════════════════════════════════

                        Aktuelt
                        ════════════════════════════════════════════════════════════

                        Høring om nye lykter
                        ────────────────────
                        Fyrvesenet vil bytte alle lyktene langs kysten, se her.
                        Høringsfristen er 29. juni.

                          ✓ lyset skal nå lenger enn i dag, også når det er tåke
                            over havet
                          ✓ strømmen skal vare

                          1. bygge
                          2. tenne

                            Et fyr uten lys er bare et hus. (s. 7)

                        Fyr        Høyde
                        ────────────────
                        Nordodden  31 m

                          │ Høring · Fyrvesenet (utgiver)
                          │ Frist 29. juni 2031 (12 dager igjen)
                          │ her → adresse ukjent
                          │ brevet → https://fyr.example/brev

                        ════════════════════════════════════════════════════════════
                        Fyrvesenet holder lys.
                        """);
    }

    @Test
    void saysWhetherADeadlineHasPassedInOslo() {
        assertThat(deadline("2031-06-28T21:59:59Z")).contains("Frist 29. juni 2031 (1 dag igjen)");
        assertThat(deadline("2031-06-28T22:00:00Z")).contains("Frist 29. juni 2031 (siste dag i dag)");
        assertThat(deadline("2031-06-29T22:00:00Z")).contains("Frist 29. juni 2031 (utløpt)");
    }

    @Test
    void doesNotJudgeADeadlineWithoutAnInstant() {
        assertThat(PLAIN.render(Fixtures.rich())).contains("Frist 29. juni 2031\n");
    }

    private static String deadline(String now) {
        return TextRenderer.builder().now(Instant.parse(now)).build().render(Fixtures.rich());
    }

    @Test
    void writesTheFactsInTheLanguageAskedForAndTheTextAsItIs() {
        String english = TextRenderer.builder()
                .locale(Locale.ENGLISH)
                .now(Instant.parse("2032-01-01T00:00:00Z"))
                .build()
                .render(Fixtures.rich());
        assertThat(english)
                .contains("Hearing · Fyrvesenet (publisher)", "Deadline 29 June 2031 (passed)", "januar–mars 2031");
    }

    @Test
    void wrapsAtTheWidthInCodePoints() {
        String boats = "⛵🚢 ".repeat(40).strip();
        String text = PLAIN.render(Fixtures.issue(Fixtures.section(
                "Aktuelt",
                Fixtures.item("a", "Båter").body(List.of(Paragraph.of(boats))).build())));
        List<String> lines = text.lines().filter(line -> line.startsWith("⛵")).toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).codePointCount(0, lines.get(0).length())).isEqualTo(80);
    }

    @Test
    void leavesALongWordUnbroken() {
        String word = "fyr".repeat(40);
        assertThat(PLAIN.render(Fixtures.issue(Fixtures.section(
                        "Aktuelt",
                        Fixtures.item("a", "Ord")
                                .body(List.of(Paragraph.of("et " + word + " ord")))
                                .build()))))
                .contains("\net\n" + word + "\nord\n");
    }

    @Test
    void narrowsAWideTableToTheWidth() {
        String text = TextRenderer.builder().width(40).build().render(TableFixture.wide());
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40));
        assertThat(text.split("\\s+")).contains("Nordodden", "fyrlykter", "stormer", "1931");
    }

    @Test
    void usesColourOnlyWhenAskedTo() {
        assertThat(PLAIN.render(Fixtures.rich())).doesNotContain("\u001B");
        String coloured = TextRenderer.builder().colour(true).build().render(Fixtures.rich());
        assertThat(coloured).contains("\u001B[1malle lyktene\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(PLAIN.render(Fixtures.rich()));
    }

    @Test
    void letsNoControlCharacterReachTheTerminal() {
        Issue issue = Fixtures.issue(Fixtures.section(
                "Aktuelt",
                Fixtures.item("a", "Luring")
                        .body(List.of(Paragraph.of("rødt \u001B[31m lys\u0007")))
                        .build()));
        assertThat(PLAIN.render(issue)).contains("rødt \uFFFD[31m lys\uFFFD");
    }

    @Test
    void showsACodeItDoesNotKnowAsItIs() {
        Issue issue = Fixtures.issue(Fixtures.section(
                "Aktuelt", Fixtures.item("a", "Nytt").kind(Kind.of("regatta")).build()));
        assertThat(PLAIN.render(issue)).contains("│ regatta\n");
    }

    @Test
    void refusesALineTooNarrowToRead() {
        assertThatThrownBy(() -> TextRenderer.builder().width(19))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("20");
    }
}
