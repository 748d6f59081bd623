package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes headings, paragraphs and list entries of the lines of a region. A new paragraph begins where there is more room
 * than between lines, at a list marker, at another size, at an indent, and after a line that ends although the next word would
 * have had room, if that line ends a sentence; if it does not, the author broke the line within a paragraph.
 */
final class BlockBuilder {

    private static final double SAME_SIZE = 0.06;
    private static final double HEADING_LEADING = 1.5;
    private static final double LOOSE_LEADING = 2;
    private static final double BLANK = 0.25;
    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_SMALL_HEADING = 120;
    private static final double INDENT = 0.8;
    private static final double HANGING = 0.3;
    private static final int WRAPPED_LINES = 4;
    private static final int NEAR = 40;

    private final Print print;
    private final Headings headings;
    private final List<PdfBlock> blocks = new ArrayList<>();
    private double left;
    private double right;
    private double titleWidth;
    private @Nullable Line previous;
    private List<Line> title = new ArrayList<>();

    private BlockBuilder(Print print, Headings headings) {
        this.print = print;
        this.headings = headings;
    }

    /** The blocks of a region of a page. */
    static List<PdfBlock> of(Region part, PageText page, Print print, Headings headings) {
        if (part.table() != null) {
            return new ArrayList<>(List.of(new PdfBlock.Table(part.table())));
        }
        List<Line> region = part.lines();
        BlockBuilder builder = new BlockBuilder(print, headings);
        builder.left = region.stream().mapToDouble(Line::left).min().orElse(0);
        // A title may be wider than the column of text below it.
        builder.right = region.stream()
                .filter(line -> !headings.has(line))
                .mapToDouble(Line::right)
                .max()
                .orElse(0);
        builder.titleWidth = (builder.right > 0 ? builder.right : page.width() - builder.left) - builder.left;
        builder.read(region, Dividers.of(region, page, builder.left, builder.right, print));
        return builder.blocks;
    }

    private void read(List<Line> region, List<Dividers.Divider> dividers) {
        for (int i = 0; i < region.size(); i++) {
            Line line = region.get(i);
            while (!dividers.isEmpty() && dividers.get(0).y() < line.base() - line.size() * 0.5) {
                closeTitle();
                previous = null;
                if (dividers.remove(0).isBreak()) {
                    blocks.add(new PdfBlock.Divider(line.page()));
                }
            }
            if (headings.has(line)) {
                title(line);
            } else {
                closeTitle();
                text(line, i + 1 < region.size() ? region.get(i + 1) : null, region, i);
            }
            previous = line;
        }
        closeTitle();
    }

    private void title(Line line) {
        if (!title.isEmpty() && !goesOn(title.get(title.size() - 1), line)) {
            closeTitle();
        }
        title.add(line);
    }

    /** Whether a heading goes on in the next line: close below, or further where the first word of that had no room above. */
    private boolean goesOn(Line last, Line line) {
        double distance = line.base() - last.base();
        double far = Math.max(LOOSE_LEADING, print.spacedLeading());
        boolean wrapped = last.right() - last.left() + line.firstWord() + BLANK * line.size() > titleWidth;
        return Math.abs(headings.sizeOf(line) - headings.sizeOf(last)) <= SAME_SIZE * last.size()
                && distance >= 0
                && distance <= (wrapped ? far : HEADING_LEADING) * last.size();
    }

    /** Sentences in large letters are a paragraph all the same: many of them, or one in bold that is hardly larger than text. */
    private void closeTitle() {
        if (title.isEmpty()) {
            return;
        }
        PdfBlock.Title block = new PdfBlock.Title(title, headings.sizeOf(title.get(0)));
        if (isParagraph(block)) {
            TextLines lines = new TextLines(title.get(0), right);
            title.subList(1, title.size()).forEach(lines::add);
            blocks.add(new PdfBlock.Text(lines));
        } else {
            blocks.add(block);
        }
        title = new ArrayList<>();
        previous = null;
    }

    private boolean isParagraph(PdfBlock.Title title) {
        String text = title.text();
        boolean small = title.size() < print.headingSize();
        return TextLines.endsSentence(text)
                && (small
                        ? text.endsWith(".") || text.length() > LONGEST_SMALL_HEADING
                        : text.length() > LONGEST_HEADING);
    }

    private void text(Line line, @Nullable Line next, List<Line> region, int index) {
        Line above = previous;
        boolean spaced = above == null || print.isSpaced(above, line);
        PdfBlock last = blocks.isEmpty() || above == null ? null : blocks.get(blocks.size() - 1);
        Marker marker = Marker.of(line);
        if (marker != null && opensEntry(marker, line, next, spaced, last)) {
            List<TextLines> paragraphs = new ArrayList<>();
            Line entry = marker.isPlain() || marker.number() > 0 ? line.from(marker.glyphs()) : line;
            paragraphs.add(new TextLines(entry, right));
            blocks.add(new PdfBlock.Entry(marker, line.page(), paragraphs));
        } else if (last instanceof PdfBlock.Entry entry && goesOn(entry, line, above, spaced, region, index)) {
            List<TextLines> paragraphs = entry.paragraphs();
            if (spaced) {
                paragraphs.add(new TextLines(line, right));
            } else {
                continued(paragraphs.get(paragraphs.size() - 1), above, line, region, index);
            }
        } else if (last instanceof PdfBlock.Text text
                && above != null
                && Math.abs(line.size() - above.size()) <= 0.08 * above.size()
                && (!spaced || isLooselySet(text.lines(), above, line))
                && !isIndented(above, line)
                && !(isShort(above, line, region, index) && TextLines.endsSentence(above.text()))) {
            continued(text.lines(), above, line, region, index);
        } else {
            blocks.add(new PdfBlock.Text(new TextLines(line, right)));
        }
    }

