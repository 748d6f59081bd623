package no.politiet.kom.publish.internal.feed;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.politiet.kom.json.InvalidDocumentException;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.IndexEntry;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.Tombstone;
import no.politiet.kom.render.FeedRenderer;
import no.politiet.kom.render.Format;
import no.politiet.kom.render.IssueRenderer;
import org.jspecify.annotations.Nullable;

/**
 * The files of a feed that people and other programs read: of each issue a page, its Markdown and a calendar, and of the
 * newest issues together two feeds and a calendar.
 */
public final class Renderings {

    /**
     * How many issues the feeds and the calendar hold: ten years of quarters. With a bound, what it costs to publish one more
     * issue does not grow with those that are there.
     */
    static final int NEWEST = 40;

    static final String ATOM = "feed.atom";

    private static final List<Format> EACH = List.of(Format.HTML, Format.MARKDOWN, Format.ICALENDAR);
    private static final String CALENDAR = "deadlines.ics";
    private static final String JSON_FEED = "feed.json";

    private final FeedFolder files;
    private final @Nullable URI address;
    private final @Nullable TagUri id;

    /**
     * The renderings in a folder.
     *
     * @param address where the folder is served, null if not known
     * @param id the identity of the feed, null for one that is made of its oldest issue's
     */
    public Renderings(FeedFolder files, @Nullable URI address, @Nullable TagUri id) {
        this.files = files;
        this.address = address;
        this.id = id;
    }

    /** Writes those of an issue. A page is read on many days, so it does not say how many are left. */
    public void write(Issue issue, Instant time) throws IOException {
        for (Format format : EACH) {
            IssueRenderer.Builder renderer = IssueRenderer.of(format).locale(Locale.forLanguageTag(issue.language()));
            if (address != null) {
                renderer.address(address);
            }
            String path = "issues/" + issue.slug() + "." + format.extension();
            files.write(path, bytes(renderer.build().render(issue)), time);
        }
    }

    /** Writes those of each issue that an index lists. One that cannot be read is left out. */
    public void writeEach(Index index) throws IOException {
        for (IssueEntry entry : index.published()) {
            Issue issue = read(entry);
            if (issue != null) {
                write(issue, entry.updatedAt());
            }
        }
    }

    /** Writes those of the newest issues that an index lists. One that cannot be read is left out. */
    public void write(Index index) throws IOException {
        List<Tombstone> withdrawn = new ArrayList<>();
        List<IssueEntry> published = new ArrayList<>();
        for (IndexEntry entry : index.issues()) {
            if (entry instanceof IssueEntry issue) {
                published.add(issue);
            } else if (entry instanceof Tombstone gone) {
                withdrawn.add(gone);
            }
        }
        TagUri feed = id == null ? made(index) : id;
        if (feed == null) {
            return;
        }
        published.sort(Comparator.comparing(IssueEntry::period).reversed());
        withdrawn.sort(Comparator.comparing(Tombstone::withdrawnAt).reversed());
        List<Issue> issues = new ArrayList<>();
        for (IssueEntry entry : published.subList(0, Math.min(NEWEST, published.size()))) {
            Issue issue = read(entry);
            if (issue != null) {
                issues.add(issue);
            }
        }
        List<Tombstone> told = withdrawn.subList(0, Math.min(NEWEST, withdrawn.size()));
        write(ATOM, renderer(Format.ATOM, feed, issues, told, index).path(ATOM).build(), issues, index);
        write(
                JSON_FEED,
                renderer(Format.JSON_FEED, feed, issues, told, index)
                        .path(JSON_FEED)
                        .build(),
                issues,
                index);
        byte[] earlier = files.read(CALENDAR);
        FeedRenderer calendar = renderer(Format.ICALENDAR, feed, issues, told, index)
                .path(CALENDAR)
                .earlier(earlier == null ? "" : new String(earlier, StandardCharsets.UTF_8))
                .build();
        write(CALENDAR, calendar, issues, index);
    }

    private FeedRenderer.Builder renderer(
            Format format, TagUri feed, List<Issue> issues, List<Tombstone> withdrawn, Index index) {
        String title = issues.isEmpty() ? Issue.PUBLISHER : issues.get(0).title();
        String language = issues.isEmpty() ? "nb" : issues.get(0).language();
        FeedRenderer.Builder renderer = FeedRenderer.of(format, feed, title)
                .locale(Locale.forLanguageTag(language))
                .now(index.updatedAt())
                .withdrawn(withdrawn);
        return address == null ? renderer : renderer.address(address);
    }

    private void write(String path, FeedRenderer renderer, List<Issue> issues, Index index) throws IOException {
        files.write(path, bytes(renderer.render(issues)), index.updatedAt());
    }

    private @Nullable Issue read(IssueEntry entry) throws IOException {
        return read(files, entry);
    }

    /** The issue of an entry; null where it is not there, or cannot be read. */
    static @Nullable Issue read(FeedFolder files, IssueEntry entry) throws IOException {
        byte[] json = files.read(entry.href());
        try {
            return json == null ? null : KomJson.forIssue().read(json);
        } catch (InvalidDocumentException e) {
            return null;
        }
    }

    /** An identity below the authority of the issues; null where there are none. */
    private static @Nullable TagUri made(Index index) {
        return index.issues().stream()
                .map(IndexEntry::id)
                .min(Comparator.comparing(TagUri::text))
                .map(first -> first.text().substring(0, first.text().indexOf(':', "tag:".length()) + 1) + "feed")
                .map(TagUri::of)
                .orElse(null);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
