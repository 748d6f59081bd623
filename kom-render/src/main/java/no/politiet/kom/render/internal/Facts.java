package no.politiet.kom.render.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import no.politiet.kom.model.Change;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Reference;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.SourceRef;
import org.jspecify.annotations.Nullable;

/** What was derived from the text, in words. */
public final class Facts {

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Labels labels;
    private final Locale locale;
    private final @Nullable Instant now;

    public Facts(Settings settings) {
        this(settings.labels(), settings.locale(), settings.now());
    }

    Facts(Labels labels, Locale locale, @Nullable Instant now) {
        this.labels = labels;
        this.locale = locale;
        this.now = now;
    }

    /** {@code Høring}. */
    public String kind(Item item) {
        return labels.of("kind", item.kind());
    }

    /** {@code Kystdirektoratet (utgiver), Fyrvesenet (deltaker)}; empty without sources. */
    public String sources(Item item, Issue issue) {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        for (SourceRef ref : item.sources()) {
            String name = issue.source(ref.source())
                    .map(Source::name)
                    .orElse(ref.source().text());
            roles.computeIfAbsent(name, key -> new ArrayList<>()).add(labels.of("source", ref.role()));
        }
        StringJoiner sources = new StringJoiner(", ");
        roles.forEach((name, as) -> sources.add(name + " (" + String.join(", ", as) + ")"));
        return sources.toString();
    }

    /** {@code Høring · Kystdirektoratet (utgiver)}. */
    public String kindAndSources(Item item, Issue issue) {
        String sources = sources(item, issue);
        return sources.isEmpty() ? kind(item) : kind(item) + " · " + sources;
    }

    /** {@code Frist 29. juni 2031 (12 dager igjen)}. */
    public String date(KeyDate date) {
        String when = labels.of("date", date.role()) + ' ' + when(date);
        List<String> notes = notes(date);
        return notes.isEmpty() ? when : when + " (" + String.join(", ", notes) + ")";
    }

    /** {@code 29. juni 2031 kl. 12:00, Nordodden}. */
    public String when(KeyDate date) {
        StringBuilder text = new StringBuilder(date.when().format(locale));
        if (date.time() != null) {
            text.append(' ').append(labels.get("time", date.time()));
        }
        if (date.place() != null) {
            text.append(", ").append(date.place());
        }
        return text.toString();
    }

    /** What there is to say of a date: days left, and earlier values. */
    public List<String> notes(KeyDate date) {
        List<String> notes = new ArrayList<>();
        notes.add(daysLeft(date));
        for (Period before : date.previous()) {
            notes.add(labels.get("deadline.before", before.format(locale)));
        }
        notes.removeIf(String::isEmpty);
        return notes;
    }

    /** Whether a date is a deadline that has not passed. */
    public boolean isOpenDeadline(KeyDate date) {
        return date.role().equals(DateRole.DEADLINE) && now != null && date.isOpenAt(now);
    }

    /** {@code 12 dager igjen}; empty where that cannot be said. */
    public String daysLeft(KeyDate deadline) {
        if (now == null || !deadline.role().equals(DateRole.DEADLINE)) {
            return "";
        }
        if (!deadline.isOpenAt(now)) {
            return labels.get("deadline.passed");
        }
        LocalDate today = now.atZone(KeyDate.ZONE).toLocalDate();
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

    /** {@code Rettet}. */
    public String corrected() {
        return labels.get("correction");
    }

    /** {@code 3. desember 2031}: the day of a change. */
    public String day(Change change) {
        LocalDate day = change.at().atZone(KeyDate.ZONE).toLocalDate();
        // The last instant that the contract can write is in a year of five digits in Oslo.
        return Period.of(day.isAfter(LAST) ? LAST : day).format(locale);
    }

    /** {@code Rettet 3. desember 2031: Fristen er flyttet.} */
    public String correction(Change change) {
        return corrected() + " " + day(change) + ": " + Clean.line(change.note());
    }

    /** {@code Prop. 1 L (2030–2031) Lov om fyr, s. 7}. */
    public String reference(Reference reference) {
        String text = reference.title() == null || reference.text().contains(reference.title())
                ? reference.text()
                : reference.text() + " " + reference.title();
        return reference.pinpoint() == null || text.contains(reference.pinpoint())
                ? text
                : text + ", " + reference.pinpoint();
    }
}
