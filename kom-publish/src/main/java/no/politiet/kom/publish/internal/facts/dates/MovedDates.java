package no.politiet.kom.publish.internal.facts.dates;

import java.util.ArrayList;
import java.util.List;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.internal.text.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * Gives what is moved its earlier value: "Fristen var 1. mai. Den er utsatt til 15. mai" is the deadline 15 May with the earlier value
 * 1 May, and no deadline 1 May.
 */
final class MovedDates {

    /** What may be moved, the likeliest first. */
    private static final List<DateRole> MOVABLE = List.of(
            DateRole.DEADLINE,
            DateRole.IN_FORCE,
            DateRole.EVENT,
            DateRole.DUE,
            DateRole.NEXT_UPDATE,
            DateRole.PUBLISHED);

    private final YearRule years;
    /** Those told before. */
    private final List<Found> found;
    /** Those of the sentence. */
    private final List<Found> read;

    private final List<Period> cancelled;
    /** The earlier values that the sentence names. */
    private final List<DateMention> earlier;

    MovedDates(YearRule years, FoundDates before, List<Found> read, List<DateMention> earlier) {
        this.years = years;
        this.found = before.found();
        this.cancelled = before.cancelled();
        this.read = read;
        this.earlier = earlier;
    }

    /** What is moved takes the place of its earlier value. */
    void move() {
        int at = movedDate();
        if (at < 0) {
            return;
        }
        Found one = read.get(at);
        List<Period> before = new ArrayList<>();
        for (DateMention old : earlier) {
            Period when = valueNear(one, old);
            if (when != null) {
                before.add(when);
            }
        }
        if (before.isEmpty()) {
            before.addAll(toldBefore(one));
        }
        before.remove(one.date().when());
        if (!before.isEmpty()) {
            found.removeIf(other -> other.date().role().equals(one.date().role())
                    && before.contains(other.date().when()));
            read.set(at, one.after(limited(before)));
        }
    }

    /** The index of the date that is moved: a deadline before anything else. */
    private int movedDate() {
        for (DateRole role : MOVABLE) {
            for (int i = 0; i < read.size(); i++) {
                if (read.get(i).mention().isDays() && read.get(i).is(role)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** What a sentence that names no earlier value moves: the deadline told before, or the one event. */
    private List<Period> toldBefore(Found one) {
        DateRole role = one.date().role();
        List<Period> same = found.stream()
                .map(Found::date)
                .filter(other -> other.role().equals(role)
                        && !other.when().equals(one.date().when()))
                .map(KeyDate::when)
                .toList();
        if (role.equals(DateRole.DEADLINE)) {
            return same.stream().limit(1).toList();
        }
        if (!role.equals(DateRole.EVENT)) {
            return List.of();
        }
        List<Period> days = same.isEmpty() ? cancelled : same;
        return days.size() == 1 && days.get(0).precision() == Period.Precision.DAY ? days : List.of();
    }

    /** "Tidligere frist var 20. juli" after the new one, be it in the same sentence; tells whether there is a new one. */
    boolean recall() {
        return earlier.isEmpty() || recall(DateRole.DEADLINE, earlier.get(0)) || recall(DateRole.EVENT, earlier.get(0));
    }

    private boolean recall(DateRole role, DateMention old) {
        for (List<Found> dates : List.of(read, found)) {
            for (int i = 0; i < dates.size(); i++) {
                Found one = dates.get(i);
                Period when = valueNear(one, old);
                if (one.is(role) && when != null) {
                    dates.set(i, when.equals(one.date().when()) ? one : one.after(List.of(when)));
                    return true;
                }
            }
        }
        return false;
    }

    /** What an earlier value was, as near as can be to the new one. */
    private @Nullable Period valueNear(Found one, DateMention old) {
        return old.hasYear() ? old.inYear(0) : years.nearestTo(one.date().when(), old);
    }

    private static List<Period> limited(List<Period> before) {
        return before.stream().limit(Limits.PREVIOUS_DATES).toList();
    }
}
