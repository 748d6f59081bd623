package no.politiet.kom.publish.internal.corrections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.internal.source.Findings;

/**
 * Corrections applied to an issue. What they settle is no longer doubted: its findings are taken out. The printed text
 * stays as it is.
 */
public final class Applied {

    private static final String COLOPHON = "";

    /** An item with what it is found by. */
    private record Entry(String pointer, Wording section, Wording heading, Wording first) {}

    private final Issue issue;
    private final Findings findings;
    private final Report report;
    private final Sources sources;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Target> targets = new LinkedHashMap<>();

    private Applied(Issue issue, Findings findings, Report report) {
        this.issue = issue;
        this.findings = findings;
        this.report = report;
        Map<String, List<Finding>> found = findings.takeByItem();
        this.sources = new Sources(issue, findings, found.values());
        targets.put(
                COLOPHON,
                new Target(
                        "", sources, found.computeIfAbsent(COLOPHON, none -> new ArrayList<>()), null, issue.links()));
        for (int s = 0; s < issue.sections().size(); s++) {
            Section section = issue.sections().get(s);
            Wording title = Wording.of(section.title());
            for (int i = 0; i < section.items().size(); i++) {
                Item item = section.items().get(i);
                String pointer = "/sections/" + s + "/items/" + i;
                Wording heading = Wording.of(item.heading());
                Wording body = Wording.of(item.plainText());
                entries.add(new Entry(pointer, title, heading, body.isEmpty() ? heading : body));
                List<Finding> here = found.computeIfAbsent(pointer, none -> new ArrayList<>());
                targets.put(pointer, new Target(pointer, sources, here, item, item.links()));
            }
        }
    }

    /** The issue with what the editor set right. */
    public static Issue to(
            Issue issue, List<PlaceLine> places, List<Correction> corrections, Findings findings, Report report) {
        if (places.isEmpty() && corrections.isEmpty()) {
            return issue;
        }
        Applied applied = new Applied(issue, findings, report);
        places.forEach(applied::tell);
        corrections.forEach(applied::apply);
        return applied.issue();
    }

    /** Tells of a place that is not there; of one that stands in such, nothing more is said. */
    private void tell(PlaceLine line) {
        Place around = line.place().around();
        boolean known = around.equals(Place.NOWHERE) || !targets(around).isEmpty();
        if (known && targets(line.place()).isEmpty()) {
            report.tell(Fit.NOTHING, line.line(), line.text(), "");
        }
    }

    private void apply(Correction correction) {
        List<Target> fitting = targets(correction.place());
        if (fitting.isEmpty()) {
            return; // which was told of the place
        }
        Fit fit = fitting.size() == 1 ? correction.edit().apply(fitting.get(0)) : Fit.SEVERAL;
        String pointer = fitting.size() == 1 ? fitting.get(0).pointer() : "";
        report.tell(fit, correction.line(), correction.text(), pointer);
    }

    private List<Target> targets(Place place) {
        if (place.colophon()) {
            return List.of(target(COLOPHON));
        }
        return entries.stream()
                .filter(entry -> place.isItem(entry.section(), entry.heading(), entry.first()))
                .map(entry -> target(entry.pointer()))
                .toList();
    }

    private Target target(String pointer) {
        Target target = targets.get(pointer);
        if (target == null) {
            throw new IllegalStateException(pointer);
        }
        return target;
    }

    private Issue issue() {
        List<Section> sections = new ArrayList<>();
        List<Item> all = new ArrayList<>();
        for (int s = 0; s < issue.sections().size(); s++) {
            Section section = issue.sections().get(s);
            List<Item> items = new ArrayList<>();
            for (int i = 0; i < section.items().size(); i++) {
                Target target = target("/sections/" + s + "/items/" + i);
                settleDeadline(target);
                items.add(target.item());
            }
            all.addAll(items);
            sections.add(section.toBuilder().items(items).build());
        }
        targets.values().forEach(target -> target.findings().forEach(findings::add));
        return issue.toBuilder()
                .sections(sections)
                .links(target(COLOPHON).links())
                .sources(sources.of(issue, all))
                .build();
    }

    /** A hearing that has its deadline now, or is none, no longer lacks one. */
    private static void settleDeadline(Target target) {
        Item item = target.item();
        boolean settled = !item.kind().equals(Kind.HEARING)
                || item.dates().stream().anyMatch(date -> date.role().equals(DateRole.DEADLINE));
        if (settled) {
            boolean unused = target.answer(finding -> finding.code().equals(ImportCodes.HEARING_WITHOUT_DEADLINE));
        }
    }
}
