package no.politiet.kom.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.Ed25519Signer;
import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.gen.OctetKeyPairGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import no.politiet.kom.client.KomClient;
import no.politiet.kom.client.KomClientException;
import no.politiet.kom.client.Reason;
import no.politiet.kom.publish.FeedPublisher;
import no.politiet.kom.publish.NewsletterImporter;
import no.politiet.kom.publish.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another implementation of JOSE verifies what we sign, and signs what we verify; neither takes what was altered. */
class JoseTest {

    /** An Ed25519 public key in a SubjectPublicKeyInfo (RFC 8410) is these bytes and then the key. */
    private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");

    @TempDir
    Path folder;

    @Test
    void nimbusVerifiesWhatWeSign() throws Exception {
        SigningKey key = SigningKey.generate();
        String signed = signedIndex(key);
        // For the check by a third implementation, in .ci/run.
        Path target = Files.createDirectories(Path.of("target", "jose"));
        Files.writeString(target.resolve("index.jws"), signed);
        Files.writeString(target.resolve("key.pub.pem"), key.verificationPem().orElseThrow());

        Ed25519Verifier verifier = new Ed25519Verifier(jwk(key.verificationPem().orElseThrow()));
        JWSObject jws = JWSObject.parse(signed);
        assertThat(jws.verify(verifier)).isTrue();
        assertThat(jws.getPayload().toBytes()).isEqualTo(Files.readAllBytes(folder.resolve("v1/index.json")));

        byte[] altered = jws.getPayload().toBytes();
        altered[altered.length / 2] ^= 1;
        JWSObject forged =
                new JWSObject(jws.getHeader().toBase64URL(), new Payload(altered).toBase64URL(), jws.getSignature());
        assertThat(forged.verify(verifier)).isFalse();
    }

    @Test
    void weVerifyWhatNimbusSigns() throws Exception {
        signedIndex(SigningKey.generate());
        byte[] index = Files.readAllBytes(folder.resolve("v1/index.json"));
        OctetKeyPair pair = new OctetKeyPairGenerator(Curve.Ed25519).generate();
        JWSObject jws = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.EdDSA).keyID("1").build(), new Payload(index));
        jws.sign(new Ed25519Signer(pair));
        byte[] good = jws.serialize().getBytes(StandardCharsets.US_ASCII);
        byte[][] served = {good};
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, served[0].length);
            exchange.getResponseBody().write(served[0]);
            exchange.close();
        });
        server.start();
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        try {
            try (KomClient kom = client(base, pair)) {
                assertThat(kom.index().value().published()).hasSize(1);
            }
            Random random = new Random(7);
            for (int i = 0; i < 200; i++) {
                served[0] = good.clone();
                served[0][random.nextInt(good.length)] ^= (byte) (1 << random.nextInt(8));
                if (sameBits(good, served[0])) {
                    continue;
                }
                try (KomClient kom = client(base, pair)) {
                    assertThat(catchThrowableOfType(KomClientException.class, kom::index)
                                    .reason())
                            .as(new String(served[0], StandardCharsets.ISO_8859_1))
                            .isEqualTo(Reason.SIGNATURE_INVALID);
                }
            }
        } finally {
            server.stop(0);
        }
    }

    /** Whether two texts differ in spare bits of Base64 only, of which the last character of a part has some. */
    private static boolean sameBits(byte[] one, byte[] other) {
        String[] first = new String(one, StandardCharsets.ISO_8859_1).split("\\.", -1);
        String[] second = new String(other, StandardCharsets.ISO_8859_1).split("\\.", -1);
        try {
            return first.length == second.length
                    && first[0].equals(second[0])
                    && first[1].equals(second[1])
                    && Arrays.equals(
                            Base64.getUrlDecoder().decode(first[2]),
                            Base64.getUrlDecoder().decode(second[2]));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static KomClient client(URI base, OctetKeyPair pair) {
        byte[] key = Arrays.copyOf(SPKI, SPKI.length + 32);
        System.arraycopy(pair.getX().decode(), 0, key, SPKI.length, 32);
        return KomClient.builder(base)
                .maxRetries(0)
                .verificationKey("-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getEncoder().encodeToString(key) + "\n-----END PUBLIC KEY-----\n")
                .build();
    }

    private static OctetKeyPair jwk(String pem) {
        byte[] key = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        return new OctetKeyPair.Builder(
                        Curve.Ed25519, Base64URL.encode(Arrays.copyOfRange(key, SPKI.length, key.length)))
                .build();
    }

    private String signedIndex(SigningKey key) throws Exception {
        String markdown = "---\ntitle: Fyrnytt\nperiod: 2031-01/2031-03\n---\n# Aktuelt\n## Lys\nFyret lyser.\n";
        var unused = FeedPublisher.builder(folder)
                .signingKey(key)
                .build()
                .publish(NewsletterImporter.builder()
                        .build()
                        .read(markdown, "fyrnytt.md")
                        .issue());
        return Files.readString(folder.resolve("v1/index.jws"));
    }
}
