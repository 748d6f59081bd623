package no.politiet.kom.publish.internal.text;

import java.util.List;
import no.politiet.kom.publish.internal.text.DateMention.Form;

/** Months: "mars 2023", "mars–april", "i mars og april". */
final class MonthForm extends DateForm {

    MonthForm(List<Word> words, List<DateMention> found) {
        super(words, found);
    }

    @Override
    int read(int at) {
        Unit unit = i -> {
            boolean whole = i < words.size() && PeriodWords.monthOf(words.get(i)) > 0;
            int month = whole
                    ? PeriodWords.monthOf(words.get(i))
                    : i < words.size() ? PeriodWords.shortMonthOf(words.get(i)) : 0;
            if (month == 0) {
                return null;
            }
            int to = i + 1;
            if (!whole && is(to, ".") && isJoined(i)) {
                to++;
            }
            int year = yearAt(to);
            return !whole && year == 0 ? null : new Day(PartialDate.ofMonth(year, month), year > 0 ? to + 1 : to);
        };
        return run(at, Form.MONTHS, unit);
    }
}
