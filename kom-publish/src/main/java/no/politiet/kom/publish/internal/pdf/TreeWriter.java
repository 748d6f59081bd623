package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.internal.source.Findings;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Writes the tree. Each node has its page, counted from 0, as its line. */
final class TreeWriter {

    /** Lists inside each other; what stands further in is brought up to that level. */
    private static final int DEEPEST = 8;

    private final Levels levels;
    private final Joints joints;
    private final Findings findings;

    TreeWriter(Levels levels, Joints joints, Findings findings) {
        this.levels = levels;
        this.joints = joints;
        this.findings = findings;
    }

    Node document(List<PdfBlock> blocks) {
        Document document = placed(new Document(), 1);
        int at = 0;
        while (at < blocks.size()) {
            PdfBlock block = blocks.get(at);
            if (block instanceof PdfBlock.Entry) {
                int end = at;
                while (end < blocks.size() && blocks.get(end) instanceof PdfBlock.Entry) {
                    end++;
                }
                List<PdfBlock.Entry> entries = new ArrayList<>();
                blocks.subList(at, end).forEach(entry -> entries.add((PdfBlock.Entry) entry));
                lists(document, entries, 1);
                at = end;
                continue;
            }
            if (block instanceof PdfBlock.Title title) {
                document.appendChild(heading(title));
            } else if (block instanceof PdfBlock.Text text) {
                document.appendChild(paragraph(text.lines()));
            } else if (block instanceof PdfBlock.Table table) {
                document.appendChild(table(table.grid()));
            } else {
                document.appendChild(placed(new ThematicBreak(), block.page()));
            }
            at++;
        }
        return document;
    }

    private Heading heading(PdfBlock.Title title) {
        Heading heading = placed(new Heading(), title.page());
        heading.setLevel(levels.of(title));
        inlines(heading, TextLines.of(title.lines()), false);
        return heading;
    }

    private TableBlock table(Grid grid) {
        TableBlock table = placed(new TableBlock(), grid.page());
        int last = grid.lastPage();
        if (last != grid.page()) {
            table.addSourceSpan(span(last));
        }
        int body = grid.head() ? 1 : 0;
        if (grid.head()) {
            table.appendChild(rows(new TableHead(), grid.rows().subList(0, 1), grid.page(), true));
        }
        table.appendChild(rows(new TableBody(), grid.rows().subList(body, grid.size()), grid.page(), false));
        return table;
    }

    private Node rows(Node part, List<List<Cell>> rows, int page, boolean head) {
        for (List<Cell> cells : rows) {
            int own = cells.stream().mapToInt(Cell::page).max().orElse(0);
            TableRow row = placed(new TableRow(), Math.max(page, own));
            for (Cell content : cells) {
                TableCell cell = placed(new TableCell(), Math.max(page, own));
                cell.setHeader(head);
                if (!content.isEmpty()) {
                    inlines(cell, TextLines.of(content.lines()), !head);
                }
                row.appendChild(cell);
            }
            part.appendChild(row);
        }
        return placed(part, page);
    }

    private Paragraph paragraph(TextLines lines) {
        Paragraph paragraph = placed(new Paragraph(), lines.page());
        inlines(paragraph, lines, true);
        if (lines.last().page() != lines.page()) {
            paragraph.addSourceSpan(span(lines.last().page()));
        }
        return paragraph;
    }

    /** Entries in a row: a list, and lists inside it where markers stand further in. */
    private void lists(Node parent, List<PdfBlock.Entry> entries, int depth) {
        int at = 0;
        while (at < entries.size()) {
            PdfBlock.Entry first = entries.get(at);
            int end = at + 1;
            while (end < entries.size() && (depth >= DEEPEST || belongs(first, entries.get(end)))) {
                end++;
            }
            list(parent, entries.subList(at, end), depth);
            at = end;
        }
    }

    /** Whether an entry is in the list that the other one opens, or in a list inside that. */
    private static boolean belongs(PdfBlock.Entry first, PdfBlock.Entry next) {
        return isInside(first, next) || isBeside(first, next) && first.marker().isLike(next.marker());
    }

    private static boolean isInside(PdfBlock.Entry outer, PdfBlock.Entry next) {
        return next.page() == outer.page()
                && next.marker().left() > outer.marker().left() + step(outer)
                && next.marker().left() < outer.marker().left() + 10 * step(outer);
    }

    /** A list may go on in another column, where its markers stand elsewhere. */
    private static boolean isBeside(PdfBlock.Entry first, PdfBlock.Entry next) {
        return next.marker().left() >= first.marker().left() - step(first) || next.page() != first.page();
    }

    private static double step(PdfBlock.Entry entry) {
        return 0.8 * entry.paragraphs().get(0).lines().get(0).size();
    }

    private void list(Node parent, List<PdfBlock.Entry> entries, int depth) {
        PdfBlock.Entry first = entries.get(0);
        ListBlock list = placed(first.marker().number() > 0 ? ordered(first.marker()) : new BulletList(), first.page());
        list.setTight(true);
        parent.appendChild(list);
        int at = 0;
        while (at < entries.size()) {
            PdfBlock.Entry entry = entries.get(at++);
            ListItem item = placed(new ListItem(), entry.page());
            entry.paragraphs().forEach(lines -> item.appendChild(paragraph(lines)));
            int end = at;
            while (end < entries.size() && depth < DEEPEST && isInside(entry, entries.get(end))) {
                end++;
            }
            if (end > at) {
                lists(item, entries.subList(at, end), depth + 1);
                at = end;
            }
            list.appendChild(item);
        }
    }

