package no.politiet.kom.publish;

import static no.politiet.kom.publish.PdfPages.slide;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.Section;
import no.politiet.kom.publish.PdfFiles.Page;
import no.politiet.kom.render.PrintedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A footnote stands in the item that has its mark. The newsletters are made up. */
class PdfFootnotesTest {

    private static Issue read(Page... pages) {
        return PdfPages.readBehindCover(pages).issue();
    }

    /** Words with a small raised number behind them, and more words. */
    private static String marked(int y, String words, int number, String more) {
        return "BT /F 12 Tf 60 %d Td (%s) Tj /F 7 Tf 5 Ts (%d) Tj 0 Ts /F 12 Tf (%s) Tj ET"
                .formatted(y, words, number, more);
    }

    /** A note in small letters whose number is as small. */
    private static String note(int y, int number, String words) {
        return "BT /F 6 Tf 4 Ts 60 %d Td (%d) Tj 0 Ts /F 9 Tf (%s) Tj ET".formatted(y, number, words);
    }

    private static List<String> texts(Item item) {
        return item.body().stream().map(Block::plainText).toList();
    }

    /** A page with two items, a mark in the first, and the note below a short line at its foot. */
    private static Page twoItems() {
        return slide().draw(marked(420, "Fyret lyser igjen i mars 2031.", 1, " Vakta er glad."))
                .bold(60, 380, 18, "Lur")
                .lines(60, 350, "Luren er stille i kveld.")
                .draw("60 60 m 200 60 l S");
    }

    @Test
    void putsANoteBehindTheParagraphThatHasItsMark() {
        List<Item> items = read(twoItems()
                        .draw(note(46, 1, "Se https://fyr.example/lys"))
                        .link("https://fyr.example/lys", 62, 44, 200, 56))
                .items();
        assertThat(items).extracting(Item::heading).containsExactly("Lys", "Lur");
        assertThat(texts(items.get(0)))
                .containsExactly("Fyret lyser igjen i mars 2031.¹ Vakta er glad.", "¹Se https://fyr.example/lys");
        assertThat(items.get(0).links()).extracting(Link::href).containsExactly("https://fyr.example/lys");
        assertThat(items.get(0).dates())
                .extracting(date -> date.when().toString())
                .containsExactly("2031-03");
        assertThat(texts(items.get(1))).containsExactly("Luren er stille i kveld.");
    }

    @Test
    void knowsANoteWhoseNumberIsNotRaised() {
        List<Item> items = read(twoItems()
                        .text(60, 46, 9, "1 Lampa er ny.")
                        .text(60, 35, 9, "Den kom med båt.")
                        .text(90, 20, 12, "2"))
                .items();
        assertThat(texts(items.get(0)))
                .containsExactly("Fyret lyser igjen i mars 2031.¹ Vakta er glad.", "¹ Lampa er ny. Den kom med båt.");
    }

    @Test
    void readsAParagraphOnPastANote() {
        List<Item> items = read(
                        slide().lines(60, 420, "Fyret lyser igjen.")
                                .draw(marked(370, "Vakta ser etter lampa", 1, " hver kveld og"))
                                .draw(note(46, 1, "Lampa er ny.")),
                        Page.create().lines(60, 490, "skriver i boka."))
                .items();
        assertThat(texts(items.get(0)))
                .containsExactly(
                        "Fyret lyser igjen.", "Vakta ser etter lampa¹ hver kveld og skriver i boka.", "¹Lampa er ny.");
    }

    @Test
    void putsNotesBehindTheListThatHasTheirMarks() {
        List<Item> items = read(slide().lines(60, 420, "Vi ser etter:")
                        .draw(marked(404, "\225 lampa", 1, ""))
                        .draw(marked(390, "\225 linsen", 2, ""))
                        .lines(60, 360, "Alt står i boka.")
                        .draw(note(46, 1, "Den er ny."))
                        .draw(note(35, 2, "Den er blank.")))
                .items();
        assertThat(texts(items.get(0))).endsWith("¹Den er ny.", "²Den er blank.", "Alt står i boka.");
    }

    /** Without a note there is none to move: small letters at the foot stay where they are. */
    @Test
    void leavesSmallLettersThatNoMarkLeadsTo() {
        Issue issue = read(twoItems().text(60, 46, 9, "2 av 5 lamper er nye."));
        assertThat(texts(issue.items().get(0))).containsExactly("Fyret lyser igjen i mars 2031.¹ Vakta er glad.");
        assertThat(PrintedText.of(issue)).endsWith("2 av 5 lamper er nye.");
    }

    @Test
    void writesAnExponentRaised() {
        Issue issue = read(slide().draw(marked(420, "Vinduet er 4 m", 2, " stort."))
                .bold(60, 380, 18, "Lur")
                .lines(60, 350, "Luren er stille i kveld.")
                .text(60, 46, 9, "2 fyr"));
        assertThat(texts(issue.items().get(0))).containsExactly("Vinduet er 4 m² stort.");
    }

    private static List<String> firstWith(String foot, String words, int number, String more) {
        return texts(read(slide().draw(marked(420, words, number, more))
                        .bold(60, 380, 18, "Lur")
                        .lines(60, 350, "Luren er stille i kveld.")
                        .draw(foot))
                .items()
                .get(0));
    }

    private static String plain(double size, String words) {
        return "BT /F %s Tf 60 46 Td (%s) Tj ET".formatted(size, words);
    }

    /** Three of ten is no note on ten to the third. */
    @Test
    void knowsTheExponentOfANumber() {
        assertThat(firstWith(plain(9, "3 av ti fyr er tegnet i kartet."), "Lampa veier 10", 3, " kilo."))
                .containsExactly("Lampa veier 10³ kilo.");
        assertThat(firstWith(plain(9, "2 av ti fyr er tegnet i kartet."), "Lampa er 5 km ", 2, " stor."))
                .containsExactly("Lampa er 5 km ² stor.");
    }

