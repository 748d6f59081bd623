package no.politiet.kom.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import no.politiet.kom.cli.diff.FieldChange;
import no.politiet.kom.cli.diff.IssueDiff;
import no.politiet.kom.cli.diff.ItemChange;
import no.politiet.kom.model.Issue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "diff",
        description = {
            "Tells what differs between two revisions, or two issues, as a reader would notice it.",
            "Exit code 0 if nothing does, 1 if something does."
        },
        footer = {
            "  kom diff public/v1/issues/2023-q1/r1.json public/v1/issues/2023-q1/r2.json",
            "  kom diff 2023-q1 issue.json                 what is published, and what is to be",
        })
final class DiffCommand implements Callable<Integer> {

    private final Kom kom;

    @Parameters(
            index = "0",
            paramLabel = "BEFORE",
            description = "a file, an address, - for standard input, or a slug in the feed")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", description = "likewise")
    private String after = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private TextOrJson format = TextOrJson.text;

    @Mixin
    private FeedOptions feed = new FeedOptions();

    DiffCommand(Kom kom) {
        this.kom = kom;
    }

    @Override
    public Integer call() throws IOException {
        IssueReader reader = new IssueReader(kom, feed);
        Issue old = read(reader, before);
        Issue now = read(reader, after);
        IssueDiff diff = IssueDiff.of(old, now);
        if (format == TextOrJson.json) {
            kom.terminal().out().println(Json.of(diff));
        } else {
            new Printer(kom).print(old, now, diff);
        }
        return diff.differs() ? 1 : 0;
    }

    /** What cannot be read does not differ: 1 says that. */
    private static Issue read(IssueReader reader, String name) throws IOException {
        try {
            return reader.read(name);
        } catch (Failure e) {
            throw new Failure(e.message());
        }
    }

    /** Prints for people. */
    private static final class Printer {

        private static final String RESET = "\u001B[0m";
        private static final String RED = "\u001B[31m";
        private static final String GREEN = "\u001B[32m";
        private static final String BOLD = "\u001B[1m";

        private final PrintStream out;
        private final Words words;
        private final boolean colour;

        Printer(Kom kom) {
            this.out = kom.terminal().out();
            this.words = Words.in(kom.language());
            this.colour = kom.terminal().isColoured();
        }

        void print(Issue old, Issue now, IssueDiff diff) {
            if (!diff.differs()) {
                out.println(words.get("diff.same"));
                return;
            }
            out.println(paint(RED, "--- " + name(old)));
            out.println(paint(GREEN, "+++ " + name(now)));
            if (!diff.issue().isEmpty()) {
                out.println();
                out.println(paint(BOLD, words.get("diff.issue")));
                diff.issue().forEach(this::print);
            }
            for (ItemChange item : diff.items()) {
                out.println();
                out.println(paint(BOLD, words.get("diff." + item.change()) + "  " + item.title()) + "  ("
                        + item.id().text().substring(item.id().text().lastIndexOf(":kom/") + ":kom/".length()) + ")");
                item.fields().forEach(this::print);
            }
        }

        private static String name(Issue issue) {
            return issue.slug() + ", " + issue.revision() + "  " + issue.title();
        }

        private void print(FieldChange change) {
            out.println("  " + change.field());
            change.removed().forEach(text -> out.println(paint(RED, "    - " + text)));
            change.added().forEach(text -> out.println(paint(GREEN, "    + " + text)));
            change.words().forEach(text -> out.println("    " + inColour(text)));
            if (change.removed().isEmpty()
                    && change.added().isEmpty()
                    && change.words().isEmpty()) {
                out.println("    " + words.get("diff.form"));
            }
        }

        private String inColour(String text) {
            return colour
                    ? text.replace("[-", RED + "[-")
                            .replace("-]", "-]" + RESET)
                            .replace("{+", GREEN + "{+")
                            .replace("+}", "+}" + RESET)
                    : text;
        }

        private String paint(String colours, String text) {
            return colour ? colours + text + RESET : text;
        }
    }
}
