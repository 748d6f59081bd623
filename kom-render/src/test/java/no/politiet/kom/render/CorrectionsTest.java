package no.politiet.kom.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import no.politiet.kom.model.Change;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Significance;
import no.politiet.kom.model.TagUri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader of a corrected issue is told. */
class CorrectionsTest {

    private static final TagUri FEED = TagUri.of("tag:fyr.example,2031:kom/feed");
    private static final TagUri HEARING = Fixtures.rich().items().get(0).id();
    private static final TagUri GONE = TagUri.of("tag:fyr.example,2031:kom/2031-q1/borte");

    /** The evening before in UTC: in Oslo it is the 3rd. */
    private static final Change MOVED = change(2, "2031-12-02T23:30:00Z", "Fristen er flyttet.", HEARING);

    private static final Change NAMED = change(3, "2032-01-05T09:00:00Z", "Navnet på fyret var galt.");

    private static Change change(int revision, String at, String note, TagUri... items) {
        return Change.builder(revision, Instant.parse(at), Significance.MAJOR, note)
                .items(List.of(items))
                .build();
    }

    private static Issue corrected(Change... changes) {
        return Fixtures.rich().toBuilder()
                .revision(changes.length + 1)
                .changes(List.of(changes))
                .build();
    }

    private static String render(Format format, Issue issue) {
        return IssueRenderer.of(format).build().render(issue);
    }

    private static String issues(Format format, Issue issue) {
        return FeedRenderer.of(format, FEED, "Nytt fra fyrene").build().render(List.of(issue));
    }

    @Test
    void standBelowTheMastheadOfAPageTheNewestFirst() {
        assertThat(render(Format.HTML, corrected(MOVED, NAMED))).contains("""
                </header>
                <section class="kom-corrections" aria-labelledby="kom-corrections">
                <h2 id="kom-corrections">Rettelser</h2>
                <ul>
                <li><span class="kom-role">Rettet <time datetime="2032-01-05T09:00:00Z">5. januar 2032</time>:</span> \
                Navnet på fyret var galt.</li>
                <li><span class="kom-role">Rettet <time datetime="2031-12-02T23:30:00Z">3. desember 2031</time>:</span> \
                Fristen er flyttet.
                <ul>
                <li><a href="#horing">Høring om nye lykter</a></li>
                </ul>
                </li>
                </ul>
                </section>
                """);
    }

    @Test
    void haveNoNamesInAPartOfAPage() {
        assertThat(render(Format.HTML_FRAGMENT, corrected(MOVED)))
                .contains(
                        "<section class=\"kom-corrections\">\n<h3>Rettelser</h3>",
                        "</time>:</span> Fristen er flyttet.</li>")
                .doesNotContain("id=", "#horing");
    }

    @ParameterizedTest
    @CsvSource({
        "nn, Rettingar, Retta, 3. desember 2031",
        "en, Corrections, Corrected, 3 December 2031",
        "sv, Rettelser, Rettet, 3. desember 2031"
    })
    void areToldInTheLanguageOfTheReader(String language, String title, String word, String day) {
        Locale locale = Locale.forLanguageTag(language);
        String ours = language.equals("sv") ? "" : " lang=\"" + language + "\"";
        assertThat(IssueRenderer.of(Format.HTML).locale(locale).build().render(corrected(MOVED)))
                .contains(
                        "<h2 id=\"kom-corrections\"" + ours + ">" + title + "</h2>",
                        "<span class=\"kom-role\"" + ours + ">" + word + " <time datetime=\"2031-12-02T23:30:00Z\">"
                                + day);
        assertThat(IssueRenderer.of(Format.TEXT).locale(locale).build().render(corrected(MOVED)))
                .contains("│ " + word + " " + day + ": Fristen er flyttet.");
    }

    @Test
    void leadToWhatIsThereAndToEachOnce() {
        String page =
                render(Format.HTML, corrected(change(2, "2031-12-02T23:30:00Z", "Borte.", GONE, HEARING, HEARING)));
        assertThat(page).containsOnlyOnce("<li><a href=\"#horing\">Høring om nye lykter</a></li>\n</ul>\n</li>");
        assertThat(render(Format.HTML, corrected(change(2, "2031-12-02T23:30:00Z", "Borte.", GONE))))
                .contains("</time>:</span> Borte.</li>");
    }

