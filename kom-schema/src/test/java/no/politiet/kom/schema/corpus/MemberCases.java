package no.politiet.kom.schema.corpus;

import java.util.Map;
import no.politiet.kom.model.check.FindingCodes;
import no.politiet.kom.model.check.Variant;
import no.politiet.kom.model.constraint.Patterns;
import no.politiet.kom.schema.KomSchemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What can be wrong with a member whatever it means: missing, null, of another type, not known. Drawn from the schema. */
final class MemberCases {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final CorpusWriter corpus;
    private final JsonNode issue =
            CorpusWriter.MAPPER.readTree(KomSchemas.issue(Variant.CONSUME).text());
    private final JsonNode index =
            CorpusWriter.MAPPER.readTree(KomSchemas.index(Variant.CONSUME).text());

    MemberCases(CorpusWriter corpus) {
        this.corpus = corpus;
    }

    void write() {
        for (String type : Specimen.TYPES) {
            JsonNode definition = definition(type);
            for (Map.Entry<String, JsonNode> property :
                    definition.get("properties").properties()) {
                member(type, property.getKey(), property.getValue(), isRequired(definition, property.getKey()));
            }
            if (!type.equals("UnknownBlock")) {
                Specimen specimen = Specimen.of(type);
                corpus.failPublish(
                        specimen.document("unknown-member"),
                        FindingCodes.SCHEMA_UNKNOWN_MEMBER,
                        specimen.pointer() + "/nextYear",
                        "a member that this version does not know is published",
                        specimen.raw("nextYear", "{\"b\":[1.0],\"a\":null}").document());
            }
        }
    }

    private void member(String type, String name, JsonNode schema, boolean required) {
        String pointer = Specimen.of(type).pointer() + '/' + name;
        if (required) {
            Specimen specimen = Specimen.of(type);
            corpus.fail(
                    specimen.document(name + "-missing"),
                    FindingCodes.SCHEMA_REQUIRED,
                    specimen.pointer(),
                    "the required member " + name + " is missing",
                    specimen.remove(name).document());
        } else {
            Specimen specimen = Specimen.of(type);
            corpus.fail(
                    specimen.document(name + "-null"),
                    FindingCodes.SCHEMA_TYPE,
                    pointer,
                    "what is not known is left out, never null",
                    specimen.set(name, NODES.nullNode()).document());
        }
        Specimen wrong = Specimen.of(type);
        corpus.fail(
                wrong.document(name + "-type"),
                FindingCodes.SCHEMA_TYPE,
                pointer,
                name + " is of another type",
                wrong.set(name, wrongType(schema)).document());
        if (schema.has("items")) {
            list(type, name, schema, pointer);
        }
        if (isCode(resolve(type, schema)) && !schema.has("const") && !type.equals("UnknownBlock")) {
            Specimen specimen = Specimen.of(type);
            corpus.failPublish(
                    specimen.document(name + "-unknown-code"),
                    FindingCodes.SCHEMA_UNKNOWN_CODE,
                    pointer,
                    "a code that this version does not know is published",
                    specimen.set(name, "made-up").document());
        }
    }

    private void list(String type, String name, JsonNode schema, String pointer) {
        Specimen wrong = Specimen.of(type);
        corpus.fail(
                wrong.document(name + "-entry-type"),
                FindingCodes.SCHEMA_TYPE,
                pointer + "/0",
                "an entry is of another type",
                wrong.set(name, NODES.arrayNode().add(wrongType(schema.get("items"))))
                        .document());
        if (schema.has("minItems")) {
            Specimen specimen = Specimen.of(type);
            corpus.fail(
                    specimen.document(name + "-empty"),
                    FindingCodes.SCHEMA_MIN_ITEMS,
                    pointer,
                    "the list must not be empty",
                    specimen.set(name, NODES.arrayNode()).document());
        }
        if (isCode(resolve(type, schema.get("items")))) {
            Specimen specimen = Specimen.of(type);
            corpus.failPublish(
                    specimen.document(name + "-unknown-code"),
                    FindingCodes.SCHEMA_UNKNOWN_CODE,
                    pointer + "/0",
                    "a code that this version does not know is published",
                    specimen.set(name, NODES.arrayNode().add("made-up")).document());
        }
    }

    private JsonNode wrongType(JsonNode schema) {
        return switch (schema.path("type").asString("")) {
            case "string" -> NODES.numberNode(7);
            case "integer", "number" -> NODES.stringNode("1");
            case "boolean" -> NODES.stringNode("true");
            case "array" -> NODES.objectNode();
            default ->
                schema.path("$ref").asString("").matches("#/\\$defs/(IssueRef|Provenance)")
                        ? NODES.arrayNode()
                        : NODES.numberNode(7);
        };
    }

    private JsonNode definition(String type) {
        return switch (type) {
            case "Issue" -> issue;
            case "Index" -> index;
            case "IssueEntry", "Tombstone" -> index.get("$defs").get(type);
            default -> issue.get("$defs").get(type);
        };
    }

    private JsonNode resolve(String type, JsonNode schema) {
        JsonNode root = type.equals("Index") || type.equals("IssueEntry") || type.equals("Tombstone") ? index : issue;
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : root.at(reference.substring(1));
    }

    private static boolean isCode(JsonNode schema) {
        return schema.path("pattern").asString("").equals(Patterns.CODE);
    }

    private static boolean isRequired(JsonNode definition, String name) {
        return definition
                .path("required")
                .valueStream()
                .anyMatch(each -> each.asString().equals(name));
    }
}
