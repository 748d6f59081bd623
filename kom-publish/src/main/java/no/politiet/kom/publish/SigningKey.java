package no.politiet.kom.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EncodedKeySpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The Ed25519 key (RFC 8032) that a publisher signs the index of a feed with. Its file is PEM (RFC 7468): a {@code PRIVATE KEY}
 * (PKCS #8), as {@code openssl genpkey -algorithm ed25519} writes it, and beside it, if it was made by {@link #generate()},
 * the {@code PUBLIC KEY} that clients are given.
 *
 * <p>Immutable and safe for use by several threads. Its text is nowhere but in {@link #toPem()}.
 */
public final class SigningKey {

    private static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private final PrivateKey key;
    private final @Nullable PublicKey verification;

    private SigningKey(PrivateKey key, @Nullable PublicKey verification) {
        this.key = key;
        this.verification = verification;
    }

    /**
     * Makes a new key.
     *
     * @return the key, with its public half
     */
    public static SigningKey generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new SigningKey(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", e);
        }
    }

    /**
     * Reads a key from its file.
     *
     * @param pem the file
     * @return the key
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it holds no Ed25519 private key
     */
    public static SigningKey read(Path pem) throws IOException {
        // Whatever the bytes are, they are text: what is no key is told as that.
        return fromPem(new String(Files.readAllBytes(pem), StandardCharsets.ISO_8859_1));
    }

    /**
     * Reads a key from its text.
     *
     * @param pem a {@code PRIVATE KEY}, and the {@code PUBLIC KEY} to it if there is one
     * @return the key
     * @throws IllegalArgumentException if {@code pem} holds no Ed25519 private key, or a public key that is not its other half
     */
    public static SigningKey fromPem(String pem) {
        byte[] secret = block(pem, PRIVATE);
        if (secret == null) {
            throw new IllegalArgumentException("no private key: expected a line -----BEGIN PRIVATE KEY-----, as"
                    + " openssl genpkey -algorithm ed25519 writes it");
        }
        byte[] open = block(pem, PUBLIC);
        try {
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            PrivateKey key = keys.generatePrivate(new PKCS8EncodedKeySpec(secret));
            SigningKey read = new SigningKey(key, open == null ? null : keys.generatePublic(spec(open)));
            if (read.verification != null && !verifies(read.sign(secret), secret, read.verification)) {
                throw new IllegalArgumentException("the public key is not that of the private key");
            }
            return read;
        } catch (InvalidKeySpecException e) {
            throw new IllegalArgumentException("not an Ed25519 key", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", e);
        }
    }

    private static EncodedKeySpec spec(byte[] key) {
        return new X509EncodedKeySpec(key);
    }

    private static boolean verifies(byte[] signature, byte[] message, PublicKey key) throws GeneralSecurityException {
        Signature verifier = Signature.getInstance(ALGORITHM);
        verifier.initVerify(key);
        verifier.update(message);
        return verifier.verify(signature);
    }

    private static byte @Nullable [] block(String pem, String label) {
        String begin = "-----BEGIN " + label + "-----";
        int start = pem.indexOf(begin);
        int end = pem.indexOf("-----END " + label + "-----");
        if (start < 0 || end < start) {
            return null;
        }
        try {
            return Base64.getMimeDecoder().decode(pem.substring(start + begin.length(), end));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the " + label + " is not Base64", e);
        }
    }

    /**
     * The public key, as clients are given it.
     *
     * @return PEM, empty if the key was read from a file without it; {@code openssl pkey -in key.pem -pubout} writes it then
     */
    public Optional<String> verificationPem() {
        return Optional.ofNullable(verification).map(known -> block(PUBLIC, known.getEncoded()));
    }

    /**
     * The key with its public half, to be kept where only the publisher can read it.
     *
     * @return PEM
     */
    public String toPem() {
        return block(PRIVATE, key.getEncoded()) + verificationPem().orElse("");
    }

    private static String block(String label, byte[] der) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + lines + "\n-----END " + label + "-----\n";
    }

    /** The signature of a message, 64 bytes. */
    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was read signs", e);
        }
    }
}
