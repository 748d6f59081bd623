package no.politiet.kom.publish;

import java.util.List;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.Table;
import no.politiet.kom.publish.PdfFiles.Page;

/** Small newsletters as PDF, of which a test says only what it is about. They are made up. */
final class PdfPages {

    private static final NewsletterImporter IMPORTER =
            NewsletterImporter.builder().build();

    private PdfPages() {}

    /** A page of its own with what a masthead says. */
    static Page cover() {
        return Page.create()
                .text(60, 480, 12, "Fyrvesenet")
                .bold(60, 440, 18, "Nytt fra fyrene")
                .text(60, 410, 12, "januar–mars 2031");
    }

    /** A page with the title of a section and a heading, and room below these. */
    static Page slide() {
        return Page.create().bold(60, 490, 24, "Aktuelt").bold(60, 450, 18, "Lys");
    }

    /** A page that begins with the newsletter's title at some height, and has the rest of the masthead below it. */
    static Page titled(double y) {
        return Page.create().bold(60, y, 22, "Nytt fra fyrene").text(60, y - 20, 12, "Fyrvesenet, januar–mars 2031");
    }

    /** What is read from these pages. */
    static ImportResult read(Page... pages) {
        PdfFiles file = PdfFiles.create();
        for (Page page : pages) {
            file.page(page);
        }
        return IMPORTER.read(file.bytes(), "fyr.pdf");
    }

    /** What is read from these pages behind the cover. */
    static ImportResult readBehindCover(Page... pages) {
        Page[] all = new Page[pages.length + 1];
        all[0] = cover();
        System.arraycopy(pages, 0, all, 1, pages.length);
        return read(all);
    }

    /** What the cells of a table say, row by row. */
    static List<List<String>> cells(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> String.join(
                                "", cell.spans().stream().map(Span::text).toList()))
                        .toList())
                .toList();
    }
}
