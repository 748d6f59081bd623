package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the tables with drawn lines out of pages: those with lines around cells, those with lines across only, and then what
 * the heads of these tell to be a part of one on the next page.
 */
final class DrawnTables {

    private DrawnTables() {}

    /** The tables of each page, whose characters stay there. */
    static List<List<RuledTable>> of(List<PageText> pages, Print print) {
        return take(pages.stream().map(PageText::copy).toList(), print);
    }

    /** The tables of each page; their characters are taken out. */
    static List<List<RuledTable>> take(List<PageText> pages, Print print) {
        List<List<RuledTable>> tables = new ArrayList<>();
        for (PageText page : pages) {
            List<RuledTable> own = RuledTables.take(page.number(), page.glyphs().get(0), page.borders(), print);
            own.addAll(lined(page, List.of(), print));
            tables.add(own);
        }
        for (int i = 0; i < pages.size(); i++) {
            List<RuledTable> near = new ArrayList<>();
            tables.subList(Math.max(0, i - 1), Math.min(pages.size(), i + 2)).forEach(near::addAll);
            if (!near.isEmpty()) {
                tables.get(i).addAll(lined(pages.get(i), near, print));
            }
        }
        return tables;
    }

    private static List<RuledTable> lined(PageText page, List<RuledTable> known, Print print) {
        return LinedTables.take(page.number(), page.glyphs().get(0), page.borders(), print, known);
    }
}
