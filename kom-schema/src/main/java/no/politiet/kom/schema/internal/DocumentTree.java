package no.politiet.kom.schema.internal;

import static no.politiet.kom.model.check.FindingCodes.JSON_DUPLICATE_MEMBER;
import static no.politiet.kom.model.check.FindingCodes.JSON_SYNTAX;
import static no.politiet.kom.model.check.FindingCodes.JSON_TRAILING;
import static no.politiet.kom.model.check.FindingCodes.JSON_TRUNCATED;

import java.math.BigDecimal;
import java.util.Map;
import no.politiet.kom.json.JsonLimits;
import no.politiet.kom.json.internal.Decimals;
import no.politiet.kom.json.internal.DocumentReader;
import no.politiet.kom.json.internal.JsonLocator;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.internal.ParserWords;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a document into the tree that the schema validator walks, within the limits of the codec.
 *
 * <p>A number is put into the tree as JSON Schema sees it: one without a fraction is an integer, however it is written, so
 * that {@code 1.0} and {@code 1e3} are. Numbers beyond all limits of the contract are cut to 10<sup>30</sup>: their digits
 * play no part, and {@code 1e999999999} written out would fill the memory.
 */
final class DocumentTree {

    private static final BigDecimal HUGE = BigDecimal.TEN.pow(30);

    private final byte[] json;
    private final JsonLimits limits;
    private final JsonParser parser;
    private final JsonNodeFactory nodes = JsonNodeFactory.instance;

    private DocumentTree(byte[] json, JsonLimits limits, JsonParser parser) {
        this.json = json;
        this.limits = limits;
        this.parser = parser;
    }

    static JsonNode read(byte[] json, JsonLimits limits) throws NotJson {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.stringLength())
                        .maxNumberLength(1000)
                        .maxNameLength(1000)
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            return new DocumentTree(json, limits, parser).document();
        }
    }

    private JsonNode document() throws NotJson {
        try {
            parser.nextToken();
            JsonNode root = value();
            if (parser.nextToken() != null) {
                throw notJson(JSON_TRAILING, "", Map.of(), parser.currentTokenLocation());
            }
            return root;
        } catch (StreamConstraintsException e) {
            int place = offset(e.getLocation() == null ? parser.currentTokenLocation() : e.getLocation());
            boolean number = place < json.length && "-0123456789".indexOf(json[place]) >= 0;
            throw new NotJson(DocumentReader.exceeded(
                    e.getOriginalMessage(), number, limits, pointer(), JsonLocator.position(json, place)));
        } catch (JacksonException e) {
            String code = e instanceof UnexpectedEndOfInputException ? JSON_TRUNCATED : JSON_SYNTAX;
            throw notJson(code, pointer(), Map.of("problem", ParserWords.of(e)), e.getLocation());
        }
    }

    private JsonNode value() throws NotJson {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> nodes.stringNode(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            default -> nodes.nullNode();
        };
    }

    private ObjectNode object() throws NotJson {
        ObjectNode object = nodes.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (object.has(name)) {
                throw notJson(JSON_DUPLICATE_MEMBER, pointer(), Map.of("name", name), parser.currentTokenLocation());
            }
            object.set(name, value());
        }
        return object;
    }

    private ArrayNode array() throws NotJson {
        ArrayNode array = nodes.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        return array;
    }

    private JsonNode number() {
        BigDecimal value = Decimals.of(parser);
        if (value.signum() == 0) {
            return nodes.numberNode(0);
        }
        if (value.abs().compareTo(HUGE) > 0) {
            value = value.signum() < 0 ? HUGE.negate() : HUGE;
        }
        boolean integer = value.stripTrailingZeros().scale() <= 0;
        return integer ? nodes.numberNode(value.toBigInteger()) : nodes.numberNode(value);
    }

    private NotJson notJson(
            String code, String pointer, Map<String, String> details, @Nullable TokenStreamLocation location) {
        return new NotJson(
                Finding.error(code, pointer, null, details).at(JsonLocator.position(json, offset(location))));
    }

    private int offset(@Nullable TokenStreamLocation location) {
        int offset = location == null ? json.length : (int) Math.max(0, location.getByteOffset());
        return Math.min(offset, json.length);
    }

    private String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }
}
