package no.politiet.kom.json.internal.jws;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The keys that the index of a feed may be signed with: Ed25519 (RFC 8032). With none, the feed is not signed.
 *
 * @param keys any of them will do, so that one can follow on another
 */
public record Keys(List<PublicKey> keys) {

    /** No keys. */
    public static final Keys NONE = new Keys(List.of());

    private static final String ALGORITHM = "Ed25519";
    private static final String BEGIN = "-----BEGIN PUBLIC KEY-----";
    private static final String PRIVATE = "PRIVATE KEY-----";
    private static final String END = "-----END PUBLIC KEY-----";

    /** Copies. */
    public Keys {
        keys = List.copyOf(keys);
    }

    /**
     * These keys and one more.
     *
     * @param pem a {@code PUBLIC KEY} (RFC 7468)
     * @throws IllegalArgumentException if it is none, or not of Ed25519, or has a private key beside it
     */
    public Keys and(String pem) {
        if (pem.contains(PRIVATE)) {
            throw new IllegalArgumentException(
                    "a private key, which is the publisher's alone and not for those who read: expected"
                            + " its public half, as kom keys public or openssl pkey -in key.pem -pubout writes it");
        }
        int start = pem.indexOf(BEGIN);
        int end = pem.indexOf(END);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "no public key: expected a line " + BEGIN + ", as openssl pkey -in key.pem -pubout writes it");
        }
        List<PublicKey> all = new ArrayList<>(keys);
        try {
            byte[] key = Base64.getMimeDecoder().decode(pem.substring(start + BEGIN.length(), end));
            all.add(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(key)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the public key is not Base64", e);
        } catch (InvalidKeySpecException e) {
            throw new IllegalArgumentException("not a public key of Ed25519", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", e);
        }
        return new Keys(all);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return keys.isEmpty();
    }

    /** Whether one of the keys has signed a message. */
    boolean verify(byte[] message, byte[] signature) {
        for (PublicKey key : keys) {
            try {
                Signature verifier = Signature.getInstance(ALGORITHM);
                verifier.initVerify(key);
                verifier.update(message);
                if (verifier.verify(signature)) {
                    return true;
                }
            } catch (GeneralSecurityException e) {
                // A signature of a wrong length or form is one by nobody.
            }
        }
        return false;
    }
}
