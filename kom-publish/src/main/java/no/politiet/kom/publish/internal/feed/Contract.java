package no.politiet.kom.publish.internal.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import no.politiet.kom.publish.FeedPublisher;
import no.politiet.kom.schema.KomSchemas;
import no.politiet.kom.schema.SchemaFile;

/** What a feed holds to, in the feed itself: the schemas, and a description of its files in OpenAPI 3.1. */
public final class Contract {

    private static final byte[] OPENAPI = openApi();

    private Contract() {}

    private static byte[] openApi() {
        try (InputStream file = FeedPublisher.class.getResourceAsStream("openapi.yaml")) {
            if (file == null) {
                throw new IllegalStateException("openapi.yaml is not in the jar");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what is not there as it should be. */
    public static void write(FeedFolder files, Instant time) throws IOException {
        for (SchemaFile schema : KomSchemas.all()) {
            write(files, "schema/" + schema.fileName(), schema.bytes(), time);
        }
        write(files, "openapi.yaml", OPENAPI, time);
    }

    /** A file that does not change keeps its time, whatever becomes of the index. */
    private static void write(FeedFolder files, String path, byte[] bytes, Instant time) throws IOException {
        if (!Arrays.equals(files.read(path), bytes)) {
            files.write(path, bytes, time);
        }
    }
}
