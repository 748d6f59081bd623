package no.politiet.kom.schema.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * A small valid document with one object of a type in it, every member of that object present. All of it is fiction.
 *
 * @param type the name of the type, as in the schema; {@code Issue} and {@code Index} for the documents themselves
 * @param pointer where the object stands
 * @param document the document; a copy of its own
 */
record Specimen(String type, String pointer, ObjectNode document) {

    private static final String ITEM = "/sections/0/items/0";

    private static final String ISSUE = """
            {"schemaVersion":"1.0","id":"tag:example.org,2026:kom/2026-q1","slug":"2026-q1","period":"2026-01/2026-03",
             "language":"nb","title":"Oppdiktet nyhetsbrev","publisher":"Oppdiktet utgiver","revision":2,
             "sections":[{"id":"s1","title":"Oppdiktet seksjon","role":"national","items":[
              {"id":"tag:example.org,2026:kom/2026-q1/a","kind":"note","heading":"Oppdiktet sak","title":"Oppdiktet sak",
               "language":"nb"}]}]}""";

    private static final String INDEX = """
            {"schemaVersion":"1.0","sequence":3,"updatedAt":"2026-04-02T08:00:00Z","expires":"2026-07-02T08:00:00Z",
             "nextExpectedAt":"2026-07-01T08:00:00Z","issues":[]}""";

    private static final String SOURCE = """
            {"id":"etat","name":"Oppdiktet etat","abbreviation":"OE","type":"directorate","country":"NO",
             "url":"https://example.org/"}""";
    private static final String LINK = """
            {"id":"l1","text":"her","label":"Oppdiktet rapport","href":"https://example.org/r","state":"resolved",
             "rel":"document","language":"nb"}""";
    private static final String KEY_DATE = """
            {"role":"deadline","when":"2026-04-19","time":"12:00","text":"Frist er 19. april","certainty":"inferred",
             "place":"Oslo","previous":["2026-03"]}""";
    private static final String REFERENCE = """
            {"scheme":"prop","text":"Prop. 1 X (2025–2026)","canonical":"no:prop:2025-2026:1-X","title":"Om ingenting",
             "language":"nb","pinpoint":"punkt 2","link":"l1"}""";
    private static final String FIGURE = """
            {"text":"92,7 milliarder kroner","value":92700000000,"unit":"kroner","period":"2021"}""";
    private static final String RELATION = """
            {"rel":"same-work","target":"2025-q4","text":"se forrige nyhetsbrev"}""";
    private static final String PROVENANCE = """
            {"document":"2026-q1.md","unit":"line","first":3,"last":9}""";
    private static final String CHANGE = """
            {"revision":2,"at":"2026-04-02T08:00:00Z","significance":"major","note":"Ny frist",
             "items":["tag:example.org,2026:kom/2026-q1/a"]}""";
    private static final String ISSUE_REF = """
            {"slug":"2025-q4","id":"tag:example.org,2026:kom/2025-q4","period":"2025-10/2025-12"}""";
    private static final String SPAN = """
            {"text":"Oppdiktet","strong":true,"emphasis":false,"link":"l1","language":"nn"}""";
    private static final String PARAGRAPH = "{\"type\":\"paragraph\",\"spans\":[" + SPAN + "]}";
    private static final String CELL = "{\"spans\":[" + SPAN + "]}";
    private static final String ROW = "{\"header\":true,\"cells\":[" + CELL + "]}";
    private static final String TABLE = "{\"type\":\"table\",\"rows\":[" + ROW + "]}";
    private static final String LIST =
            "{\"type\":\"list\",\"ordered\":true,\"marker\":\"✓\",\"items\":[{\"blocks\":[" + PARAGRAPH + "]}]}";
    private static final String QUOTE =
            "{\"type\":\"quote\",\"blocks\":[" + PARAGRAPH + "],\"cite\":\"Oppdiktet rundskriv\",\"page\":\"s. 7\"}";
    private static final String UNKNOWN = """
            {"type":"callout","text":"Husk fristen.","tone":{"level":1.50}}""";
    private static final String ENTRY = """
            {"slug":"2026-q1","id":"tag:example.org,2026:kom/2026-q1","period":"2026-01/2026-03","revision":2,
             "updatedAt":"2026-04-02T08:00:00Z","href":"issues/2026-q1/r2.json","bytes":1234,
             "sha256":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
             "addedIn":1,"changedIn":3}""";
    private static final String TOMBSTONE = """
            {"slug":"2025-q4","id":"tag:example.org,2026:kom/2025-q4","withdrawnAt":"2026-02-01T12:00:00Z",
             "reason":"Oppdiktet feil","changedIn":2}""";

