package no.politiet.kom.render.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.Table;

/** Tables that go on: one without a row of headings, right below one of as many columns, is more of it. */
public final class Tables {

    private Tables() {}

    /** The blocks, those joined that go on with the one before. */
    public static List<Block> joined(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (Block block : blocks) {
            int last = joined.size() - 1;
            if (last >= 0 && goesOn(joined.get(last), block)) {
                Table above = (Table) joined.get(last);
                joined.set(
                        last,
                        Table.of(Stream.concat(above.rows().stream(), ((Table) block).rows().stream())
                                .toList()));
            } else {
                joined.add(block);
            }
        }
        return joined;
    }

    /** Whether what stands in some blocks begins with more of the table that others end with. */
    public static boolean goesOn(List<Block> above, List<Block> blocks) {
        return !above.isEmpty() && !blocks.isEmpty() && goesOn(above.get(above.size() - 1), blocks.get(0));
    }

    private static boolean goesOn(Block above, Block block) {
        return above instanceof Table first
                && block instanceof Table more
                && !more.rows().isEmpty()
                && !more.rows().get(0).header()
                && columns(more) > 0
                && columns(first) == columns(more);
    }

    /** How many columns a table has. */
    public static int columns(Table table) {
        return table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
