package no.politiet.kom.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import no.politiet.kom.model.internal.PeriodFormat;
import no.politiet.kom.model.internal.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * A time as a text states it: a day, a month, a season, a year, or a range of these; never more precise than the text.
 *
 * <p>The form is ISO 8601, with the seasons and the open end of <a href="https://www.loc.gov/standards/datetime/">EDTF
 * (ISO 8601-2)</a>: {@code 2023-03-15}, {@code 2023-03}, {@code 2023}, {@code 2022-23} (autumn 2022),
 * {@code 2023-01/2023-03}, {@code 2023-10-18/2023-10-19}, {@code 2004/..}. Days are those of the proleptic Gregorian
 * calendar and have no time zone of their own. Seasons are the meteorological ones of the north: spring {@code -21} is
 * March to May, summer {@code -22}, autumn {@code -23}, and winter {@code -24} is January and February with the
 * December before.
 *
 * <p>Periods are ordered by their first day, then by their last day, an open end last, then by their text.
 *
 * @param text the period in that form
 */
public record Period(String text) implements Comparable<Period> {

    /** How precise a period, or one end of it, is. */
    public enum Precision {
        /** A year. */
        YEAR,
        /** A season of three months. */
        SEASON,
        /** A month. */
        MONTH,
        /** A day. */
        DAY
    }

    /**
     * A period from its text.
     *
     * @throws IllegalArgumentException if {@code text} is malformed, names a day that does not exist, or ends before it
     *     starts
     */
    public Period {
        Syntax.require(Syntax.isPeriod(text), "period", text);
        boolean mayBeWrong = text.indexOf('/') >= 0 || text.length() == 10 && Syntax.two(text, 8) > 28;
        if (mayBeWrong) {
            requireDays(text);
        }
    }

