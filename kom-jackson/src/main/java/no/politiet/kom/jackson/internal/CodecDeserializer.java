package no.politiet.kom.jackson.internal;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import no.politiet.kom.json.internal.Codec;
import no.politiet.kom.json.internal.JsonReader;
import no.politiet.kom.json.internal.Reject;
import no.politiet.kom.json.internal.TextTraits;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Variant;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads a type by its codec. */
public final class CodecDeserializer<T> extends StdDeserializer<T> {

    private final Class<T> type;
    private final Codec<? super T> codec;
    private final BiConsumer<T, Consumer<Finding>> crossRules;

    public CodecDeserializer(Class<T> type, Codec<T> codec, BiConsumer<T, Consumer<Finding>> crossRules) {
        this(type, crossRules, codec);
    }

    private CodecDeserializer(Class<T> type, BiConsumer<T, Consumer<Finding>> crossRules, Codec<? super T> codec) {
        super(type);
        this.type = type;
        this.codec = codec;
        this.crossRules = crossRules;
    }

    /** Reads a union of which one member is asked for. */
    public static <U, T extends U> CodecDeserializer<T> member(Class<T> type, Codec<U> codec) {
        return new CodecDeserializer<>(type, (value, found) -> {}, codec);
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        Object value;
        try {
            value = codec.read(new JsonReader(parser, Variant.CONSUME, false, TextTraits.UNKNOWN));
        } catch (Reject reject) {
            throw mismatch(parser, Finding.error(reject.code(), reject.pointer(), reject.text(), reject.details()));
        } catch (IllegalArgumentException e) {
            // A tree can hold what JSON cannot, such as a double beyond all numbers.
            throw MismatchedInputException.from(parser, type, String.valueOf(e.getMessage()));
        }
        if (!type.isInstance(value)) {
            throw MismatchedInputException.from(
                    parser,
                    type,
                    "not a " + type.getSimpleName() + ", but a "
                            + value.getClass().getSimpleName());
        }
        T read = type.cast(value);
        crossRules.accept(read, finding -> {
            throw mismatch(parser, finding);
        });
        return read;
    }

    private MismatchedInputException mismatch(JsonParser parser, Finding finding) {
        return MismatchedInputException.from(parser, type, finding.toString());
    }
}
