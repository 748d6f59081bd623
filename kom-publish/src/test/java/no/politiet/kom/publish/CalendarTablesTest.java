package no.politiet.kom.publish;

import static no.politiet.kom.publish.Newsletters.issue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Kind;
import no.politiet.kom.render.Format;
import no.politiet.kom.render.IssueRenderer;
import no.politiet.kom.render.PrintedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose rows are news of their own, and others. All of it is made up. */
class CalendarTablesTest {

    private static final String EVENTS = """
            # Aktuelt

            ## Arrangementer

            Dette anbefaler vi:

            | Dato | Arrangement | Sted | Påmelding innen |
            |---|---|---|---|
            | 3. juni | Fagdag om lykter | Bodø | 20. mai |
            | 4. juni kl. 10 | [Webinar om tåkelur](https://fyr.example/lur) | Nett | – |
            | 1. oktober | Lyktekonferansen | Vardø | 1. juli |

            Alle arrangementene er gratis.

            ## Satser

            | Sats | Beløp | Gjelder fra |
            |---|---|---|
            | Losavgift | 1200 kr | 1. juli |
            | Fyravgift | 300 kr | 1. august |
            """;

    private static final String HEARINGS = """
            # Aktuelt

            ## På høring

            | Høring | Avsender | Høringsfrist | Lenke |
            |---|---|---|---|
            | Endringer i fyrlova | Samferdselsdepartementet | 12. juni | [her](https://fyr.example/lov) |
            | Ny forskrift om lykter | Fyrdirektoratet | 1. juli | [her](https://fyr.example/forskrift) |
            """;

    @Test
    void makesAnItemOfEachRowOfACalendar() {
        List<Item> items = issue(EVENTS).items().subList(0, 5);
        assertThat(items)
                .extracting(Item::kind, Item::title, Item::plainText)
                .containsExactly(
                        tuple(
                                Kind.NOTE,
                                "Dette anbefaler vi:",
                                "Dette anbefaler vi:\nDato\tArrangement\tSted\tPåmelding innen"),
                        tuple(Kind.EVENT, "Fagdag om lykter", "3. juni\tFagdag om lykter\tBodø\t20. mai"),
                        tuple(Kind.EVENT, "Webinar om tåkelur", "4. juni kl. 10\tWebinar om tåkelur\tNett\t–"),
                        tuple(Kind.EVENT, "Lyktekonferansen", "1. oktober\tLyktekonferansen\tVardø\t1. juli"),
                        tuple(Kind.NOTE, "Alle arrangementene er gratis.", "Alle arrangementene er gratis."));
        assertThat(items.get(1).dates())
                .extracting(date -> date.role(), date -> date.when().text())
                .containsExactly(tuple(DateRole.EVENT, "2031-06-03"), tuple(DateRole.DEADLINE, "2031-05-20"));
        assertThat(items.get(3).provenance().first()).as("the line of the row").isEqualTo(16);
    }

    /** Whose head has nothing above it that it could stand with. */
    @Test
    void putsTheHeadOfATableWithItsFirstRow() {
        List<Item> items = issue(HEARINGS).items();
        assertThat(items).extracting(Item::kind).containsExactly(Kind.HEARING, Kind.HEARING);
        assertThat(items).extracting(Item::title).containsExactly("Endringer i fyrlova", "Ny forskrift om lykter");
        assertThat(items.get(0).plainText()).startsWith("Høring\tAvsender\tHøringsfrist\tLenke\nEndringer i fyrlova");
        assertThat(items)
                .extracting(item -> item.links().get(0).label())
                .as("what each link leads to")
                .containsExactly("Endringer i fyrlova", "Ny forskrift om lykter");
        assertThat(items)
                .extracting(item -> item.dates().get(0).role())
                .containsExactly(DateRole.DEADLINE, DateRole.DEADLINE);
    }

    @Test
    void putsTheHeadOfASecondTableWithItsFirstRowToo() {
        List<Item> items = issue(HEARINGS + """

                | Kurs | Når |
                |---|---|
                | Lys | 3. juni |
                | Lur | 4. juni |
                """).items();
        assertThat(items)
                .extracting(item -> item.plainText().lines().toList())
                .endsWith(List.of("Kurs\tNår", "Lys\t3. juni"), List.of("Lur\t4. juni"));
    }

    /** Be it a paragraph, a list, a quotation or another table. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meld deg på innen 1. mai.",
                "- Meld deg på innen 1. mai\n- Alle møter er gratis",
                "> Meld deg på innen 1. mai.",
                "| Rom | Plasser |\n|---|---|\n| A | 12 |"
            })
    void putsNothingThatStandsBelowTheRowsWithTheLast(String below) {
        List<Item> items = issue(HEARINGS + "\n" + below + "\n").items();
        assertThat(items).hasSize(3);
        assertThat(items.get(1).body()).hasSize(1);
        assertThat(items.get(2).kind()).isEqualTo(Kind.NOTE);
    }

    @Test
    void putsAFootnoteWithTheRowThatHasItsMark() {
        List<Item> items = issue("""
                # Aktuelt

                ## Møter

                | Dato | Møte |
                |---|---|
                | 3. juni[^a] | Fagdag[^b] |
                | 4. juni | Webinar[^c] |

                [^a]: Note en, frist 1. mai.
                [^b]: Note to.
                [^c]: Note tre.
                """).items();
        assertThat(items).extracting(Item::title).containsExactly("Fagdag", "Webinar");
        assertThat(items)
                .extracting(item -> item.plainText().lines().toList())
                .containsExactly(
                        List.of("Dato\tMøte", "3. juni¹\tFagdag²", "¹ Note en, frist 1. mai.", "² Note to."),
                        List.of("4. juni\tWebinar³", "³ Note tre."));
    }

    /** The tenth mark begins with the first one's digit. */
    @Test
    void tellsTheMarksOfElevenFootnotesApart() {
        String rows = IntStream.rangeClosed(1, 11)
                .mapToObj(i -> "| " + i + ". juni | Møte " + (char) ('A' + i) + "[^" + i + "] |\n")
                .collect(Collectors.joining());
        String notes = IntStream.rangeClosed(1, 11)
                .mapToObj(i -> "[^" + i + "]: Note om " + (char) ('A' + i) + ".\n")
                .collect(Collectors.joining());
        List<Item> items = issue("# Aktuelt\n\n## Møter\n\n| Dato | Møte |\n|---|---|\n" + rows + "\n" + notes)
                .items();
        assertThat(items)
                .hasSize(11)
                .allSatisfy(item -> assertThat(item.plainText())
                        .endsWith("Note om " + item.title().substring("Møte ".length()) + "."));
    }

