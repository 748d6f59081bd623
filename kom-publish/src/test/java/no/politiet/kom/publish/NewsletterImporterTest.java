package no.politiet.kom.publish;

import static no.politiet.kom.publish.Newsletters.codes;
import static no.politiet.kom.publish.Newsletters.item;
import static no.politiet.kom.publish.Newsletters.printed;
import static no.politiet.kom.publish.Newsletters.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.LinkState;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Quote;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.SectionRole;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.TableCell;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.model.check.Severity;
import no.politiet.kom.render.Format;
import no.politiet.kom.render.IssueRenderer;
import no.politiet.kom.render.PrintedText;
import no.politiet.kom.schema.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsletterImporterTest {

    private static final NewsletterImporter IMPORTER =
            NewsletterImporter.builder().build();

    @Test
    void readsTheFrontMatter() {
        Issue issue = IMPORTER.read("""
                        ---
                        slug: host-2031
                        period: 2031-09/2031-11
                        language: nn
                        title: "Nytt: frå fyra"
                        publisher: Fyrvesenet
                        audience: Til alle
                        licence: NLOD-2.0
                        revision: 2
                        ---
                        # Aktuelt
                        """, "fyr.md").issue();
        assertThat(issue.slug()).hasToString("host-2031");
        assertThat(issue.id()).hasToString("tag:politiet.no,2023:kom/host-2031");
        assertThat(issue.period()).hasToString("2031-09/2031-11");
        assertThat(issue.language()).isEqualTo("nn");
        assertThat(issue.title()).isEqualTo("Nytt: frå fyra");
        assertThat(issue.publisher()).isEqualTo("Fyrvesenet");
        assertThat(issue.audience()).isEqualTo("Til alle");
        assertThat(issue.licence()).isEqualTo("NLOD-2.0");
        assertThat(issue.revision()).isEqualTo(2);
    }

    @Test
    void readsAMastheadInWords() {
        ImportResult result = IMPORTER.read("""

                Fyrvesenet

                ---

                ## Nytt fra fyrene

                januar–mars 2031

                Til dem som ser havet

                # Aktuelt
                """, "fyr.md");
        assertThat(result.issue().publisher()).isEqualTo("Fyrvesenet");
        assertThat(result.issue().title()).isEqualTo("Nytt fra fyrene");
        assertThat(result.issue().period()).hasToString("2031-01/2031-03");
        assertThat(result.issue().slug()).hasToString("2031-q1");
        assertThat(result.issue().audience()).isEqualTo("Til dem som ser havet");
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void partsTheEntriesAndCellsThatItQuotes() {
        ImportResult result = IMPORTER.read("""
                # Fyrnytt

                mars 2031

                - **Lys** langs leia
                - NOU om lur
                  - og mer

                |a|b|
                |-|-|
                |en|to|

                ## Nytt

                Det lyser.
                """, "fyr.md");
        assertThat(result.findings())
                .filteredOn(finding -> finding.code().equals(ImportCodes.MASTHEAD_TEXT))
                .extracting(Finding::text)
                .containsExactly("Lys langs leia NOU om lur og mer", "a b en to");
    }

    @Test
    void keepsWhatIsNoPartOfTheMastheadAsText() {
        ImportResult result = IMPORTER.read(
                "Fyrvesenet\n\nStormen kom tidlig.\n\n## Nytt\n\nmars 2031\n\nVi skriver igjen.\n\n# Aktuelt\n",
                "fyr.md");
        assertThat(PrintedText.of(result.issue()))
                .containsExactly(
                        "Fyrvesenet", "Nytt", "mars 2031", "Stormen kom tidlig.", "Vi skriver igjen.", "Aktuelt");
        assertThat(codes(result)).containsExactly(ImportCodes.MASTHEAD_TEXT, ImportCodes.MASTHEAD_TEXT);
    }

    @Test
    void printsOnceWhatFrontMatterAndMastheadBothSay() {
        ImportResult result = read("Fyrvesenet  \njanuar – mars 2031\n\n## Nytt fra fyrene\n\n# Aktuelt\n");
        assertThat(PrintedText.of(result.issue()))
                .containsExactly("Fyrvesenet", "Nytt fra fyrene", "januar–mars 2031", "Aktuelt");
        assertThat(codes(result)).hasSize(3).containsOnly(ImportCodes.MASTHEAD_REPEATED);
    }

    @Test
    void tellsOfMuchTextWithoutASectionOnce() {
        String text = IntStream.range(0, 40)
                .mapToObj(i -> "Lampe " + i + " lyser igjen etter stormen.\n\n")
                .collect(Collectors.joining());
        ImportResult result =
                IMPORTER.read("Fyrvesenet\n\n**Nytt**\n\nmars 2031\n\n" + text + "## Lys\n\nEt fyr.\n", "fyr.md");
        assertThat(codes(result).stream().filter(ImportCodes.MASTHEAD_TEXT::equals))
                .hasSizeLessThan(10);
        assertThat(codes(result).stream().filter(ImportCodes.NO_SECTION::equals))
                .hasSize(1);
        assertThat(String.join(" ", PrintedText.of(result.issue()))).contains("Lampe 0 ", "Lampe 39 ");
    }

    @Test
    void keepsAPeriodInOtherWordsAsTextToo() {
        Issue issue = IMPORTER.read("Fyrvesenet\n\n## Nytt\n\njanuar til mars 2031\n\n# Aktuelt\n", "fyr.md")
                .issue();
        assertThat(issue.period()).hasToString("2031-01/2031-03");
        assertThat(issue.items().get(0).plainText()).isEqualTo("januar til mars 2031");
    }

    /** Two things a masthead says, and no more, in one line. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Fyrvesenet, januar–mars 2031", "Fyrvesenet – januar–mars 2031", "Fyrvesenet | januar–mars 2031"
            })
    void readsPublisherAndPeriodOfOneLine(String line) {
        ImportResult result = IMPORTER.read("# Nytt fra leia\n\n" + line + "\n\n# Aktuelt\n", "fyr.md");
        assertThat(PrintedText.of(result.issue()))
                .containsExactly("Fyrvesenet", "Nytt fra leia", "januar–mars 2031", "Aktuelt");
    }

    /** A line in bold or with a colon says it of what stands below it, up to the next paragraph. */
    @Test
    void takesTheDaysBelowALineOfDeadlinesForSuch() {
        Issue issue = Newsletters.issue("""
                # Aktuelt

                ## Lykter

                **Frister samlet**

                - 5. april: innmelding av lykter til årets telling
                - 16. april: høring om tåkelur

                Tellingen av lykter er fra 1. mars.
                """);
        assertThat(issue.items().stream().flatMap(item -> item.dates().stream()))
                .extracting(date -> date.role().code() + " " + date.when())
                .startsWith("deadline 2031-04-05", "deadline 2031-04-16")
                .doesNotContain("deadline 2031-03-01");
    }

    @Test
    void takesTheDaysBelowAHeadingOfDeadlinesForSuch() {
        Issue issue = Newsletters.issue("""
                # Aktuelt

                ## FRISTER

                - 5. april: innmelding av lykter til årets telling
                - 16. april: høring om tåkelur
                - 20. april kl. 15: søknad om midler etter møtet 1. mars
                """);
        assertThat(issue.items().stream().flatMap(item -> item.dates().stream()))
                .extracting(date -> date.role().code() + " " + date.when())
                .startsWith("deadline 2031-04-05", "deadline 2031-04-16", "deadline 2031-04-20")
                .doesNotContain("deadline 2031-03-01");
    }

    @Test
    void takesALineWithNothingToReadForNoTitle() {
        Issue issue = Newsletters.issue("""
                # Aktuelt

                &shy;<br>Fyr og lykt er tent.

                | Dato | Hva |
                |---|---|
                | 3. mars | Lys |
                | 4. mars | Lur |
                """);
        assertThat(issue.items().get(0).title()).endsWith("Fyr og lykt er tent.");
    }

    /** Lines without bullets are one paragraph in Markdown. */
    @Test
    void takesTheDaysOfLinesBelowAHeadingOfDeadlinesForSuch() {
        Issue issue = Newsletters.issue("""
                # Aktuelt

                ## Frister

                5. april: innmelding av lykter
                16. april kl. 12: møte om tåkelur etter streiken 1. mars
                20. april – rapport for 2030

                - 1.7.: Rapport om lur
                - 15/8: Høring om lys
                - Mandag 18. august: søknad om støtte
                - Innmelding av lys: 20.8.

                4.9. Søknad om lys
                """);
        assertThat(issue.items().stream().flatMap(item -> item.dates().stream()))
                .filteredOn(date -> date.role().equals(DateRole.DEADLINE))
                .extracting(date -> date.when().text())
                .containsExactly(
                        "2031-04-05",
                        "2031-04-16",
                        "2031-04-20",
                        "2031-07-01",
                        "2031-08-15",
                        "2031-08-18",
                        "2031-08-20",
                        "2031-09-04");
    }

    @Test
    void partsALineInBoldFromTheTextBelowIt() {
        Issue issue = Newsletters.issue("""
                # Aktuelt

                ## Lys

                **Tall fra Fyrverket**
                Fyrverket la 3. mars fram tall over lykter.

                **Fyrvesenet**
                Lyktegata 1
                0001 Fyrby
                """);
        assertThat(issue.items().get(0).body().get(0).plainText()).isEqualTo("Tall fra Fyrverket");
        assertThat(issue.sources()).extracting(source -> source.name()).contains("Fyrverket");
        assertThat(issue.items().stream().flatMap(item -> item.body().stream()))
                .extracting(Block::plainText)
                .anyMatch(text -> text.matches("(?s)Fyrvesenet\\sLyktegata.*"));
    }

    @Test
    void leavesASentenceThatBeginsWithALineInBoldTogetherAndNewsOfThePublisherNews() {
        Issue issue = Newsletters.issue("""
                # Aktuelt

                ## Lys

                **Direktoratet for lykter**
                har sendt ut et brev om lys.

                ## Land

                **Fyrvesenet**
                Fyrvesenet fikk ny leder 1. mars.
                """);
        assertThat(issue.items().get(0).body()).hasSize(1);
        assertThat(issue.items()).hasSize(2);
        assertThat(issue.about()).isEmpty();
    }

    @Test
    void takesNoDayForADeadlineForAWordInTheHeadingAlone() {
        Issue issue = Newsletters.issue("""
                # Aktuelt

                ## Kortere frister i barnevernet

                1. juli 2031 trer endringene i barnevernsloven i kraft.

                ## Frister

                2. juni 2031 åpner utstillingen om lykter i Oslo.
                """);
        assertThat(issue.items().stream().flatMap(item -> item.dates().stream()))
                .extracting(date -> date.role().code())
                .containsExactly("in-force", "event");
    }

    @Test
    void makesUpNoPeriodFromTheFirstPieceOfNews() {
        assertThatThrownBy(() -> IMPORTER.read("""
                ---
                title: Lysglimt
                publisher: Fyrvesenet
                ---
                ## Kurs

                Kurs om fyr i mai 2033

                ## Nytt

                Ett ord.
                """, "fyr.md")).hasMessageContaining("which period");
    }

    @Test
    void tellsTheLineOfEachEntryOfAListAndEachRowOfATable() {
        ImportResult result = read("""
                # Aktuelt

                ## Lys

                - Møte om lykter 3. april.
                - Møte om lur 4. april.

                ## Land

                | Dato | Hva |
                |---|---|
                | 5. april | Møte om ved |
                | 6. april | Møte om båt |
                """);
        assertThat(result.findings())
                .filteredOn(finding -> finding.code().equals(ImportCodes.YEAR_INFERRED))
                .extracting(finding ->
                        finding.position() == null ? 0 : finding.position().line())
                .containsExactly(10, 11, 17, 18);
    }

    @Test
    void callsATableBelowAHeadingByTheHeading() {
        Issue issue = Newsletters.issue("""
                # Aktuelt

                ## Kalender

                | Dato | Hva |
                |---|---|
                | 5. april | Møte om ved |

                Fyrdirektoratet publiserte 9. mars rapporten «Lur», som finnes [her](https://fyr.example/lur).
                """);
        assertThat(issue.items()).hasSize(2).first().extracting(Item::title).isEqualTo("Kalender");
    }

    @Test
    void findsThePeriodBelowTheHeadingWhereTheFrontMatterGivesAnotherTitle() {
        Issue issue = IMPORTER.read("""
                ---
                title: Fyrnytt nr. 2
                ---
                # Nyhetsbrev fra Fyrvesenet

                April–juni 2031

                ## Lys

                Ett ord.
                """, "fyr.md").issue();
        assertThat(issue.title()).isEqualTo("Fyrnytt nr. 2");
        assertThat(issue.period()).hasToString("2031-04/2031-06");
        assertThat(PrintedText.of(issue)).contains("Nyhetsbrev fra Fyrvesenet");
    }

    @Test
    void tellsNynorskByItsWords() {
        ImportResult nynorsk = read(
                "## Fyrnytt\n\nhaust 2031\n\n# Aktuelt\n\n## Lys\n\nFyrvesenet vil ikkje vente. Meir kjem frå dei som lyser.\n");
        assertThat(nynorsk.issue().language()).isEqualTo("nn");
        assertThat(codes(nynorsk)).contains(ImportCodes.LANGUAGE_TOLD);
        ImportResult bokmal = read(
                "## Fyrnytt\n\nhøst 2031\n\n# Aktuelt\n\n## Lys\n\nFyrvesenet vil ikke vente på «Lys frå dei».  Mer kommer fra noen.\n");
        assertThat(bokmal.issue().language()).isEqualTo("nb");
        assertThat(codes(bokmal)).doesNotContain(ImportCodes.LANGUAGE_TOLD);
    }

    @Test
    void joinsRepeatedPageHeadersAndHeadings() {
        ImportResult result = read("# Aktuelt\n## Lys\nett\n# Aktuelt\n## Lys\nto\n# Aktuelt\ntre\n## Lys\n");
        Section section = result.issue().sections().get(0);
        assertThat(result.issue().sections()).hasSize(1);
        assertThat(section.items()).hasSize(1);
        assertThat(section.items().get(0).plainText()).isEqualTo("ett\nto\ntre");
        assertThat(codes(result))
                .containsExactly(
                        ImportCodes.SECTION_REPEATED,
                        ImportCodes.HEADING_REPEATED,
                        ImportCodes.SECTION_REPEATED,
                        ImportCodes.HEADING_REPEATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lys forts.", "Lys (forts.)", "Lys – fortsettelse", "Lys, framhald"})
    void goesOnBelowAHeadingThatSaysSo(String heading) {
        ImportResult result = read("# Aktuelt\n## Lys\nett\n## " + heading + "\nto\n");
        assertThat(result.issue().items()).extracting(Item::heading).containsExactly("Lys");
        assertThat(codes(result)).containsExactly(ImportCodes.HEADING_REPEATED);
    }

    @Test
    void keepsAContinuationOfAnotherHeading() {
        assertThat(Newsletters.issue("# Aktuelt\n## Lys\nett\n## Lyd forts.\nto\n")
                        .items())
                .extracting(Item::heading)
                .containsExactly("Lys", "Lyd forts.");
    }

    @Test
    void namesTextWithoutAHeadingAfterItsSection() {
        assertThat(printed("Først.\n\n# Aktuelt\n\nSå.\n"))
                .containsExactly("Fyrvesenet", "Nytt fra fyrene", "januar–mars 2031", "Først.", "Aktuelt", "Så.");
    }

    @Test
    void mintsReadableIdsThatAreUnique() {
        Issue issue =
                Newsletters.issue("# Æ Ø Å\n## Høring – blå lykter!\n## À la carte\n## Høring: blå lykter\n# 灯台\n");
        assertThat(issue.sections())
                .extracting(Section::id)
                .map(Object::toString)
                .containsExactly("ae-o-aa", "section");
        assertThat(issue.items())
                .extracting(item -> item.id().text())
                .containsExactly(
                        "tag:politiet.no,2023:kom/2031-q1/horing-blaa-lykter",
                        "tag:politiet.no,2023:kom/2031-q1/a-la-carte",
                        "tag:politiet.no,2023:kom/2031-q1/horing-blaa-lykter-2",
                        "tag:politiet.no,2023:kom/2031-q1/item");
    }

    @Test
    void takesTheAuthorityGiven() {
        Issue issue = NewsletterImporter.builder()
                .authority("fyr.example,2031-02")
                .build()
                .read(Newsletters.FRONT + "# Aktuelt\n", "fyr.md")
                .issue();
        assertThat(issue.id()).hasToString("tag:fyr.example,2031-02:kom/2031-q1");
    }

    @Test
    void refusesAMalformedAuthority() {
        assertThatThrownBy(() -> NewsletterImporter.builder().authority("Fyr Vesenet"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"Fyr Vesenet\" is no authority; write a domain and a date, such as"
                        + " \"nordlys.example,2026\"");
    }

    @Test
    void givesASectionARole() {
        Issue issue = Newsletters.issue(
                "# Våre hovedaktiviteter\n# Norske fyr\n# Internasjonale fyr\n# Verdt å merke seg\n# Annet\n");
        assertThat(issue.sections())
                .extracting(Section::role)
                .containsExactly(
                        SectionRole.ACTIVITIES,
                        SectionRole.NATIONAL,
                        SectionRole.INTERNATIONAL,
                        SectionRole.NOTICE,
                        SectionRole.OTHER);
    }

    @Test
    void readsMarkedTextAsFlatSpans() {
        assertThat(((Paragraph) item("Et **fast *og rødt* lys**  \nog\net blinkende.")
                                .body()
                                .get(0))
                        .spans())
                .containsExactly(
                        Span.of("Et "),
                        Span.of("fast ").withStrong(),
                        Span.of("og rødt").withStrong().withEmphasis(),
                        Span.of(" lys").withStrong(),
                        Span.of("\nog et blinkende."));
    }

    @Test
    void readsManyLinesAsOneParagraph() {
        assertThat(item("fyr\n".repeat(3000)).body())
                .singleElement()
                .satisfies(block -> assertThat(block.plainText())
                        .isEqualTo("fyr ".repeat(3000).strip()));
    }

    @Test
    void recognisesAMarkerThatEveryEntryHas() {
        BulletList list = (BulletList) item("- ✓ tåkelur\n- ✓ lykt\n").body().get(0);
        assertThat(list.marker()).isEqualTo("✓");
        assertThat(list.plainText()).isEqualTo("tåkelur\nlykt");
    }

    @Test
    void leavesAMarkerThatOnlySomeEntriesHave() {
        BulletList list = (BulletList) item("- ✓ tåkelur\n- lykt\n").body().get(0);
        assertThat(list.marker()).isNull();
        assertThat(list.plainText()).isEqualTo("✓ tåkelur\nlykt");
    }

    @Test
    void readsANumberedList() {
        BulletList list = (BulletList) item("1. bygge\n2. tenne\n").body().get(0);
        assertThat(list.ordered()).isTrue();
        assertThat(list.plainText()).isEqualTo("bygge\ntenne");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"18. januar ble lyset tent.", "1. april slukkes det.", "3. bygge\n4. tenne", "1. bygge\n7. tenne"
            })
    void keepsNumbersThatDoNotCountAsWords(String text) {
        assertThat(item(text).plainText()).isEqualTo(text);
    }

    @Test
    void derivesThePageOfAQuotationAndKeepsItsWords() {
        Quote quote = (Quote) item("> Lyset skal brenne. (s. 7)\n").body().get(0);
        assertThat(quote.page()).isEqualTo("7");
        assertThat(quote.plainText()).isEqualTo("Lyset skal brenne. (s. 7)");
    }

    @Test
    void takesAParagraphInQuotationMarksWithAPageAsAQuotation() {
        Quote quote = (Quote) item("\"Lyset skal brenne.\" (side 7–8)\n").body().get(0);
        assertThat(quote.page()).isEqualTo("7–8");
    }

    @Test
    void readsATable() {
        Table table = (Table) item("| Fyr | Høyde |\n|---|---|\n| Nordodden | 31 m |\n")
                .body()
                .get(0);
        assertThat(table.rows().get(0).header()).isTrue();
        assertThat(table.plainText()).isEqualTo("Fyr\tHøyde\nNordodden\t31 m");
    }

    /** The one way to break a line in a cell. */
    @Test
    void breaksALineWhereTheTagDoes() {
        ImportResult result =
                read("# Aktuelt\n\n## Lys\n\n| Fyr | Høyde |\n|---|---|\n| Nordodden<br>på neset | 31<BR />m |\n");
        Issue issue = result.issue();
        assertThat(issue.items().get(0).plainText()).isEqualTo("Fyr\tHøyde\nNordodden\npå neset\t31\nm");
        assertThat(codes(result)).isEmpty();
        String markdown = IssueRenderer.of(Format.MARKDOWN).build().render(issue);
        assertThat(markdown).contains("| Nordodden<br>på neset | 31<br>m |");
    }

    /** Below what has their marks, in their order; a note without a mark stays where it is. */
    @Test
    void putsAFootnoteWhereItBelongs() {
        List<Item> items = Newsletters.issue("""
                # Aktuelt

                ## Lys

                Fyret ble tent i 2031.[^1] Det lyser[^lampe] nå.

                ## Lur

                - en lur[^2]
                - en til[^1]

                ## Noter

                Om notene.

                [^1]: Se [boka](https://fyr.example/bok) og
                kartet.
                [^lampe]: *Lampa* er av messing.
                [^2]: https://fyr.example/lur

                [^borte]: Ingen viser hit. Og ingen har [^skrevet] denne.
                """).items();
        assertThat(items)
                .extracting(item -> item.body().stream().map(Block::plainText).toList())
                .containsExactly(
                        List.of(
                                "Fyret ble tent i 2031.¹ Det lyser² nå.",
                                "¹ Se boka og kartet.",
                                "² Lampa er av messing."),
                        List.of("en lur³\nen til¹", "³ https://fyr.example/lur"),
                        List.of("Om notene.", "⁴ Ingen viser hit. Og ingen har [^skrevet] denne."));
        assertThat(items.get(0).links()).extracting(Link::href).containsExactly("https://fyr.example/bok");
        assertThat(items.get(1).links()).extracting(Link::href).containsExactly("https://fyr.example/lur");
        assertThat(items.get(0).dates())
                .extracting(date -> date.when().text())
                .as("the mark is no number of the date")
                .containsExactly("2031");
    }

    /** The note goes with the first item below, which may be an entry or a row. */
    @Test
    void takesTheMarkOutOfAHeading() {
        Issue issue = NewsletterImporter.builder().build().read("""
                # Nytt fra fyrene[^t]

                Fyrvesenet

                januar–mars 2031

                # Aktuelt [^s]

                ## Lys på 4 m²[^1]

                Fyret lyser nå.[^1]

                ### Mer om lys[^2]

                Vakta er glad for det.

                ## Møter[^3]

                | Dato | Møte |
                |---|---|
                | 3. juni | Fagdag |
                | 4. juni | Webinar |

                [^t]: Om navnet.
                [^s]: Om det aktuelle.
                [^1]: Om lys.
                [^2]: Om mer lys.
                [^3]: Om møter.
                """, "fyr.md").issue();
        assertThat(issue.title()).isEqualTo("Nytt fra fyrene");
        assertThat(issue.publisher()).isEqualTo("Fyrvesenet");
        assertThat(issue.sections()).extracting(Section::title).containsExactly("Nytt fra fyrene", "Aktuelt");
        List<Item> items = issue.items();
        assertThat(items)
                .extracting(Item::heading)
                .containsExactly("Nytt fra fyrene", "Lys på 4 m²", "Lys på 4 m²", "Møter", "Møter");
        assertThat(items).extracting(Item::title).endsWith("Fyret lyser nå.³", "Mer om lys", "Fagdag", "Webinar");
        assertThat(items)
                .extracting(item -> item.plainText().lines().toList())
                .containsExactly(
                        List.of("¹ Om navnet."),
                        List.of("² Om det aktuelle.", "³ Om lys.", "Fyret lyser nå.³"),
                        List.of("Mer om lys", "⁴ Om mer lys.", "Vakta er glad for det."),
                        List.of("⁵ Om møter.", "Dato\tMøte", "3. juni\tFagdag"),
                        List.of("4. juni\tWebinar"));
    }

    /** What CommonMark takes for the title of a link, a label that is there twice, and letters of either case. */
    @Test
    void losesNoWordOfAFootnote() {
        List<Item> items = Newsletters.issue("""
                # Aktuelt

                ## Lys[^0]

                Tekst.[^1] Mer.[^B] Og [^2](https://fyr.example/z) her.[^*]

                [^0]: Om overskriften.
                [^1]: Se "Lykter"
                [^b]: https://fyr.example (2031) og
                [^2]: er ingen note, men dette er *en*[^1]: ja

                ## Lur

                Mer.[^1]

                [^1]: En annen note.
                """).items();
        assertThat(items)
                .extracting(item -> item.body().stream().map(Block::plainText).toList())
                .containsExactly(
                        List.of(
                                "¹ Om overskriften.",
                                "Tekst.² Mer.³ Og ^2 her.[^*]",
                                "² Se \"Lykter\"",
                                "³ https://fyr.example (2031) og",
                                "⁴ er ingen note, men dette er en²: ja"),
                        List.of("Mer.²", "⁵ En annen note."));
    }

    @Test
    void keepsEveryOtherSortOfMarkdownAsText() {
        ImportResult result = read("""
                # Aktuelt

                ## Lys

                ### Om lyset

                <div>Et *fyr*</div> & <script>tenn()</script>

                ```lys
                på
                av
                ```

                Koden `på` og ![et fyr](fyr.png).

                [ubrukt]: https://fyr.example/ubrukt
                """);
        assertThat(result.issue().items().get(0).body())
                .extracting(Block::plainText)
                .containsExactly(
                        "Om lyset",
                        "<div>Et fyr</div> & <script>tenn()</script>",
                        "lys\npå\nav",
                        "Koden på og et fyr.",
                        "[ubrukt]: https://fyr.example/ubrukt");
        assertThat(((Paragraph) result.issue().items().get(0).body().get(0)).spans())
                .containsExactly(Span.of("Om lyset").withStrong());
        assertThat(codes(result)).containsOnly(ImportCodes.KEPT_AS_TEXT);
    }

    @Test
    void warnsOfHtmlThatIsPrinted() {
        assertThat(read("# Aktuelt\n\n## Lys\n\n<div>Fyret</div> <!-- spør\nKari -->\n\n<!-- to\n\navsnitt -->\n")
                        .findings())
                .filteredOn(finding -> finding.code().equals(ImportCodes.KEPT_AS_TEXT))
                .extracting(Finding::severity, Finding::text, Finding::position)
                .containsExactly(
                        tuple(Severity.WARNING, "<div>", new Position(10, 1)),
                        tuple(Severity.WARNING, "</div>", new Position(10, 11)),
                        tuple(Severity.WARNING, "<!-- spør\nKari -->", new Position(10, 18)),
                        tuple(Severity.WARNING, "<!-- to", new Position(13, 1)));
    }

    @Test
    void tellsOfAHeadingWithNothingBelowIt() {
        assertThat(
                        read("# Aktuelt\n\n## Lys\n\n## Lyd\n\nTekst.\n\n# Annet\n\n# Mer\n\n## [Kart](https://fyr.example)\n")
                                .findings())
                .filteredOn(finding -> finding.code().equals(ImportCodes.HEADING_ALONE))
                .extracting(Finding::code, Finding::severity, Finding::text, Finding::position)
                .containsExactly(
                        tuple(ImportCodes.HEADING_ALONE, Severity.WARNING, "Lys", new Position(8, 1)),
                        tuple(ImportCodes.HEADING_ALONE, Severity.WARNING, "Annet", new Position(14, 1)));
    }

    @Test
    void keepsALinkAndItsWords() {
        Item item = item(
                "Se [brevet](https://fyr.example/b?a=1#d), [her](#), [her]() og [tegn **det**](https://fyr.example/).");
        assertThat(item.plainText()).isEqualTo("Se brevet, her, her og tegn det.");
        assertThat(item.links())
                .extracting(link -> link.id().text(), Link::text, Link::href, Link::state)
                .containsExactly(
                        tuple("l1", "brevet", "https://fyr.example/b?a=1#d", LinkState.RESOLVED),
                        tuple("l2", "her", null, LinkState.UNRESOLVED),
                        tuple("l3", "her", null, LinkState.UNRESOLVED),
                        tuple("l4", "tegn det", "https://fyr.example/", LinkState.RESOLVED));
        assertThat(((Paragraph) item.body().get(0)).spans())
                .filteredOn(span -> span.link() != null)
                .extracting(Span::text)
                .containsExactly("brevet", "her", "her", "tegn ", "det");
    }

    @Test
    void takesTheTitleOfALinkAsItsLabel() {
        assertThat(item("Se [her](https://fyr.example/ \"Lysbrevet\").")
                        .links()
                        .get(0)
                        .label())
                .isEqualTo("Lysbrevet");
    }

    @Test
    void pointsOutEveryDoubtfulLinkWithItsPlace() {
        ImportResult result = read("# Aktuelt\n## Lys\nSe 🚢 [her](#) og [kartet](fyr.example/kart).\n");
        assertThat(result.findings())
                .extracting(finding -> finding.code(), finding -> finding.pointer(), finding -> finding.position())
                .containsExactly(
                        tuple(ImportCodes.LINK_TEXT, "/sections/0/items/0/links/0", new Position(8, 6)),
                        tuple(ImportCodes.LINK_UNRESOLVED, "/sections/0/items/0/links/0", new Position(8, 6)),
                        tuple(ImportCodes.LINK_TARGET, "/sections/0/items/0/links/1/href", new Position(8, 18)));
        assertThat(Message.of(result.findings().get(2), Locale.ENGLISH).text())
                .contains("\"fyr.example/kart\" is no address");
    }

    @Test
    void keepsALinkInAHeading() {
        Item item = Newsletters.issue("# Aktuelt\n## Lys fra [fyret](https://fyr.example)\n")
                .items()
                .get(0);
        assertThat(item.heading()).isEqualTo("Lys fra fyret");
        assertThat(item.links()).extracting(Link::href).containsExactly("https://fyr.example");
    }

    @Test
    void linksABareAddressInTheTextByItsOwnWords() {
        Item item = item("Se *«https://fyr.example/kart_a»*, og skriv til lys@fyr.example.");
        assertThat(item.plainText()).isEqualTo("Se «https://fyr.example/kart_a», og skriv til lys@fyr.example.");
        assertThat(item.links())
                .extracting(Link::text, Link::href)
                .containsExactly(
                        tuple("https://fyr.example/kart_a", "https://fyr.example/kart_a"),
                        tuple("lys@fyr.example", "mailto:lys@fyr.example"));
    }

    @Test
    void leavesTheAddressThatALinkCoversToTheLink() {
        assertThat(item("[https://fyr.example/a](https://fyr.example/b)").links())
                .extracting(Link::href)
                .containsExactly("https://fyr.example/b");
    }

    @Test
    void endsTheLastItemWhereTheColophonBegins() {
        Issue issue = Newsletters.issue(
                "# Aktuelt\n## Lys\nett\n\n---\n\n**Fyrvesenet**\n\nSkriv til [oss](mailto:lys@fyr.example).\n");
        assertThat(issue.items().get(0).plainText()).isEqualTo("ett");
        assertThat(issue.about()).extracting(Block::plainText).containsExactly("Fyrvesenet", "Skriv til oss.");
        assertThat(issue.links()).extracting(Link::href).containsExactly("mailto:lys@fyr.example");
    }

    @Test
    void findsAColophonByThePublishersName() {
        Issue issue = Newsletters.issue(
                "# Aktuelt\n## Lys\nett\n\n**KYSTEN**  \nNORD\n\n**FYR**  \nFYRVESENET\n\nVi passer lyset.\n");
        assertThat(issue.items().get(0).plainText()).isEqualTo("ett");
        assertThat(issue.about())
                .extracting(Block::plainText)
                .containsExactly("KYSTEN\nNORD", "FYR\nFYRVESENET", "Vi passer lyset.");
    }

    @Test
    void findsAColophonThatPresentsSomebodyAndSaysWhereToWrite() {
        Issue issue = Newsletters.issue(
                "# Aktuelt\n## Lys\nett\n\n**Samarbeidet for lykter (SFL)** gir råd til kommuner.\n\nSkriv til lys@fyr.example.\n");
        assertThat(issue.items().get(0).plainText()).isEqualTo("ett");
        assertThat(issue.about()).hasSize(2);
    }

    @Test
    void readsNoColophonInTheMiddle() {
        Issue issue = Newsletters.issue("# Aktuelt\n## Lys\nett\n\n---\n\nto\n\n## Lyd\ntre\n");
        assertThat(issue.about()).isEmpty();
        assertThat(issue.items().get(0).plainText()).isEqualTo("ett\nto");
    }

    @Test
    void countsLinesFromTheTopOfTheFile() {
        Issue issue = Newsletters.issue("# Aktuelt\r\n## Lys\r\nett\r\n\r\nto\r\ntre\r\n\r\n## Lyd\r\n");
        assertThat(issue.items())
                .extracting(
                        item -> item.provenance().first(),
                        item -> item.provenance().last())
                .containsExactly(tuple(7, 11), tuple(13, 13));
        assertThat(issue.items().get(0).provenance().document()).isEqualTo("fyr.md");
    }

    @Test
    void doesNotDependOnTheMachine() {
        String text = "# Aktuelt\n## Istanbul İ\nI mars kom en rapport. Høringsfristen er 2. juni.\n";
        ImportResult here = read(text);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(read(text)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void saysWhatTheFrontMatterHasThatItDoesNotKnow() {
        ImportResult result = IMPORTER.read(
                "---\nperiod: 2031\ntitle: Nytt\npublisher: Fyrvesenet\nutgave: 3\nbare ord\n---\n# Aktuelt\n",
                "fyr.md");
        assertThat(result.findings())
                .extracting(finding -> finding.code(), finding -> finding.position())
                .containsExactly(
                        tuple(ImportCodes.FRONT_MATTER_KEY, new Position(5, 1)),
                        tuple(ImportCodes.FRONT_MATTER_LINE, new Position(6, 1)));
    }

    @Test
    void saysWhichValueIsMalformedAndHowToMendIt() {
        assertThatThrownBy(() -> IMPORTER.read("---\ntitle: Nytt\nperiod: vinter\n---\n# Aktuelt\n", "fyr.md"))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith(
                        "fyr.md:3:1: period in the front matter cannot be \"vinter\". Write a date or period"
                                + " such as 2023-03-15");
    }

    @Test
    void keepsTheWordsOfATableWithoutColumns() {
        assertThat(item("|\n|-|\n lys | land\n").plainText()).isEqualTo("lys\tland");
    }

    @Test
    void keepsTheCellsForWhichATableHasNoColumn() {
        Table table = (Table) item("| a | b |\n|---|---|\n| c || lys | land |\n| d |\n")
                .body()
                .get(0);
        assertThat(table.rows().get(1).cells())
                .extracting(TableCell::plainText)
                .containsExactly("c", "", "lys", "land");
        assertThat(table.rows().get(2).cells()).extracting(TableCell::plainText).containsExactly("d", "");
    }

    @Test
    void saysThatAKeyStandsTwice() {
        ImportResult result = IMPORTER.read("---\ntitle: Lys\nperiod: 2031\ntitle: Nytt\n---\n# Aktuelt\n", "fyr.md");
        assertThat(result.issue().title()).isEqualTo("Nytt");
        assertThat(result.findings())
                .filteredOn(finding -> finding.code().equals(ImportCodes.FRONT_MATTER_TWICE))
                .extracting(Finding::position)
                .containsExactly(new Position(4, 1));
    }

    @Test
    void saysThatTheFrontMatterDoesNotEnd() {
        ImportResult result = IMPORTER.read("---\nperiod: 2031\n\n## Nytt\n\nmars 2031\n\n# Aktuelt\n", "fyr.md");
        assertThat(result.issue().period()).hasToString("2031-03");
        assertThat(codes(result)).contains(ImportCodes.FRONT_MATTER_OPEN);
    }

    @Test
    void keepsTheWordsOfALinkDefinitionThatIsNoAddress() {
        assertThat(item("Se [lykta].\n\n[lykta]: det-grå-huset\n").plainText())
                .contains("Se lykta.", "[lykta]: det-grå-huset");
        assertThat(item("Se [lykta].\n\n[lykta]: https://fyr.example/\n").plainText())
                .isEqualTo("Se lykta.");
    }

    @Test
    void saysThatThePeriodIsMissing() {
        assertThatThrownBy(() -> IMPORTER.read("---\ntitle: Nytt\n---\n# Aktuelt\n", "fyr.md"))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("Add \"period: 2023-01/2023-03\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Nordlysnytt\n\nDirektoratet åpnet et fyr.\n",
                "# Nordlysnytt\n\nDirektoratet åpnet et fyr.\n\n# Aktuelt\n",
                "# Nordlysnytt\n\n## Lys\n\nDirektoratet åpnet et fyr.\n",
            })
    void saysThatThePeriodIsMissingWhereAHeadingMayBeTheTitle(String text) {
        ImportException refused = catchThrowableOfType(ImportException.class, () -> IMPORTER.read(text, "nord.md"));
        assertThat(refused.findings()).extracting(Finding::code).containsExactly(ImportCodes.NO_PERIOD);

        Issue issue = IMPORTER.withCorrections(
                        Corrections.parse("---\nperiod: 2031-01/2031-03\n---\n", "nord.corrections"))
                .read(text, "nord.md")
                .issue();
        assertThat(issue.title()).isEqualTo("Nordlysnytt");
        assertThat(issue.period()).hasToString("2031-01/2031-03");
        assertThat(issue.items().get(0).plainText()).isEqualTo("Direktoratet åpnet et fyr.");
    }

    @Test
    void tellsThatAHeadingWasTakenForTheTitle() {
        String front = "---\nperiod: 2031\npublisher: Fyrvesenet\n---\n";
        ImportResult result = IMPORTER.read(front + "# Nordlysnytt\n\n# Aktuelt\n\n## Lys\n", "nord.md");
        assertThat(result.findings())
                .extracting(Finding::code, Finding::text, Finding::position)
                .contains(tuple(ImportCodes.TITLE_ASSUMED, "Nordlysnytt", new Position(5, 1)));
        assertThat(result.issue().sections()).extracting(Section::title).containsExactly("Aktuelt");
    }

    @Test
    void takesNoHeadingThatIsRepeatedForTheTitle() {
        assertThatThrownBy(() -> IMPORTER.read("---\nperiod: 2031\n---\n# Aktuelt\n\nLys.\n\n# Aktuelt\n", "fyr.md"))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("Add \"title: …\"");
    }

    @Test
    void saysThatBothTitleAndPeriodAreMissing() {
        ImportException refused = catchThrowableOfType(
                ImportException.class, () -> IMPORTER.read("Fyrvesenet åpnet et fyr.\n\n# Aktuelt\n", "fyr.md"));
        assertThat(refused.findings())
                .extracting(Finding::code)
                .containsExactly(ImportCodes.NO_TITLE, ImportCodes.NO_PERIOD);
    }

    @Test
    void saysThatWhatIsMissingMayStandInFrontMatterThatDoesNotEnd() {
        ImportException refused = catchThrowableOfType(
                ImportException.class,
                () -> IMPORTER.read("---\ntitle: Nytt\nperiod: 2031-01/2031-03\n\n# Aktuelt\n\nLys.\n", "fyr.md"));
        assertThat(refused.findings()).extracting(Finding::code).containsExactly(ImportCodes.FRONT_MATTER_OPEN);
    }

    @Test
    void saysThatTheTitleIsMissing() {
        assertThatThrownBy(() -> IMPORTER.read("Fyrvesenet\n\nmars 2031\n\n# Aktuelt\n", "fyr.md"))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("Add \"title: …\"");
    }

    @Test
    void refusesBytesThatAreNotUtf8AndSaysWhere() {
        byte[] latin = (Newsletters.FRONT + "# Aktuelt\n\nBlå lys\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> IMPORTER.read(latin, "fyr.md"))
                .isInstanceOf(ImportException.class)
                .hasMessage(
                        "fyr.md:8:3: This is text in Windows-1252 (Latin-1), not in UTF-8. Save the file again as UTF-8.");
    }

    @Test
    void passesOverAByteOrderMark() {
        byte[] marked = ("\uFEFF" + Newsletters.FRONT + "# Aktuelt\n").getBytes(StandardCharsets.UTF_8);
        assertThat(IMPORTER.read(marked, "fyr.md").issue().title()).isEqualTo("Nytt fra fyrene");
    }

    @Test
    void refusesMoreThanTheLimit() {
        assertThatThrownBy(
                        () -> NewsletterImporter.builder().maxBytes(10).build().read(new byte[11], "fyr.md"))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("larger than 10 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "---\nperiod: 2031\ntitle: Nytt\n---\n"})
    void refusesANewsletterWithoutText(String text) {
        assertThatThrownBy(() -> IMPORTER.read(text, "fyr.md")).isInstanceOf(ImportException.class);
    }

    @Test
    void replacesWhatNoTextMayHold() {
        ImportResult result = read("# Aktuelt\n## Lys\nrødt\u0007 lys &#27; \uD83D slutt\n");
        assertThat(result.issue().items().get(0).plainText()).isEqualTo("rødt  lys   \uFFFD slutt");
        assertThat(codes(result)).contains(ImportCodes.CHARACTER);
    }

    @Test
    @Timeout(60)
    void survivesHostileText() {
        List<String> hostile = List.of(
                "> ".repeat(20_000) + "fyr",
                "- ".repeat(20_000) + "fyr",
                "*a **b ".repeat(20_000),
                "![".repeat(20_000) + "fyr" + "](#)".repeat(20_000),
                "[".repeat(50_000) + "fyr",
                "<".repeat(50_000),
                "|a".repeat(5_000) + "\n" + "|-".repeat(5_000) + "\n",
                "`".repeat(50_000),
                "NAV i mars på oppdrag fra ".repeat(20_000),
                "\"18. mars\" ".repeat(20_000),
                "# Aktuelt\n## Lys\n".repeat(20_000));
        for (String text : hostile) {
            assertThatCode(() -> {
                        try {
                            read("# Aktuelt\n## Lys\n\n" + text + "\n");
                        } catch (ImportException e) {
                            assertThat(e.finding().code()).matches("schema\\.max.*|" + ImportCodes.IMAGES);
                        }
                    })
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void continuesALongItemUnderTheSameHeading() {
        Issue issue = Newsletters.issue("# Aktuelt\n## Lys\n" + "ett\n\n".repeat(4500));
        assertThat(issue.items()).hasSize(3).allMatch(item -> item.heading().equals("Lys"));
        assertThat(PrintedText.of(issue).stream().filter("Lys"::equals)).hasSize(1);
    }
}