    private void continued(TextLines lines, @Nullable Line above, Line line, List<Line> region, int index) {
        if (above != null && isShort(above, line, region, index)) {
            lines.addAfterBreak(line);
        } else {
            lines.add(line);
        }
    }

    /** A text with wide leading of its own: its lines are full, and its sentences run over them. */
    private boolean isLooselySet(TextLines text, Line above, Line line) {
        double distance = line.base() - above.base();
        return distance > 0
                && distance < 2 * print.leading() * line.size()
                && !text.isComplete()
                && Character.isLowerCase(line.text().codePointAt(0))
                && above.right() + line.firstWord() + BLANK * line.size() > right;
    }

    private boolean isIndented(Line above, Line line) {
        return line.left() > above.left() + INDENT * line.size()
                && above.left() < left + INDENT * line.size()
                && line.left() < above.left() + 4 * line.size()
                && TextLines.endsSentence(above.text());
    }

    /** Whether the next word would have had room on the line above. */
    private boolean isShort(Line above, Line line, List<Line> region, int index) {
        String text = above.text();
        if (text.endsWith("-") || text.endsWith("\u00AD") || text.endsWith("\u2010")) {
            return false;
        }
        double edge = isWrapped(region, index) ? blockRight(region, index) : right;
        return above.right() + line.firstWord() + 0.8 * line.size() < edge;
    }

    /** Whether most lines around here end early, as beside a picture. */
    private boolean isWrapped(List<Line> region, int index) {
        int from = index;
        int to = index;
        while (from > Math.max(0, index - NEAR) && !print.isSpaced(region.get(from - 1), region.get(from))) {
            from--;
        }
        while (to + 1 < Math.min(region.size(), index + NEAR) && !print.isSpaced(region.get(to), region.get(to + 1))) {
            to++;
        }
        int ends = 0;
        for (int i = from; i < to; i++) {
            Line line = region.get(i);
            ends += line.right() + region.get(i + 1).firstWord() + 0.8 * line.size() < right ? 1 : 0;
        }
        return to - from >= WRAPPED_LINES && 2 * ends > to - from;
    }

    private double blockRight(List<Line> region, int index) {
        double edge = 0;
        for (int i = index; i > Math.max(0, index - NEAR) && !print.isSpaced(region.get(i - 1), region.get(i)); i--) {
            edge = Math.max(
                    edge, Math.max(region.get(i).right(), region.get(i - 1).right()));
        }
        for (int i = index;
                i + 1 < Math.min(region.size(), index + NEAR) && !print.isSpaced(region.get(i), region.get(i + 1));
                i++) {
            edge = Math.max(
                    edge, Math.max(region.get(i).right(), region.get(i + 1).right()));
        }
        return edge;
    }

    /** A bullet always opens an entry; a dash or a number does where a text would not go on with one. */
    private boolean opensEntry(Marker marker, Line line, @Nullable Line next, boolean spaced, @Nullable PdfBlock last) {
        if (!marker.isDoubtful()) {
            return true;
        }
        if (last instanceof PdfBlock.Entry entry && entry.marker().isLike(marker)) {
            if (marker.number() == 0 || follows(marker, line)) {
                return true;
            }
            return marker.number() == 1 && marker.left() > entry.marker().left() + INDENT * line.size();
        }
        boolean opens = spaced || last == null || last instanceof PdfBlock.Entry || endsText(last);
        boolean hangs =
                next != null && !print.isSpaced(line, next) && next.left() > marker.left() + HANGING * line.size();
        boolean indented = marker.left() > left + INDENT * line.size();
        if (marker.number() > 0) {
            return follows(marker, line) || opens && marker.number() == 1 && (hangs || indented || spaced);
        }
        return opens;
    }

    /** Whether a number is the next one of a list that is still open. */
    private boolean follows(Marker marker, Line line) {
        for (int i = blocks.size() - 1; i >= Math.max(0, blocks.size() - NEAR); i--) {
            if (!(blocks.get(i) instanceof PdfBlock.Entry entry)) {
                return false;
            }
            if (entry.marker().isLike(marker)
                    && entry.marker().number() + 1 == marker.number()
                    && Math.abs(entry.marker().left() - marker.left()) < INDENT * line.size()) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsText(PdfBlock last) {
        return last instanceof PdfBlock.Text text && text.lines().isComplete();
    }

    /** Whether a line belongs to the entry above it. */
    private boolean goesOn(
            PdfBlock.Entry entry, Line line, @Nullable Line above, boolean spaced, List<Line> region, int index) {
        if (above == null || Math.abs(line.size() - above.size()) > 0.08 * above.size()) {
            return false;
        }
        double size = line.size();
        Marker marker = entry.marker();
        if (spaced) {
            return line.left() > marker.textLeft() - INDENT * size
                    && line.left() > marker.left() + INDENT * size
                    && line.base() - above.base() < 3 * print.leading() * size;
        }
        boolean hangs = line.left() > marker.left() + HANGING * size;
        return hangs || line.left() > marker.left() - INDENT * size && !isShort(above, line, region, index);
    }
}
