package no.politiet.kom.render.internal.html;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.politiet.kom.model.Change;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.Period.Precision;
import no.politiet.kom.model.Reference;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.SourceRef;
import no.politiet.kom.render.internal.Addresses;
import no.politiet.kom.render.internal.Anchors;
import no.politiet.kom.render.internal.Corrections;
import no.politiet.kom.render.internal.Facts;
import no.politiet.kom.render.internal.Labels;
import no.politiet.kom.render.internal.LooseLinks;
import no.politiet.kom.render.internal.Runs;
import no.politiet.kom.render.internal.Settings;
import org.jspecify.annotations.Nullable;

/** Writes the parts of an issue that a page and a fragment have in common. */
final class HtmlIssue {

    private static final String CORRECTIONS = "kom-corrections";

    private final Settings settings;
    private final Issue issue;
    private final HtmlOut out;
    private final Facts facts;
    private final Labels labels;
    private final @Nullable Anchors anchors;
    private final int level;

    /**
     * A writer.
     *
     * @param anchors the names of items; null where they have none
     * @param level of the title's heading
     */
    HtmlIssue(Settings settings, Issue issue, HtmlOut out, @Nullable Anchors anchors, int level) {
        this.settings = settings;
        this.issue = issue;
        this.out = out;
        this.facts = new Facts(settings);
        this.labels = settings.labels();
        this.anchors = anchors;
        this.level = level;
    }

    /** The language of our own words where it is not that of the issue, else null. */
    @Nullable
    String ours() {
        return HtmlBlocks.unlike(issue.language(), language(settings));
    }

    static String language(Settings settings) {
        String language = settings.locale().getLanguage();
        return language.equals("nn") || language.equals("en") ? language : "nb";
    }

    void masthead() throws IOException {
        out.open("header", "class", "kom-masthead").newline();
        out.element("p", issue.publisher(), "class", "kom-publisher").newline();
        out.element(heading(0), issue.title()).newline();
        out.element("p", issue.period().format(Locale.forLanguageTag(issue.language())), "class", "kom-period");
        out.newline();
        if (issue.audience() != null) {
            out.element("p", issue.audience(), "class", "kom-audience").newline();
        }
        out.close().newline();
    }

    /** What was corrected, where anything was. */
    void corrections() throws IOException {
        List<Change> corrections = Corrections.of(issue);
        if (corrections.isEmpty()) {
            return;
        }
        String id = anchors == null ? null : CORRECTIONS;
        out.open("section", "class", CORRECTIONS, "aria-labelledby", id).newline();
        out.element(heading(1), labels.get("page.corrections"), "id", id, "lang", ours())
                .newline();
        new HtmlCorrections(settings, issue, out, issue.language(), anchors).write(corrections);
        out.close().newline();
    }

    void sections() throws IOException {
        for (int s = 0; s < issue.sections().size(); s++) {
            section(issue.sections().get(s), s);
        }
    }

    static String sectionId(int section) {
        return "kom-section-" + (section + 1);
    }

    private void section(Section section, int number) throws IOException {
        boolean titled = Runs.printsTitle(issue, number);
        out.open("section", "class", "kom-section", "id", anchors == null ? null : sectionId(number))
                .newline();
        if (titled) {
            out.element(heading(1), section.title()).newline();
        }
        List<Item> items = section.items();
        for (int from = 0; from < items.size(); ) {
            int to = from + 1;
            while (to < items.size() && !Runs.printsHeading(section, to)) {
                to++;
            }
            out.open("div", "class", "kom-run").newline();
            if (Runs.printsHeading(section, from)) {
                Item first = items.get(from);
                String foreign = HtmlBlocks.unlike(issue.language(), first.language());
                out.element(heading(titled ? 2 : 1), first.heading(), "lang", foreign)
                        .newline();
            }
            for (Item item : items.subList(from, to)) {
                item(item);
            }
            out.close().newline();
            from = to;
        }
        out.close().newline();
    }

    private String heading(int below) {
        return "h" + (level + below);
    }

