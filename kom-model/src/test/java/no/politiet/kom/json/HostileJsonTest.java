package no.politiet.kom.json;

import static no.politiet.kom.model.check.FindingCodes.JSON_BYTE_ORDER_MARK;
import static no.politiet.kom.model.check.FindingCodes.JSON_DUPLICATE_MEMBER;
import static no.politiet.kom.model.check.FindingCodes.JSON_EMPTY;
import static no.politiet.kom.model.check.FindingCodes.JSON_ENCODING;
import static no.politiet.kom.model.check.FindingCodes.JSON_LONE_SURROGATE;
import static no.politiet.kom.model.check.FindingCodes.JSON_SYNTAX;
import static no.politiet.kom.model.check.FindingCodes.JSON_TRAILING;
import static no.politiet.kom.model.check.FindingCodes.JSON_TRUNCATED;
import static no.politiet.kom.model.check.FindingCodes.LIMIT_DEPTH;
import static no.politiet.kom.model.check.FindingCodes.LIMIT_DOCUMENT_SIZE;
import static no.politiet.kom.model.check.FindingCodes.LIMIT_NAME_LENGTH;
import static no.politiet.kom.model.check.FindingCodes.LIMIT_NUMBER_LENGTH;
import static no.politiet.kom.model.check.FindingCodes.LIMIT_STRING_LENGTH;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_MAXIMUM;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_MAX_ITEMS;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_MINIMUM;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_TYPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Layer;
import no.politiet.kom.model.check.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Documents made to hurt: each is answered by a finding, or by the value it holds, in bounded time and in the test JVM's
 * heap of 1 GiB. The time allowed is generous; a hang is a failure, a slow machine is not.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileJsonTest {

    private static final KomJson<Issue> JSON = KomJson.forIssue();
    private static final int LARGEST = JsonLimits.DEFAULT.documentBytes();

    /** Fiction: the least that is an issue, with places for blocks, for members of its item and for members of its own. */
    private static final String SMALL = """
            {"schemaVersion":"1.0","id":"tag:example.org,2026:kom/x","slug":"x","period":"2026","language":"nb",
             "title":"T","publisher":"P","revision":1,
             "sections":[{"id":"s","title":"S","role":"other","items":[
              {"id":"tag:example.org,2026:kom/x/a","kind":"note","heading":"H","title":"H","language":"nb",
               "body":[<blocks>]<item>}]}]<more>}""";

    private static final String PARAGRAPH = "{\"type\":\"paragraph\",\"spans\":[{\"text\":\"a\"}]}";

    private static String document(String blocks, String item, String more) {
        return SMALL.replace("<blocks>", blocks).replace("<item>", item).replace("<more>", more);
    }

    private static String extra(String value) {
        return document("", "", ",\"x\":" + value);
    }

    /** As many as fit into the largest document with room for what is around them. */
    private static String fill(String unit) {
        return unit.repeat((LARGEST - 10_000) / unit.getBytes(StandardCharsets.UTF_8).length);
    }

    private static Finding refused(String json) {
        return refused(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Finding refused(byte[] json) {
        try {
            JSON.read(json);
        } catch (InvalidDocumentException e) {
            assertLiesIn(json, e.finding());
            return e.finding();
        }
        throw new AssertionError("was accepted");
    }

    /** Whatever is wrong with a document, the finding points into it; only one that is too large is not looked into. */
    private static void assertLiesIn(byte[] json, Finding finding) {
        Position position = finding.position();
        if (finding.code().equals(LIMIT_DOCUMENT_SIZE)) {
            return;
        }
        assertThat(position).as(finding.toString()).isNotNull();
        assertThat(position.column())
                .as(finding.toString())
                .isLessThanOrEqualTo(Positions.lastColumn(json, position.line()));
    }

    private static void survives(String json) {
        Issue issue = JSON.read(json.getBytes(StandardCharsets.UTF_8));
        byte[] written = JSON.toBytes(issue);
        assertThat(JSON.toBytes(JSON.read(written))).isEqualTo(written);
    }

    private static void isAnswered(byte[] json) {
        try {
            JSON.read(json);
        } catch (InvalidDocumentException e) {
            assertLiesIn(json, e.finding());
        }
    }

    // Not JSON

    @Test
    void refusesWhatIsNoDocumentAtAll() {
        assertThat(refused("").code()).isEqualTo(JSON_EMPTY);
        assertThat(refused(" \r\n\t ").code()).isEqualTo(JSON_EMPTY);
        assertThat(refused("null").code()).isEqualTo(SCHEMA_TYPE);
        assertThat(refused("1").code()).isEqualTo(SCHEMA_TYPE);
        assertThat(refused("\"\"").code()).isEqualTo(SCHEMA_TYPE);
        assertThat(refused("<html>").code()).isEqualTo(JSON_SYNTAX);
    }

    @Test
    void refusesWhatFollowsTheDocument() {
        String document = document("", "", "");
        for (String trailing : List.of("x", "{}", "]", "\u0000", document, "\n#", ",")) {
            assertThat(refused(document + trailing).code()).isEqualTo(JSON_TRAILING);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NaN", "Infinity", "-Infinity", "+1", "01", ".5", "1.", "0x1", "1e", "--1", "'a'", "undefined"})
    void refusesWhatOtherLanguagesTakeForAValue(String value) {
        assertThat(refused(extra(value)).code()).isEqualTo(JSON_SYNTAX);
        assertThat(refused(document("", "", "").replace("\"revision\":1", "\"revision\":" + value))
                        .code())
                .isEqualTo(JSON_SYNTAX);
    }

    @Test
    void refusesCommentsAndCommasTooMany() {
        for (String value :
                List.of("/**/1", "1//\n", "#\n1", "[1,]", "[,1]", "{\"a\":1,}", "{a:1}", "{'a':1}", "\"\n\"")) {
            assertThat(refused(extra(value)).layer()).as(value).isEqualTo(Layer.JSON);
        }
    }

    @Test
    void refusesAByteOrderMark() {
        assertThat(refused("\uFEFF" + document("", "", "")).code()).isEqualTo(JSON_BYTE_ORDER_MARK);
        assertThat(refused("\uFEFF").code()).isEqualTo(JSON_BYTE_ORDER_MARK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE"})
    void refusesOtherEncodings(String charset) {
        byte[] json = document("", "", "").getBytes(Charset.forName(charset));
        assertThat(refused(json).code()).isEqualTo(JSON_ENCODING);
        assertThat(refused(Arrays.copyOf(json, 2)).layer()).isEqualTo(Layer.JSON);
    }

    @Test
    void refusesWhatIsNotStrictUtf8() {
        for (int[] bytes : new int[][] {
            {0x80},
            {0xC0, 0x80},
            {0xC1, 0xBF},
            {0xE0, 0x80, 0xAF},
            {0xF0, 0x80, 0x80, 0xAF},
            {0xED, 0xA0, 0x80},
            {0xED, 0xBF, 0xBF},
            {0xF4, 0x90, 0x80, 0x80},
            {0xF5, 0x80, 0x80, 0x80},
            {0xFE},
            {0xFF},
            {0xC3},
            {0xE2, 0x82},
            {0xF0, 0x9F, 0x98},
            {0xC3, 0xC3, 0xA6},
            {0xE6}
        }) {
            String latin1 = Arrays.stream(bytes).mapToObj(Character::toString).collect(Collectors.joining());
            byte[] inText =
                    document("", "", "").replace("\"T\"", '"' + latin1 + '"').getBytes(StandardCharsets.ISO_8859_1);
            byte[] inName = document("", "", ",\"" + latin1 + "\":1").getBytes(StandardCharsets.ISO_8859_1);
            assertThat(refused(inText).code()).isEqualTo(JSON_ENCODING);
            assertThat(refused(inName).code()).isEqualTo(JSON_ENCODING);
        }
    }

    @Test
    void refusesHalfASurrogatePair() {
        for (String half :
                List.of("\\ud800", "\\udfff", "\\ud800\\ud800", "\\udc00\\ud800", "\\uD83Dx", "\\ud83d\\n")) {
            assertThat(refused(document("", "", "").replace("\"T\"", '"' + half + '"'))
                            .code())
                    .isEqualTo(JSON_LONE_SURROGATE);
            assertThat(refused(document("", "", ",\"" + half + "\":1")).code()).isEqualTo(JSON_LONE_SURROGATE);
        }
        assertThatThrownBy(() -> JSON.read(document("", "", "").replace("\"T\"", "\"\ud800\"")))
                .isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void saysWhereADocumentIsCut() {
        byte[] json = JSON.toBytes(Fixtures.fullIssue());
        for (int length = 1; length < json.length; length++) {
            Finding finding = refused(Arrays.copyOf(json, length));
            boolean inLiteral = json[length - 1] != '"' && Character.isLetterOrDigit(json[length]);
            assertThat(finding.code())
                    .as("cut to %d bytes", length)
                    .isIn(JSON_TRUNCATED, JSON_ENCODING, inLiteral ? JSON_SYNTAX : JSON_TRUNCATED);
        }
    }

    @Test
    void answersWhateverOneByteIsChangedTo() {
        byte[] json = document(
                        "{\"spans\":[{\"text\":\"æ\\u00e6🙂\"}],\"type\":\"paragraph\"}," + PARAGRAPH,
                        ",\"figures\":[{\"text\":\"t\",\"value\":1.5e3,\"unit\":\"kr\"}]",
                        ",\"x\":[null,true,-1.0e+1,{\"y\":\"\\\\\"}]")
                .getBytes(StandardCharsets.UTF_8);
        survives(new String(json, StandardCharsets.UTF_8));
        for (int i = 0; i < json.length; i++) {
            byte[] changed = json.clone();
            for (int value = 0; value < 256; value++) {
                changed[i] = (byte) value;
                isAnswered(changed);
            }
        }
    }

    // Names

    @Test
    void refusesANameThatStandsTwice() {
        for (String more : List.of(
                ",\"a\":1,\"a\":1",
                ",\"a\":1,\"\\u0061\":1",
                ",\"slug\":\"x\"",
                ",\"\\u0073lug\":\"x\"",
                ",\"\":1,\"\":1",
                ",\"x\":{\"a\":1,\"a\":1}",
                ",\"x\":[[{\"a\":{\"b\":1,\"\\u0062\":2}}]]")) {
            assertThat(refused(document("", "", more)).code()).as(more).isEqualTo(JSON_DUPLICATE_MEMBER);
        }
        for (String block : List.of(
                "{\"type\":\"z\",\"text\":\"a\",\"type\":\"z\"}",
                "{\"text\":\"a\",\"type\":\"z\",\"type\":\"z\"}",
                "{\"text\":\"a\",\"type\":\"z\",\"\\u0074ype\":\"z\"}",
                "{\"text\":\"a\",\"type\":\"z\",\"text\":\"a\"}",
                "{\"a\":1,\"text\":\"a\",\"a\":1,\"type\":\"z\"}",
                "{\"a\":1,\"a\":1}")) {
            assertThat(refused(document(block, "", "")).code()).as(block).isEqualTo(JSON_DUPLICATE_MEMBER);
        }
    }

    @Test
    void findsTheOneNameThatStandsTwiceAmongAHundredThousand() {
        String names =
                IntStream.range(0, 100_000).mapToObj(i -> ",\"n" + i + "\":0").collect(Collectors.joining());
        assertThat(refused(document("", "", names + ",\"n54321\":0")).details()).containsEntry("name", "n54321");
        assertThat(refused(extra("{\"o\":0" + names + ",\"n54321\":0}")).details())
                .containsEntry("name", "n54321");
    }

    /** Names with one hash: of {@link String}, and of the table of names that a parser keeps. */
    @ParameterizedTest
    @ValueSource(strings = {"Aa BB", "Ab BA"})
    void keepsNamesThatWereChosenToCollide(String pair) {
        String[] parts = pair.split(" ");
        List<String> names = List.of("");
        for (int bit = 0; bit < 13; bit++) {
            List<String> longer = new ArrayList<>();
            names.forEach(name -> longer.addAll(List.of(name + parts[0], name + parts[1])));
            names = longer;
        }
        String members = names.stream().map(name -> '"' + name + "\":1").collect(Collectors.joining(","));
        survives(document("", "", "," + members));
        survives(extra("{" + members + "}"));
        survives(document("{" + members + ",\"text\":\"a\",\"type\":\"z\"}", "", ""));
    }

    @Test
    void keepsHundredsOfThousandsOfNames() {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < 300_000; i++) {
            members.append(",\"-").append(Integer.toString(i, 36)).append("\":1");
        }
        survives(document("", "", members.toString()));
    }

    // Depth

    @Test
    void refusesWhatIsNestedTooDeep() {
        assertThat(refused("[".repeat(LARGEST)).code()).isEqualTo(SCHEMA_TYPE);
        assertThat(refused("{\"a\":".repeat(LARGEST / 5)).code()).isEqualTo(LIMIT_DEPTH);
        assertThat(refused(extra(fill("["))).code()).isEqualTo(LIMIT_DEPTH);
        assertThat(refused(extra(fill("{\"a\":"))).code()).isEqualTo(LIMIT_DEPTH);
        assertThat(refused(document(fill("{\"type\":\"quote\",\"blocks\":["), "", ""))
                        .code())
                .isEqualTo(LIMIT_DEPTH);
        assertThat(refused(document(fill("{\"blocks\":["), "", "")).code()).isEqualTo(LIMIT_DEPTH);
        assertThat(refused(document(fill("{\"items\":[{\"blocks\":["), "", "")).code())
                .isEqualTo(LIMIT_DEPTH);
    }

    @Test
    void readsBlocksInBlocksAsDeepAsAllowed() {
        survives(document(nested("{\"type\":\"quote\",\"blocks\":[", PARAGRAPH, "]}", 27), "", ""));
        survives(document(nested("{\"blocks\":[", PARAGRAPH, "],\"type\":\"quote\"}", 27), "", ""));
    }

    /** Were each level set aside and read again, memory and time would grow with the depth, each times 16 MiB. */
    @Test
    void readsLargeBlocksWhoseTypeStandsLastAsDeepAsAllowed() {
        String large = "{\"x\":[" + fill("0,") + "0],\"text\":\"a\",\"type\":\"z\"}";
        survives(document(nested("{\"blocks\":[", large, "],\"type\":\"quote\"}", 24), "", ""));
    }

    @Test
    void readsAtTheHighestLimitOfDepth() {
        KomJson<Issue> deep = JSON.with(JsonLimits.DEFAULT.withDepth(JsonLimits.MAX_DEPTH));
        String json = document(nested("{\"blocks\":[", PARAGRAPH, "],\"type\":\"quote\"}", 245), "", "");
        assertThat(deep.read(deep.toBytes(deep.read(json)))).isEqualTo(deep.read(json));
        String raw = extra("[".repeat(499) + "]".repeat(499));
        assertThat(deep.read(deep.toBytes(deep.read(raw)))).isEqualTo(deep.read(raw));
        assertThatThrownBy(() -> deep.read(extra("[".repeat(500) + "]".repeat(500))))
                .hasMessageContaining(LIMIT_DEPTH);
        assertThatThrownBy(() -> JsonLimits.DEFAULT.withDepth(JsonLimits.MAX_DEPTH + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String nested(String open, String inner, String close, int levels) {
        return open.repeat(levels) + inner + close.repeat(levels);
    }

    // Numbers

    @Test
    void refusesNumbersOfAMillionDigits() {
        for (String number : List.of(
                "1".repeat(1_000_000),
                "-" + "1".repeat(5_000_000),
                "1." + "1".repeat(2_000_000),
                "1e" + "1".repeat(2_000_000),
                "1".repeat(1001))) {
            assertThat(refused(extra(number)).code()).isEqualTo(LIMIT_NUMBER_LENGTH);
            assertThat(refused(document("", "", "").replace("\"revision\":1", "\"revision\":" + number))
                            .code())
                    .isEqualTo(LIMIT_NUMBER_LENGTH);
            assertThat(refused(number).layer()).isIn(Layer.LIMIT, Layer.SCHEMA);
        }
    }

    /** A figure of a thousand million digits would cost whoever prints it a gigabyte. */
    @ParameterizedTest
    @ValueSource(strings = {"1e-999999999", "0e-99999999999", "0.0e9999", "-0.1E-2147483648"})
    void keepsNoFigureWhoseExponentIsBeyondReason(String number) {
        assertThat(refused(document("", figure(number), "")).code()).isEqualTo(LIMIT_NUMBER_LENGTH);
        assertThat(refused(revision(number)).code()).isEqualTo(LIMIT_NUMBER_LENGTH);
        survives(extra(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "1e999999999", "1E+2147483648", "0.1e99999999999999999999"})
    void refusesNumbersThatAreTooLargeAsTooLarge(String number) {
        assertThat(refused(document("", figure(number), "")).code()).isEqualTo(SCHEMA_MAXIMUM);
        assertThat(refused(document("", figure("-" + number), "")).code()).isEqualTo(SCHEMA_MINIMUM);
        assertThat(refused(revision(number)).code()).isEqualTo(SCHEMA_MAXIMUM);
        survives(extra(number));
        survives(document("{\"x\":" + number + ",\"text\":\"a\",\"type\":\"z\"}", "", ""));
    }

    private static String figure(String number) {
        return ",\"figures\":[{\"text\":\"t\",\"unit\":\"kr\",\"value\":" + number + "}]";
    }

    private static String revision(String number) {
        return document("", "", "").replace("\"revision\":1", "\"revision\":" + number);
    }

    // Size

    @Test
    void takesNoMoreOfAStreamThanItMayKeep() throws IOException {
        for (String unit : List.of(" ", "[", "\"a\",", "{\"a\":1}", "\u0000")) {
            Endless stream = new Endless(unit, 200L << 20);
            assertThatThrownBy(() -> JSON.read(stream))
                    .isInstanceOfSatisfying(
                            InvalidDocumentException.class,
                            e -> assertThat(e.finding().code()).isEqualTo(LIMIT_DOCUMENT_SIZE));
            assertThat(stream.taken).isLessThanOrEqualTo(LARGEST + 1L);
        }
        KomJson<Issue> unlimited = JSON.with(JsonLimits.DEFAULT.withDocumentBytes(Integer.MAX_VALUE));
        assertThat(unlimited
                        .read(new Endless(
                                document("", "", ""), document("", "", "").length()))
                        .slug()
                        .text())
                .isEqualTo("x");
    }

    /** A stream that is made as it is read, and never held. */
    private static final class Endless extends InputStream {
        private final byte[] unit;
        private final long size;
        private long taken;

        Endless(String unit, long size) {
            this.unit = unit.getBytes(StandardCharsets.UTF_8);
            this.size = size;
        }

        @Override
        public int read() {
            return taken < size ? unit[(int) (taken++ % unit.length)] : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int count = (int) Math.min(length, size - taken);
            for (int i = offset; i < offset + count; i++) {
                buffer[i] = (byte) read();
            }
            return count == 0 && length > 0 ? -1 : count;
        }
    }

    @Test
    void refusesHugeStringsAndNames() {
        assertThat(refused('"' + fill("a") + '"').code()).isEqualTo(LIMIT_STRING_LENGTH);
        assertThat(refused(extra('"' + fill("a") + '"')).code()).isEqualTo(LIMIT_STRING_LENGTH);
        assertThat(refused(extra('"' + fill("\\u0041"))).code()).isEqualTo(LIMIT_STRING_LENGTH);
        assertThat(refused(document("", "", ",\"" + fill("æ") + "\":1")).code()).isEqualTo(LIMIT_NAME_LENGTH);
        assertThat(refused(document("", "", "").replace("\"T\"", '"' + fill("a") + '"'))
                        .code())
                .isEqualTo(LIMIT_STRING_LENGTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000", " ", "\n", "\r\n", "[", "]", "{", "}", "{}", "[],", "\"", "\"a\",", "\\", "\\u0041", ",", ":",
                "0", "-", "1,", "1e9,", "null,", "true,", "t", "æ", "🙂", "\u007f", "/", "#", "{\"a\":"
            })
    void answersSixteenMebibytesOfAnything(String unit) {
        isAnswered(unit.repeat(LARGEST / unit.getBytes(StandardCharsets.UTF_8).length)
                .getBytes(StandardCharsets.UTF_8));
        isAnswered(extra("[" + fill(unit)).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "1", "\"\"", "null", "[[[[[[[[[[]]]]]]]]]]", "{\"a\":{\"a\":{\"a\":0}}}"})
    void keepsSixteenMebibytesOfAnythingUnknown(String unit) {
        survives(extra("[" + fill(unit + ",") + unit + "]"));
    }

    // Much of what is allowed

    @Test
    void mergesThousandsOfSpansWithoutCopyingThemThousandsOfTimes() {
        String spans = ("{\"text\":\"" + "a".repeat(49) + "\"},").repeat(1999) + "{\"text\":\"b\"}";
        String paragraph = "{\"type\":\"paragraph\",\"spans\":[" + spans + "]}";
        survives(document(paragraph + ("," + paragraph).repeat(120), "", ""));
        assertThat(refused(document("{\"type\":\"paragraph\",\"spans\":[" + fill("{\"text\":\"a\"},") + "1]}", "", ""))
                        .code())
                .isEqualTo(SCHEMA_MAX_ITEMS);
    }

    @Test
    void looksUpTheLinksOfAHundredThousandSpans() {
        String links = IntStream.range(0, 1000)
                .mapToObj(i -> "{\"id\":\"l" + i + "\",\"text\":\"her\",\"state\":\"unresolved\",\"rel\":\"other\"}")
                .collect(Collectors.joining(",", ",\"links\":[", "]"));
        String spans = "{\"text\":\"a\",\"link\":\"l999\"},{\"text\":\"a\",\"link\":\"l998\"},".repeat(999)
                + "{\"text\":\"a\"}";
        String paragraph = "{\"spans\":[" + spans + "],\"type\":\"paragraph\"}";
        survives(document(paragraph + ("," + paragraph).repeat(100), links, ""));
        assertThat(refused(document(
                                (paragraph + ",").repeat(100)
                                        + paragraph.replace("l999\"},{\"text\":\"a\"}", "none\"},{\"text\":\"a\"}"),
                                links.replace("l998", "l998x"),
                                ""))
                        .layer())
                .isEqualTo(Layer.CROSS);
    }

    @Test
    void readsManyBlocksWhoseTypeStandsLast() {
        String block = "{\"text\":\"a\",\"type\":\"z\"}";
        String item =
                ",{\"id\":\"tag:example.org,2026:kom/x/i<n>\",\"kind\":\"note\",\"heading\":\"H\",\"title\":\"H\","
                        + "\"language\":\"nb\",\"body\":[" + (block + ",").repeat(600) + block + "]}";
        String items = IntStream.range(0, 400)
                .mapToObj(i -> item.replace("<n>", "" + i))
                .collect(Collectors.joining());
        survives(document("", "}" + items.substring(0, items.length() - 1), ""));
    }
}
