package no.politiet.kom.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.Tombstone;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Layer;
import no.politiet.kom.model.check.Variant;
import org.junit.jupiter.api.Test;

class IndexValidatorTest {

    private static List<String> found(Report report) {
        return report.findings().stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    @Test
    void hasNothingToSayOfAValidIndex() {
        assertThat(IndexValidator.create().validate(Documents.INDEX)).isEqualTo(new Report(List.of(), false));
        assertThat(IndexValidator.create().validate(Documents.readIndex())).isEqualTo(new Report(List.of(), false));
    }

    @Test
    void listsEverythingThatIsWrongWithADocument() {
        String json = Documents.INDEX
                .replace("\"sequence\":1", "\"sequence\":-1")
                .replace("\"issues\":[]", "\"issues\":[{\"withdrawnAt\":\"i går\"},{\"slug\":\"x\"}]");
        Report report = IndexValidator.create().validate(json);
        assertThat(report.findings()).doesNotHaveDuplicates();
        assertThat(found(report))
                .contains(
                        "schema.minimum /sequence",
                        "schema.pattern /issues/0/withdrawnAt",
                        "schema.required /issues/0",
                        "schema.required /issues/1");
    }

    @Test
    void findsAnIndexThatExpiresBeforeItWasUpdated() {
        Index index = Documents.readIndex();
        Report report = IndexValidator.create()
                .validate(index.toBuilder()
                        .expires(index.updatedAt().minusSeconds(1))
                        .build());
        assertThat(found(report)).containsExactly("cross.time-order /expires");
    }

    @Test
    void refusesUnknownMembersOnlyWhereSomethingIsPublished() {
        String json = Documents.INDEX.replace("\"issues\"", "\"isues\":7,\"issues\"");
        assertThat(IndexValidator.create().validate(json).isValid()).isTrue();
        Report report =
                IndexValidator.builder().variant(Variant.PUBLISH).build().validate(json);
        assertThat(report.findings()).extracting(Finding::code).containsExactly("schema.unknown-member");
    }

    @Test
    void saysNothingElseOfALaterContractThanThatItIsOne() {
        for (String version : List.of("2.0", "3.14", "10.0")) {
            Report report = IndexValidator.create().validate("{\"schemaVersion\":\"" + version + "\",\"updatedAt\":7}");
            assertThat(found(report)).containsExactly("schema.later-version /schemaVersion");
            Message message = Message.of(report.findings().get(0), Locale.ENGLISH);
            assertThat(message.text()).contains("version " + version).contains("reads 1.x");
            assertThat(message.hint()).startsWith("Upgrade the library");
        }
        assertThatThrownBy(() -> KomJson.forIndex().read("{\"schemaVersion\":\"2.0\"}"))
                .hasMessageStartingWith("the document keeps version 2.0 of the contract")
                .hasMessageContaining("upgrade the library");
        assertThat(found(IndexValidator.create()
                        .validate(Documents.readIndex().toBuilder()
                                .schemaVersion("2.0")
                                .build())))
                .containsExactly("schema.later-version /schemaVersion");
        for (String typo : List.of("2", "0.9", "02.0", "2.0 ", "1.01")) {
            assertThat(found(IndexValidator.create().validate(Documents.INDEX.replace("1.0", typo))))
                    .as(typo)
                    .containsExactly("schema.pattern /schemaVersion");
        }
    }

    @Test
    void warnsOfAnIndexThatHasExpired() {
        Instant expires = Documents.readIndex().expires();
        IndexValidator late = IndexValidator.builder().expiry(expires).build();
        Report report = late.validate(Documents.INDEX);
        assertThat(found(report)).containsExactly("feed.expired /expires");
        assertThat(report.isValid()).isTrue();
        assertThat(Message.of(report.findings().get(0), Locale.ENGLISH).hint()).contains("kom publish FOLDER --renew");
        assertThat(found(late.validate(Documents.readIndex()))).containsExactly("feed.expired /expires");
        IndexValidator early =
                IndexValidator.builder().expiry(expires.minusSeconds(1)).build();
        assertThat(found(early.validate(Documents.INDEX))).isEmpty();
    }

    private static final byte[] FILE = "fyr".getBytes(StandardCharsets.UTF_8);

    private static byte[] listing(long bytes, String sha256) {
        IssueEntry entry = IssueEntry.builder(
                        Slug.of("2031-q1"),
                        TagUri.of("fyr.example,2031", Slug.of("2031-q1")),
                        Period.parse("2031-01/2031-03"),
                        1,
                        Documents.readIndex().updatedAt(),
                        "issues/2031-q1/r1.json",
                        bytes,
                        sha256)
                .build();
        Tombstone gone = Tombstone.of(
                Slug.of("2030-q4"),
                TagUri.of("fyr.example,2031", Slug.of("2030-q4")),
                Documents.readIndex().updatedAt(),
                "Oppdiktet.");
        return KomJson.forIndex()
                .toBytes(Documents.readIndex().toBuilder()
                        .issues(List.of(gone, entry))
                        .build());
    }

    @Test
    void findsEntriesThatAreNotOfTheIssueTheyList() throws Exception {
        byte[] file = Documents.issue("", "").getBytes(StandardCharsets.UTF_8);
        Issue issue = KomJson.forIssue().read(file);
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        IssueEntry entry = IssueEntry.builder(
                        issue.slug(),
                        issue.id(),
                        issue.period(),
                        issue.revision(),
                        Documents.readIndex().updatedAt(),
                        "issues/x/r1.json",
                        file.length,
                        digest)
                .build();
        assertThat(foundWith(entry, file)).isEmpty();
        assertThat(foundWith(entry.toBuilder().slug(Slug.of("y")).build(), file))
                .containsExactly("feed.entry-member /issues/0/slug");
        assertThat(foundWith(
                        entry.toBuilder()
                                .id(TagUri.of("example.org,2026", Slug.of("y")))
                                .period(Period.parse("2031"))
                                .revision(7)
                                .build(),
                        file))
                .containsExactlyInAnyOrder(
                        "feed.entry-member /issues/0/id",
                        "feed.entry-member /issues/0/period",
                        "feed.entry-member /issues/0/revision");
        List<Finding> ofFile = FeedFiles.check(entry.toBuilder().revision(7).build(), file);
        assertThat(ofFile).singleElement().satisfies(finding -> {
            assertThat(finding.pointer()).isEqualTo("/revision");
            assertThat(finding.position()).isNotNull();
            assertThat(Message.of(finding, Locale.ENGLISH).text())
                    .isEqualTo(
                            "The index says that \"revision\" of issues/x/r1.json is 7, and the issue itself says 1.");
        });
    }

    private static List<String> foundWith(IssueEntry entry, byte[] file) throws IOException {
        byte[] index = KomJson.forIndex()
                .toBytes(
                        Documents.readIndex().toBuilder().issues(List.of(entry)).build());
        return found(IndexValidator.create().validate(index, href -> href.equals(entry.href()) ? file : null));
    }

    private static String sign(byte[] payload, KeyPair keys) throws GeneralSecurityException {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        String message = encoder.encodeToString("{\"alg\":\"EdDSA\"}".getBytes(StandardCharsets.US_ASCII))
                + '.'
                + encoder.encodeToString(payload);
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(keys.getPrivate());
        signer.update(message.getBytes(StandardCharsets.US_ASCII));
        return message + '.' + encoder.encodeToString(signer.sign());
    }

    private static IndexValidator validator(KeyPair keys) {
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getEncoder().encodeToString(keys.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
        return IndexValidator.builder().verificationKey(pem).build();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void findsASignedIndexThatIsAnother() throws Exception {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] index = ascii(Documents.INDEX);
        String jws = sign(index, keys);
        IndexValidator validator = IndexValidator.create();
        assertThat(found(validator.validateSigned(index, ascii(jws)))).isEmpty();
        assertThat(found(validator.validateSigned(index, null))).isEmpty();
        assertThat(found(validator.validateSigned(index, ascii(sign(ascii("{}"), keys)))))
                .containsExactly("feed.signed-bytes ");
        for (String junk :
                List.of("", "junk", "a.b.c", "..", jws + ".", jws + "=", jws.substring(0, jws.length() - 4))) {
            assertThat(found(validator.validateSigned(index, ascii(junk))))
                    .as(junk)
                    .containsExactly("feed.signed-form ");
        }
        Report report = validator.validate(index, href -> href.equals("index.jws") ? ascii("junk") : null);
        assertThat(found(report)).containsExactly("feed.signed-form ");
        assertThat(report.findings().get(0).position()).isNotNull();
    }

    @Test
    void findsEachBitOfTheSignedIndexThatWasFlipped() throws Exception {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] index = ascii(Documents.INDEX + "\n"); // of a length that leaves bits of the last character unused
        byte[] jws = ascii(sign(index, keys));
        int signature = new String(jws, StandardCharsets.US_ASCII).lastIndexOf('.');
        for (int bit = 0; bit < jws.length * 8; bit++) {
            byte[] flipped = jws.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(found(validator(keys).validateSigned(index, flipped)))
                    .as("bit " + bit)
                    .isNotEmpty();
            if (bit / 8 > new String(jws, StandardCharsets.US_ASCII).indexOf('.') && bit / 8 < signature) {
                assertThat(found(IndexValidator.create().validateSigned(index, flipped)))
                        .as("bit " + bit + " without the key")
                        .isNotEmpty();
            }
        }
    }

    @Test
    void findsASignatureBySomebodyElse() throws Exception {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        KeyPair others = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] index = ascii(Documents.INDEX);
        assertThat(found(validator(keys).validateSigned(index, ascii(sign(index, keys)))))
                .isEmpty();
        assertThat(found(validator(keys).validateSigned(index, ascii(sign(index, others)))))
                .containsExactly("feed.signature ");
        assertThat(found(validator(keys).validateSigned(index, null))).containsExactly("feed.not-signed ");
        assertThat(found(validator(keys).validate(index, href -> null))).containsExactly("feed.not-signed ");
        assertThatThrownBy(() -> IndexValidator.builder().verificationKey("junk"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsFilesThatAreNotThoseItLists() throws Exception {
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(FILE));
        FeedFiles files = href -> href.equals("issues/2031-q1/r1.json") ? FILE : null;
        IndexValidator validator = IndexValidator.create();
        assertThat(validator.validate(listing(3, digest), files).isValid()).isTrue();
        assertThat(found(validator.validate(listing(3, digest), href -> null)))
                .containsExactly("feed.missing-file /issues/1/href");
        assertThat(found(validator.validate(listing(4, digest), files)))
                .containsExactly("feed.file-size /issues/1/bytes");
        Report report = validator.validate(listing(3, "0".repeat(64)), files);
        assertThat(found(report)).containsExactly("feed.file-digest /issues/1/sha256");
        assertThat(report.findings().get(0).position()).isNotNull();
        assertThat(validator
                        .validate("{}".getBytes(StandardCharsets.UTF_8), files)
                        .findings())
                .extracting(Finding::layer)
                .doesNotContain(Layer.FEED);
        assertThatThrownBy(() -> validator.validate(listing(3, digest), href -> {
                    throw new IOException(href);
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("index.jws");
    }
}
