package no.politiet.kom.schema.corpus;

import static no.politiet.kom.model.check.FindingCodes.SCHEMA_REQUIRED;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_TYPE;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_UNKNOWN_CODE;

import no.politiet.kom.model.check.Variant;

/** Unions: the type of a block decides, wherever it stands in the object; so does the withdrawal of an issue. */
final class BlockCases {

    private static final String BODY = "/sections/0/items/0/body";

    private final CorpusWriter corpus;

    BlockCases(CorpusWriter corpus) {
        this.corpus = corpus;
    }

    void write() {
        pass(Variant.PUBLISH, "type-last", "{\"spans\":[{\"text\":\"a\"}],\"type\":\"paragraph\"}");
        pass(
                Variant.PUBLISH,
                "type-between",
                "{\"ordered\":true,\"type\":\"list\",\"items\":[{\"blocks\":["
                        + "{\"spans\":[{\"text\":\"a\"}],\"type\":\"paragraph\"}]}]}");
        pass(
                Variant.PUBLISH,
                "nested",
                "{\"type\":\"quote\",\"blocks\":[{\"type\":\"quote\",\"blocks\":[{\"type\":\"table\","
                        + "\"rows\":[{\"cells\":[{},{\"spans\":[]}]}]}]}]}");
        pass(Variant.PUBLISH, "type-escaped", "{\"t\\u0079pe\":\"p\\u0061ragraph\",\"spans\":[{\"text\":\"a\"}]}");
        pass(Variant.CONSUME, "unknown", "{\"type\":\"callout\",\"text\":\"a\"}");
        pass(Variant.CONSUME, "unknown-type-last", "{\"rows\":7,\"text\":\"a\",\"spans\":null,\"type\":\"callout\"}");
        pass(
                Variant.CONSUME,
                "unknown-in-a-list",
                "{\"type\":\"list\",\"items\":[{\"blocks\":[{\"text\":\"a\"," + "\"type\":\"callout\"}]}]}");
        pass(
                Variant.CONSUME,
                "known-with-members-of-another",
                "{\"type\":\"paragraph\",\"spans\":[{\"text\":\"a\"}]," + "\"rows\":7,\"text\":null}");

        fail("empty", SCHEMA_REQUIRED, "", "a block has a type", "{}");
        fail("without-type", SCHEMA_REQUIRED, "", "a block has a type", "{\"spans\":[{\"text\":\"a\"}]}");
        fail("type-null", SCHEMA_TYPE, "/type", "the type is a text", "{\"type\":null,\"text\":\"a\"}");
        fail("type-list", SCHEMA_TYPE, "/type", "the type is a text", "{\"type\":[\"paragraph\"],\"text\":\"a\"}");
        fail("is-text", SCHEMA_TYPE, "", "a block is an object", "\"a\"");
        fail("is-null", SCHEMA_TYPE, "", "a block is an object", "null");
        fail("unknown-without-text", SCHEMA_REQUIRED, "", "an unknown block has text", "{\"type\":\"callout\"}");
        fail(
                "unknown-with-text-null",
                SCHEMA_TYPE,
                "/text",
                "the text is a text",
                "{\"type\":\"callout\",\"text\":null}");
        fail(
                "type-of-another",
                SCHEMA_REQUIRED,
                "",
                "a list has items, whatever else it has",
                "{\"spans\":[{\"text\":\"a\"}],\"type\":\"list\"}");
        fail(
                "fault-before-the-type",
                SCHEMA_TYPE,
                "/spans/0/text",
                "the type stands behind what is wrong",
                "{\"spans\":[{\"text\":7}],\"type\":\"paragraph\"}");
        fail(
                "deep-fault",
                SCHEMA_TYPE,
                "/blocks/0/items/0/blocks/0/spans/0/strong",
                "far inside",
                "{\"type\":\"quote\",\"blocks\":[{\"type\":\"list\",\"items\":[{\"blocks\":[{\"type\":\"paragraph\","
                        + "\"spans\":[{\"text\":\"a\",\"strong\":1}]}]}]}]}");
        corpus.failPublish(
                "issue-block-unknown",
                SCHEMA_UNKNOWN_CODE,
                BODY + "/0/type",
                "an unknown block is published",
                Specimen.of("UnknownBlock").remove("tone").document());
        corpus.failPublish(
                "issue-block-unknown-in-a-quote",
                SCHEMA_UNKNOWN_CODE,
                BODY + "/0/blocks/0/type",
                "an unknown block is published",
                document("{\"type\":\"quote\",\"blocks\":[{\"type\":\"callout\",\"text\":\"a\"}]}")
                        .document());

        Specimen both = Specimen.of("IssueEntry").set("withdrawnAt", "2026-02-01T12:00:00Z");
        corpus.fail(
                "index-entry-and-tombstone",
                SCHEMA_REQUIRED,
                "/issues/0",
                "what was withdrawn has a reason",
                both.document());
        corpus.pass(
                Variant.CONSUME,
                "index-tombstone-with-members-of-an-entry",
                Specimen.of("Tombstone").raw("revision", "null").document());
        corpus.fail(
                "index-withdrawn-at-null",
                SCHEMA_TYPE,
                "/issues/0/withdrawnAt",
                "null is not absent",
                Specimen.of("Tombstone").raw("withdrawnAt", "null").document());
    }

    private static Specimen document(String block) {
        return Specimen.issue().at("/sections/0/items/0").raw("body", "[" + block + "]");
    }

    private void pass(Variant variant, String name, String block) {
        corpus.pass(variant, "issue-block-" + name, document(block).document());
    }

    private void fail(String name, String code, String pointer, String why, String block) {
        corpus.fail(
                "issue-block-" + name,
                code,
                BODY + "/0" + pointer,
                why,
                document(block).document());
    }
}
