package no.politiet.kom.publish.internal.text;

import java.util.List;
import java.util.Set;
import no.politiet.kom.publish.internal.text.DateMention.Form;
import org.jspecify.annotations.Nullable;

/** Days in numbers with a stroke, or after a word that a day follows: "12/3-2031", "innen 12.03." */
final class NumericDayForm extends DateForm {

    private static final Vocabulary VOCABULARY = Vocabulary.of(NumericDayForm.class);

    private static final Set<String> BEFORE_DAY = VOCABULARY.words("before");
    private static final Set<String> BEFORE_DAY_OR_FRACTION = VOCABULARY.words("before or fraction");
    private static final Set<String> BEFORE_UNTIL = VOCABULARY.words("until");
    private static final Set<String> BEFORE_OTHERS = VOCABULARY.words("before others");
    private static final Set<String> HEADS = VOCABULARY.words("heads");
    private static final Set<String> UNITS = VOCABULARY.words("units");
    private static final List<String> OCCASIONS = VOCABULARY.list("occasions");

    private static final Set<String> ENDS = Set.of(".", ",", ";", "!", ")", "(");

    private static final int MONTHS = 12;
    private static final int SMALLEST_DENOMINATOR_OF_DAYS = 6;

    /** Whether something above says that days stand here. */
    private final boolean expected;

    NumericDayForm(List<Word> words, List<DateMention> found, boolean expected) {
        super(words, found);
        this.expected = expected;
    }

    /** "12/3", "12/3-2031", "12.03." after a word that a day follows, "1/6–3/6". */
    @Override
    int read(int at) {
        Day first = day(at);
        if (first == null) {
            return daysOfMonth(at);
        }
        int next = until(first.to());
        Day second = next == 0 ? null : day(next);
        boolean alone = second == null || second.date().month() == 0;
        Day last = alone || second == null ? first : second;
        if (first.date().year() == 0 && !isExpected(at, first, last)) {
            return 0;
        }
        if (isTied(last.to())) {
            return 0;
        }
        add(at, last.to(), Form.DAYS, first.date(), last.date());
        return found.get(found.size() - 1).to();
    }