    /** The types, each with the member that holds it and its JSON. */
    private static final Map<String, List<String>> PLACES = new LinkedHashMap<>();

    static {
        PLACES.put("Source", List.of("/sources", SOURCE));
        PLACES.put("Change", List.of("/changes", CHANGE));
        PLACES.put("SourceRef", List.of(ITEM + "/sources", "{\"source\":\"etat\",\"role\":\"publisher\"}"));
        PLACES.put("Link", List.of(ITEM + "/links", LINK));
        PLACES.put("KeyDate", List.of(ITEM + "/dates", KEY_DATE));
        PLACES.put("Reference", List.of(ITEM + "/references", REFERENCE));
        PLACES.put("Figure", List.of(ITEM + "/figures", FIGURE));
        PLACES.put("Relation", List.of(ITEM + "/related", RELATION));
        PLACES.put("Paragraph", List.of(ITEM + "/body", PARAGRAPH));
        PLACES.put("BulletList", List.of(ITEM + "/body", LIST));
        PLACES.put("Quote", List.of(ITEM + "/body", QUOTE));
        PLACES.put("Table", List.of(ITEM + "/body", TABLE));
        PLACES.put("UnknownBlock", List.of(ITEM + "/body", UNKNOWN));
    }

    /** All types that are objects, in an order for reading. */
    static final List<String> TYPES = List.of(
            "Issue",
            "Section",
            "Item",
            "Source",
            "SourceRef",
            "Link",
            "KeyDate",
            "Reference",
            "Figure",
            "Relation",
            "Provenance",
            "Change",
            "IssueRef",
            "Paragraph",
            "BulletList",
            "ListItem",
            "Quote",
            "Table",
            "TableRow",
            "TableCell",
            "Span",
            "UnknownBlock",
            "Index",
            "IssueEntry",
            "Tombstone");

    static Specimen of(String type) {
        Specimen specimen = switch (type) {
            case "Index" -> index(ENTRY, "");
            case "IssueEntry" -> index(ENTRY, "/issues/0");
            case "Tombstone" -> index(TOMBSTONE, "/issues/0");
            case "Issue" -> fullIssue("");
            case "Section" -> issue().at("/sections/0");
            case "Item" -> fullIssue(ITEM);
            case "Provenance" -> issue().put(ITEM, "provenance", PROVENANCE).at(ITEM + "/provenance");
            case "IssueRef" -> issue().put("", "previous", ISSUE_REF).at("/previous");
            case "Span" -> of("Paragraph").at(ITEM + "/body/0/spans/0");
            case "ListItem" -> of("BulletList").at(ITEM + "/body/0/items/0");
            case "TableRow" -> of("Table").at(ITEM + "/body/0/rows/0");
            case "TableCell" -> of("Table").at(ITEM + "/body/0/rows/0/cells/0");
            default -> {
                String place = PLACES.get(type).get(0);
                int slash = place.lastIndexOf('/');
                yield linked(type)
                        .put(
                                place.substring(0, slash),
                                place.substring(slash + 1),
                                "[" + PLACES.get(type).get(1) + "]")
                        .at(place + "/0");
            }
        };
        return new Specimen(type, specimen.pointer, specimen.document);
    }

