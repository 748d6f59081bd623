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
        PdfFiles file = PdfFiles.create();
        for (Page page : pages) {
            file.page(page);
        }
        return NewsletterImporter.builder()
                .build()
                .read(file.bytes(), "fyr.pdf")
                .issue();
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
}
