package no.politiet.kom.model.internal;

import static no.politiet.kom.model.check.FindingCodes.CROSS_CHANGE_REVISION;
import static no.politiet.kom.model.check.FindingCodes.CROSS_DUPLICATE_ID;
import static no.politiet.kom.model.check.FindingCodes.CROSS_LINK_STATE;
import static no.politiet.kom.model.check.FindingCodes.CROSS_POSITION_ORDER;
import static no.politiet.kom.model.check.FindingCodes.CROSS_TIME_ORDER;
import static no.politiet.kom.model.check.FindingCodes.CROSS_UNKNOWN_LINK;
import static no.politiet.kom.model.check.FindingCodes.CROSS_UNKNOWN_SOURCE;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.IndexEntry;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.LinkState;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Quote;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.check.Finding;
import org.jspecify.annotations.Nullable;

/** The rules of the layer {@code cross}, over objects: shared by the codec and the object validator. */
public final class CrossRules {

    /** So many are looked through faster than they are hashed. */
    private static final int FEW = 16;

    private final Consumer<Finding> found;
    private final IdentityHashMap<List<Link>, Set<LocalId>> linkIds = new IdentityHashMap<>();

    private CrossRules(Consumer<Finding> found) {
        this.found = found;
    }

    /** Hands every violation to {@code found}, in the order of the document. */
    public static void check(Issue issue, Consumer<Finding> found) {
        new CrossRules(found).issue(issue);
    }

    /** Hands every violation to {@code found}, in the order of the document. */
    public static void check(Index index, Consumer<Finding> found) {
        new CrossRules(found).index(index);
    }

    /** Hands every violation inside one item to {@code found}; whether its sources exist is for its issue to say. */
    public static void check(Item item, Consumer<Finding> found) {
        new CrossRules(found).item(item, null, new Path("", null, -1));
    }

    /** A JSON Pointer that is put together only when there is something to report. */
    private record Path(String name, @Nullable Path parent, int index) {

        Path at(String child) {
            return new Path(child, this, -1);
        }

        Path at(String child, int childIndex) {
            return new Path(child, this, childIndex);
        }

        String pointer() {
            if (parent == null) {
                return "";
            }
            return parent.pointer() + "/" + name + (index < 0 ? "" : "/" + index);
        }
    }

    private void issue(Issue issue) {
        Path root = new Path("", null, -1);
        Set<Object> sources = new HashSet<>();
        for (int i = 0; i < issue.sources().size(); i++) {
            unique(sources, issue.sources().get(i).id(), root, "sources", i, "id");
        }
        Set<Object> sections = new HashSet<>();
        Set<Object> items = new HashSet<>(256);
        for (int s = 0; s < issue.sections().size(); s++) {
            Section section = issue.sections().get(s);
            unique(sections, section.id(), root, "sections", s, "id");
            Path path = root.at("sections", s);
            for (int i = 0; i < section.items().size(); i++) {
                unique(items, section.items().get(i).id(), path, "items", i, "id");
                item(section.items().get(i), sources, path.at("items", i));
            }
        }
        blocks(issue.about(), issue.links(), root, "about");
        links(issue.links(), root);
        for (int i = 0; i < issue.changes().size(); i++) {
            int revision = issue.changes().get(i).revision();
            if (revision > issue.revision()) {
                report(CROSS_CHANGE_REVISION, root.at("changes", i).at("revision"), Integer.toString(revision));
            }
        }
    }

    private void item(Item item, @Nullable Set<Object> sources, Path path) {
        blocks(item.body(), item.links(), path, "body");
        for (int i = 0; sources != null && i < item.sources().size(); i++) {
            LocalId source = item.sources().get(i).source();
            if (!sources.contains(source)) {
                report(CROSS_UNKNOWN_SOURCE, path.at("sources", i).at("source"), source.text());
            }
        }
        links(item.links(), path);
        for (int i = 0; i < item.references().size(); i++) {
            LocalId link = item.references().get(i).link();
            if (link != null && !has(item.links(), link)) {
                report(CROSS_UNKNOWN_LINK, path.at("references", i).at("link"), link.text());
            }
        }
        if (item.provenance() != null
                && item.provenance().last() < item.provenance().first()) {
            report(
                    CROSS_POSITION_ORDER,
                    path.at("provenance").at("last"),
                    "" + item.provenance().last());
        }
    }

