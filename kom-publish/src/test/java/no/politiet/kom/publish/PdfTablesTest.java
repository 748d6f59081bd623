package no.politiet.kom.publish;

import static no.politiet.kom.publish.PdfPages.slide;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Table;
import no.politiet.kom.publish.PdfFiles.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with lines across only or with none, and tables that a page's end takes apart. The newsletters are made up. */
class PdfTablesTest {

    private static List<Block> blocks(Page... pages) {
        List<Item> items = PdfPages.readBehindCover(pages).issue().items();
        return items.stream().flatMap(item -> item.body().stream()).toList();
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream().map(Block::plainText).toList();
    }

    private static List<List<String>> cells(Block table) {
        assertThat(table).isInstanceOf(Table.class);
        return PdfPages.cells((Table) table);
    }

    private static void line(Page page, double left, double right, double y) {
        page.draw(left + " " + y + " m " + right + " " + y + " l S");
    }

    /** A head and three rows of three columns, with a line under each. */
    private static Page calendar(Page page) {
        page.bold(64, 400, 12, "Når").bold(164, 400, 12, "Hva").bold(304, 400, 12, "Sted");
        line(page, 60, 400, 394);
        page.lines(64, 380, "14. april")
                .lines(164, 380, "Kurs i stell av gamle fyr-", "lykter")
                .lines(304, 380, "Odden");
        line(page, 60, 400, 360);
        page.lines(64, 346, "2. juni")
                .lines(164, 346, "Fyrdagen,", "åpent for alle")
                .lines(304, 346, "Nes og", "Odde");
        line(page, 60, 400, 326);
        page.lines(64, 312, "3. juni").lines(304, 312, "Holmen");
        line(page, 60, 400, 306);
        return page;
    }

    private static final List<List<String>> CALENDAR = List.of(
            List.of("Når", "Hva", "Sted"),
            List.of("14. april", "Kurs i stell av gamle fyrlykter", "Odden"),
            List.of("2. juni", "Fyrdagen, åpent for alle", "Nes og Odde"),
            List.of("3. juni", "", "Holmen"));

    @Test
    void readsATableWithALineUnderEachRow() {
        List<Block> blocks = blocks(
                calendar(slide().lines(60, 424, "Fyret er åpent, se under.")).lines(60, 280, "Alle er velkomne."));
        assertThat(blocks).hasSize(3);
        assertThat(cells(blocks.get(1))).isEqualTo(CALENDAR);
        assertThat(((Table) blocks.get(1)).rows().get(0).header()).isTrue();
    }

    @Test
    void readsSuchATableInAColumnBelowALineOfTheSameEnds() {
        Page page = slide();
        line(page, 60, 400, 440);
        calendar(page.lines(60, 424, "Fyret er åpent."))
                .lines(500, 424, "Lampa ble slukket i høst", "og tent igjen i vår, og nå", "lyser den over leia.");
        List<Block> blocks = blocks(page);
        assertThat(texts(blocks).get(0)).isEqualTo("Fyret er åpent.");
        assertThat(cells(blocks.get(1))).isEqualTo(CALENDAR);
        assertThat(texts(blocks).get(2)).startsWith("Lampa ble slukket i høst og tent");
    }

    /** As books have them: lines at the top, under the head and at the bottom. */
    @Test
    void readsATableWithALineOnlyUnderItsHead() {
        Page page = slide();
        line(page, 60, 400, 430);
        page.bold(64, 416, 12, "Fyr").bold(204, 416, 12, "Lamper");
        line(page, 60, 400, 410);
        page.lines(64, 396, "Odden", "Nes på vestsiden", "av øya", "Holmen").lines(204, 396, "12", "4", "", "31");
        line(page, 60, 400, 348);
        List<Block> blocks = blocks(page);
        assertThat(cells(blocks.get(0)))
                .containsExactly(
                        List.of("Fyr", "Lamper"),
                        List.of("Odden", "12"),
                        List.of("Nes på vestsiden av øya", "4"),
                        List.of("Holmen", "31"));
    }

    @Test
    void takesLinesBetweenParagraphsForNoTable() {
        Page page = slide();
        for (int i = 0; i < 4; i++) {
            page.lines(60, 420 - 40 * i, "Lampe nummer " + i + " lyser over leia");
            line(page, 60, 400, 412 - 40 * i);
        }
        assertThat(blocks(page)).noneMatch(Table.class::isInstance);
    }

