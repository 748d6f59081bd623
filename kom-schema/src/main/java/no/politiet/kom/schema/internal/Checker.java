package no.politiet.kom.schema.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import no.politiet.kom.json.InvalidDocumentException;
import no.politiet.kom.json.internal.DocumentReader;
import no.politiet.kom.json.internal.DocumentType;
import no.politiet.kom.json.internal.JsonLocator;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.FindingCodes;
import no.politiet.kom.model.check.Layer;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.model.check.Variant;
import no.politiet.kom.schema.Report;
import no.politiet.kom.schema.SchemaFile;

/**
 * Checks documents and objects of one type. What the codec accepts is valid; what it rejects is looked at again, slowly,
 * for the full list.
 *
 * @param <T> the type
 */
public final class Checker<T> {

    private static final ConcurrentMap<String, JsonSchemaRules> SCHEMAS = new ConcurrentHashMap<>();

    private final DocumentType<T> type;
    private final SchemaFile schema;
    private final Settings settings;
    private final BiConsumer<T, Consumer<Finding>> advice;
    private final DocumentReader<T> reader;
    private final DocumentReader<T> drafts;

    /** @param advice rules that warn */
    public Checker(
            DocumentType<T> type, SchemaFile schema, Settings settings, BiConsumer<T, Consumer<Finding>> advice) {
        this.type = type;
        this.schema = schema;
        this.settings = settings;
        this.advice = advice;
        this.reader = new DocumentReader<>(type, schema.variant(), settings.limits());
        this.drafts = new DocumentReader<>(type, Variant.CONSUME, settings.limits());
    }

    public Report document(byte[] json) {
        try {
            return accepted(reader.read(json), json);
        } catch (InvalidDocumentException e) {
            return rejected(e.finding(), json);
        }
    }

    public Report document(String json) {
        try {
            T value = reader.read(json);
            return accepted(value, json.getBytes(StandardCharsets.UTF_8));
        } catch (InvalidDocumentException e) {
            // A text that UTF-8 cannot write is rejected in the layer json, and not looked at again.
            return rejected(e.finding(), json.getBytes(StandardCharsets.UTF_8));
        }
    }

    public Report document(InputStream json) throws IOException {
        return document(json.readNBytes(
                (int) Math.min(Integer.MAX_VALUE, settings.limits().documentBytes() + 1L)));
    }

    public Report document(Path file) throws IOException {
        try (InputStream json = Files.newInputStream(file)) {
            return document(json);
        }
    }

    public Report object(T value) {
        Bounded findings = new Bounded(settings.maxFindings());
        ObjectRules.check(value, schema.variant()).forEach(findings);
        type.crossRules().accept(value, findings);
        advice.accept(value, findings);
        return findings.report();
    }

    private Report accepted(T value, byte[] json) {
        Bounded findings = new Bounded(settings.maxFindings());
        advice.accept(value, findings);
        return findings.located(json).report();
    }

    private Report rejected(Finding first, byte[] json) {
        // By the rules of a later contract the rest may be as it should.
        boolean later = first.code().equals(FindingCodes.SCHEMA_LATER_VERSION);
        if (later || first.layer() == Layer.JSON || first.layer() == Layer.LIMIT) {
            return new Report(List.of(first), false);
        }
        Bounded findings = new Bounded(settings.maxFindings());
        try {
            JsonSchemaRules rules = SCHEMAS.computeIfAbsent(schema.id(), id -> new JsonSchemaRules(schema));
            JsonSchemaRules.Result result =
                    rules.check(DocumentTree.read(json, settings.limits()), settings.maxFindings());
            result.findings().forEach(findings);
            findings.full |= result.truncated();
            draft(json, findings);
        } catch (NotJson e) {
            findings.accept(first);
            findings.accept(e.finding());
        }
        if (findings.report().isValid()) {
            findings.accept(first);
        }
        return findings.located(json).report();
    }

    /** What breaks rules across members, as far as there is an object at all. */
    private void draft(byte[] json, Bounded findings) {
        try {
            T value = drafts.readDraft(json);
            type.crossRules().accept(value, findings);
            advice.accept(value, findings);
        } catch (InvalidDocumentException e) {
            if (e.finding().layer() == Layer.CROSS) {
                findings.accept(e.finding());
            }
        }
    }

    /** Takes findings up to a limit. */
    private static final class Bounded implements Consumer<Finding> {

        private static final Comparator<Position> PLACE =
                Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

        private final int max;
        private final List<Finding> findings = new ArrayList<>();
        private boolean full;

        Bounded(int max) {
            this.max = max;
        }

        @Override
        public void accept(Finding finding) {
            if (findings.size() == max) {
                full = true;
            } else {
                findings.add(finding);
            }
        }

        /** Gives each finding its place in the document, and puts them in the order of their places. */
        Bounded located(byte[] json) {
            Set<String> pointers = new LinkedHashSet<>();
            findings.forEach(finding -> pointers.add(finding.pointer()));
            Map<String, Position> positions = JsonLocator.locate(json, pointers);
            findings.replaceAll(
                    finding -> finding.position() != null ? finding : finding.at(positions.get(finding.pointer())));
            findings.sort(Comparator.comparing(Finding::position, Comparator.nullsLast(PLACE)));
            return this;
        }

        Report report() {
            return new Report(findings, full);
        }
    }
}
