package no.politiet.kom.cli.validate;

import java.io.OutputStream;
import java.util.Locale;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.schema.Message;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** As one JSON object: the findings, and after them how many there are. */
final class JsonReporter implements Reporter {

    private final JsonGenerator json;
    private final Locale language;

    JsonReporter(OutputStream out, Locale language) {
        this.json = generator(out);
        this.language = language;
        json.writeStartObject();
        json.writeArrayPropertyStart("findings");
    }

    /** JSON to a stream that stays open. */
    static JsonGenerator generator(OutputStream out) {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        return factory.createGenerator(ObjectWriteContext.empty(), out);
    }

    @Override
    public void found(Checked checked, Finding finding) {
        Message message = Message.of(finding, language);
        json.writeStartObject();
        json.writeStringProperty("file", checked.name());
        Position position = finding.position();
        if (position != null) {
            json.writeNumberProperty("line", position.line());
            json.writeNumberProperty("column", position.column());
        }
        json.writeStringProperty("pointer", finding.pointer());
        json.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("layer", finding.layer().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("code", finding.code());
        if (finding.text() != null) {
            json.writeStringProperty("text", finding.text());
        }
        json.writeObjectPropertyStart("details");
        finding.details().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeStringProperty("message", message.text());
        json.writeStringProperty("hint", message.hint());
        json.writeEndObject();
    }

    @Override
    public void end(Totals totals) {
        json.writeEndArray();
        json.writeNumberProperty("documents", totals.documents());
        json.writeNumberProperty("invalid", totals.invalid());
        json.writeNumberProperty("errors", totals.errors());
        json.writeNumberProperty("warnings", totals.warnings());
        json.writeNumberProperty("signaturesUnchecked", totals.unchecked());
        json.writeNumberProperty("passedOver", totals.passedOver());
        json.writeNumberProperty("unread", totals.unread());
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
