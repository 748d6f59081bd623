package no.politiet.kom.model.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants as the contract has them. */
public final class Times {

    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private Times() {}

    /** {@code instant} in whole seconds; the years 0000 to 9999 are those that RFC 3339 can write. */
    public static Instant wholeSeconds(Instant instant) {
        Instant seconds = instant.truncatedTo(ChronoUnit.SECONDS);
        if (seconds.isBefore(FIRST) || seconds.isAfter(LAST)) {
            throw new IllegalArgumentException("not an instant of the years 0000 to 9999: " + instant);
        }
        return seconds;
    }
}
