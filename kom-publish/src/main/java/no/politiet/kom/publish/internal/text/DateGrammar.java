package no.politiet.kom.publish.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates in a row of words: days, months, quarters, seasons and years, alone, in ranges ("30. mai–2. juni", "i mars
 * og april") and in lists ("3. og 17. mai"), in words and in numbers ("12.03.2031", "2031-03-12"), with a time of day.
 * Neighbours joined by "og" are one range.
 *
 * <p>It knows the words of the calendar and no others. A number of four digits is a year only after a word such as "i" or
 * "siden", or in a range; a day in numbers only with its year, or after a word such as "den" or "innen".
 */
public final class DateGrammar {

    /** Signs that may stand right before a date. */
    private static final Set<String> OPENERS = Set.of("(", "[", "\"", "«", "“", "–", "-", "—", ":", ",", "*", ".");

    private final List<Word> words;
    private final List<DateMention> found = new ArrayList<>();
    private final DateForm iso;
    private final DateForm days;
    private final DateForm numericDays;
    private final DateForm months;
    private final DateForm seasons;
    private final DateForm partsOfYear;
    private final DateForm years;
    private final DateForm newYears;

    private DateGrammar(List<Word> words, boolean expected) {
        this.words = words;
        iso = new IsoForm(words, found);
        days = new DayForm(words, found);
        numericDays = new NumericDayForm(words, found, expected);
        months = new MonthForm(words, found);
        seasons = new SeasonForm(words, found);
        partsOfYear = new PartOfYearForm(words, found);
        years = new YearForm(words, found);
        newYears = new NewYearForm(words, found);
    }

    /** The dates in a row of words, in order. */
    public static List<DateMention> read(List<Word> words) {
        return read(words, false);
    }

    /**
     * The dates in a row of words, in order.
     *
     * @param expected whether something above, such as the head of a column, says that days stand there
     */
    public static List<DateMention> read(List<Word> words, boolean expected) {
        DateGrammar grammar = new DateGrammar(words, expected);
        for (int i = 0; i < words.size(); ) {
            i = Math.max(i + 1, grammar.readAt(i));
        }
        return grammar.found;
    }

    /**
     * Where numbers stand that may be days and that nothing around says are: "Strømmen kommer 15/6", "torsdag den 5." The former may as
     * well be a fraction or a place in a document, the latter has no month.
     *
     * @param read the dates that were read
     */
    public static List<Range> unread(List<Word> words, List<DateMention> read) {
        NumericDayForm numbers = new NumericDayForm(words, List.of(), false);
        DayForm days = new DayForm(words, List.of());
        List<Range> unread = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            int at = i;
            int to = Math.max(numbers.endOfDay(at), days.endOfDayWithoutMonth(at));
            if (to > 0 && read.stream().noneMatch(mention -> mention.from() <= at && at < mention.to())) {
                unread.add(new Range(words.get(at).start(), words.get(to - 1).end()));
            }
        }
        return unread;
    }

    /** Whether a word says that the number after it is a place in a document: "punkt 12.3". */
    public static boolean isBeforePlace(Word word) {
        return DateForm.BEFORE_PLACE.contains(word.key());
    }

    /** The year that a row of words is and nothing else, null if it is none. */
    public static @Nullable DateMention yearAlone(List<Word> words) {
        List<DateMention> found = new ArrayList<>();
        boolean alone = words.size() == 1 && new YearForm(words, found).readAlone();
        return alone ? found.get(0) : null;
    }

    /** Reads the dates that begin at a word; gives the word after them, or 0. */
    private int readAt(int at) {
        Word word = words.get(at);
        char c = word.key().charAt(0);
        if (c >= '0' && c <= '9') {
            return isPartOfLonger(at) ? 0 : number(at);
        }
        if (PeriodWords.monthOf(word) > 0 || PeriodWords.shortMonthOf(word) > 0) {
            return months.read(at);
        }
        if (PeriodWords.seasonOf(word) > 0 || PeriodWords.bareSeasonOf(word) > 0) {
            return seasons.read(at);
        }
        if (NewYearForm.isOne(word)) {
            return newYears.read(at);
        }
        return partsOfYear.read(at);
    }

    private int number(int at) {
        List<DateForm> forms =
                words.get(at).key().length() == 4 ? List.of(iso, years) : List.of(partsOfYear, days, numericDays);
        for (DateForm form : forms) {
            int to = form.read(at);
            if (to > 0) {
                return to;
            }
        }
        return 0;
    }

    /** Whether a number is part of a longer word, as in "a3" or "12.3.4". */
    private boolean isPartOfLonger(int at) {
        return !words.get(at).isNumber()
                || at > 0
                        && words.get(at - 1).end() == words.get(at).start()
                        && !OPENERS.contains(words.get(at - 1).key());
    }
}
