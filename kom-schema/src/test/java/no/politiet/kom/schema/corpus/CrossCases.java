package no.politiet.kom.schema.corpus;

import static no.politiet.kom.model.check.FindingCodes.CROSS_CHANGE_REVISION;
import static no.politiet.kom.model.check.FindingCodes.CROSS_DUPLICATE_ID;
import static no.politiet.kom.model.check.FindingCodes.CROSS_LINK_STATE;
import static no.politiet.kom.model.check.FindingCodes.CROSS_NO_SUCH_DAY;
import static no.politiet.kom.model.check.FindingCodes.CROSS_PERIOD_ORDER;
import static no.politiet.kom.model.check.FindingCodes.CROSS_POSITION_ORDER;
import static no.politiet.kom.model.check.FindingCodes.CROSS_TIME_ORDER;
import static no.politiet.kom.model.check.FindingCodes.CROSS_UNKNOWN_LINK;
import static no.politiet.kom.model.check.FindingCodes.CROSS_UNKNOWN_SOURCE;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/** Rules across members. A schema cannot say them: every schema validator accepts these. */
final class CrossCases {

    private static final String ITEM = "/sections/0/items/0";

    private final CorpusWriter corpus;

    CrossCases(CorpusWriter corpus) {
        this.corpus = corpus;
    }

    void write() {
        days();
        ids();
        links();
        orders();
    }

    private void days() {
        List<String> periods = List.of("2026-02-29", "2026-02-30", "1900-02-29", "2026-04-31", "2026-01/2026-06-31");
        for (int i = 0; i < periods.size(); i++) {
            fail("Issue", "period", "no-such-day-" + (i + 1), CROSS_NO_SUCH_DAY, periods.get(i));
        }
        fail("KeyDate", "when", "no-such-day", CROSS_NO_SUCH_DAY, "2026-11-31");
        fail("Figure", "period", "no-such-day", CROSS_NO_SUCH_DAY, "2021-02-29");
        fail("Issue", "publishedAt", "no-such-day", CROSS_NO_SUCH_DAY, "2026-02-29T00:00:00Z");
        fail("Index", "expires", "no-such-day", CROSS_NO_SUCH_DAY, "2026-09-31T00:00:00Z");
        fail("Tombstone", "withdrawnAt", "no-such-day", CROSS_NO_SUCH_DAY, "2026-06-31T00:00:00Z");
        corpus.fail(
                "issue-key-date-previous-no-such-day",
                CROSS_NO_SUCH_DAY,
                ITEM + "/dates/0/previous/1",
                "30 February",
                Specimen.of("KeyDate")
                        .raw("previous", "[\"2026\",\"2026-02-30\"]")
                        .document());
        List<String> backwards = List.of("2026-03/2026-01", "2026/2025", "2026-03-15/2026-03-14", "2026-04/2026-03-31");
        for (int i = 0; i < backwards.size(); i++) {
            fail("Issue", "period", "order-" + (i + 1), CROSS_PERIOD_ORDER, backwards.get(i));
        }
        fail("IssueRef", "period", "order", CROSS_PERIOD_ORDER, "2026-23/2026-21");
        fail("IssueEntry", "period", "order", CROSS_PERIOD_ORDER, "2026/2025");
    }