    /** An issue to which the type's references lead. */
    private static Specimen linked(String type) {
        return switch (type) {
            case "SourceRef" -> issue().put("", "sources", "[" + SOURCE + "]");
            case "Reference", "Paragraph", "BulletList", "Quote", "Table" ->
                issue().put(ITEM, "links", "[" + LINK + "]");
            default -> issue();
        };
    }

    /** The least that is an issue. */
    static Specimen issue() {
        return new Specimen("Issue", "", (ObjectNode) CorpusWriter.MAPPER.readTree(ISSUE));
    }

    private static Specimen index(String entry, String pointer) {
        return new Specimen("Index", pointer, (ObjectNode) CorpusWriter.MAPPER.readTree(INDEX))
                .put("", "issues", "[" + entry + "]");
    }

    private static Specimen fullIssue(String pointer) {
        return issue().put("", "publishedAt", "\"2026-04-01T08:00:00Z\"")
                .put("", "audience", "\"Til ingen\"")
                .put("", "sources", "[" + SOURCE + "]")
                .put("", "about", "[{\"type\":\"paragraph\",\"spans\":[{\"text\":\"Om oss\",\"link\":\"c1\"}]}]")
                .put("", "links", "[" + LINK.replace("l1", "c1") + "]")
                .put("", "changes", "[" + CHANGE + "]")
                .put("", "previous", ISSUE_REF)
                .put("", "next", ISSUE_REF.replace("2025-q4", "2026-q2").replace("2025-10/2025-12", "2026-04/2026-06"))
                .put("", "licence", "\"CC0-1.0\"")
                .put(ITEM, "body", "[" + PARAGRAPH + "]")
                .put(ITEM, "sources", "[{\"source\":\"etat\",\"role\":\"publisher\"}]")
                .put(ITEM, "links", "[" + LINK + "]")
                .put(ITEM, "dates", "[" + KEY_DATE + "]")
                .put(ITEM, "references", "[" + REFERENCE + "]")
                .put(ITEM, "figures", "[" + FIGURE + "]")
                .put(ITEM, "related", "[" + RELATION + "]")
                .put(ITEM, "themes", "[\"prevention\"]")
                .put(ITEM, "provenance", PROVENANCE)
                .at(pointer);
    }

    Specimen at(String other) {
        return new Specimen(type, other, document);
    }

    /** The name of the document that the type belongs to, with which file names start. */
    String document(String rest) {
        boolean index = document.has("sequence");
        boolean itself = type.equals("Issue") || type.equals("Index");
        return (index ? "index-" : "issue-") + (itself ? "" : type + "-") + rest;
    }

    ObjectNode object() {
        return (ObjectNode) document.at(pointer);
    }

    /** Sets a member of the object. */
    Specimen set(String member, JsonNode value) {
        object().set(member, value);
        return this;
    }

    Specimen set(String member, String value) {
        object().put(member, value);
        return this;
    }

    /** Sets a member to JSON as it is written here, digit for digit. */
    Specimen raw(String member, String json) {
        object().set(member, CorpusWriter.MAPPER.getNodeFactory().rawValueNode(new RawValue(json)));
        return this;
    }

    Specimen remove(String member) {
        object().remove(member);
        return this;
    }

    /** Sets a member of an object elsewhere in the document. */
    Specimen put(String owner, String member, String json) {
        ((ObjectNode) document.at(owner)).set(member, CorpusWriter.MAPPER.readTree(json));
        return this;
    }

    /** The same entry again, so many times in all. */
    Specimen repeat(String member, int times) {
        JsonNode one = object().get(member).get(0);
        ArrayNode many = CorpusWriter.MAPPER.createArrayNode();
        for (int i = 0; i < times; i++) {
            many.add(one.deepCopy());
        }
        return set(member, many);
    }

    String text() {
        return CorpusWriter.MAPPER.writeValueAsString(document);
    }
}
