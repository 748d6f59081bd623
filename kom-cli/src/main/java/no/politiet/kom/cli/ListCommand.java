package no.politiet.kom.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import no.politiet.kom.client.KomClient;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.IndexEntry;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Tombstone;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        description = "Lists the issues of the feed, the newest first.",
        footer = {"  kom list", "  kom list -f json                            the index of the feed, as it is"})
final class ListCommand implements QuickCommand {

    private final Kom kom;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private TextOrJson format = TextOrJson.text;

    @Mixin
    private FeedOptions feed = new FeedOptions();

    ListCommand(Kom kom) {
        this.kom = kom;
    }

    @Override
    public List<QuickOptions> options() {
        return List.of(kom, this, feed);
    }

    @Override
    public boolean option(String name, String value) {
        if (!name.equals("--format")) {
            return false;
        }
        format = TextOrJson.valueOf(value);
        return true;
    }

    @Override
    public Integer call() throws IOException {
        try (KomClient client = feed.open(kom)) {
            Index index = FeedOptions.current(client.index(), kom);
            PrintStream out = kom.terminal().out();
            if (format == TextOrJson.json) {
                out.println(KomJson.forIndex().toText(index));
            } else {
                print(index, out);
            }
        }
        return 0;
    }

    private void print(Index index, PrintStream out) {
        int width = index.issues().stream()
                .mapToInt(entry -> entry.slug().text().length())
                .max()
                .orElse(0);
        List<IssueEntry> newest = index.published().stream()
                .sorted(Comparator.comparing(IssueEntry::period).reversed())
                .toList();
        Words words = Words.in(kom.language());
        for (IssueEntry entry : newest) {
            out.println(padded(entry, width) + "  " + entry.period().format(kom.language()) + "  "
                    + words.get(
                            "list.revision",
                            entry.revision(),
                            entry.updatedAt().atZone(KeyDate.ZONE).toLocalDate()));
        }
        for (Tombstone gone : index.withdrawn()) {
            out.println(padded(gone, width) + "  "
                    + words.get(
                            "list.withdrawn",
                            gone.withdrawnAt().atZone(KeyDate.ZONE).toLocalDate(),
                            gone.reason()));
        }
    }

    private static String padded(IndexEntry entry, int width) {
        String slug = entry.slug().text();
        return slug + " ".repeat(width - slug.length());
    }
}
