package no.politiet.kom.publish.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Provenance;
import no.politiet.kom.model.ProvenanceUnit;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.SectionRole;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.internal.Outline.ItemDraft;
import no.politiet.kom.publish.internal.Outline.SectionDraft;
import org.commonmark.node.Node;

/** Puts an issue together from the parts of the newsletter. */
public final class IssueAssembly {

    /** An item that comes near a limit of the contract goes on in another one under the same heading. */
    private static final int MARGIN = 200;

    private final SourceText source;
    private final Findings findings;
    private final String authority;
    private final Set<String> targets;
    private final Masthead masthead;
    private final Slug slug;
    private final Names itemNames = new Names();
    private final Names sectionNames = new Names();
    private final DateReader dates;
    private final SourceReader sources = new SourceReader(SourceRegistry.standard());

    public IssueAssembly(
            SourceText source,
            Findings findings,
            String authority,
            Node document,
            Masthead masthead,
            FrontMatter front) {
        this.source = source;
        this.findings = findings;
        this.authority = authority;
        this.targets = Nodes.targets(document);
        this.masthead = masthead;
        Slug given = front.value("slug", "give a name of lower-case letters, digits and hyphens", IssueAssembly::slug);
        this.slug = given != null ? given : Slug.of(masthead.period());
        this.dates = new DateReader(masthead.period(), findings);
    }

    private static Slug slug(String text) {
        if (text.contains("/")) {
            throw new IllegalArgumentException("the slug of an item: " + text);
        }
        return Slug.of(text);
    }

    private static int revision(String text) {
        int revision = Integer.parseInt(text);
        if (revision < 1 || revision > Limits.MAX_REVISION) {
            throw new IllegalArgumentException(text);
        }
        return revision;
    }

    /** The issue. It may break a limit of the contract on the number of things, which the caller checks. */
    public Issue assemble(List<SectionDraft> drafts, List<Node> colophon, FrontMatter front) {
        Integer revision =
                front.value("revision", "give a whole number from 1 up", text -> Integer.valueOf(revision(text)));
        List<Section> sections = new ArrayList<>();
        for (SectionDraft draft : drafts) {
            sections.add(section(draft, "/sections/" + sections.size()));
        }
        LinkReader links = new LinkReader(source, findings, "");
        BlockReader reader = new BlockReader(source, findings, links, targets);
        List<Block> about = new ArrayList<>();
        colophon.forEach(node -> about.addAll(reader.read(node)));
        return Issue.builder(TagUri.of(authority, slug), masthead.period(), masthead.title())
                .slug(slug)
                .language(masthead.language())
                .publisher(masthead.publisher())
                .audience(masthead.audience())
                .licence(front.text("licence", Limits.NAME))
                .revision(Objects.requireNonNullElse(revision, 1))
                .sources(sources.used())
                .sections(sections)
                .about(about)
                .links(links.links())
                .build();
    }

    private Section section(SectionDraft draft, String pointer) {
        LocalId id = LocalId.of(sectionNames.mint(draft.title(), "section"));
        SectionRole role = SectionRule.role(draft.title());
        List<Item> items = new ArrayList<>();
        for (ItemDraft item : draft.items()) {
            items(item, role, pointer + "/items/", items);
        }
        return Section.builder(id, draft.title(), role, items).build();
    }

    private void items(ItemDraft draft, SectionRole role, String pointer, List<Item> items) {
        ItemBuilder item = new ItemBuilder(draft.heading(), draft.line(), pointer + items.size());
        if (draft.headingNode() != null) {
            // The words of the heading stand in the heading; what counts here are its links.
            var unused = InlineReader.spans(draft.headingNode(), source, findings, item.links);
        }
        for (Node node : draft.body()) {
            if (item.isFull()) {
                items.add(item.build(role));
                item = new ItemBuilder(draft.heading(), source.firstLine(node), pointer + items.size());
            }
            item.add(node);
        }
        items.add(item.build(role));
    }

    private final class ItemBuilder {
        private final String heading;
        private final String pointer;
        private final LinkReader links;
        private final BlockReader reader;
        private final List<Block> body = new ArrayList<>();
        private final List<Sentence> sentences = new ArrayList<>();
        private final int first;
        private int last;

        ItemBuilder(String heading, int line, String pointer) {
            this.heading = heading;
            this.pointer = pointer;
            this.links = new LinkReader(source, findings, pointer);
            this.reader = new BlockReader(source, findings, links, targets);
            this.first = line;
            this.last = line;
        }

        boolean isFull() {
            return body.size() > Limits.BLOCKS - MARGIN || links.links().size() > Limits.LINKS - MARGIN;
        }

        void add(Node node) {
            for (Block block : reader.read(node)) {
                body.add(block);
                block.plainText().lines().forEach(line -> sentences.addAll(Sentence.of(line, source.firstLine(node))));
                last = Math.max(last, source.lastLine(node));
            }
        }

        Item build(SectionRole role) {
            String text = sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
            Kind kind = KindRule.kind(heading, text, role);
            TagUri id = TagUri.of(authority, slug.item(itemNames.mint(heading, "item")));
            return Item.builder(id, kind, heading)
                    .language(masthead.language())
                    .body(body)
                    .links(links.links())
                    .dates(dates.read(sentences, pointer))
                    .sources(sources.read(heading, sentences, kind))
                    .provenance(Provenance.of(source.document(), ProvenanceUnit.LINE, first, last))
                    .build();
        }
    }
}
