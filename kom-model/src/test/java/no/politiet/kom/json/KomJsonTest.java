package no.politiet.kom.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.UnknownBlock;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.FindingCodes;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.model.check.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KomJsonTest {

    private static final KomJson<Issue> JSON = KomJson.forIssue();

    /** Fiction: the least that is an issue. */
    private static final String SMALL = """
            {"schemaVersion":"1.0","id":"tag:example.org,2026:kom/x","slug":"x","period":"2026","language":"nb",
             "title":"T","publisher":"P","revision":1,
             "sections":[{"id":"s","title":"S","role":"other","items":[
              {"id":"tag:example.org,2026:kom/x/a","kind":"note","heading":"H","title":"H","language":"nb",
               "body":[%s]}]}]%s}""";

    private static String small(String body, String more) {
        return SMALL.formatted(body, more);
    }

    private static Finding refused(String json) {
        return refused(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Finding refused(byte[] json) {
        try {
            JSON.read(json);
        } catch (InvalidDocumentException e) {
            return e.finding();
        }
        throw new AssertionError("was accepted");
    }

    @Test
    void readsWhatItWrote() {
        Issue issue = Fixtures.fullIssue();
        byte[] bytes = JSON.toBytes(issue);
        assertThat(JSON.read(bytes)).isEqualTo(issue);
        assertThat(JSON.toBytes(JSON.read(bytes))).isEqualTo(bytes);
        assertThat(KomJson.forIndex().read(KomJson.forIndex().toBytes(Fixtures.fullIndex())))
                .isEqualTo(Fixtures.fullIndex());
    }

    @Test
    void readsFromEverySource(@TempDir Path folder) throws IOException {
        Issue issue = Fixtures.fullIssue();
        Path file = folder.resolve("issue.json");
        JSON.write(issue, file);
        JSON.write(issue, file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(issue, out);
        assertThat(JSON.read(file)).isEqualTo(issue);
        assertThat(JSON.read(JSON.toText(issue))).isEqualTo(issue);
        assertThat(JSON.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(issue);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void writesFilesThatOthersMayReadAsMuchAsAnyFile(@TempDir Path folder) throws IOException {
        Path any = Files.writeString(folder.resolve("any.json"), "{}");
        Path file = folder.resolve("issue.json");
        JSON.write(Fixtures.fullIssue(), file);
        assumeThat(Files.getFileStore(any).supportsFileAttributeView("posix")).isTrue();
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(any));
    }

    @Test
    void keepsUnknownMembersInOrderAndDigitForDigit() {
        String json = small(
                "",
                ",\"zeta\":[1.0,1e3,0.10,-0.0,123456789012345678901234567890],\"alfa\":{\"b\":1,\"a\":\"\\u00e6\"}");
        String written = JSON.toText(JSON.read(json));
        assertThat(written)
                .endsWith(
                        ",\"zeta\":[1.0,1e3,0.10,-0.0,123456789012345678901234567890],\"alfa\":{\"b\":1,\"a\":\"æ\"}}");
        assertThat(JSON.toText(JSON.read(written))).isEqualTo(written);
    }

    @Test
    void keepsABlockItDoesNotKnow() {
        Issue issue = JSON.read(small("{\"tone\":\"loud\",\"text\":\"Hei\",\"type\":\"callout\"}", ""));
        assertThat(issue.items().get(0).body().get(0)).isInstanceOfSatisfying(UnknownBlock.class, block -> {
            assertThat(block.plainText()).isEqualTo("Hei");
            assertThat(block.extras().get("tone").orElseThrow().text()).isEqualTo("\"loud\"");
        });
    }

    @Test
    void readsABlockWhoseTypeStandsLast() {
        Issue issue = JSON.read(small(
                "{\"blocks\":[{\"spans\":[{\"text\":\"a\\\"b\\\\\"}],\"type\":\"paragraph\"}],\"type\":\"quote\"}",
                ""));
        assertThat(issue.items().get(0).plainText()).isEqualTo("a\"b\\");
    }

    @Test
    void refusesABlockWithoutAType() {
        Finding finding = refused(small("{\"spans\":[{\"text\":\"a\"}]}", ""));
        assertThat(finding.code()).isEqualTo(FindingCodes.SCHEMA_REQUIRED);
        assertThat(finding.pointer()).isEqualTo("/sections/0/items/0/body/0");
        assertThat(finding.details()).containsEntry("name", "type");
        assertThat(refused(small("{}", "")).code()).isEqualTo(FindingCodes.SCHEMA_REQUIRED);
    }

    @Test
    void pointsIntoABlockWhoseTypeStandsLast() {
        Finding finding = refused(small("{\"spans\":[{\"text\":\"a\"},{\"text\":5}],\"type\":\"paragraph\"}", ""));
        assertThat(finding.pointer()).isEqualTo("/sections/0/items/0/body/0/spans/1/text");
        assertThat(finding.code()).isEqualTo(FindingCodes.SCHEMA_TYPE);
        assertThat(finding.position()).isEqualTo(new Position(5, 43));
    }

    @Test
    void mergesSpansThatAreMarkedAlike() {
        Issue issue = JSON.read(small(
                "{\"type\":\"paragraph\",\"spans\":[{\"text\":\"a\"},{\"text\":\"b\",\"strong\":false},{\"text\":\"c\",\"strong\":true}]}",
                ""));
        assertThat(((Paragraph) issue.items().get(0).body().get(0)).spans()).hasSize(2);
    }

    @Test
    void takesOnePointZeroForAnInteger() {
        assertThat(JSON.read(small("", "").replace("\"revision\":1", "\"revision\":1.0"))
                        .revision())
                .isEqualTo(1);
        assertThat(JSON.read(small("", "").replace("\"revision\":1", "\"revision\":1e3"))
                        .revision())
                .isEqualTo(1000);
        assertThat(refused(small("", "").replace("\"revision\":1", "\"revision\":1.5"))
                        .code())
                .isEqualTo(FindingCodes.SCHEMA_TYPE);
        assertThat(refused(small("", "").replace("\"revision\":1", "\"revision\":1e400"))
                        .code())
                .isEqualTo(FindingCodes.SCHEMA_MAXIMUM);
    }

    @Test
    void countsLinesAndColumnsInCodePoints() {
        Finding finding =
                refused(small("{\"type\":\"paragraph\",\"spans\":[{\"text\":\"🙂æ\",\"link\":\"none\"}]}", ""));
        assertThat(finding.code()).isEqualTo(FindingCodes.CROSS_UNKNOWN_LINK);
        assertThat(finding.pointer()).isEqualTo("/sections/0/items/0/body/0/spans/0/link");
        String line = small("{\"type\":\"paragraph\",\"spans\":[{\"text\":\"🙂æ\",\"link\":\"none\"}]}", "")
                .lines()
                .toList()
                .get(4);
        int column = line.codePointCount(0, line.indexOf("\"none\"")) + 1;
        assertThat(finding.position()).isEqualTo(new Position(5, column));
    }

    @Test
    void refusesWhatIsNotJson() {
        assertThat(refused("").code()).isEqualTo(FindingCodes.JSON_EMPTY);
        assertThat(refused(" \n").code()).isEqualTo(FindingCodes.JSON_EMPTY);
        assertThat(refused("\uFEFF" + small("", "")).code()).isEqualTo(FindingCodes.JSON_BYTE_ORDER_MARK);
        assertThat(refused(small("", "") + " x").code()).isEqualTo(FindingCodes.JSON_TRAILING);
        assertThat(refused(small("", "") + "{}").code()).isEqualTo(FindingCodes.JSON_TRAILING);
        assertThat(refused(small("", "").substring(0, 200)).code()).isEqualTo(FindingCodes.JSON_TRUNCATED);
        assertThat(refused(small("", "").replace("\"revision\":1", "\"revision\":NaN"))
                        .code())
                .isEqualTo(FindingCodes.JSON_SYNTAX);
        assertThat(refused(small("", ",\"a\":1,\"a\":2")).code()).isEqualTo(FindingCodes.JSON_DUPLICATE_MEMBER);
        assertThat(refused(small("", ",\"title\":\"again\"")).code()).isEqualTo(FindingCodes.JSON_DUPLICATE_MEMBER);
        assertThat(refused(small("", ",\"a\":{\"b\":[{\"c\":1,\"\\u0063\":2}]}"))
                        .pointer())
                .isEqualTo("/a/b/0/c");
        assertThat(refused(small("", "").replace("\"T\"", "\"\\ud800\"")).code())
                .isEqualTo(FindingCodes.JSON_LONE_SURROGATE);
        assertThat(refused(small("", "").replace("\"T\"", "\"\\ud83d\\ude42\"").replace("\"P\"", "\"\\ude42\""))
                        .code())
                .isEqualTo(FindingCodes.JSON_LONE_SURROGATE);
        byte[] overlong = small("", "").replace("\"T\"", "\"??\"").getBytes(StandardCharsets.UTF_8);
        int at = new String(overlong, StandardCharsets.UTF_8).indexOf("??");
        overlong[at] = (byte) 0xC0;
        overlong[at + 1] = (byte) 0xAF;
        assertThat(refused(overlong).code()).isEqualTo(FindingCodes.JSON_ENCODING);
        assertThatThrownBy(() -> JSON.read("\ud800")).isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void aRefusalSteersNoTerminalAndForgesNoLine() {
        String title = "\\u001b[31m\\nFORGED\\u202e";
        assertThatThrownBy(() -> JSON.read(small("", "").replace("\"T\"", "\"" + title + "\"")))
                .hasMessageContaining("\\u001B[31m\\u000AFORGED\\u202E")
                .satisfies(e -> assertThat(e.getMessage().chars().anyMatch(c -> c < 0x20 || c == 0x202e))
                        .isFalse());
    }

    @Test
    void keepsToItsLimits() {
        assertThat(refused("[".repeat(100_000)).code()).isEqualTo(FindingCodes.SCHEMA_TYPE);
        assertThat(refused(small("", ",\"a\":" + "[".repeat(100))).code()).isEqualTo(FindingCodes.LIMIT_DEPTH);
        assertThat(refused(small("", ",\"a\":" + "1".repeat(1001))).code()).isEqualTo(FindingCodes.LIMIT_NUMBER_LENGTH);
        assertThat(refused(small("", ",\"" + "a".repeat(1001) + "\":1")).code())
                .isEqualTo(FindingCodes.LIMIT_NAME_LENGTH);
        assertThat(refused(small("", ",\"a\":\"" + "a".repeat(1_000_001) + "\""))
                        .code())
                .isEqualTo(FindingCodes.LIMIT_STRING_LENGTH);
        assertThat(refused(new byte[(16 << 20) + 1]).code()).isEqualTo(FindingCodes.LIMIT_DOCUMENT_SIZE);
    }

    @Test
    void publishesNothingItDoesNotKnow() {
        KomJson<Issue> publish = JSON.with(Variant.PUBLISH);
        assertThatThrownBy(() -> publish.read(small("", ",\"a\":1")))
                .hasMessageContaining("schema.unknown-member at /a");
        assertThatThrownBy(() -> publish.read(small("", "").replace("\"note\"", "\"notes\"")))
                .hasMessageContaining("schema.unknown-code at /sections/0/items/0/kind");
        assertThatThrownBy(() -> publish.read(small("{\"type\":\"callout\",\"text\":\"a\"}", "")))
                .hasMessageContaining("schema.unknown-code at /sections/0/items/0/body/0/type");
    }
}
