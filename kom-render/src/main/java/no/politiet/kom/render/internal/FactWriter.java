package no.politiet.kom.render.internal;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Reference;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.SourceRef;
import org.jspecify.annotations.Nullable;

/** Writes what was derived from the text, quietly and set apart by a rule at the left. */
public final class FactWriter {

    private static final String INDENT = "  │ ";
    private static final String REST = "  │   ";

    private final LineWriter lines;
    private final Labels labels;
    private final Locale locale;
    private final @Nullable Instant now;

    public FactWriter(LineWriter lines, Labels labels, Locale locale, @Nullable Instant now) {
        this.lines = lines;
        this.labels = labels;
        this.locale = locale;
        this.now = now;
    }

    /** The facts of an item. */
    public void write(Item item, Issue issue) throws IOException {
        lines.gap();
        write(Run.quiet(kindAndSources(item, issue)));
        for (KeyDate date : item.dates()) {
            write(new Run(date(date), isOpenDeadline(date) ? Style.ALERT : Style.QUIET));
        }
        for (Reference reference : item.references()) {
            write(Run.quiet(labels.get("reference") + " " + reference(reference)));
        }
        links(item.links());
    }

    /** The links of the colophon. */
    public void write(List<Link> links) throws IOException {
        lines.gap();
        links(links);
    }

    private void write(Run fact) throws IOException {
        lines.paragraph(List.of(fact), INDENT, REST);
    }

    private String kindAndSources(Item item, Issue issue) {
        String kind = labels.of("kind", item.kind());
        if (item.sources().isEmpty()) {
            return kind;
        }
        Map<String, List<String>> roles = new LinkedHashMap<>();
        for (SourceRef ref : item.sources()) {
            String name = issue.source(ref.source())
                    .map(Source::name)
                    .orElse(ref.source().text());
            roles.computeIfAbsent(name, key -> new ArrayList<>()).add(labels.of("source", ref.role()));
        }
        return kind + " · "
                + roles.entrySet().stream()
                        .map(entry -> entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")")
                        .collect(Collectors.joining(", "));
    }

    private boolean isOpenDeadline(KeyDate date) {
        return date.role().equals(DateRole.DEADLINE) && now != null && date.isOpenAt(now);
    }

    private String date(KeyDate date) {
        StringBuilder text = new StringBuilder(labels.of("date", date.role()));
        text.append(' ').append(date.when().format(locale));
        if (date.time() != null) {
            text.append(' ').append(labels.get("time", date.time()));
        }
        if (date.place() != null) {
            text.append(", ").append(date.place());
        }
        List<String> notes = new ArrayList<>();
        if (date.role().equals(DateRole.DEADLINE) && now != null) {
            notes.add(daysLeft(date, now));
        }
        for (Period before : date.previous()) {
            notes.add(labels.get("deadline.before", before.format(locale)));
        }
        notes.removeIf(String::isEmpty);
        return notes.isEmpty()
                ? text.toString()
                : text.append(" (").append(String.join(", ", notes)).append(')').toString();
    }

    private String daysLeft(KeyDate deadline, Instant instant) {
        if (!deadline.isOpenAt(instant)) {
            return labels.get("deadline.passed");
        }
        LocalDate today = instant.atZone(KeyDate.ZONE).toLocalDate();
        long days = deadline.when()
                .lastDay()
                .map(last -> ChronoUnit.DAYS.between(today, last))
                .orElse(-1L);
        if (days < 0) {
            return "";
        }
        return days == 0
                ? labels.get("deadline.today")
                : days == 1 ? labels.get("deadline.one-day") : labels.get("deadline.days", days);
    }

    private static String reference(Reference reference) {
        String text = reference.title() == null || reference.text().contains(reference.title())
                ? reference.text()
                : reference.text() + " " + reference.title();
        return reference.pinpoint() == null || text.contains(reference.pinpoint())
                ? text
                : text + ", " + reference.pinpoint();
    }

    /** One line a link; those alike in words and without an address are counted. */
    private void links(List<Link> links) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Link link : links) {
            counts.merge(link(link), 1, Integer::sum);
        }
        for (Map.Entry<String, Integer> link : counts.entrySet()) {
            String count = link.getValue() == 1 ? "" : " (" + labels.get("link.count", link.getValue()) + ")";
            write(Run.quiet(link.getKey() + count));
        }
    }

    private String link(Link link) {
        String href = link.href();
        if (href == null) {
            return link.labelOrText() + " → " + labels.get("link.unknown");
        }
        return href.equals(link.labelOrText()) ? href : link.labelOrText() + " → " + href;
    }
}
