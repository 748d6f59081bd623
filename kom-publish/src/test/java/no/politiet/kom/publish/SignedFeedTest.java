package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedFeedTest {

    private static final Instant NOW = Instant.parse("2031-04-02T10:11:12Z");
    private static final Issue ISSUE = Newsletters.issue("# Aktuelt\n## Lys\nett\n");
    private static final SigningKey KEY = SigningKey.generate();

    @TempDir
    Path folder;

    private FeedPublisher feed(Instant now) {
        return FeedPublisher.builder(folder)
                .clock(Clock.fixed(now, ZoneOffset.UTC))
                .signingKey(KEY)
                .build();
    }

    @Test
    void signsTheBytesOfTheIndex() throws Exception {
        Index unused = feed(NOW).publish(ISSUE);
        String[] parts = Files.readString(folder.resolve("v1/index.jws")).split("\\.");
        assertThat(Base64.getUrlDecoder().decode(parts[1]))
                .isEqualTo(Files.readAllBytes(folder.resolve("v1/index.json")));
        assertThat(new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.US_ASCII))
                .isEqualTo("{\"alg\":\"EdDSA\",\"typ\":\"JOSE\"}");
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(publicKey(KEY.verificationPem().orElseThrow()));
        verifier.update((parts[0] + '.' + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(verifier.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
    }

    @Test
    void completesThePlainIndexFromTheSignedOne() throws IOException {
        Index first = feed(NOW).publish(ISSUE);
        byte[] plain = Files.readAllBytes(folder.resolve("v1/index.json"));
        Index second = feed(NOW.plusSeconds(60)).renew();
        // As a publisher leaves it that was killed between the two.
        Files.write(folder.resolve("v1/index.json"), plain);

        assertThat(feed(NOW.plusSeconds(99)).publish(ISSUE)).isEqualTo(second);
        assertThat(KomJson.forIndex().read(folder.resolve("v1/index.json"))).isEqualTo(second);
        assertThat(second.sequence()).isEqualTo(first.sequence() + 1);
    }

    @Test
    void refusesAPublisherWithoutAKey() throws IOException {
        Index unused = feed(NOW).publish(ISSUE);
        assertThatThrownBy(() -> FeedPublisher.builder(folder).build().renew())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no key");
    }

    @Test
    void refusesAnotherKey() throws IOException {
        Index before = feed(NOW).publish(ISSUE);
        String signed = Files.readString(folder.resolve("v1/index.jws"));
        FeedPublisher other =
                FeedPublisher.builder(folder).signingKey(SigningKey.generate()).build();
        assertThatThrownBy(other::renew).isInstanceOf(OtherKeyException.class).hasMessageContaining("another key");
        assertThatThrownBy(() -> other.withdraw(ISSUE.slug(), "Oppdiktet.")).isInstanceOf(OtherKeyException.class);
        assertThatThrownBy(() -> other.publish(ISSUE)).isInstanceOf(OtherKeyException.class);
        assertThat(folder.resolve("v1/index.jws")).hasContent(signed);
        assertThat(KomJson.forIndex().read(folder.resolve("v1/index.json"))).isEqualTo(before);
        assertThat(folder.resolve("v1/issues/2031-q1.html")).exists();
    }

    @Test
    void knowsItsKeyWithoutThePublicHalf() throws IOException {
        Index before = feed(NOW).publish(ISSUE);
        SigningKey alone =
                SigningKey.fromPem(KEY.toPem().replace(KEY.verificationPem().orElseThrow(), ""));
        assertThat(FeedPublisher.builder(folder).signingKey(alone).build().publish(ISSUE))
                .isEqualTo(before);
    }

    @Test
    void signsWithANewKeyWhenToldThatItIsNew() throws IOException {
        Index before = feed(NOW).publish(ISSUE);
        String signed = Files.readString(folder.resolve("v1/index.jws"));
        SigningKey key = SigningKey.generate();
        assertThat(FeedPublisher.builder(folder).newSigningKey(key).build().publish(ISSUE))
                .isEqualTo(before);
        assertThat(folder.resolve("v1/index.jws")).content().isNotEqualTo(signed);
        Index unused = FeedPublisher.builder(folder).signingKey(key).build().renew();
        assertThatThrownBy(() -> feed(NOW).renew()).isInstanceOf(OtherKeyException.class);
    }

    @Test
    void refusesASignatureThatWasTamperedWith() throws IOException {
        Index unused = feed(NOW).publish(ISSUE);
        Files.writeString(folder.resolve("v1/index.jws"), "no signature");
        assertThatThrownBy(() -> feed(NOW).renew()).isInstanceOf(OtherKeyException.class);
    }

    @Test
    void signsAFeedThatWasNotSignedBefore() throws IOException {
        Index before = FeedPublisher.builder(folder)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build()
                .publish(ISSUE);
        assertThat(feed(NOW).publish(ISSUE)).isEqualTo(before);
        assertThat(folder.resolve("v1/index.jws")).exists();
    }

    @Test
    void readsTheKeysItWrites() throws IOException {
        Path file = Files.writeString(folder.resolve("key.pem"), KEY.toPem());
        SigningKey read = SigningKey.read(file);
        assertThat(read.toPem()).isEqualTo(KEY.toPem());
        assertThat(read.sign(new byte[3])).isEqualTo(KEY.sign(new byte[3]));
    }

    @Test
    void readsAPrivateKeyAlone() {
        String alone = KEY.toPem().replace(KEY.verificationPem().orElseThrow(), "");
        SigningKey read = SigningKey.fromPem(alone);
        assertThat(read.verificationPem()).isEmpty();
        assertThat(read.sign(new byte[3])).isEqualTo(KEY.sign(new byte[3]));
    }

    @Test
    void refusesOtherKeysAndOtherText() throws GeneralSecurityException {
        assertThatThrownBy(() -> SigningKey.fromPem("nøkkel"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no private key");
        byte[] rsa = KeyPairGenerator.getInstance("RSA")
                .generateKeyPair()
                .getPrivate()
                .getEncoded();
        String pem = "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(rsa)
                + "\n-----END PRIVATE KEY-----\n";
        assertThatThrownBy(() -> SigningKey.fromPem(pem))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Ed25519");
        String mixed = KEY.toPem().replace(KEY.verificationPem().orElseThrow(), "")
                + SigningKey.generate().verificationPem().orElseThrow();
        assertThatThrownBy(() -> SigningKey.fromPem(mixed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not that of the private key");
    }

    private static PublicKey publicKey(String pem) throws GeneralSecurityException {
        byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der));
    }
}
