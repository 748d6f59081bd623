package no.politiet.kom.publish;

import static no.politiet.kom.publish.Newsletters.codes;
import static no.politiet.kom.publish.Newsletters.item;
import static no.politiet.kom.publish.Newsletters.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.schema.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Høringsfristen er 29. juni.|deadline|2031-06-29|29. juni|inferred",
                "Høringsfrist var 15. mars 2031.|deadline|2031-03-15|15. mars 2031|stated",
                "Rapporten ble publisert i februar.|published|2031-02|februar|inferred",
                "Fyrdagene ble arrangert 18.–19. januar.|event|2031-01-18/2031-01-19|18.–19. januar|inferred",
                "KOM holdt møte 29 -30. mars.|event|2031-03-29/2031-03-30|29 -30. mars|inferred",
                "Forslaget ble sendt på høring 22. februar.|sent-on-hearing|2031-02-22|22. februar|inferred",
                "Reglene trådte i kraft 1. april 2031.|in-force|2031-04-01|1. april 2031|stated",
                "Regjeringen nedsatte 17. februar et utvalg.|appointed|2031-02-17|17. februar|inferred",
                "Neste oppdatering kommer 30. april 2031.|next-update|2031-04-30|30. april 2031|stated",
                "Samlingen avholdes i oktober.|event|2031-10|oktober|inferred"
            })
    void readsADateWithItsRole(String text, String role, String when, String words, String certainty) {
        assertThat(item(text).dates())
                .extracting(
                        date -> date.role().code(),
                        date -> date.when().text(),
                        KeyDate::text,
                        date -> date.certainty().code())
                .containsExactly(tuple(role, when, words, certainty));
    }

    @Test
    void readsSeveralDatesOfOneSentence() {
        assertThat(item("Høringen begynte 19. januar, se her, og høringsfristen er 19. april.")
                        .dates())
                .extracting(date -> date.role().code(), date -> date.when().text())
                .containsExactly(tuple("sent-on-hearing", "2031-01-19"), tuple("deadline", "2031-04-19"));
    }

    /** The tense of one clause says nothing of the date in the next. */
    @Test
    void infersTheYearFromTheClauseOfTheDate() {
        for (String sentence : List.of(
                "Departementet la forslaget ut på høring 29. mars, og høringsfristen er 29. juni.",
                "Forslaget kom på høring 29. mars med frist 29. juni.")) {
            assertThat(item(sentence).deadlines())
                    .as(sentence)
                    .extracting(date -> date.when().text())
                    .containsExactly("2031-06-29");
        }
        assertThat(item("KOM holdt møte 2. mars og planlegger et seminar 18. oktober.")
                        .dates())
                .extracting(date -> date.when().text())
                .containsExactly("2031-03-02", "2031-10-18");
    }

    @Test
    void leavesADateInATitleAlone() {
        assertThat(item("Boka \"Stormen 3. mars\" kom ut.").dates()).isEmpty();
    }

    @Test
    void leavesABoundWithoutAnEdgeAlone() {
        assertThat(item("Det blåste før sommeren.").dates()).isEmpty();
    }

    @Test
    void saysThatADayDoesNotExist() {
        ImportResult result = read("# Aktuelt\n## Lys\nHøringsfristen er 31. juni.\n");
        assertThat(result.issue().items().get(0).dates()).isEmpty();
        assertThat(codes(result)).containsExactly(ImportCodes.NO_SUCH_DAY);
    }

    @Test
    void saysThatItInferredAYear() {
        ImportResult result = read("# Aktuelt\n## Lys\nett\n\nHøringsfristen er 30. juni.\n");
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding)
                    .hasToString(
                            "import.year-inferred at /sections/0/items/0/dates/0 (line 10, column 1): \"30. juni\", actual=2031-06-30");
            assertThat(Message.of(finding, Locale.ENGLISH).text())
                    .isEqualTo("\"30. juni\" states no year. Read as 2031-06-30.");
        });
    }
}
