package no.politiet.kom.publish.internal.facts.dates;

import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Period;

/**
 * Tells what a range of days is. "På høring fra 4. november til 3. februar" opens on its first day and has its deadline on its last; a
 * few days in news of a hearing are those of a meeting, however much around them speaks of a deadline.
 *
 * @param isHearing whether the news is of a hearing
 * @param isNamed whether the sentence names one
 */
record SpanRule(boolean isHearing, boolean isNamed) {

    /** A hearing is longer than so many days, and no meeting is. */
    private static final int LONGEST_MEETING = 10;

    /** Whether something opens on the first day of a range and has its deadline on the last. */
    boolean opens(DateRole told, Period span) {
        if (told.equals(DateRole.DEADLINE)) {
            return !isHearing || isLong(span);
        }
        return (isNamed || isHearing && told.equals(DateRole.SENT_ON_HEARING)) && isLong(span);
    }

    /** What happens on the first day of a range that opens something. */
    DateRole opening() {
        return isHearing || isNamed ? DateRole.SENT_ON_HEARING : DateRole.EVENT;
    }

    /** What a range is that opens nothing. */
    Told told(Told told) {
        return told.role().equals(DateRole.DEADLINE) ? Told.plainly(DateRole.EVENT) : told;
    }

    private static boolean isLong(Period span) {
        return span.lastDay()
                .map(last -> span.firstDay().plusDays(LONGEST_MEETING).isBefore(last))
                .orElse(false);
    }
}
