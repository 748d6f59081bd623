package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.publish.PdfFiles.Page;
import org.junit.jupiter.api.Test;

/** Which drawn lines open the colophon: of a newsletter's last heading, nothing else may be lost to it. */
class PdfDividersTest {

    private static final String LAST = "Fyrvesenet gir ut dette brevet, og alle kan skrive av det.";

    private static Page page() {
        return PdfPages.titled(500)
                .bold(60, 450, 15, "Aktuelt")
                .lines(60, 430, "Fyret på odden lyser igjen etter en lang vinter, og alle på øya er", "glade for det.");
    }

    private static Page rule(Page page, double left, double right, double y) {
        return page.draw(left + " " + y + " m " + right + " " + y + " l S");
    }

    private static Issue read(Page page) {
        return PdfPages.read(page).issue();
    }

    private static List<String> colophon(Page page) {
        return read(page).about().stream().map(Block::plainText).toList();
    }

    @Test
    void opensTheColophonAtALineThatStandsAlone() {
        Page page = rule(page(), 60, 440, 396).lines(60, 372, LAST);
        assertThat(colophon(page)).containsExactly(LAST);
    }

    @Test
    void losesNothingBelowATableWithLinesAcross() {
        Page page = page();
        for (int row = 0; row < 4; row++) {
            rule(
                    page.lines(64, 390 - 30 * row, "Lykt " + row, "på odden").text(260, 390 - 30 * row, 12, "1. mai"),
                    60,
                    440,
                    370 - 30 * row);
        }
        assertThat(colophon(page.lines(60, 250, LAST))).isEmpty();
    }

    /** Of one that is higher than a table's rows mostly are. */
    @Test
    void losesNothingBelowTheLastLineOfATable() {
        Page page = page().text(64, 390, 12, "Lykta på odden").text(260, 390, 12, "1. mai");
        assertThat(colophon(rule(page, 60, 440, 382).lines(60, 360, LAST))).isEmpty();
    }

    @Test
    void losesNothingBelowABox() {
        Page filled = page().draw("60 340 m 440 340 l 440 400 l 60 400 l h f")
                .lines(66, 384, "Visste du det?", "Lykta veier to tonn.");
        assertThat(colophon(filled.lines(60, 300, LAST))).isEmpty();
        Page open =
                rule(rule(page(), 60, 440, 400), 60, 440, 345).lines(66, 384, "Visste du det?", "Lykta veier to tonn.");
        assertThat(colophon(open.lines(60, 300, LAST))).isEmpty();
    }

    @Test
    void losesNothingBelowTheLineUnderAHeading() {
        Page page = rule(page().bold(60, 380, 12, "Lykter"), 60, 440, 371).lines(60, 350, LAST);
        assertThat(colophon(page)).isEmpty();
    }

    @Test
    void losesNoFootnote() {
        Page page = rule(page(), 60, 280, 396)
                .text(60, 380, 9, "1 Se boka om lykter, side 4.")
                .lines(60, 350, LAST);
        assertThat(colophon(page)).isEmpty();
    }

    /** Whatever it is drawn for. */
    @Test
    void endsAParagraphAtALine() {
        Page page = rule(page().lines(60, 380, "Lykta på neset er slukket", "vakta på neset sover"), 60, 300, 373);
        Issue issue = read(page);
        assertThat(issue.about()).isEmpty();
        assertThat(issue.items())
                .flatExtracting(Item::body)
                .extracting(Block::plainText)
                .contains("Lykta på neset er slukket", "vakta på neset sover");
    }
}
