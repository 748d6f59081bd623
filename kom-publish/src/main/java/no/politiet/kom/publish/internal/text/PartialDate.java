package no.politiet.kom.publish.internal.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import no.politiet.kom.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * A day, month, season or year, as far as words state it. What they leave out is 0.
 *
 * @param year the year
 * @param season the season as {@link Period} numbers it, 21 for spring to 24 for winter
 * @param month the month
 * @param day the day of the month
 */
public record PartialDate(int year, int season, int month, int day) {

    static PartialDate ofDay(int year, int month, int day) {
        return new PartialDate(year, 0, month, day);
    }

    static PartialDate ofMonth(int year, int month) {
        return new PartialDate(year, 0, month, 0);
    }

    static PartialDate ofSeason(int year, int season) {
        return new PartialDate(year, season, 0, 0);
    }

    static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0, 0);
    }

    PartialDate withYear(int other) {
        return new PartialDate(other, season, month, day);
    }

    public boolean isDay() {
        return day > 0;
    }

    public boolean isYear() {
        return day == 0 && month == 0 && season == 0;
    }

    /** Whether it comes later in the year than another one. */
    boolean isLaterInYear(PartialDate other) {
        return place() > other.place();
    }

    /** Where in the year it begins: winter at its very beginning, since most of it belongs to the year it is named for. */
    private int place() {
        return switch (season) {
            case 0 -> month * 100 + day;
            case 24 -> 0;
            default -> (season - 20) * 300;
        };
    }

    /** Whether this begins right after another one ends, in the same year or with the years stated. */
    boolean follows(PartialDate other) {
        int shift = year == 0 || other.year == 0 ? 0 : year - other.year;
        if (day > 0 && other.day > 0) {
            return month == other.month
                    ? shift == 0 && day == other.day + 1
                    : day == 1 && shift * 12 + month == other.month + 1 && other.day == lastDayOf(other);
        }
        if (day > 0 || other.day > 0) {
            return false;
        }
        if (month > 0 && other.month > 0) {
            return shift * 12 + month == other.month + 1;
        }
        if (season > 0 && other.season > 0) {
            return season < 24 && shift == 0 && season == other.season + 1;
        }
        return isYear() && other.isYear() && shift == 1;
    }

    private static int lastDayOf(PartialDate date) {
        return date.month >= 1 && date.month <= 12
                ? YearMonth.of(date.year == 0 ? 2001 : date.year, date.month).lengthOfMonth()
                : 0;
    }

    /** The period it names, null where there is no such day. Its year must be known. */
    @Nullable
    Period toPeriod() {
        if (isYear()) {
            return Period.of(year);
        }
        if (season > 0) {
            return Period.parse(Period.of(year).text() + "-" + season);
        }
        if (day == 0) {
            return PeriodWords.ofMonth(year, month);
        }
        try {
            return Period.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