    /** "10.–11.6.", "10–11/6". */
    private int daysOfMonth(int at) {
        int number = numberUpTo(at, 31);
        int dash = is(at + 1, ".") && isJoined(at) ? at + 2 : at + 1;
        Day last = number < 1 || !isDash(dash) || !isJoined(dash) || !isJoined(dash - 1) ? null : day(dash + 1);
        if (last == null
                || at == 0
                || isPlaceInDocument(at - 1)
                || !endsAt(last.to())
                || !words.get(at - 1).isLetters()) {
            return 0;
        }
        PartialDate first = PartialDate.ofDay(last.date().year(), last.date().month(), number);
        add(at, last.to(), Form.DAYS, first, last.date());
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
            year = yearOfDayAt(to);
            if (year > 0) {
                to--;
            }
        }
        return new Day(PartialDate.ofDay(year, month, day), year > 0 ? to + 2 : to);
    }

    /** The word after what looks like a day and may be one, 0 where none stands. */
    int endOfDay(int at) {
        Day day = day(at);
        if (day == null || !words.get(at - 1).isLetters()) {
            return 0;
        }
        int to = day.to();
        boolean stroke = is(at + 1, "/");
        boolean other = isPlaceInDocument(at - 1)
                || BEFORE_OTHERS.contains(words.get(at - 1).key())
                || stroke && isAllDay(day.date())
                || isCounted(to)
                || isDash(to);
        return other || !stroke && !endsAt(to) ? 0 : to;
    }

    private boolean isCounted(int to) {
        return to < words.size()
                && (UNITS.contains(words.get(to).key())
                        || COUNTED.contains(words.get(to).key()));
    }

    /** "24/7". */
    private static boolean isAllDay(PartialDate date) {
        return date.day() == 24 && date.month() == 7;
    }

    /** Whether what stands around a day in numbers says that it is one. */
    private boolean isExpected(int at, Day day, Day last) {
        int to = last.to();
        boolean range = !day.equals(last);
        if (isCounted(to)) {
            return false;
        }
        String before = at == 0 ? "" : words.get(at - 1).key();
        if (opensLine(at, to)) {
            return true;
        }
        if (isInclusive(at) || BEFORE_DAY.contains(before) || isDeadline(before) || weekdayBefore(at) != null) {
            return true;
        }
        if (before.equals(":") && at > 1 && isHead(words.get(at - 2).key())) {
            return true;
        }
        if (!is(at + 1, "/")) {
            return goesOn(at) && (endsAt(to) || is(to, "og"))
                    || isOccasion(before) && opensList(at, day)
                    || endsAt(to) && (range || goesOnAfterStop(to)) && !isPlaceInDocument(at - 1)
                    || isUntil(at)
                    || BEFORE_DAY_OR_FRACTION.contains(before) && (isTwoDigits(at) || endsAt(to)) && followsFrist(at);
        }
        if (range || goesOn(at) || isClock(to) || isNoFraction(at, day.date()) || opensList(at, day)) {
            return true;
        }
        boolean fraction = day.date().month() < SMALLEST_DENOMINATOR_OF_DAYS
                && day.date().day() < day.date().month();
        return !fraction && (BEFORE_DAY_OR_FRACTION.contains(before) || isOccasion(before));
    }

    /** "15.2.: Rapport", "15/2: Rapport" or, below a head that says so, "15.2." and "Rapport: 15.2" as well. */
    private boolean opensLine(int at, int to) {
        boolean stop = is(to, ".") && isJoined(to - 1);
        boolean stroke = is(at + 1, "/");
        boolean entry = at == 0 && (stroke || stop) && is(stop ? to + 1 : to, ":");
        boolean alone = at == 0 && (stop || stroke || to == words.size()) || is(at - 1, ":") && endsAt(to);
        return entry || expected && alone;
    }

    /** "31/12", and not "24/7", "sak 13/2". */
    private boolean isNoFraction(int at, PartialDate date) {
        return date.day() > MONTHS
                && !isAllDay(date)
                && at > 0
                && words.get(at - 1).isLetters()
                && !isPlaceInDocument(at - 1);
    }

    /** "3/6, 17/6 og 1/7", and not "1/4 og 3/4". */
    private boolean opensList(int at, Day day) {
        boolean joined = is(day.to(), ",") || is(day.to(), "og");
        Day next = joined ? day(day.to() + 1) : null;
        return next != null
                && at > 0
                && !isPlaceInDocument(at - 1)
                && (day.date().day() >= day.date().month()
                        || next.date().day() > next.date().month());
    }

    /** The word after "–", "til", "til og med" or "t.o.m.", 0 if none of them stands there. */
    private int until(int at) {
        if (isRange(at)) {
            return join(at, false);
        }
        boolean letters = is(at, "t") && is(at + 1, ".") && is(at + 2, "o") && is(at + 3, ".") && is(at + 4, "m");
        return letters && is(at + 5, ".") ? at + 6 : is(at, "tom") ? at + 1 : 0;
    }

    /** "til og med 4/6", "t.o.m. 4/6". */
    private boolean isInclusive(int at) {
        boolean inWords =
                is(at - 1, "med") && is(at - 2, "og") && (is(at - 3, "til") || is(at - 3, "fra") || is(at - 3, "frå"));
        boolean inLetters = is(at - 1, ".") && is(at - 2, "m") && is(at - 3, ".") && is(at - 4, "o") && is(at - 5, ".");
        return inWords || inLetters || is(at - 1, "tom") || is(at - 1, "fom");
    }

    private boolean isTwoDigits(int at) {
        return length(at) == 2 && length(at + 2) == 2;
    }

    private boolean isUntil(int at) {
        return is(at - 1, "til")
                && at > 1
                && BEFORE_UNTIL.contains(words.get(at - 2).key())
                && endsAt(at + 3);
    }

    /** Whether a stop stands behind a day that is no end of the sentence: "4.5., 11.5. og 18.5." */
    private boolean goesOnAfterStop(int to) {
        return is(to, ".") && isJoined(to - 1) && (is(to + 1, ",") || is(to + 1, "og") || isClock(to + 1));
    }

    /** Whether a day stands before, as in "1/6 og 1/9", "1.6. og 1.9." */
    private boolean goesOn(int at) {
        if (found.isEmpty() || !found.get(found.size() - 1).isDays()) {
            return false;
        }
        boolean joined = is(at - 1, "og") || is(at - 1, ",") || is(at - 1, "eller");
        int end = found.get(found.size() - 1).to();
        return joined && (end == at - 1 || end == at - 2 && is(end, "."));
    }

    private static boolean isHead(String word) {
        return HEADS.contains(word) || word.endsWith("dato") || isDeadline(word) || isOccasion(word);
    }

    private static boolean isOccasion(String word) {
        return OCCASIONS.stream().anyMatch(word::endsWith);
    }

    private static boolean isDeadline(String word) {
        return word.endsWith("frist") || word.endsWith("fristen");
    }

    /** Whether no word follows that a number may count: "fristen er 1.5 måneder". */
    private boolean endsAt(int at) {
        return at >= words.size() || ENDS.contains(words.get(at).key()) || isClock(at);
    }

    /** "Frist for å svare er 09.05." */
    private boolean followsFrist(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (isDeadline(words.get(i).key())) {
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
