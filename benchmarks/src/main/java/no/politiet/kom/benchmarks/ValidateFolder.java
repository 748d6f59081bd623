package no.politiet.kom.benchmarks;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.check.Variant;
import no.politiet.kom.schema.KomSchemas;

/**
 * The peer of {@code kom validate} on a folder: networknt with our schema, one file after the other, as a program would. And what makes
 * the folder. {@code scripts/validate-bench.sh} runs them.
 */
public final class ValidateFolder {

    private ValidateFolder() {}

    /**
     * Makes a folder, or validates one.
     *
     * @param args {@code make FOLDER NUMBER} or {@code networknt FOLDER}
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String... args) throws IOException {
        Path folder = Path.of(args[1]);
        if (args[0].equals("make")) {
            make(folder, Integer.parseInt(args[2]));
        } else {
            System.out.println(networknt(folder) + " documents are valid");
        }
    }

    /** The sample, under as many names. */
    private static void make(Path folder, int number) throws IOException {
        Issue sample = KomJson.forIssue().read(Sample.json());
        Files.createDirectories(folder);
        for (int i = 0; i < number; i++) {
            Slug slug = Slug.of("issue-" + i);
            Issue issue = sample.toBuilder()
                    .slug(slug)
                    .id(TagUri.of("politiet.no,2023", slug))
                    .build();
            Files.write(folder.resolve(slug + ".json"), KomJson.forIssue().toBytes(issue));
        }
    }

    private static int networknt(Path folder) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(KomSchemas.issue(Variant.CONSUME).text());
        int valid = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                List<Error> errors = schema.validate(Files.readString(file, StandardCharsets.UTF_8), InputFormat.JSON);
                valid += errors.isEmpty() ? 1 : 0;
            }
        }
        return valid;
    }
}
