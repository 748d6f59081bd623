package no.politiet.kom.publish.internal.facts.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.politiet.kom.model.Period;
import no.politiet.kom.publish.internal.text.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * The year of a date that states none. The first of these that applies:
 *
 * <ol>
 *   <li>"i fjor", "i år" and "neste år" count from the year in which the issue's period ends;
 *   <li>after a date of the same sentence whose stated year is more than a year from the issue, the first such date that
 *       follows it ("delrapport 1. mars 2035 og sluttrapport 1. oktober"); a year alone does so only where it is to come;
 *   <li>one of a list, and the earlier value of a date that was moved, lies as near as can be to the other;
 *   <li>the year that puts it into the issue's period, or into the sixty days after it in which the issue is written, though a
 *       month that begins in the last thirty of them is no past;
 *   <li>the last one before the period where the clause speaks of the past, the first one after it where it speaks of the
 *       future, and the nearest to it where it tells neither.
 * </ol>
 */
final class YearRule {

    private static final int DAYS_OF_WRITING = 60;
    private static final int DAYS_OF_A_YEAR = 366;

    private final Period window;
    private final int yearOfIssue;
    /** After it nothing has happened yet when the issue is written, most likely. */
    private final LocalDate lastPast;

    YearRule(Period issue) {
        LocalDate last = issue.lastDay().orElse(issue.firstDay());
        LocalDate end = last.getYear() == LocalDate.MAX.getYear() ? last : last.plusDays(DAYS_OF_WRITING);
        this.yearOfIssue = last.getYear();
        this.lastPast = end.minusDays(end.equals(last) ? 0 : DAYS_OF_WRITING / 2);
        this.window = Period.between(Period.of(issue.firstDay()), Period.of(end.getYear() > 9999 ? last : end));
    }

    /**
     * The period of a mention.
     *
     * @param tense what its clause speaks of
     * @param before a date of the same sentence before it whose year is stated
     * @return null where there is no such day in any year
     */
    @Nullable
    Period apply(DateMention mention, Tense tense, @Nullable Period before) {
        return switch (mention.turn()) {
            case LAST_YEAR -> inYear(mention, yearOfIssue - 1);
            case THIS_YEAR -> inYear(mention, yearOfIssue);
            case NEXT_YEAR -> inYear(mention, yearOfIssue + 1);
            case NONE -> before != null && isFar(before) ? after(before, mention) : nearest(mention, tense);
        };
    }

    /** The period of a mention that lies nearest to another one. */
    @Nullable
    Period nearestTo(Period other, DateMention mention) {
        if (mention.turn() != DateMention.Turn.NONE) {
            return apply(mention, Tense.UNKNOWN, null);
        }
        Period nearest = null;
        for (int year = other.firstDay().getYear() - 1; year <= other.firstDay().getYear() + 1; year++) {
            Period candidate = inYear(mention, year);
            if (candidate != null && (nearest == null || distance(candidate, other) < distance(nearest, other))) {
                nearest = candidate;
            }
        }
        return nearest == null ? nearest(mention, Tense.UNKNOWN) : nearest;
    }

    private static long distance(Period a, Period b) {
        return Math.abs(ChronoUnit.DAYS.between(a.firstDay(), b.firstDay()));
    }

    /** Whether a date with its year tells the year of one after it. */
    boolean tellsYear(DateMention mention, Period when) {
        return mention.hasYear()
                && (mention.form() != DateMention.Form.YEARS
                        || when.firstDay().isAfter(lastDay(window)) && !when.isRange());
    }

    private static @Nullable Period after(Period before, DateMention mention) {
        Period next = inYear(mention, before.firstDay().getYear());
        return next != null && next.firstDay().isBefore(before.firstDay())
                ? inYear(mention, before.firstDay().getYear() + 1)
                : next;
    }

    private @Nullable Period nearest(DateMention mention, Tense tense) {
        Period before = null;
        Period after = null;
        // Four years either way, for 29 February.
        for (int year = window.firstDay().getYear() - 4; year <= lastDay(window).getYear() + 4; year++) {
            Period candidate = inYear(mention, year);
            if (candidate == null) {
                continue;
            }
            boolean unwritten = tense == Tense.PAST
                    && mention.form() == DateMention.Form.MONTHS
                    && candidate.firstDay().isAfter(lastPast);
            if (candidate.overlaps(window) && !unwritten) {
                return candidate;
            }
            if (candidate.firstDay().isBefore(window.firstDay())) {
                before = candidate;
            } else if (after == null) {
                after = candidate;
            }
        }
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        return switch (tense) {
            case PAST -> before;
            case FUTURE -> after;
            case UNKNOWN -> gap(before, window) <= gap(window, after) ? before : after;
        };
    }

    /** Whether a day lies more than a year outside the issue's period. */
    boolean isFar(Period date) {
        return gap(date, window) > DAYS_OF_A_YEAR || gap(window, date) > DAYS_OF_A_YEAR;
    }

    private static @Nullable Period inYear(DateMention mention, int year) {
        return year < 1 || year > 9999 ? null : mention.inYear(year);
    }

    private static long gap(Period first, Period second) {
        return ChronoUnit.DAYS.between(lastDay(first), second.firstDay());
    }

    private static LocalDate lastDay(Period period) {
        return period.lastDay().orElse(period.firstDay());
    }
}
