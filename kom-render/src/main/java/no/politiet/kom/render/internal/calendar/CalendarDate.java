package no.politiet.kom.render.internal.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Period.Precision;

/**
 * A deadline or an event of an issue that falls on days which the text states.
 *
 * @param uid its identity, the same in every revision and whatever becomes of the date
 */
record CalendarDate(String uid, Issue issue, Item item, KeyDate date) {

    /** Those of an issue, in printed order. A month, a season or a time without an end is no day, and left out. */
    static List<CalendarDate> of(Issue issue) {
        List<CalendarDate> dates = new ArrayList<>();
        for (Item item : issue.items()) {
            Map<DateRole, Integer> numbers = new HashMap<>();
            for (KeyDate date : item.dates()) {
                int number = numbers.merge(date.role(), 1, Integer::sum);
                boolean shown =
                        date.role().equals(DateRole.DEADLINE) || date.role().equals(DateRole.EVENT);
                if (shown
                        && !date.when().isOpenEnded()
                        && date.when().precision() == Precision.DAY
                        && date.when().firstDay().getYear() > 0) {
                    dates.add(new CalendarDate(uid(item, date.role(), number), issue, item, date));
                }
            }
        }
        return dates;
    }

    /** Made of the item's identity so that it tells nothing: that of a withdrawn item goes on standing in calendars. */
    private static String uid(Item item, DateRole role, int number) {
        return uid(item.id().text() + '#' + role + '-' + number);
    }

    static String uid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    boolean isDeadline() {
        return date.role().equals(DateRole.DEADLINE);
    }

    /** The first day; a deadline that is told as a range is its last. */
    LocalDate firstDay() {
        return isDeadline() ? lastDay() : date.when().firstDay();
    }

    LocalDate lastDay() {
        return date.when().lastDay().orElseThrow();
    }

    /** Whether it begins at a time of day. Of an event of several days the time is told in words: its end is not known. */
    boolean isTimed() {
        return date.time() != null && firstDay().equals(lastDay());
    }
}
