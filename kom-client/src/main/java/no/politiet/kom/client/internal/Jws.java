package no.politiet.kom.client.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Opens a signed document in compact form (RFC 7515, section 7.1), by Ed25519 (RFC 8037). No other algorithm is taken. */
final class Jws {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Jws() {}

    /** What was signed, null unless one of the keys signed it. */
    static byte @Nullable [] open(byte[] jws, Keys keys) {
        int first = indexOf(jws, 0);
        int second = first < 0 ? -1 : indexOf(jws, first + 1);
        if (second < 0 || indexOf(jws, second + 1) >= 0) {
            return null;
        }
        try {
            byte[] header = decode(jws, 0, first);
            byte[] payload = decode(jws, first + 1, second);
            byte[] signature = decode(jws, second + 1, jws.length);
            byte[] message = Arrays.copyOf(jws, second);
            return isEd25519(header) && keys.verify(message, signature) ? payload : null;
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
