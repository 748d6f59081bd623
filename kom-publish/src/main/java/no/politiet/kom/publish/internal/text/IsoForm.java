package no.politiet.kom.publish.internal.text;

import java.util.List;
import no.politiet.kom.publish.internal.text.DateMention.Form;

/** Days and months with the year first: "2031-03-12", "2031-03". */
final class IsoForm extends DateForm {

    IsoForm(List<Word> words, List<DateMention> found) {
        super(words, found);
    }

    @Override
    int read(int at) {
        int year = yearOf(at);
        if (year == 0 || !is(at + 1, "-") || !isJoined(at) || !isJoined(at + 1) || length(at + 2) != 2) {
            return 0;
        }
        int month = numberUpTo(at + 2, 99);
        boolean hasDay = is(at + 3, "-") && isJoined(at + 2) && isJoined(at + 3) && length(at + 4) == 2;
        if (hasDay && numberUpTo(at + 4, 99) >= 0) {
            if (isTied(at + 5)) {
                return at + 5;
            }
            PartialDate date = PartialDate.ofDay(year, month, numberUpTo(at + 4, 99));
            add(at, at + 5, Form.DAYS, date, date);
            return at + 5;
        }
        if (!hasDay && month >= 1 && month <= 12 && month <= year % 100 && !isTied(at + 3)) {
            PartialDate date = PartialDate.ofMonth(year, month);
            add(at, at + 3, Form.MONTHS, date, date);
            return at + 3;
        }
        return 0;
    }
}
