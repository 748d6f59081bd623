package no.politiet.kom.schema.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import no.politiet.kom.json.internal.jws.Jws;
import no.politiet.kom.json.internal.jws.Keys;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.FindingCodes;
import org.jspecify.annotations.Nullable;

/** Holds an index against its signed copy, which readers with a key take in its place. */
public final class SignedCopy {

    /** Where it lies, beside the index. */
    public static final String NAME = "index.jws";

    private SignedCopy() {}

    /**
     * Tells what is wrong with the copy, at the index as a whole: one thing at most.
     *
     * @param jws the copy, null if there is none
     * @param keys any of which may have signed it; with none, the signature is not looked at
     */
    public static void check(byte[] index, byte @Nullable [] jws, Keys keys, Consumer<Finding> found) {
        String code = wrong(index, jws, keys);
        if (code != null) {
            found.accept(Finding.error(code, "", NAME, Map.of()));
        }
    }

    private static @Nullable String wrong(byte[] index, byte @Nullable [] jws, Keys keys) {
        if (jws == null) {
            return keys.isEmpty() ? null : FindingCodes.FEED_NOT_SIGNED;
        }
        byte[] payload = Jws.payload(jws);
        if (payload == null) {
            return FindingCodes.FEED_SIGNED_FORM;
        }
        if (!Arrays.equals(payload, index)) {
            return FindingCodes.FEED_SIGNED_BYTES;
        }
        return keys.isEmpty() || Jws.open(jws, keys) != null ? null : FindingCodes.FEED_SIGNATURE;
    }
}
