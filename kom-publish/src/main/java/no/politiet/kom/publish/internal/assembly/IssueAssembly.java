package no.politiet.kom.publish.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.internal.corrections.Cuts;
import no.politiet.kom.publish.internal.facts.LinkRule;
import no.politiet.kom.publish.internal.facts.dates.DateReader;
import no.politiet.kom.publish.internal.facts.sources.SourceReader;
import no.politiet.kom.publish.internal.facts.sources.SourceRegistry;
import no.politiet.kom.publish.internal.masthead.Masthead;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.source.FrontMatter;
import no.politiet.kom.publish.internal.source.SourceText;
import no.politiet.kom.publish.internal.structure.BlockReader;
import no.politiet.kom.publish.internal.structure.LinkReader;
import no.politiet.kom.publish.internal.structure.LinkReader.ReadLink;
import no.politiet.kom.publish.internal.structure.Nodes;
import no.politiet.kom.publish.internal.structure.Outline.SectionDraft;
import no.politiet.kom.publish.internal.structure.SectionRule;
import no.politiet.kom.publish.internal.text.Names;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

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
                .map(draft -> draft.piece(""))
                .toList());
        List<Section> sections = sections(drafts, items);
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

    private List<Section> sections(List<SectionDraft> drafts, List<List<List<ItemDraft>>> items) {
        List<List<List<ItemReading>>> readings = new ArrayList<>();
        for (SectionDraft draft : drafts) {
            int at = readings.size();
            readings.add(readings(items.get(at), draft.title(), "/sections/" + at + "/items/"));
        }
        read(readings.stream().flatMap(List::stream).toList());
        List<Section> sections = new ArrayList<>();
        for (SectionDraft draft : drafts) {
            sections.add(section(draft.title(), readings.get(sections.size())));
        }
        return sections;
    }

    private static List<List<ItemReading>> readings(List<List<ItemDraft>> headings, String section, String pointer) {
        List<List<ItemReading>> readings = new ArrayList<>();
        int number = 0;
        for (List<ItemDraft> drafts : headings) {
            List<ItemReading> below = new ArrayList<>();
            for (ItemDraft draft : drafts) {
                below.add(new ItemReading(draft, drafts.size() > 1, section, pointer + number));
                number++;
            }
            readings.add(below);
        }
        return readings;
    }

    private void read(List<List<ItemReading>> headings) {
        List<ItemReading> items = headings.stream().flatMap(List::stream).toList();
        items.forEach(item -> item.readReferences(findings));
        items.forEach(item -> item.nameLinks(findings));
        items.forEach(item -> item.readKind(masthead.title(), findings));
        items.forEach(ItemReading::readTitle);
        withNext(headings, (item, next) -> item.readDates(dates, next));
        withNext(headings, (item, next) -> item.readSources(sources, next));
    }

    /** Does something with each item and the next one below the same heading, null after the last. */
    private static void withNext(
            List<List<ItemReading>> headings, BiConsumer<ItemReading, @Nullable ItemReading> reader) {
        for (List<ItemReading> below : headings) {
            for (int i = 0; i < below.size(); i++) {
                reader.accept(below.get(i), i + 1 < below.size() ? below.get(i + 1) : null);
            }
        }
    }

    private Section section(String title, List<List<ItemReading>> headings) {
        LocalId id = LocalId.of(sectionNames.mint(title, "section"));
        List<Item> items = new ArrayList<>();
        for (List<ItemReading> below : headings) {
            Item note = null;
            for (ItemReading reading : below) {
                TagUri tag = TagUri.of(authority, slug.item(itemNames.mint(reading.title(), "item")));
                Item item = reading.item(tag, masthead.language(), source);
                items.add(note == null ? item : Inheritance.from(note, item));
                note = reading.isNote() ? item : note;
            }
        }
        return Section.builder(id, title, SectionRule.role(title), items).build();
    }
}
