package no.politiet.kom.client.internal;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When one that watches a feed looks again: after the interval; sooner when the next issue is expected meanwhile, is overdue
 * by less than a day, or the look failed; but never before a quarter of the interval is over. To each pause comes a random
 * time of up to that quarter, so that many who watch one feed do not come all at once.
 *
 * @param interval the usual pause
 */
record Schedule(Duration interval) {

    private static final Duration OVERDUE = Duration.ofDays(1);

    Duration shortest() {
        return interval.dividedBy(4);
    }

    /**
     * The pause until the next look, without the random time.
     *
     * @param expected when the next issue is expected, null if nobody says
     */
    Duration after(Instant now, @Nullable Instant expected) {
        if (expected == null) {
            return interval;
        }
        Duration until = Duration.between(now, expected);
        if (until.isNegative()) {
            return until.negated().compareTo(OVERDUE) <= 0 ? shortest() : interval;
        }
        return atLeast(shortest(), until.compareTo(interval) < 0 ? until : interval);
    }

    /**
     * The pause after looks that failed, without the random time.
     *
     * @param failures how many failed in succession, 1 or more
     * @param retryAfter how long the server asks to be left alone, null if it does not say
     */
    Duration afterFailures(int failures, @Nullable Duration retryAfter) {
        Duration pause = failures == 1 ? shortest() : failures == 2 ? shortest().multipliedBy(2) : interval;
        return retryAfter == null ? pause : atLeast(retryAfter, pause);
    }

    private static Duration atLeast(Duration least, Duration pause) {
        return pause.compareTo(least) < 0 ? least : pause;
    }
}
