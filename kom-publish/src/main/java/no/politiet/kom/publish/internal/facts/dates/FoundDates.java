package no.politiet.kom.publish.internal.facts.dates;

import java.util.ArrayList;
import java.util.List;
import no.politiet.kom.model.Certainty;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.internal.text.Sentence;

/** The dates of an item so far, its heading's first: each value of a role once, and none on which what was to take place is cancelled. */
final class FoundDates {

    private final String pointer;
    private final YearRule years;
    private final DateDoubts doubts;
    private final List<Found> found = new ArrayList<>();
    /** Those of the heading that are left to the text below. */
    private final List<Found> left = new ArrayList<>();

    private final List<Period> cancelled = new ArrayList<>();
    /** How many of those found are of the heading. */
    private int titled;

    FoundDates(String pointer, YearRule years, DateDoubts doubts) {
        this.pointer = pointer;
        this.years = years;
        this.doubts = doubts;
    }

    List<Found> found() {
        return found;
    }

    /** The days on which nothing takes place after all. */
    List<Period> cancelled() {
        return cancelled;
    }

    boolean isFull() {
        return found.size() >= Limits.DATES;
    }

    /** Where the next date is in the model. */
    String pointer() {
        return pointer + found.size();
    }

    /** The heading has been read. */
    void endTitle() {
        titled = found.size();
    }

    /** Leaves a date of the heading to the text below. */
    void leave(Found one) {
        left.add(one);
    }

    /** What was read, and what is to be said of it. */
    List<KeyDate> dates() {
        for (int i = 0; i < Math.min(titled, found.size()); i++) {
            found.set(i, agreed(found.get(i)));
        }
        addLeft();
        List<KeyDate> dates = new ArrayList<>();
        for (Found one : found) {
            String at = pointer + dates.size();
            doubts.reportWeekday(
                    one.sentence(), one.mention(), one.date().text(), one.date().when(), at);
            doubts.reportDate(one.sentence(), one.date(), at);
            if (one.other() != null) {
                doubts.reportRole(one.sentence(), one.date(), one.other(), at);
            }
            doubts.reportOverlap(one.sentence(), one.date(), dates, at);
            doubts.reportMeeting(one.sentence(), one.date(), pointer, at);
            dates.add(one.date());
        }
        return List.copyOf(dates);
    }

    /** Adds the dates of the heading that the text does not have. */
    private void addLeft() {
        for (Found one : left) {
            Found agreed = agreed(one);
            if (!isFound(agreed.date().when())) {
                add(agreed);
            }
        }
    }

    private boolean isFound(Period when) {
        for (Found one : found) {
            if (one.date().when().equals(when)) {
                return true;
            }
        }
        return false;
    }

    /** "Fagdag i september" above "Sett av 24. september": the month is that of the day below. */
    private Found agreed(Found heading) {
        if (heading.mention().hasYear() || heading.mention().isDays()) {
            return heading;
        }
        for (Found one : found) {
            Period when = one.mention().isDays() ? years.nearestTo(one.date().when(), heading.mention()) : null;
            if (when != null && Meetings.isWithin(one.date().when(), when)) {
                return heading.at(when);
            }
        }
        return heading;
    }

    /** Adds a date, unless it is there already or does not hold. */
    void add(Found one) {
        KeyDate date = afterHearing(one.date());
        if (date.role().equals(DateRole.EVENT) && cancelled.contains(date.when())) {
            doubts.reportLeftOut(one.sentence(), date.text(), pointer);
        } else if (found.size() < Limits.DATES && !hasSame(date)) {
            found.add(date.equals(one.date()) ? one : new Found(one.sentence(), one.mention(), date));
        }
    }

    private boolean hasSame(KeyDate date) {
        for (Found one : found) {
            if (isSame(one.date(), date)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(KeyDate a, KeyDate b) {
        return a.role().equals(b.role()) && a.when().equals(b.when());
    }

    /** What was to take place on a day does not. */
    void cancel(Sentence sentence, KeyDate date) {
        cancelled.add(date.when());
        found.removeIf(other -> other.date().role().equals(DateRole.EVENT)
                && other.date().when().equals(date.when()));
        left.removeIf(other -> other.date().when().equals(date.when()));
        doubts.reportLeftOut(sentence, date.text(), pointer);
    }

    /** "Det er avlyst": what was told before, if that is one event. */
    void cancelLast(Sentence sentence) {
        List<Found> events = found.stream()
                .filter(one -> one.date().role().equals(DateRole.EVENT)
                        && one.mention().isDays())
                .toList();
        if (events.size() == 1) {
            cancel(sentence, events.get(0).date());
        } else if (events.isEmpty() && left.size() == 1) {
            cancel(sentence, left.get(0).date());
        }
    }

    /**
     * A deadline does not come before the hearing: where no year is stated, it is the year after; a date with its year is none ("de som
     * innen 1. mai 2029 hadde søkt").
     */
    private KeyDate afterHearing(KeyDate date) {
        if (!date.role().equals(DateRole.DEADLINE) || date.when().isRange()) {
            return date;
        }
        boolean early = found.stream()
                .map(Found::date)
                .anyMatch(other -> other.role().equals(DateRole.SENT_ON_HEARING)
                        && date.when().lastDay().isPresent()
                        && date.when().lastDay().get().isBefore(other.when().firstDay()));
        if (!early) {
            return date;
        }
        if (!date.certainty().equals(Certainty.INFERRED)) {
            return date.toBuilder().role(DateRole.EVENT).build();
        }
        String text = date.when().text();
        int year = Integer.parseInt(text.substring(0, 4)) + 1;
        try {
            return date.toBuilder().when(Period.parse(year + text.substring(4))).build();
        } catch (IllegalArgumentException e) {
            return date;
        }
    }
}
