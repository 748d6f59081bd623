package no.politiet.kom.model.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Instants as the contract has them. */
public final class Times {

    private static final Instant FIRST = instant("0000-01-01T00:00:00Z");
    private static final Instant LAST = instant("9999-12-31T23:59:59Z");

    private Times() {}

    /**
     * The instant that a text of {@linkplain Syntax#isInstant its form} names. To set up a formatter that knows any form takes
     * longer than to read an index.
     *
     * @throws java.time.DateTimeException if there is no such day
     */
    public static Instant instant(String text) {
        LocalDate day =
                LocalDate.of(Syntax.two(text, 0) * 100 + Syntax.two(text, 2), Syntax.two(text, 5), Syntax.two(text, 8));
        LocalTime time = LocalTime.of(Syntax.two(text, 11), Syntax.two(text, 14), Syntax.two(text, 17));
        return LocalDateTime.of(day, time).toInstant(ZoneOffset.UTC);
    }

    /** {@code instant} in whole seconds; the years 0000 to 9999 are those that RFC 3339 can write. */
    public static Instant wholeSeconds(Instant instant) {
        Instant seconds = instant.truncatedTo(ChronoUnit.SECONDS);
        if (seconds.isBefore(FIRST) || seconds.isAfter(LAST)) {
            throw new IllegalArgumentException("not an instant of the years 0000 to 9999: " + instant);
        }
        return seconds;
    }
}
