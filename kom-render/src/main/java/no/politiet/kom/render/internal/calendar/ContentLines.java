package no.politiet.kom.render.internal.calendar;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.politiet.kom.render.internal.Clean;

/**
 * Writes the lines of a calendar (RFC 5545, section 3.1): each at most 75 octets of UTF-8, a longer one folded between two
 * characters, and ended by CR LF. No text can begin a line of its own.
 */
final class ContentLines {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    private static final int LONGEST = 75;

    private final Appendable out;

    ContentLines(Appendable out) {
        this.out = out;
    }

    /** A property whose value needs no escape: a date, a number, an address, a name of the standard. */
    void raw(String name, String value) throws IOException {
        fold(name + ':' + Clean.line(value));
    }

    /** A line of a calendar as it stood there. */
    void unchanged(String line) throws IOException {
        fold(Clean.line(line));
    }

    /** A property whose value is text (RFC 5545, section 3.3.11). */
    void text(String name, String value) throws IOException {
        fold(name + ':' + escape(value));
    }

    void day(String name, LocalDate day) throws IOException {
        raw(name + ";VALUE=DATE", DAY.format(day));
    }

    void instant(String name, Instant instant) throws IOException {
        raw(name, utc(instant));
    }

    static String utc(Instant instant) {
        return UTC.format(instant.atOffset(ZoneOffset.UTC));
    }

    static String escape(String value) {
        return Clean.text(value)
                .strip()
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private void fold(String line) throws IOException {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int length = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (octets + length > LONGEST) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(line, i, i + Character.charCount(c));
            octets += length;
            i += Character.charCount(c);
        }
        out.append("\r\n");
    }
}
