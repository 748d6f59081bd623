package no.politiet.kom.schema.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static no.politiet.kom.model.check.FindingCodes.JSON_BYTE_ORDER_MARK;
import static no.politiet.kom.model.check.FindingCodes.JSON_DUPLICATE_MEMBER;
import static no.politiet.kom.model.check.FindingCodes.JSON_EMPTY;
import static no.politiet.kom.model.check.FindingCodes.JSON_ENCODING;
import static no.politiet.kom.model.check.FindingCodes.JSON_LONE_SURROGATE;
import static no.politiet.kom.model.check.FindingCodes.JSON_SYNTAX;
import static no.politiet.kom.model.check.FindingCodes.JSON_TRAILING;
import static no.politiet.kom.model.check.FindingCodes.JSON_TRUNCATED;
import static no.politiet.kom.model.check.FindingCodes.LIMIT_DEPTH;
import static no.politiet.kom.model.check.FindingCodes.LIMIT_NAME_LENGTH;
import static no.politiet.kom.model.check.FindingCodes.LIMIT_NUMBER_LENGTH;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import no.politiet.kom.model.check.Variant;

/** What is not JSON, and what exceeds the limits that protect memory. Bytes, some of which are not text. */
final class JsonCases {

    private static final String TITLE = "Oppdiktet nyhetsbrev";

    private final CorpusWriter corpus;

    JsonCases(CorpusWriter corpus) {
        this.corpus = corpus;
    }

    void write() {
        encoding();
        surrogates();
        duplicates();
        syntax();
        ends();
        limits();
    }

    private static String issue() {
        return Specimen.issue().text();
    }

    /** An issue with one more member at its end. */
    private static String with(String member) {
        return unclosed(member) + "}";
    }

    private static String unclosed(String member) {
        String issue = issue();
        return issue.substring(0, issue.length() - 1) + "," + member;
    }

    private void encoding() {
        fail("empty", JSON_EMPTY, "no bytes", "");
        fail("white-space", JSON_EMPTY, "nothing but white space", " \t\r\n ");
        fail("byte-order-mark", JSON_BYTE_ORDER_MARK, "RFC 8259, section 8.1", "\uFEFF" + issue());
        inTitle("overlong-slash", "C0AF", "a slash in two bytes");
        inTitle("overlong-quote", "C0A2", "a quotation mark in two bytes");
        inTitle("overlong-nul", "C080", "a NUL in two bytes");
        inTitle("overlong-letter", "C181", "an A in two bytes");
        inTitle("overlong-three", "E080AF", "a slash in three bytes");
        inTitle("overlong-four", "F08080AF", "a slash in four bytes");
        inTitle("raw-high-surrogate", "EDA0BD", "half a pair in three bytes");
        inTitle("raw-surrogate-pair", "EDA0BDEDB882", "a pair in six bytes, as CESU-8 has it");
        inTitle("lone-continuation", "80", "a continuation without a start");
        inTitle("missing-continuation", "C3", "a start without a continuation");
        inTitle("cut-emoji", "F09F98", "three bytes of four");
        inTitle("beyond-unicode", "F4908080", "U+110000");
        inTitle("five-bytes", "F888808080", "a form that RFC 3629 ended");
        inTitle("byte-ff", "FF", "no character starts with FF");
        corpus.fail(
                "issue-json-latin-1",
                Variant.CONSUME,
                JSON_ENCODING,
                "",
                "ø in ISO 8859-1",
                issue().replace(TITLE, "Nyhetsbrev for f\u00F8rste kvartal").getBytes(ISO_8859_1));
        corpus.fail(
                "issue-json-utf-16",
                Variant.CONSUME,
                JSON_ENCODING,
                "",
                "UTF-16 with its mark",
                issue().getBytes(UTF_16));
    }

