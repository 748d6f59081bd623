package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Section;
import no.politiet.kom.publish.PdfFiles.Page;
import no.politiet.kom.render.PrintedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of the headings below it is no news. Fiction; any likeness is chance. */
class TableOfContentsTest {

    private static final List<String> TITLES = List.of("Nye lykter 3. juni", "Frist for høringen", "Kurs");

    private static final String MAIL = """
            FYRVESENET
            Nytt fra fyrene
            mai 2031

            %s

            AKTUELT

            Nye lykter 3. juni

            De nye lyktene tennes den 3. juni 2031, og alle er velkomne til å se på.

            Frist for høringen

            Høringsfristen er 12. juni 2031, og svarene sendes til oss som vanlig.

            UTLANDET

            Kurs

            Kurset holdes 20. mai 2031, og det er plass til tjue av dere.
            """;

    private static final String MARKDOWN = """
            # Nytt fra fyrene

            Fyrvesenet, mai 2031

            %s

            ## Aktuelt

            ### Nye lykter 3. juni

            De nye lyktene tennes den 3. juni 2031, og alle er velkomne til å se på.

            ### 2. Frist for høringen

            Høringsfristen er 12. juni 2031, og svarene sendes til oss som vanlig.

            ## Utlandet

            **Kurs**

            Kurset holdes 20. mai 2031, og det er plass til tjue av dere.
            """;

    private static ImportResult read(String text, String contents, String document) {
        return NewsletterImporter.builder().build().read(text.formatted(contents), document);
    }

