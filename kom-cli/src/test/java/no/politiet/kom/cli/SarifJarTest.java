package no.politiet.kom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings as SARIF, against the schema that OASIS publishes. */
class SarifJarTest {

    @TempDir
    Path folder;

    private static Schema schema() throws IOException {
        try (InputStream in = SarifJarTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDialect(Dialects.getDraft7()).getSchema(text, InputFormat.JSON);
        }
    }

    @Test
    void holdsToTheSchema() throws IOException {
        KomJar jar = new KomJar(folder);
        jar.write("not json, å.json", "{\"schemaVersion\": \u001B");
        jar.write("wrong%20.json", "{\"schemaVersion\":\"1.0\",\n\"title\":\"\",\"x\":[]}");
        String found = jar.run(
                        "validate",
                        "not json, å.json",
                        "wrong%20.json",
                        folder.resolve("wrong%20.json").toString(),
                        "-f",
                        "sarif")
                .failsWith(1)
                .out();
        assertThat(schema().validate(found, InputFormat.JSON)).isEmpty();
        assertThat(found)
                .contains("\"uri\":\"not%20json,%20%C3%A5.json\"", "\"uri\":\"wrong%2520.json\"", "\"uri\":\"file:///");
    }

    @Test
    void holdsToTheSchemaWhereNothingIsFound() throws IOException {
        KomJar jar = new KomJar(folder);
        jar.write("empty/note.txt", "not looked at");
        String found = jar.run("validate", "empty", "-f", "sarif").failsWith(2).out();
        assertThat(schema().validate(found, InputFormat.JSON)).isEmpty();
        assertThat(found).contains("\"results\":[]");
    }

    @Test
    void isToldApartByTheSchema() throws IOException {
        assertThat(schema().validate("{\"version\":\"2.1.0\",\"runs\":[{\"results\":[]}]}", InputFormat.JSON))
                .isNotEmpty();
    }
}
