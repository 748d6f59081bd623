package no.politiet.kom.render.internal.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date that an earlier calendar of ours has and that is there no longer. Nothing of its text is kept, only what a reader's
 * calendar needs to strike it out.
 *
 * @param start the property that tells its beginning, as it stood
 * @param end the property that tells its end, null if it had none
 * @param stamp when it was last written or cancelled, as it stood
 */
record Cancelled(
        String uid,
        String slug,
        int sequence,
        boolean before,
        String start,
        @Nullable String end,
        String stamp) {

    static final String SLUG = "X-KOM-ISSUE";
    private static final int LONGEST = 10_000_000;

    /**
     * Those of an earlier calendar that fall on a day from {@code today} on.
     *
     * @param standing the identities of the dates that are still there
     * @param slugs the issues whose dates can be told to be gone; others are only not looked at any more
     */
    static List<Cancelled> of(String earlier, Set<String> standing, Set<String> slugs, @Nullable LocalDate today) {
        List<Cancelled> cancelled = new ArrayList<>();
        Map<String, String> event = new LinkedHashMap<>();
        boolean inside = false;
        String unfolded = earlier.length() > LONGEST ? "" : earlier.replaceAll("\r?\n[ \t]", "");
        for (String line : unfolded.split("\r?\n", -1)) {
            if (line.equals("BEGIN:VEVENT")) {
                inside = true;
                event.clear();
            } else if (line.equals("END:VEVENT")) {
                inside = false;
                Cancelled found = read(event);
                if (found != null
                        && !standing.contains(found.uid)
                        && slugs.contains(found.slug)
                        && (today == null || !found.day().isBefore(today))) {
                    cancelled.add(found);
                }
            } else if (inside && line.indexOf(':') > 0) {
                String name = line.substring(0, line.indexOf(':')).replaceAll(";.*", "");
                event.putIfAbsent(name, line);
            }
        }
        return cancelled;
    }

    private static @Nullable Cancelled read(Map<String, String> event) {
        String uid = value(event, "UID");
        String start = event.get("DTSTART");
        String stamp = value(event, "DTSTAMP");
        if (uid == null || start == null || stamp == null) {
            return null;
        }
        String sequence = value(event, "SEQUENCE");
        String slug = value(event, SLUG);
        try {
            Cancelled read = new Cancelled(
                    uid,
                    slug == null ? "" : slug,
                    sequence == null ? 0 : Integer.parseInt(sequence),
                    "CANCELLED".equals(value(event, "STATUS")),
                    start,
                    event.get("DTEND"),
                    stamp);
            LocalDate unused = read.day();
            return read;
        } catch (NumberFormatException | DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable String value(Map<String, String> event, String name) {
        String line = event.get(name);
        return line == null ? null : line.substring(line.indexOf(':') + 1);
    }

    private LocalDate day() {
        String value = start.substring(start.indexOf(':') + 1);
        return LocalDate.parse(value.length() < 8 ? value : value.substring(0, 8), ContentLines.DAY);
    }
}