    private static void assertLeftOut(ImportResult result) {
        assertThat(Newsletters.codes(result))
                .containsOnlyOnce(ImportCodes.CONTENTS)
                .doesNotContain(ImportCodes.MASTHEAD_TEXT, ImportCodes.LINK_TARGET);
        assertThat(result.issue().sections())
                .extracting(section -> section.title().toLowerCase(Locale.ROOT))
                .containsExactly("aktuelt", "utlandet");
        assertThat(result.issue().items()).hasSize(3);
        assertThat(result.issue().items()).flatExtracting(Item::dates).hasSize(3);
        String printed = String.join("\n", PrintedText.of(result.issue())).toLowerCase(Locale.ROOT);
        TITLES.forEach(title -> assertThat(printed).containsOnlyOnce(title.toLowerCase(Locale.ROOT) + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I dette nummeret:\n- Nye lykter 3. juni\n- Frist for høringen\n- Kurs",
                "I dette nummeret:\nNye lykter 3. juni\nFrist for høringen\nKurs",
                "I DETTE NUMMERET\n\nNYE LYKTER 3. JUNI\nFRIST FOR HØRINGEN\nKURS",
                "I denne utgåva\n\nNye lykter 3. juni\n\nFrist for høringen\n\nKurs",
                "Innhold\n-------\n1. Nye lykter 3. juni ....... 2\n2. Frist for høringen ....... side 3\n3. Kurs ..... 4",
                "INNHOLD\n\nAKTUELT\n• Nye lykter 3. juni\n• Frist for høringen\n\nUTLANDET\n• Kurs",
                "Her er sakene:\n\n* Nye lykter 3. juni\n* Frist for høringen\n* Kurs\n\n------------",
                "- Nye lykter 3. juni\n- Frist for\n  høringen\n- Kurs"
            })
    void isLeftOutOfAMail(String contents) {
        assertLeftOut(read(MAIL, contents, "fyr.txt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**I dette nummeret:**\n\n- Nye lykter 3. juni\n- Frist for høringen\n- Kurs",
                "## Innhold\n\n1. [Nye lykter 3. juni](#nye-lykter)\n2. [Frist for høringen](#frist)\n3. [Kurs](#)",
                "I dette nummeret:\n\n- Aktuelt\n  - *Nye lykter 3. juni*\n  - Frist for høringen\n- Utlandet\n  - Kurs",
                "### Innhold\nNye lykter 3. juni\\\nFrist for\nhøringen\\\nKurs",
                "I dette nummeret:\n- Leder\n- Nye lykter 3. juni\n- Kurs"
            })
    void isLeftOutOfMarkdown(String contents) {
        assertLeftOut(read(MARKDOWN, contents, "fyr.md"));
    }

    /** As it stands there, with the title above it. */
    @Test
    void isTold() {
        ImportResult result = read(MARKDOWN, "**Innhold**\n\n- Leder\n- Nye lykter 3. juni … 2\n- Kurs", "fyr.md");
        assertThat(result.findings())
                .filteredOn(finding -> finding.code().equals(ImportCodes.CONTENTS))
                .extracting(
                        finding -> finding.text(),
                        finding -> finding.details(),
                        finding -> finding.position().line())
                .containsExactly(tuple("Innhold / Leder / Nye lykter 3. juni … 2 / Kurs", Map.of("titles", "3"), 5));
    }

    /** What says more than headings, leads elsewhere, or lists something else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I dette nummeret:\n\n- Nye lykter 3. juni: flere enn før\n- Frist for høringen: 12. juni\n- Kurs: 20. mai",
                "I dette nummeret:\n\n- [Nye lykter 3. juni](https://fyr.example/a)\n- [Kurs](https://fyr.example/b)",
                "Vi arbeider med:\n\n- Kurs\n- Lykter\n- Frist for høringen",
                "- Kurs\n- Frist for høringen\n- Nye lykter 4. juni",
                "Kurs\nKurs\nKurs"
            })
    void isNoOtherList(String list) {
        ImportResult result = read(MARKDOWN, list, "fyr.md");
        assertThat(Newsletters.codes(result)).doesNotContain(ImportCodes.CONTENTS);
        assertThat(String.join("\n", PrintedText.of(result.issue()))).contains("Kurs", "Frist for høringen");
    }

    /** A section that says what it will tell of, without the title of a contents. */
    @Test
    void isNoOverviewAmongTheNews() {
        ImportResult result = Newsletters.read(
                "# Aktuelt\n\n## Lys\n\nrødt\n\n## Sakene\n\n- En\n- To\n- Tre\n\n# En\n\na\n\n# To\n\nb\n\n# Tre\n\nc\n");
        assertThat(Newsletters.codes(result)).doesNotContain(ImportCodes.CONTENTS);
    }

    /** It is no section, and not what decides which headings are. */
    @Test
    void isNoTitleOfAMail() {
        ImportResult result = read(
                "Emne: Nytt fra fyrene, mai 2031\n\n" + MAIL.substring(MAIL.indexOf("%s")),
                "Innhold\n-------\n- Nye lykter 3. juni\n- Frist for høringen\n- Kurs",
                "fyr.txt");
        assertThat(result.issue().title()).isEqualTo("Nytt fra fyrene, mai 2031");
        assertThat(result.issue().sections()).extracting(Section::title).containsExactly("AKTUELT", "UTLANDET");
    }

    /** The pages of which are not said. */
    @Test
    void isLeftOutOfAPdf() {
        Page cover = PdfPages.titled(500).bold(60, 430, 12, "I dette nummeret");
        Page news = Page.create();
        for (int i = 0; i < TITLES.size(); i++) {
            cover.text(60, 410 - 14 * i, 12, "• " + TITLES.get(i));
            news.bold(60, 480 - 80 * i, 18, TITLES.get(i))
                    .lines(
                            60,
                            450 - 80 * i,
                            "Her står det " + "en to tre".split(" ")[i] + " ord om det, og ikke flere.");
        }
        ImportResult result = PdfPages.read(cover, news);
        assertThat(Newsletters.codes(result)).containsOnlyOnce(ImportCodes.CONTENTS);
        assertThat(result.issue().items()).extracting(Item::heading).containsExactlyElementsOf(TITLES);
    }
}
