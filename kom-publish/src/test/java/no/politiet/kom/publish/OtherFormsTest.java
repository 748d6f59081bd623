package no.politiet.kom.publish;

import static no.politiet.kom.publish.Newsletters.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.Source;
import no.politiet.kom.render.PrintedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Newsletters of the genre whose headings and mastheads are in other forms than KOM's. Fiction; any likeness is chance. */
class OtherFormsTest {

    private static ImportResult read(String text) {
        return NewsletterImporter.builder().build().read(text, "fyr.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Nytt fra fyrene\nFyrvesenet\n\nmars 2031\n\n## Aktuelt\n### Lys\nen\n### Land\nto\n",
                "Fyrvesenet\n\n# Nytt fra fyrene\n\nmars 2031\n\n# Aktuelt\n## Lys\nen\n## Land\nto\n",
                "Fyrvesenet\n\n### Nytt fra fyrene\n\nmars 2031\n\n# Aktuelt\n### Lys\nen\n### Land\nto\n",
                "Nytt fra fyrene\n===\nFyrvesenet\n\nmars 2031\n\nAktuelt\n---\n#### Lys\nen\n#### Land\nto\n",
                "---\ntitle: Nytt fra fyrene\npublisher: Fyrvesenet\nperiod: 2031-03\n---\n## Aktuelt\n### Lys\nen\n### Land\nto\n",
            })
    void readsHeadingsAtOtherLevels(String text) {
        ImportResult result = read(text);
        assertThat(result.issue().title()).isEqualTo("Nytt fra fyrene");
        assertThat(result.issue().publisher()).isEqualTo("Fyrvesenet");
        assertThat(result.issue().sections()).extracting(Section::title).containsExactly("Aktuelt");
        assertThat(result.issue().items()).extracting(Item::heading).containsExactly("Lys", "Land");
        assertThat(codes(result)).isEmpty();
    }

    /** Whatever the two lines are, and whatever the headings below them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Lysglimt\n\n## %s\n\n",
                "# Lysglimt\n## %s\n\nKjære leser!\n\n",
                "# Lysglimt\n\n# %s\n\n",
                "## Lysglimt\n\n# %s\n\n",
                "# Lysglimt\n\n**%s**\n\n",
                "**Lysglimt**\n%s\n\n",
                "**Lysglimt**\n\n**%s**\n\n",
                "Lysglimt\n%s\n\n",
                "Lysglimt\n\n%s\n\n",
            })
    void readsATitleAboveASubtitle(String lines) {
        String masthead = lines.formatted("Nyhetsbrev fra Fyrvesenet - mai 2031");
        for (String level : List.of("#", "##", "###")) {
            Issue issue = read(masthead + level + " Lys\n\nen\n\n" + level + " Land\n\nto\n")
                    .issue();
            assertThat(issue.title()).isEqualTo("Lysglimt");
            assertThat(issue.publisher()).isEqualTo("Fyrvesenet");
            assertThat(issue.period()).hasToString("2031-05");
            assertThat(issue.items()).extracting(Item::heading).containsExactly("Lysglimt", "Lys", "Land");
            assertThat(PrintedText.of(issue)).contains("Nyhetsbrev fra Fyrvesenet - mai 2031");
        }
    }

    /** A heading that states a month and has text below it, or others, is one of a section. */
    @Test
    void takesNoSectionForASubtitle() {
        assertThatThrownBy(() -> read("# Aktuelt\n\n## Kurs i mai 2033\n\nEtt kurs.\n\n## Nytt\n\nEtt ord.\n"))
                .isInstanceOf(ImportException.class);
        assertThatThrownBy(() ->
                        read("# Kalender\n\n## Mai 2033\n\n### Kurs\n\nEtt kurs.\n\n## Juni 2033\n\n### Fest\n\nEn.\n"))
                .isInstanceOf(ImportException.class);
        assertThat(read("# Lysglimt\n\n## mai 2031\n\n## Kurs\n\nEtt kurs.\n\n## Nytt\n\nEtt ord.\n")
                        .issue()
                        .items())
                .extracting(Item::heading)
                .containsExactly("Kurs", "Nytt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Nytt fra fyrene\n\nmars 2031\n\n## Lys\nen\n## Land\nto\n",
                "## Nytt fra fyrene\n\nmars 2031\n\n## Lys\nen\n## Land\nto\n",
                "---\ntitle: Nytt fra fyrene\nperiod: 2031-03\n---\n### Lys\nen\n### Land\nto\n",
            })
    void readsOneLevelAsHeadings(String text) {
        ImportResult result = read(text);
        assertThat(result.issue().sections()).extracting(Section::title).containsExactly("Nytt fra fyrene");
        assertThat(result.issue().items()).extracting(Item::heading).containsExactly("Lys", "Land");
        assertThat(codes(result)).containsExactly(ImportCodes.PUBLISHER_ASSUMED);
    }

