package no.politiet.kom.publish.internal.corrections;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.constraint.Limits;
import org.jspecify.annotations.Nullable;

/**
 * What a date's words mean, as an editor writes it: {@code deadline 2031-06-15 12:00 previous 2031-06-01}.
 *
 * @param time the time of day, null if none is written
 * @param previous the earlier values, oldest first
 */
record DateValue(DateRole role, Period when, @Nullable LocalTime time, List<Period> previous) {

    /**
     * A value from its text.
     *
     * @throws IllegalArgumentException if it is malformed
     */
    static DateValue parse(String text) {
        String[] parts = text.split("[ ,]+");
        if (parts.length < 2) {
            throw new IllegalArgumentException(text);
        }
        DateRole role = Values.known(DateRole.of(parts[0]));
        LocalTime time = null;
        List<Period> previous = new ArrayList<>();
        int at = 2;
        if (at < parts.length && parts[at].matches("(?:[01][0-9]|2[0-3]):[0-5][0-9]")) {
            time = LocalTime.parse(parts[at++]);
        }
        if (at < parts.length) {
            if (!parts[at].equals("previous") || at + 1 == parts.length || parts.length - at > Limits.PREVIOUS_DATES) {
                throw new IllegalArgumentException(text);
            }
            for (at++; at < parts.length; at++) {
                previous.add(Period.parse(parts[at]));
            }
        }
        return new DateValue(role, Period.parse(parts[1]), time, previous);
    }
}
