package no.politiet.kom.publish;

import static no.politiet.kom.publish.Newsletters.codes;
import static no.politiet.kom.publish.PdfPages.readBehindCover;
import static no.politiet.kom.publish.PdfPages.slide;
import static no.politiet.kom.publish.PdfPages.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.ProvenanceUnit;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.TableRow;
import no.politiet.kom.publish.PdfFiles.Page;
import no.politiet.kom.render.PrintedText;
import org.junit.jupiter.api.Test;

/** What stands where on a page says what it is. The newsletters are made up. */
class PdfImportTest {

    private static Item item(Page... pages) {
        return readBehindCover(pages).issue().items().get(0);
    }

    private static List<String> texts(Item item) {
        return item.body().stream().map(Block::plainText).toList();
    }

    @Test
    void readsTheCoverAndTheFirstSlide() {
        Issue issue =
                readBehindCover(slide().text(60, 420, 12, "Fyret lyser igjen.")).issue();
        assertThat(issue.publisher()).isEqualTo("Fyrvesenet");
        assertThat(issue.title()).isEqualTo("Nytt fra fyrene");
        assertThat(issue.period()).hasToString("2031-01/2031-03");
        assertThat(issue.sections()).extracting(Section::title).containsExactly("Aktuelt");
        assertThat(issue.items()).extracting(Item::heading).containsExactly("Lys");
        assertThat(texts(issue.items().get(0))).containsExactly("Fyret lyser igjen.");
    }

    /** A letter of one page, whose smallest headings are hardly larger than its text. */
    private static Page letter() {
        return titled(500)
                .bold(60, 450, 15, "Aktuelt")
                .bold(60, 425, 13, "Lys på odden")
                .lines(60, 408, "Fyret på odden lyser igjen etter en lang vinter, og alle på øya er", "glade for det.")
                .bold(60, 370, 13, "Hvem har nøkkelen?")
                .lines(60, 353, "Nøkkelen til fyret er borte, og vakta leter etter den.")
                .bold(60, 320, 15, "Kalender")
                .lines(60, 300, "Fyret er åpent alle dager i juni, og kaffen er varm fra klokka ni.");
    }

    @Test
    void readsBoldLinesThatAreALittleLargerAsHeadingsBelowSections() {
        Issue issue = PdfPages.read(letter()).issue();
        assertThat(issue.title()).isEqualTo("Nytt fra fyrene");
        assertThat(issue.publisher()).isEqualTo("Fyrvesenet");
        assertThat(issue.sections()).extracting(Section::title).containsExactly("Aktuelt", "Kalender");
        assertThat(issue.sections().get(0).items())
                .extracting(Item::heading)
                .containsExactly("Lys på odden", "Hvem har nøkkelen?");
    }

    @Test
    void readsASentenceInBoldThatIsALittleLargerAsText() {
        Item item = item(slide().bold(60, 420, 13, "Fyret lyser igjen etter en lang vinter.")
                .lines(60, 400, "Lampa ble tent da isen gikk."));
        assertThat(item.heading()).isEqualTo("Lys");
        assertThat(texts(item))
                .containsExactly("Fyret lyser igjen etter en lang vinter.", "Lampa ble tent da isen gikk.");
    }

    @Test
    void saysOnWhichPagesAnItemStands() {
        Item item = item(slide().text(60, 420, 12, "Fyret lyser"), slide().text(60, 420, 12, "igjen."));
        assertThat(texts(item)).containsExactly("Fyret lyser igjen.");
        assertThat(item.provenance().unit()).isEqualTo(ProvenanceUnit.PAGE);
        assertThat(item.provenance().first()).isEqualTo(2);
        assertThat(item.provenance().last()).isEqualTo(3);
    }

    @Test
    void joinsTheLinesOfAParagraphAndPartsParagraphs() {
        Item item =
                item(slide().lines(60, 420, "Fyret på nes og", "odde lyser.").lines(60, 370, "Det andre er mørkt."));
        assertThat(texts(item)).containsExactly("Fyret på nes og odde lyser.", "Det andre er mørkt.");
    }

    @Test
    void readsOneColumnBeforeTheOther() {
        Item item = item(slide().lines(
                        60,
                        420,
                        "Fyret på odden lyser over",
                        "hele leia og langt til havs",
                        "i all slags vær, også når")
                .lines(500, 420, "det snør. Vakta ser etter", "lampene hver eneste kveld", "og skriver det i boka."));
        assertThat(texts(item))
                .containsExactly("Fyret på odden lyser over hele leia og langt til havs i all slags vær, også når det"
                        + " snør. Vakta ser etter lampene hver eneste kveld og skriver det i boka.");
    }

