package no.politiet.kom.render;

import java.util.List;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.Certainty;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.LinkState;
import no.politiet.kom.model.ListItem;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Quote;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.SectionRole;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.SourceRef;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.model.SourceType;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.TableCell;
import no.politiet.kom.model.TableRow;
import no.politiet.kom.model.TagUri;

/** A made-up newsletter about lighthouses. Fiction; any likeness is chance. */
final class Fixtures {

    private static final LocalId L1 = LocalId.of("l1");

    private Fixtures() {}

    static Item.Builder item(String name, String heading) {
        return Item.builder(TagUri.of("tag:fyr.example,2031:kom/2031-q1/" + name), Kind.NOTE, heading);
    }

    static Issue issue(Section... sections) {
        return Issue.builder(
                        TagUri.of("tag:fyr.example,2031:kom/2031-q1"),
                        Period.parse("2031-01/2031-03"),
                        "Nytt fra fyrene")
                .publisher("Fyrvesenet")
                .sections(List.of(sections))
                .build();
    }

    static Section section(String title, Item... items) {
        return Section.builder(LocalId.of("s"), title, SectionRole.OTHER, List.of(items))
                .build();
    }

    /** One of each: every sort of block, a source, a deadline, a link with and one without an address. */
    static Issue rich() {
        Item hearing = item("horing", "Høring om nye lykter")
                .kind(Kind.HEARING)
                .body(List.of(
                        Paragraph.of(List.of(
                                Span.of("Fyrvesenet vil bytte "),
                                Span.of("alle lyktene").withStrong(),
                                Span.of(" langs kysten, se "),
                                Span.link("her", L1),
                                Span.of(".\nHøringsfristen er 29. juni."))),
                        BulletList.of(List.of(
                                        ListItem.of("lyset skal nå lenger enn i dag, også når det er tåke over havet"),
                                        ListItem.of("strømmen skal vare")))
                                .withMarker("✓"),
                        BulletList.numbered(List.of(ListItem.of("bygge"), ListItem.of("tenne"))),
                        Quote.of(List.of(Paragraph.of("Et fyr uten lys er bare et hus. (s. 7)")))
                                .withPlace(null, "7"),
                        Table.of(List.of(
                                TableRow.headings(List.of(TableCell.of("Fyr"), TableCell.of("Høyde"))),
                                TableRow.of(List.of(TableCell.of("Nordodden"), TableCell.of("31 m")))))))
                .sources(List.of(SourceRef.of(LocalId.of("fyr"), SourceRole.PUBLISHER)))
                .dates(List.of(
                        KeyDate.builder(DateRole.DEADLINE, Period.parse("2031-06-29"), "29. juni", Certainty.INFERRED)
                                .build()))
                .links(List.of(
                        Link.builder(L1, "her", LinkState.UNRESOLVED).build(),
                        Link.builder(LocalId.of("l2"), "brevet", LinkState.RESOLVED)
                                .href("https://fyr.example/brev")
                                .build()))
                .build();
        return issue(section("Aktuelt", hearing)).toBuilder()
                .audience("Til alle som ser havet")
                .sources(List.of(Source.builder(LocalId.of("fyr"), "Fyrvesenet", SourceType.DIRECTORATE)
                        .build()))
                .about(List.of(Paragraph.of("Fyrvesenet holder lys.")))
                .build();
    }
}
