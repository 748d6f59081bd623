package no.politiet.kom.schema.corpus;

import java.util.List;
import no.politiet.kom.model.check.FindingCodes;
import no.politiet.kom.model.check.Variant;

/** Texts that nearly have the form required, and texts that have it and do not look so. */
final class TextCases {

    private static final String EM_SPACE = "\u2003";
    private static final String NO_BREAK_SPACE = "\u00A0";
    private static final String ZERO_WIDTH_SPACE = "\u200B";

    private final CorpusWriter corpus;

    TextCases(CorpusWriter corpus) {
        this.corpus = corpus;
    }

    void write() {
        lines();
        runs();
        codesAndIds();
        versionsAndLanguages();
        times();
        addresses();
        references();
    }

    private void lines() {
        nearMisses(
                "Issue",
                "title",
                List.of(
                        "",
                        " ",
                        NO_BREAK_SPACE,
                        EM_SPACE,
                        ZERO_WIDTH_SPACE,
                        "\u00AD",
                        "\uFEFF",
                        "\u3000 \u2009",
                        "\n",
                        "a\n",
                        "\na",
                        "a\nb",
                        "a\tb",
                        "a\r",
                        "a\u0000b",
                        "a\u001Bb",
                        "a\u007Fb",
                        "a\u0085b",
                        "a\u2028b",
                        "a\u2029"));
        for (String place : List.of(
                "Issue.publisher",
                "Issue.audience",
                "Issue.licence",
                "Section.title",
                "Item.heading",
                "Item.title",
                "Source.name",
                "Source.abbreviation",
                "Link.text",
                "Link.label",
                "KeyDate.text",
                "KeyDate.place",
                "Reference.text",
                "Reference.title",
                "Reference.pinpoint",
                "Figure.text",
                "Figure.unit",
                "Relation.text",
                "Provenance.document",
                "Change.note",
                "BulletList.marker",
                "Quote.cite",
                "Quote.page",
                "Tombstone.reason")) {
            String[] typeAndMember = place.split("\\.");
            nearMisses(typeAndMember[0], typeAndMember[1], List.of(NO_BREAK_SPACE + EM_SPACE, "tekst\n"));
        }
        passes(
                "Issue",
                "title",
                List.of(
                        "x",
                        NO_BREAK_SPACE + "x" + EM_SPACE,
                        "\uFEFFx",
                        "a" + ZERO_WIDTH_SPACE + "b",
                        "🙂",
                        "e\u0301\u0301\u0301",
                        "\u0301",
                        "👨\u200D👩\u200D👧",
                        "\u202Eabc",
                        "\uD834\uDD1E",
                        "\uFFFD",
                        "\uFFFF",
                        "\uE000",
                        "\uDBFF\uDFFF",
                        "<b>&amp;</b>",
                        "\"\\/'",
                        "${jndi:x} {0} %s"));
    }

    private void runs() {
        nearMisses(
                "Span",
                "text",
                List.of(
                        "",
                        "\t",
                        "a\rb",
                        "a\r\n",
                        "\u0000",
                        "\u000B",
                        "\u001F",
                        "\u007F",
                        "\u0085",
                        "\u2028",
                        "a\u2029b"));
        nearMisses("UnknownBlock", "text", List.of("", "a\tb"));
        passes(
                "Span",
                "text",
                List.of(" ", "\n", "a\n\nb\n", NO_BREAK_SPACE, ZERO_WIDTH_SPACE, "\u00AD", "🙂\n🙂", "\uFEFF"));
    }

