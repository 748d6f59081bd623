package no.politiet.kom.publish.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import no.politiet.kom.model.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearRuleTest {

    @ParameterizedTest
    @CsvSource({
        "2031-01/2031-03, 02-14, true, 2031-02-14",
        "2031-01/2031-03, 05-20, true, 2031-05-20",
        "2031-01/2031-03, 06-29, false, 2031-06-29",
        "2031-01/2031-03, 06-29, true, 2030-06-29",
        "2031-01/2031-03, 12-15, true, 2030-12-15",
        "2031-01/2031-03, 12-15, false, 2031-12-15",
        "2031-10/2031-12, 01-20, false, 2032-01-20",
        "2031-10/2031-12, 05-20, false, 2032-05-20",
        "2031-12/2032-02, 12-15, true, 2031-12-15",
        "2031-12/2032-02, 01-15, true, 2032-01-15"
    })
    void choosesAYear(String issue, String day, boolean past, String expected) {
        Period date = new YearRule(Period.parse(issue)).apply(year -> Period.parse(year + "-" + day), past);
        assertThat(date).hasToString(expected);
    }

    @org.junit.jupiter.api.Test
    void choosesNoYearForADayThatDoesNotExist() {
        assertThat(new YearRule(Period.parse("2031-01/2031-03")).apply(year -> null, true))
                .isNull();
    }
}
