package no.politiet.kom.schema.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import no.politiet.kom.model.check.Variant;
import tools.jackson.databind.node.ArrayNode;

/** Whole documents that pass. */
final class PassCases {

    private final CorpusWriter corpus;

    PassCases(CorpusWriter corpus) {
        this.corpus = corpus;
    }

    void write() {
        corpus.pass(Variant.PUBLISH, "issue-smallest", Specimen.issue().document());
        for (String type : Specimen.TYPES) {
            Specimen specimen = Specimen.of(type);
            Variant variant = type.equals("UnknownBlock") ? Variant.CONSUME : Variant.PUBLISH;
            corpus.pass(variant, specimen.document("full"), specimen.document());
            if (!type.equals("UnknownBlock")) {
                corpus.pass(
                        Variant.CONSUME,
                        specimen.document("unknown-members"),
                        specimen.raw("nextYear", "{\"b\":[1.0,1e3,-0,null,\"\\u0000\"],\"a\":{\"~/\":\"\"}}")
                                .raw("", "123456789012345678901234567890.10")
                                .document());
            }
        }
        corpus.pass(
                Variant.PUBLISH,
                "index-empty",
                Specimen.of("Index").raw("issues", "[]").document());
        Specimen index = Specimen.of("IssueEntry");
        ((ArrayNode) index.document().get("issues"))
                .add(Specimen.of("Tombstone").object());
        corpus.pass(Variant.PUBLISH, "index-entry-and-tombstone", index.document());
        corpus.pass(
                Variant.PUBLISH,
                "index-expires-at-once",
                Specimen.of("Index").set("expires", "2026-04-02T08:00:00Z").document());
        String issue = Specimen.of("Item").text();
        corpus.pass(
                Variant.PUBLISH,
                "issue-white-space",
                (" \r\n\t" + issue.replace(",\"", "\n,\t\"").replace(":[", " : [ ") + "\n\n").getBytes(UTF_8));
        corpus.pass(
                Variant.PUBLISH,
                "issue-escapes",
                issue.replace("Oppdiktet", "\\u004Fppdiktet \\ud83d\\ude42 \\\"\\\\\\/")
                        .getBytes(UTF_8));
        corpus.pass(
                Variant.PUBLISH,
                "issue-empty-lists",
                Specimen.issue()
                        .raw("sources", "[]")
                        .raw("about", "[]")
                        .raw("links", "[]")
                        .raw("changes", "[]")
                        .at("/sections/0/items/0")
                        .raw("body", "[]")
                        .raw("themes", "[]")
                        .raw("dates", "[]")
                        .document());
        corpus.pass(
                Variant.PUBLISH,
                "issue-link-unresolved",
                Specimen.of("Link").remove("href").set("state", "unresolved").document());
        corpus.pass(
                Variant.CONSUME,
                "issue-link-state-of-next-year",
                Specimen.of("Link").set("state", "archived").document());
        corpus.pass(
                Variant.PUBLISH,
                "issue-one-link-id-in-two-places",
                Specimen.of("Issue")
                        .put("/links/0", "id", "\"l1\"")
                        .put("/about/0/spans/0", "link", "\"l1\"")
                        .document());
        corpus.pass(
                Variant.PUBLISH,
                "issue-spans-alike",
                Specimen.of("Paragraph")
                        .raw("spans", "[{\"text\":\"a\"},{\"text\":\"b\",\"strong\":false}]")
                        .document());
        corpus.pass(
                Variant.PUBLISH,
                "issue-provenance-of-one-line",
                Specimen.of("Provenance").raw("last", "3").document());
        corpus.pass(
                Variant.PUBLISH,
                "issue-change-of-an-earlier-revision",
                Specimen.of("Change").at("").raw("revision", "7").document());
    }
}
