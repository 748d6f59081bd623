package no.politiet.kom.client;

import static no.politiet.kom.client.Fixtures.issue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import no.politiet.kom.model.Issue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A feed whose index is signed, as a client with a key reads it. */
class SignedFeedTest {

    private static final String JWS = "/v1/index.jws";
    private static final String HEADER = "{\"alg\":\"EdDSA\"}";

    private final KeyPair key = pair();
    private final KeyPair next = pair();
    private final Issue q1 = issue("2023-q1");
    private final FeedServer server = new FeedServer(q1);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void readsTheSignedIndexAndNotThePlainOne() {
        serve(jws(HEADER, index(), key));
        try (KomClient kom = client(key)) {
            assertThat(kom.latest().value()).isEqualTo(q1);
            assertThat(kom.index().sha256()).isEqualTo(Fixtures.sha256(index()));
        }
        assertThat(server.paths()).doesNotContain(FeedServer.INDEX).contains(JWS);
    }

    @Test
    void asksForTheSignedIndexWithItsValidator() {
        serve(jws(HEADER, index(), key));
        try (KomClient kom = client(key)) {
            kom.index();
            assertThat(kom.index().origin()).isEqualTo(Origin.REVALIDATED);
        }
    }

    @Test
    void takesEitherOfTwoKeys() {
        try (KomClient kom = server.clientBuilder()
                .verificationKey(pem(key))
                .verificationKey(pem(next))
                .build()) {
            serve(jws(HEADER, index(), key));
            assertThat(kom.latest().value()).isEqualTo(q1);
            server.publish(q1);
            serve(jws("{\"typ\":\"JOSE\",\"kid\":\"2\",\"alg\":\"Ed25519\"}", index(), next));
            assertThat(kom.index().value().sequence()).isEqualTo(2);
        }
    }

    @Test
    void refusesAnotherKey() {
        serve(jws(HEADER, index(), next));
        refused();
    }

    @Test
    void refusesAFlippedByteAnywhere() {
        String good = jws(HEADER, index(), key);
        for (int at : List.of(3, good.indexOf('.'), good.indexOf('.') + 40, good.lastIndexOf('.'), good.length() - 9)) {
            char[] flipped = good.toCharArray();
            flipped[at] = flipped[at] == 'A' ? 'B' : 'A';
            serve(new String(flipped));
            refused();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"none\"}",
                "{\"alg\":\"HS256\"}",
                "{\"alg\":\"EdDSA\",\"crit\":[\"exp\"],\"exp\":1}",
                "{\"alg\":\"EdDSA\",\"b64\":false}",
                "{\"alg\":\"none\",\"alg\":\"EdDSA\"}",
                "{\"typ\":\"JOSE\"}",
                "[\"alg\",\"EdDSA\"]",
                "{\"alg\":\"EdDSA\"} x",
                "{\"alg\":",
                ""
            })
    void refusesAnyOtherHeaderThoughSigned(String header) {
        serve(jws(header, index(), key));
        refused();
    }

    @Test
    void refusesWhatIsNoJws() {
        for (String text : List.of("a", ".", "..", "...", "{}", "a.b.c", new String(index(), StandardCharsets.UTF_8))) {
            serve(text);
            refused();
        }
    }

    @Test
    void refusesAnIndexOlderThanOneItHasSeen() {
        byte[] old = index();
        server.publish(q1, issue("2023-q2"));
        serve(jws(HEADER, index(), key));
        try (KomClient kom = client(key)) {
            kom.latest();
            serve(jws(HEADER, old, key));
            KomClientException refused = catchThrowableOfType(KomClientException.class, kom::latest);
            assertThat(refused.reason()).isEqualTo(Reason.ROLLED_BACK);
            assertThat(refused.isRetryable()).isTrue();
            server.publish(q1);
            serve(jws(HEADER, index(), key));
            assertThat(kom.latest().value()).isEqualTo(q1);
        }
    }

    @Test
    void refusesTextThatIsNoKey() throws GeneralSecurityException {
        assertThatThrownBy(() -> server.clientBuilder().verificationKey("nøkkel"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no public key");
        KeyPair rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        assertThatThrownBy(() -> server.clientBuilder().verificationKey(pem(rsa)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Ed25519");
    }

    @Test
    void refusesAPrivateKey() {
        String secret = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(key.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        for (String pem : List.of(secret, secret + pem(key), pem(key) + secret)) {
            assertThatThrownBy(() -> server.clientBuilder().verificationKey(pem))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("a private key")
                    .hasMessageNotContaining(secret.substring(40, 60));
        }
    }

    private void refused() {
        try (KomClient kom = client(key)) {
            KomClientException refused = catchThrowableOfType(KomClientException.class, kom::latest);
            assertThat(refused.reason()).isEqualTo(Reason.SIGNATURE_INVALID);
            assertThat(refused.fault()).isEqualTo(Fault.FEED);
            assertThat(refused.isRetryable()).isFalse();
        }
    }

    private KomClient client(KeyPair key) {
        return server.clientBuilder().verificationKey(pem(key)).build();
    }

    private void serve(String jws) {
        byte[] bytes = jws.getBytes(StandardCharsets.UTF_8);
        server.route(JWS, FeedServer.withEtag('"' + Fixtures.sha256(bytes) + '"', bytes));
    }

    /** The index that the server serves plain. */
    private byte[] index() {
        return server.indexBytes();
    }

    private static String jws(String header, byte[] payload, KeyPair key) {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        String signed =
                encoder.encodeToString(header.getBytes(StandardCharsets.UTF_8)) + '.' + encoder.encodeToString(payload);
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + '.' + encoder.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String pem(KeyPair key) {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(key.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }
}
