package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Section;
import no.politiet.kom.publish.PdfFiles.Page;
import org.junit.jupiter.api.Test;

/** Which lines are one heading, and which are headings although they are no larger than the text. */
class PdfHeadingsTest {

    private static Issue read(Page... pages) {
        return PdfPages.read(pages).issue();
    }

    private static Page wide(Page page, double y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            page.text(60, y - 20 * i, 12, lines[i]);
        }
        return page;
    }

    /** A document with wide line spacing, also between the two lines of a heading of each size. */
    private static Issue loose(String title, String more, String heading, String goesOn) {
        Page page = Page.create().bold(60, 500, 22, title).bold(60, 464, 22, more);
        wide(page, 430, "Fyrvesenet, januar–mars 2031").bold(60, 390, 16, "Aktuelt");
        page.bold(60, 355, 13, heading).bold(60, 333, 13, goesOn);
        wide(page, 311, "Fyret på odden lyser igjen etter en lang vinter på den ytterste", "øya, og alle er glade.");
        page.bold(60, 255, 13, "Lys på neset");
        return read(wide(page, 233, "Fyret på neset er mørkt, og ingen vet hvorfor. Vakta leter etter", "nøkkelen."));
    }

    @Test
    void joinsAHeadingThatGoesOnInTheNextLineWhateverTheLineSpacing() {
        Issue issue = loose(
                "Nytt fra de aller ytterste fyrene",
                "langs kysten",
                "Lys på odden etter en lang vinter med mye is og",
                "mørke");
        assertThat(issue.title()).isEqualTo("Nytt fra de aller ytterste fyrene langs kysten");
        assertThat(issue.sections()).extracting(Section::title).contains("Aktuelt");
        assertThat(issue.items())
                .extracting(Item::heading)
                .endsWith("Lys på odden etter en lang vinter med mye is og mørke", "Lys på neset");
    }

    @Test
    void joinsNoHeadingsThatHaveRoomInOneLine() {
        Issue issue = loose("Nytt fra de aller ytterste fyrene", "langs kysten", "Lys og lykter", "Lys på odden");
        assertThat(issue.items()).extracting(Item::heading).endsWith("Lys på odden", "Lys på neset");
    }

    /** As word processors set them that have one style for both; nothing but the period below it tells the title. */
    @Test
    void knowsATitleAsLargeAsTheTitlesOfSections() {
        Page page = Page.create().bold(60, 500, 20, "Nytt fra Fyrvesenet").text(60, 476, 12, "April–juni 2031");
        page.bold(60, 440, 20, "Aktuelt").bold(60, 410, 16, "Lys på odden").text(60, 390, 12, TEXT);
        page.bold(60, 350, 16, "Lys på neset").text(60, 330, 12, TEXT);
        page.bold(60, 290, 20, "Lover").bold(60, 260, 16, "Lov om lykter").text(60, 240, 12, TEXT);
        Issue issue = read(page);
        assertThat(issue.title()).isEqualTo("Nytt fra Fyrvesenet");
        assertThat(issue.period()).hasToString("2031-04/2031-06");
        assertThat(issue.sections()).extracting(Section::title).containsExactly("Aktuelt", "Lover");
        assertThat(issue.items())
                .extracting(Item::heading)
                .containsExactly("Lys på odden", "Lys på neset", "Lov om lykter");
    }

    private static final String TEXT = "Fyret lyser igjen etter en lang vinter, og alle på øya er glade for det.";

    /** A newsletter whose headings are bold and no larger than its text, with a rule below those of sections. */
    private static Issue bold(boolean title, boolean rules) {
        Page page = Page.create();
        if (title) {
            page.bold(60, 510, 22, "Nytt fra fyrene");
        } else {
            page.bold(60, 510, 12, "Nytt fra fyrene");
        }
        page.text(60, 490, 12, "Fyrvesenet, januar–mars 2031");
        page.bold(60, 460, 12, "Skrevet i april").text(60, 446, 12, TEXT);
        section(page, 400, "Aktuelt", rules);
        piece(page, 370, "Lys på odden");
        piece(page, 330, "Lys på neset");
        section(page, 280, "Lover", rules);
        piece(page, 250, "Lov om lykter");
        return read(page);
    }

    private static void section(Page page, double y, String text, boolean rule) {
        if (rule) {
            page.bold(60, y, 12, text).draw("60 %s m 440 %s l S".formatted(y - 4, y - 4));
        }
    }

    private static void piece(Page page, double y, String text) {
        page.bold(60, y, 12, text).lines(60, y - 14, TEXT);
    }

    @Test
    void readsBoldLinesAsHeadingsWhereNoneAreLarger() {
        Issue issue = bold(true, true);
        assertThat(issue.title()).isEqualTo("Nytt fra fyrene");
        assertThat(issue.sections()).extracting(Section::title).endsWith("Aktuelt", "Lover");
        assertThat(issue.items())
                .extracting(Item::heading)
                .doesNotContain("Skrevet i april")
                .endsWith("Lys på odden", "Lys på neset", "Lov om lykter");
    }

    /** In another colour, or in capitals. */
    @Test
    void readsBoldLinesAboveOthersAsSections() {
        Page page = PdfPages.titled(510);
        page.bold(60, 440, 12, "AKTUELT");
        piece(page, 410, "Lys på odden");
        piece(page, 370, "Lys på neset");
        page.bold(60, 320, 12, "LOVER");
        piece(page, 290, "Lov om lykter");
        Issue issue = read(page);
        assertThat(issue.sections()).extracting(Section::title).endsWith("AKTUELT", "LOVER");
        assertThat(issue.items()).extracting(Item::heading).endsWith("Lys på odden", "Lys på neset", "Lov om lykter");
    }

    @Test
    void readsBoldLinesWithoutRulesAsHeadingsOfOneLevel() {
        for (boolean title : new boolean[] {true, false}) {
            Issue issue = bold(title, false);
            assertThat(issue.title()).isEqualTo("Nytt fra fyrene");
            assertThat(issue.items())
                    .extracting(Item::heading)
                    .endsWith("Lys på odden", "Lys på neset", "Lov om lykter");
        }
    }

    @Test
    void readsBoldLinesAsTextWhereHeadingsAreLarger() {
        Page page = PdfPages.titled(510).bold(60, 460, 16, "Aktuelt").bold(60, 430, 13, "Lys");
        piece(page, 400, "Lys på odden");
        piece(page, 360, "Lys på neset");
        piece(page, 320, "Lov om lykter");
        page.bold(60, 270, 13, "Mørke");
        piece(page, 250, "Mørke på neset");
        assertThat(read(page).items()).extracting(Item::heading).containsOnly("Lys", "Mørke");
    }

    /** A paragraph that begins in bold, an ingress, a list and a table. */
    @Test
    void takesNoOtherBoldLineForAHeading() {
        Page page = PdfPages.titled(510);
        piece(page, 460, "Lys på odden");
        piece(page, 420, "Lys på neset");
        piece(page, 380, "Lys på skjæret");
        page.bold(60, 336, 12, "Fyrene langs kysten lyser i alt vær.").text(60, 322, 12, TEXT);
        page.bold(60, 290, 12, "Vakta på odden")
                .bold(60, 276, 12, "har")
                .text(90, 276, 12, "skrevet i boka hver natt.");
        page.bold(60, 246, 12, "Vakta på det ytterste av skjærene").text(60, 232, 12, "har skrevet i boka hver natt.");
        assertThat(read(page).items())
                .extracting(Item::heading)
                .containsOnly("Lys på odden", "Lys på neset", "Lys på skjæret");
    }
}