    private void codesAndIds() {
        String a = "a";
        nearMisses(
                "Item",
                "kind",
                List.of(
                        "",
                        "Report",
                        "-report",
                        "report-",
                        "9report",
                        "re port",
                        "rapport\u00E5",
                        "report\n",
                        a.repeat(41)));
        passesConsume("Item", "kind", List.of("a", a.repeat(40), "a1-b--c"));
        nearMisses("SourceRef", "role", List.of("Publisher", "publisher\n"));
        nearMisses("Link", "state", List.of("Resolved", "resolved\n"));
        nearMisses("UnknownBlock", "type", List.of("Callout", "call_out", "callout\n"));
        nearMisses("Section", "id", List.of("", "S", "-s", "s-", "s_1", "s s", "s/1", "\u00E5", "s\n", "1".repeat(81)));
        passes("Section", "id", List.of("1", a.repeat(80), "a--b"));
        nearMisses("SourceRef", "source", List.of("Etat", "etat\n"));
        nearMisses("Span", "link", List.of("L1", "l1\n"));
        nearMisses(
                "Issue",
                "slug",
                List.of(
                        "",
                        "2026-Q1",
                        "2026-q1/",
                        "/a",
                        "a/b/c",
                        "a//b",
                        "2026 q1",
                        "a/-b",
                        "2026-q1\n",
                        a.repeat(81)));
        passes("Issue", "slug", List.of("a", "2026-03/x", a.repeat(80) + "/" + a.repeat(80)));
        nearMisses(
                "Issue",
                "id",
                List.of(
                        "",
                        "tag:example.org:x",
                        "tag:example,2026:x",
                        "tag:Example.org,2026:x",
                        "tag:example.org,26:x",
                        "tag:example.org,2026-1:x",
                        "TAG:example.org,2026:x",
                        "tag:example.org,2026:",
                        "tag:example.org,2026:\u00E5",
                        "tag:a@example.org,2026:x",
                        "urn:x:y",
                        "tag:example.org,2026:x\n",
                        "tag:example.org,2026:" + a.repeat(201)));
        passes(
                "Issue",
                "id",
                List.of("tag:a.b,2026:x", "tag:example.org,2026-01-31:x/~y", "tag:example.org,2026:" + a.repeat(200)));
    }

    private void versionsAndLanguages() {
        nearMisses(
                "Issue",
                "schemaVersion",
                List.of("", "1", "1.", "2.0", "1.00", "01.0", "1.01", "1.10000", "v1.0", "1,0", "1.0\n"));
        passes("Issue", "schemaVersion", List.of("1.9999", "1.10"));
        nearMisses("Index", "schemaVersion", List.of("2.0", "1.0\n"));
        nearMisses(
                "Issue",
                "language",
                List.of("", "n", "norsk", "nb_NO", "nb-", "nb-N", "-nb", "nb-NO\n", "nb-aaaaaaaaa", "nb-aa-bb-cc-dd"));
        passes("Issue", "language", List.of("nno", "nb-NO", "zh-Hant-TW", "NB"));
        nearMisses("Span", "language", List.of("no norsk", "nb\n"));
        nearMisses("Link", "language", List.of("nb-"));
        nearMisses("Source", "country", List.of("", "no", "N", "N1", "\u00C5\u00D8", "N\n"));
    }

    private void times() {
        nearMisses(
                "Issue",
                "period",
                List.of(
                        "",
                        "23",
                        "2026-1",
                        "2026-13",
                        "2026-00",
                        "2026-20",
                        "2026-25",
                        "2026-03-00",
                        "2026-03-32",
                        "2026-3-15",
                        "2026/",
                        "/2026",
                        "../2026",
                        "2026/...",
                        "2026-03-15T00:00",
                        "2026-01/2026-02/2026-03",
                        "2026-W01",
                        "2026-23-01",
                        "\u0662\u0660\u0662\u0666",
                        "2026-01--2026-03",
                        " 2026",
                        "2026\n"));
        passes(
                "Issue",
                "period",
                List.of(
                        "2026",
                        "2026-03",
                        "2026-03-15",
                        "2024-02-29",
                        "2022-23",
                        "2025-24",
                        "2026-03/2026-03",
                        "2026-10-18/2026-10-19",
                        "2004/..",
                        "2026-21/2026-23",
                        "0000",
                        "9999-12-31"));
        nearMisses("KeyDate", "when", List.of("29. juni", "2026-06-29\n"));
        nearMisses(
                "Issue",
                "publishedAt",
                List.of(
                        "2026-04-01",
                        "2026-04-01T08:00:00",
                        "2026-04-01T08:00:00+00:00",
                        "2026-04-01T08:00:00.0Z",
                        "2026-04-01T08:00:00z",
                        "2026-04-01t08:00:00Z",
                        "2026-04-01 08:00:00Z",
                        "2026-04-01T24:00:00Z",
                        "2026-04-01T08:60:00Z",
                        "2026-04-01T08:00:60Z",
                        "2026-13-01T08:00:00Z",
                        "+12026-04-01T08:00:00Z",
                        "2026-04-01T08:00:00Z\n"));
        passes("Issue", "publishedAt", List.of("0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2024-02-29T00:00:00Z"));
        nearMisses("Index", "updatedAt", List.of("2026-04-02", "2026-04-02T08:00:00Z\n"));
        nearMisses("Tombstone", "withdrawnAt", List.of("", "2026-02-01T12:00:00+01:00"));
        nearMisses("KeyDate", "time", List.of("", "9:30", "24:00", "09:60", "09:30:00", "0930", "09.30", "09:30\n"));
        passes("KeyDate", "time", List.of("00:00", "23:59"));
    }

