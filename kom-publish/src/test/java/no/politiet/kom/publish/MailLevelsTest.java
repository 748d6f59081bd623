package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Position;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines of a mail are sections, and which are headings in them. Fiction; any likeness is chance. */
class MailLevelsTest {

    private static final String SUBJECT = "From: a@fyr.example\nSubject: Fyrbrevet, mai 2031\n\n";

    private static final String SECTIONS = """

            LOV

            Fyr
            ---

            Ti fyr fredes.

            KURS

            Lys
            ---

            Kurset er i Vardø.
            """;

    private static ImportResult read(String text) {
        return NewsletterImporter.builder().build().read(SUBJECT + text, "fyr.txt");
    }

    /** Each section with its headings: "AKTUELT: Lys, Mer". */
    private static List<String> levels(String text) {
        Issue issue = read(text).issue();
        assertThat(issue.title()).isEqualTo("Fyrbrevet, mai 2031");
        return issue.sections().stream()
                .map(section -> section.title() + ": "
                        + section.items().stream().map(Item::heading).distinct().collect(Collectors.joining(", ")))
                .toList();
    }

    /** Whatever style is the stronger one, sections are what stands right above other headings. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOV\n\nFyr\n===\n\nTi fyr fredes.\n\nLyd\n===\n\nLuren er ny.\n\nKURS\n\nLys\n===\n\nKurset er i Vardø.\n",
                "LOV\n\nFyr\n---\n\nTi fyr fredes.\n\nLyd\n---\n\nLuren er ny.\n\nKURS\n\nLYS\n===\n\nKurset er i Vardø.\n",
                "LOV\n\nFYR\n---\nTi fyr fredes.\n\nLYD\n---\nLuren er ny.\n\nKURS\n\nLYS\n---\nKurset er i Vardø.\n",
                "LOV\n\n===\nFyr\n===\nTi fyr fredes.\n\n===\nLyd\n===\nLuren er ny.\n\nKURS\n\n===\nLys\n===\nKurset er i Vardø.\n",
                "Lov\n---\n\n*** Fyr ***\n\nTi fyr fredes.\n\n*** Lyd ***\n\nLuren er ny.\n\nKurs\n---\n\n*** Lys ***\n\nKurset er i Vardø.\n"
            })
    void takesForSectionsWhatStandsRightAboveHeadings(String text) {
        assertThat(levels(text))
                .extracting(line -> line.toLowerCase(Locale.ROOT))
                .containsExactly("lov: fyr, lyd", "kurs: lys");
    }

    @Test
    void takesAShortLineRightBelowASectionForAHeadingAsItDoesBelowABlankLine() {
        assertThat(levels("""
                        HVA SKJER
                        Lykter til folket
                        Fyrvesenet deler ut lykter i alle fylker i juni, og de er gule.

                        Fyr i nord
                        Fyrvesenet tenner fyret i Vardø i juli, og det er nytt.
                        """)).containsExactly("HVA SKJER: Lykter til folket, Fyr i nord");
    }

    @Test
    void takesForASectionWhatHasTextRightBelowItBesideOthersThatHaveHeadings() {
        assertThat(levels("""
                        NYTT FRA RÅDET

                        LOV
                        ---
                        Loven er ny.

                        FYR
                        ----
                        Ti fyr fredes.

                        ANNET NYTT

                        Fristen er ute.
                        """)).containsExactly("NYTT FRA RÅDET: LOV, FYR", "ANNET NYTT: ANNET NYTT");
    }

    @Test
    void takesForSectionsTheStrongestStyleWhereTextStandsBelowAll() {
        assertThat(levels("""
                        Lov
                        ===

                        Her er det siste.

                        Fyr
                        ---

                        MERK

                        Ti fyr fredes.

                        Lyd
                        ---

                        Luren er ny.

                        Kurs
                        ====

                        Vi holder kurs.

                        Lys
                        ---

                        Kurset er i Vardø.
                        """)).containsExactly("Lov: Lov, Fyr, MERK, Lyd", "Kurs: Kurs, Lys");
    }

    @Test
    void takesNoLastLineOfAPieceOfNewsForASectionAboveAHeading() {
        assertThat(read("""
                        NYE LOVER
                        Departementet foreslår å frede ti fyr, og det er mange.

                        Les mer på nettsidene våre

                        KURS I VÅR
                        Kurset holdes i Vardø, og det er plass til ti.

                        Meld deg på hos oss

                        TIL SIST
                        Vi har fått en ny lur, og den er blå.
                        """).issue().sections())
                .extracting(Section::title)
                .containsExactly("NYE LOVER", "KURS I VÅR", "TIL SIST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "="})
    void takesForSectionsTheStyleItBeginsWithWhereTextStandsBelowAll(String sign) {
        assertThat(levels("""
                        LOV

                        Her er det siste.

                        Fyr
                        ###

                        Ti fyr fredes.

                        EU
                        ##

                        Luren er ny.

                        KURS

                        Vi holder kurs.

                        Lys
                        ---

                        Kurset er i Vardø.
                        """.replace("#", sign))).containsExactly("LOV: LOV, Fyr, EU", "KURS: KURS, Lys");
    }

    @Test
    void takesForSectionsWhatStandsRightAboveHeadingsBelowOneThatIsInNone() {
        String text = "Velkommen\n---\n\nVåren er her.\n" + SECTIONS;
        assertThat(read(text + "\nEU\n==\n\nLuren er ny.\n").issue().sections())
                .extracting(Section::title)
                .endsWith("LOV", "KURS")
                .doesNotContain("EU");
    }

    @Test
    void takesNoLinesAboveHeadingsInSectionsForSections() {
        String more = "\n*** Merk ***\n\nLyd\n---\n\nLuren er ny.\n";
        assertThat(levels(SECTIONS.replace("fredes.\n", "fredes.\n" + more) + more))
                .extracting(line -> line.replaceFirst(":.*", ""))
                .containsExactly("LOV", "KURS");
    }

    @Test
    void takesForASectionAFirstHeadingOfAnotherStyleThatStandsAsSectionsDo() {
        assertThat(levels("SIST\n====\n\nLyd\n---\n\nLuren er ny.\n" + SECTIONS))
                .containsExactly("SIST: Lyd", "LOV: Fyr", "KURS: Lys");
    }

    @Test
    void takesForASectionAnAbbreviationThatIsUnderlinedAsSectionsAre() {
        assertThat(levels("""
                        Ny lov
                        ======

                        Fyr
                        ---

                        Ti fyr fredes.

                        EU
                        ==

                        Lyd
                        ---

                        Luren er ny.

                        Kurs
                        ====

                        Lys
                        ---

                        Kurset er i Vardø.
                        """)).containsExactly("Ny lov: Fyr", "EU: Lyd", "Kurs: Lys");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EU\n==\n", "=======\nSvalbard\n=======\n", "*** Svalbard ***\n"})
    void takesLinesThatStandAloneForHeadingsBesideAFewThatAreMarked(String marked) {
        String heading = marked.replaceAll("[=* \n]", "");
        assertThat(levels("""
                        LOV OG RETT

                        Nye fyr

                        Departementet foreslår å frede ti fyr langs kysten, og fristen er 1. mai.

                        #
                        Direktoratet foreslår å tenne to lykter, og de skal stå hele vinteren.

                        KURS OG MØTER

                        Nye lykter

                        Kurset holdes i Vardø, og det er plass til ti som ikke har vært der før.
                        """.replace("#\n", marked + "\n")))
                .containsExactly("LOV OG RETT: Nye fyr, " + heading, "KURS OG MØTER: Nye lykter");
    }

    /** "Tid: 12. mai" below a heading that is underlined. */
    @Test
    void takesNoLineThatStandsAloneForAHeadingBesideManyThatAreMarked() {
        String date = "\nTid: 12. mai\n\n";
        assertThat(levels(SECTIONS.replace("\nTi fyr", date + "Ti fyr").replace("\nKurset", date + "Kurset")))
                .containsExactly("LOV: Fyr", "KURS: Lys");
    }