    /** A quotation at the top of the right column leaves a gap below the title that the column itself does not leave. */
    @Test
    void readsATitleAcrossBothColumnsBeforeThem() {
        Page page = Page.create()
                .bold(60, 490, 24, "Aktuelt om lykter og fyr")
                .lines(420, 460, "«Alle fyr skal lyse hver", "natt hele året.»")
                .bold(60, 450, 18, "Lys")
                .lines(60, 430, "Fyret på odden lyser over", "hele leia og langt til havs", "i all slags vær.")
                .lines(
                        310,
                        421,
                        "Det står i regelverket, og det er der det skal stå",
                        "for alle som ser etter lampene om natta.");

        Item item = item(page);

        assertThat(texts(item)).startsWith("Fyret på odden lyser over hele leia og langt til havs i all slags vær.");
    }

    @Test
    void takesHyphenationOutAndKeepsOtherHyphens() {
        Item item = item(slide().lines(
                        60,
                        420,
                        "Fyrvokteren skrev om fyr-",
                        "vokteren i boka om a-",
                        "lampene og om inn-",
                        "og utseiling for LED-",
                        "lampene på odden."));
        assertThat(texts(item))
                .containsExactly("Fyrvokteren skrev om fyrvokteren i boka om a-lampene og om inn- og utseiling for"
                        + " LED-lampene på odden.");
    }

    @Test
    void leavesOutPageNumbersAndSaysSo() {
        ImportResult result = readBehindCover(
                slide().text(60, 420, 12, "Fyret lyser.").text(900, 20, 9, "2"),
                slide().text(60, 420, 12, "Fyret blinker.").text(900, 20, 9, "3"));
        assertThat(texts(result.issue().items().get(0))).containsExactly("Fyret lyser.", "Fyret blinker.");
        assertThat(result.findings())
                .filteredOn(finding -> finding.code().equals(ImportCodes.PDF_RUNNING))
                .extracting(finding -> finding.text(), finding -> finding.details())
                .containsExactly(tuple("2", java.util.Map.of("page", "2", "pages", "2")));
    }

    @Test
    void readsListsInsideLists() {
        Item item = item(slide().lines(60, 420, "Vi ser etter:")
                .lines(70, 404, "•")
                .lines(90, 404, "lampen, som skal", "skinne klart")
                .lines(110, 376, "•")
                .lines(130, 376, "om natten")
                .lines(70, 362, "•")
                .lines(90, 362, "linsen"));
        BulletList list = (BulletList) item.body().get(1);
        assertThat(list.items()).hasSize(2);
        assertThat(list.items().get(0).blocks())
                .extracting(Block::plainText)
                .containsExactly("lampen, som skal skinne klart", "om natten");
    }

    /** As browsers draw them: a circle of four curves. */
    private static String dot(double x, double y) {
        return String.format(
                java.util.Locale.ROOT,
                "%1$s %2$s m %1$s %3$s %4$s %3$s %4$s %2$s c %4$s %5$s %1$s %5$s %1$s %2$s c h f",
                x,
                y,
                y + 2.67,
                x + 4,
                y - 2.67);
    }

    @Test
    void readsAListWhoseBulletsAreDrawn() {
        Item item = item(slide().lines(60, 420, "Vi ser etter:")
                .lines(80, 404, "lampen, som skal være tent.", "Linsen på odden.", "vinduene")
                .draw(dot(68, 408) + " " + dot(68, 394) + " 68 377 4 4 re f"));
        assertThat(item.body()).hasSize(2);
        assertThat(((BulletList) item.body().get(1)).items())
                .extracting(entry -> entry.blocks().get(0).plainText())
                .containsExactly("lampen, som skal være tent.", "Linsen på odden.", "vinduene");
    }

    @Test
    void takesNoOtherShapeForABullet() {
        Item item = item(slide().lines(60, 420, "Fyret lyser på odden,", "og vakta sover.")
                .draw("20 400 6 6 re f " + dot(100, 410) + " 40 402 14 14 re S"));
        assertThat(texts(item)).containsExactly("Fyret lyser på odden, og vakta sover.");
    }

