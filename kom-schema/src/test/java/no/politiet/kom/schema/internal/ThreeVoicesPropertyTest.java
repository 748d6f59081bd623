package no.politiet.kom.schema.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Layer;
import no.politiet.kom.model.check.Variant;
import no.politiet.kom.schema.Report;

/** Three voices, one verdict, on newsletters that nobody thought of. A seed says which. */
@Label("Three voices, one verdict")
class ThreeVoicesPropertyTest {

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void everyIssuePassesAndRoundTripsToTheSameBytes(@ForAll long seed) throws NotJson {
        Issue issue = RandomNewsletters.of(seed).issue();
        byte[] json = KomJson.forIssue().toBytes(issue);
        assertPassesAll(Voices.ISSUE_CONSUME, json);
        assertThat(KomJson.forIssue().read(json)).isEqualTo(issue);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void everyIndexPassesAndRoundTripsToTheSameBytes(@ForAll long seed) throws NotJson {
        Index index = RandomNewsletters.of(seed).index();
        byte[] json = KomJson.forIndex().toBytes(index);
        assertPassesAll(Voices.INDEX_CONSUME, json);
        assertThat(KomJson.forIndex().read(json)).isEqualTo(index);
    }

    private static void assertPassesAll(Voices<?> voices, byte[] json) throws NotJson {
        assertThat(voices.codec(json)).isEmpty();
        assertThat(voices.networknt(json)).isEmpty();
        assertThat(voices.object(json)).contains(new Report(List.of(), false));
        assertThat(new String(voices.rewrite(json), UTF_8)).isEqualTo(new String(json, UTF_8));
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void anyChangeOfAnIssueGetsOneVerdict(@ForAll long seed) throws NotJson {
        byte[] json = KomJson.forIssue().toBytes(RandomNewsletters.of(seed).issue());
        assertOneVerdict(Voices.ISSUE_CONSUME, Mutation.of(json, seed));
        byte[] published =
                KomJson.forIssue().toBytes(RandomNewsletters.publishable(seed).issue());
        assertThat(Voices.ISSUE_PUBLISH.codec(published)).isEmpty();
        assertOneVerdict(Voices.ISSUE_PUBLISH, Mutation.of(published, seed));
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void anyChangeOfAnIndexGetsOneVerdict(@ForAll long seed) throws NotJson {
        byte[] json = KomJson.forIndex().toBytes(RandomNewsletters.of(seed).index());
        byte[] changed = Mutation.of(json, seed);
        assertOneVerdict(Voices.INDEX_CONSUME, changed);
        assertOneVerdict(Voices.INDEX_PUBLISH, changed);
    }

    private static void assertOneVerdict(Voices<?> voices, byte[] json) throws NotJson {
        String text = new String(json, UTF_8);
        Optional<Finding> codec = voices.codec(json);
        List<String> networknt = found(voices.networknt(json));
        if (codec.isPresent() && codec.get().layer() == Layer.SCHEMA) {
            assertThat(networknt).as(text).contains(found(codec.get()));
        } else if (codec.isEmpty() || codec.get().layer() == Layer.CROSS) {
            // A date that no calendar has stops the codec on the spot; a schema looks on.
            boolean onTheSpot = codec.isPresent() && voices.object(json).isEmpty();
            assertThat(networknt)
                    .as("%s, where the codec found %s", text, codec)
                    .matches(none -> onTheSpot || none.isEmpty());
        } else {
            throw new AssertionError("the change left the layers: " + codec + " in " + text);
        }
        Report report = voices.validator(json);
        assertThat(report.isValid()).as(text).isEqualTo(codec.isEmpty());
        codec.ifPresent(finding -> assertThat(found(report.findings())).as(text).contains(found(finding)));
        assertObjectAgrees(voices, json, text);
    }

    /** An object has one form where a document has many; what is compared is the document that the object stands for. */
    private static void assertObjectAgrees(Voices<?> voices, byte[] json, String text) throws NotJson {
        Optional<Report> object = voices.object(json);
        if (object.isEmpty()) {
            return;
        }
        byte[] own = voices.rewriteDraft(json);
        List<String> errors = found(object.get().errors());
        List<String> schema = errors.stream()
                .filter(error -> error.startsWith("schema."))
                .sorted()
                .toList();
        assertThat(schema)
                .as(text)
                .isEqualTo(found(voices.networknt(own)).stream().sorted().toList());
        voices.codec(own)
                .ifPresentOrElse(
                        finding -> assertThat(errors).as(text).contains(found(finding)),
                        () -> assertThat(errors).as(text).isEmpty());
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void anyBytesGetAnAnswer(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] json = KomJson.forIssue().toBytes(RandomNewsletters.of(seed).issue());
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            int at = random.nextInt(json.length);
            switch (random.nextInt(4)) {
                case 0 -> json[at] = (byte) random.nextInt(256);
                case 1 -> json[at] = (byte) "{}[],:\"\\0e-.tn ".charAt(random.nextInt(15));
                case 2 -> json[at] ^= (byte) (1 << random.nextInt(8));
                default -> json = Arrays.copyOf(json, Math.max(1, at));
            }
        }
        for (Variant variant : Variant.values()) {
            Voices<?> voices = Voices.of("issue-", variant);
            Optional<Finding> codec = voices.codec(json);
            Report report = voices.validator(json);
            assertThat(report.isValid()).isEqualTo(codec.isEmpty());
            if (codec.isPresent() && codec.get().layer() != Layer.LIMIT) {
                assertThat(report.findings())
                        .extracting(Finding::code)
                        .contains(codec.get().code());
            }
        }
    }

    private static String found(Finding finding) {
        return finding.code() + " " + finding.pointer();
    }

    private static List<String> found(List<Finding> findings) {
        return findings.stream().map(ThreeVoicesPropertyTest::found).distinct().toList();
    }
}