    /** The day of an event is none, whatever another cell says. */
    @Test
    void takesNoDayOfAnEventForADeadline() {
        List<Item> items = issue("""
                # Aktuelt

                ## Møter

                | Dato | Møte | Påmelding |
                |---|---|---|
                | 3. juni | Fagdag | Frist 20. mai |
                | 4. juni | Webinar | Ingen frist |
                """).items();
        assertThat(items.stream().flatMap(item -> item.dates().stream()))
                .extracting(date -> date.role() + " " + date.when())
                .containsExactly("event 2031-06-03", "deadline 2031-05-20", "event 2031-06-04");
    }

    @Test
    void leavesATableOfMoreRowsThanACalendarWhole() {
        String rows = IntStream.range(0, 1500)
                .mapToObj(i -> "| 3. juni | Møte " + i + " |\n")
                .collect(Collectors.joining());
        assertThat(issue("# Aktuelt\n\n## Lys\n\n| Dato | Hva |\n|---|---|\n" + rows)
                        .items())
                .hasSize(1);
    }

    /** Figures, rates, a table without a head, one whose rows have no names or the same ones, and a calendar of one row. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "| År | Fyr |\n|---|---|\n| 2029 | 31 |\n| 2030 | 30 |",
                "| Sats | Beløp | Gjelder fra |\n|---|---|---|\n| Losavgift | 1200 kr | 1. juli |\n| Fyravgift | 300 kr | 1. juli |",
                "| | |\n|---|---|\n| 3. juni | Fagdag om lykter |\n| 4. juni | Webinar om tåkelur |",
                "| Dato | Antall |\n|---|---|\n| 3. juni | 14 |\n| 4. juni | 12 |",
                "| Dato | Sted |\n|---|---|\n| 3. juni | Bodø |\n| 4. juni | Vardø |",
                "| Dato | Fyr |\n|---|---|\n| 3. juni | Nordodden |\n| 4. juni | Nordodden |",
                "| Dato | Arrangement |\n|---|---|\n| 3. juni | Fagdag om lykter |",
                "| Fyr | Dato | Vind |\n|---|---|---|\n| Odden | 3. juni | 12 |\n| Nes | 4. juni | 14 |",
                "| År | Publisert |\n|---|---|\n| januar | mars |\n| februar | april |",
                "| Frist | Hva |\n|---|---|\n| – | Søk om lykt |\n| løpende | Søk om lur |"
            })
    void leavesOtherTablesWhole(String table) {
        assertThat(issue("# Aktuelt\n\n## Lys\n\n" + table + "\n").items()).hasSize(1);
    }

    @Test
    void isOneTableAgainAsMarkdown() {
        for (String newsletter : List.of(EVENTS, HEARINGS)) {
            Issue issue = issue(newsletter);
            String markdown = IssueRenderer.of(Format.MARKDOWN).build().render(issue);
            assertThat(markdown.lines().filter("| --- | --- | --- | --- |"::equals))
                    .hasSize(1);
            Issue back = NewsletterImporter.builder()
                    .build()
                    .read(markdown, "fyr.md")
                    .issue();
            assertThat(PrintedText.of(back)).isEqualTo(PrintedText.of(issue));
            assertThat(back.items())
                    .extracting(Item::dates)
                    .isEqualTo(issue.items().stream().map(Item::dates).toList());
        }
    }

    /** Rows may be put together, and those of a table that was left whole parted. */
    @Test
    void isCutWhereTheEditorSays() {
        Corrections corrections = Corrections.parse("""
                heading: Arrangementer
                  join: 4. juni kl. 10

                heading: Satser
                  begin: Fyravgift
                """, "fyr.corrections");
        List<Item> items = NewsletterImporter.builder()
                .build()
                .withCorrections(corrections)
                .read(Newsletters.FRONT + EVENTS, "fyr.md")
                .issue()
                .items();
        assertThat(items)
                .extracting(item -> item.plainText().lines().toList())
                .contains(
                        List.of(
                                "3. juni\tFagdag om lykter\tBodø\t20. mai",
                                "4. juni kl. 10\tWebinar om tåkelur\tNett\t–"),
                        List.of("Sats\tBeløp\tGjelder fra", "Losavgift\t1200 kr\t1. juli"),
                        List.of("Fyravgift\t300 kr\t1. august"));
        assertThat(items.get(items.size() - 1).dates())
                .extracting(date -> date.role())
                .as("by the head of the column")
                .containsExactly(DateRole.IN_FORCE);
    }
}
