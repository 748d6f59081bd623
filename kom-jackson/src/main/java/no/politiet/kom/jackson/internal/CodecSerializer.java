package no.politiet.kom.jackson.internal;

import no.politiet.kom.json.internal.Codec;
import no.politiet.kom.json.internal.JsonWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a type by its codec. */
public final class CodecSerializer<T> extends StdSerializer<T> {

    private final Codec<T> codec;

    public CodecSerializer(Class<T> type, Codec<T> codec) {
        super(type);
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        codec.write(value, new JsonWriter(generator));
    }
}
