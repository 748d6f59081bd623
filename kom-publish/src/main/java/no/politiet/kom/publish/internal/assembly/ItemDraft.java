package no.politiet.kom.publish.internal.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.internal.facts.LinkRule;
import no.politiet.kom.publish.internal.facts.Piece;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.structure.Blocks;
import no.politiet.kom.publish.internal.structure.LinkReader.ReadLink;
import no.politiet.kom.publish.internal.structure.PieceRule;
import no.politiet.kom.publish.internal.text.Passage;
import org.jspecify.annotations.Nullable;

/** A piece of news on its way to become an item, with its own links, counted from 1. */
final class ItemDraft {

    private final String heading;
    private final @Nullable Passage title;
    private final int first;
    private final boolean note;
    private final List<Passage> passages;
    private final List<ReadLink> links = new ArrayList<>();

    /**
     * A draft.
     *
     * @param title the heading as text, of the first item below it
     * @param line the line of the heading
     * @param all the links of everything below the heading, by their names there
     */
    ItemDraft(String heading, @Nullable Passage title, int line, PieceRule.Part part, Map<LocalId, ReadLink> all) {
        List<Passage> passages = part.passages();
        Map<LocalId, LocalId> names = new LinkedHashMap<>();
        Stream.concat(Stream.ofNullable(title), passages.stream())
                .flatMap(passage -> passage.links().stream())
                .forEach(link -> names.computeIfAbsent(link, unused -> LocalId.of("l" + (names.size() + 1))));
        boolean same = true;
        for (Map.Entry<LocalId, LocalId> name : names.entrySet()) {
            ReadLink link = all.get(name.getKey());
            if (link != null) {
                links.add(
                        new ReadLink(link.link().toBuilder().id(name.getValue()).build(), link.target(), link.at()));
            }
            same &= name.getKey().equals(name.getValue());
        }
        this.heading = heading;
        this.note = part.note();
        this.title = title == null || same ? title : renamed(title, names);
        this.first =
                title != null || passages.isEmpty() ? line : passages.get(0).first();
        this.passages = same
                ? List.copyOf(passages)
                : passages.stream().map(passage -> renamed(passage, names)).toList();
    }

    private static Passage renamed(Passage passage, Map<LocalId, LocalId> names) {
        Block block = Blocks.map(
                passage.block(),
                spans -> spans.stream().map(span -> renamed(span, names)).toList());
        return passage.withLinks(block, id -> names.getOrDefault(id, id));
    }

    private static Span renamed(Span span, Map<LocalId, LocalId> names) {
        LocalId link = span.link() == null ? null : names.get(span.link());
        return new Span(span.text(), span.strong(), span.emphasis(), link, span.language(), span.extras());
    }

    /** Whether it only speaks for its heading as a whole. */
    boolean isNote() {
        return note;
    }

    int first() {
        return first;
    }

    int last() {
        return passages.stream().mapToInt(Passage::last).reduce(first, Math::max);
    }

    List<Block> blocks() {
        return passages.stream().map(Passage::block).toList();
    }

    Piece piece(String section) {
        return new Piece(
                heading,
                title == null ? List.of() : title.sentences(),
                section,
                passages,
                links.stream().map(ReadLink::link).toList());
    }

    /** Tells what is to be said of the quotation marks and the links; {@code named} are these with what they lead to. */
    void report(List<Link> named, String pointer, Findings findings) {
        Stream.concat(Stream.ofNullable(title), passages.stream())
                .forEach(passage -> passage.unbalanced()
                        .forEach(words -> findings.warning(
                                ImportCodes.QUOTE_UNBALANCED,
                                pointer,
                                new Position(passage.first(), 1),
                                words,
                                Map.of())));
        for (int i = 0; i < links.size(); i++) {
            ReadLink link = links.get(i);
            LinkRule.report(link.link(), named.get(i), link.at(), pointer + "/links/" + i, findings);
            link.report(pointer + "/links/" + i, findings);
        }
    }
}
