package no.politiet.kom.publish.internal.facts.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Period;
import no.politiet.kom.publish.internal.text.DateGrammar;
import no.politiet.kom.publish.internal.text.DateMention;
import no.politiet.kom.publish.internal.text.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearRuleTest {

    private static DateMention mention(String text) {
        List<DateMention> mentions = DateGrammar.read(
                Passage.of(Paragraph.of(text), 1, 1).sentences().get(0).words());
        assertThat(mentions).hasSize(1);
        return mentions.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2031-01/2031-03, 14. februar, PAST, 2031-02-14",
        "2031-01/2031-03, 20. mai, PAST, 2031-05-20",
        "2031-01/2031-03, 29. juni, FUTURE, 2031-06-29",
        "2031-01/2031-03, 29. juni, PAST, 2030-06-29",
        "2031-01/2031-03, 15. desember, PAST, 2030-12-15",
        "2031-01/2031-03, 15. desember, FUTURE, 2031-12-15",
        "2031-01/2031-03, 15. desember, UNKNOWN, 2030-12-15",
        "2031-01/2031-03, 29. juni, UNKNOWN, 2031-06-29",
        "2031-10/2031-12, 20. januar, FUTURE, 2032-01-20",
        "2031-10/2031-12, 20. mai, FUTURE, 2032-05-20",
        "2031-12/2032-02, 15. desember, PAST, 2031-12-15",
        "2031-12/2032-02, 15. januar, PAST, 2032-01-15",
        "2031-01/2031-03, 30. desember–2. januar, PAST, 2030-12-30/2031-01-02",
        "2031-01/2031-03, 29. februar, PAST, 2028-02-29",
        "2031-10/2031-12, mars neste år, UNKNOWN, 2032-03",
        "2031-10/2031-12, mars i fjor, UNKNOWN, 2030-03"
    })
    void choosesAYear(String issue, String text, Tense tense, String expected) {
        assertThat(new YearRule(Period.parse(issue)).apply(mention(text), tense, null))
                .hasToString(expected);
    }

    @Test
    void followsADateOfAnotherTimeInItsSentence() {
        YearRule rule = new YearRule(Period.parse("2031-01/2031-03"));
        assertThat(rule.apply(mention("1. oktober"), Tense.FUTURE, Period.parse("2035-03-01")))
                .hasToString("2035-10-01");
        assertThat(rule.apply(mention("1. februar"), Tense.FUTURE, Period.parse("2035-03-01")))
                .hasToString("2036-02-01");
    }

    @Test
    void choosesNoYearForADayThatDoesNotExist() {
        assertThat(new YearRule(Period.parse("2031-01/2031-03")).apply(mention("31. juni"), Tense.PAST, null))
                .isNull();
    }

    @Test
    void staysWithinTheYearsThereAre() {
        for (String issue : List.of("0001-01", "9999-12")) {
            assertThat(new YearRule(Period.parse(issue)).apply(mention("3. mars"), Tense.PAST, null))
                    .isNotNull();
        }
    }
}
