package no.politiet.kom.benchmarks;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;

/**
 * The same document as plain records of strings and lists, as one would write them for a general-purpose mapper: no rule,
 * no value type, no copy. What the peers bind to.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record PlainIssue(
        String schemaVersion,
        String id,
        String slug,
        String period,
        String language,
        String title,
        String publisher,
        int revision,
        String publishedAt,
        String audience,
        List<Source> sources,
        List<Section> sections,
        List<Block> about,
        List<Link> links,
        List<Change> changes,
        IssueRef previous,
        IssueRef next,
        String licence) {

    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record Section(String id, String title, String role, List<Item> items) {}

    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record Item(
            String id,
            String kind,
            String heading,
            String title,
            String language,
            List<Block> body,
            List<SourceRef> sources,
            List<Link> links,
            List<KeyDate> dates,
            List<Reference> references,
            List<Figure> figures,
            List<Relation> related,
            List<String> themes,
            Provenance provenance) {}

    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record Source(String id, String name, String abbreviation, String type, String country, String url) {}

    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record SourceRef(String source, String role) {}

    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record Link(String id, String text, String label, String href, String state, String rel, String language) {}

    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record KeyDate(
            String role,
            String when,
            String time,
            String text,
            String certainty,
            String place,
            List<String> previous) {}

    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record Reference(
            String scheme,
            String text,
            String canonical,
            String title,
            String language,
            String pinpoint,
            String link) {}

    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record Figure(String text, BigDecimal value, String unit, String period) {}

    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record Relation(String rel, String target, String text) {}

    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record Provenance(String document, String unit, int first, int last) {}

    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record Change(int revision, String at, String significance, String note, List<String> items) {}

    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record IssueRef(String slug, String id, String period) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = BulletList.class, name = "list"),
        @JsonSubTypes.Type(value = Quote.class, name = "quote"),
        @JsonSubTypes.Type(value = Table.class, name = "table")
    })
    public sealed interface Block permits Paragraph, BulletList, Quote, Table {}

    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record Paragraph(List<Span> spans) implements Block {}

    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record BulletList(boolean ordered, String marker, List<ListItem> items) implements Block {}

    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record Quote(List<Block> blocks, String cite, String page) implements Block {}

    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record Table(List<TableRow> rows) implements Block {}

    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record ListItem(List<Block> blocks) {}

    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record TableRow(boolean header, List<TableCell> cells) {}

    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record TableCell(List<Span> spans) {}

    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record Span(String text, boolean strong, boolean emphasis, String link, String language) {}
}
