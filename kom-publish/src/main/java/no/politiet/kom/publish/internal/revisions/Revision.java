package no.politiet.kom.publish.internal.revisions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Provenance;
import no.politiet.kom.model.Relation;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.SourceRef;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.model.check.Severity;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.text.Names;
import org.jspecify.annotations.Nullable;

/**
 * A newly imported issue as the next revision of one that was published: what is the same thing keeps its id.
 *
 * <p>An item is the same as the one with the same heading and text; or the same text; or the same heading and first words;
 * or, where no other has it, the same title, first link or first reference; or else the one whose text is most alike.
 * What is new gets an id that was not used before.
 */
public final class Revision {

    private static final String PATH = ":kom/";

    private final Issue previous;
    private final Findings findings;
    private final Map<String, String> targets = new HashMap<>();

    private Revision(Issue previous, Findings findings) {
        this.previous = previous;
        this.findings = findings;
    }

    /**
     * The issue as a revision of an earlier one.
     *
     * @param named whether the newsletter itself states the slug of the issue
     * @param stated whether it states the revision
     */
    public static Issue of(Issue issue, Issue previous, boolean named, boolean stated, Findings findings) {
        boolean same =
                issue.slug().equals(previous.slug()) || !named && issue.period().equals(previous.period());
        if (!same) {
            findings.add(new Finding(
                    ImportCodes.PREVIOUS_OTHER_ISSUE,
                    Severity.WARNING,
                    "",
                    null,
                    previous.slug().text(),
                    Map.of("actual", issue.slug().text())));
            return issue;
        }
        return new Revision(previous, findings).of(issue, stated ? issue.revision() : 0);
    }

    private Issue of(Issue issue, int stated) {
        Map<TagUri, TagUri> items = items(issue);
        items.forEach((now, kept) -> targets.put(now.text(), kept.text()));
        Map<LocalId, LocalId> sources = sources(issue);
        Map<LocalId, LocalId> sectionIds = sections(issue, items);
        List<Section> sections = new ArrayList<>();
        for (Section section : issue.sections()) {
            List<Item> renamed = section.items().stream()
                    .map(item -> renamed(item, items, sources))
                    .toList();
            sections.add(section.toBuilder()
                    .id(sectionIds.getOrDefault(section.id(), section.id()))
                    .items(renamed)
                    .build());
        }
        Issue same = issue.toBuilder()
                .id(previous.id())
                .slug(previous.slug())
                .revision(previous.revision())
                .publishedAt(previous.publishedAt())
                .sources(issue.sources().stream()
                        .map(source -> source.toBuilder()
                                .id(sources.getOrDefault(source.id(), source.id()))
                                .build())
                        .toList())
                .sections(sections)
                .changes(previous.changes())
                .previous(previous.previous())
                .next(previous.next())
                .extras(previous.extras())
                .build();
        boolean changed = !same.equals(previous);
        return changed
                ? same.toBuilder()
                        .revision(Math.max(stated, previous.revision() + 1))
                        .build()
                : same;
    }

    private Item renamed(Item item, Map<TagUri, TagUri> items, Map<LocalId, LocalId> sources) {
        List<SourceRef> refs = item.sources().stream()
                .map(ref -> new SourceRef(sources.getOrDefault(ref.source(), ref.source()), ref.role(), ref.extras()))
                .toList();
        List<Relation> related = item.related().stream()
                .map(relation -> relation.toBuilder()
                        .target(targets.getOrDefault(relation.target(), relation.target()))
                        .build())
                .toList();
        return item.toBuilder()
                .id(items.getOrDefault(item.id(), item.id()))
                .sources(refs)
                .related(related)
                .build();
    }

