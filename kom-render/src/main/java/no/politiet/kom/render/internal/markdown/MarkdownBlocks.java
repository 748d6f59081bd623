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

/** Writes blocks as lines of Markdown. */
final class MarkdownBlocks {

    private final Map<LocalId, Link> links;

    MarkdownBlocks(List<Link> links) {
        this.links = links.stream().collect(Collectors.toMap(Link::id, Function.identity(), (first, second) -> first));
    }

    /** The blocks, each apart from the next by an empty line. */
    List<String> lines(List<Block> blocks) {
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
        int columns =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        if (columns == 0) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        for (TableRow row : table.rows()) {
            StringBuilder line = new StringBuilder("|");
            for (int c = 0; c < columns; c++) {
                String cell = c < row.cells().size()
                        ? Spans.write(row.cells().get(c).spans(), links)
                                .replace('\n', ' ')
                                .strip()
                        : "";
                line.append(' ').append(cell).append(cell.isEmpty() ? "|" : " |");
            }
            lines.add(line.toString());
            if (lines.size() == 1) {
                lines.add("|" + " --- |".repeat(columns));
            }
        }
        return lines;
    }
}
