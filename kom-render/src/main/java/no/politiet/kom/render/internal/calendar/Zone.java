package no.politiet.kom.render.internal.calendar;

import java.io.IOException;
import java.time.LocalDateTime;
import no.politiet.kom.model.KeyDate;

/** The time zone of the newsletter as a calendar states it: the rules in force since 1996. */
final class Zone {

    static final String ID = KeyDate.ZONE.getId();

    private static final int SINCE = 1997;

    private Zone() {}

    static void write(ContentLines lines) throws IOException {
        lines.raw("BEGIN", "VTIMEZONE");
        lines.raw("TZID", ID);
        observance("DAYLIGHT", "19960331T020000", "+0100", "+0200", "CEST", 3, lines);
        observance("STANDARD", "19961027T030000", "+0200", "+0100", "CET", 10, lines);
        lines.raw("END", "VTIMEZONE");
    }

    private static void observance(
            String name, String start, String from, String to, String abbreviation, int month, ContentLines lines)
            throws IOException {
        lines.raw("BEGIN", name);
        lines.raw("DTSTART", start);
        lines.raw("RRULE", "FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU");
        lines.raw("TZOFFSETFROM", from);
        lines.raw("TZOFFSETTO", to);
        lines.raw("TZNAME", abbreviation);
        lines.raw("END", name);
    }

    /** A time of day; one from before the rules stands in UTC. */
    static void time(String name, LocalDateTime time, ContentLines lines) throws IOException {
        if (time.getYear() < SINCE) {
            lines.instant(name, time.atZone(KeyDate.ZONE).toInstant());
        } else {
            lines.raw(name + ";TZID=" + ID, ContentLines.LOCAL.format(time));
        }
    }
}
