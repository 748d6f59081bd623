package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Puts together what a column's or page's end took apart: a paragraph or an entry that ends in the middle of a sentence
 * goes on at the top of the next column, past headings that are only repeated there.
 */
final class Flow {

    private Flow() {}

    static List<PdfBlock> joined(List<List<PdfBlock>> regions, Levels levels) {
        List<PdfBlock> all = new ArrayList<>();
        String section = "";
        String heading = "";
        for (List<PdfBlock> region : regions) {
            int from = 0;
            while (from < region.size()
                    && region.get(from) instanceof PdfBlock.Title title
                    && key(title).equals(levels.of(title) == 1 ? section : heading)) {
                from++;
            }
            List<PdfBlock> rest = new ArrayList<>(region.subList(from, region.size()));
            if (!rest.isEmpty() && goesOn(all, rest.get(0))) {
                rest.remove(0);
            }
            all.addAll(region.subList(0, from));
            all.addAll(rest);
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
