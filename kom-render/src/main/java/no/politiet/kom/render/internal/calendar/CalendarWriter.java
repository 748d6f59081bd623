package no.politiet.kom.render.internal.calendar;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Link;
import no.politiet.kom.render.internal.Addresses;
import no.politiet.kom.render.internal.Anchors;
import no.politiet.kom.render.internal.Clean;
import no.politiet.kom.render.internal.Facts;
import no.politiet.kom.render.internal.FeedHead;
import no.politiet.kom.render.internal.Labels;
import no.politiet.kom.render.internal.Moments;
import no.politiet.kom.render.internal.Settings;

/** Writes the deadlines and events of issues as a calendar to subscribe to. */
public final class CalendarWriter {

    private static final String PRODUCT = "-//Koordineringsenheten for ofre for menneskehandel//kom-render//NB";
    private static final String COLOUR = "steelblue";

    private final Settings settings;
    private final Labels labels;
    private final Facts facts;
    private final ContentLines lines;

    public CalendarWriter(Settings settings, Appendable out) {
        this.settings = settings;
        this.labels = settings.labels();
        // The days left are told by the calendar; a text that says them would be wrong tomorrow.
        this.facts = new Facts(new Settings(settings.locale(), null, settings.address()));
        this.lines = new ContentLines(out);
    }

    /**
     * Writes a calendar.
     *
     * @param earlier what stood in its place before, whose dates that are gone are cancelled; empty for nothing
     * @param withdrawn the slugs of issues that were withdrawn
     */
    public void write(FeedHead head, List<Issue> issues, String earlier, Set<String> withdrawn) throws IOException {
        List<CalendarDate> dates = new ArrayList<>();
        issues.forEach(issue -> dates.addAll(CalendarDate.of(issue)));
        dates.sort(Comparator.comparing(CalendarDate::firstDay).thenComparing(CalendarDate::uid));
        Set<String> slugs = new HashSet<>(withdrawn);
        issues.forEach(issue -> slugs.add(issue.slug().text()));
        Set<String> standing = dates.stream().map(CalendarDate::uid).collect(Collectors.toSet());
        Instant now = settings.now();
        LocalDate today = now == null ? null : now.atZone(KeyDate.ZONE).toLocalDate();
        List<Cancelled> cancelled = Cancelled.of(earlier, standing, slugs, today);

        lines.raw("BEGIN", "VCALENDAR");
        lines.raw("VERSION", "2.0");
        lines.raw("PRODID", PRODUCT);
        lines.raw("CALSCALE", "GREGORIAN");
        head(head, issues);
        // A calendar has at least one component.
        if (dates.stream().anyMatch(CalendarDate::isTimed)
                || cancelled.stream().anyMatch(gone -> gone.start().contains("TZID"))
                || dates.isEmpty() && cancelled.isEmpty()) {
            Zone.write(lines);
        }
        Set<String> written = new HashSet<>();
        for (CalendarDate date : dates) {
            if (written.add(date.uid())) {
                event(date);
            }
        }
        for (Cancelled gone : cancelled) {
            if (written.add(gone.uid())) {
                event(gone);
            }
        }
        lines.raw("END", "VCALENDAR");
    }

    private void head(FeedHead head, List<Issue> issues) throws IOException {
        String name = labels.get("calendar.name", head.title());
        String text = head.attribution();
        lines.raw("UID", CalendarDate.uid(head.id()));
        lines.text("NAME", name);
        lines.text("X-WR-CALNAME", name);
        lines.text("DESCRIPTION", text);
        lines.text("X-WR-CALDESC", text);
        if (!issues.isEmpty()) {
            Instant last = issues.stream()
                    .map(Moments::revised)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            lines.instant("LAST-MODIFIED", last);
        }
        if (head.home() != null) {
            lines.raw("URL;VALUE=URI", head.home());
        }
        if (head.self() != null) {
            lines.raw("SOURCE;VALUE=URI", head.self());
        }
        lines.raw("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        lines.raw("X-PUBLISHED-TTL", "P1D");
        lines.raw("COLOR", COLOUR);
    }

    private void event(CalendarDate dated) throws IOException {
        Issue issue = dated.issue();
        Item item = dated.item();
        KeyDate date = dated.date();
        lines.raw("BEGIN", "VEVENT");
        lines.raw("UID", dated.uid());
        lines.instant("DTSTAMP", Moments.revised(issue));
        lines.instant("LAST-MODIFIED", Moments.revised(issue));
        lines.raw("SEQUENCE", Integer.toString(Math.max(0, issue.revision() - 1)));
        if (dated.isTimed() && date.time() != null) {
            Zone.time("DTSTART", LocalDateTime.of(dated.firstDay(), date.time()), lines);
        } else {
            lines.day("DTSTART", dated.firstDay());
            lines.day("DTEND", dated.lastDay().plusDays(1));
        }
        String title = Clean.line(item.title());
        lines.text("SUMMARY", dated.isDeadline() ? labels.get("calendar.deadline", title) : title);
        lines.text("DESCRIPTION", description(dated));
        if (date.place() != null) {
            lines.text("LOCATION", Clean.line(date.place()));
        }
        String page = settings.issue(issue.slug(), "html");
        if (page != null) {
            lines.raw("URL;VALUE=URI", page + "#" + new Anchors(issue).of(item));
        }
        lines.text("CATEGORIES", facts.kind(item));
        lines.raw("STATUS", "CONFIRMED");
        lines.raw("TRANSP", dated.isDeadline() ? "TRANSPARENT" : "OPAQUE");
        lines.raw("CLASS", "PUBLIC");
        lines.raw(Cancelled.SLUG, issue.slug().text());
        lines.raw("END", "VEVENT");
    }

    private void event(Cancelled gone) throws IOException {
        lines.raw("BEGIN", "VEVENT");
        lines.raw("UID", gone.uid());
        lines.raw("DTSTAMP", gone.stamp());
        lines.raw("SEQUENCE", Integer.toString(gone.before() ? gone.sequence() : gone.sequence() + 1));
        lines.unchanged(gone.start());
        if (gone.end() != null) {
            lines.unchanged(gone.end());
        }
        lines.text("SUMMARY", labels.get("calendar.cancelled"));
        lines.raw("STATUS", "CANCELLED");
        lines.raw("TRANSP", "TRANSPARENT");
        lines.raw(Cancelled.SLUG, gone.slug());
        lines.raw("END", "VEVENT");
    }

    private String description(CalendarDate dated) {
        Issue issue = dated.issue();
        Item item = dated.item();
        StringBuilder text = new StringBuilder();
        paragraph(text, facts.date(dated.date()));
        paragraph(text, facts.kindAndSources(item, issue));
        for (Link link : item.links()) {
            String href = Addresses.safe(link.href());
            if (href != null) {
                paragraph(text, link.labelOrText().equals(href) ? href : link.labelOrText() + ": " + href);
            }
        }
        paragraph(text, settings.attribution(issue));
        return text.toString();
    }

    private static void paragraph(StringBuilder text, String line) {
        text.append(text.length() == 0 ? "" : "\n").append(Clean.line(line));
    }
}
