package no.politiet.kom.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.politiet.kom.model.BlockType;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.Certainty;
import no.politiet.kom.model.Change;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.LinkState;
import no.politiet.kom.model.ListItem;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Quote;
import no.politiet.kom.model.Reference;
import no.politiet.kom.model.Scheme;
import no.politiet.kom.model.Significance;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.SourceRef;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.model.SourceType;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.TableCell;
import no.politiet.kom.model.TableRow;
import no.politiet.kom.model.UnknownBlock;

/** Text that was written to do harm stands in each field, and is text in each format. */
class HostileTextTest {

    private static final List<String> PAYLOADS = payloads();

    /** The elements that a page of ours has. */
    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "article",
            "blockquote",
            "body",
            "br",
            "div",
            "em",
            "fieldset",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "head",
            "header",
            "html",
            "label",
            "legend",
            "li",
            "link",
            "main",
            "meta",
            "nav",
            "ol",
            "option",
            "p",
            "section",
            "select",
            "span",
            "strong",
            "style",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "time",
            "title",
            "tr",
            "ul");

    private static final Set<String> ATTRIBUTES = Set.of(
            "aria-label",
            "aria-labelledby",
            "autocomplete",
            "charset",
            "class",
            "content",
            "datetime",
            "for",
            "href",
            "hreflang",
            "http-equiv",
            "id",
            "lang",
            "name",
            "rel",
            "role",
            "scope",
            "tabindex",
            "type",
            "value");

    private static final Pattern TAG = Pattern.compile("<(/?)([!A-Za-z][^\\s>/]*)([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)=\"([^\"<>]*)\"");

    /** A line each: ours, and those of the file that {@code -Dkom.payloads=FILE} names, such as a published list. */
    private static List<String> payloads() {
        List<String> payloads = new ArrayList<>();
        String more = System.getProperty("kom.payloads");
        try (InputStream in = HostileTextTest.class.getResourceAsStream("payloads.txt")) {
            payloads.addAll(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
            if (more != null) {
                // Each byte a character: such lists are in no encoding.
                payloads.addAll(Files.readString(Path.of(more), StandardCharsets.ISO_8859_1)
                        .lines()
                        .filter(line -> !line.isEmpty())
                        .toList());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return payloads;
    }

    /** A payload in each text, address and language of a draft. */
    static Issue hostile(String payload) {
        LocalId link = LocalId.of("l1");
        Span her = new Span("her", false, false, link, payload, Extras.NONE);
        Item item = Fixtures.item("a", payload)
                .title(payload)
                .language(payload)
                .body(List.of(
                        Paragraph.of(List.of(
                                Span.of(payload).withStrong(), Span.of(payload).withEmphasis(), her, Span.of(payload))),
                        BulletList.of(List.of(ListItem.of(payload))).withMarker(payload),
                        BulletList.numbered(List.of(ListItem.of(payload), ListItem.of(payload))),
                        Quote.of(List.of(Paragraph.of(payload))).withPlace(payload, payload),
                        Table.of(List.of(
                                TableRow.headings(List.of(TableCell.of(payload))),
                                TableRow.of(List.of(TableCell.of(payload), TableCell.of(payload))))),
                        new UnknownBlock(BlockType.of("poll"), payload, Extras.NONE)))
                .sources(List.of(SourceRef.of(LocalId.of("s"), SourceRole.PUBLISHER)))
                .dates(List.of(KeyDate.builder(DateRole.DEADLINE, Period.parse("2031-06-29"), payload, Certainty.STATED)
                        .place(payload)
                        .build()))
                .links(List.of(Link.builder(link, payload, LinkState.RESOLVED)
                        .label(payload)
                        .href(payload)
                        .language(payload)
                        .build()))
                .references(List.of(Reference.builder(Scheme.of("law"), payload)
                        .title(payload)
                        .language(payload)
                        .pinpoint(payload)
                        .link(link)
                        .build()))
                .build();
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            items.add(item);
        }
        return Fixtures.issue(Fixtures.section(payload, items.toArray(Item[]::new))).toBuilder()
                .title(payload)
                .publisher(payload)
                .language(payload)
                .audience(payload)
                .licence(payload)
                .sources(List.of(Source.builder(LocalId.of("s"), payload, SourceType.DIRECTORATE)
                        .abbreviation(payload)
                        .url(payload)
                        .build()))
                .about(List.of(Paragraph.of(List.of(her, Span.of(payload)))))
                .links(item.links())
                .revision(2)
                .changes(List.of(Change.builder(2, Instant.parse("2031-05-01T00:00:00Z"), Significance.MAJOR, payload)
                        .items(List.of(item.id()))
                        .build()))
                .build();
    }

    private static String render(Format format, Issue issue) {
        return IssueRenderer.of(format)
                .now(Instant.parse("2031-06-01T00:00:00Z"))
                .build()
                .render(issue);
    }

    private static void requireHarmless(String html) {
        String rest = html.replaceFirst("(?s)<style>.*?</style>", "").replace("<!DOCTYPE html>", "");
        Matcher tag = TAG.matcher(rest);
        StringBuilder text = new StringBuilder();
        while (tag.find()) {
            assertThat(ELEMENTS).contains(tag.group(2));
            String attributes = tag.group(3);
            Matcher attribute = ATTRIBUTE.matcher(attributes);
            while (attribute.find()) {
                assertThat(ATTRIBUTES).contains(attribute.group(1));
                if (attribute.group(1).equals("href")) {
                    assertThat(attribute.group(2)).matches("(#|https?://|mailto:).*");
                }
            }
            assertThat(ATTRIBUTE.matcher(attributes).replaceAll("")).isEmpty();
            tag.appendReplacement(text, "");
        }
        assertThat(tag.appendTail(text).toString()).doesNotContain("<", ">", "\"", "'");
    }

    @Example
    void isTextInEachFormat() throws Exception {
        for (String payload : PAYLOADS) {
            requireHarmless(render(Format.HTML, hostile(payload)));
            requireHarmless(render(Format.HTML_FRAGMENT, hostile(payload)));
            isTextInAtom(payload);
            isTextInACalendar(payload);
            steersNoTerminal(payload);
        }
    }

    @Property(tries = 300)
    void isTextInHtmlInAnyMixture(@ForAll("mixtures") String payload) {
        requireHarmless(render(Format.HTML, hostile(payload)));
    }

    @Property(tries = 300)
    void isTextInAtom(@ForAll("mixtures") String payload) throws Exception {
        String atom = render(Format.ATOM, hostile(payload));
        XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(atom));
        Set<String> elements = new TreeSet<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                elements.add(xml.getLocalName());
                if (xml.getLocalName().equals("content")) {
                    requireHarmless(xml.getElementText());
                }
            }
        }
        assertThat(Set.of("author", "category", "content", "entry", "feed", "id", "name", "rights", "title", "updated"))
                .containsAll(elements);
    }

    @Property(tries = 300)
    void isTextInACalendar(@ForAll("mixtures") String payload) throws Exception {
        String calendar = render(Format.ICALENDAR, hostile(payload));
        assertThat(calendar.replace("\r\n ", "").lines())
                .allMatch(line -> line.matches("(BEGIN|END|VERSION|PRODID|CALSCALE|UID|NAME|X-WR-CALNAME|DESCRIPTION"
                        + "|X-WR-CALDESC|LAST-MODIFIED|REFRESH-INTERVAL|X-PUBLISHED-TTL|COLOR|DTSTAMP|SEQUENCE|DTSTART"
                        + "|DTEND|SUMMARY|LOCATION|CATEGORIES|STATUS|TRANSP|CLASS|X-KOM-ISSUE)[;:].*"))
                .filteredOn(line -> line.startsWith("BEGIN:"))
                .containsOnly("BEGIN:VCALENDAR", "BEGIN:VEVENT");
        assertThat(Calendars.ical4j(calendar)).hasSize(1);
        assertThat(Calendars.biweekly(calendar)).hasSize(1);
    }

    @Property(tries = 300)
    void steersNoTerminal(@ForAll("mixtures") String payload) {
        assertThat(render(Format.TEXT, hostile(payload))).doesNotContainPattern("[\\p{Cc}&&[^\\n]]");
    }

    @Provide
    Arbitrary<String> mixtures() {
        Arbitrary<String> between =
                Arbitraries.of("", " ", "\n", "\r\n", "\u0000", "\u0085", "\u2028", "\uD800", "\uFFFF", "\u000B", "\t");
        return Combinators.combine(
                        Arbitraries.of(PAYLOADS),
                        between,
                        Arbitraries.of(PAYLOADS),
                        Arbitraries.strings().ofMaxLength(5))
                .as((first, gap, second, any) -> first + gap + second + any);
    }
}