    private static void requireDays(String text) {
        try {
            LocalDate last = lastDayOf(endOf(text));
            if (last != null && last.isBefore(firstDayOf(startOf(text)))) {
                throw new IllegalArgumentException("the period ends before it starts: " + text);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("the period names a day that does not exist: " + text, e);
        }
    }

    /**
     * A period from its text.
     *
     * @param text the text, for example {@code 2023-01/2023-03}
     * @return the period
     * @throws IllegalArgumentException if {@code text} is malformed, names a day that does not exist, or ends before it
     *     starts
     */
    public static Period parse(String text) {
        return new Period(text);
    }

    /**
     * A day.
     *
     * @param day the day, of the years 0000 to 9999
     * @return the period
     */
    public static Period of(LocalDate day) {
        return new Period(day.toString());
    }

    /**
     * A month.
     *
     * @param month the month, of the years 0000 to 9999
     * @return the period
     */
    public static Period of(YearMonth month) {
        return new Period(month.toString());
    }

    /**
     * A year.
     *
     * @param year the year, 0 to 9999
     * @return the period
     */
    public static Period of(int year) {
        String digits = Integer.toString(year);
        return new Period(year >= 0 && digits.length() < 4 ? "0".repeat(4 - digits.length()) + digits : digits);
    }

    /**
     * The range from one period to another, both included.
     *
     * @param start where it starts, not a range
     * @param end where it ends, not a range
     * @return the range; {@code start} itself where the two are equal
     * @throws IllegalArgumentException if one of them is a range, or the end lies before the start
     */
    public static Period between(Period start, Period end) {
        return start.equals(end) ? start : new Period(start.text + '/' + end.text);
    }

    /**
     * The time from a period on, with no end.
     *
     * @param start where it starts, not a range
     * @return the period
     * @throws IllegalArgumentException if {@code start} is a range
     */
    public static Period startingFrom(Period start) {
        return new Period(start.text + "/..");
    }

    /**
     * Whether this is a range, closed or open.
     *
     * @return true if the text has a slash
     */
    public boolean isRange() {
        return text.indexOf('/') >= 0;
    }

    /**
     * Whether this has no end.
     *
     * @return true for {@code 2004/..}
     */
    public boolean isOpenEnded() {
        return text.endsWith("/..");
    }

    /**
     * Where a range starts.
     *
     * @return the first part of a range, this period where it is none
     */
    public Period start() {
        return isRange() ? new Period(startOf(text)) : this;
    }

    /**
     * Where a range ends.
     *
     * @return the last part of a range, this period where it is none, empty for an open end
     */
    public Optional<Period> end() {
        return isOpenEnded() ? Optional.empty() : Optional.of(isRange() ? new Period(endOf(text)) : this);
    }

    /**
     * The precision; of a range, that of its less precise end.
     *
     * @return the precision
     */
    public Precision precision() {
        Precision start = precisionOf(startOf(text));
        Precision end = isOpenEnded() ? start : precisionOf(endOf(text));
        return start.compareTo(end) <= 0 ? start : end;
    }

    /**
     * The first day of this period.
     *
     * @return the day
     */
    public LocalDate firstDay() {
        return firstDayOf(startOf(text));
    }

    /**
     * The last day of this period, included.
     *
     * @return the day, empty for an open end
     */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDayOf(endOf(text)));
    }

    /**
     * Whether a day lies in this period.
     *
     * @param day the day
     * @return true from the first day to the last, both included
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay())
                && lastDay().map(last -> !day.isAfter(last)).orElse(true);
    }

    /**
     * Whether two periods have a day in common.
     *
     * @param other the other period
     * @return true if at least one day lies in both
     */
    public boolean overlaps(Period other) {
        return contains(other.firstDay()) || other.contains(firstDay());
    }

    /**
     * This period as people write it: {@code januar–mars 2023}, {@code 18.–19. oktober 2023}, {@code høsten 2022}.
     *
     * @param locale Norwegian ({@code nb}, {@code no}), Nynorsk ({@code nn}) or English ({@code en}); any other locale
     *     gets Norwegian, the language of the newsletter. The locale of the machine plays no part
     * @return the text
     */
    public String format(Locale locale) {
        return PeriodFormat.format(this, locale);
    }

    @Override
    public int compareTo(Period other) {
        // A winter begins in the year before; two years apart, the years decide, and no day need be worked out.
        int years = yearOf(text) - yearOf(other.text);
        if (Math.abs(years) > 1) {
            return years;
        }
        int first = firstDay().compareTo(other.firstDay());
        int last = first != 0
                ? first
                : lastDay().orElse(LocalDate.MAX).compareTo(other.lastDay().orElse(LocalDate.MAX));
        return last != 0 ? last : text.compareTo(other.text);
    }

    // Not by what a record is given: to link that takes a program that is over in a moment longer than to compare.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Period that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private static String startOf(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? text : text.substring(0, slash);
    }

    private static String endOf(String text) {
        return text.substring(text.indexOf('/') + 1);
    }

    private static Precision precisionOf(String unit) {
        return switch (unit.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Syntax.two(unit, 5) > 12 ? Precision.SEASON : Precision.MONTH;
            default -> Precision.DAY;
        };
    }

    private static int yearOf(String unit) {
        return Syntax.two(unit, 0) * 100 + Syntax.two(unit, 2);
    }

    private static LocalDate firstDayOf(String unit) {
        int year = yearOf(unit);
        return switch (precisionOf(unit)) {
            case YEAR -> LocalDate.of(year, 1, 1);
            case SEASON ->
                Syntax.two(unit, 5) == 24
                        ? LocalDate.of(year - 1, 12, 1)
                        : LocalDate.of(year, (Syntax.two(unit, 5) - 20) * 3, 1);
            case MONTH -> LocalDate.of(year, Syntax.two(unit, 5), 1);
            case DAY -> LocalDate.of(year, Syntax.two(unit, 5), Syntax.two(unit, 8));
        };
    }

    private static @Nullable LocalDate lastDayOf(String unit) {
        if (unit.equals("..")) {
            return null;
        }
        LocalDate first = firstDayOf(unit);
        return switch (precisionOf(unit)) {
            case YEAR -> first.plusYears(1).minusDays(1);
            case SEASON -> first.plusMonths(3).minusDays(1);
            case MONTH -> first.plusMonths(1).minusDays(1);
            case DAY -> first;
        };
    }
}
