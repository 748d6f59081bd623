package no.politiet.kom.testing.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;

/** Signs an index as a publisher does: a compact JWS (RFC 7515) by Ed25519 (RFC 8037), with a key made for the occasion. */
public final class Signer {

    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
    private static final String HEADER =
            URL.encodeToString("{\"alg\":\"EdDSA\",\"typ\":\"JOSE\"}".getBytes(StandardCharsets.US_ASCII));

    private final KeyPair keys;

    /** A signer with a key of its own. */
    public Signer() {
        try {
            keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", e);
        }
    }

    /** The public key as PEM (RFC 7468). */
    public String verificationPem() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(keys.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    /** The document, signed. */
    public byte[] sign(byte[] document) {
        String message = HEADER + '.' + URL.encodeToString(document);
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(message.getBytes(StandardCharsets.US_ASCII));
            return (message + '.' + URL.encodeToString(signature.sign())).getBytes(StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
