package no.politiet.kom.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import no.politiet.kom.model.BlockType;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.Certainty;
import no.politiet.kom.model.Change;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.Figure;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.IssueRef;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.LinkRel;
import no.politiet.kom.model.LinkState;
import no.politiet.kom.model.ListItem;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Provenance;
import no.politiet.kom.model.ProvenanceUnit;
import no.politiet.kom.model.Quote;
import no.politiet.kom.model.Reference;
import no.politiet.kom.model.Relation;
import no.politiet.kom.model.RelationRel;
import no.politiet.kom.model.Scheme;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.SectionRole;
import no.politiet.kom.model.Significance;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.SourceRef;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.model.SourceType;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.TableCell;
import no.politiet.kom.model.TableRow;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.Theme;
import no.politiet.kom.model.Tombstone;
import no.politiet.kom.model.UnknownBlock;

/** Made-up documents that use every type of the model. */
public final class Fixtures {

    private Fixtures() {}

    /** Fiction: an issue in which every member of every type has a value. */
    public static Issue fullIssue() {
        LocalId link = LocalId.of("l1");
        LocalId agency = LocalId.of("oppdiktet-etat");
        TagUri itemId = TagUri.of("example.org,2026", Slug.of("2026-q1").item("oppdiktet-horing"));
        Item item = Item.builder(itemId, Kind.HEARING, "Oppdiktet høring – om ingenting")
                .title("Oppdiktet høring")
                .language("nn")
                .body(List.of(
                        Paragraph.of(List.of(
                                Span.of("Se "),
                                Span.link("her", link).withStrong(),
                                Span.of(" – «alt» er "),
                                Span.of("fiction").withEmphasis().withLanguage("en"),
                                Span.of(".\nNy linje 🙂"))),
                        BulletList.of(List.of(ListItem.of("Ein"), ListItem.of("To")))
                                .withMarker("✓"),
                        BulletList.numbered(List.of(ListItem.of("Først"))),
                        Quote.of(List.of(Paragraph.of("Sitert."))).withPlace("Oppdiktet rundskriv", "s. 7"),
                        Table.of(List.of(
                                TableRow.headings(List.of(TableCell.of("År"), TableCell.of("Tal"))),
                                TableRow.of(List.of(TableCell.of("2026"), TableCell.of(List.of()))))),
                        new UnknownBlock(
                                BlockType.of("callout"), "Hugs fristen.", Extras.of("tone", "{\"level\": 1.50}"))))
                .sources(List.of(SourceRef.of(agency, SourceRole.PUBLISHER)))
                .links(List.of(
                        Link.builder(link, "her", LinkState.RESOLVED)
                                .label("Høyringsnotatet")
                                .href("https://example.org/h%C3%B8yring?id=1#a")
                                .rel(LinkRel.HEARING)
                                .language("nn")
                                .build(),
                        Link.builder(LocalId.of("l2"), "her", LinkState.UNRESOLVED)
                                .build()))
                .dates(List.of(KeyDate.builder(
                                DateRole.DEADLINE, Period.parse("2026-04-19"), "Frist er 19. april", Certainty.INFERRED)
                        .time(LocalTime.of(12, 0))
                        .place("Oslo")
                        .previous(List.of(Period.parse("2026-03")))
                        .build()))
                .references(List.of(Reference.builder(Scheme.PROP, "Prop. 1 X (2025–2026)")
                        .canonical("no:prop:2025-2026:1-X")
                        .title("Om ingenting")
                        .language("nb")
                        .pinpoint("punkt 2")
                        .link(link)
                        .build()))
                .figures(List.of(Figure.builder("92,7 milliarder kroner", new BigDecimal("92.70E+9"))
                        .unit("kroner")
                        .period(Period.parse("2021"))
                        .build()))
                .related(List.of(Relation.builder(RelationRel.SAME_WORK, "2025-q4")
                        .text("sjå førre nyhendebrev")
                        .build()))
                .themes(List.of(Theme.PREVENTION, Theme.of("made-up")))
                .provenance(Provenance.of("2026-q1.md", ProvenanceUnit.LINE, 3, 9))
                .extras(Extras.of("x", "1e3").with("y", "[ 1.0, {\"b\":null,\"a\":0.10} ]"))
                .build();
        return Issue.builder(
                        TagUri.of("example.org,2026", Slug.of("2026-q1")),
                        Period.parse("2026-01/2026-03"),
                        "Oppdiktet nyhetsbrev")
                .revision(2)
                .publishedAt(Instant.parse("2026-04-01T08:00:00Z"))
                .audience("Til ingen")
                .sources(List.of(Source.builder(agency, "Oppdiktet etat", SourceType.DIRECTORATE)
                        .abbreviation("OE")
                        .country("NO")
                        .url("https://example.org/")
                        .build()))
                .sections(List.of(
                        Section.builder(LocalId.of("tiltak"), "Oppdiktede tiltak", SectionRole.NATIONAL, List.of(item))
                                .build()))
                .about(List.of(Paragraph.of(List.of(Span.of("Om "), Span.link("oss", LocalId.of("c1"))))))
                .links(List.of(Link.builder(LocalId.of("c1"), "oss", LinkState.RESOLVED)
                        .href("mailto:ingen@example.org")
                        .build()))
                .changes(
                        List.of(Change.builder(2, Instant.parse("2026-04-02T08:00:00Z"), Significance.MAJOR, "Ny frist")
                                .items(List.of(itemId))
                                .build()))
                .previous(IssueRef.builder(Slug.of("2025-q4"), Period.parse("2025-10/2025-12"))
                        .id(TagUri.of("example.org,2026", Slug.of("2025-q4")))
                        .build())
                .next(IssueRef.builder(Slug.of("2026-q2"), Period.parse("2026-04/2026-06"))
                        .build())
                .licence("CC0-1.0")
                .extras(Extras.of("later", "true"))
                .build();
    }

    /** Fiction: an index with an issue and a tombstone. */
    public static Index fullIndex() {
        return Index.builder(17, Instant.parse("2026-04-02T08:00:00Z"), Instant.parse("2026-07-02T08:00:00Z"))
                .nextExpectedAt(Instant.parse("2026-07-01T08:00:00Z"))
                .issues(List.of(
                        IssueEntry.builder(
                                        Slug.of("2026-q1"),
                                        TagUri.of("example.org,2026", Slug.of("2026-q1")),
                                        Period.parse("2026-01/2026-03"),
                                        2,
                                        Instant.parse("2026-04-02T08:00:00Z"),
                                        "issues/2026-q1/r2.json",
                                        1234,
                                        "0".repeat(64))
                                .build(),
                        Tombstone.of(
                                Slug.of("2025-q4"),
                                TagUri.of("example.org,2026", Slug.of("2025-q4")),
                                Instant.parse("2026-02-01T12:00:00Z"),
                                "Oppdiktet feil")))
                .build();
    }
}
