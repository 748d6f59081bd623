package no.politiet.kom.jackson.internal;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a value type from its text. */
public final class TextDeserializer<T> extends StdDeserializer<T> {

    private final Class<T> type;
    private final Function<String, T> of;

    public TextDeserializer(Class<T> type, Function<String, T> of) {
        super(type);
        this.type = type;
        this.of = of;
    }

    /** The same for the keys of a map. */
    public static <T> KeyDeserializer forKeys(Class<T> type, Function<String, T> of) {
        return new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                try {
                    return of.apply(key);
                } catch (IllegalArgumentException e) {
                    return context.handleWeirdKey(type, key, "%s", e.getMessage());
                }
            }
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (T) context.handleUnexpectedToken(context.constructType(type), parser);
        }
        String text = parser.getString();
        try {
            return of.apply(text);
        } catch (IllegalArgumentException e) {
            return (T) context.handleWeirdStringValue(type, text, "%s", e.getMessage());
        }
    }
}
