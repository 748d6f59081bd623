package no.politiet.kom.publish.internal.feed;

import java.io.IOException;
import java.util.function.UnaryOperator;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Index;
import org.jspecify.annotations.Nullable;

/**
 * The index in its two files, plain and signed. They are not written at the same moment: of two that differ, the one of the
 * higher sequence is the index, and the other is to be written again.
 */
public final class SignedIndex {

    private static final String PLAIN = "index.json";
    private static final String SIGNED = "index.jws";
    private static final KomJson<Index> INDEX = KomJson.forIndex();

    private final FeedFolder files;
    private final @Nullable UnaryOperator<byte[]> signature;

    /**
     * The index of a folder.
     *
     * @param signature makes a signature of bytes; null for a feed that is not signed
     */
    public SignedIndex(FeedFolder files, @Nullable UnaryOperator<byte[]> signature) {
        this.files = files;
        this.signature = signature;
    }

    /** Whether the index that is there is signed, and not with the key of this one. */
    public boolean isSignedByAnother() throws IOException {
        byte[] jws = files.read(SIGNED);
        return jws != null && signature != null && !Jws.isSignedBy(jws, signature);
    }

    /** The index, null where the feed has none yet. */
    public @Nullable Index read() throws IOException {
        byte[] plain = files.read(PLAIN);
        byte[] jws = files.read(SIGNED);
        if (jws != null && signature == null) {
            throw new IllegalStateException("the feed is signed, and there is no key to sign it with; clients that know"
                    + " the key would go on with the index as it is");
        }
        Index index = plain == null ? null : INDEX.read(plain);
        byte[] payload = jws == null ? null : Jws.payload(jws);
        Index signed = payload == null ? null : INDEX.read(payload);
        return signed != null && (index == null || signed.sequence() > index.sequence()) ? signed : index;
    }

    /** Writes what differs from the index. */
    public void write(Index index) throws IOException {
        byte[] plain = INDEX.toBytes(index);
        Index unused = INDEX.read(plain);
        if (signature != null) {
            files.write(SIGNED, Jws.sign(plain, signature), index.updatedAt());
        }
        files.write(PLAIN, plain, index.updatedAt());
    }
}