    private void surrogates() {
        fail("high-surrogate", JSON_LONE_SURROGATE, "a high one alone", issue().replace(TITLE, "a\\uD83Db"));
        fail("low-surrogate", JSON_LONE_SURROGATE, "a low one alone", issue().replace(TITLE, "a\\uDE42"));
        fail(
                "swapped-surrogates",
                JSON_LONE_SURROGATE,
                "the wrong way round",
                issue().replace(TITLE, "\\uDE42\\uD83D"));
        fail(
                "two-high-surrogates",
                JSON_LONE_SURROGATE,
                "two high ones",
                issue().replace(TITLE, "\\uD83D\\uD83D\\uDE42"));
        fail("surrogate-in-a-name", JSON_LONE_SURROGATE, "in the name of an unknown member", with("\"\\ud83d\":1"));
        fail(
                "surrogate-in-an-unknown-member",
                JSON_LONE_SURROGATE,
                "in an unknown member",
                with("\"x\":[\"\\udE42\"]"));
    }

    private void duplicates() {
        twice("known", "/title", with("\"title\":\"a\""));
        twice("known-escaped", "/title", with("\"t\\u0069tle\":\"a\""));
        twice("unknown", "/x", with("\"x\":1,\"x\":1"));
        twice("unknown-escaped", "/x", with("\"x\":1,\"\\u0078\":2"));
        twice("inside-unknown", "/x/a", with("\"x\":{\"a\":1,\"b\":2,\"a\":3}"));
        twice("deep-inside-unknown", "/x/0/y/a", with("\"x\":[{\"y\":{\"a\":1,\"\\u0061\":1}}]"));
        twice("empty-name", "/x/", with("\"x\":{\"\":1,\"\":2}"));
        twice(
                "item",
                "/sections/0/items/0/language",
                issue().replace("\"language\":\"nb\"}]", "\"language\":\"nb\",\"language\":\"nb\"}]"));
        String block = ",\"body\":[%s]}]}]";
        twice(
                "type",
                "/sections/0/items/0/body/0/type",
                issue().replace(
                                "}]}]",
                                block.formatted(
                                        "{\"type\":\"paragraph\",\"spans\":[{\"text\":\"a\"}],\"type\":\"list\"}")));
        twice(
                "block-type-last",
                "/sections/0/items/0/body/0/spans",
                issue().replace(
                                "}]}]",
                                block.formatted(
                                        "{\"spans\":[{\"text\":\"a\"}],\"spans\":[{\"text\":\"a\"}],\"type\":\"paragraph\"}")));
        corpus.fail(
                "index-json-duplicate-entry-member",
                Variant.CONSUME,
                JSON_DUPLICATE_MEMBER,
                "/issues/0/slug",
                "the name stands twice",
                Specimen.of("IssueEntry")
                        .text()
                        .replace("\"slug\":", "\"slug\":\"a\",\"slug\":")
                        .getBytes(UTF_8));
    }

    private void syntax() {
        String[][] numbers = {
            {"nan", "NaN"},
            {"infinity", "Infinity"},
            {"minus-infinity", "-Infinity"},
            {"plus", "+1"},
            {"leading-zero", "01"},
            {"leading-zero-negative", "-01"},
            {"no-integer-part", ".5"},
            {"no-fraction", "1."},
            {"no-exponent", "1e"},
            {"hexadecimal", "0x10"},
            {"true-capitalised", "True"},
            {"null-cut", "nul"},
            {"undefined", "undefined"},
            {"single-quotes", "'a'"},
            {"bad-escape", "\"\\x41\""},
            {"bad-unicode-escape", "\"\\u12G4\""},
            {"short-unicode-escape", "\"\\u123\""},
            {"raw-tab", "\"a\tb\""},
            {"raw-line-feed", "\"a\nb\""},
            {"raw-nul", "\"a\u0000b\""},
            {"raw-escape", "\"a\u001Bb\""},
            {"trailing-comma-in-list", "[1,]"},
            {"trailing-comma-in-object", "{\"a\":1,}"},
            {"only-comma", "[,]"},
            {"two-commas", "[1,,2]"},
            {"missing-comma", "[1 2]"},
            {"missing-colon", "{\"a\" 1}"},
            {"unquoted-name", "{a:1}"},
            {"number-as-name", "{1:1}"},
            {"wrong-bracket", "[1}"},
            {"line-comment", "1 // a\n"},
            {"block-comment", "/* a */ 1"},
            {"hash-comment", "1 # a\n"},
            {"no-break-space", "\u00A01"},
        };
        for (String[] each : numbers) {
            fail(
                    "syntax-" + each[0],
                    JSON_SYNTAX,
                    "in an unknown member: RFC 8259 is not kept",
                    with("\"x\":" + each[1]));
        }
        fail("syntax-known-nan", JSON_SYNTAX, "NaN is no JSON", issue().replace("\"revision\":2", "\"revision\":NaN"));
        fail("syntax-known-leading-zero", JSON_SYNTAX, "01", issue().replace("\"revision\":2", "\"revision\":01"));
        fail("syntax-known-raw-line-feed", JSON_SYNTAX, "a raw line feed", issue().replace(TITLE, "a\nb"));
        fail("syntax-text", JSON_SYNTAX, "plain text", "Nyhetsbrev");
        fail("syntax-html", JSON_SYNTAX, "an error page", "<!DOCTYPE html><html></html>");
    }

