package no.politiet.kom.publish.internal.text;

import java.util.ArrayList;
import java.util.List;
import no.politiet.kom.publish.internal.text.DateMention.Form;
import org.jspecify.annotations.Nullable;

/** Days with the name of their month, in ranges and lists, and "18.1.2023": "18. januar", "3. og 17. mai", "30. mai–2. juni". */
final class DayForm extends DateForm {

    /** A longer row of numbers is no list of days. */
    private static final int LONGEST_LIST = 16;

    DayForm(List<Word> words, List<DateMention> found) {
        super(words, found);
    }

    @Override
    int read(int at) {
        List<Integer> numbers = new ArrayList<>();
        List<Integer> joins = new ArrayList<>();
        int i = at;
        while (true) {
            int number = numberUpTo(i, 31);
            if (number < 1) {
                return 0;
            }
            boolean ordinal = is(i + 1, ".") && isJoined(i);
            if (numbers.size() == LONGEST_LIST) {
                return 0;
            }
            numbers.add(number);
            int next = i + (ordinal ? 2 : 1);
            if (isMonth(next) || isNumericMonth(i)) {
                break;
            }
            int join = join(next, ordinal);
            if (join == 0) {
                return 0;
            }
            joins.add(next);
            i = join;
        }
        Day last = day(i);
        if (last == null) {
            return 0;
        }
        if (numbers.size() == 1) {
            return oneDay(at, last);
        }
        if (isTied(last.to())) {
            return last.to();
        }
        // Runs of neighbours and ranges, each a mention of its own.
        PartialDate begin = last.date();
        boolean between = numbers.size() == 2 && is(at - 1, "mellom");
        int start = 0;
        for (int n = 1; n <= numbers.size(); n++) {
            boolean goesOn = n < numbers.size()
                    && (isRange(joins.get(n - 1)) || between || numbers.get(n) == numbers.get(n - 1) + 1);
            if (!goesOn) {
                PartialDate from = PartialDate.ofDay(begin.year(), begin.month(), numbers.get(start));
                PartialDate to = PartialDate.ofDay(begin.year(), begin.month(), numbers.get(n - 1));
                boolean til = n - start == 2 && is(joins.get(start), "til");
                add(at, last.to(), til ? Form.DAY_TO_DAY : Form.DAYS, from, to);
                start = n;
            }
        }
        return found.get(found.size() - 1).to();
    }

    private int oneDay(int at, Day first) {
        if (isTied(first.to())) {
            return first.to();
        }
        int next = join(first.to(), false);
        Day second = next == 0 ? null : day(next);
        // "30. mai–2. juni", but not "30. mai–2. og 3. juni".
        if (second != null
                && !isTied(second.to())
                && (isRange(first.to())
                        || is(first.to(), "og")
                                && (is(at - 1, "mellom") || second.date().follows(first.date())))) {
            add(at, second.to(), is(first.to(), "til") ? Form.DAY_TO_DAY : Form.DAYS, first.date(), second.date());
        } else {
            add(at, first.to(), Form.DAYS, first.date(), first.date());
        }
        return found.get(found.size() - 1).to();
    }

    /** One day with its month: "18. januar 2023", "18 jan.", "18.1.2023". */
    private @Nullable Day day(int at) {
        int number = numberUpTo(at, 31);
        if (number < 1) {
            return null;
        }
        if (isNumericMonth(at)) {
            return new Day(PartialDate.ofDay(yearOfNumeric(at + 4), numberUpTo(at + 2, 12), number), at + 5);
        }
        int i = at + 1;
        if (is(i, ".") && isJoined(at)) {
            i++;
        }
        if (!isMonth(i)) {
            return null;
        }
        int month = PeriodWords.monthOf(words.get(i));
        boolean isShort = month == 0;
        month = isShort ? PeriodWords.shortMonthOf(words.get(i)) : month;
        i++;
        if (isShort && is(i, ".") && isJoined(i - 1)) {
            i++;
        }
        int year = yearOfDayAt(i);
        return new Day(PartialDate.ofDay(year, month, number), year > 0 ? i + 1 : i);
    }

    /** The word after "torsdag den 5.", which no month follows; 0 where none stands. */
    int endOfDayWithoutMonth(int at) {
        boolean day = numberUpTo(at, 31) > 0 && is(at + 1, ".") && isJoined(at) && weekdayBefore(at) != null;
        return day && !isMonth(at + 2) && !isNumericMonth(at) ? at + 2 : 0;
    }

    /** Whether a number is the day of "18.1.2023", "18.01.23" or "18-01-2023". */
    private boolean isNumericMonth(int at) {
        if (at + 4 >= words.size()
                || !isJoined(at)
                || !isJoined(at + 1)
                || !isJoined(at + 2)
                || !isJoined(at + 3)
                || isPlaceInDocument(at - 1)
                || yearOfNumeric(at + 4) == 0) {
            return false;
        }
        boolean stops = is(at + 1, ".") && is(at + 3, ".") && numberUpTo(at + 2, 99) > 0;
        boolean dashes = isDash(at + 1) && isDash(at + 3) && numberUpTo(at + 2, 12) > 0 && length(at + 4) == 4;
        boolean goesOn = (is(at + 5, ".") || isDash(at + 5))
                && isJoined(at + 4)
                && isJoined(at + 5)
                && numberUpTo(at + 6, 9999) >= 0;
        return (stops || dashes && !isDash(at - 1)) && !goesOn;
    }
}
