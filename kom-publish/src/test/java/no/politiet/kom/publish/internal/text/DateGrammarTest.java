package no.politiet.kom.publish.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The grammar reads back every form it knows, and looks at the words of a text a bounded number of times. */
class DateGrammarTest {

    private static final List<String> CALENDAR = List.of(
            "januar",
            "februar",
            "mars",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "desember");

    /** The numbers that fill a form: a day that is not its month's last ones, a month before December, a year. */
    record Numbers(int day, int month, int year) {}

    /**
     * The ways to write a date and its value. The arguments: 1 the day, 2 the month's number, 3 the year, 4 the month, 5 the
     * next month, 6 the next month's number, 7 the next day, 8 the next year, 9 the year in two digits.
     */
    enum Written {
        DAY("%1$d. %4$s %3$d", "%3$04d-%2$02d-%1$02d"),
        DAY_WITHOUT_STOP("%1$d %4$s %3$d", "%3$04d-%2$02d-%1$02d"),
        NUMBERS("%1$d.%2$d.%3$d", "%3$04d-%2$02d-%1$02d"),
        PADDED_NUMBERS("%1$02d.%2$02d.%3$d", "%3$04d-%2$02d-%1$02d"),
        DASHES("%1$02d-%2$02d-%3$d", "%3$04d-%2$02d-%1$02d"),
        SHORT_YEAR("%1$d.%2$d.%9$02d", "%3$04d-%2$02d-%1$02d"),
        STROKE("%1$d/%2$d-%3$d", "%3$04d-%2$02d-%1$02d"),
        ISO("%3$d-%2$02d-%1$02d", "%3$04d-%2$02d-%1$02d"),
        NEIGHBOURS("%1$d. og %7$d. %4$s %3$d", "%3$04d-%2$02d-%1$02d/%3$04d-%2$02d-%7$02d"),
        DAYS_OF_A_MONTH("%1$d.–%7$d. %4$s %3$d", "%3$04d-%2$02d-%1$02d/%3$04d-%2$02d-%7$02d"),
        DAYS_OF_TWO_MONTHS("%1$d. %4$s–%7$d. %5$s %3$d", "%3$04d-%2$02d-%1$02d/%3$04d-%6$02d-%7$02d"),
        DAYS_WITH_TIL("%1$d. %4$s til %7$d. %5$s %3$d", "%3$04d-%2$02d-%1$02d/%3$04d-%6$02d-%7$02d"),
        MONTH("i %4$s %3$d", "%3$04d-%2$02d"),
        MONTHS("%4$s–%5$s %3$d", "%3$04d-%2$02d/%3$04d-%6$02d"),
        MONTHS_WITH_OG("i %4$s og %5$s %3$d", "%3$04d-%2$02d/%3$04d-%6$02d"),
        QUARTER("andre kvartal %3$d", "%3$04d-04/%3$04d-06"),
        NUMBERED_QUARTER("3. kvartal %3$d", "%3$04d-07/%3$04d-09"),
        THIRD("første tertial %3$d", "%3$04d-01/%3$04d-04"),
        HALF("2. halvår %3$d", "%3$04d-07/%3$04d-12"),
        SPRING("våren %3$d", "%3$04d-21"),
        SUMMER("sommaren %3$d", "%3$04d-22"),
        AUTUMN("hausten %3$d", "%3$04d-23"),
        WINTER("vinteren %3$d", "%3$04d-24"),
        YEAR("i %3$d", "%3$04d"),
        YEARS("%3$d–%8$d", "%3$04d/%8$04d"),
        YEARS_WITH_TIL("fra %3$d til %8$d", "%3$04d/%8$04d"),
        YEARS_BETWEEN("mellom %3$d og %8$d", "%3$04d/%8$04d");

        private final String words;
        private final String value;

        Written(String words, String value) {
            this.words = words;
            this.value = value;
        }

        String words(Numbers numbers) {
            return fill(words, numbers);
        }

        String value(Numbers numbers) {
            return fill(value, numbers);
        }

        private static String fill(String form, Numbers n) {
            return String.format(
                    Locale.ROOT,
                    form,
                    n.day,
                    n.month,
                    n.year,
                    CALENDAR.get(n.month - 1),
                    CALENDAR.get(n.month),
                    n.month + 1,
                    n.day + 1,
                    n.year + 1,
                    n.year % 100);
        }
    }

    @Property
    void readsBackEveryFormItKnows(@ForAll Written form, @ForAll("numbers") Numbers numbers) {
        List<DateMention> mentions = DateGrammar.read(Word.of("Vi ses " + form.words(numbers) + " på fyret."));
        assertThat(mentions).hasSize(1);
        assertThat(String.valueOf(mentions.get(0).inYear(numbers.year))).isEqualTo(form.value(numbers));
    }

    @Provide
    Arbitrary<Numbers> numbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 27),
                        Arbitraries.integers().between(1, 11),
                        Arbitraries.integers().between(2013, 2097))
                .as(Numbers::new);
    }

    @Property(tries = 300)
    void looksTenTimesAsOftenAtTheWordsOfATextTenTimesAsLong(@ForAll("pieces") List<String> pieces) {
        assertThat(looks(pieces, 1000)).isLessThan(12 * looks(pieces, 100));
    }

    private static long looks(List<String> pieces, int times) {
        Counting words = new Counting(Word.of(String.join(" ", Collections.nCopies(times, String.join(" ", pieces)))));
        DateGrammar.read(words);
        return words.looks;
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "3", "1.", "og", "–", "til", ",", "/", "mars", "2031", "i", "våren", "kl", "første", "kvartal",
                        "mellom", "fjor")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** A row of words that counts how often one is looked at. */
    private static final class Counting extends AbstractList<Word> {
        private final List<Word> words;
        private long looks;

        Counting(List<Word> words) {
            this.words = words;
        }

        @Override
        public Word get(int index) {
            looks++;
            return words.get(index);
        }

        @Override
        public int size() {
            return words.size();
        }
    }
}
