package no.politiet.kom.json.internal;

import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a value as a document. */
public final class DocumentWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private DocumentWriter() {}

    public static <T> byte[] toBytes(Codec<T> codec, T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            codec.write(value, new JsonWriter(generator));
        }
        return bytes.toByteArray();
    }
}
