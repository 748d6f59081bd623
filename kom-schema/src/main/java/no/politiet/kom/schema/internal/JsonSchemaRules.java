package no.politiet.kom.schema.internal;

import static no.politiet.kom.model.check.FindingCodes.SCHEMA_MAXIMUM;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_MAX_ITEMS;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_MAX_LENGTH;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_MINIMUM;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_MIN_ITEMS;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_REQUIRED;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_TYPE;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_UNKNOWN_CODE;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_UNKNOWN_MEMBER;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.schema.SchemaFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Checks a document against a JSON Schema and says what is wrong in the words of the contract. */
final class JsonSchemaRules {

    /** What was found, and whether the search was broken off. */
    record Result(List<Finding> findings, boolean truncated) {}

    private final Schema schema;

    JsonSchemaRules(SchemaFile file) {
        // Every schema is at hand; a reference to anything else would be refused rather than fetched.
        SchemaRegistry registry = SchemaRegistry.withDialect(
                Dialects.getDraft202012(),
                builder -> builder.schemaLoader(loader -> loader.allow(iri -> false))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .losslessNarrowing(true)
                                .build()));
        schema = registry.getSchema(file.text());
    }

    Result check(JsonNode document, int maxFindings) {
        List<Error> errors = new BoundedErrors(maxFindings);
        boolean truncated = false;
        try {
            schema.validate(document, context -> context.setErrors(errors));
        } catch (BoundedErrors.Full e) {
            truncated = true;
        }
        return new Result(findings(errors), truncated);
    }

    private static List<Finding> findings(List<Error> errors) {
        Set<String> explained = new HashSet<>();
        for (Error error : errors) {
            if (!error.getKeyword().equals("enum")) {
                explained.add(pointer(error));
            }
        }
        Set<Finding> distinct = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Error error : errors) {
            // That a malformed code is not a known one either goes without saying.
            boolean redundant = error.getKeyword().equals("enum") && explained.contains(pointer(error));
            Finding finding = finding(error);
            if (!redundant && distinct.add(finding)) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private static Finding finding(Error error) {
        String pointer = pointer(error);
        String text = text(error.getInstanceNode());
        return switch (error.getKeyword()) {
            case "type" -> Finding.error(SCHEMA_TYPE, pointer, text, types(error));
            case "required" -> Finding.error(SCHEMA_REQUIRED, pointer, null, Map.of("name", error.getProperty()));
            case "additionalProperties" ->
                Finding.error(
                        SCHEMA_UNKNOWN_MEMBER,
                        pointer + '/' + Pointers.escape(error.getProperty()),
                        null,
                        Map.of("name", error.getProperty()));
            case "enum" -> Finding.error(SCHEMA_UNKNOWN_CODE, pointer, text, Map.of("expected", definition(error)));
            case "pattern" -> {
                String form = Forms.nameOf(error.getSchemaNode().asString());
                yield Forms.departure(form, pointer, String.valueOf(text));
            }
            case "maxLength" -> Finding.error(SCHEMA_MAX_LENGTH, pointer, text, limit(error));
            case "minItems" -> Finding.error(SCHEMA_MIN_ITEMS, pointer, null, limit(error));
            case "maxItems" -> Finding.error(SCHEMA_MAX_ITEMS, pointer, null, limit(error));
            case "minimum" -> Finding.error(SCHEMA_MINIMUM, pointer, text, limit(error));
            case "maximum" -> Finding.error(SCHEMA_MAXIMUM, pointer, text, limit(error));
            default -> throw new IllegalStateException("a keyword the contract does not use: " + error.getKeyword());
        };
    }

    private static Map<String, String> limit(Error error) {
        return Map.of("limit", error.getSchemaNode().asString());
    }

    private static Map<String, String> types(Error error) {
        JsonNode node = error.getInstanceNode();
        String actual = node.isObject()
                ? "object"
                : node.isArray()
                        ? "array"
                        : node.isString()
                                ? "string"
                                : node.isBoolean()
                                        ? "boolean"
                                        : node.isNull() ? "null" : node.isIntegralNumber() ? "integer" : "number";
        return Map.of("expected", error.getSchemaNode().asString(), "actual", actual);
    }

    /** The name of the definition that the violated keyword stands in. */
    private static String definition(Error error) {
        NodePath fragment = error.getSchemaLocation().getFragment();
        return fragment.getElement(fragment.getNameCount() - 2).toString();
    }

    /** Built here, since the library's own escapes more than RFC 6901 does. */
    private static String pointer(Error error) {
        NodePath path = error.getInstanceLocation();
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer.append('/').append(Pointers.escape(path.getElement(i).toString()));
        }
        return pointer.toString();
    }

    private static @Nullable String text(JsonNode node) {
        return node.isContainer() ? null : node.asString();
    }
}
