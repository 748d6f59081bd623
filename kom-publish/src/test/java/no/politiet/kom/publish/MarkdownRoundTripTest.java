package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.Change;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.ItemLink;
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
import no.politiet.kom.model.Significance;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.render.Format;
import no.politiet.kom.render.IssueRenderer;
import no.politiet.kom.render.PrintedText;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** What is rendered as Markdown is read back as it was. */
class MarkdownRoundTripTest {

    private static final IssueRenderer MARKDOWN =
            IssueRenderer.of(Format.MARKDOWN).build();

    private static Issue back(Issue issue) {
        return NewsletterImporter.builder()
                .build()
                .read(MARKDOWN.render(issue), "fyr.md")
                .issue();
    }

    @Example
    void comesBackFromTheNewslettersOfTheTests() throws IOException {
        List<Path> newsletters = new ArrayList<>(List.of(Path.of("../examples/newsletters/2023-q1.md")));
        Path verbatim = Path.of("../../shared/newsletters/kom-2023-q1.md");
        if (Files.exists(verbatim)) {
            newsletters.add(verbatim);
        }
        try (Stream<Path> files = Files.list(Path.of("src/test/newsletters"))) {
            files.filter(file -> file.toString().matches(".*-[^/]*\\.(md|txt|pdf)"))
                    .sorted()
                    .forEach(newsletters::add);
        }
        assertThat(newsletters).hasSizeGreaterThan(8);
        for (Path newsletter : newsletters) {
            Issue issue = NewsletterImporter.builder().build().read(newsletter).issue();
            Issue back = back(issue);
            assertThat(PrintedText.of(back)).as(newsletter.toString()).isEqualTo(PrintedText.of(issue));
            assertThat(back.items())
                    .extracting(Item::heading)
                    .isEqualTo(issue.items().stream().map(Item::heading).toList());
            assertThat(back.allLinks())
                    .extracting(ItemLink::link)
                    .isEqualTo(issue.allLinks().stream().map(ItemLink::link).toList());
            assertThat(back.items())
                    .extracting(Item::dates)
                    .isEqualTo(issue.items().stream().map(Item::dates).toList());
            assertThat(back.items())
                    .extracting(Item::references)
                    .isEqualTo(issue.items().stream().map(Item::references).toList());
        }
    }

    /** A correction is a comment, which is no word of the newsletter. */
    @Example
    void comesBackFromAnIssueThatWasCorrected() throws IOException {
        Issue issue = NewsletterImporter.builder()
                .build()
                .read(Path.of("../examples/newsletters/2023-q1.md"))
                .issue();
        Issue corrected = issue.toBuilder()
                .revision(2)
                .changes(List.of(Change.builder(
                                2,
                                Instant.parse("2026-12-03T09:00:00Z"),
                                Significance.MAJOR,
                                "# title: Fristen\n---\nslug: x")
                        .build()))
                .build();
        assertThat(MARKDOWN.render(corrected)).contains("# Rettet 3. desember 2026: # title: Fristen --- slug: x\n");
        assertThat(anywhere(back(corrected))).isEqualTo(anywhere(back(issue)));
    }

