package no.politiet.kom.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.check.Finding;
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
}
