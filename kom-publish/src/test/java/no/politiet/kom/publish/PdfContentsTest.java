package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import no.politiet.kom.model.Item;
import no.politiet.kom.publish.PdfFiles.Page;
import no.politiet.kom.render.PrintedText;
import org.junit.jupiter.api.Test;

/** A table of contents is no part of the issue, and what only looks like one is. */
class PdfContentsTest {

    private static final List<String> TITLES = List.of("Lys på odden", "Mørke på neset", "Hvem har nøkkelen?");
    private static final String DOTS = ".".repeat(60);

    private static Page cover(String heading) {
        return Page.create()
                .bold(60, 500, 22, "Nytt fra fyrene")
                .text(60, 470, 12, "Fyrvesenet, januar–mars 2031")
                .bold(60, 430, 12, heading);
    }

    private static ImportResult read(Page cover) {
        PdfFiles file = PdfFiles.create().page(cover);
        for (int i = 0; i < TITLES.size(); i++) {
            file.page(Page.create()
                    .bold(60, 480, 18, TITLES.get(i))
                    .lines(
                            60,
                            450,
                            "Her står det " + "en to tre".split(" ")[i] + " ord om dette, og ikke flere enn det."));
        }
        return NewsletterImporter.builder().build().read(file.bytes(), "fyr.pdf");
    }

    private static List<String> printed(ImportResult result) {
        return PrintedText.of(result.issue());
    }

    private static void assertLeftOut(ImportResult result, String first) {
        assertThat(result.findings())
                .filteredOn(finding -> finding.code().equals(ImportCodes.PDF_CONTENTS))
                .extracting(finding -> finding.text(), finding -> finding.details())
                .containsExactly(tuple(first, Map.of("page", "1", "titles", "3")));
        assertThat(result.issue().items().stream().map(Item::heading)).containsAll(TITLES);
        assertThat(printed(result)).noneMatch(line -> line.contains("...") || line.contains("Innhold"));
        TITLES.forEach(title -> assertThat(printed(result)).containsOnlyOnce(title));
    }

    @Test
    void leavesOutAContentsWithDotsAndItsHeading() {
        Page cover = cover("Innhold");
        for (int i = 0; i < 3; i++) {
            cover.text(60, 410 - 14 * i, 12, TITLES.get(i) + DOTS + (i + 2));
        }
        assertLeftOut(read(cover), "Innhold");
    }

    /** Made before the text was finished. */
    @Test
    void leavesOutAContentsWithWrongNumbers() {
        Page cover = cover("Innhold");
        for (int i = 0; i < 3; i++) {
            cover.text(60, 410 - 14 * i, 12, TITLES.get(i) + DOTS + (3 - i));
        }
        assertLeftOut(read(cover), "Innhold");
    }

    @Test
    void leavesOutAContentsWithAGapBesideAnotherText() {
        Page cover = cover("I dette nummeret")
                .lines(400, 412, "Velkommen til et nytt", "brev fra oss som", "passer på fyrene.");
        for (int i = 0; i < 3; i++) {
            cover.text(60, 410 - 14 * i, 12, TITLES.get(i)).text(320, 410 - 14 * i, 12, "" + (i + 2));
        }
        ImportResult result = read(cover);
        assertLeftOut(result, "I dette nummeret");
        assertThat(String.join(" ", printed(result)))
                .contains("Velkommen til et nytt brev fra oss som passer på fyrene.");
    }

    @Test
    void leavesOutATitleOverTwoLines() {
        Page cover = cover("Innhold").text(60, 410, 12, TITLES.get(0) + DOTS + 2);
        cover.text(60, 396, 12, "Mørke på")
                .text(60, 382, 12, "neset" + DOTS + 3)
                .text(60, 368, 12, TITLES.get(2) + DOTS + 4);
        assertLeftOut(read(cover), "Innhold");
    }

    /** Its lines say what no other line does, or count more than pages. */
    @Test
    void keepsATableOfNumbers() {
        Page cover = cover("Tall");
        for (int i = 0; i < 3; i++) {
            cover.text(60, 410 - 14 * i, 12, "Lampe " + "abc".charAt(i)).text(320, 410 - 14 * i, 12, "" + (i + 2));
            cover.text(60, 340 - 14 * i, 12, TITLES.get(i)).text(320, 340 - 14 * i, 12, "" + (i + 20));
        }
        ImportResult result = read(cover);
        assertThat(Newsletters.codes(result)).doesNotContain(ImportCodes.PDF_CONTENTS);
        assertThat(String.join(" ", printed(result))).contains("Lampe a", "Lampe c", "20", "22");
    }
}