    @Test
    void takesNeitherListsNorNewsSideBySideBetweenLinesForATable() {
        Page page = slide();
        for (int i = 0; i < 4; i++) {
            line(page, 60, 400, 436 - 40 * i);
            page.lines(60, 420 - 40 * i, "•", "•").lines(90, 420 - 40 * i, "Lampa lyser.", "Luren er stille.");
            line(page, 500, 900, 436 - 40 * i);
            page.bold(500, 420 - 40 * i, 12, "Nytt fyr").bold(700, 420 - 40 * i, 12, "Ny lur");
            page.lines(500, 406 - 40 * i, "Det lyser.").lines(700, 406 - 40 * i, "Den er stille.");
        }
        assertThat(blocks(page)).noneMatch(Table.class::isInstance);
    }

    @Test
    void takesColumnsOfTextBetweenLinesForNoTable() {
        String[] text = new String[6];
        java.util.Arrays.fill(text, "Fyret på odden lyser over hele leia og langt til havs,");
        Page page = slide();
        for (int i = 0; i < 3; i++) {
            line(page, 60, 860, 436 - 100 * i);
            page.lines(60, 420 - 100 * i, text).lines(480, 420 - 100 * i, text);
        }
        line(page, 60, 860, 136);
        assertThat(blocks(page)).noneMatch(Table.class::isInstance);
    }

