package no.politiet.kom.cli.validate;

import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import no.politiet.kom.cli.Documents;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.schema.Message;
import tools.jackson.core.JsonGenerator;

/** As SARIF 2.1.0 (OASIS), which code hosts and editors read. Written as it is found: the rules come after the results. */
final class SarifReporter implements Reporter {

    private final JsonGenerator json;
    private final Locale language;
    private final String version;
    private final SortedSet<String> rules = new TreeSet<>();

    SarifReporter(OutputStream out, Locale language, String version) {
        this.json = JsonReporter.generator(out);
        this.language = language;
        this.version = version;
        json.writeStartObject();
        json.writeStringProperty("version", "2.1.0");
        json.writeStringProperty(
                "$schema",
                "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        // Our columns count characters, not units of UTF-16.
        json.writeStringProperty("columnKind", "unicodeCodePoints");
        json.writeStringProperty("language", language.toLanguageTag());
        json.writeArrayPropertyStart("results");
    }

    @Override
    public void found(Checked checked, Finding finding) {
        rules.add(finding.code());
        Message message = Message.of(finding, language);
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.code());
        json.writeStringProperty(
                "level",
                switch (finding.severity()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case INFO -> "note";
                });
        json.writeObjectPropertyStart("message");
        json.writeStringProperty("text", (message.text() + " " + message.hint()).strip());
        json.writeEndObject();
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(checked.name()));
        json.writeEndObject();
        Position position = finding.position();
        if (position != null) {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", position.line());
            json.writeNumberProperty("startColumn", position.column());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("logicalLocations");
        json.writeStartObject();
        json.writeStringProperty("fullyQualifiedName", finding.pointer());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void end(Totals totals) {
        json.writeEndArray();
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "kom");
        json.writeStringProperty("version", version);
        json.writeArrayPropertyStart("rules");
        for (String rule : rules) {
            json.writeStartObject();
            json.writeStringProperty("id", rule);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    /** An address, or the path of a file as a relative reference (RFC 3986). */
    private static String uri(String name) {
        if (Documents.isAddress(name)) {
            return name;
        }
        try {
            Path path = Path.of(name);
            if (path.isAbsolute()) {
                return path.toUri().toString();
            }
            String relative = name.replace('\\', '/');
            return new URI(null, null, relative.contains(":") ? "./" + relative : relative, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }
}
