package no.politiet.kom.publish.internal.text;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times of day. */
final class Clock {

    private static final Set<String> NAMES = Set.of("kl", "klokka", "klokken", "kl.");
    private static final int FARTHEST = 3;
    private static final int FARTHEST_MOVED = 10;

    /** What is said of a time that holds no more: "flyttes fra kl. 10 til kl. 12". */
    private static final Set<String> MOVES = Set.of(
            "flyttet", "flyttes", "flytta", "flyttast", "utsatt", "utsett", "fremskyndet", "framskyndet", "framskunda");

    private static final Set<String> AFTER_NOON =
            Set.of("ettermiddag", "ettermiddagen", "ettermiddagar", "kveld", "kvelden", "kveldane");

    /** What stands between a time and the day behind it. */
    private static final Set<String> INSIDE = Set.of(".", ":", "–", "-", "den", "til", "og", ",", "om", "på");

    private static final int NOON = 12;

    private Clock() {}

    /** The time beside a date, its start where it is a range: "3. mars kl. 10–12", "kl 14.30 den 3. mars". */
    static @Nullable LocalTime beside(List<Word> words, int from, int to) {
        LocalTime moved = newTime(words, to);
        if (moved != null) {
            return moved;
        }
        for (int i = to; i < Math.min(words.size(), to + FARTHEST); i++) {
            if (NAMES.contains(words.get(i).key())) {
                return at(words, i + 1);
            }
            // "15.6. kl. 12": the stop behind the month.
            boolean stop = words.get(i).is(".") && i > to;
            if (words.get(i).isNumber() || stop || words.get(i).is(";")) {
                break;
            }
        }
        LocalTime span = spanAt(words, to);
        if (span != null) {
            return span;
        }
        for (int i = from - 1; i >= Math.max(0, from - 9); i--) {
            if (NAMES.contains(words.get(i).key())) {
                return at(words, i + 1);
            }
            boolean inside = words.get(i).isNumber()
                    || INSIDE.contains(words.get(i).key())
                    || AFTER_NOON.contains(words.get(i).key())
                    || PeriodWords.weekdayOf(words.get(i)) != null;
            if (!inside) {
                break;
            }
        }
        return null;
    }

    /** The time that something is moved to, null if it is not, or to another day. */
    private static @Nullable LocalTime newTime(List<Word> words, int from) {
        boolean moves = false;
        for (int i = from; i + 1 < Math.min(words.size(), from + FARTHEST_MOVED); i++) {
            moves |= MOVES.contains(words.get(i).key());
            if (moves && words.get(i).is("til")) {
                return NAMES.contains(words.get(i + 1).key()) ? at(words, i + 2) : null;
            }
        }
        return null;
    }

    /** "10.00–14.00" right after a date: the hours of a day, and no price or number. */
    private static @Nullable LocalTime spanAt(List<Word> words, int to) {
        int from = to < words.size() && words.get(to).is(",") ? to + 1 : to;
        boolean span = from + 6 < words.size()
                && isMinutes(words, from)
                && (words.get(from + 3).is("–")
                        || words.get(from + 3).is("-")
                        || words.get(from + 3).is("til"))
                && isMinutes(words, from + 4);
        return span ? at(words, from) : null;
    }

    private static boolean isMinutes(List<Word> words, int at) {
        Word hour = words.get(at);
        Word sign = words.get(at + 1);
        Word minute = words.get(at + 2);
        return hour.isNumber()
                && hour.key().length() <= 2
                && (sign.is(".") || sign.is(":"))
                && minute.isNumber()
                && minute.key().length() == 2
                && hour.end() == sign.start()
                && sign.end() == minute.start();
    }

    private static @Nullable LocalTime at(List<Word> words, int at) {
        int i = at < words.size() && words.get(at).is(".") ? at + 1 : at;
        if (i >= words.size() || !words.get(i).isNumber() || words.get(i).key().length() > 4) {
            return null;
        }
        String number = words.get(i).key();
        int hour = Integer.parseInt(number.length() == 4 ? number.substring(0, 2) : number);
        int minute = number.length() == 4 ? Integer.parseInt(number.substring(2)) : 0;
        boolean hasMinutes = i + 2 < words.size()
                && (words.get(i + 1).is(".") || words.get(i + 1).is(":"))
                && words.get(i).end() == words.get(i + 1).start()
                && words.get(i + 1).end() == words.get(i + 2).start()
                && words.get(i + 2).isNumber()
                && words.get(i + 2).key().length() == 2;
        if (hasMinutes && number.length() <= 2) {
            minute = Integer.parseInt(words.get(i + 2).key());
        }
        int end = hasMinutes ? i + 3 : i + 1;
        if (hour < NOON
                && end + 1 < words.size()
                && AFTER_NOON.contains(words.get(end + 1).key())) {
            hour += words.get(end).is("på") || words.get(end).is("om") ? NOON : 0;
        }
        if (hour == 24 && minute == 0) {
            return LocalTime.of(23, 59);
        }
        return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
    }
}