    /** The id that each item is to have. */
    private Map<TagUri, TagUri> items(Issue issue) {
        Pairs<Item> pairs = new Pairs<>(previous.items(), issue.items());
        pairs.byOrder(ItemKeys::all);
        pairs.ifOnly(ItemKeys::body);
        pairs.byOrder(ItemKeys::firstWords);
        pairs.ifOnly(ItemKeys::title);
        pairs.ifOnly(ItemKeys::link);
        pairs.ifOnly(ItemKeys::reference);
        List<String> pointers = pointers(issue);
        for (int now : Similarity.pair(pairs)) {
            Item before = pairs.before(now);
            if (before != null) {
                similar(pairs.now(now), before.id(), pointers.get(now));
            }
        }
        pairs.freeOlds().forEach(old -> gone(pairs.old(old)));

        Set<String> used = new HashSet<>();
        Stream.concat(
                        previous.items().stream().map(Item::id),
                        previous.changes().stream().flatMap(change -> change.items().stream()))
                .forEach(id -> used.add(name(id)));
        Map<TagUri, TagUri> ids = new HashMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            Item item = pairs.now(i);
            Item before = pairs.before(i);
            ids.put(item.id(), before != null ? before.id() : mint(item, used));
        }
        return ids;
    }

    private TagUri mint(Item item, Set<String> used) {
        String id = item.id().text();
        String authority = id.substring(0, id.indexOf(PATH) + PATH.length());
        String name = unused(Names.slug(item.title()), "item", used);
        return TagUri.of(authority + previous.slug().item(name).text());
    }

    private static String name(TagUri id) {
        return id.text().substring(id.text().lastIndexOf('/') + 1);
    }

    private static String unused(String wanted, String otherwise, Set<String> used) {
        String base = wanted.isEmpty() ? otherwise : wanted;
        String name = base;
        for (int i = 2; !used.add(name); i++) {
            name = base + "-" + i;
        }
        return name;
    }

    /** The id that each section is to have: that of the one with its title, or of the one that most of its items stood in. */
    private Map<LocalId, LocalId> sections(Issue issue, Map<TagUri, TagUri> items) {
        Map<TagUri, String> stood = new HashMap<>();
        previous.sections()
                .forEach(section -> section.items()
                        .forEach(item -> stood.put(item.id(), section.id().text())));
        Pairs<Section> pairs = new Pairs<>(previous.sections(), issue.sections());
        pairs.byOrder(section -> ItemKeys.words(section.title()));
        Set<Section> olds = Collections.newSetFromMap(new IdentityHashMap<>());
        olds.addAll(previous.sections());
        pairs.ifOnly(section -> olds.contains(section) ? section.id().text() : mostOf(section, items, stood));
        return ids(pairs, Section::id, "section");
    }

    private static @Nullable String mostOf(Section section, Map<TagUri, TagUri> items, Map<TagUri, String> stood) {
        Map<String, Long> counts = section.items().stream()
                .map(item -> stood.get(items.get(item.id())))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private Map<LocalId, LocalId> sources(Issue issue) {
        Pairs<Source> pairs = new Pairs<>(previous.sources(), issue.sources());
        pairs.byOrder(source -> ItemKeys.words(source.name()));
        pairs.ifOnly(Source::abbreviation);
        return ids(pairs, Source::id, "source");
    }

    /** The ids of pairs are kept, and new things take none that was used. */
    private static <T> Map<LocalId, LocalId> ids(Pairs<T> pairs, Function<T, LocalId> id, String otherwise) {
        Set<String> used = new HashSet<>();
        pairs.olds().forEach(old -> used.add(id.apply(old).text()));
        Map<LocalId, LocalId> ids = new HashMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            T before = pairs.before(i);
            LocalId now = id.apply(pairs.now(i));
            ids.put(now, before != null ? id.apply(before) : LocalId.of(unused(now.text(), otherwise, used)));
        }
        return ids;
    }

    private void similar(Item item, TagUri id, String pointer) {
        Provenance place = item.provenance();
        Position at = new Position(place == null ? 1 : place.first(), 1);
        findings.info(ImportCodes.PREVIOUS_SIMILAR, pointer, at, item.title(), Map.of("actual", id.text()));
    }

    private void gone(Item item) {
        findings.add(new Finding(
                ImportCodes.PREVIOUS_GONE,
                Severity.WARNING,
                "",
                null,
                item.title(),
                Map.of("actual", item.id().text())));
    }

    private static List<String> pointers(Issue issue) {
        List<String> pointers = new ArrayList<>();
        for (int s = 0; s < issue.sections().size(); s++) {
            for (int i = 0; i < issue.sections().get(s).items().size(); i++) {
                pointers.add("/sections/" + s + "/items/" + i);
            }
        }
        return pointers;
    }
}
