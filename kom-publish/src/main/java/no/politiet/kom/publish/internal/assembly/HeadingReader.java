package no.politiet.kom.publish.internal.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.Table;
import no.politiet.kom.publish.internal.corrections.Cuts;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.source.SourceText;
import no.politiet.kom.publish.internal.structure.BlockReader;
import no.politiet.kom.publish.internal.structure.InlineReader;
import no.politiet.kom.publish.internal.structure.LanguageRule;
import no.politiet.kom.publish.internal.structure.LinkReader;
import no.politiet.kom.publish.internal.structure.LinkReader.ReadLink;
import no.politiet.kom.publish.internal.structure.Nodes;
import no.politiet.kom.publish.internal.structure.Outline.HeadingDraft;
import no.politiet.kom.publish.internal.structure.PieceRule;
import no.politiet.kom.publish.internal.text.Passage;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/** Reads what stands below one heading, and cuts it into pieces of news. */
final class HeadingReader {

    private final SourceText source;
    private final Findings findings;
    private final Set<String> targets;
    private final Cuts cuts;
    private final String language;

    HeadingReader(SourceText source, Findings findings, Set<String> targets, Cuts cuts, String language) {
        this.source = source;
        this.findings = findings;
        this.targets = targets;
        this.cuts = cuts;
        this.language = language;
    }

    /** The pieces below a heading, at least one. */
    List<ItemDraft> read(HeadingDraft draft) {
        LinkReader links = new LinkReader(source);
        BlockReader reader = new BlockReader(source, findings, links, targets);
        Passage heading = heading(draft, links);
        List<Passage> passages = new ArrayList<>();
        for (Node node : draft.body()) {
            int before = passages.size();
            int read = links.links().size();
            for (Block block : reader.read(node)) {
                Block marked = LanguageRule.mark(block, language);
                passages.add(Passage.of(marked, source.firstLine(node), source.lastLine(node), entries(node, marked)));
            }
            List<LocalId> bare =
                    bare(links.links().subList(read, links.links().size()), passages.subList(before, passages.size()));
            if (passages.isEmpty()) {
                heading = heading.withBare(bare);
            } else {
                passages.add(passages.remove(passages.size() - 1).withBare(bare));
            }
        }
        Map<LocalId, ReadLink> all = new LinkedHashMap<>();
        links.links().forEach(link -> all.put(link.link().id(), link));
        List<ItemDraft> items = new ArrayList<>();
        for (PieceRule.Part part : cuts.apply(draft, PieceRule.split(draft.text(), passages))) {
            Passage title = items.isEmpty() ? heading : null;
            items.add(new ItemDraft(draft.text(), title, draft.line(), part, all));
        }
        return items;
    }

    /** The lines, or pages, that the entries of a list or the rows of a table begin on. */
    private List<Integer> entries(Node node, Block block) {
        List<Node> entries = node instanceof TableBlock
                ? Nodes.children(node).stream()
                        .flatMap(part -> Nodes.children(part).stream())
                        .toList()
                : node instanceof ListBlock ? Nodes.children(node) : List.of();
        int size = block instanceof BulletList list
                ? list.items().size()
                : block instanceof Table table ? table.rows().size() : 0;
        return entries.size() == size ? entries.stream().map(source::firstLine).toList() : List.of();
    }

    /** The words of a heading stand in the heading; here they are read for their links and facts. */
    private Passage heading(HeadingDraft draft, LinkReader links) {
        if (draft.node() == null) {
            return new Passage(
                    Paragraph.of(draft.text()),
                    draft.line(),
                    draft.line(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null);
        }
        List<Span> spans = InlineReader.spans(draft.node(), source, findings, links);
        Passage heading = Passage.of(Paragraph.of(spans), draft.line(), draft.line());
        return heading.withBare(bare(links.links(), List.of(heading)));
    }

    /** The links that cover no words. */
    private static List<LocalId> bare(List<ReadLink> read, List<Passage> passages) {
        Set<LocalId> bare = new LinkedHashSet<>();
        read.forEach(link -> bare.add(link.link().id()));
        passages.forEach(passage -> passage.links().forEach(bare::remove));
        return List.copyOf(bare);
    }
}
