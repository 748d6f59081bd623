package no.politiet.kom.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.politiet.kom.json.JsonLimits;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.BlockType;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.LinkState;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.Theme;
import no.politiet.kom.model.UnknownBlock;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.FindingCodes;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.model.check.Variant;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueValidatorTest {

    private static final IssueValidator READER = IssueValidator.create();
    private static final IssueValidator PUBLISHER =
            IssueValidator.builder().variant(Variant.PUBLISH).build();

    private static List<String> found(Report report) {
        return report.findings().stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    @Test
    void hasNothingToSayOfAValidDocument() {
        assertThat(READER.validate(Documents.issue("", ""))).isEqualTo(new Report(List.of(), false));
        assertThat(PUBLISHER.validate(Documents.issue("", "")).isValid()).isTrue();
    }

    @Test
    void listsEverythingThatIsWrongInTheOrderOfTheDocument() {
        String json = Documents.issue(
                ",\"themes\":[\"Ugyldig\"],\"links\":[{\"id\":\"a\",\"text\":\"\",\"state\":\"resolved\"}]",
                ",\"revision2\":1,\"audience\":null,\"licence\":7");
        Report report = READER.validate(json.replace("\"revision\":1", "\"revision\":0"));
        assertThat(found(report))
                .containsExactly(
                        "schema.minimum /revision",
                        "schema.pattern /sections/0/items/0/themes/0",
                        "schema.pattern /sections/0/items/0/links/0/text",
                        "schema.type /audience",
                        "schema.type /licence");
        assertThat(report.isValid()).isFalse();
        assertThat(report.errors()).isEqualTo(report.findings());
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void listsRulesAcrossMembersBesideThoseOnSingleValues() {
        Report report = READER.validate(Documents.issue(
                ",\"sources\":[{\"source\":\"nobody\",\"role\":\"author\"}],"
                        + "\"links\":[{\"id\":\"a\",\"text\":\"\",\"state\":\"resolved\"}]",
                ""));
        assertThat(found(report))
                .containsExactly(
                        "cross.unknown-source /sections/0/items/0/sources/0/source",
                        "schema.pattern /sections/0/items/0/links/0/text",
                        "cross.link-state /sections/0/items/0/links/0/state");
    }

    @Test
    void countsColumnsInCodePoints() {
        String json = Documents.issue(",\"x\":\"🙂🙂\",\"themes\":[7]", "");
        Finding finding = READER.validate(json).findings().get(0);
        String line = json.lines().skip(3).findFirst().orElseThrow();
        int column = line.codePointCount(0, line.indexOf("7]")) + 1;
        assertThat(finding.position()).isEqualTo(new Position(4, column));
        assertThat(finding.text()).isEqualTo("7");
        assertThat(finding.details()).containsEntry("expected", "string").containsEntry("actual", "integer");
    }

    @Test
    void leavesItToTheCodecWhereTheTextIsNotJson() {
        assertThat(found(READER.validate(Documents.issue("", "") + "]"))).containsExactly("json.trailing ");
        assertThat(found(READER.validate(new byte[0]))).containsExactly("json.empty ");
        assertThat(found(READER.validate("\"\uD800\""))).containsExactly("json.lone-surrogate ");
    }

    @Test
    void saysInPlainWordsWhyTheTextIsNotJson() {
        String json = Documents.issue(",\"themes\":[7}", "");
        assertThat(READER.validate(json).findings())
                .filteredOn(finding -> finding.code().equals("json.syntax"))
                .extracting(Finding::details)
                .containsExactly(Map.of("problem", "Unexpected close marker '}': expected ']'"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NaN | Non-standard token 'NaN'",
                "-Infinity | Non-standard token '-Infinity'",
                "+1 | Unexpected character ('+' (code 43)) in numeric value: JSON spec does not allow numbers to have plus signs",
                "/**/1 | Unexpected character ('/' (code 47)): maybe a (non-standard) comment?"
            })
    void givesNoAdviceOnTheParser(String value, String problem) {
        String json = Documents.issue(",\"themes\":[" + value + "]", "");
        assertThat(READER.validate(json).findings())
                .filteredOn(finding -> finding.code().equals("json.syntax"))
                .extracting(Finding::details)
                .containsExactly(Map.of("problem", problem));
    }

    @Test
    void tellsALimitBehindTheFirstFaultFromWhatIsNotJson() {
        Report report = READER.validate("[".repeat(100));
        assertThat(report.findings()).extracting(Finding::code).containsExactly("schema.type", "limit.depth");
        assertThat(report.findings().get(1).details()).isEqualTo(Map.of("limit", "64"));
        assertThat(report.findings().get(1).position()).isEqualTo(new Position(1, 65));
        String longNumber = "7".repeat(1001);
        assertThat(READER.validate("[" + longNumber + "]").findings())
                .extracting(Finding::code)
                .containsExactly("schema.type", "limit.number-length");
        assertThat(READER.validate("[{\"" + longNumber + "\":1}]").findings())
                .extracting(Finding::code)
                .containsExactly("schema.type", "limit.name-length");
    }

    @Test
    void saysBothWhereTheTextStopsBeingJsonBehindTheFirstFault() {
        String json = Documents.issue(",\"themes\":[7]", "");
        assertThat(READER.validate(json.substring(0, json.length() - 1)).findings())
                .extracting(Finding::code)
                .containsExactly("schema.type", "json.truncated");
        assertThat(found(READER.validate(Documents.issue(",\"themes\":[7],\"x\":{\"a\":1,\"a\":2}", ""))))
                .containsExactly(
                        "schema.type /sections/0/items/0/themes/0", "json.duplicate-member /sections/0/items/0/x/a");
    }

    @Test
    void findsADayThatDoesNotExist() {
        Report report =
                READER.validate(Documents.issue("", "").replace("\"period\":\"2026\"", "\"period\":\"2026-02-30\""));
        assertThat(found(report)).containsExactly("cross.no-such-day /period");
        assertThat(report.findings().get(0).position()).isNotNull();
    }

    @Test
    void readsFromEverySource(@TempDir Path folder) throws IOException {
        byte[] json = Documents.issue(",\"themes\":[7]", "").getBytes(UTF_8);
        Path file = Files.write(folder.resolve("issue.json"), json);
        Report report = READER.validate(json);
        assertThat(READER.validate(new String(json, UTF_8))).isEqualTo(report);
        assertThat(READER.validate(new ByteArrayInputStream(json))).isEqualTo(report);
        assertThat(READER.validate(file)).isEqualTo(report);
    }

    @Test
    void refusesUnknownNamesOnlyWhereSomethingIsPublished() {
        String json = Documents.issue(",\"themes\":[\"made-up\"],\"a/b~c\":1", ",\"new\":true");
        assertThat(READER.validate(json).isValid()).isTrue();
        assertThat(found(PUBLISHER.validate(json)))
                .containsExactly(
                        "schema.unknown-code /sections/0/items/0/themes/0",
                        "schema.unknown-member /sections/0/items/0/a~1b~0c",
                        "schema.unknown-member /new");
    }

    @Test
    void stopsAtTheLimitOnFindings() {
        String themes = ",\"themes\":[" + "7,".repeat(49) + "7]";
        Report report = IssueValidator.builder().maxFindings(10).build().validate(Documents.issue(themes, ""));
        assertThat(report.findings()).hasSize(10);
        assertThat(report.truncated()).isTrue();
        assertThat(READER.validate(Documents.issue(themes, "")).truncated()).isFalse();
        assertThatThrownBy(() -> IssueValidator.builder().maxFindings(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void staysBoundedOnADocumentFullOfErrors() {
        String hostile = Documents.issue(",\"themes\":[" + "7,".repeat(4_000_000) + "7]", "");
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Report report = READER.validate(hostile);
            assertThat(report.findings()).hasSize(1000);
            assertThat(report.truncated()).isTrue();
        });
    }

    @Test
    void keepsItsLimits() throws IOException {
        IssueValidator small = IssueValidator.builder()
                .limits(JsonLimits.DEFAULT.withDocumentBytes(100))
                .build();
        byte[] json = Documents.issue("", "").getBytes(UTF_8);
        assertThat(found(small.validate(json))).containsExactly("limit.document-size ");
        assertThat(found(small.validate(new ByteArrayInputStream(json)))).containsExactly("limit.document-size ");
        String deep = Documents.issue("", ",\"x\":" + "[".repeat(100) + "]".repeat(100));
        assertThat(READER.validate(deep).findings())
                .extracting(Finding::code)
                .containsExactly(FindingCodes.LIMIT_DEPTH);
    }

    @Test
    void takesNumbersAsJsonSchemaDoes() {
        String json = Documents.issue("", "");
        for (String one : List.of("1.0", "1e0", "0.1e1", "10e-1", "1.000000")) {
            assertThat(READER.validate(json.replace("\"revision\":1", "\"revision\":" + one))
                            .isValid())
                    .as(one)
                    .isTrue();
        }
        for (String huge : List.of("1e400", "1e400000", "123456789012345678901234567890")) {
            assertThat(found(READER.validate(json.replace("\"revision\":1", "\"revision\":" + huge))))
                    .as(huge)
                    .containsExactly("schema.maximum /revision");
        }
        assertThat(found(READER.validate(json.replace("\"revision\":1", "\"revision\":1.5"))))
                .containsExactly("schema.type /revision");
    }

    // Objects

    private static Issue issueWith(Item item) {
        Issue issue = Documents.read(Documents.issue("", ""));
        Section section =
                issue.sections().get(0).toBuilder().items(List.of(item)).build();
        return issue.toBuilder().sections(List.of(section)).build();
    }

    private static Item.Builder item() {
        return Documents.read(Documents.issue("", "")).items().get(0).toBuilder();
    }

    @Test
    void hasNothingToSayOfAValidObject() {
        assertThat(READER.validate(Documents.read(Documents.issue("", "")))).isEqualTo(new Report(List.of(), false));
        assertThat(IndexValidator.create().validate(Documents.readIndex()).isValid())
                .isTrue();
    }

    @Test
    void givesPointersOfTheDocumentForAnObject() {
        Item item = item().title(" ")
                .heading("x".repeat(1000) + "\n")
                .links(List.of(
                        Link.builder(LocalId.of("a"), "b", LinkState.RESOLVED).build()))
                .body(List.of(new Paragraph(List.of(Span.of("")), Extras.NONE)))
                .build();
        assertThat(found(READER.validate(issueWith(item))))
                .containsExactly(
                        "schema.pattern /sections/0/items/0/body/0/spans/0/text",
                        "schema.max-length /sections/0/items/0/heading",
                        "schema.pattern /sections/0/items/0/heading",
                        "schema.pattern /sections/0/items/0/title",
                        "cross.link-state /sections/0/items/0/links/0/state");
    }

    @Test
    void checksListsAndNumbersOfAnObject() {
        Issue issue = Documents.read(Documents.issue("", "")).toBuilder()
                .revision(0)
                .sections(List.of())
                .build();
        Report report = READER.validate(issue);
        assertThat(found(report)).containsExactly("schema.minimum /revision", "schema.min-items /sections");
        assertThat(report.findings()).extracting(Finding::position).containsOnlyNulls();
    }

    @Test
    void checksWhatIsPublishedAsAnObject() {
        Block unknown = new UnknownBlock(BlockType.of("callout"), "Fiksjon", Extras.of("a/b", "1"));
        Item item = item().themes(List.of(Theme.CHILDREN, Theme.of("made-up")))
                .extras(Extras.of("a/b", "1"))
                .body(List.of(unknown))
                .build();
        assertThat(READER.validate(issueWith(item)).isValid()).isTrue();
        assertThat(found(PUBLISHER.validate(issueWith(item))))
                .containsExactly(
                        "schema.unknown-member /sections/0/items/0/a~1b",
                        "schema.unknown-code /sections/0/items/0/body/0/type",
                        "schema.unknown-code /sections/0/items/0/themes/1");
    }

    @Test
    void boundsTheFindingsOfAnObjectToo() {
        Issue issue = Documents.read(Documents.issue("", "")).toBuilder()
                .revision(0)
                .sections(List.of())
                .build();
        Report report = IssueValidator.builder().maxFindings(1).build().validate(issue);
        assertThat(report.findings()).hasSize(1);
        assertThat(report.truncated()).isTrue();
    }

    @Test
    void takesNumbersWhoseExponentsJavaDoesNotHave() {
        for (String number :
                List.of("1e99999999999", "-1e99999999999", "1e-99999999999", "0e99999999999", "0e-99999999999")) {
            String json = Documents.issue("", ",\"later\":" + number).replace("\"revision\":1", "\"revision\":0");
            assertThat(json).contains("\"revision\":0");
            assertThat(found(READER.validate(json))).as(number).containsExactly("schema.minimum /revision");
        }
    }
}