    private void ends() {
        for (String rest : new String[] {"]", "}", "{}", "null", ",", "x", "\u0000"}) {
            int number = "]}{n,x\u0000".indexOf(rest.charAt(0)) + 1;
            fail("trailing-" + number, JSON_TRAILING, "there is more after the document", issue() + rest);
        }
        fail("trailing-after-white-space", JSON_TRAILING, "two documents", issue() + "\n\n" + issue());
        String issue = issue();
        fail("truncated-1", JSON_TRUNCATED, "one byte is missing", issue.substring(0, issue.length() - 1));
        fail("truncated-2", JSON_TRUNCATED, "inside a list", issue.substring(0, issue.length() - 2));
        fail("truncated-3", JSON_TRUNCATED, "inside a text", issue.substring(0, issue.indexOf(TITLE) + 4));
        fail("truncated-4", JSON_TRUNCATED, "after a colon", issue.substring(0, issue.indexOf("2,\"sections")));
        fail("truncated-5", JSON_TRUNCATED, "after a name", issue.substring(0, issue.indexOf(":[")));
        fail("truncated-6", JSON_TRUNCATED, "after the first brace", "{");
        fail("truncated-7", JSON_TRUNCATED, "inside an unknown member", unclosed("\"x\":[[{\"a\":"));
    }

    private void limits() {
        int levels = 64;
        fail("depth", LIMIT_DEPTH, "65 levels", with("\"x\":" + "[".repeat(levels) + "]".repeat(levels)));
        fail(
                "depth-of-objects",
                LIMIT_DEPTH,
                "65 levels",
                with("\"x\":" + "{\"a\":".repeat(levels) + "1" + "}".repeat(levels)));
        fail("depth-unclosed", LIMIT_DEPTH, "deep before it is cut", unclosed("\"x\":" + "[".repeat(5000)));
        corpus.pass(
                Variant.CONSUME,
                "issue-depth-at-limit",
                with("\"x\":" + "[".repeat(levels - 1) + "]".repeat(levels - 1)).getBytes(UTF_8));
        fail("number-length", LIMIT_NUMBER_LENGTH, "1001 digits", with("\"x\":" + "9".repeat(1001)));
        fail("name-length", LIMIT_NAME_LENGTH, "a name of 1001 letters", with("\"" + "x".repeat(1001) + "\":1"));
    }

    private void inTitle(String name, String hex, String why) {
        String[] halves = issue().split(TITLE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(halves[0].getBytes(UTF_8));
        bytes.writeBytes(HexFormat.of().parseHex(hex));
        bytes.writeBytes(halves[1].getBytes(UTF_8));
        corpus.fail("issue-json-" + name, Variant.CONSUME, JSON_ENCODING, "", why, bytes.toByteArray());
    }

    private void twice(String name, String pointer, String json) {
        corpus.fail(
                "issue-json-duplicate-" + name,
                Variant.CONSUME,
                JSON_DUPLICATE_MEMBER,
                pointer,
                "the name stands twice",
                json.getBytes(UTF_8));
    }

    private void fail(String name, String code, String why, String json) {
        corpus.fail("issue-json-" + name, Variant.CONSUME, code, "", why, json.getBytes(UTF_8));
    }
}
