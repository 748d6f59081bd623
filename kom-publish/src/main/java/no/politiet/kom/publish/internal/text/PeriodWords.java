package no.politiet.kom.publish.internal.text;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.politiet.kom.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * The words of the calendar in Bokmål and Nynorsk, and periods in such words, as on a masthead: "januar–mars 2023", "mars
 * 2023", "høsten 2022", "1. kvartal 2031".
 */
public final class PeriodWords {

    private static final List<String> MONTHS = List.of(
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

    private static final Map<String, Integer> MONTH = new HashMap<>();
    private static final Map<String, Integer> SHORT_MONTH = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("febr", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("sept", 9),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("des", 12));
    private static final Map<String, Integer> SEASON =
            Map.of("våren", 21, "sommeren", 22, "sommaren", 22, "høsten", 23, "hausten", 23, "vinteren", 24);
    private static final Map<String, Integer> BARE_SEASON =
            Map.of("vår", 21, "sommer", 22, "sommar", 22, "høst", 23, "haust", 23, "vinter", 24);
    private static final Map<String, DayOfWeek> WEEKDAY = Map.ofEntries(
            Map.entry("mandag", DayOfWeek.MONDAY),
            Map.entry("måndag", DayOfWeek.MONDAY),
            Map.entry("tirsdag", DayOfWeek.TUESDAY),
            Map.entry("tysdag", DayOfWeek.TUESDAY),
            Map.entry("onsdag", DayOfWeek.WEDNESDAY),
            Map.entry("torsdag", DayOfWeek.THURSDAY),
            Map.entry("fredag", DayOfWeek.FRIDAY),
            Map.entry("lørdag", DayOfWeek.SATURDAY),
            Map.entry("laurdag", DayOfWeek.SATURDAY),
            Map.entry("søndag", DayOfWeek.SUNDAY),
            Map.entry("sundag", DayOfWeek.SUNDAY));

    static {
        for (int i = 0; i < MONTHS.size(); i++) {
            MONTH.put(MONTHS.get(i), i + 1);
        }
    }

    private PeriodWords() {}

    /** The period that a line states and nothing else, null if it states none. */
    public static @Nullable Period parse(String line) {
        List<Word> words = Word.of(line);
        List<DateMention> mentions = DateGrammar.read(words);
        if (mentions.size() != 1) {
            return null;
        }
        DateMention mention = mentions.get(0);
        boolean isPeriod = !mention.isDays() && mention.form() != DateMention.Form.YEARS && mention.hasYear();
        return isPeriod && mention.from() == 0 && mention.to() == words.size() ? mention.inYear(0) : null;
    }

    /** A month written out that is named for short ("sept"), the word itself where it is none. */
    static String writtenOut(String month) {
        Integer number = SHORT_MONTH.get(month.toLowerCase(Locale.ROOT));
        return number == null ? month : MONTHS.get(number - 1);
    }

    /** The number of a month, 1 to 12; 0 where it is no month's name. */
    public static int month(String name) {
        return MONTH.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }

    static int monthOf(Word word) {
        return MONTH.getOrDefault(word.key(), 0);
    }

    static int shortMonthOf(Word word) {
        return SHORT_MONTH.getOrDefault(word.key(), 0);
    }

    /** A season with its article: "våren". */
    static int seasonOf(Word word) {
        return SEASON.getOrDefault(word.key(), 0);
    }

    /** A season without: "vår". */
    static int bareSeasonOf(Word word) {
        return BARE_SEASON.getOrDefault(word.key(), 0);
    }

    public static @Nullable DayOfWeek weekdayOf(Word word) {
        return WEEKDAY.get(word.key());
    }

    public static Period ofMonth(int year, int month) {
        return Period.of(YearMonth.of(year, month));
    }
}
