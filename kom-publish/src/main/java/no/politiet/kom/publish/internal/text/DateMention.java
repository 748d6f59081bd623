package no.politiet.kom.publish.internal.text;

import java.time.DayOfWeek;
import java.time.LocalTime;
import no.politiet.kom.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * A time that a text states, and the words that do.
 *
 * @param from its first word
 * @param to the word after its last; two dates that share a month ("3. og 17. mai") share their words
 * @param form what sort of words they are
 * @param first when it begins
 * @param last when it ends; {@code first} where it is no range
 * @param turn what the words say of the year, other than its number
 * @param weekday the day of the week before it, null if there is none
 * @param time the time of day beside it, null if there is none
 */
public record DateMention(
        int from,
        int to,
        Form form,
        PartialDate first,
        PartialDate last,
        Turn turn,
        @Nullable DayOfWeek weekday,
        @Nullable LocalTime time) {

    /** The sorts of words. */
    public enum Form {
        /** A day or a range of days. */
        DAYS,
        /** Two days with the word "til" between them, which is a range unless something is moved from the one to the other. */
        DAY_TO_DAY,
        /** A month or a range of months. */
        MONTHS,
        /** A quarter, a third or a half of a year. */
        PART_OF_YEAR,
        /** A season. */
        SEASON,
        /** A year or a range of years. */
        YEARS
    }

    /** Words that say which year. */
    public enum Turn {
        /** None. */
        NONE,
        /** "i fjor". */
        LAST_YEAR,
        /** "i år". */
        THIS_YEAR,
        /** "neste år". */
        NEXT_YEAR
    }

    /** Whether a line begins with the date, or with the day of the week and then the date. */
    public boolean opensLine() {
        return from == 0 || weekday != null && from <= 2;
    }

    /** Whether the text states the year of the date by its number. */
    public boolean hasYear() {
        return first.year() > 0 || last.year() > 0;
    }

    /** Whether it is of days. */
    public boolean isDays() {
        return form == Form.DAYS || form == Form.DAY_TO_DAY;
    }

    /**
     * The period, null where there is no such day or where it ends before it begins. Where one end has no year, it lies within a
     * year of the other: "30. desember–2. januar" goes over the year's end.
     *
     * @param year the year of its end, if no year is stated
     */
    public @Nullable Period inYear(int year) {
        PartialDate begin = first;
        PartialDate end = last;
        if (end.year() == 0) {
            int known = begin.year() == 0 ? year : begin.year() + (begin.year() > 0 && wraps() ? 1 : 0);
            end = end.withYear(known);
        }
        if (begin.year() == 0) {
            begin = begin.withYear(end.year() - (wraps() ? 1 : 0));
        }
        Period start = begin.year() < 1 ? null : begin.toPeriod();
        Period stop = end.year() > 9999 ? null : end.toPeriod();
        if (start == null || stop == null || stop.firstDay().isBefore(start.firstDay())) {
            return null;
        }
        return Period.between(start, stop);
    }

    private boolean wraps() {
        boolean sameMonth = first.isDay() && first.month() == last.month();
        return !sameMonth && first.isLaterInYear(last);
    }

    /** Its first day alone, as a date of its own. */
    public DateMention begin() {
        PartialDate begin =
                first.year() == 0 && last.year() > 0 ? first.withYear(last.year() - (wraps() ? 1 : 0)) : first;
        return new DateMention(from, to, Form.DAYS, begin, begin, turn, null, null);
    }

    /** Its last day alone, as a date of its own. */
    public DateMention end() {
        PartialDate end = last.year() == 0 && first.year() > 0 ? last.withYear(first.year() + (wraps() ? 1 : 0)) : last;
        return new DateMention(from, to, Form.DAYS, end, end, turn, null, time);
    }

    DateMention with(@Nullable DayOfWeek day, @Nullable LocalTime clock) {
        return new DateMention(from, to, form, first, last, turn, day, clock);
    }
}
