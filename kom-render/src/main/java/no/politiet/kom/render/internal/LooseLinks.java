package no.politiet.kom.render.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Quote;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.Table;

/** The links of an item with an address that no word of its text and no reference leads to. */
public final class LooseLinks {

    private LooseLinks() {}

    public static List<Link> of(Item item) {
        Set<LocalId> used = new HashSet<>();
        collect(item.body(), used);
        item.references().forEach(reference -> {
            if (reference.link() != null) {
                used.add(reference.link());
            }
        });
        return item.links().stream()
                .filter(link -> Addresses.safe(link.href()) != null && !used.contains(link.id()))
                .toList();
    }

    private static void collect(List<Block> blocks, Set<LocalId> used) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                spans(paragraph.spans(), used);
            } else if (block instanceof BulletList list) {
                list.items().forEach(entry -> collect(entry.blocks(), used));
            } else if (block instanceof Quote quote) {
                collect(quote.blocks(), used);
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> spans(cell.spans(), used)));
            }
        }
    }

    private static void spans(List<Span> spans, Set<LocalId> used) {
        for (Span span : spans) {
            if (span.link() != null) {
                used.add(span.link());
            }
        }
    }
}
