package no.politiet.kom.model.internal;

import java.io.StringWriter;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** JSON text without white space: order of members and digits of numbers as they were. */
public final class RawJsonText {

    /** Without a table of names: names chosen to collide in it would make the parser give up. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    /** A member's name stands twice in one object. */
    public static final class RepeatedName extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String name;

        RepeatedName(String name) {
            super(name, null, false, false);
            this.name = name;
        }

        /** The name. */
        public String name() {
            return name;
        }
    }

    private RawJsonText() {}

    /** The one value that {@code text} holds. */
    public static String compact(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new IllegalArgumentException("not a JSON value: the text is empty");
            }
            String compact = compact(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("more than one JSON value: " + Syntax.quote(text));
            }
            return compact;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a JSON value: " + Syntax.quote(text) + ": " + ParserWords.of(e), e);
        } catch (RepeatedName e) {
            throw new IllegalArgumentException("the name " + Syntax.quote(e.name()) + " stands twice", e);
        }
    }

    /** The value that the parser's current token starts; leaves the parser at the value's last token. */
    public static String compact(JsonParser parser) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            copy(parser, generator, true);
        }
        return text.toString();
    }

    /** Writes the value that {@code text} holds to a generator of tokens; numbers keep their value and scale. */
    public static void copy(String text, JsonGenerator generator) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            copy(parser, generator, false);
        }
    }

    private static void copy(JsonParser parser, JsonGenerator generator, boolean digits) {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                Set<String> names = new HashSet<>();
                generator.writeStartObject();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    if (!names.add(parser.currentName())) {
                        throw new RepeatedName(parser.currentName());
                    }
                    generator.writeName(parser.currentName());
                    parser.nextToken();
                    copy(parser, generator, digits);
                }
                generator.writeEndObject();
            }
            case START_ARRAY -> {
                generator.writeStartArray();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    copy(parser, generator, digits);
                }
                generator.writeEndArray();
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                if (digits) {
                    generator.writeNumber(parser.getString());
                } else {
                    generator.copyCurrentEventExact(parser);
                }
            }
            default -> generator.copyCurrentEvent(parser);
        }
    }
}