    private void ids() {
        again(Specimen.of("Source").at(""), "sources", "/sources/1/id", "two sources have one id");
        again(Specimen.of("Link").at(ITEM), "links", ITEM + "/links/1/id", "two links of an item have one id");
        again(Specimen.of("Issue"), "links", "/links/1/id", "two links of the colophon have one id");
        again(Specimen.issue().at("/sections/0"), "items", "/sections/0/items/1/id", "two items have one id");
        Specimen sections = Specimen.issue().repeat("sections", 2);
        sections.put("/sections/1/items/0", "id", "\"tag:example.org,2026:kom/other\"");
        corpus.fail(
                "issue-section-duplicate",
                CROSS_DUPLICATE_ID,
                "/sections/1/id",
                "two sections have one id",
                sections.document());
        Specimen items = Specimen.issue().repeat("sections", 2).put("/sections/1", "id", "\"s2\"");
        corpus.fail(
                "issue-item-duplicate-across-sections",
                CROSS_DUPLICATE_ID,
                "/sections/1/items/0/id",
                "two items have one id",
                items.document());
        Specimen slugs = Specimen.of("IssueEntry");
        ((ArrayNode) slugs.document().get("issues"))
                .add(Specimen.of("Tombstone").set("slug", "2026-q1").object());
        corpus.fail("index-slug-duplicate", CROSS_DUPLICATE_ID, "/issues/1/slug", "one slug twice", slugs.document());
        Specimen ids = Specimen.of("IssueEntry");
        ((ArrayNode) ids.document().get("issues"))
                .add(Specimen.of("Tombstone")
                        .set("id", "tag:example.org,2026:kom/2026-q1")
                        .object());
        corpus.fail("index-id-duplicate", CROSS_DUPLICATE_ID, "/issues/1/id", "one id twice", ids.document());
    }

    private void again(Specimen specimen, String list, String pointer, String why) {
        corpus.fail(
                "issue" + specimen.pointer().replaceAll("[/0-9]+", "-").replaceAll("-$", "") + "-" + list
                        + "-duplicate",
                CROSS_DUPLICATE_ID,
                pointer,
                why,
                specimen.repeat(list, 2).document());
    }

    private void links() {
        fail("SourceRef", "source", "unknown", CROSS_UNKNOWN_SOURCE, "ingen");
        fail("Reference", "link", "unknown", CROSS_UNKNOWN_LINK, "l2");
        fail("Span", "link", "unknown", CROSS_UNKNOWN_LINK, "l2");
        for (String type : List.of("BulletList", "Quote", "Table")) {
            Specimen specimen = Specimen.of(type);
            String inside = switch (type) {
                case "BulletList" -> "/items/0/blocks/0/spans/0";
                case "Quote" -> "/blocks/0/spans/0";
                default -> "/rows/0/cells/0/spans/0";
            };
            corpus.fail(
                    specimen.document("link-unknown"),
                    CROSS_UNKNOWN_LINK,
                    specimen.pointer() + inside + "/link",
                    "a span names a link that its item does not have",
                    specimen.at(specimen.pointer() + inside).set("link", "l2").document());
        }
        Specimen colophon = Specimen.of("Issue");
        corpus.fail(
                "issue-about-link-unknown",
                CROSS_UNKNOWN_LINK,
                "/about/0/spans/0/link",
                "the colophon does not see the links of an item",
                colophon.at("/about/0/spans/0").set("link", "l1").document());
        fail("Link", "state", "with-address", CROSS_LINK_STATE, "unresolved");
        Specimen bare = Specimen.of("Link");
        corpus.fail(
                "issue-link-state-without-address",
                CROSS_LINK_STATE,
                bare.pointer() + "/state",
                "no address, and yet not unresolved",
                bare.remove("href").document());
    }

    private void orders() {
        corpus.fail(
                "issue-provenance-order",
                CROSS_POSITION_ORDER,
                ITEM + "/provenance/last",
                "the last line stands before the first",
                Specimen.of("Provenance").raw("last", "2").document());
        corpus.fail(
                "issue-change-of-a-later-revision",
                CROSS_CHANGE_REVISION,
                "/changes/0/revision",
                "the issue is at revision 2",
                Specimen.of("Change").raw("revision", "3").document());
        fail("Index", "expires", "before-update", CROSS_TIME_ORDER, "2026-04-02T07:59:59Z");
    }

    private void fail(String type, String member, String what, String code, String value) {
        Specimen specimen = Specimen.of(type);
        corpus.fail(
                specimen.document(member + "-" + what),
                code,
                specimen.pointer() + '/' + member,
                value,
                specimen.set(member, value).document());
    }
}
