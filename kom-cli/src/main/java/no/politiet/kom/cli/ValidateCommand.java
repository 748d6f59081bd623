package no.politiet.kom.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.politiet.kom.cli.validate.Format;
import no.politiet.kom.cli.validate.Progress;
import no.politiet.kom.cli.validate.Totals;
import no.politiet.kom.cli.validate.Validation;
import no.politiet.kom.model.check.Variant;
import no.politiet.kom.schema.IndexValidator;
import no.politiet.kom.schema.IssueValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "validate",
        description = {
            "Checks issues and indexes against the whole contract, and says what is wrong, where, and how to mend it.",
            "Of an index, also whether the files that it lists lie beside it, as long as it says and unchanged,",
            "and whether the signed index is the same.",
            "Exit code 0 if all are valid, 1 if errors were found, 2 if something could not be read."
        },
        footer = {
            "  kom validate issue.json",
            "  kom validate https://feed.example/ --key kom.pub.pem",
            "  kom validate public/ --format sarif > findings.sarif",
            "  kom validate \"archive/**/*.json\" --strict",
            "  kom validate https://feed.example/          an index and what it lists",
            "  curl -s https://feed.example/v1/index.json | kom validate -",
        })
final class ValidateCommand implements Callable<Integer> {

    private final Kom kom;

    @Parameters(
            arity = "1..*",
            paramLabel = "DOCUMENT",
            description = "files, folders, patterns, addresses, or - for standard input")
    private List<String> names = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description =
                    "public key that the index is signed with, PEM: also check its signature. Again for a second one")
    private List<Path> keys = new ArrayList<>();

    @Option(names = "--publish", description = "as strict as for publishers: an unknown member is an error")
    private boolean publish;

    @Option(names = "--editorial", description = "also warn of what an editor would want to know")
    private boolean editorial;

    @Option(names = "--strict", description = "exit with 1 if there are warnings")
    private boolean strict;

    @Option(
            names = {"-q", "--quiet"},
            description = "print nothing: the exit code tells")
    private boolean quiet;

    ValidateCommand(Kom kom) {
        this.kom = kom;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Variant variant = publish ? Variant.PUBLISH : Variant.CONSUME;
        Instant now = Instant.now();
        IssueValidator.Builder issues = IssueValidator.builder().variant(variant);
        if (editorial) {
            issues.editorial(now);
        }
        Terminal terminal = kom.terminal();
        IndexValidator.Builder indexes =
                IndexValidator.builder().variant(variant).expiry(now);
        FeedOptions.addKeys(keys, indexes::verificationKey);
        Validation validation = new Validation(issues.build(), indexes.build(), !keys.isEmpty());
        Totals totals = validation.run(
                names,
                new Documents(terminal),
                new Format.Sink(
                        format,
                        quiet ? Terminal.nowhere() : terminal.out(),
                        kom.language(),
                        terminal.isColoured(),
                        Kom.version()),
                (name, failure) ->
                        terminal.warn(Failure.of(failure, kom.language()).message()),
                new Progress(terminal.err(), terminal.isPerson() && !quiet));
        if (totals.unread() > 0) {
            return Failure.USAGE;
        }
        if (totals.documents() == 0) {
            terminal.warn("there is no document in " + String.join(", ", names));
            return Failure.USAGE; // so that a build does not pass because a folder was renamed
        }
        if (!keys.isEmpty() && totals.indexes() == 0) {
            terminal.warn("there is no index in " + String.join(", ", names) + ", whose signature --key would check");
            return Failure.USAGE; // so that nobody takes for verified what was not
        }
        return totals.errors() > 0 || strict && totals.warnings() > 0 ? Failure.ERRORS : 0;
    }
}
