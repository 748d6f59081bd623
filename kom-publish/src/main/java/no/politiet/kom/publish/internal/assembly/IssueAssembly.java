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
import no.politiet.kom.model.Provenance;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.SectionRole;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.internal.corrections.Cuts;
import no.politiet.kom.publish.internal.facts.KindRule;
import no.politiet.kom.publish.internal.facts.LinkRule;
import no.politiet.kom.publish.internal.facts.Piece;
import no.politiet.kom.publish.internal.facts.SourceReader;
import no.politiet.kom.publish.internal.facts.SourceRegistry;
import no.politiet.kom.publish.internal.facts.TitleRule;
import no.politiet.kom.publish.internal.facts.dates.DateReader;
import no.politiet.kom.publish.internal.facts.references.LinkNaming;
import no.politiet.kom.publish.internal.facts.references.NamedWorks;
import no.politiet.kom.publish.internal.facts.references.ReferenceReader;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.source.FrontMatter;
import no.politiet.kom.publish.internal.source.SourceText;
import no.politiet.kom.publish.internal.structure.BlockReader;
import no.politiet.kom.publish.internal.structure.LinkReader;
import no.politiet.kom.publish.internal.structure.LinkReader.ReadLink;
import no.politiet.kom.publish.internal.structure.Masthead;
import no.politiet.kom.publish.internal.structure.Nodes;
import no.politiet.kom.publish.internal.structure.Outline.SectionDraft;
import no.politiet.kom.publish.internal.structure.SectionRule;
import no.politiet.kom.publish.internal.text.Names;
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
    private final SourceReader sources;

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
        Slug given = front.value("slug", "SLUG", IssueAssembly::slug);
        this.slug = given != null ? given : Slug.of(masthead.period());
        this.dates = new DateReader(masthead.period(), findings);
        this.sources = new SourceReader(SourceRegistry.standard(), masthead.publisher(), findings);
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
    public Issue assemble(List<SectionDraft> drafts, Cuts cuts, List<Node> colophon, FrontMatter front) {
        Integer revision = front.value("revision", "REVISION", text -> Integer.valueOf(revision(text)));
        HeadingReader headings = new HeadingReader(source, findings, targets, cuts, masthead.language());
        List<List<List<ItemDraft>>> items = new ArrayList<>();
        for (SectionDraft draft : drafts) {
            items.add(draft.headings().stream().map(headings::read).toList());
        }
        sources.define(items.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .map(draft -> draft.piece(SectionRole.OTHER))
                .toList());
        List<Section> sections = new ArrayList<>();
        for (SectionDraft draft : drafts) {
            sections.add(section(draft, items.get(sections.size()), "/sections/" + sections.size()));
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

    private Section section(SectionDraft draft, List<List<ItemDraft>> headings, String pointer) {
        LocalId id = LocalId.of(sectionNames.mint(draft.title(), "section"));
        SectionRole role = SectionRule.role(draft.title());
        List<Item> items = new ArrayList<>();
        for (List<ItemDraft> drafts : headings) {
            Item note = null;
            for (ItemDraft item : drafts) {
                Item read = item(item, drafts.size() > 1, role, pointer + "/items/" + items.size());
                items.add(note == null ? read : Inheritance.from(note, read));
                note = item.isNote() ? read : note;
            }
        }
        return Section.builder(id, draft.title(), role, items).build();
    }

    private Item item(ItemDraft draft, boolean shared, SectionRole role, String pointer) {
        Piece piece = draft.piece(role);
        NamedWorks works = ReferenceReader.read(piece, pointer + "/references", findings);
        LinkNaming.Linked named = LinkNaming.name(piece, works, shared ? null : piece.heading());
        draft.report(named.links(), pointer, findings);
        Kind kind = draft.isNote() || isSubtitle(piece) ? Kind.NOTE : KindRule.kind(piece);
        String title = shared ? TitleRule.title(piece) : piece.heading();
        TagUri id = TagUri.of(authority, slug.item(itemNames.mint(title, "item")));
        return Item.builder(id, kind, piece.heading())
                .title(title)
                .language(masthead.language())
                .body(draft.blocks())
                .links(named.links())
                .dates(dates.read(piece, pointer))
                .sources(sources.read(piece, kind, pointer))
                .references(named.references())
                .provenance(Provenance.of(source.document(), source.unit(), draft.first(), draft.last()))
                .build();
    }

    /** Whether a piece is what a masthead says besides its title: lines above the first section that are no sentences. */
    private boolean isSubtitle(Piece piece) {
        return piece.title().isEmpty()
                && piece.links().isEmpty()
                && piece.heading().equals(masthead.title())
                && piece.sentences().stream()
                        .noneMatch(sentence -> sentence.text().stripTrailing().endsWith("."));
    }
}