    @Test
    void takesAShapeThatStandsAloneForNoBullet() {
        Item item = item(slide().lines(60, 420, "Fyret lyser på odden.").draw("48 420 5 5 re f"));
        assertThat(texts(item)).containsExactly("Fyret lyser på odden.");
    }

    @Test
    void leavesOutAFooterInAFrameThatPagesRepeat() {
        List<Page> pages = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            Page page = number == 1 ? slide() : Page.create();
            page.lines(60, 420, "Lampe nummer " + "en to tre fire".split(" ")[number - 1] + " lyser.");
            for (int cell = 0; cell < 4; cell++) {
                page.draw("%d %d 200 16 re S".formatted(60 + cell % 2 * 200, 36 - cell / 2 * 16));
            }
            page.text(64, 40, 9, "Fyrvesenet").text(264, 40, 9, "Lysglimt");
            page.text(64, 24, 9, "Postboks 1").text(264, 24, 9, "Side " + number);
            pages.add(page);
        }
        ImportResult result = readBehindCover(pages.toArray(Page[]::new));
        assertThat(PrintedText.of(result.issue())).noneMatch(line -> line.contains("Postboks"));
        assertThat(Newsletters.codes(result)).contains(ImportCodes.PDF_RUNNING);
    }

    /** Rows of words on the lines of a table with a frame are no table that takes its place. */
    @Test
    void keepsATableWithDrawnLinesBesideRowsOfWords() {
        Page page = slide();
        for (int row = 0; row < 4; row++) {
            page.draw("400 %d 100 20 re S 500 %d 100 20 re S".formatted(384 - 20 * row, 384 - 20 * row));
            for (int column = 0; column < 3; column++) {
                page.text(60 + 70 * column, 390 - 20 * row, 12, "ord" + row + column);
            }
            page.text(404, 390 - 20 * row, 12, "lykt" + row).text(504, 390 - 20 * row, 12, "lur" + row);
        }
        String all = String.join(" ", texts(item(page)));
        for (int row = 0; row < 4; row++) {
            assertThat(all).contains("ord" + row + "0", "ord" + row + "2", "lykt" + row, "lur" + row);
        }
    }

    @Test
    void countsANumberedList() {
        Item item = item(slide().lines(60, 420, "1. Tenn lampen.", "2. Se etter skip.", "3. Skriv i boka."));
        BulletList list = (BulletList) item.body().get(0);
        assertThat(list.ordered()).isTrue();
        assertThat(list.items()).hasSize(3);
    }

    @Test
    void seesBoldWords() {
        Paragraph paragraph =
                (Paragraph) item(slide().bold(60, 420, 12, "Fyret").text(98, 420, 12, "lyser."))
                        .body()
                        .get(0);
        assertThat(paragraph.spans())
                .extracting(Span::text, Span::strong)
                .containsExactly(tuple("Fyret", true), tuple(" lyser.", false));
    }

    @Test
    void putsAnAddressAtTheWordsItCovers() {
        ImportResult result = readBehindCover(
                slide().text(60, 420, 12, "Les den her.").link("https://fyr.example/a", 103, 415, 122.5, 432));
        assertThat(result.issue().items().get(0).links())
                .extracting(Link::text, Link::href)
                .containsExactly(tuple("her", "https://fyr.example/a"));
    }

    @Test
    void readsALinkOverTwoLinesAsOne() {
        ImportResult result = readBehindCover(
                slide().lines(60, 420, "Les hele", "boka nå.")
                        .link(
                                "https://fyr.example/b",
                                "/Rect [60 400 120 432] /QuadPoints [81 432 120 432 81 416 120 416 60 418 88 418 60 402 88 402]"));
        assertThat(result.issue().items().get(0).links())
                .extracting(Link::text, Link::href)
                .containsExactly(tuple("hele boka", "https://fyr.example/b"));
    }

    @Test
    void losesNoAddressThatCoversNoWords() {
        ImportResult result = readBehindCover(
                slide().text(60, 420, 12, "Fyret lyser.").link("https://fyr.example/logo", 700, 10, 800, 60));
        assertThat(result.findings())
                .filteredOn(finding -> finding.code().equals(ImportCodes.PDF_LINK))
                .extracting(finding -> finding.text())
                .containsExactly("https://fyr.example/logo");
    }

    @Test
    void readsATurnedPage() {
        Page page = Page.create().with("/Rotate 90").draw("0 1 -1 0 960 0 cm");
        page.bold(60, 900, 24, "Aktuelt").bold(60, 860, 18, "Lys").text(60, 830, 12, "Fyret lyser.");
        assertThat(texts(item(page))).containsExactly("Fyret lyser.");
    }

    @Test
    void readsAPlainGridAsATable() {
        Page page = slide();
        for (int row = 0; row < 4; row++) {
            page.text(60, 420 - 16 * row, 12, "Fyr " + row)
                    .text(160, 420 - 16 * row, 12, "10" + row)
                    .text(260, 420 - 16 * row, 12, "20" + row);
        }
        assertThat(item(page).body()).hasSize(1).first().isInstanceOf(Table.class);
    }

    private static final List<List<String>> CALENDAR = List.of(
            List.of("Når", "Hva", "Arrangør", "Frist"),
            List.of("14. april", "Kurs i lykter", "Fyrvesenet", "10. april"),
            List.of("5.–7. mai og 2. juni", "Øvelsen Nordlys", "Fyrlaget", ""),
            List.of("2. juni", "Fyrdagen", "KS", "15. mai"));

    /** A table with a head in bold, each cell with thin borders of its own, as browsers draw them; two cells are close together. */
    private static Page calendar(Page page, double left, double top) {
        double[] x = {left, left + 118, left + 220, left + 320, left + 400};
        for (int row = 0; row < CALENDAR.size(); row++) {
            double y = top - 18 * row;
            for (int column = 0; column < 4; column++) {
                String text = CALENDAR.get(row).get(column);
                if (row == 0) {
                    page.bold(x[column] + 4, y - 13, 12, text);
                } else {
                    page.text(x[column] + 4, y - 13, 12, text);
                }
                double width = x[column + 1] - x[column];
                page.draw(x[column] + " " + y + " " + width + " 0.75 re f");
                page.draw(x[column] + " " + (y - 18) + " " + width + " 0.75 re f");
                page.draw(x[column] + " " + (y - 18) + " 0.75 18 re f");
            }
            page.draw(x[4] + " " + (y - 18) + " 0.75 18 re f");
        }
        return page;
    }

    private static List<Block> body(List<Item> items) {
        return items.stream().flatMap(item -> item.body().stream()).toList();
    }

    /** The cells of tables, each of which has some rows of one. */
    private static List<List<String>> cells(List<Block> tables) {
        return tables.stream().flatMap(table -> cells(table).stream()).toList();
    }

    private static List<List<String>> cells(Block table) {
        return PdfPages.cells((Table) table);
    }

    @Test
    void readsATableWithDrawnLinesInItsPlace() {
        List<Item> items = readBehindCover(
                        calendar(slide().lines(60, 420, "Fyret er åpent hele", "sommeren, se under."), 60, 390)
                                .lines(60, 300, "Alle er velkomne."))
                .issue()
                .items();
        List<Block> body = body(items);
        assertThat(body).hasSize(6);
        assertThat(cells(body.subList(1, 5))).isEqualTo(CALENDAR);
        assertThat(body.get(5).plainText()).isEqualTo("Alle er velkomne.");
        assertThat(body.subList(1, 5).stream().flatMap(row -> ((Table) row).rows().stream()))
                .extracting(TableRow::header)
                .containsExactly(true, false, false, false);
        assertThat(items.stream().flatMap(item -> item.dates().stream()))
                .extracting(date -> date.role() + " " + date.when())
                .contains("deadline 2031-04-10", "deadline 2031-05-15");
    }

    @Test
    void endsColumnsAtAHeadingAndATableBelowThem() {
        Page page = calendar(twoColumns(), 60, 290).lines(60, 190, "Alle er velkomne.");
        List<Item> items = readBehindCover(page).issue().items();
        assertThat(items.stream().map(Item::heading).distinct()).containsExactly("Lys", "Kalender");
        assertThat(texts(items.get(0)))
                .containsExactly(
                        "Fyret på odden lyser over hele leia og langt til havs i all slags vær.",
                        "Når det snør, ser vakta etter lampene hver eneste kveld og skriver det i boka.");
        assertThat(cells(body(items).subList(2, 6))).isEqualTo(CALENDAR);
    }

    private static Page twoColumns() {
        return slide().lines(60, 420, "Fyret på odden lyser over", "hele leia og langt til havs", "i all slags vær.")
                .lines(300, 420, "Når det snør, ser vakta etter", "lampene hver eneste kveld", "og skriver det i boka.")
                .bold(60, 350, 18, "Kalender");
    }

    @Test
    void endsColumnsAtATableWithAHeadInBoldThatHasNoLines() {
        Page page = twoColumns();
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 3; column++) {
                double x = 60 + 180 * column;
                double y = 320 - 16 * row;
                if (row == 0) {
                    page.bold(x, y, 12, "Hode " + column);
                } else {
                    page.text(x, y, 12, "Lykt " + row + column);
                }
            }
        }
        List<Item> items = readBehindCover(page).issue().items();
        assertThat(items).extracting(Item::heading).containsExactly("Lys", "Kalender");
        assertThat(items.get(1).body()).hasSize(1);
        assertThat(cells(items.get(1).body().get(0)).get(0)).containsExactly("Hode 0", "Hode 1", "Hode 2");
    }

    @Test
    void endsColumnsAtAHeadingAboveOtherColumns() {
        Page page = twoColumns()
                .lines(60, 320, "I juni er det kurs i stell", "av lykter, og alle som vil", "kan komme og")
                .lines(300, 320, "se på. Det er kaffe både", "før og etter, og fyret er", "åpent hele natten.");
        List<Item> items = readBehindCover(page).issue().items();
        assertThat(items).extracting(Item::heading).containsExactly("Lys", "Kalender");
        assertThat(texts(items.get(1)))
                .containsExactly(
                        "I juni er det kurs i stell av lykter, og alle som vil kan komme og se på. Det er kaffe"
                                + " både før og etter, og fyret er åpent hele natten.");
    }

    @Test
    void readsATableInAColumnInThatColumn() {
        Page page = calendar(slide().lines(60, 420, "Fyret er åpent hele", "sommeren, se under."), 60, 390)
                .lines(500, 420, "Lampa ble slukket i høst", "og tent igjen i vår, og nå", "lyser den over leia.");
        List<Block> body = body(readBehindCover(page).issue().items());
        assertThat(body).hasSize(6);
        assertThat(body.get(0).plainText()).isEqualTo("Fyret er åpent hele sommeren, se under.");
        assertThat(cells(body.subList(1, 5))).isEqualTo(CALENDAR);
    }

    @Test
    void joinsTheLinesOfACellAndReadsAJoinedCellOnce() {
        Page page = slide().lines(64, 406, "Fyrdagen på", "odden")
                .lines(164, 406, "2. juni")
                .lines(64, 374, "Åpent for alle hele dagen");
        // Stroked boxes, as word processors draw them.
        page.draw("60 388 100 32 re S 160 388 100 32 re S 60 368 200 20 re S");
        assertThat(cells(item(page).body().get(0)))
                .containsExactly(List.of("Fyrdagen på odden", "2. juni"), List.of("Åpent for alle hele dagen", ""));
    }

    @Test
    void takesNoFrameAroundTextsForATable() {
        String[] text = new String[9];
        java.util.Arrays.fill(text, "Fyret på odden lyser over hele leia og langt til havs,");
        Page page = slide().lines(60, 420, text).lines(500, 420, text);
        page.draw("50 280 400 160 re S 450 280 450 160 re S 50 240 850 40 re S");
        assertThat(readBehindCover(page).issue().items().stream().flatMap(item -> item.body().stream()))
                .noneMatch(Table.class::isInstance);
    }

    @Test
    void doesNotDoubleWhatIsDrawnTwice() {
        Item item = item(slide().text(60, 420, 12, "Fyret lyser").text(60.4, 420, 12, "Fyret lyser"));
        assertThat(texts(item)).containsExactly("Fyret lyser");
    }

    @Test
    void saysWhichFontHasNoCharacters() {
        PdfFiles file = PdfFiles.create().page(PdfPages.cover()).page(slide().text(60, 420, 12, "Fyret lyser."));
        int font = file.object("<< /Type /Font /Subtype /Type0 /BaseFont /Skjult /Encoding /Identity-H"
                + " /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Skjult >>] >>");
        int content = file.stream(
                "", "BT /S 12 Tf 60 420 Td <00010002> Tj ET".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        file.page("/Contents " + content + " 0 R /Resources << /Font << /S " + font + " 0 R >> >>");
        ImportResult result = NewsletterImporter.builder().build().read(file.bytes(), "fyr.pdf");
        assertThat(codes(result)).contains(ImportCodes.PDF_NO_CHARACTERS);
    }
}