    @Test
    void knowsTheMarkBehindAYear() {
        List<String> texts = List.of("Fyret lyste i 2028¹ også.", "¹ Lampa er ny.");
        assertThat(firstWith(plain(9, "1 Lampa er ny."), "Fyret lyste i 2028", 1, " også."))
                .isEqualTo(texts);
        assertThat(firstWith(plain(11, "1 Lampa er ny."), "Fyret lyste i 2028", 1, " også."))
                .containsExactly(texts.get(0));
        assertThat(firstWith("60 60 m 200 60 l S " + plain(11, "1 Lampa er ny."), "Fyret lyste i 2028", 1, " også."))
                .isEqualTo(texts);
        assertThat(firstWith(note(46, 1, "Lampa er ny."), "Fyret lyste i 2028", 1, " også."))
                .containsExactly(texts.get(0), "¹Lampa er ny.");
    }

    @Test
    void joinsANumberRaisedHighToItsNote() {
        List<Item> items = read(twoItems()
                        .text(60, 50, 5, "1")
                        .text(65, 46, 8, "Lampa er ny.")
                        .text(65, 36, 8, "Den kom med båt."))
                .items();
        assertThat(texts(items.get(0)))
                .containsExactly("Fyret lyser igjen i mars 2031.¹ Vakta er glad.", "¹ Lampa er ny. Den kom med båt.");
        assertThat(texts(items.get(1))).containsExactly("Luren er stille i kveld.");
    }

    @Test
    void leavesAPagesNumberInSmallLetters() {
        List<Item> items = read(twoItems().text(480, 20, 8, "1")).items();
        assertThat(texts(items.get(0))).containsExactly("Fyret lyser igjen i mars 2031.¹ Vakta er glad.");
    }

    /** Words with a raised number behind them, of some size and rise, and more words. */
    private static String raised(String words, String size, String rise, int number, String more) {
        return "BT /F 12 Tf 60 420 Td (%s) Tj /F %s Tf %s Ts (%d) Tj 0 Ts /F 12 Tf (%s) Tj ET"
                .formatted(words, size, rise, number, more);
    }

    /** As Chromium and LibreOffice set them, and as large but hardly raised. */
    @ParameterizedTest
    @CsvSource({"10, 4.75, ¹", "9.6, 4.5, ¹", "10, 1.5, 1"})
    void knowsARaisedNumberThatIsHardlySmaller(String size, String rise, String written) {
        Item item = read(slide().draw(raised("Fyret lyser fra 15. mars 2031", size, rise, 1, " hver natt.")))
                .items()
                .get(0);
        assertThat(texts(item)).containsExactly("Fyret lyser fra 15. mars 2031" + written + " hver natt.");
    }

    @Test
    void readsTheDateBeforeARaisedNumberThatIsHardlySmaller() {
        Item item = read(slide().draw(raised("Fristen er 3. mai", "10", "4.75", 2, " i år."))
                        .text(60, 46, 10, "2 For de fleste."))
                .items()
                .get(0);
        assertThat(texts(item)).containsExactly("Fristen er 3. mai² i år.", "² For de fleste.");
        assertThat(item.dates()).extracting(date -> date.when().toString()).containsExactly("2031-05-03");
    }

    /** One half is no note. */
    @Test
    void knowsTheNumeratorOfAFraction() {
        assertThat(texts(read(slide().draw(raised("Lampa veier ", "10", "4.75", 1, "/2 kilo."))
                                .bold(60, 380, 18, "Lur")
                                .lines(60, 350, "Luren er stille i kveld.")
                                .text(60, 46, 9, "1 av ti fyr er tegnet i kartet."))
                        .items()
                        .get(0)))
                .containsExactly("Lampa veier ¹/2 kilo.");
    }

    /** A heading with a small raised number behind it. */
    private static String heading(int y, int size, String words, int number) {
        return "BT /B %d Tf 60 %d Td (%s) Tj /B %d Tf %d Ts (%d) Tj 0 Ts ET"
                .formatted(size, y, words, size / 2, size / 3, number);
    }

    @Test
    void takesTheMarkOutOfAHeading() {
        Page page = Page.create()
                .draw(heading(490, 24, "Aktuelt", 1))
                .draw(heading(450, 18, "Lys", 2))
                .draw(marked(420, "Fyret lyser", 3, " igjen."))
                .bold(60, 380, 18, "Lur")
                .lines(60, 350, "Luren er stille i kveld.")
                .draw(note(46, 1, "Om alt."))
                .draw(note(35, 2, "Om lys."))
                .draw(note(24, 3, "Fra i kveld."));
        Issue issue = read(page, Page.create().bold(60, 490, 24, "Aktuelt").lines(60, 450, "Vakta er glad."));
        assertThat(issue.sections()).extracting(Section::title).containsExactly("Aktuelt");
        assertThat(issue.items()).extracting(Item::heading).startsWith("Lys", "Lur");
        assertThat(texts(issue.items().get(0)))
                .containsExactly("¹Om alt.", "²Om lys.", "Fyret lyser³ igjen.", "³Fra i kveld.");
    }

    /** Where no note is meant, it is an exponent. */
    @Test
    void leavesANumberInAHeadingThatNoNoteHas() {
        Page page = Page.create().bold(60, 490, 24, "Aktuelt").draw(heading(450, 18, "Fyr på 40 m", 2));
        assertThat(read(page.lines(60, 420, "Fyret lyser.").draw(note(46, 3, "Om lys.")))
                        .items())
                .extracting(Item::heading)
                .containsExactly("Fyr på 40 m²");
    }
}
