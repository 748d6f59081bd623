package no.politiet.kom.schema.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** One change at a random place in a document, which stays JSON. Whether it stays valid is for the voices to say. */
final class Mutation {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1",
            "1.5",
            "1.0",
            "1e3",
            "1e400",
            "-0",
            "\"\"",
            "\"a\"",
            "\"paragraph\"",
            "\"list\"",
            "\"callout\"",
            "\"2026\"",
            "[]",
            "{}",
            "[null]",
            "[\"a\"]",
            "{\"a\":1}",
            "{\"type\":\"callout\",\"text\":\"a\"}",
            "123456789012345678901234567890");
    private static final List<String> PIECES = List.of(
            "\n", "\r\n", "\t", "\u0000", "\u001F", "\u007F", "\u0085", "\u2028", " ", "\u00A0", "\u2003", "\u200B",
            "\uFEFF", "🙂", "\u0301", "a", "A", "-", "/", "%", "%zz", "é", "_", ":", ".");
    private static final List<String> NAMES =
            List.of("x", "", "type", "text", "title", "id", "withdrawnAt", "spans", "Title", "extras", "x/~", "items");

    private final Random random;
    private final ObjectNode document;

    private Mutation(byte[] json, long seed) {
        this.random = new Random(seed);
        this.document = (ObjectNode) MAPPER.readTree(json);
    }

    static byte[] of(byte[] json, long seed) {
        Mutation mutation = new Mutation(json, seed);
        mutation.change();
        return MAPPER.writeValueAsBytes(mutation.document);
    }

    private void change() {
        List<ContainerNode<?>> containers = new ArrayList<>();
        collect(document, containers);
        ContainerNode<?> container = any(containers);
        if (container instanceof ObjectNode object) {
            change(object);
        } else if (container instanceof ArrayNode array) {
            change(array);
        }
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> containers) {
        if (node instanceof ContainerNode<?> container) {
            containers.add(container);
            container.values().forEach(value -> collect(value, containers));
        }
    }

    private void change(ObjectNode object) {
        List<String> names = new ArrayList<>(object.propertyNames());
        String name = names.isEmpty() ? "" : any(names);
        switch (names.isEmpty() ? 0 : random.nextInt(7)) {
            case 0 -> object.set(any(NAMES), value());
            case 1 -> object.remove(name);
            case 2 -> object.set(name, value());
            case 3 -> {
                // to the end, and so perhaps the type behind what it decides on
                JsonNode value = object.remove(name);
                object.set(name, value);
            }
            case 4 -> {
                JsonNode value = object.remove(name);
                object.set(any(NAMES), value);
            }
            default -> object.set(name, changed(object.get(name)));
        }
    }

    private void change(ArrayNode array) {
        int at = array.isEmpty() ? 0 : random.nextInt(array.size());
        switch (array.isEmpty() ? 0 : random.nextInt(6)) {
            case 0 -> array.add(value());
            case 1 -> array.remove(at);
            case 2 -> array.set(at, value());
            case 3 -> array.add(array.get(at).deepCopy());
            case 4 -> {
                for (int times = any(List.of(20, 60, 110, 250)); times > 0; times--) {
                    array.add(array.get(at).deepCopy());
                }
            }
            default -> array.set(at, changed(array.get(at)));
        }
    }

    private JsonNode changed(JsonNode value) {
        if (value.isString()) {
            return JsonNodeFactory.instance.stringNode(changed(value.asString()));
        }
        if (value.isNumber()) {
            String number = value.asString();
            return raw(
                    switch (random.nextInt(6)) {
                        case 0 -> number.matches("-?[0-9]+") ? number + ".0" : number;
                        case 1 -> number.matches("-?[0-9]+") ? number + "e0" : number;
                        case 2 -> number.startsWith("-") ? number.substring(1) : "-" + number;
                        case 3 -> number.matches("-?[0-9]+") ? number + ".5" : number;
                        case 4 -> number.matches("-?[1-9][0-9]*") ? number + "0000000000" : number;
                        default -> number.matches("-?[0-9]+") ? number + "E+3" : number;
                    });
        }
        return value();
    }

    private String changed(String text) {
        int at = text.isEmpty() ? 0 : text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
        return switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> text + any(PIECES);
            case 2 -> text.substring(0, at) + any(PIECES) + text.substring(at);
            case 3 -> text.substring(0, at);
            case 4 -> text + any(PIECES).repeat(any(List.of(40, 80, 300, 1000, 2000)));
            default -> any(PIECES) + text;
        };
    }

    private JsonNode value() {
        return raw(any(VALUES));
    }

    private static JsonNode raw(String json) {
        return JsonNodeFactory.instance.rawValueNode(new RawValue(json));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
