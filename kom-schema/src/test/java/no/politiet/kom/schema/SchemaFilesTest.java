package no.politiet.kom.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import no.politiet.kom.model.check.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SchemaFilesTest {

    /** What the contract needs of JSON Schema; every validator of draft 2020-12 agrees on these. */
    private static final Set<String> KEYWORDS = Set.of(
            "$schema",
            "$id",
            "$defs",
            "$ref",
            "title",
            "description",
            "examples",
            "type",
            "const",
            "enum",
            "required",
            "properties",
            "additionalProperties",
            "items",
            "minItems",
            "maxItems",
            "minimum",
            "maximum",
            "maxLength",
            "pattern",
            "if",
            "then",
            "else");

    private static final JsonMapper MAPPER = JsonMapper.shared();

    static List<SchemaFile> all() {
        return KomSchemas.all();
    }

    @Test
    void thePublishVariantIsDerivedFromTheConsumeVariant() {
        for (SchemaFile file : KomSchemas.all()) {
            if (file.variant() == Variant.PUBLISH) {
                SchemaFile source = file.name().equals("issue")
                        ? KomSchemas.issue(Variant.CONSUME)
                        : KomSchemas.index(Variant.CONSUME);
                assertThat(file.text()).isEqualTo(PublishVariant.of(source.text()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysWhichSchemaItIs(SchemaFile file) {
        JsonNode schema = MAPPER.readTree(file.text());
        assertThat(schema.get("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("$id").asString()).isEqualTo(file.id());
        assertThat(new String(file.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(file.text());
    }

    @ParameterizedTest
    @MethodSource("all")
    void usesOnlyKeywordsThatAllValidatorsAgreeOn(SchemaFile file) {
        walk(
                MAPPER.readTree(file.text()),
                "",
                (pointer, schema) ->
                        assertThat(schema.propertyNames()).as(pointer).isSubsetOf(KEYWORDS));
    }

    @ParameterizedTest
    @MethodSource("all")
    void describesEveryPropertyAndDefinition(SchemaFile file) {
        walk(MAPPER.readTree(file.text()), "", (pointer, schema) -> {
            boolean property = pointer.matches(".*/properties/[^/]+") && !pointer.matches(".*/(if|then)/.*");
            boolean definition = pointer.matches("/\\$defs/[^/]+");
            if (property || definition) {
                assertThat(schema.path("description").asString("")).as(pointer).endsWith(".");
            }
            if (property) {
                assertThat(schema.path("examples").size()).as(pointer).isPositive();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void givesExamplesThatAreValid(SchemaFile file) {
        JsonNode root = MAPPER.readTree(file.text());
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        List<String> wrong = new ArrayList<>();
        walk(root, "", (pointer, part) -> {
            if (!part.has("examples")) {
                return;
            }
            ObjectNode alone = ((ObjectNode) part).deepCopy();
            alone.set("$defs", root.get("$defs"));
            Schema schema = registry.getSchema(alone);
            part.get("examples")
                    .forEach(example -> schema.validate(example).forEach(error -> wrong.add(pointer + ": " + error)));
        });
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void closesEveryObjectForThePublisherAndNoneForReaders(SchemaFile file) {
        walk(MAPPER.readTree(file.text()), "", (pointer, schema) -> {
            boolean object = schema.path("type").asString("").equals("object") && schema.has("properties");
            assertThat(schema.has("additionalProperties"))
                    .as(pointer)
                    .isEqualTo(object && file.variant() == Variant.PUBLISH);
        });
    }

    @Test
    void listsAllFiles() {
        assertThat(KomSchemas.all())
                .extracting(SchemaFile::fileName)
                .containsExactly(
                        "issue.consume.schema.json",
                        "issue.publish.schema.json",
                        "index.consume.schema.json",
                        "index.publish.schema.json");
    }

    /** Visits every schema in a schema. */
    private static void walk(JsonNode schema, String pointer, BiConsumer<String, JsonNode> visitor) {
        visitor.accept(pointer, schema);
        for (Map.Entry<String, JsonNode> member : schema.properties()) {
            String at = pointer + '/' + member.getKey();
            switch (member.getKey()) {
                case "$defs", "properties" ->
                    member.getValue()
                            .properties()
                            .forEach(each -> walk(each.getValue(), at + '/' + each.getKey(), visitor));
                case "items", "if", "then", "else" -> walk(member.getValue(), at, visitor);
                default -> {}
            }
        }
    }
}
