package no.politiet.kom.publish.internal.text;

import java.util.List;
import java.util.Set;
import no.politiet.kom.publish.internal.text.DateMention.Form;

/** Days in numbers with a stroke, or after a word that a day follows: "12/3-2031", "innen 12.03." */
final class NumericDayForm extends DateForm {

    private static final Set<String> BEFORE_NUMERIC_DAY =
            Set.of("den", "innen", "innan", "senest", "seinast", "frist", "fristen", "dato", "før");

    NumericDayForm(List<Word> words, List<DateMention> found) {
        super(words, found);
    }

    /** "12/3", "12/3-2031", "12.03." after a word that a day follows. */
    @Override
    int read(int at) {
        int day = numberUpTo(at, 31);
        int month = numberUpTo(at + 2, 12);
        boolean slash = is(at + 1, "/");
        if (day < 1 || month < 1 || !slash && !is(at + 1, ".") || !isJoined(at) || !isJoined(at + 1)) {
            return 0;
        }
        int to = at + 3;
        int year = 0;
        if (slash && to + 1 < words.size() && isSlashOrDash(to) && isJoined(to - 1) && isJoined(to)) {
            year = yearOfNumeric(to + 1);
        } else if (slash) {
            year = yearAt(to);
            if (year > 0) {
                to--;
            }
        }
        if (year > 0) {
            to += 2;
        } else {
            boolean expected =
                    at > 0 && (BEFORE_NUMERIC_DAY.contains(words.get(at - 1).key()) || weekdayBefore(at) != null);
            if (!expected || is(to, "/") || is(to, "av") || is(to, "deler")) {
                return 0;
            }
        }
        if (isTied(to)) {
            return 0;
        }
        PartialDate date = PartialDate.ofDay(year, month, day);
        add(at, to, Form.DAYS, date, date);
        return found.get(found.size() - 1).to();
    }
}