    private static OrderedList ordered(Marker marker) {
        OrderedList list = new OrderedList();
        list.setMarkerStartNumber(marker.number());
        list.setMarkerDelimiter(marker.text().substring(marker.text().length() - 1));
        return list;
    }

    private static <T extends Node> T placed(T node, int page) {
        node.addSourceSpan(span(page));
        return node;
    }

    private static SourceSpan span(int page) {
        return SourceSpan.of(page - 1, 0, 0, 0);
    }

    /** A piece of text in one style. */
    private record Run(
            StringBuilder text,
            boolean bold,
            boolean italic,
            @Nullable LinkArea link,
            int page) {

        boolean isLike(boolean bold, boolean italic, @Nullable LinkArea link) {
            return this.bold == bold && this.italic == italic && sameAddress(this.link, link);
        }
    }

    private static boolean sameAddress(@Nullable LinkArea a, @Nullable LinkArea b) {
        return a == null ? b == null : b != null && a.address().equals(b.address());
    }

    private void inlines(Node parent, TextLines lines, boolean marked) {
        List<Glyph> glyphs = new ArrayList<>();
        List<Integer> pages = new ArrayList<>();
        for (int i = 0; i < lines.lines().size(); i++) {
            Line line = lines.lines().get(i);
            if (i > 0) {
                joint(lines, i, glyphs, pages);
            }
            for (Glyph glyph : line.glyphs()) {
                glyphs.add(glyph);
                pages.add(line.page());
            }
        }
        write(parent, runs(glyphs, pages, marked));
    }

    /** Puts between two lines what is between them. */
    private void joint(TextLines lines, int below, List<Glyph> glyphs, List<Integer> pages) {
        Line line = lines.lines().get(below);
        String above = lines.lines().get(below - 1).text();
        int last = glyphs.size() - 1;
        Glyph before = glyphs.get(last);
        Glyph after = line.glyphs().get(0);
        if (lines.isBrokenBefore(below)) {
            glyphs.add(between("\n", before, after));
            pages.add(line.page());
            return;
        }
        switch (joints.between(above, line.text())) {
            case BLANK -> {
                glyphs.add(between(" ", before, after));
                pages.add(line.page());
            }
            case NOTHING -> {}
            case WITHOUT_HYPHEN -> removeHyphen(glyphs, pages);
            case PERHAPS_WITHOUT_HYPHEN -> {
                removeHyphen(glyphs, pages);
                String word = above.substring(above.lastIndexOf(' ') + 1)
                        + '|'
                        + line.text().split(" ", 2)[0];
                findings.info(ImportCodes.PDF_HYPHEN, "", new Position(line.page(), 1), word, Map.of());
            }
        }
    }

    private static void removeHyphen(List<Glyph> glyphs, List<Integer> pages) {
        int last = glyphs.size() - 1;
        Glyph hyphen = glyphs.remove(last);
        int page = pages.remove(last);
        if (hyphen.text().length() > 1) {
            glyphs.add(hyphen.withText(hyphen.text().substring(0, hyphen.text().length() - 1)));
            pages.add(page);
        }
    }

    private static Glyph between(String text, Glyph before, Glyph after) {
        LinkArea link = sameAddress(before.link(), after.link()) ? before.link() : null;
        return new Glyph(
                text,
                before.right(),
                before.right(),
                before.base(),
                before.size(),
                before.bold() && after.bold(),
                before.italic() && after.italic(),
                link,
                /* placed= */ false);
    }

    /** Characters of one style together. A blank has the style that both its neighbours have, and no other. */
    private static List<Run> runs(List<Glyph> glyphs, List<Integer> pages, boolean marked) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph.isBlank() && i > 0 && i + 1 < glyphs.size()) {
                glyph = between(glyph.text(), glyphs.get(i - 1), glyphs.get(i + 1));
            }
            if (glyph.link() != null) {
                glyph.link().use();
            }
            boolean bold = marked && glyph.bold();
            boolean italic = marked && glyph.italic();
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last == null || !last.isLike(bold, italic, glyph.link())) {
                last = new Run(new StringBuilder(), bold, italic, glyph.link(), pages.get(i));
                runs.add(last);
            }
            last.text().append(glyph.text());
        }
        return runs;
    }

    private static void write(Node parent, List<Run> runs) {
        Link open = null;
        LinkArea area = null;
        for (Run run : runs) {
            if (run.link() == null) {
                open = null;
            } else if (open == null
                    || area == null
                    || !area.address().equals(run.link().address())) {
                open = placed(new Link(run.link().address(), null), run.page());
                parent.appendChild(open);
            }
            area = run.link();
            Node into = open == null ? parent : open;
            if (run.bold()) {
                into = appended(into, new StrongEmphasis("**"), run.page());
            }
            if (run.italic()) {
                into = appended(into, new Emphasis("*"), run.page());
            }
            text(into, run);
        }
    }

    private static Node appended(Node parent, Node child, int page) {
        parent.appendChild(placed(child, page));
        return child;
    }

    private static void text(Node parent, Run run) {
        String[] lines = run.text().toString().replace("\u00AD", "").split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                parent.appendChild(placed(new HardLineBreak(), run.page()));
            }
            if (!lines[i].isEmpty()) {
                parent.appendChild(placed(new Text(lines[i]), run.page()));
            }
        }
    }
}
