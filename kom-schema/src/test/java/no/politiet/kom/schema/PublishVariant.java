package no.politiet.kom.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.politiet.kom.model.check.Variant;
import no.politiet.kom.model.constraint.Patterns;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the publish variant of a schema from the consume variant, which is the source: objects are closed, codes are
 * those of this version, and there are no unknown blocks.
 *
 * <p>After a change of a consume schema, run this and commit what it writes:
 *
 * <pre>{@code
 * mvn -q -Pderive -pl kom-schema -am process-test-classes
 * }</pre>
 */
public final class PublishVariant {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private PublishVariant() {}

    public static void main(String[] args) throws IOException {
        Path module = Files.isDirectory(Path.of("kom-schema")) ? Path.of("kom-schema") : Path.of("");
        Path folder = module.resolve("src/main/resources/no/politiet/kom/schema");
        for (String name : new String[] {"issue", "index"}) {
            String consume = Files.readString(folder.resolve(KomSchemas.fileName(name, Variant.CONSUME)));
            Files.writeString(folder.resolve(KomSchemas.fileName(name, Variant.PUBLISH)), of(consume));
        }
    }

    /** The publish variant of a schema, as the file has it. */
    static String of(String consume) {
        ObjectNode schema = (ObjectNode) close(MAPPER.readTree(consume));
        schema.put("$id", schema.get("$id").asString().replaceFirst("/consume$", "/publish"));
        schema.put("title", schema.get("title").asString().replaceFirst("for readers$", "for the publisher"));
        ((ObjectNode) schema.get("$defs")).remove("UnknownBlock");
        return pretty(schema);
    }

    private static JsonNode close(JsonNode node) {
        if (node instanceof ArrayNode array) {
            ArrayNode closed = MAPPER.createArrayNode();
            array.forEach(element -> closed.add(close(element)));
            return closed;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        if (object.path("$ref").asString("").equals("#/$defs/UnknownBlock")) {
            ObjectNode type = MAPPER.createObjectNode().put("$ref", "#/$defs/BlockType");
            return MAPPER.createObjectNode()
                    .set("properties", MAPPER.createObjectNode().set("type", type));
        }
        ObjectNode closed = MAPPER.createObjectNode();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            JsonNode value = member.getValue();
            closed.set(member.getKey(), member.getKey().equals("examples") ? value : close(value));
            if (member.getKey().equals("properties")
                    && object.path("type").asString("").equals("object")) {
                closed.put("additionalProperties", false);
            }
        }
        if (object.path("pattern").asString("").equals(Patterns.CODE)) {
            closed.set("enum", object.get("examples"));
            closed.put(
                    "description",
                    object.get("description")
                            .asString()
                            .replace("An open vocabulary; the examples are the codes", "The codes"));
        }
        return closed;
    }

    private static String pretty(JsonNode schema) {
        DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withArrayIndenter(twoSpaces)
                .withObjectIndenter(twoSpaces);
        return MAPPER.writer().with(printer).writeValueAsString(schema) + "\n";
    }
}
