package no.politiet.kom.publish.internal.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A signed document in compact form (RFC 7515, section 7.1), by Ed25519 (RFC 8037). */
final class Jws {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final String HEADER =
            ENCODER.encodeToString("{\"alg\":\"EdDSA\",\"typ\":\"JOSE\"}".getBytes(StandardCharsets.US_ASCII));

    private Jws() {}

    static byte[] sign(byte[] payload, UnaryOperator<byte[]> signature) {
        String signed = HEADER + '.' + ENCODER.encodeToString(payload);
        byte[] proof = signature.apply(signed.getBytes(StandardCharsets.US_ASCII));
        return (signed + '.' + ENCODER.encodeToString(proof)).getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether a key has signed it: a key of Ed25519 gives the same signature each time. */
    static boolean isSignedBy(byte[] jws, UnaryOperator<byte[]> signature) {
        String text = new String(jws, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf('.');
        return end >= 0
                && text.substring(end + 1)
                        .equals(ENCODER.encodeToString(
                                signature.apply(text.substring(0, end).getBytes(StandardCharsets.ISO_8859_1))));
    }

    /** What was signed, unverified; null where that is no JWS. */
    static byte @Nullable [] payload(byte[] jws) {
        String[] parts = new String(jws, StandardCharsets.ISO_8859_1).split("\\.", -1);
        try {
            return parts.length == 3 ? Base64.getUrlDecoder().decode(parts[1]) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