    /** The titles that are told to be assumed, and where they stand. */
    private static List<Tuple> assumed(ImportResult result) {
        return result.findings().stream()
                .filter(finding -> finding.code().equals(ImportCodes.TITLE_ASSUMED))
                .map(finding -> tuple(finding.text(), finding.position()))
                .toList();
    }

    @Test
    void takesALineAboveTheFirstSectionForTheTitleAndTellsIt() {
        ImportResult result = read("*** Lysglimt ***\n" + SECTIONS);
        assertThat(result.issue().title()).isEqualTo("Lysglimt");
        assertThat(result.issue().sections()).extracting(Section::title).containsExactly("LOV", "KURS");
        assertThat(assumed(result)).containsExactly(tuple("Lysglimt", new Position(4, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fyr\n---\n\nTi fyr fredes.\n\nLys\n---\n\nKurset er i Vardø.\n",
                "Fyr\n===\n\nTi fyr fredes.\n" + SECTIONS
            })
    void takesTheSubjectForTheTitleRatherThanAHeadingAboveText(String text) {
        ImportResult result = read(text);
        assertThat(result.issue().title()).isEqualTo("Fyrbrevet, mai 2031");
        assertThat(result.issue().items())
                .extracting(Item::heading)
                .startsWith("Fyr")
                .endsWith("Lys");
        assertThat(result.findings())
                .extracting(Finding::code)
                .contains(ImportCodes.MAIL_HEADER)
                .doesNotContain(ImportCodes.TITLE_ASSUMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\nVelkommen!\n" + SECTIONS, "\nFyr\n---\n\nTi fyr fredes.\n"})
    void takesTheHeadingThatTheSubjectBeginsWithForTheTitle(String text) {
        ImportResult result = read("Fyrbrevet\n=========\n" + text);
        assertThat(result.issue().title()).isEqualTo("Fyrbrevet");
        assertThat(result.issue().sections())
                .extracting(Section::title)
                .endsWith(text.contains("KURS") ? "KURS" : "Fyrbrevet");
        assertThat(assumed(result)).isEmpty();
    }

    @Test
    void tellsThatTheFirstHeadingWasTakenForTheTitleWhereThereIsNoOther() {
        ImportResult result = NewsletterImporter.builder()
                .build()
                .read("---\nperiod: 2031-05\n---\nLys\n---\n\nVåren er her.\n" + SECTIONS, "fyr.txt");
        assertThat(result.issue().title()).isEqualTo("Lys");
        assertThat(assumed(result)).containsExactly(tuple("Lys", new Position(4, 1)));
    }
}