    private void addresses() {
        nearMisses(
                "Link",
                "href",
                List.of(
                        "",
                        "example.org",
                        "//example.org/",
                        "/rapport",
                        "ftp://example.org/",
                        "https://",
                        "https:///x",
                        "HTTPS://example.org/",
                        "https://exa mple.org/",
                        "https://-example.org/",
                        "https://example.org./",
                        "https://\u00E5.example.org/",
                        "https://example.org/\u00E5",
                        "https://example.org/a b",
                        "https://example.org/%",
                        "https://example.org/%2",
                        "https://example.org/%zz",
                        "https://example.org/a%20%g0",
                        "https://example.org/<x>",
                        "https://example.org/a\\b",
                        "https://example.org/\"",
                        "https://example.org/{x}",
                        "https://example.org/a#b#c",
                        "https://user@example.org/",
                        "https://[::1]/",
                        "https://example.org:123456/",
                        "https://example.org:/",
                        "https://example.org/\n",
                        "javascript:alert(1)",
                        "data:text/plain,x",
                        "mailto:",
                        "mailto:a@",
                        "mailto:a b@example.org",
                        "mailto:a@example.org?subject=x"));
        passes(
                "Link",
                "href",
                List.of(
                        "http://example.org",
                        "https://example.org:8443/a/b;c=1?d=e&f=%C3%A5#g/h?i",
                        "https://example.org?q=1",
                        "https://example.org#a",
                        "https://EXAMPLE.org/~a/(b)/'c'!$*+,",
                        "https://127.0.0.1/",
                        "mailto:a.b+c@example.org"));
        nearMisses("Source", "url", List.of("www.example.org", "https://example.org/\n"));
        nearMisses(
                "IssueEntry",
                "href",
                List.of(
                        "",
                        "/issues/r1.json",
                        "../r1.json",
                        "issues/../r1.json",
                        "issues/./r1.json",
                        "issues//r1.json",
                        "issues/",
                        "https://example.org/r1.json",
                        "issues/r1.json?x",
                        "issues/.r1.json",
                        "issues/%2e%2e/r1.json",
                        "issues\\r1.json",
                        "issues/r1.json\n",
                        "a" + "/a".repeat(21)));
        passes("IssueEntry", "href", List.of("r1.json", "a" + "/a".repeat(20), "A/0_.-"));
        nearMisses(
                "IssueEntry",
                "sha256",
                List.of("", "0".repeat(63), "A".repeat(64), "0".repeat(63) + "g", "0".repeat(63) + "\n"));
    }

    private void references() {
        nearMisses(
                "Reference",
                "canonical",
                List.of(
                        "",
                        "no",
                        "no:",
                        ":x",
                        "No:x",
                        "9:x",
                        "no::x",
                        "no:a b",
                        "no:\u00E5",
                        "no:x\n",
                        "no" + ":x".repeat(21)));
        passes("Reference", "canonical", List.of("a:b", "no" + ":x".repeat(20), "eu:reg:2016/679:art-4(1)"));
        nearMisses("Relation", "target", List.of("", " ", "a b", "\u00E5", "a\u007F", "2025-q4\n"));
        passes("Relation", "target", List.of("!", "tag:example.org,2026:kom/x", "~"));
    }

    private void nearMisses(String type, String member, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            Specimen specimen = Specimen.of(type);
            corpus.fail(
                    specimen.document(member + "-form-" + (i + 1)),
                    member.equals("schemaVersion") && texts.get(i).equals("2.0")
                            ? FindingCodes.SCHEMA_LATER_VERSION
                            : FindingCodes.SCHEMA_PATTERN,
                    specimen.pointer() + '/' + member,
                    "not of the form required: " + escaped(texts.get(i)),
                    specimen.set(member, texts.get(i)).document());
        }
    }

    private void passes(String type, String member, List<String> texts) {
        passes(Variant.PUBLISH, type, member, texts);
    }

    private void passesConsume(String type, String member, List<String> texts) {
        passes(Variant.CONSUME, type, member, texts);
    }

    private void passes(Variant variant, String type, String member, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            Specimen specimen = Specimen.of(type);
            corpus.pass(
                    variant,
                    specimen.document(member + "-form-" + (i + 1)),
                    specimen.set(member, texts.get(i)).document());
        }
    }

    private static String escaped(String text) {
        if (text.isEmpty()) {
            return "empty";
        }
        StringBuilder escaped = new StringBuilder();
        text.codePoints().limit(60).forEach(c -> {
            if (c > ' ' && c < 0x7F) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append(String.format("U+%04X", c));
            }
        });
        return escaped.append(text.length() > 60 ? "…" : "").toString();
    }
}