    private void links(List<Link> links, Path owner) {
        boolean few = links.size() <= FEW;
        Set<Object> ids = few ? Set.of() : new HashSet<>(links.size() * 2);
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (few) {
                if (isRepeated(links, i)) {
                    report(
                            CROSS_DUPLICATE_ID,
                            owner.at("links", i).at("id"),
                            link.id().text());
                }
            } else {
                unique(ids, link.id(), owner, "links", i, "id");
            }
            if ((link.href() == null) != link.state().equals(LinkState.UNRESOLVED)) {
                report(
                        CROSS_LINK_STATE,
                        owner.at("links", i).at("state"),
                        link.state().code());
            }
        }
    }

    private static boolean isRepeated(List<Link> links, int index) {
        for (int i = 0; i < index; i++) {
            if (links.get(i).id().equals(links.get(index).id())) {
                return true;
            }
        }
        return false;
    }

    private void blocks(List<? extends Block> blocks, List<Link> links, Path owner, String name) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Paragraph paragraph) {
                spans(paragraph.spans(), links, owner, name, i);
            } else if (block instanceof BulletList list) {
                Path path = owner.at(name, i);
                for (int e = 0; e < list.items().size(); e++) {
                    blocks(list.items().get(e).blocks(), links, path.at("items", e), "blocks");
                }
            } else if (block instanceof Quote quote) {
                blocks(quote.blocks(), links, owner.at(name, i), "blocks");
            } else if (block instanceof Table table) {
                Path path = owner.at(name, i);
                for (int r = 0; r < table.rows().size(); r++) {
                    Path row = path.at("rows", r);
                    for (int c = 0; c < table.rows().get(r).cells().size(); c++) {
                        spans(table.rows().get(r).cells().get(c).spans(), links, row, "cells", c);
                    }
                }
            }
        }
    }

    private void spans(List<Span> spans, List<Link> links, Path owner, String name, int index) {
        for (int i = 0; i < spans.size(); i++) {
            LocalId link = spans.get(i).link();
            if (link != null && !has(links, link)) {
                report(CROSS_UNKNOWN_LINK, owner.at(name, index).at("spans", i).at("link"), link.text());
            }
        }
    }

    /** Looks in the list while it is short; a hostile document with many links must not cost a scan for each span. */
    private boolean has(List<Link> links, LocalId id) {
        if (links.size() > FEW) {
            return linkIds.computeIfAbsent(links, CrossRules::ids).contains(id);
        }
        for (Link link : links) {
            if (link.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private static Set<LocalId> ids(List<Link> links) {
        return links.stream().map(Link::id).collect(Collectors.toUnmodifiableSet());
    }

    private void index(Index index) {
        Path root = new Path("", null, -1);
        if (index.expires().isBefore(index.updatedAt())) {
            report(CROSS_TIME_ORDER, root.at("expires"), index.expires().toString());
        }
        Set<Object> slugs = new HashSet<>();
        Set<Object> ids = new HashSet<>();
        for (int i = 0; i < index.issues().size(); i++) {
            IndexEntry entry = index.issues().get(i);
            unique(slugs, entry.slug(), root, "issues", i, "slug");
            unique(ids, entry.id(), root, "issues", i, "id");
        }
    }

    private void unique(Set<Object> seen, Object value, Path owner, String list, int index, String member) {
        if (!seen.add(value)) {
            report(CROSS_DUPLICATE_ID, owner.at(list, index).at(member), value.toString());
        }
    }

    private void report(String code, Path path, String text) {
        found.accept(Finding.error(code, path.pointer(), text, Map.of()));
    }
}
