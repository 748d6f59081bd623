package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
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
        return PdfPages.titled(500).bold(60, 430, 12, heading);
    }

    private static ImportResult read(Page cover) {
        List<Page> pages = new ArrayList<>(List.of(cover));
        for (int i = 0; i < TITLES.size(); i++) {
            pages.add(Page.create()
                    .bold(60, 480, 18, TITLES.get(i))
                    .lines(
                            60,
                            450,
                            "Her står det " + "en to tre".split(" ")[i] + " ord om dette, og ikke flere enn det."));
        }
        return PdfPages.read(pages.toArray(Page[]::new));
    }

    private static List<String> printed(ImportResult result) {
        return PrintedText.of(result.issue());
    }

    /** That a contents is left out and the items are those of the titles, below what the cover says beside it. */
    private static void assertLeftOut(ImportResult result, String first, String... beside) {
        assertThat(result.findings())
                .filteredOn(finding -> finding.code().equals(ImportCodes.PDF_CONTENTS))
                .extracting(finding -> finding.text(), finding -> finding.details())
                .containsExactly(tuple(first + String.join(" / ", TITLES), Map.of("page", "1", "titles", "3")));
        List<String> headings = new ArrayList<>(List.of(beside));
        headings.addAll(TITLES);
        assertThat(result.issue().items()).extracting(Item::heading).isEqualTo(headings);
        assertThat(printed(result)).noneMatch(line -> line.contains("...") || line.contains("Innhold"));
        TITLES.forEach(title -> assertThat(printed(result)).containsOnlyOnce(title));
    }

    @Test
    void leavesOutAContentsWithDotsAndItsHeading() {
        Page cover = cover("Innhold");
        for (int i = 0; i < 3; i++) {
            cover.text(60, 410 - 14 * i, 12, TITLES.get(i) + DOTS + (i + 2));
        }
        assertLeftOut(read(cover), "Innhold / ");
    }

    /** Made before the text was finished. */
    @Test
    void leavesOutAContentsWithWrongNumbers() {
        Page cover = cover("Innhold");
        for (int i = 0; i < 3; i++) {
            cover.text(60, 410 - 14 * i, 12, TITLES.get(i) + DOTS + (3 - i));
        }
        assertLeftOut(read(cover), "Innhold / ");
    }

    @Test
    void leavesOutAContentsWithAGapBesideAnotherText() {
        Page cover = cover("I dette nummeret")
                .lines(400, 412, "Velkommen til et nytt", "brev fra oss som", "passer på fyrene.");
        for (int i = 0; i < 3; i++) {
            cover.text(60, 410 - 14 * i, 12, TITLES.get(i)).text(320, 410 - 14 * i, 12, "" + (i + 2));
        }
        ImportResult result = read(cover);
        assertLeftOut(result, "I dette nummeret / ", "Nytt fra fyrene");
        assertThat(String.join(" ", printed(result)))
                .contains("Velkommen til et nytt brev fra oss som passer på fyrene.");
    }

    @Test
    void leavesOutATitleOverTwoLines() {
        Page cover = cover("Innhold").text(60, 410, 12, TITLES.get(0) + DOTS + 2);
        cover.text(60, 396, 12, "Mørke på")
                .text(60, 382, 12, "neset" + DOTS + 3)
                .text(60, 368, 12, TITLES.get(2) + DOTS + 4);
        assertLeftOut(read(cover), "Innhold / ");
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

    private static final String WORDS = "Fyrvesenet har skiftet lykter langs hele kysten og skriver om det her.";

    private static void assertKept(ImportResult result, String... words) {
        assertThat(Newsletters.codes(result)).doesNotContain(ImportCodes.PDF_CONTENTS);
        assertThat(String.join(" ", printed(result))).contains(words);
    }

    /** Titles that are headings on the pages they name. */
    @Test
    void leavesOutAContentsWithoutAHeading() {
        Page cover = PdfPages.titled(500);
        for (int i = 0; i < 3; i++) {
            cover.text(60, 410 - 14 * i, 12, TITLES.get(i)).text(320, 410 - 14 * i, 12, "" + (i + 2));
        }
        assertLeftOut(read(cover), "");
    }

    @Test
    void keepsTitlesWithNumbersThatAreNotTheirPages() {
        Page cover = PdfPages.titled(500);
        int[] numbers = {1, 3, 4};
        for (int i = 0; i < 3; i++) {
            cover.text(60, 410 - 14 * i, 12, TITLES.get(i)).text(320, 410 - 14 * i, 12, "" + numbers[i]);
        }
        ImportResult result = read(cover);
        assertThat(Newsletters.codes(result)).doesNotContain(ImportCodes.PDF_CONTENTS);
    }

    /** Each is in both tables, and nowhere else. */
    @Test
    void keepsTwoTablesWithTheSameNames() {
        List<Page> pages = new ArrayList<>(List.of(cover("Nytt fra oss").lines(60, 410, WORDS)));
        for (int year = 2030; year < 2032; year++) {
            Page page = Page.create().bold(60, 490, 18, "Fyr i " + year).lines(60, 460, WORDS, "Nye fyr:");
            for (int i = 0; i < 3; i++) {
                page.text(
                                60,
                                432 - 14 * i,
                                12,
                                List.of("Nordland", "Troms", "Finnmark").get(i))
                        .text(320, 432 - 14 * i, 12, "" + (i + 1));
            }
            pages.add(page.lines(60, 360, WORDS));
        }
        assertKept(PdfPages.read(pages.toArray(Page[]::new)), "Nordland", "Troms", "Finnmark");
    }

    /** The second and third column of a table with lines around its cells, which say the same again and again. */
    @Test
    void keepsTheColumnsOfATableWithDrawnLines() {
        Page page = cover("Innhold").lines(60, 330, "rød");
        for (int i = 0; i < 6; i++) {
            int y = 280 - 20 * i;
            page.text(64, y, 12, i == 0 ? "Fyr" : "Nord " + i)
                    .text(204, y, 12, i == 0 ? "Lykt" : "rød")
                    .text(344, y, 12, i == 0 ? "Antall" : "2");
            page.draw("60 %d 140 20 re S 200 %d 140 20 re S 340 %d 140 20 re S".formatted(y - 6, y - 6, y - 6));
        }
        assertKept(PdfPages.read(page, Page.create().lines(60, 490, WORDS)), "rød", "Nord 5");
        Page plain = cover("Lys på odden").lines(60, 330, "rød");
        for (int i = 0; i < 6; i++) {
            int y = 280 - 20 * i;
            plain.text(64, y, 12, "Nord " + i).text(204, y, 12, "rød" + DOTS.substring(30) + "2");
        }
        assertKept(PdfPages.read(plain, Page.create().lines(60, 490, WORDS)), "rød..", "Nord 5");
    }

    /** Its heading is the one of a contents, and its first column says what headings do. */
    @Test
    void keepsATableBetweenDrawnLines() {
        Page cover = cover("Innhold");
        cover.draw("60 424 m 400 424 l S");
        for (int i = 0; i < 3; i++) {
            int y = 410 - 20 * i;
            cover.text(64, y, 12, TITLES.get(i)).text(320, y, 12, "" + (i + 2));
            cover.draw("60 %d m 400 %d l S".formatted(y - 6, y - 6));
        }
        ImportResult result = read(cover);
        assertThat(Newsletters.codes(result)).doesNotContain(ImportCodes.PDF_CONTENTS);
    }

    /** The links of a contents may be underlined. */
    @Test
    void leavesOutUnderlinedTitles() {
        Page cover = cover("I denne utgaven");
        for (int i = 0; i < 3; i++) {
            int y = 410 - 14 * i;
            cover.text(60, y, 12, TITLES.get(i)).text(320, y, 12, "" + (i + 2));
            cover.draw("60 %d m 130 %d l S".formatted(y - 2, y - 2));
        }
        assertLeftOut(read(cover), "I denne utgaven / ");
    }

    @Test
    void leavesOutAContentsBehindAnotherText() {
        Page cover = cover("Nytt fra oss")
                .lines(
                        60,
                        410,
                        "Velkommen til et nytt brev fra oss",
                        "som passer på fyrene.",
                        "Vi er mange som gjør det, og vi")
                .bold(400, 430, 12, "Innhold");
        for (int i = 0; i < 3; i++) {
            cover.text(400, 410 - 14 * i, 12, TITLES.get(i)).text(600, 410 - 14 * i, 12, "" + (i + 2));
        }
        assertLeftOut(read(cover), "Innhold / ", "Nytt fra fyrene");
    }
}