    /** Where the period stands above it, a sentence below a heading makes it no title. */
    @Test
    void takesNoSectionBelowAWholeMastheadForTheTitle() {
        Issue issue = read("""
                Fyrvesenet

                **Fyrnytt**

                April–juni 2032

                # Lover

                Loven gjelder fra mai 2032.

                # Land

                ## Båker
                to
                """).issue();
        assertThat(issue.title()).isEqualTo("Fyrnytt");
        assertThat(issue.sections()).extracting(Section::title).containsExactly("Lover", "Land");
    }

    @Test
    void takesATitleThatStandsAtTheLevelOfTheSectionsThoughMoreThanTheMastheadFollows() {
        String prose =
                "Dette nyhetsbrevet er oppdiktet fra første til siste linje, og ingen av dem som nevnes, finnes noe"
                        + " sted utenfor det.";
        ImportResult result = read("# Fyrnytt\n\n**Nyhetsbrev fra Fyrvesenet**\n\nNr. 2 – april–juni 2032\n\n" + prose
                + "\n\n# Fra oss\n\n## Lys\nett\n\n# Land\n\n## Båker\nto\n");
        assertThat(result.issue().title()).isEqualTo("Fyrnytt");
        assertThat(result.issue().period()).hasToString("2032-04/2032-06");
        assertThat(result.issue().sections()).extracting(Section::title).containsExactly("Fyrnytt", "Fra oss", "Land");
        assertThat(result.issue().items())
                .anySatisfy(item -> assertThat(item.body()).contains(Paragraph.of(prose)));
    }

    @Test
    void readsANewsletterWithoutHeadings() {
        ImportResult result = read("---\ntitle: Nytt\nperiod: 2031-03\npublisher: Fyrvesenet\n---\n"
                + "Fyret lyser. ".repeat(20) + "\n\nSå gikk det ut.\n");
        assertThat(result.issue().sections()).extracting(Section::title).containsExactly("Nytt");
        assertThat(codes(result)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Nyhetsbrev nr. 3 – september 2031, 2031-09",
        "4. kvartal 2033, 2033-10/2033-12",
        "Nr. 2/2031 - første kvartal 2031, 2031-01/2031-03",
        "Q2 2031, 2031-04/2031-06",
        "haust 2030, 2030-23",
        "Våren 2030, 2030-21",
        "Hausten 2031 (september-desember), 2031-09/2031-12",
        "Sommeren og høsten 2031, 2031-22/2031-23",
        "vår og sommar 2031, 2031-21/2031-22",
        "'1.13.–31.3.2031, mars 2031', 2031-03",
        "Nr. 2 – høsten 2030–våren 2031, 2030-23/2031-21",
        "høsten og vinteren 2030/31, 2030-23/2031-24",
        "Vinteren og våren 2031, 2031-24/2031-21",
        "1. halvår 2029, 2029-01/2029-06",
        "andre halvår 2029, 2029-07/2029-12",
        "2. tertial 2029, 2029-05/2029-08",
        "Utgave 4 | mai og juni 2031, 2031-05/2031-06",
        "Perioden desember 2030 til februar 2031, 2030-12/2031-02",
        "november–januar 2031, 2030-11/2031-01",
        "Nr. 4/2031 – oktober–desember, 2031-10/2031-12",
        "'Halvårlig nyhetsbrev fra Fyrvesenet til alle som har med lykter, båker og tåkelurer å gjøre i nord (Fyrbrevet). Nr. 2/2031, juli–desember 2031', 2031-07/2031-12",
        "2031, 2031"
    })
    void readsAPeriodInOtherWords(String words, String period) {
        ImportResult result = read("Fyrvesenet\n\n## Nytt fra fyrene\n\n" + words + "\n\n# Aktuelt\n");
        assertThat(result.issue().period()).hasToString(period);
        assertThat(String.join("\n", PrintedText.of(result.issue()))).contains(words.equals("2031") ? "2031" : "");
    }

