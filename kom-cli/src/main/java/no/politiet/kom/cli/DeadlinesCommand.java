package no.politiet.kom.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.politiet.kom.client.KomClient;
import no.politiet.kom.client.OpenDeadline;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.render.FeedRenderer;
import no.politiet.kom.render.Format;
import no.politiet.kom.render.Selection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "deadlines",
        description = "Lists the deadlines that have not passed, the next one first.",
        footer = {
            "  kom deadlines",
            "  kom deadlines -f ics -o deadlines.ics       for a calendar",
            "  kom deadlines -f json",
        })
final class DeadlinesCommand implements QuickCommand {

    /** What there is to choose from. */
    enum Choice {
        text,
        json,
        ics
    }

    private final Kom kom;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private Choice format = Choice.text;

    @Option(
            names = "--at",
            paramLabel = "MOMENT",
            description = "as of this moment: 2023-04-20 or 2023-04-20T12:00:00Z; otherwise as of now")
    private @Nullable Instant at;

    @Mixin
    private OutputFile file = new OutputFile();

    @Mixin
    private FeedOptions feed = new FeedOptions();

    DeadlinesCommand(Kom kom) {
        this.kom = kom;
    }

    @Override
    public List<QuickOptions> options() {
        return List.of(kom, this, file, feed);
    }

    @Override
    public boolean option(String name, String value) {
        switch (name) {
            case "--format" -> format = Choice.valueOf(value);
            case "--at" -> at = Values.moment(value);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public Integer call() throws IOException {
        Instant now = Objects.requireNonNullElseGet(at, Instant::now);
        try (KomClient client = feed.builder(kom).clock(() -> now).build()) {
            List<OpenDeadline> open = FeedOptions.current(client.deadlines(), kom);
            file.write(
                    switch (format) {
                        case text -> text(open, now);
                        case json -> Json.of(open) + "\n";
                        case ics -> calendar(open, now, client);
                    },
                    kom.terminal());
        }
        return 0;
    }

    private String text(List<OpenDeadline> open, Instant now) {
        Words words = Words.in(kom.language());
        LocalDate today = now.atZone(KeyDate.ZONE).toLocalDate();
        StringBuilder text = new StringBuilder();
        for (OpenDeadline deadline : open) {
            KeyDate date = deadline.date();
            LocalDate last = date.end().minusMillis(1).atZone(KeyDate.ZONE).toLocalDate();
            String when = date.when() + (date.time() == null ? "" : " " + date.time());
            text.append(when)
                    .append("  ")
                    .append(words.get("deadlines.left", ChronoUnit.DAYS.between(today, last)))
                    .append("  ")
                    .append(deadline.item().title())
                    .append("  (")
                    .append(deadline.issue())
                    .append(")\n");
        }
        return open.isEmpty() ? words.get("deadlines.none") + "\n" : text.toString();
    }

    private static String calendar(List<OpenDeadline> open, Instant now, KomClient client) {
        Map<Slug, Set<TagUri>> items = new LinkedHashMap<>();
        open.forEach(deadline -> items.computeIfAbsent(deadline.issue(), unused -> new LinkedHashSet<>())
                .add(deadline.item().id()));
        List<Issue> issues = items.entrySet().stream()
                .map(entry -> Selection.items(entry.getValue())
                        .from(client.issue(entry.getKey()).value()))
                .toList();
        if (issues.isEmpty()) {
            issues = latest(client);
        }
        String id = issues.isEmpty()
                ? "tag:politiet.no,2023:kom"
                : issues.get(0).id().text();
        TagUri calendar = TagUri.of(id.substring(0, id.indexOf(':', "tag:".length())) + ":deadlines");
        return FeedRenderer.of(Format.ICALENDAR, calendar, title(issues))
                .now(now)
                .build()
                .render(issues);
    }

    /** The latest issue without its items, so that a calendar without deadlines is still the feed's; none where the feed has none. */
    private static List<Issue> latest(KomClient client) {
        boolean any = client.index().value().latest().isPresent();
        return any ? List.of(Selection.items(Set.of()).from(client.latest().value())) : List.of();
    }

    /** What the calendar is called: as the newsletter is, or where there are several after those who publish them. */
    private static String title(List<Issue> issues) {
        Set<String> publishers = new LinkedHashSet<>();
        issues.forEach(issue -> publishers.add(issue.publisher()));
        return switch (publishers.size()) {
            case 0 -> Issue.PUBLISHER;
            case 1 -> issues.get(0).title();
            default -> String.join(", ", publishers);
        };
    }
}
