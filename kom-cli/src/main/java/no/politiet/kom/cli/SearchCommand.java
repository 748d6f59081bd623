package no.politiet.kom.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.politiet.kom.client.Fetched;
import no.politiet.kom.client.KomClient;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Slug;
import no.politiet.kom.render.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "search",
        description = "Finds items in all issues of the feed, the newest issue first. Exit code 1 if there are none.",
        footer = {
            "  kom search au pair                          items that have each of the words",
            "  kom search \"au pair\"                        … one after the other",
            "  kom search --source Eurostat --kind statistics",
        })
final class SearchCommand implements QuickCommand {

    private static final int AROUND = 30;

    private final Kom kom;

    @Parameters(
            arity = "0..*",
            paramLabel = "WORDS",
            description = "words that heading, title or text have, all of them")
    private List<String> words = new ArrayList<>();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private TextOrJson format = TextOrJson.text;

    @Mixin
    private FeedOptions feed = new FeedOptions();

    SearchCommand(Kom kom) {
        this.kom = kom;
    }

    /** An item that was found. */
    record Hit(Slug issue, Item item) {}

    @Override
    public List<QuickOptions> options() {
        return List.of(kom, this, selection, feed);
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
    public boolean argument(String value) {
        return words.add(value);
    }

    @Override
    public Integer call() throws IOException {
        if (words.stream().anyMatch(String::isBlank) || selection.hasBlankWords()) {
            throw new Failure("nothing to search for: a word is empty");
        }
        Selection wanted = selection.selection(Instant.now());
        for (String word : words) {
            Selection with = Selection.with(word);
            wanted = wanted == null ? with : wanted.and(with);
        }
        if (wanted == null) {
            throw new Failure("nothing to search for: give words, or one of --kind, --source, --theme, --with, --open");
        }
        Set<String> missing = new LinkedHashSet<>(selection.sources());
        boolean any = false;
        List<Hit> hits = new ArrayList<>();
        try (KomClient client = feed.open(kom);
                Stream<Fetched<Issue>> issues = client.issues()) {
            for (Fetched<Issue> issue : (Iterable<Fetched<Issue>>) issues::iterator) {
                missing.removeIf(name -> SelectionOptions.hasSource(issue.value(), name));
                for (Item item : wanted.from(issue.value()).items()) {
                    any = true;
                    Hit hit = new Hit(issue.value().slug(), item);
                    if (format == TextOrJson.json) {
                        hits.add(hit);
                    } else {
                        print(hit);
                    }
                }
            }
        }
        missing.forEach(name -> kom.warn("select.no-source-of-feed", name));
        if (!any && missing.isEmpty()) {
            kom.terminal().warn(Words.in(kom.language()).get("search.none"));
        }
        if (format == TextOrJson.json) {
            kom.terminal().out().println(Json.of(hits));
        }
        return any ? 0 : Failure.ERRORS;
    }

    private void print(Hit hit) {
        PrintStream out = kom.terminal().out();
        String id = hit.item().id().text();
        out.println(id.substring(id.lastIndexOf(":kom/") + ":kom/".length()) + "  "
                + hit.item().title());
        String text = hit.item().plainText().replaceAll("\\s+", " ").strip();
        int at = words.isEmpty()
                ? -1
                : text.toLowerCase(Locale.ROOT).indexOf(words.get(0).toLowerCase(Locale.ROOT));
        if (at >= 0) {
            out.println("    " + around(text, at, words.get(0).length()));
        }
    }

    /** The words about a place in a text. */
    private static String around(String text, int at, int length) {
        int start = at <= AROUND ? 0 : text.indexOf(' ', at - AROUND) + 1;
        int after = at + length + AROUND;
        int end = after >= text.length() ? text.length() : text.indexOf(' ', after);
        String cut = text.substring(Math.min(start, at), end < 0 ? text.length() : end);
        return (start > 0 ? "… " : "") + cut + (end >= 0 && end < text.length() ? " …" : "");
    }
}
