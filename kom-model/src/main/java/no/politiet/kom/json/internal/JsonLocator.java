package no.politiet.kom.json.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.politiet.kom.model.check.Position;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Finds where in a document the values stand that JSON Pointers name. */
public final class JsonLocator {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;
    private final Set<String> wanted;
    private final Set<String> ancestors = new HashSet<>();
    private final Map<String, Integer> offsets = new HashMap<>();

    private JsonLocator(JsonParser parser, Collection<String> pointers) {
        this.parser = parser;
        this.wanted = new HashSet<>(pointers);
        for (String pointer : wanted) {
            for (int slash = pointer.lastIndexOf('/'); slash >= 0; slash = pointer.lastIndexOf('/', slash - 1)) {
                if (!ancestors.add(pointer.substring(0, slash))) {
                    break;
                }
            }
        }
    }

    /**
     * The positions of the values that the pointers name, each at its first character. A pointer that names nothing, or
     * something after the place where the document stops being JSON, has none.
     */
    public static Map<String, Position> locate(byte[] json, Collection<String> pointers) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            JsonLocator locator = new JsonLocator(parser, pointers);
            try {
                if (parser.nextToken() != null) {
                    locator.value("");
                }
            } catch (JacksonException e) {
                // What was found before the document stopped being JSON stands.
            }
            return locator.positions(json);
        }
    }

    /** One pass over the document for all of them: a thousand findings must not cost a thousand passes. */
    private Map<String, Position> positions(byte[] json) {
        Map<String, Position> positions = new HashMap<>();
        Position position = new Position(1, 1);
        int from = 0;
        for (Map.Entry<String, Integer> place :
                offsets.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList()) {
            position = advance(json, from, place.getValue(), position);
            from = place.getValue();
            positions.put(place.getKey(), position);
        }
        return positions;
    }

    private void value(String pointer) {
        if (wanted.contains(pointer)) {
            offsets.putIfAbsent(pointer, (int) parser.currentTokenLocation().getByteOffset());
        }
        if (!ancestors.contains(pointer)) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName().replace("~", "~0").replace("/", "~1");
                parser.nextToken();
                value(pointer + '/' + name);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                value(pointer + '/' + i);
            }
        }
    }

    /** The line, and the column in code points, of a byte. Jackson counts columns in bytes. */
    public static Position position(byte[] json, int offset) {
        return advance(json, 0, offset, new Position(1, 1));
    }

    private static Position advance(byte[] json, int from, int offset, Position start) {
        int line = start.line();
        int column = start.column();
        for (int i = from; i < offset; i++) {
            byte b = json[i];
            if (b == '\n' || b == '\r' && (i + 1 == json.length || json[i + 1] != '\n')) {
                line++;
                column = 1;
            } else if ((b & 0xC0) != 0x80) {
                column++;
            }
        }
        return new Position(line, column);
    }
}