    /** Whatever the lines that its items stand in. */
    private static Issue anywhere(Issue issue) {
        return issue.toBuilder()
                .sections(issue.sections().stream()
                        .map(section -> section.toBuilder()
                                .items(section.items().stream()
                                        .map(item -> item.toBuilder()
                                                .provenance(null)
                                                .build())
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    /** By a reader of Markdown that lets HTML through and knows no front matter. */
    @Example
    void isNeverActive() throws IOException {
        Path payloads = Path.of("../kom-render/src/test/resources/no/politiet/kom/render/payloads.txt");
        for (String payload : Files.readAllLines(payloads)) {
            LocalId link = LocalId.of("l1");
            Item item = Item.builder(TagUri.of("tag:fyr.example,2031:kom/2031-q1/a"), Kind.NOTE, payload)
                    .body(List.of(
                            Paragraph.of(payload),
                            Paragraph.of(List.of(Span.of(payload).withStrong(), Span.link(payload, link))),
                            Quote.of(List.of(Paragraph.of(payload))),
                            BulletList.of(List.of(ListItem.of(payload))).withMarker(payload)))
                    .links(List.of(Link.builder(link, payload, LinkState.RESOLVED)
                            .label(payload)
                            .href(payload)
                            .build()))
                    .build();
            Issue issue = Issue.builder(
                            TagUri.of("tag:fyr.example,2031:kom/2031-q1"), Period.parse("2031-01/2031-03"), payload)
                    .publisher(payload)
                    .audience(payload)
                    .licence(payload)
                    .revision(2)
                    .changes(List.of(
                            Change.builder(2, Instant.parse("2031-05-01T00:00:00Z"), Significance.MAJOR, payload)
                                    .build()))
                    .sections(List.of(Section.builder(LocalId.of("s"), payload, SectionRole.OTHER, List.of(item))
                            .build()))
                    .build();
            String html = HtmlRenderer.builder()
                    .build()
                    .render(Parser.builder().build().parse(MARKDOWN.render(issue)));
            String rest = html.replaceAll("</?(?:p|h[12]|strong|em|code|ul|ol|li|blockquote|hr|br)(?: /)?>", "")
                    .replaceAll("<a href=\"(?:#|https?:[^\"<>]*)\"(?: title=\"[^\"<>]*\")?>|</a>", "");
            assertThat(rest).as(html).doesNotContain("<", ">");
        }
    }

    @Property(tries = 1000)
    void comesBackWhateverTheText(@ForAll("issues") Issue issue) {
        assertThat(words(back(issue))).as(MARKDOWN.render(issue)).isEqualTo(words(issue));
    }

    /** Blanks at the ends of a paragraph are nothing anyone sees. */
    private static List<String> words(Issue issue) {
        return PrintedText.of(issue).stream().map(String::strip).toList();
    }

    @Provide
    Arbitrary<Issue> issues() {
        return bodies().map(body -> Issue.builder(
                        TagUri.of("tag:fyr.example,2031:kom/2031-q1"),
                        Period.parse("2031-01/2031-03"),
                        "Nytt fra fyrene")
                .publisher("Fyrvesenet")
                .sections(List.of(Section.builder(
                                LocalId.of("s"),
                                "Aktuelt",
                                SectionRole.OTHER,
                                List.of(Item.builder(TagUri.of("tag:fyr.example,2031:kom/2031-q1/a"), Kind.NOTE, "Lys")
                                        .body(body)
                                        .build()))
                        .build()))
                .build());
    }

    private static Arbitrary<List<Block>> bodies() {
        Arbitrary<Block> paragraph = Combinators.combine(
                        paragraphs(), Arbitraries.of("Lys ", "", "1. ", "# ", "- ", "> "))
                .as((rest, start) -> {
                    List<Span> spans = new ArrayList<>(rest.spans());
                    spans.set(
                            0, spans.get(0).withText(start + spans.get(0).text().substring(4)));
                    return Paragraph.of(spans.get(0).text().isBlank() ? rest.spans() : spans);
                });
        Arbitrary<List<ListItem>> entries = paragraphs()
                .map(only -> ListItem.of(List.of(only)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        // To the importer a "1." that no "2." follows begins a sentence, and entries with titles or days are pieces of
        // news.
        Arbitrary<Block> list = Combinators.combine(entries, Arbitraries.of(true, false))
                .as((items, ordered) -> ordered && items.size() > 1
                        ? BulletList.numbered(items.stream()
                                .map(entry -> ListItem.of(entry.plainText().replaceAll("[\"'»19]", "")))
                                .toList())
                        : BulletList.of(items));
        Arbitrary<Block> quote = paragraphs().map(only -> Quote.of(List.of(only)));
        return Arbitraries.oneOf(paragraph, list, quote).list().ofMinSize(1).ofMaxSize(4);
    }

    /** Words of letters and of each character that means something to Markdown, in any style. */
    private static Arbitrary<Paragraph> paragraphs() {
        Arbitrary<String> word = Arbitraries.strings()
                .withChars("abæ19\\`*_{}[]()#+-.!<>&;|~=:\"'/ø»– ")
                .ofMinLength(1)
                .ofMaxLength(8);
        Arbitrary<Span> span = Combinators.combine(word, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((text, strong, emphasis) -> {
                    Span plain = Span.of(text);
                    Span weighed = strong ? plain.withStrong() : plain;
                    return emphasis ? weighed.withEmphasis() : weighed;
                });
        return span.list().ofMinSize(1).ofMaxSize(5).map(spans -> {
            List<Span> opened = new ArrayList<>(spans);
            opened.add(0, Span.of("Lys "));
            opened.add(Span.of(" ut."));
            return Paragraph.of(opened);
        });
    }
}
