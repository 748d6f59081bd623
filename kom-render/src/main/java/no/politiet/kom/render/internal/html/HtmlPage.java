package no.politiet.kom.render.internal.html;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.politiet.kom.model.DatedItem;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.SourceRef;
import no.politiet.kom.render.internal.Anchors;
import no.politiet.kom.render.internal.Corrections;
import no.politiet.kom.render.internal.Labels;
import no.politiet.kom.render.internal.Runs;
import no.politiet.kom.render.internal.Settings;

/** Writes a whole page. It runs no script, and asks the browser to run none. */
final class HtmlPage {

    private static final String CONTENT = "kom-content";
    private static final String DEADLINES = "kom-deadlines";
    private static final int FEWEST_TO_FILTER = 8;

    private final Settings settings;
    private final Labels labels;
    private final Issue issue;
    private final HtmlOut out;
    private final Anchors anchors;
    private final HtmlIssue parts;

    HtmlPage(Settings settings, Issue issue, HtmlOut out) {
        this.settings = settings;
        this.labels = settings.labels();
        this.issue = issue;
        this.out = out;
        this.anchors = new Anchors(issue);
        this.parts = new HtmlIssue(settings, issue, out, anchors, 1);
    }

    void write() throws IOException {
        Map<String, String> kinds = kinds();
        Map<String, String> sources = sources();
        boolean filtered = issue.items().size() >= FEWEST_TO_FILTER;
        String style = Stylesheet.PAGE
                + (Corrections.of(issue).isEmpty() ? "" : Stylesheet.CORRECTIONS)
                + (filtered ? Stylesheet.filter(kinds.keySet(), sources.keySet()) : "");

        out.verbatim("<!DOCTYPE html>").newline();
        out.open("html", "lang", HtmlBlocks.unlike("", issue.language())).newline();
        head(style);
        out.open("body").newline();
        out.element("a", labels.get("page.skip"), "class", "kom-skip", "href", "#" + CONTENT, "lang", parts.ours());
        out.newline();
        parts.masthead();
        parts.corrections();
        out.open("div", "class", "kom-columns").newline();
        out.open("div", "class", "kom-side").newline();
        if (filtered) {
            filter(kinds, sources);
        }
        contents();
        out.close().newline();
        out.open("main", "id", CONTENT, "tabindex", "-1").newline();
        deadlines();
        parts.sections();
        out.close().newline();
        out.close().newline();
        parts.colophon();
        out.close().newline();
        out.close().newline();
    }

    private void head(String style) throws IOException {
        String policy =
                "default-src 'none'; style-src '" + Stylesheet.digest(style) + "'; base-uri 'none'; form-action 'none'";
        out.open("head").newline();
        out.empty("meta", "charset", "utf-8").newline();
        out.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .newline();
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .newline();
        out.empty("meta", "name", "color-scheme", "content", "light dark").newline();
        out.element("title", issue.titleAndPeriod(settings.locale())).newline();
        link("text/markdown", "md");
        link("text/calendar", "ics");
        link("application/json", "json");
        out.open("style").verbatim(style).close().newline();
        out.close().newline();
    }

    private void link(String type, String extension) throws IOException {
        String address = settings.issue(issue.slug(), extension);
        if (address != null) {
            out.empty("link", "rel", "alternate", "type", type, "href", address).newline();
        }
    }

    private void contents() throws IOException {
        out.open("nav", "aria-labelledby", "kom-contents").newline();
        out.element("h2", labels.get("page.contents"), "id", "kom-contents", "lang", parts.ours());
        out.open("ol").newline();
        for (int s = 0; s < issue.sections().size(); s++) {
            Section section = issue.sections().get(s);
            out.open("li").element("a", section.title(), "href", "#" + HtmlIssue.sectionId(s));
            List<Item> headed = new ArrayList<>();
            for (int i = 0; i < section.items().size(); i++) {
                if (Runs.printsHeading(section, i)) {
                    headed.add(section.items().get(i));
                }
            }
            if (!headed.isEmpty()) {
                out.open("ul");
                for (Item item : headed) {
                    String foreign = HtmlBlocks.unlike(issue.language(), item.language());
                    out.open("li")
                            .element("a", item.heading(), "href", "#" + anchors.of(item), "lang", foreign)
                            .close();
                }
                out.close();
            }
            out.close().newline();
        }
        out.close().newline();
        out.close().newline();
    }

    /** The kinds that occur, each by its code and in the order of their words. */
    private Map<String, String> kinds() {
        Map<String, String> words = new TreeMap<>();
        issue.items()
                .forEach(item ->
                        words.put(labels.of("kind", item.kind()), item.kind().code()));
        Map<String, String> kinds = new LinkedHashMap<>();
        words.forEach((word, code) -> kinds.put(code, word));
        return kinds;
    }

    private Map<String, String> sources() {
        Map<String, String> names = new TreeMap<>();
        for (Item item : issue.items()) {
            for (SourceRef ref : item.sources()) {
                String id = ref.source().text();
                names.put(issue.source(ref.source()).map(Source::name).orElse(id), id);
            }
        }
        Map<String, String> sources = new LinkedHashMap<>();
        names.forEach((name, id) -> sources.put(id, name));
        return sources;
    }

    private void filter(Map<String, String> kinds, Map<String, String> sources) throws IOException {
        out.open("fieldset", "class", "kom-filter", "lang", parts.ours()).newline();
        out.element("legend", labels.get("page.filter")).newline();
        choice("kom-kind", labels.get("page.kind"), labels.get("page.all-kinds"), kinds);
        choice("kom-source", labels.get("page.source"), labels.get("page.all-sources"), sources);
        out.close().newline();
    }

    private void choice(String id, String label, String all, Map<String, String> values) throws IOException {
        if (values.size() < 2) {
            return;
        }
        out.element("label", label, "for", id).newline();
        out.open("select", "id", id, "autocomplete", "off").newline();
        out.element("option", all, "value", "").newline();
        for (Map.Entry<String, String> value : values.entrySet()) {
            out.element("option", value.getValue(), "value", value.getKey()).newline();
        }
        out.close().newline();
    }

    private void deadlines() throws IOException {
        List<DatedItem> deadlines = new ArrayList<>();
        if (settings.now() != null) {
            deadlines.addAll(issue.openDeadlines(settings.now()));
        } else {
            issue.items().forEach(item -> item.deadlines().forEach(date -> deadlines.add(new DatedItem(item, date))));
            deadlines.sort(Comparator.comparing(HtmlPage::lastDay));
        }
        if (deadlines.isEmpty()) {
            return;
        }
        out.open("section", "class", "kom-deadlines", "aria-labelledby", DEADLINES)
                .newline();
        String title = labels.get(settings.now() == null ? "page.deadlines" : "page.open-deadlines");
        out.element("h2", title, "id", DEADLINES, "lang", parts.ours()).newline();
        out.open("ul").newline();
        for (DatedItem dated : deadlines) {
            out.open("li").open("span", "class", "kom-when", "lang", parts.ours());
            parts.when(dated.date());
            out.close().text(" ");
            out.element(
                    "a",
                    dated.item().title(),
                    "href",
                    "#" + anchors.of(dated.item()),
                    "lang",
                    HtmlBlocks.unlike(issue.language(), dated.item().language()));
            out.close().newline();
        }
        out.close().newline();
        out.close().newline();
    }

    private static LocalDate lastDay(DatedItem dated) {
        KeyDate date = dated.date();
        return date.when().lastDay().orElse(LocalDate.MAX);
    }
}
