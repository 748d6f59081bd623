package no.politiet.kom.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.check.Severity;
import no.politiet.kom.publish.Corrections;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.ImportException;
import no.politiet.kom.publish.ImportResult;
import no.politiet.kom.publish.NewsletterImporter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = {
            "Makes an issue of the newsletter as written: a PDF, Markdown, or a plain-text mail.",
            "What was inferred or is doubted is told on standard error, in the form of a corrections file."
        },
        footer = {
            "  kom import newsletter.pdf -o issue.json",
            "  kom import newsletter.md -o issue.json 2> report.txt   what is set right goes to newsletter.corrections",
            "  kom import newsletter.md --previous published.json -o issue.json",
        })
final class ImportCommand implements Callable<Integer> {

    private static final String CORRECTIONS = ".corrections";

    private final Kom kom;

    @Parameters(paramLabel = "NEWSLETTER", description = "the file, or - for standard input")
    private String name = "";

    @Mixin
    private OutputFile file = new OutputFile();

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description = "what to set right; otherwise NEWSLETTER.corrections beside the newsletter, if it is there")
    private @Nullable Path corrections;

    @Option(
            names = "--previous",
            paramLabel = "ISSUE",
            description = "the issue as it was published last: items that are the same keep their ids")
    private @Nullable String previous;

    @Option(
            names = "--authority",
            paramLabel = "NAME",
            description = "whose ids are minted: a domain and a date (politiet.no,2023)")
    private @Nullable String authority;

    @Option(
            names = {"-q", "--quiet"},
            description = "tell warnings only by their number")
    private boolean quiet;

    @Option(names = "--strict", description = "exit with 1 if there are warnings")
    private boolean strict;

    ImportCommand(Kom kom) {
        this.kom = kom;
    }

    @Override
    public Integer call() throws IOException {
        NewsletterImporter.Builder builder = NewsletterImporter.builder();
        if (authority != null) {
            builder.authority(authority);
        }
        if (Documents.isAddress(name)) {
            throw new Failure(name + ": is an address; save what is there to a file, and import that");
        }
        if (name.endsWith(CORRECTIONS)) {
            throw new Failure(name + ": is a file of corrections, which the import of the newsletter beside it applies;"
                    + " those of another name are given with --corrections");
        }
        NewsletterImporter importer = builder.build();
        Documents documents = new Documents(kom.terminal());
        if (previous != null) {
            file.refuse(previous);
            importer = importer.withPrevious(IssueReader.document(previous, kom, documents));
        }
        if (corrections != null) {
            file.refuse(corrections.toString());
            importer = importer.withCorrections(read(corrections));
        } else if (!name.equals(Documents.STDIN)) {
            Path beside = Corrections.beside(Path.of(name));
            file.refuse(beside.toString());
            requireNoFolder(beside);
        }
        if (!name.equals(Documents.STDIN)) {
            requireNoFolder(Path.of(name));
        }
        file.refuse(name);
        ImportResult result;
        try {
            result = name.equals(Documents.STDIN)
                    ? importer.read(documents.readNewsletter(), "stdin")
                    : importer.read(Path.of(name));
        } catch (ImportException e) {
            if (isIssue(e)) {
                throw new Failure(
                        name
                                + ": is JSON, as kom import writes it, and no newsletter as written; kom validate checks it",
                        e);
            }
            throw new Failure(e, blamed(e.document()), kom.language());
        }
        file.write(KomJson.forIssue().toText(result.issue()) + "\n", kom.terminal());
        long warnings = result.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .count();
        if (quiet) {
            kom.terminal()
                    .warn(name + ": "
                            + Words.in(kom.language())
                                    .get(
                                            "import.summary",
                                            result.issue().items().size(),
                                            warnings));
        } else {
            kom.terminal().err().print(result.report(kom.language()));
        }
        tellIds(result.issue());
        return strict && warnings > 0 ? Failure.ERRORS : 0;
    }

    /** Says, as a comment below the report, whose ids were given where they are KOM's and the newsletter is not. */
    private void tellIds(Issue issue) {
        String publisher = issue.publisher();
        boolean ours = publisher.contains(Issue.PUBLISHER) || publisher.equals("KOM");
        if (!quiet && authority == null && previous == null && !ours) {
            String text = Words.in(kom.language()).get("import.authority", publisher);
            kom.terminal().err().println("# " + text);
        }
    }

    private static void requireNoFolder(Path path) {
        if (Files.isDirectory(path)) {
            throw new Failure(Failure.noFile(path));
        }
    }

    private boolean isIssue(ImportException e) {
        return e.finding().code().equals(ImportCodes.NOT_TEXT)
                && "JSON".equals(e.finding().details().get("name"))
                && blamed(e.document()).equals(name);
    }

    private Corrections read(Path path) throws IOException {
        requireNoFolder(path);
        try {
            return Corrections.read(path);
        } catch (ImportException e) {
            throw new Failure(e, path.toString(), kom.language());
        }
    }

    /** The file that something stands in, as the user would call it: the newsletter, or its corrections. */
    private String blamed(String document) {
        if (corrections != null && corrections.endsWith(document)) {
            return corrections.toString();
        }
        boolean newsletter = name.equals(Documents.STDIN) || Path.of(name).endsWith(document);
        return newsletter ? name : Path.of(name).resolveSibling(document).toString();
    }
}