    @Test
    void readsAPeriodBelowTheAudience() {
        ImportResult result = read("Fyrvesenet\n\n## Nytt fra fyrene\n\nTil fyrvokterne\nmars 2031\n\n# Aktuelt\n");
        assertThat(result.issue().period()).hasToString("2031-03");
    }

    @Test
    void joinsAPeriodWithTheYearOfAnotherLine() {
        ImportResult result = read("Fyrvesenet\n\n## Nytt fra fyrene\n\nNr. 3, 2031\n\njuli–september\n\n# Aktuelt\n");
        assertThat(result.issue().period()).hasToString("2031-07/2031-09");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uke 12 2031",
                "Nr. 2/2031",
                "3. april 2031",
                "femte kvartal 2031",
                "5. kvartal 2031",
                "Qi 2031",
                "høst og vinter 2031",
                "01.13.2031–31.15.2031"
            })
    void saysWhatIsNoPeriod(String words) {
        assertThatThrownBy(() -> read("Fyrvesenet\n\n## Nytt fra fyrene\n\n" + words + "\n\n# Aktuelt\n"))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("fyr.md:5:1: \"" + words + "\" is no period that can be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nyhetsbrev fra Fyrvesenet",
                "Nyhetsbrev fra Fyrvesenet til havner og kommuner",
                "Nyhetsbrev fra Fyrvesenet · nr. 1 · mars 2031",
                "Fagnytt frå Fyrvesenet. Nr. 1, mars 2031",
                "Fyrvesenet · nr. 1/2031 · mars 2031",
                "Nytt om lykter og båker fra Fyrvesenet",
                "Meldingsblad frå Fyrvesenet · 1. kvartal 2031",
                "Utgitt av Fyrvesenet",
                "Utgjevar: Fyrvesenet"
            })
    void readsThePublisherInOtherWordsAndKeepsThem(String words) {
        ImportResult result = read("## Lysglimt\n\n" + words + "\n\nmars 2031\n\n# Aktuelt\n");
        assertThat(result.issue().publisher()).isEqualTo("Fyrvesenet");
        assertThat(PrintedText.of(result.issue())).contains(words);
    }

    /** A line in bold above others, with no blank line between them. */
    @Test
    void takesAFirstLineInBoldForTheTitle() {
        ImportResult result = read("""
                **LYSGLIMT**
                Nyheter om lykter og båker
                Kontoret for kystlys (KKL) – mars 2031

                # Aktuelt

                ## Lys

                Vi har publisert en rapport. KKL har også laget en veileder.
                """);
        Issue issue = result.issue();
        assertThat(issue.title()).isEqualTo("LYSGLIMT");
        assertThat(issue.publisher()).isEqualTo("Kontoret for kystlys (KKL)");
        assertThat(issue.period()).hasToString("2031-03");
        assertThat(issue.sources())
                .as("its abbreviation is known")
                .extracting(Source::name, Source::abbreviation)
                .containsExactly(tuple("Kontoret for kystlys", "KKL"));
        assertThat(PrintedText.of(issue)).contains("Nyheter om lykter og båker Kontoret for kystlys (KKL) – mars 2031");
    }

    @Test
    void takesALineThatSaysTheTitleAndWhoseItIsForBoth() {
        ImportResult result = read(
                "LYSGLIMT – orientering fra Fyrvesenet\n\nUtgave 5 · mars 2031\n\n# Aktuelt\n\n## Lys\nett\n\n# Land\n\n## Båker\nto\n");
        assertThat(result.issue().title()).isEqualTo("LYSGLIMT – orientering fra Fyrvesenet");
        assertThat(result.issue().publisher()).isEqualTo("Fyrvesenet");
        assertThat(codes(result)).contains(ImportCodes.TITLE_ASSUMED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nyhetsbrev fra Fyrvesenet nr. 3, mars 2031 | Fyrvesenet",
                "Nyhetsbrev fra Fyrvesenet, nr. 3 | Fyrvesenet",
                "Nyhetsbrev fra St. Olavs fyrkontor | St. Olavs fyrkontor",
                "Nyhetsbrev fra Fyr &amp; Lykt | Fyr & Lykt",
                "Utgitt av Senter for overgang til arbeid | Senter for overgang til arbeid",
            })
    void readsTheWholeNameOfThePublisherAndNoMore(String words, String name) {
        assertThat(read("## Lysglimt\n\n" + words + "\n\nmars 2031\n\n# Aktuelt\n")
                        .issue()
                        .publisher())
                .isEqualTo(name);
    }

    /** Whose it is may stand anywhere in the masthead, as far as a name of a body tells it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Fyrvesenet sitt brev om lys og lyd | Fyrvesenet",
                "Et rundbrev om lys\\n\\nNasjonalt senter for fyr og lys (NASFYR) – nr. 3/2031 | Nasjonalt senter for fyr og lys (NASFYR)",
                "Nytt for dem som ferdes til sjøs\\n\\nUtgis av Nasjonal enhet for fyr (Nefy). | Nasjonal enhet for fyr (Nefy)",
                "Nytt om lys og lyd\\nAvsender: Fyrombudet | Fyrombudet",
                "Lysglimt kommer fra Fyrdirektoratet (FYD) og går til alle som har med lys å gjøre. | Fyrdirektoratet (FYD)",
                "Kontoret for fyr og lys (KFL) ved Kystpolitiet – Nr. 2/2031 | Kontoret for fyr og lys (KFL)",
                "Kvartalsbrev frå seksjon for lys i Direktoratet for fyr (DF) | Direktoratet for fyr (DF)",
                "Fra oss i Kontoret for fyr til dere andre på kysten | Kontoret for fyr",
                "Fyrdirektoratet til kommuner og havner | Fyrdirektoratet",
                "Sekretariatet for elver, sluser og kanaler | Sekretariatet for elver, sluser og kanaler",
                "Til deg som har et fyr. Utgis av lysteamet i Fyrtilsynet. | Fyrtilsynet",
                "Fyrvesenet\\n\\nMye har skjedd i vår. Veilederen om tåke ble utgitt av Helsedirektoratet i mars. | Fyrvesenet",
                "Fyrvesenet sitt brev. Det sendes av oss til Kystverket og andre. | Fyrvesenet",
                "Fyrvesenets brev\\n\\nHer er nytt fra Stortinget. | Fyrvesenet",
                "Fyrvesenet – nr. 2 | Fyrvesenet",
                "Fyrvesenet – Utgave 2 | Fyrvesenet",
                "Nyheter fra Vestlandet og Agder\\n\\nUtgis av Fyrvesenet | Fyrvesenet",
                "Utgis av Senter for støtte til kommuner (SSK) | Senter for støtte til kommuner (SSK)",
                "Fyrvesenet har i vinter arbeidet med lys på kysten og\\nmed tåkelurer på Vestlandet. | Koordineringsenheten for ofre for menneskehandel",
            })
    void findsWhoseItIsByTheNameOfABody(String lines, String name) {
        assertThat(read("## Lysglimt\n\n" + lines.replace("\\n", "\n")
                                + "\n\nmars 2031\n\n# Aktuelt\n\n## Lys\n\nett\n")
                        .issue()
                        .publisher())
                .isEqualTo(name);
    }

    @Test
    void keepsTheLinksOfAMasthead() {
        Issue issue =
                read("## Lysglimt\n\n[Fyrvesenet](https://fyr.example) – [Arkiv](https://fyr.example/arkiv)\n\nmars 2031\n\n# Aktuelt\n\n## Lys\n\nett\n")
                        .issue();
        assertThat(issue.items().get(0).links()).hasSize(2);
    }

    @Test
    void takesNoTitleForThePublisher() {
        Issue issue =
                read("## Nytt om kunstig intelligens (KI)\n\nFyrvesenet\n\nmars 2031\n\n# Aktuelt\n\n## Lys\n\nett\n")
                        .issue();
        assertThat(issue.publisher()).isEqualTo("Fyrvesenet");
    }

    @Test
    void takesAHeadingForTheTitleBelowAPublisherInBold() {
        Issue issue = read("**Fyrvesenet** – nr. 3 – mars 2031\n\n# Lysglimt\n\n## Aktuelt\n\n### Lys\n\nett\n")
                .issue();
        assertThat(issue.title()).isEqualTo("Lysglimt");
        assertThat(issue.publisher()).isEqualTo("Fyrvesenet");
    }

    @ParameterizedTest
    @CsvSource({
        "jan.–mars 2031, 2031-01/2031-03",
        "okt.–des. 2031, 2031-10/2031-12",
        "sept. 2031, 2031-09",
        "Vi ser tilbake på tiden fra 1. september 2031 til 15. januar 2032., 2031-09/2032-01",
        "01.01.2031–31.03.2031, 2031-01/2031-03",
        "Tidsrom: 1.11.2031 til og med 31.1.2032, 2031-11/2032-01",
        "15.11.–15.2.2032, 2031-11/2032-02"
    })
    void readsPeriodsOfMonthsForShortAndOfDays(String words, String period) {
        assertThat(read("## Lysglimt\n\n" + words + "\n\n# Aktuelt\n\n## Lys\n\nett\n")
                        .issue()
                        .period()
                        .text())
                .isEqualTo(period);
    }

    @Test
    void takesThePublisherFromATitleThatNamesIt() {
        assertThat(read("## Orientering fra Fyrtilsynet\n\nmars 2031\n\n# Aktuelt\n\n## Lys\n\nett\n")
                        .issue()
                        .publisher())
                .isEqualTo("Fyrtilsynet");
    }

    /** The title may be words in bold before the number of the issue, in a quotation or a table too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "**LYSGLIMT** · nr. 3 – 2031\n\nOrientering fra Fyrtilsynet til alle som arbeider med lys og lyd på kysten og med alt det andre. Denne utgaven tar for seg september–desember 2031.",
                "> **LYSGLIMT** – årgang 6, nummer 1\n> Fyrtilsynet skriver om lys\n> September til desember 2031",
                "| **LYSGLIMT** | Om lys |\n|---|---|\n| Avsender | Fyrtilsynet |\n| Tidsrom | september–desember 2031 |",
                "**LYSGLIMT**\n\nUtgis av Fyrtilsynet\n\nNr. 2, 7. årgang. Fra september til og med desember 2031.",
                "**LYSGLIMT**\n\nBrev fra Fyrtilsynet om lys\n\nVi ser tilbake på tiden fra 1. september til 15. desember 2031.",
                "# LYSGLIMT\n\n**Tertialbrev nr. 3 i 2031 · september, oktober, november og desember**\nFyrtilsynet, til alle som har med lys å gjøre, og til alle andre på kysten\n\nEtt ord."
            })
    void readsMastheadsOfManyForms(String masthead) {
        Issue issue = read(masthead + "\n\n# Aktuelt\n\n## Lys\n\nett\n").issue();
        assertThat(issue.title()).isEqualTo("LYSGLIMT");
        assertThat(issue.publisher()).isEqualTo("Fyrtilsynet");
        assertThat(issue.period().text()).isEqualTo("2031-09/2031-12");
    }

    @Test
    void takesThePeriodOfTheTitleBeforeOneThatHasNothingOfIt() {
        Issue apart = read("## Lysglimt høsten 2031\n\nFyrtilsynet\n\nfebruar 2032\n\n# Aktuelt\n\n## Lys\n\nett\n")
                .issue();
        assertThat(apart.period()).hasToString("2031-23");
        assertThat(PrintedText.of(apart)).contains("februar 2032");
        Issue wider = read("## Lysglimt mars 2031\n\nFyrtilsynet\n\njanuar–mars 2031\n\n# Aktuelt\n\n## Lys\n\nett\n")
                .issue();
        assertThat(wider.period()).hasToString("2031-01/2031-03");
    }

    @Test
    void readsAWinterThatBeginsInTheYearBefore() {
        assertThat(read("## Lysglimt\n\nNummer 14 - vinteren 2030/31\n\n# Aktuelt\n\n## Lys\n\nett\n")
                        .issue()
                        .period()
                        .text())
                .isEqualTo("2031-24");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nytt system for varsling fra Kystverket er på plass. Les mer under.",
                "Informasjon i dette brevet er hentet fra Lovdata og Stortinget. God lesing.",
                "Riksrevisjonen (RR) – Dokument 3:5 er lagt frem",
                "Lysglimt · nr. 2 · mars 2031",
                "Utgave – nr. 2 – mars 2031"
            })
    void takesNobodyForThePublisherWhoIsOnlyNamed(String words) {
        ImportResult result = read("## Lysglimt\n\n" + words + "\n\nmars 2031\n\n# Aktuelt\n");
        assertThat(codes(result)).contains(ImportCodes.PUBLISHER_ASSUMED);
    }

    /** A first line in bold is no title where another paragraph is, or where it says the period. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"**Fyrvesenet**\\nMars 2031\\n\\n**Lysbladet** | Lysbladet", "**Lysglimt**\\nMars 2031 | Lysglimt"
            })
    void takesTheBoldLineThatIsTheTitle(String top, String title) {
        Issue issue = read(top.replace("\\n", "\n") + "\n\n# Aktuelt\n\n## Lys\nett\n\n# Land\n\n## Båker\nto\n")
                .issue();
        assertThat(issue.title()).isEqualTo(title);
    }
}
