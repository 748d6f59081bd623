package no.politiet.kom.publish.internal.facts.dates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import no.politiet.kom.model.Period;
import no.politiet.kom.publish.internal.text.PeriodWords;
import no.politiet.kom.publish.internal.text.Range;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * The events of an issue, and which of them may be one told twice with different days: their days overlap, or lie side by
 * side, and they share a title in quotation marks, or a name: a place, or two names where the days do not overlap.
 */
final class Meetings {

    /** An event of another item. */
    private record Meeting(String item, Period when, Set<String> names, Set<String> titles) {}

    private static final int DAYS = 7;
    private static final int SHORTEST_NAME = 4;
    /** So that many events on the same days take no longer. */
    private static final int MOST = 16;

    private final NavigableMap<Long, List<Meeting>> byDay = new TreeMap<>();

    /**
     * Adds an event.
     *
     * @param item the pointer of its item
     * @return other days that an item before gives for it, null if there are none
     */
    @Nullable
    Period add(String item, Period when, Sentence sentence) {
        Meeting meeting = new Meeting(item, when, names(sentence), titles(sentence));
        long day = when.firstDay().toEpochDay();
        Period other = null;
        int looks = 0;
        for (Collection<Meeting> near :
                byDay.subMap(day - DAYS, true, day + DAYS, true).values()) {
            for (Meeting before : near) {
                if (looks++ >= MOST || other != null) {
                    break;
                }
                other = isSame(before, meeting) ? before.when : null;
            }
        }
        List<Meeting> here = byDay.computeIfAbsent(day, unused -> new ArrayList<>());
        if (here.size() < MOST) {
            here.add(meeting);
        }
        return other;
    }

    private static boolean isSame(Meeting a, Meeting b) {
        if (a.item.equals(b.item) || isWithin(a.when, b.when) || isWithin(b.when, a.when)) {
            return false;
        }
        boolean overlap = a.when.overlaps(b.when);
        if (!overlap && !isBeside(a.when, b.when)) {
            return false;
        }
        return shared(a.titles, b.titles) > 0 || shared(a.names, b.names) > (overlap ? 0 : 1);
    }

    private static boolean isBeside(Period a, Period b) {
        return a.lastDay().filter(day -> day.plusDays(1).equals(b.firstDay())).isPresent()
                || b.lastDay()
                        .filter(day -> day.plusDays(1).equals(a.firstDay()))
                        .isPresent();
    }

    static boolean isWithin(Period inner, Period outer) {
        return outer.contains(inner.firstDay())
                && inner.lastDay().map(outer::contains).orElse(outer.isOpenEnded());
    }

    private static int shared(Set<String> a, Set<String> b) {
        int shared = 0;
        for (String one : a) {
            shared += b.contains(one) ? 1 : 0;
        }
        return shared;
    }

    /** The words in capitals that do not begin the sentence: names of places and bodies. */
    private static Set<String> names(Sentence sentence) {
        Set<String> names = new HashSet<>();
        for (int i = 1; i < sentence.words().size(); i++) {
            Word word = sentence.words().get(i);
            boolean name = word.key().length() >= SHORTEST_NAME
                    && Character.isUpperCase(sentence.text().codePointAt(word.start()))
                    && PeriodWords.month(word.key()) == 0;
            if (name) {
                names.add(word.key());
            }
        }
        return names;
    }

    private static Set<String> titles(Sentence sentence) {
        Set<String> titles = new HashSet<>();
        for (Range quote : sentence.quotes()) {
            titles.add(quote.of(sentence.text()).toLowerCase(Locale.ROOT));
        }
        return titles;
    }
}
