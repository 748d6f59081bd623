package no.politiet.kom.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.politiet.kom.model.Period.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static final Locale NB = Locale.forLanguageTag("nb");
    private static final Locale NN = Locale.forLanguageTag("nn");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-03-15            | 15. mars 2023             | 15. mars 2023             | 15 March 2023",
                "2023-03               | mars 2023                 | mars 2023                 | March 2023",
                "2023                  | 2023                      | 2023                      | 2023",
                "2022-23               | høsten 2022               | hausten 2022              | autumn 2022",
                "2022-21               | våren 2022                | våren 2022                | spring 2022",
                "2023-01/2023-03       | januar–mars 2023          | januar–mars 2023          | January–March 2023",
                "2022-11/2023-01       | november 2022 – januar 2023 | november 2022 – januar 2023 | November 2022 – January 2023",
                "2023-10-18/2023-10-19 | 18.–19. oktober 2023      | 18.–19. oktober 2023      | 18–19 October 2023",
                "2023-03-29/2023-04-02 | 29. mars – 2. april 2023  | 29. mars – 2. april 2023  | 29 March – 2 April 2023",
                "2022-12-30/2023-01-02 | 30. desember 2022 – 2. januar 2023 | 30. desember 2022 – 2. januar 2023 | 30 December 2022 – 2 January 2023",
                "2012/2021             | 2012–2021                 | 2012–2021                 | 2012–2021",
                "2004/..               | fra 2004                  | frå 2004                  | from 2004",
            })
    void readsAsPeopleWriteIt(String text, String nb, String nn, String en) {
        Period period = Period.parse(text);
        assertThat(period.format(NB)).isEqualTo(nb);
        assertThat(period.format(NN)).isEqualTo(nn);
        assertThat(period.format(Locale.ENGLISH)).isEqualTo(en);
        assertThat(period.format(Locale.FRENCH)).isEqualTo(nb);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-15, 2023-03-15, 2023-03-15, DAY",
        "2024-02, 2024-02-01, 2024-02-29, MONTH",
        "2023, 2023-01-01, 2023-12-31, YEAR",
        "2022-21, 2022-03-01, 2022-05-31, SEASON",
        "2022-22, 2022-06-01, 2022-08-31, SEASON",
        "2022-23, 2022-09-01, 2022-11-30, SEASON",
        "2024-24, 2023-12-01, 2024-02-29, SEASON",
        "2023-01/2023-03, 2023-01-01, 2023-03-31, MONTH",
        "2023-01-15/2023, 2023-01-15, 2023-12-31, YEAR",
    })
    void knowsItsDaysAndItsPrecision(String text, LocalDate first, LocalDate last, Precision precision) {
        Period period = Period.parse(text);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).contains(last);
        assertThat(period.precision()).isEqualTo(precision);
        assertThat(period.contains(first)).isTrue();
        assertThat(period.contains(last)).isTrue();
        assertThat(period.contains(first.minusDays(1))).isFalse();
        assertThat(period.contains(last.plusDays(1))).isFalse();
    }

    @Test
    void anOpenEndHasNoLastDay() {
        Period period = Period.parse("2004/..");
        assertThat(period.isOpenEnded()).isTrue();
        assertThat(period.lastDay()).isEmpty();
        assertThat(period.end()).isEmpty();
        assertThat(period.start()).isEqualTo(Period.of(2004));
        assertThat(period.contains(LocalDate.of(9999, 1, 1))).isTrue();
        assertThat(Period.startingFrom(Period.of(2004))).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "23",
                "2023-13",
                "2023-00",
                "2023-02-30",
                "2023-02-29",
                "2023-25",
                "2023-03/2023-01",
                "2023/2023/2024",
                "2023/",
                "/2023",
                "../2023",
                "2023-3",
                "2023-03-15T00:00",
                "２０２３",
                "2023\n",
                "2023-01-02/2023-01-01"
            })
    void rejectsWhatIsNoPeriod(String text) {
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isOrderedByItsDays() {
        List<Period> ordered = Stream.of(
                        "2022",
                        "2022-09",
                        "2022-09/2022-12",
                        "2022-09/..",
                        "2023-01-01",
                        "2023-01",
                        "2023-01/2023-03",
                        "2023")
                .map(Period::parse)
                .toList();
        assertThat(ordered.stream().sorted().toList()).isEqualTo(ordered);
    }

    @Test
    void isMadeFromParts() {
        assertThat(Period.of(LocalDate.of(2023, 3, 5)).text()).isEqualTo("2023-03-05");
        assertThat(Period.of(YearMonth.of(2023, 3)).text()).isEqualTo("2023-03");
        assertThat(Period.of(812).text()).isEqualTo("0812");
        assertThat(Period.between(Period.of(YearMonth.of(2023, 1)), Period.of(YearMonth.of(2023, 3))))
                .isEqualTo(Period.parse("2023-01/2023-03"));
        assertThat(Period.between(Period.of(2023), Period.of(2023))).isEqualTo(Period.of(2023));
    }

    @Test
    void overlapsWhatItSharesADayWith() {
        assertThat(Period.parse("2023-01/2023-03").overlaps(Period.parse("2023-03-31")))
                .isTrue();
        assertThat(Period.parse("2023-04").overlaps(Period.parse("2023-01/2023-03")))
                .isFalse();
        assertThat(Period.parse("2004/..").overlaps(Period.parse("2023"))).isTrue();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void aRangeContainsWhatLiesBetween(
            @ForAll("days") LocalDate a, @ForAll("days") LocalDate b, @ForAll("days") LocalDate c) {
        List<LocalDate> days = Stream.of(a, b, c).sorted().toList();
        Period range = Period.between(Period.of(days.get(0)), Period.of(days.get(2)));
        assertThat(range.contains(days.get(1))).isTrue();
        assertThat(Period.parse(range.text())).isEqualTo(range);
    }

    @Test
    void aSlugNamesTheQuarter() {
        assertThat(Slug.of(Period.parse("2023-01/2023-03")).text()).isEqualTo("2023-q1");
        assertThat(Slug.of(Period.parse("2023-10/2023-12")).text()).isEqualTo("2023-q4");
        assertThat(Slug.of(Period.parse("2023-02/2023-04")).text()).isEqualTo("2023-02-to-2023-04");
        assertThat(Slug.of(Period.parse("2023-03")).text()).isEqualTo("2023-03");
        assertThat(Slug.of(Period.parse("2023-22")).text()).isEqualTo("2023-22");
        assertThat(Slug.of(Period.parse("2004/..")).text()).isEqualTo("2004-to-open");
    }
}
