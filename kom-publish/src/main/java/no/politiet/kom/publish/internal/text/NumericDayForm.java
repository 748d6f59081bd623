package no.politiet.kom.publish.internal.text;

import java.util.List;
import java.util.Set;
import no.politiet.kom.publish.internal.text.DateMention.Form;
import org.jspecify.annotations.Nullable;

/** Days in numbers with a stroke, or after a word that a day follows: "12/3-2031", "innen 12.03." */
final class NumericDayForm extends DateForm {

    private static final Set<String> BEFORE_NUMERIC_DAY =
            Set.of("den", "innen", "innan", "senest", "seinast", "frist", "fristen", "dato", "før");
    /** What a fraction may follow as well. */
    private static final Set<String> BEFORE_DAY_OR_FRACTION = Set.of(
            "er",
            "var",
            "blir",
            "vert",
            "ble",
            "blei",
            "vart",
            "fra",
            "frå",
            "til",
            "går",
            "holdes",
            "haldast",
            "arrangeres",
            "arrangerast");

    private static final List<String> OCCASIONS =
            List.of("møte", "møtet", "kurs", "kurset", "seminar", "seminaret", "webinar", "webinaret", "samling");
    private static final int SMALLEST_DENOMINATOR_OF_DAYS = 6;

    NumericDayForm(List<Word> words, List<DateMention> found) {
        super(words, found);
    }

    /** "12/3", "12/3-2031", "12.03." after a word that a day follows, "1/6–3/6". */
    @Override
    int read(int at) {
        Day first = day(at);
        if (first == null) {
            return 0;
        }
        Day second = isRange(first.to()) ? day(first.to() + 1) : null;
        boolean alone = second == null || second.date().month() == 0;
        if (first.date().year() == 0 && !isExpected(at, first, !alone)) {
            return 0;
        }
        Day last = alone || second == null ? first : second;
        if (isTied(last.to())) {
            return 0;
        }
        add(at, last.to(), Form.DAYS, first.date(), last.date());
        return found.get(found.size() - 1).to();
    }

    /** A day and a month with a stroke or a stop between them, and the year if there is one. */
    private @Nullable Day day(int at) {
        int day = numberUpTo(at, 31);
        int month = numberUpTo(at + 2, 12);
        boolean slash = is(at + 1, "/");
        if (day < 1 || month < 1 || !slash && !is(at + 1, ".") || !isJoined(at) || !isJoined(at + 1)) {
            return null;
        }
        int to = at + 3;
        int year = 0;
        boolean closed = slash && to + 1 < words.size() && isSlashOrDash(to) && isJoined(to - 1) && isJoined(to);
        boolean isDay = closed && is(to + 2, "/");
        if (closed && !isDay) {
            year = yearOfNumeric(to + 1);
        } else if (slash && !closed) {
            year = yearAt(to);
            if (year > 0) {
                to--;
            }
        }
        return new Day(PartialDate.ofDay(year, month, day), year > 0 ? to + 2 : to);
    }

    /** Whether what stands around a day in numbers says that it is one. */
    private boolean isExpected(int at, Day day, boolean range) {
        int to = day.to();
        if (is(to, "/") || is(to, "av") || is(to, "deler") || is(to, "delar") || is(to, "del") || is(to, "%")) {
            return false;
        }
        String before = at == 0 ? "" : words.get(at - 1).key();
        if (BEFORE_NUMERIC_DAY.contains(before) || weekdayBefore(at) != null) {
            return true;
        }
        if (!is(at + 1, "/")) {
            return BEFORE_DAY_OR_FRACTION.contains(before)
                    && length(at) == 2
                    && length(at + 2) == 2
                    && followsFrist(at);
        }
        boolean goesOn = !found.isEmpty()
                && found.get(found.size() - 1).isDays()
                && found.get(found.size() - 1).to() == at - 1
                && (before.equals("og") || before.equals(","));
        if (range || goesOn || isClock(to)) {
            return true;
        }
        boolean fraction = day.date().month() < SMALLEST_DENOMINATOR_OF_DAYS
                && day.date().day() < day.date().month();
        return !fraction
                && (BEFORE_DAY_OR_FRACTION.contains(before)
                        || OCCASIONS.stream().anyMatch(before::endsWith));
    }

    /** "Frist for å svare er 09.05." */
    private boolean followsFrist(int at) {
        for (int i = at - 1; i >= 0; i--) {
            String key = words.get(i).key();
            if (key.endsWith("frist") || key.endsWith("fristen")) {
                return true;
            }
        }
        return false;
    }

    private boolean isClock(int at) {
        int i = is(at, ",") ? at + 1 : at;
        return is(i, "kl") || is(i, "klokka") || is(i, "klokken");
    }
}
