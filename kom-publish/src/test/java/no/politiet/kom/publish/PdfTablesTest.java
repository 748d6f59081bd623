package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.Table;
import no.politiet.kom.publish.PdfFiles.Page;
import org.junit.jupiter.api.Test;

/** Tables with lines across only or with none. The newsletters are made up. */
class PdfTablesTest {

    private static Page slide() {
        return Page.create().bold(60, 490, 24, "Aktuelt").bold(60, 450, 18, "Lys");
    }

    private static List<Block> blocks(Page... pages) {
        PdfFiles file = PdfFiles.create()
                .page(Page.create()
                        .text(60, 480, 12, "Fyrvesenet")
                        .bold(60, 440, 18, "Nytt fra fyrene")
                        .text(60, 410, 12, "januar–mars 2031"));
        for (Page page : pages) {
            file.page(page);
        }
        List<Item> items = NewsletterImporter.builder()
                .build()
                .read(file.bytes(), "fyr.pdf")
                .issue()
                .items();
        return items.stream().flatMap(item -> item.body().stream()).toList();
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream().map(Block::plainText).toList();
    }

    private static List<List<String>> cells(Block table) {
        assertThat(table).isInstanceOf(Table.class);
        return ((Table) table)
                .rows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> String.join(
                                        "",
                                        cell.spans().stream().map(Span::text).toList()))
                                .toList())
                        .toList();
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
}
