package no.politiet.kom.schema.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Layer;
import no.politiet.kom.model.check.Variant;
import no.politiet.kom.schema.Report;
import no.politiet.kom.schema.internal.Conformance.Fail;
import no.politiet.kom.schema.internal.Conformance.Pass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Three voices, one verdict, on every file of the corpus. */
class ConformanceTest {

    static List<Pass> pass() {
        return Conformance.pass();
    }

    static List<Fail> fail() {
        return Conformance.fail();
    }

    private static List<String> found(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pass")
    void acceptedByAll(Pass file) throws NotJson {
        for (Variant variant : Variant.values()) {
            Voices<?> voices = Voices.of(file.name(), variant);
            boolean passes = variant == Variant.CONSUME || file.variant() == Variant.PUBLISH;
            assertThat(voices.codec(file.json()).isEmpty())
                    .as("codec, %s", variant)
                    .isEqualTo(passes);
            assertThat(voices.networknt(file.json()).isEmpty())
                    .as("networknt, %s", variant)
                    .isEqualTo(passes);
            assertThat(voices.object(file.json()).orElseThrow().isValid())
                    .as("Hibernate Validator, %s", variant)
                    .isEqualTo(passes);
            assertThat(voices.validator(file.json()).isValid()).isEqualTo(passes);
        }
    }

    @ParameterizedTest
    @MethodSource("pass")
    void writtenTheSameAfterASecondReading(Pass file) {
        Voices<?> voices = Voices.of(file.name(), Variant.CONSUME);
        byte[] once = voices.rewrite(file.json());
        assertThat(voices.rewrite(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("fail")
    void refusedByTheCodecFirstForWhatItIs(Fail file) {
        Finding finding =
                Voices.of(file.name(), file.variant()).codec(file.json()).orElseThrow();
        if (file.layer() == Layer.JSON && file.pointer().isEmpty() || file.layer() == Layer.LIMIT) {
            assertThat(finding.code()).isEqualTo(file.code());
        } else {
            assertThat(finding.code() + " " + finding.pointer()).isEqualTo(file.found());
        }
        assertThat(finding.position()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("fail")
    void refusedByNetworkntInTheLayerSchema(Fail file) throws NotJson {
        Voices<?> voices = Voices.of(file.name(), file.variant());
        switch (file.layer()) {
            case SCHEMA -> assertThat(found(voices.networknt(file.json()))).contains(file.found());
            case CROSS -> assertThat(voices.networknt(file.json())).isEmpty();
            default -> {
                // not a document that a schema validator gets to see
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fail")
    void refusedAsAnObjectWhereOneCanBeBuilt(Fail file) {
        Optional<Report> report = Voices.of(file.name(), file.variant()).object(file.json());
        if (report.isPresent()) {
            assertThat(found(report.get().errors())).contains(file.found());
        }
    }

    @ParameterizedTest
    @MethodSource("fail")
    void explainedByTheValidator(Fail file) {
        Report report = Voices.of(file.name(), file.variant()).validator(file.json());
        assertThat(report.isValid()).isFalse();
        assertThat(report.findings()).extracting(Finding::code).contains(file.code());
        assertThat(report.findings())
                .allSatisfy(finding -> assertThat(finding.position()).isNotNull());
        if (file.layer() == Layer.SCHEMA || file.layer() == Layer.CROSS) {
            assertThat(found(report.findings())).contains(file.found());
        }
    }

    @ParameterizedTest
    @MethodSource("fail")
    void failsInOneVariantOrInBoth(Fail file) {
        assertThat(Voices.of(file.name(), Variant.PUBLISH).codec(file.json())).isPresent();
        assertThat(Voices.of(file.name(), Variant.CONSUME).codec(file.json()).isPresent())
                .isEqualTo(file.variant() == Variant.CONSUME);
    }

    @Test
    void isLargeEnoughToMeanSomething() {
        assertThat(Conformance.pass()).hasSizeGreaterThan(60);
        assertThat(Conformance.fail()).hasSizeGreaterThan(200);
        for (Layer layer : List.of(Layer.JSON, Layer.LIMIT, Layer.SCHEMA, Layer.CROSS)) {
            assertThat(Conformance.fail()).extracting(Fail::layer).contains(layer);
        }
        assertThat(Conformance.fail().stream()
                        .filter(file -> Voices.of(file.name(), file.variant())
                                .object(file.json())
                                .isPresent()))
                .as("files that Hibernate Validator has a say in")
                .hasSizeGreaterThan(200);
    }
}
