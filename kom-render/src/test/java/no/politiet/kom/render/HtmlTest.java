package no.politiet.kom.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.LinkState;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Span;
import org.junit.jupiter.api.Test;

class HtmlTest {

    private static final LocalId L1 = LocalId.of("l1");

    private static String page(Issue issue) {
        return IssueRenderer.of(Format.HTML).build().render(issue);
    }

    private static Issue linked(Link link) {
        return Fixtures.issue(Fixtures.section(
                "Aktuelt",
                Fixtures.item("a", "Lys")
                        .body(List.of(Paragraph.of(List.of(Span.of("Les den "), Span.link("her", L1), Span.of(".")))))
                        .links(List.of(link))
                        .build()));
    }

    @Test
    void saysWhereALinkLeads() {
        assertThat(page(linked(Link.builder(L1, "her", LinkState.RESOLVED)
                        .label("Rapport om lykter")
                        .href("https://fyr.example/rapport")
                        .language("en")
                        .build())))
                .contains(
                        "Les den <a href=\"https://fyr.example/rapport\" hreflang=\"en\">her (Rapport om lykter)</a>.");
    }

    @Test
    void linksNothingToAnAddressThatIsNotKnown() {
        assertThat(page(linked(Link.builder(L1, "her", LinkState.UNRESOLVED).build())))
                .contains("<p>Les den her.</p>");
    }

    @Test
    void showsALinkThatNoWordLeadsTo() {
        assertThat(page(Fixtures.rich())).contains("<li><a href=\"https://fyr.example/brev\">brevet</a></li>");
    }

    @Test
    void marksTheLanguageOfWhatIsForeign() {
        Item english = Fixtures.item("a", "Lights")
                .language("en")
                .body(List.of(Paragraph.of(List.of(
                        Span.of("The report "), Span.of("Lys langs kysten").withLanguage("nb"), Span.of(" is out.")))))
                .build();
        String page = IssueRenderer.of(Format.HTML)
                .locale(Locale.forLanguageTag("nn"))
                .build()
                .render(Fixtures.issue(Fixtures.section("Aktuelt", english)));
        assertThat(page)
                .contains(
                        "<html lang=\"nb\">",
                        "<h3 lang=\"en\">Lights</h3>",
                        "<div class=\"kom-text\" lang=\"en\">",
                        "<span lang=\"nb\">Lys langs kysten</span>",
                        "<h2 id=\"kom-contents\" lang=\"nn\">Innhald</h2>");
    }

    @Test
    void tellsTheDaysLeftWhenItIsToldTheTime() {
        Instant now = Instant.parse("2031-06-28T10:00:00Z");
        assertThat(IssueRenderer.of(Format.HTML).now(now).build().render(Fixtures.rich()))
                .contains("Åpne frister", "<span class=\"kom-note kom-open\">1 dag igjen</span>");
        assertThat(page(Fixtures.rich())).contains("Frister").doesNotContain("igjen");
    }

    @Test
    void leadsToEachHeadingAndItem() {
        String page = page(Fixtures.rich());
        assertThat(page)
                .contains("<a class=\"kom-skip\" href=\"#kom-content\">", "<main id=\"kom-content\"")
                .contains("<a href=\"#horing\">Høring om nye lykter</a>", "id=\"horing\"");
    }

    @Test
    void givesNoTwoItemsOneName() {
        Issue issue = Fixtures.issue(Fixtures.section(
                "Aktuelt",
                Fixtures.item("x/lys", "Ett").build(),
                Fixtures.item("y/lys", "To").build(),
                Fixtures.item("kom-content", "Tre").build()));
        assertThat(page(issue)).contains("id=\"lys\"", "id=\"lys-2\"", "id=\"item-kom-content\"");
    }

    @Test
    void hasAFilterWhereThereIsMuchToFilter() {
        Item[] items = IntStream.range(0, 9)
                .mapToObj(i -> Fixtures.item("i" + i, "Sak " + i)
                        .kind(i == 0 ? Kind.HEARING : Kind.NOTE)
                        .build())
                .toArray(Item[]::new);
        assertThat(page(Fixtures.issue(Fixtures.section("Aktuelt", items))))
                .contains("<select id=\"kom-kind\"", "option[value=\"hearing\"]:checked");
        assertThat(page(Fixtures.rich())).doesNotContain("<select");
    }

    @Test
    void forbidsScriptAndAllowsItsOwnStyleAlone() {
        assertThat(page(Fixtures.rich()))
                .contains("default-src &#39;none&#39;; style-src &#39;sha256-")
                .doesNotContain("<script", "unsafe-inline");
    }

    @Test
    void leadsToTheOtherFormsOfTheFeed() {
        assertThat(IssueRenderer.of(Format.HTML)
                        .address(URI.create("https://feed.example"))
                        .build()
                        .render(Fixtures.rich()))
                .contains(
                        "<link rel=\"alternate\" type=\"text/calendar\" href=\"https://feed.example/v1/issues/2031-q1.ics\">");
    }
}
