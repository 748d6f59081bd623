package no.politiet.kom.publish.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Provenance;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.SectionRole;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.internal.facts.DateReader;
import no.politiet.kom.publish.internal.facts.KindRule;
import no.politiet.kom.publish.internal.facts.LinkRule;
import no.politiet.kom.publish.internal.facts.Piece;
import no.politiet.kom.publish.internal.facts.SourceReader;
import no.politiet.kom.publish.internal.facts.SourceRegistry;
import no.politiet.kom.publish.internal.markdown.FrontMatter;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.source.SourceText;
import no.politiet.kom.publish.internal.structure.BlockReader;
import no.politiet.kom.publish.internal.structure.InlineReader;
import no.politiet.kom.publish.internal.structure.LinkReader;
import no.politiet.kom.publish.internal.structure.LinkReader.ReadLink;
import no.politiet.kom.publish.internal.structure.Masthead;
import no.politiet.kom.publish.internal.structure.Nodes;
import no.politiet.kom.publish.internal.structure.Outline.HeadingDraft;
import no.politiet.kom.publish.internal.structure.Outline.SectionDraft;
import no.politiet.kom.publish.internal.structure.PieceRule;
import no.politiet.kom.publish.internal.structure.SectionRule;
import no.politiet.kom.publish.internal.text.Passage;
import org.commonmark.node.Node;

/** Puts an issue together from the parts of the newsletter. */
public final class IssueAssembly {

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
        LinkReader links = new LinkReader(source);
        BlockReader reader = new BlockReader(source, findings, links, targets);
        List<Block> about = new ArrayList<>();
        colophon.forEach(node -> about.addAll(reader.read(node)));
        for (int i = 0; i < links.links().size(); i++) {
            ReadLink link = links.links().get(i);
            LinkRule.report(link.link(), link.at(), "/links/" + i, findings);
            link.report("/links/" + i, findings);
        }
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
                .links(links.links().stream().map(ReadLink::link).toList())
                .build();
    }

    private Section section(SectionDraft draft, String pointer) {
        LocalId id = LocalId.of(sectionNames.mint(draft.title(), "section"));
        SectionRole role = SectionRule.role(draft.title());
        List<Item> items = new ArrayList<>();
        for (HeadingDraft heading : draft.headings()) {
            items(heading, role, pointer + "/items/", items);
        }
        return Section.builder(id, draft.title(), role, items).build();
    }

    private void items(HeadingDraft draft, SectionRole role, String pointer, List<Item> items) {
        LinkReader links = new LinkReader(source);
        BlockReader reader = new BlockReader(source, findings, links, targets);
        Passage heading = heading(draft, links);
        List<Passage> passages = new ArrayList<>();
        for (Node node : draft.body()) {
            int before = passages.size();
            int read = links.links().size();
            for (Block block : reader.read(node)) {
                passages.add(Passage.of(block, source.firstLine(node), source.lastLine(node)));
            }
            List<LocalId> bare =
                    bare(links.links().subList(read, links.links().size()), passages.subList(before, passages.size()));
            if (passages.isEmpty()) {
                heading = heading.withBare(bare);
            } else {
                passages.add(passages.remove(passages.size() - 1).withBare(bare));
            }
        }
        boolean first = true;
        for (List<Passage> part : PieceRule.split(passages)) {
            ItemDraft item = new ItemDraft(draft.text(), first ? heading : null, draft.line(), part, links.links());
            items.add(item(item, role, pointer + items.size()));
            first = false;
        }
    }

    /** The words of a heading stand in the heading; here they are read for their links and facts. */
    private Passage heading(HeadingDraft draft, LinkReader links) {
        if (draft.node() == null) {
            return new Passage(Paragraph.of(draft.text()), draft.line(), draft.line(), List.of(), List.of(), List.of());
        }
        List<Span> spans = InlineReader.spans(draft.node(), source, findings, links);
        Passage heading = Passage.of(Paragraph.of(spans), draft.line(), draft.line());
        return heading.withBare(bare(links.links(), List.of(heading)));
    }

    /** The links that cover no words. */
    private static List<LocalId> bare(List<ReadLink> read, List<Passage> passages) {
        List<LocalId> bare = new ArrayList<>();
        read.forEach(link -> bare.add(link.link().id()));
        passages.forEach(passage -> bare.removeAll(passage.links()));
        return bare;
    }

    private Item item(ItemDraft draft, SectionRole role, String pointer) {
        draft.report(pointer, findings);
        Piece piece = draft.piece(role);
        Kind kind = KindRule.kind(piece);
        TagUri id = TagUri.of(authority, slug.item(itemNames.mint(piece.heading(), "item")));
        return Item.builder(id, kind, piece.heading())
                .language(masthead.language())
                .body(draft.blocks())
                .links(piece.links())
                .dates(dates.read(piece, pointer))
                .sources(sources.read(piece, kind))
                .provenance(Provenance.of(source.document(), source.unit(), draft.first(), draft.last()))
                .build();
    }
}
