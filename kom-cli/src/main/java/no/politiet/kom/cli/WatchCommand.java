package no.politiet.kom.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import no.politiet.kom.client.FeedListener;
import no.politiet.kom.client.Fetched;
import no.politiet.kom.client.KomClient;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Tombstone;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "watch",
        description = {
            "Prints a line for each issue that is added, corrected or withdrawn, until it is stopped.",
            "What was printed is noted in a file, so that the next watch goes on from there."
        },
        footer = {
            "  kom watch",
            "  kom watch -f json | while read -r change; do …; done",
        })
final class WatchCommand implements Callable<Integer> {

    private final Kom kom;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}); json is an object a line")
    private TextOrJson format = TextOrJson.text;

    @Option(
            names = "--memory",
            paramLabel = "FILE",
            description = "where to note what was printed; otherwise beside the cache")
    private @Nullable Path memory;

    @Option(
            names = "--interval",
            paramLabel = "TIME",
            defaultValue = "1h",
            description = "how often to look, as a rule (${DEFAULT-VALUE})")
    private Duration interval = Duration.ofHours(1);

    @Mixin
    private FeedOptions feed = new FeedOptions();

    WatchCommand(Kom kom) {
        this.kom = kom;
    }

    @Override
    public Integer call() throws IOException {
        Path file = memory != null ? memory : feed.folder(kom).resolve("watched");
        KomClient.Builder builder = feed.builder(kom);
        Failure.whereRefused("--interval", "watchInterval", () -> builder.watchInterval(interval));
        try (KomClient client = builder.build()) {
            client.watch(file, new Printer());
        }
        return 0;
    }

    /** A line for each change. */
    private final class Printer implements FeedListener {

        @Override
        public void added(Fetched<Issue> issue) {
            print("added", issue.value());
        }

        @Override
        public void corrected(Fetched<Issue> issue) {
            print("corrected", issue.value());
        }

        private void print(String what, Issue issue) {
            String note = what.equals("corrected") && !issue.changes().isEmpty()
                    ? issue.changes().get(issue.changes().size() - 1).note()
                    : issue.titleAndPeriod(kom.language());
            line(what, issue.slug().text(), issue.revision(), note);
        }

        @Override
        public void withdrawn(Tombstone tombstone) {
            line("withdrawn", tombstone.slug().text(), 0, tombstone.reason());
        }

        private void line(String change, String slug, int revision, String note) {
            Terminal terminal = kom.terminal();
            if (format == TextOrJson.text) {
                terminal.out()
                        .println(Words.in(kom.language()).get("watch." + change, slug, revision) + "  "
                                + note.replaceAll("\\s+", " "));
            } else {
                Map<String, Object> members = new LinkedHashMap<>();
                members.put("change", change);
                members.put("slug", slug);
                if (revision > 0) {
                    members.put("revision", revision);
                }
                members.put("note", note);
                terminal.out().println(Json.line(members));
            }
            terminal.flush();
            if (terminal.isClosed()) {
                throw new Failure("nobody reads what is printed");
            }
        }
    }
}
