package no.politiet.kom.json.internal.jws;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Opens a signed document in compact form (RFC 7515, section 7.1), by Ed25519 (RFC 8037). No other algorithm is taken. */
public final class Jws {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final int SIGNATURE_BYTES = 64;

    private Jws() {}

    /** What was signed, null unless one of the keys signed it. */
    public static byte @Nullable [] open(byte[] jws, Keys keys) {
        Parts parts = parts(jws);
        return parts != null && keys.verify(parts.message, parts.signature) ? parts.payload : null;
    }

    /**
     * What a document says was signed, whoever signed it; null where it is none that this algorithm makes. Each part has to be
     * encoded as the encoder does it: where it is not, a bit was flipped that the bytes do not show.
     */
    public static byte @Nullable [] payload(byte[] jws) {
        Parts parts = parts(jws);
        return parts != null
                        && parts.signature.length == SIGNATURE_BYTES
                        && Arrays.equals(jws, encode(parts.header, parts.payload, parts.signature))
                ? parts.payload
                : null;
    }

    private static byte[] encode(byte[]... parts) {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return Arrays.stream(parts)
                .map(encoder::encodeToString)
                .collect(Collectors.joining("."))
                .getBytes(StandardCharsets.US_ASCII);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Parts(byte[] header, byte[] payload, byte[] signature, byte[] message) {}

    private static @Nullable Parts parts(byte[] jws) {
        int first = indexOf(jws, 0);
        int second = first < 0 ? -1 : indexOf(jws, first + 1);
        if (second < 0 || indexOf(jws, second + 1) >= 0) {
            return null;
        }
        try {
            byte[] header = decode(jws, 0, first);
            byte[] payload = decode(jws, first + 1, second);
            byte[] signature = decode(jws, second + 1, jws.length);
            return isEd25519(header) ? new Parts(header, payload, signature, Arrays.copyOf(jws, second)) : null;
        } catch (IllegalArgumentException | JacksonException e) {
            return null;
        }
    }

    private static int indexOf(byte[] jws, int from) {
        for (int i = from; i < jws.length; i++) {
            if (jws[i] == '.') {
                return i;
            }
        }
        return -1;
    }

    private static byte[] decode(byte[] jws, int from, int to) {
        return Base64.getUrlDecoder().decode(Arrays.copyOfRange(jws, from, to));
    }

    /** Whether a header names the algorithm, and nothing that has to be understood. */
    private static boolean isEd25519(byte[] header) {
        boolean named = false;
        try (JsonParser parser =
                FACTORY.createParser(ObjectReadContext.empty(), new String(header, StandardCharsets.UTF_8))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("crit") || name.equals("b64")) {
                    return false;
                }
                if (name.equals("alg")) {
                    String algorithm = value == JsonToken.VALUE_STRING ? parser.getString() : "";
                    named = algorithm.equals("EdDSA") || algorithm.equals("Ed25519");
                    if (!named) {
                        return false;
                    }
                }
                parser.skipChildren();
            }
            return named && parser.nextToken() == null;
        }
    }
}
