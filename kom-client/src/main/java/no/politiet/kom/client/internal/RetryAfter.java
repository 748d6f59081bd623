package no.politiet.kom.client.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The time that a server asks to be left alone for (RFC 9110, section 10.2.3), in seconds or until a date. */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofHours(24);

    private RetryAfter() {}

    /**
     * Reads it.
     *
     * @param value the field {@code Retry-After}
     * @param date the field {@code Date}, by which a date counts: the clocks of server and client may differ
     * @param now the time here, where the server tells none
     * @return at least nothing and at most a day, null if there is none or it cannot be read
     */
    static @Nullable Duration of(@Nullable String value, @Nullable String date, Instant now) {
        if (value == null) {
            return null;
        }
        String text = value.strip();
        if (!text.isEmpty() && text.length() <= 18 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return clamp(Duration.ofSeconds(Long.parseLong(text)));
        }
        Instant until = instant(text);
        Instant from = date == null ? null : instant(date.strip());
        return until == null ? null : clamp(Duration.between(from == null ? now : from, until));
    }

    private static Duration clamp(Duration asked) {
        return asked.isNegative() ? Duration.ZERO : asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }

    private static @Nullable Instant instant(String date) {
        try {
            return DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
