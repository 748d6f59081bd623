package no.politiet.kom.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.politiet.kom.json.InvalidDocumentException;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.check.Layer;
import no.politiet.kom.model.check.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** As a partner uses it, on our own reader. */
class ConformanceCorpusTest {

    private static final Path FILES = Path.of("src/main/resources/no/politiet/kom/testing/conformance");

    static List<ConformanceCase> cases() {
        return ConformanceCorpus.cases();
    }

    @ParameterizedTest
    @MethodSource
    void cases(ConformanceCase document) {
        KomJson<?> json = document.isIndex() ? KomJson.forIndex() : KomJson.forIssue();
        for (Variant variant : Variant.values()) {
            assertThat(isAccepted(json.with(variant), document))
                    .as("%s", variant)
                    .isEqualTo(document.isValid(variant));
        }
    }

    private static boolean isAccepted(KomJson<?> json, ConformanceCase document) {
        try {
            Object unused = json.read(document.bytes());
            return true;
        } catch (InvalidDocumentException e) {
            return false;
        }
    }

    @Test
    void listsEveryFileThatIsThere() throws IOException {
        try (Stream<Path> files = Files.walk(FILES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".json")
                                    && !file.toString().endsWith(".expect.json"))
                            .map(file -> FILES.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(
                            cases().stream().map(ConformanceCase::file).toList());
        }
    }

    @Test
    void hasDocumentsOfEverySort() {
        assertThat(cases()).anyMatch(ConformanceCase::isIndex).anyMatch(document -> !document.isIndex());
        for (Layer layer : List.of(Layer.JSON, Layer.LIMIT, Layer.SCHEMA, Layer.CROSS)) {
            assertThat(cases())
                    .anyMatch(document ->
                            document.fault() != null && document.fault().layer() == layer);
        }
    }
}
