package no.politiet.kom.publish.internal.facts;

import java.time.LocalDate;
import java.util.function.IntFunction;
import no.politiet.kom.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * The year of a date that states none: the one that puts it into the issue's period, or into the sixty days after it in
 * which the issue is written; failing that, the last one before the period where the clause speaks of the past, and the
 * first one after it where it does not.
 */
public final class YearRule {

    private static final int DAYS_OF_WRITING = 60;

    private final Period window;

    YearRule(Period issue) {
        LocalDate last = issue.lastDay().orElse(issue.firstDay());
        this.window = Period.between(Period.of(issue.firstDay()), Period.of(last.plusDays(DAYS_OF_WRITING)));
    }

    /** The period that {@code inYear} gives for the year of the rule; null where there is no such day in any year. */
    @Nullable
    Period apply(IntFunction<@Nullable Period> inYear, boolean past) {
        int first = window.firstDay().getYear() - 1;
        int last = window.lastDay().orElseThrow().getYear() + 1;
        Period before = null;
        Period after = null;
        for (int year = first; year <= last; year++) {
            Period candidate = inYear.apply(year);
            if (candidate == null) {
                continue;
            }
            if (candidate.overlaps(window)) {
                return candidate;
            }
            if (candidate.firstDay().isBefore(window.firstDay())) {
                before = candidate;
            } else if (after == null) {
                after = candidate;
            }
        }
        return past && before != null || after == null ? before : after;
    }
}
