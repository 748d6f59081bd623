package no.politiet.kom.json.internal;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.RecyclerPool;

/** Writes a value as a document. */
public final class DocumentWriter {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final RecyclerPool<BufferRecycler> RECYCLERS = JsonRecyclerPools.defaultPool();

    private DocumentWriter() {}

    public static <T> byte[] toBytes(Codec<T> codec, T value) {
        BufferRecycler recycler = RECYCLERS.acquireAndLinkPooled();
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(recycler)) {
            try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
                codec.write(value, new JsonWriter(generator));
            }
            return bytes.getClearAndRelease();
        } finally {
            recycler.releaseToPool();
        }
    }
}
