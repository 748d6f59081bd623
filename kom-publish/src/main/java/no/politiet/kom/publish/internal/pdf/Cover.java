package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The cover: what stands above the first section's title. There the publisher, the period and the audience are often as
 * large as headings. The largest line is the newsletter's title; another one is a heading only if running text follows it.
 */
final class Cover {

    private Cover() {}

    /** The blocks with those lines of the cover as paragraphs that are no headings. */
    static List<PdfBlock> plain(List<PdfBlock> blocks, Levels levels) {
        int end = 0;
        while (end < blocks.size() && !(blocks.get(end) instanceof PdfBlock.Title title && levels.of(title) == 1)) {
            end++;
        }
        if (end == blocks.size()) {
            return blocks;
        }
        double largest = 0;
        for (PdfBlock block : blocks.subList(0, end)) {
            largest = block instanceof PdfBlock.Title title ? Math.max(largest, title.size()) : largest;
        }
        List<PdfBlock> plain = new ArrayList<>();
        boolean titled = false;
        for (int i = 0; i < blocks.size(); i++) {
            if (i < end && blocks.get(i) instanceof PdfBlock.Title title) {
                boolean own = !titled && title.size() == largest;
                titled |= own;
                if (!own && !isText(blocks.get(i + 1))) {
                    plain.add(new PdfBlock.Text(TextLines.of(title.lines())));
                    continue;
                }
            }
            plain.add(blocks.get(i));
        }
        return plain;
    }

    /** Whether a block is running text: a line on its own may be another part of the cover. */
    private static boolean isText(PdfBlock block) {
        return block instanceof PdfBlock.Entry
                || block instanceof PdfBlock.Text text
                        && (text.lines().lines().size() > 1 || text.lines().isComplete());
    }
}
