package no.politiet.kom.schema.corpus;

import java.util.List;
import no.politiet.kom.model.check.FindingCodes;
import no.politiet.kom.model.check.Variant;
import no.politiet.kom.model.constraint.Limits;

/** Lengths of texts, in code points, and of lists: at the limit and one above. */
final class LimitCases {

    private final CorpusWriter corpus;

    LimitCases(CorpusWriter corpus) {
        this.corpus = corpus;
    }

    void write() {
        for (String place : List.of(
                "Issue.title." + Limits.TITLE,
                "Issue.publisher." + Limits.NAME,
                "Issue.audience." + Limits.NAME,
                "Issue.licence." + Limits.NAME,
                "Section.title." + Limits.TITLE,
                "Item.heading." + Limits.TITLE,
                "Item.title." + Limits.TITLE,
                "Source.name." + Limits.NAME,
                "Source.abbreviation." + Limits.SHORT,
                "Link.text." + Limits.TITLE,
                "Link.label." + Limits.TITLE,
                "KeyDate.text." + Limits.TITLE,
                "KeyDate.place." + Limits.NAME,
                "Reference.text." + Limits.TITLE,
                "Reference.title." + Limits.TITLE,
                "Reference.pinpoint." + Limits.TITLE,
                "Figure.text." + Limits.TITLE,
                "Figure.unit." + Limits.NAME,
                "Relation.text." + Limits.TITLE,
                "Provenance.document." + Limits.NAME,
                "Change.note." + Limits.NOTE,
                "BulletList.marker." + Limits.SHORT,
                "Quote.cite." + Limits.TITLE,
                "Quote.page." + Limits.SHORT,
                "Tombstone.reason." + Limits.NOTE)) {
            String[] parts = place.split("\\.");
            tooLong(parts[0], parts[1], "", "x".repeat(Integer.parseInt(parts[2]) + 1));
        }
        texts("BulletList", "marker", Limits.SHORT);
        texts("Quote", "page", Limits.SHORT);
        texts("Source", "name", Limits.NAME);
        String url = "https://example.org/";
        atLimit("Link", "href", "", url + "x".repeat(Limits.URL - url.length()));
        tooLong("Link", "href", "", url + "x".repeat(Limits.URL + 1 - url.length()));
        tooLong("Source", "url", "", url + "x".repeat(Limits.URL + 1 - url.length()));
        atLimit("Reference", "canonical", "", "no:" + "x".repeat(Limits.CANONICAL - 3));
        tooLong("Reference", "canonical", "", "no:" + "x".repeat(Limits.CANONICAL - 2));
        atLimit("Relation", "target", "", "x".repeat(Limits.TARGET));
        tooLong("Relation", "target", "", "x".repeat(Limits.TARGET + 1));
        atLimit("IssueEntry", "href", "", "x".repeat(Limits.HREF));
        tooLong("IssueEntry", "href", "", "x".repeat(Limits.HREF + 1));
        tooLong("IssueEntry", "sha256", "", "0".repeat(Limits.SHA256 + 1));
        tooLong("Source", "country", "", "NOR");
        tooLong("Issue", "schemaVersion", "", "1.00000000");
        tooLong("Issue", "language", "", "nb" + "-aaaaaaaa".repeat(4));
        atLimit("Span", "text", "", "x".repeat(Limits.TEXT));
        tooLong("Span", "text", "", "x".repeat(Limits.TEXT + 1));
        list("KeyDate", "previous", Limits.PREVIOUS_DATES);
        list("Item", "themes", Limits.THEMES);
        list("Item", "sources", Limits.ITEM_SOURCES);
        list("Item", "dates", Limits.DATES);
        list("Item", "figures", Limits.FIGURES);
        list("Item", "related", Limits.RELATIONS);
        list("Item", "references", Limits.REFERENCES);
        list("TableRow", "cells", Limits.CELLS);
        tooMany("Issue", "sections", Limits.SECTIONS);
        tooMany("Change", "items", Limits.ITEMS);
    }

    /** What takes two UTF-16 units, four bytes, or several code points for one sign on the page. */
    private void texts(String type, String member, int limit) {
        atLimit(type, member, "-emoji", "🙂".repeat(limit));
        tooLong(type, member, "-emoji", "🙂".repeat(limit + 1));
        atLimit(type, member, "-combining", "e\u0301".repeat(limit / 2));
        tooLong(type, member, "-combining", "e\u0301".repeat(limit / 2) + "e");
        atLimit(type, member, "-spaces", "x" + "\u2003".repeat(limit - 1));
        tooLong(type, member, "-spaces", "x" + "\u2003".repeat(limit));
    }

    private void atLimit(String type, String member, String sort, String text) {
        Specimen specimen = Specimen.of(type);
        corpus.pass(
                Variant.PUBLISH,
                specimen.document(member + sort + "-at-limit"),
                specimen.set(member, text).document());
    }

    private void tooLong(String type, String member, String sort, String text) {
        Specimen specimen = Specimen.of(type);
        corpus.fail(
                specimen.document(member + sort + "-too-long"),
                FindingCodes.SCHEMA_MAX_LENGTH,
                specimen.pointer() + '/' + member,
                "one code point too many or more",
                specimen.set(member, text).document());
    }

    private void list(String type, String member, int limit) {
        Specimen specimen = Specimen.of(type);
        corpus.pass(
                Variant.PUBLISH,
                specimen.document(member + "-at-limit"),
                specimen.repeat(member, limit).document());
        tooMany(type, member, limit);
    }

    private void tooMany(String type, String member, int limit) {
        Specimen specimen = type.equals("Issue") ? Specimen.issue() : Specimen.of(type);
        corpus.fail(
                specimen.document(member + "-too-many"),
                FindingCodes.SCHEMA_MAX_ITEMS,
                specimen.pointer() + '/' + member,
                "one entry too many",
                specimen.repeat(member, limit + 1).document());
    }
}
