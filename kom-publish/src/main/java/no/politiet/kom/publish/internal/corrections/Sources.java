package no.politiet.kom.publish.internal.corrections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.SourceRef;
import no.politiet.kom.model.SourceType;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.internal.facts.sources.SourceRegistry;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.text.Names;
import org.jspecify.annotations.Nullable;

/** The sources of an issue, found by the names an editor gives them. */
final class Sources {

    private static final int SHORTEST_GENITIVE = 4;

    private final Findings findings;
    private final Collection<List<Finding>> found;
    private final List<Source> sources;
    private final Set<LocalId> before = new HashSet<>();
    private final Map<String, LocalId> names = new HashMap<>();

    /**
     * The sources of an issue before the corrections.
     *
     * @param findings where what is new is told
     * @param found what was found in the items, out of which is taken what is confirmed
     */
    Sources(Issue issue, Findings findings, Collection<List<Finding>> found) {
        this.findings = findings;
        this.found = List.copyOf(found);
        this.sources = new ArrayList<>(issue.sources());
        for (Source source : sources) {
            before.add(source.id());
            name(source);
        }
    }

    private void name(Source source) {
        names.putIfAbsent(Wording.of(source.name()).key(), source.id());
        if (source.abbreviation() != null) {
            names.putIfAbsent(Wording.of(source.abbreviation()).key(), source.id());
        }
    }

    /** The source with a name or abbreviation, be it in the genitive, one that is known in general included; null if there is none. */
    @Nullable
    LocalId find(Wording name) {
        LocalId found = named(name);
        String printed = name.toString();
        return found != null || printed.length() < SHORTEST_GENITIVE || !printed.endsWith("s")
                ? found
                : named(Wording.of(printed.substring(0, printed.length() - 1)));
    }

    private @Nullable LocalId named(Wording name) {
        LocalId here = names.get(name.key());
        if (here != null) {
            return here;
        }
        Source known = SourceRegistry.standard().find(name.toString());
        if (known == null) {
            return null;
        }
        names.put(name.key(), known.id());
        if (sources.stream().noneMatch(source -> source.id().equals(known.id()))) {
            sources.add(known);
            name(known);
        }
        return known.id();
    }

    /** Takes it for settled that a source is one, wherever that was doubted; says whether it was. */
    boolean confirm(LocalId source) {
        boolean doubted = false;
        for (List<Finding> each : found) {
            doubted |= each.removeIf(finding -> isDoubt(finding, source));
        }
        return doubted;
    }

    /** Whether a finding doubts that a source is one. */
    boolean isDoubt(Finding finding, LocalId source) {
        return finding.code().equals(ImportCodes.SOURCE_NEW)
                && finding.text() != null
                && source.equals(find(Wording.of(finding.text())));
    }

    /** A source that was not known, of which no more is said than its name. Told where it may be misspelt: it is not printed there. */
    LocalId add(Wording name, Target target) {
        String base = Names.slug(name.toString());
        String free = base.isEmpty() ? "source" : base;
        for (int i = 2; isTaken(free); i++) {
            free = (base.isEmpty() ? "source" : base) + "-" + i;
        }
        Source source = Source.builder(LocalId.of(free), name.toString(), SourceType.OTHER)
                .build();
        sources.add(source);
        name(source);
        if (target.words().contains(name) || target.words().contains(Wording.of(name + "s"))) {
            return source.id();
        }
        Item item = target.item();
        int line = item.provenance() == null ? 1 : item.provenance().first();
        findings.info(
                ImportCodes.CORRECTION_SOURCE,
                target.pointer() + "/sources",
                new Position(line, 1),
                name.toString(),
                Map.of());
        return source.id();
    }

    private boolean isTaken(String id) {
        return sources.stream().anyMatch(source -> source.id().text().equals(id));
    }

    /** The sources after the corrections: without those that no item names any longer, or ever did. */
    List<Source> of(Issue issue, List<Item> items) {
        Set<LocalId> used = new HashSet<>();
        items.forEach(item -> item.sources().stream().map(SourceRef::source).forEach(used::add));
        Set<LocalId> usedBefore = new HashSet<>();
        issue.items()
                .forEach(item -> item.sources().stream().map(SourceRef::source).forEach(usedBefore::add));
        return sources.stream()
                .filter(source ->
                        used.contains(source.id()) || before.contains(source.id()) && !usedBefore.contains(source.id()))
                .toList();
    }
}
