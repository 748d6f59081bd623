package no.politiet.kom.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import no.politiet.kom.model.check.Variant;
import no.politiet.kom.schema.KomSchemas;
import no.politiet.kom.schema.SchemaFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "schema",
        description = "Prints a JSON Schema of the contract, draft 2020-12.",
        footer = {"  kom schema issue -o issue.schema.json", "  kom schema index --publish"})
final class SchemaCommand implements Callable<Integer> {

    /** What there is a schema of. */
    enum Document {
        issue,
        index
    }

    private final Kom kom;

    @Parameters(
            arity = "0..1",
            paramLabel = "DOCUMENT",
            defaultValue = "issue",
            description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private Document document = Document.issue;

    @Option(names = "--publish", description = "the variant for publishers, in which an unknown member is an error")
    private boolean publish;

    @Mixin
    private OutputFile file = new OutputFile();

    SchemaCommand(Kom kom) {
        this.kom = kom;
    }

    @Override
    public Integer call() throws IOException {
        Variant variant = publish ? Variant.PUBLISH : Variant.CONSUME;
        SchemaFile schema = document == Document.issue ? KomSchemas.issue(variant) : KomSchemas.index(variant);
        file.write(schema.text(), kom.terminal());
        return 0;
    }
}