    /** Rows of three columns without lines, the first in bold. */
    private static Page grid(Page page, double top, String... rows) {
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split(" ");
            for (int column = 0; column < 3; column++) {
                if (row == 0) {
                    page.bold(60 + 100 * column, top - 16 * row, 12, cells[column]);
                } else {
                    page.text(60 + 100 * column, top - 16 * row, 12, cells[column]);
                }
            }
        }
        return page;
    }

    @Test
    void leavesTheLastLineOfAParagraphAboveATableInIt() {
        Page page = slide().lines(
                        60,
                        424,
                        "Fyrvesenet har talt lampene langs hele kysten, og tallene er klare for alle fylker.",
                        "I alt er det tent flere lamper enn i fjor, og tabellen under viser hvor mange det er.");
        List<Block> blocks = blocks(grid(page, 392, "Fyr 2030 2031", "Odden 12 13", "Nes 4 5"));
        assertThat(texts(blocks).get(0))
                .endsWith("for alle fylker. I alt er det tent flere lamper enn i fjor, og"
                        + " tabellen under viser hvor mange det er.");
        assertThat(cells(blocks.get(1)))
                .containsExactly(
                        List.of("Fyr", "2030", "2031"), List.of("Odden", "12", "13"), List.of("Nes", "4", "5"));
    }

    /** What stands at the foot of pages: of the first a footnote, of each a line. */
    private static Page foot(Page page, int number) {
        if (number == 1) {
            page.draw("BT /F 6 Tf 4 Ts 60 46 Td (1) Tj 0 Ts /F 9 Tf (Lampa er ny.) Tj ET");
        }
        return page.text(800, 20, 9, "Side " + number);
    }

    private static Page marked() {
        return slide().draw("BT /F 12 Tf 60 424 Td (Fyret lyser.) Tj /F 7 Tf 5 Ts (1) Tj 0 Ts ET");
    }

    @Test
    void joinsATableWithoutLinesWhosePageEnds() {
        List<Block> blocks = blocks(
                foot(grid(marked(), 390, "Fyr 2030 2031", "Odden 12 13"), 1),
                foot(grid(Page.create(), 490, "Fyr 2030 2031", "Nes 4 5", "Holmen 7 8"), 2));
        assertThat(cells(blocks.get(2)))
                .containsExactly(
                        List.of("Fyr", "2030", "2031"),
                        List.of("Odden", "12", "13"),
                        List.of("Nes", "4", "5"),
                        List.of("Holmen", "7", "8"));
    }

    /** Rows of two columns, each cell in a box or only with a line under it; a star says what is in bold. */
    private static Page boxes(Page page, double top, boolean boxed, String... rows) {
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split(" ");
            double y = top - 20 * row;
            for (int column = 0; column < 2; column++) {
                double x = 60 + 120 * column;
                if (boxed) {
                    page.draw(x + " " + (y - 6) + " 120 20 re S");
                }
                if (cells[column].startsWith("*")) {
                    page.bold(x + 4, y, 12, cells[column].substring(1));
                } else {
                    page.text(x + 4, y, 12, cells[column]);
                }
            }
            line(page, 60, 300, y - 6);
        }
        return page;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void joinsATableWithLinesWhosePageEnds(boolean boxed) {
        List<Block> blocks = blocks(
                foot(boxes(marked(), 390, boxed, "*Fyr *Tent", "Odden juni", "Nes juli"), 1),
                foot(
                        boxes(Page.create(), 490, boxed, "*Fyr *Tent", "Holmen mai")
                                .lines(60, 400, "Alle er velkomne."),
                        2));
        assertThat(cells(blocks.get(2)))
                .containsExactly(
                        List.of("Fyr", "Tent"),
                        List.of("Odden", "juni"),
                        List.of("Nes", "juli"),
                        List.of("Holmen", "mai"));
        assertThat(texts(blocks)).hasSize(4).endsWith("Alle er velkomne.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void joinsATableWhoseHeadIsNotRepeated(boolean boxed) {
        List<Block> blocks = blocks(
                boxes(slide(), 390, boxed, "*Fyr *Tent", "Odden juni", "Nes juli"),
                boxes(Page.create(), 490, boxed, "Holmen mai", "Skjeret mars", "Rabben april"));
        assertThat(blocks).hasSize(1);
        assertThat(cells(blocks.get(0))).hasSize(6).endsWith(List.of("Rabben", "april"));
    }

    /** As many rows as a page has room for, which differ in their digits alone, below a head if it has one. */
    private static Page full(Page page, int number, boolean boxed, boolean head) {
        String[] rows = new String[22];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = row == 0 && head ? "*Fyr *Uke" : "Lykt" + number + " " + (row + 10);
        }
        return boxes(page, 490, boxed, rows);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void keepsTheRowsThatPagesRepeatAtTheirEdges(boolean boxed, boolean repeated) {
        List<Block> blocks = blocks(
                full(Page.create(), 1, boxed, true),
                full(Page.create(), 2, boxed, repeated),
                full(Page.create(), 3, boxed, repeated));
        assertThat(blocks).hasSize(1);
        List<List<String>> cells = cells(blocks.get(0));
        assertThat(cells).hasSize(repeated ? 64 : 66).startsWith(List.of("Fyr", "Uke"), List.of("Lykt1", "11"));
        assertThat(cells).containsOnlyOnce(List.of("Fyr", "Uke")).endsWith(List.of("Lykt3", "31"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void joinsATableWhoseHeadHasTwoRows(boolean boxed) {
        List<Block> blocks = blocks(
                boxes(slide(), 390, boxed, "*Fyr *Tent", "*navn *uke", "Odden 12", "Nes 13"),
                boxes(Page.create(), 490, boxed, "*Fyr *Tent", "*navn *uke", "Holmen 14"));
        assertThat(cells(blocks.get(0)))
                .containsExactly(
                        List.of("Fyr", "Tent"),
                        List.of("navn", "uke"),
                        List.of("Odden", "12"),
                        List.of("Nes", "13"),
                        List.of("Holmen", "14"));
    }

    /** The last part is shorter than the edge is high, or has one row more than its head. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsAShortLastPartWithItsHead(boolean boxed) {
        List<Block> blocks =
                blocks(full(Page.create(), 1, boxed, true), boxes(Page.create(), 490, boxed, "*Fyr *Uke", "Lykt2 11"));
        assertThat(blocks).hasSize(1);
        assertThat(cells(blocks.get(0)))
                .hasSize(23)
                .startsWith(List.of("Fyr", "Uke"))
                .endsWith(List.of("Lykt2", "11"));
    }

    private static Page headed(Page page, int number, boolean frame) {
        page.text(64, 526, 9, "Fyrvesenet").text(184, 526, 9, "Lysglimt");
        if (frame) {
            page.text(64, 514, 9, "Postboks 1").text(184, 514, 9, "Side " + number);
            page.draw("60 522 120 12 re S 180 522 120 12 re S 60 510 120 12 re S 180 510 120 12 re S");
        } else {
            line(page, 60, 300, 522);
        }
        return page;
    }

    /** In a frame, or with a line below it that reaches as far as those of the table; the page before the table may have none. */
    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void leavesOutAPageHeaderAboveATable(boolean frame, boolean everywhere) {
        for (boolean boxed : new boolean[] {true, false}) {
            Page first = Page.create().lines(60, 460, "Fyret er åpent, se under.");
            List<Block> blocks = blocks(
                    everywhere ? headed(first, 2, frame) : first,
                    full(headed(Page.create(), 3, frame), 1, boxed, true),
                    full(headed(Page.create(), 4, frame), 2, boxed, true));
            assertThat(blocks).hasSize(2);
            assertThat(cells(blocks.get(1)))
                    .hasSize(43)
                    .startsWith(List.of("Fyr", "Uke"))
                    .endsWith(List.of("Lykt2", "31"));
        }
    }

    @Test
    void partsTablesOfOneHeadUnderTwoHeadings() {
        List<Block> blocks = blocks(
                boxes(slide(), 390, true, "*Fyr *Tent", "Odden juni"),
                boxes(Page.create().bold(60, 510, 18, "Lur"), 480, true, "*Fyr *Tent", "Nes juli"));
        assertThat(blocks).hasSize(2);
    }

    /** Two columns below heads in bold. */
    private static Page pairs(Page page, double left, double distance, String... rows) {
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split(" ");
            for (int column = 0; column < 2; column++) {
                double x = left + 160 * column;
                if (row == 0) {
                    page.bold(x, 390, 12, cells[column]);
                } else {
                    page.text(x, 376 - distance * row, 12, cells[column]);
                }
            }
        }
        return page;
    }

    @Test
    void readsATableOfTwoColumnsWithoutLinesBesideOneWithLines() {
        Page page = boxes(slide(), 390, true, "*Fyr *Tent", "Odden juni", "Nes juli", "Holmen mai");
        List<Block> blocks =
                blocks(pairs(page, 340, 30, "Høring Svar", "Lykter 1.6.2031", "Lurer 2.6.2031", "Båker 3.7.2031"));
        assertThat(blocks).hasSize(2);
        assertThat(cells(blocks.get(0)).get(0)).containsExactly("Fyr", "Tent");
        assertThat(cells(blocks.get(1)))
                .containsExactly(
                        List.of("Høring", "Svar"),
                        List.of("Lykter", "1.6.2031"),
                        List.of("Lurer", "2.6.2031"),
                        List.of("Båker", "3.7.2031"));
    }

    /** As browsers print tables without lines: hardly more than a blank is between the cells, and none is drawn. */
    @Test
    void partsWordsOfCellsThatAreCloseTogether() {
        Page page = slide().lines(60, 420, "Vi ses på odden.");
        page.text(60, 390, 12, "4. mai 2031").text(125.7, 390, 12, "Losdag").text(169.1, 390, 12, "2. mai 2031");
        assertThat(texts(blocks(page))).containsExactly("Vi ses på odden.", "4. mai 2031 Losdag 2. mai 2031");
    }

    /** Drawn together, or each from a place of its own. */
    @Test
    void partsNoLettersThatAreSpacedOut() {
        Page together = slide().draw("BT /F 12 Tf 60 420 Td (Det er ) Tj 2.4 Tc (viktig) Tj 0 Tc ( i dag.) Tj ET");
        assertThat(texts(blocks(together))).containsExactly("Det er viktig i dag.");
        Page apart = slide();
        String letters = "lys og lur";
        double[] widths = {2.7, 6, 6, 3.3, 6.7, 6.7, 3.3, 2.7, 6.7, 4};
        double x = 60;
        for (int i = 0; i < widths.length; i++) {
            apart.text(x, 420, 12, letters.substring(i, i + 1));
            x += widths[i] + 2.4;
        }
        assertThat(texts(blocks(apart))).containsExactly(letters);
    }

    @Test
    void takesLinesOfTwoColumnsForNoTable() {
        assertThat(blocks(pairs(slide(), 60, 14, "Odden Nes", "Lampa Luren", "lyser er", "igjen. stille.")))
                .noneMatch(Table.class::isInstance);
    }
}
