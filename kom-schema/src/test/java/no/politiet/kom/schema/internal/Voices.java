package no.politiet.kom.schema.internal;

import java.util.List;
import java.util.Optional;
import no.politiet.kom.json.InvalidDocumentException;
import no.politiet.kom.json.JsonLimits;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.json.internal.DocumentReader;
import no.politiet.kom.json.internal.DocumentType;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Variant;
import no.politiet.kom.schema.KomSchemas;
import no.politiet.kom.schema.Report;

/**
 * The three that say whether a document keeps the contract, each asked alone.
 *
 * @param <T> the type of the document
 */
final class Voices<T> {

    private static final Settings SETTINGS = new Settings(JsonLimits.DEFAULT, 1000);

    static final Voices<?> ISSUE_CONSUME = issue(Variant.CONSUME);
    static final Voices<?> ISSUE_PUBLISH = issue(Variant.PUBLISH);
    static final Voices<?> INDEX_CONSUME = index(Variant.CONSUME);
    static final Voices<?> INDEX_PUBLISH = index(Variant.PUBLISH);

    final KomJson<T> codec;
    private final JsonSchemaRules schema;
    private final DocumentReader<T> drafts;
    private final Checker<T> checker;

    private Voices(KomJson<T> codec, JsonSchemaRules schema, DocumentReader<T> drafts, Checker<T> checker) {
        this.codec = codec;
        this.schema = schema;
        this.drafts = drafts;
        this.checker = checker;
    }

    static Voices<?> of(String name, Variant variant) {
        if (name.startsWith("index-")) {
            return variant == Variant.CONSUME ? INDEX_CONSUME : INDEX_PUBLISH;
        }
        return variant == Variant.CONSUME ? ISSUE_CONSUME : ISSUE_PUBLISH;
    }

    private static Voices<?> issue(Variant variant) {
        return new Voices<>(
                KomJson.forIssue().with(variant),
                new JsonSchemaRules(KomSchemas.issue(variant)),
                new DocumentReader<>(DocumentType.ISSUE, Variant.CONSUME, JsonLimits.DEFAULT),
                new Checker<>(DocumentType.ISSUE, KomSchemas.issue(variant), SETTINGS, (issue, found) -> {}));
    }

    private static Voices<?> index(Variant variant) {
        return new Voices<>(
                KomJson.forIndex().with(variant),
                new JsonSchemaRules(KomSchemas.index(variant)),
                new DocumentReader<>(DocumentType.INDEX, Variant.CONSUME, JsonLimits.DEFAULT),
                new Checker<>(DocumentType.INDEX, KomSchemas.index(variant), SETTINGS, (index, found) -> {}));
    }

    /** What the codec finds first; empty if it reads the document. */
    Optional<Finding> codec(byte[] json) {
        try {
            codec.read(json);
            return Optional.empty();
        } catch (InvalidDocumentException e) {
            return Optional.of(e.finding());
        }
    }

    /** What the codec writes of what it reads. */
    byte[] rewrite(byte[] json) {
        return codec.toBytes(codec.read(json));
    }

    /** The document that stands for the object, which may be invalid. */
    byte[] rewriteDraft(byte[] json) {
        return codec.toBytes(drafts.readDraft(json));
    }

    /** What networknt finds with the schema, and nothing else. */
    List<Finding> networknt(byte[] json) throws NotJson {
        return schema.check(DocumentTree.read(json, JsonLimits.DEFAULT), 1000).findings();
    }

    /** What Hibernate Validator and the rules across members find in the object; empty where none can be built. */
    Optional<Report> object(byte[] json) {
        try {
            return Optional.of(checker.object(drafts.readDraft(json)));
        } catch (InvalidDocumentException e) {
            return Optional.empty();
        }
    }

    /** What the validator as a whole says. */
    Report validator(byte[] json) {
        return checker.document(json);
    }
}
