package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Puts together what a column's or page's end took apart: a paragraph or an entry that ends in the middle of a sentence
 * goes on at the top of the next column, past headings that are only repeated there, and so does a table.
 */
final class Flow {

    private Flow() {}

    static List<PdfBlock> joined(List<List<PdfBlock>> regions, Levels levels) {
        List<PdfBlock> all = new ArrayList<>();
        String section = "";
        String heading = "";
        // Where the last block is that is no heading which is only repeated.
        int end = -1;
        for (List<PdfBlock> region : regions) {
            int from = 0;
            while (from < region.size()
                    && region.get(from) instanceof PdfBlock.Title title
                    && key(title).equals(levels.of(title) == 1 ? section : heading)) {
                from++;
            }
            List<PdfBlock> rest = new ArrayList<>(region.subList(from, region.size()));
            if (!rest.isEmpty() && (goesOn(all, rest.get(0)) || goesOn(all, end, rest.get(0)))) {
                rest.remove(0);
            }
            all.addAll(region.subList(0, from));
            all.addAll(rest);
            end = rest.isEmpty() ? end : all.size() - 1;
            for (PdfBlock block : region) {
                if (block instanceof PdfBlock.Title title && levels.of(title) == 1) {
                    heading = key(title).equals(section) ? heading : "";
                    section = key(title);
                } else if (block instanceof PdfBlock.Title title) {
                    heading = key(title);
                }
            }
        }
        return all;
    }

    private static String key(PdfBlock.Title title) {
        return title.text().toLowerCase(Locale.ROOT);
    }

    /** Whether a table goes on the last block, which then has its rows as well. */
    private static boolean goesOn(List<PdfBlock> all, int last, PdfBlock next) {
        Grid grid = last >= 0 && all.get(last) instanceof PdfBlock.Table above && next instanceof PdfBlock.Table below
                ? TableParts.joined(above.grid(), below.grid())
                : null;
        if (grid != null) {
            all.set(last, new PdfBlock.Table(grid));
        }
        return grid != null;
    }

    private static boolean goesOn(List<PdfBlock> all, PdfBlock next) {
        if (!(next instanceof PdfBlock.Text text)) {
            return false;
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            PdfBlock last = all.get(i);
            TextLines lines = null;
            if (last instanceof PdfBlock.Text before) {
                lines = before.lines();
            } else if (last instanceof PdfBlock.Entry entry) {
                lines = entry.paragraphs().get(entry.paragraphs().size() - 1);
            }
            if (lines != null) {
                boolean open = lines.goesOnWith(text.lines());
                if (open) {
                    lines.addAll(text.lines());
                }
                return open;
            }
            if (!(last instanceof PdfBlock.Title)) {
                return false;
            }
            // A page of nothing but its header lies between.
        }
        return false;
    }
}
