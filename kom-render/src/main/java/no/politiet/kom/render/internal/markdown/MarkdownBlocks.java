package no.politiet.kom.render.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.ListItem;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Quote;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.TableRow;
import no.politiet.kom.render.internal.Clean;
import no.politiet.kom.render.internal.Tables;

/** Writes blocks as lines of Markdown. */
final class MarkdownBlocks {

    /** The line of a table that parts its headings from its rows. */
    private static final int RULE = 1;

    /** A row of a table is one line. */
    private static final String BREAK = "<br>";

    private final Map<LocalId, Link> links;

    MarkdownBlocks(List<Link> links) {
        this.links = links.stream().collect(Collectors.toMap(Link::id, Function.identity(), (first, second) -> first));
    }

    /** More of a table, which others have the first rows of, and the blocks below it. */
    List<String> more(List<Block> blocks) {
        List<String> lines = new ArrayList<>(lines(blocks));
        lines.remove(RULE);
        return lines;
    }

    /** The blocks, each apart from the next by an empty line. */
    List<String> lines(List<Block> all) {
        List<Block> blocks = Tables.joined(all);
        List<String> lines = new ArrayList<>();
        boolean other = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            // Two lists in a row would be one if they had the same marks.
            other = i > 0 && block instanceof BulletList && blocks.get(i - 1) instanceof BulletList && !other;
            List<String> next = lines(block, other);
            if (!lines.isEmpty() && !next.isEmpty()) {
                lines.add("");
            }
            lines.addAll(next);
        }
        return lines;
    }

    private List<String> lines(Block block, boolean other) {
        if (block instanceof Paragraph paragraph) {
            return Escape.lines(Spans.write(paragraph.spans(), links)).lines().toList();
        }
        if (block instanceof BulletList list) {
            return list(list, other);
        }
        if (block instanceof Quote quote) {
            return lines(quote.blocks()).stream()
                    .map(line -> line.isEmpty() ? ">" : "> " + line)
                    .toList();
        }
        if (block instanceof Table table) {
            return table(table);
        }
        return Escape.lines(Escape.inline(Clean.text(block.plainText())))
                .lines()
                .toList();
    }

    private List<String> list(BulletList list, boolean other) {
        boolean loose = list.items().stream().anyMatch(entry -> entry.blocks().size() > 1);
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (ListItem entry : list.items()) {
            number++;
            String mark = list.ordered() ? number + (other ? ") " : ". ") : other ? "* " : "- ";
            String first = list.marker() == null ? mark : mark + Escape.inline(Clean.line(list.marker())) + " ";
            List<String> inner = lines(entry.blocks());
            if (loose && !lines.isEmpty()) {
                lines.add("");
            }
            for (int i = 0; i < inner.size(); i++) {
                String indent = i == 0 ? first : " ".repeat(mark.length());
                lines.add((indent + inner.get(i)).stripTrailing());
            }
        }
        return lines;
    }

    /** A table of Markdown begins with a row of headings, so the first row is one whatever it was. */
    private List<String> table(Table table) {
        int columns = Tables.columns(table);
        if (columns == 0) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        for (TableRow row : table.rows()) {
            StringBuilder line = new StringBuilder("|");
            for (int c = 0; c < columns; c++) {
                String cell = c < row.cells().size()
                        ? Spans.write(row.cells().get(c).spans(), links).strip().replace("\n", BREAK)
                        : "";
                line.append(' ').append(cell).append(cell.isEmpty() ? "|" : " |");
            }
            lines.add(line.toString());
            if (lines.size() == RULE) {
                lines.add("|" + " --- |".repeat(columns));
            }
        }
        return lines;
    }
}
