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
            Map<String, Position> positions = new HashMap<>();
            locator.offsets.forEach((pointer, offset) -> positions.put(pointer, position(json, offset)));
            return positions;
        }
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
    static Position position(byte[] json, int offset) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < offset; i++) {
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
