package no.politiet.kom.publish.internal.structure;

import java.util.List;
import java.util.function.UnaryOperator;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.ListItem;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Quote;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.TableCell;
import no.politiet.kom.model.TableRow;

/** Blocks with other spans in the same places. */
public final class Blocks {

    private Blocks() {}

    /** The block with each list of spans in it replaced. */
    public static Block map(Block block, UnaryOperator<List<Span>> spans) {
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(spans.apply(paragraph.spans()), paragraph.extras());
        }
        if (block instanceof BulletList list) {
            List<ListItem> entries = list.items().stream()
                    .map(entry -> new ListItem(map(entry.blocks(), spans), entry.extras()))
                    .toList();
            return new BulletList(list.ordered(), list.marker(), entries, list.extras());
        }
        if (block instanceof Quote quote) {
            return new Quote(map(quote.blocks(), spans), quote.cite(), quote.page(), quote.extras());
        }
        if (block instanceof Table table) {
            return new Table(table.rows().stream().map(row -> map(row, spans)).toList(), table.extras());
        }
        return block;
    }

    private static List<Block> map(List<Block> blocks, UnaryOperator<List<Span>> spans) {
        return blocks.stream().map(block -> map(block, spans)).toList();
    }

    private static TableRow map(TableRow row, UnaryOperator<List<Span>> spans) {
        List<TableCell> cells = row.cells().stream()
                .map(cell -> new TableCell(spans.apply(cell.spans()), cell.extras()))
                .toList();
        return new TableRow(row.header(), cells, row.extras());
    }
}