    /** An item: what it is and who is behind it, the printed text, and the facts. */
    private void item(Item item) throws IOException {
        out.open(
                "article",
                "class",
                classes(item),
                "id",
                anchors == null ? null : anchors.of(item),
                "aria-label",
                anchors == null ? null : item.title());
        out.newline();
        out.open("p", "class", "kom-kind", "lang", ours());
        out.element("span", facts.kind(item), "class", "kom-badge");
        String sources = facts.sources(item, issue);
        if (!sources.isEmpty()) {
            out.text(" ").element("span", sources, "class", "kom-sources");
        }
        out.close().newline();
        String foreign = HtmlBlocks.unlike(issue.language(), item.language());
        out.open("div", "class", "kom-text", "lang", foreign).newline();
        new HtmlBlocks(out, item.language(), item.links()).write(item.body());
        out.close().newline();
        facts(item);
        out.close().newline();
    }

    private static String classes(Item item) {
        Set<String> classes = new LinkedHashSet<>();
        classes.add("kom-item");
        classes.add(kindClass(item.kind().code()));
        for (SourceRef source : item.sources()) {
            classes.add(sourceClass(source.source().text()));
        }
        return String.join(" ", classes);
    }

    /** Codes and ids are of letters, digits and hyphens, whatever else a document holds. */
    static String kindClass(String code) {
        return "kom-k-" + code;
    }

    static String sourceClass(String id) {
        return "kom-s-" + id;
    }

    private void facts(Item item) throws IOException {
        List<Link> links = LooseLinks.of(item);
        if (item.dates().isEmpty() && item.references().isEmpty() && links.isEmpty()) {
            return;
        }
        out.open("ul", "class", "kom-facts", "lang", ours()).newline();
        for (KeyDate date : item.dates()) {
            out.open("li", "class", date.role().equals(DateRole.DEADLINE) ? "kom-deadline" : null);
            out.element("span", labels.of("date", date.role()), "class", "kom-role")
                    .text(" ");
            when(date);
            out.close().newline();
        }
        for (Reference reference : item.references()) {
            out.open("li")
                    .element("span", labels.get("reference"), "class", "kom-role")
                    .text(" ");
            reference(reference, item);
            out.close().newline();
        }
        for (Link link : links) {
            out.open("li").element("a", link.labelOrText(), "href", link.href(), "lang", issueLanguage());
            out.close().newline();
        }
        out.close().newline();
    }

    /** The issue's language among words of ours. */
    private @Nullable String issueLanguage() {
        return ours() == null ? null : HtmlBlocks.unlike("", issue.language());
    }

    /** The day for people and, where it is one, for machines; of a deadline the days left. */
    void when(KeyDate date) throws IOException {
        boolean day = date.when().precision() == Precision.DAY && !date.when().isRange();
        if (day) {
            String machine =
                    date.time() == null ? date.when().text() : date.when().text() + "T" + date.time();
            out.element("time", facts.when(date), "datetime", machine);
        } else {
            out.text(facts.when(date));
        }
        for (String note : facts.notes(date)) {
            boolean open = facts.isOpenDeadline(date) && note.equals(facts.daysLeft(date));
            out.text(" ").element("span", note, "class", open ? "kom-note kom-open" : "kom-note");
        }
    }

    private void reference(Reference reference, Item item) throws IOException {
        String text = facts.reference(reference);
        String href = reference.link() == null
                ? null
                : item.link(reference.link())
                        .map(link -> Addresses.safe(link.href()))
                        .orElse(null);
        String foreign = HtmlBlocks.unlike(language(settings), reference.language());
        if (href == null) {
            out.element("span", text, "lang", foreign);
        } else {
            out.element("a", text, "href", href, "lang", foreign);
        }
    }

    /** The colophon, and whose text this is. */
    void colophon() throws IOException {
        out.open("footer", "class", "kom-colophon").newline();
        new HtmlBlocks(out, issue.language(), issue.links()).write(issue.about());
        out.element("p", settings.attribution(issue), "class", "kom-attribution", "lang", ours())
                .newline();
        out.close().newline();
    }
}
