package no.politiet.kom.render.internal.feed;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.Theme;
import no.politiet.kom.render.internal.Anchors;
import no.politiet.kom.render.internal.Corrections;
import no.politiet.kom.render.internal.Facts;
import no.politiet.kom.render.internal.Moments;
import no.politiet.kom.render.internal.Runs;
import no.politiet.kom.render.internal.Settings;
import no.politiet.kom.render.internal.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of feeds shows as one.
 *
 * @param url where it can be read, null if not known
 * @param published when it was first there, null where the newsletter does not say
 * @param updated when it last changed so that one has to read again
 */
public record FeedEntry(
        String id,
        String title,
        @Nullable String url,
        String language,
        @Nullable Instant published,
        Instant updated,
        String html,
        List<String> tags,
        String rights) {

    /** An entry for each item of an issue: its text, below the corrections that name it. */
    public static List<FeedEntry> items(Issue issue, Settings settings) throws IOException {
        List<FeedEntry> entries = new ArrayList<>();
        Facts facts = new Facts(settings);
        HtmlWriter html = new HtmlWriter(settings);
        Anchors anchors = new Anchors(issue);
        String page = settings.issue(issue.slug(), "html");
        for (Item item : issue.items()) {
            List<String> tags = new ArrayList<>(List.of(facts.kind(item)));
            item.themes().stream().map(Theme::code).forEach(tags::add);
            entries.add(new FeedEntry(
                    item.id().text(),
                    item.title(),
                    page == null ? null : page + "#" + anchors.of(item),
                    item.language(),
                    issue.publishedAt(),
                    Moments.updated(issue, item.id()),
                    html.corrections(Corrections.of(issue, item.id()), issue, item.language()) + HtmlWriter.item(item),
                    tags,
                    settings.attribution(issue)));
        }
        return entries;
    }

    /** An entry for each issue: what it tells of, in its own headings, below what was corrected. */
    public static List<FeedEntry> issues(List<Issue> issues, Settings settings) throws IOException {
        List<FeedEntry> entries = new ArrayList<>();
        HtmlWriter html = new HtmlWriter(settings);
        for (Issue issue : issues) {
            List<String> headings = new ArrayList<>();
            for (Section section : issue.sections()) {
                for (int i = 0; i < section.items().size(); i++) {
                    if (Runs.printsHeading(section, i)) {
                        headings.add(section.items().get(i).heading());
                    }
                }
            }
            entries.add(new FeedEntry(
                    issue.id().text(),
                    issue.titleAndPeriod(settings.locale()),
                    settings.issue(issue.slug(), "html"),
                    issue.language(),
                    issue.publishedAt(),
                    Moments.updated(issue),
                    html.corrections(Corrections.of(issue), issue, issue.language())
                            + (headings.isEmpty() ? "<p></p>" : HtmlWriter.list(headings)),
                    List.of(),
                    settings.attribution(issue)));
        }
        return entries;
    }
}