    @Test
    void standBelowTheMastheadOfAText() {
        String note = "Fristen for å uttale seg om de nye lyktene langs kysten er flyttet til 1. juli.";
        assertThat(render(Format.TEXT, corrected(change(2, "2031-12-02T23:30:00Z", note, HEARING), NAMED)))
                .contains("""
                        Til alle som ser havet
                        ════════════════════════════════════════════════════════════════════════

                          │ Rettet 5. januar 2032: Navnet på fyret var galt.
                          │ Rettet 3. desember 2031: Fristen for å uttale seg om de nye
                          │   lyktene langs kysten er flyttet til 1. juli.

                        Aktuelt
                        """);
    }

    @Test
    void areCommentsInMarkdown() {
        assertThat(render(Format.MARKDOWN, corrected(MOVED, change(3, "2032-01-05T09:00:00Z", "Et * er borte."))))
                .contains("""
                        # Kilde: Fyrvesenet, Nytt fra fyrene, januar–mars 2031
                        # Rettet 5. januar 2032: Et \\* er borte.
                        # Rettet 3. desember 2031: Fristen er flyttet.
                        ---
                        """);
    }

    @Test
    void standBeforeTheTextOfAnItemInAFeedThatTheyAreAbout() {
        Issue issue = corrected(MOVED, NAMED);
        assertThat(render(Format.JSON_FEED, issue))
                .contains("\"content_html\":\"<ul>\\n<li><span class=\\\"kom-role\\\">Rettet"
                        + " <time datetime=\\\"2031-12-02T23:30:00Z\\\">3. desember 2031</time>:</span>"
                        + " Fristen er flyttet.</li>\\n</ul>\\n<p>Fyrvesenet vil bytte")
                .doesNotContain("Navnet på fyret");
        assertThat(render(Format.ATOM, issue))
                .contains("3. desember 2031&lt;/time&gt;:&lt;/span&gt; Fristen er flyttet.&lt;/li&gt;")
                .doesNotContain("Navnet på fyret");
    }

    @Test
    void standBeforeTheHeadingsOfAnIssueInAFeed() {
        Issue issue = corrected(MOVED, NAMED);
        assertThat(issues(Format.JSON_FEED, issue))
                .containsSubsequence(
                        "5. januar 2032", "Navnet på fyret", "3. desember 2031", "<li>Høring om nye lykter");
        assertThat(issues(Format.ATOM, issue)).contains("Navnet på fyret var galt.", "Fristen er flyttet.");
    }

    @Test
    void markTheLanguagesOfAnEntry() {
        Item english = Fixtures.item("a", "Lights")
                .language("en")
                .body(List.of(Paragraph.of("Brighter.")))
                .build();
        Issue issue = Fixtures.issue(Fixtures.section("Aktuelt", english)).toBuilder()
                .revision(2)
                .changes(List.of(change(2, "2031-12-02T23:30:00Z", "Fristen er flyttet.", english.id())))
                .build();
        assertThat(render(Format.JSON_FEED, issue))
                .contains(
                        "<span class=\\\"kom-role\\\" lang=\\\"nb\\\">",
                        "<span lang=\\\"nb\\\">Fristen er flyttet.</span>");
    }

    @Test
    void areLeftOutWhereNobodyHasToReadAgain() {
        Change slip = Change.builder(2, Instant.parse("2031-12-02T23:30:00Z"), Significance.MINOR, "Et komma.")
                .items(List.of(HEARING))
                .build();
        for (Format format : Format.values()) {
            assertThat(render(format, corrected(slip)))
                    .as(format.code())
                    .doesNotContain("Et komma", "Rett", "kom-corr");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "HTML_FRAGMENT", "TEXT", "MARKDOWN", "ATOM", "JSON_FEED"})
    void areTextWhateverTheyHold(Format format) {
        Change hostile = change(2, "2031-12-02T23:30:00Z", "<b>fet</b>\u001B\nslug: annen", HEARING);
        assertThat(render(format, corrected(hostile)))
                .contains("\uFFFD slug: annen")
                .doesNotContain("\u001B", "\nslug: annen");
        if (format != Format.TEXT) {
            assertThat(render(format, corrected(hostile)).replace("\\<b", "")).doesNotContain("<b>");
        }
    }

    @Test
    void haveADayAtTheEndOfTime() {
        assertThat(render(Format.TEXT, corrected(change(2, "9999-12-31T23:59:59Z", "Slutt."))))
                .contains("Rettet 31. desember 9999: Slutt.");
    }

    @Test
    void changeNoCalendar() {
        assertThat(IssueRenderer.of(Format.ICALENDAR)
                        .address(URI.create("https://feed.example/"))
                        .build()
                        .render(corrected(MOVED)))
                .contains("SEQUENCE:1")
                .doesNotContain("Fristen er flyttet");
    }
}
