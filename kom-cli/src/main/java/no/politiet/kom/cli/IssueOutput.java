package no.politiet.kom.cli;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Issue;
import no.politiet.kom.render.Format;
import no.politiet.kom.render.IssueRenderer;
import no.politiet.kom.render.Selection;
import no.politiet.kom.render.TextRenderer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** An issue, or some items of it, in one of the formats. */
final class IssueOutput implements QuickOptions {

    private static final String JSON = "json";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            completionCandidates = Formats.class,
            description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private String format = "text";

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Option(
            names = "--at",
            paramLabel = "MOMENT",
            description = "judge deadlines as of this moment: 2023-04-20 or 2023-04-20T12:00:00Z; otherwise as of now")
    private @Nullable Instant at;

    @Option(
            names = "--address",
            paramLabel = "URL",
            description = "address of the feed that has the issue: links lead there")
    private @Nullable URI address;

    @Mixin
    private OutputFile file = new OutputFile();

    @Override
    public boolean flag(String name) {
        return selection.flag(name);
    }

    @Override
    public boolean option(String name, String value) {
        switch (name) {
            case "--format" -> format = value;
            case "--at" -> at = Values.moment(value);
            case "--address" -> address = URI.create(value);
            default -> {
                return selection.option(name, value) || file.option(name, value);
            }
        }
        return true;
    }

    /** Refuses to write over what is read, where that is a file. */
    void refuse(String input) throws IOException {
        file.refuse(input);
    }

    /** Refuses a format that there is not, before anything is fetched. */
    void check() {
        if (!format.equals(JSON) && Format.of(format).isEmpty()) {
            throw new Failure("there is no format '" + format + "'; there are "
                    + new Formats().stream().collect(Collectors.joining(", ")));
        }
    }

    void write(Issue issue, Kom kom) throws IOException {
        Instant now = Objects.requireNonNullElseGet(at, Instant::now);
        selection.sources().stream()
                .filter(name -> !SelectionOptions.hasSource(issue, name))
                .forEach(name -> kom.warn("select.no-source", issue.slug(), name));
        Selection wanted = selection.selection(now);
        Issue selected = wanted == null ? issue : wanted.from(issue);
        if (wanted != null && selected.items().isEmpty()) {
            kom.warn("select.no-item", issue.slug());
        }
        file.write(text(selected, now, kom), kom.terminal());
    }

    private String text(Issue issue, Instant now, Kom kom) {
        if (format.equals(JSON)) {
            return KomJson.forIssue().toText(issue) + "\n";
        }
        Format wanted = Format.of(format).orElseThrow();
        if (wanted == Format.TEXT && file.isStandardOutput() && kom.terminal().isPerson()) {
            return TextRenderer.builder()
                    .width(kom.terminal().columns())
                    .colour(kom.terminal().isColoured())
                    .locale(kom.language(issue))
                    .now(now)
                    .build()
                    .render(issue);
        }
        IssueRenderer.Builder renderer =
                IssueRenderer.of(wanted).locale(kom.language(issue)).now(now);
        if (address != null) {
            renderer.address(address);
        }
        return renderer.build().render(issue);
    }

    /** The names of the formats. */
    static final class Formats implements Iterable<String> {
        Stream<String> stream() {
            return Stream.concat(
                    Stream.of("text", JSON),
                    Arrays.stream(Format.values())
                            .map(format -> format == Format.ICALENDAR ? "ics" : format.code())
                            .filter(code -> !code.equals("text")));
        }

        @Override
        public Iterator<String> iterator() {
            return stream().iterator();
        }
    }
}
