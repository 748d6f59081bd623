package no.politiet.kom.publish.internal.text;

import java.util.List;
import java.util.Set;

/** The first day of a year that is told by its name: "fra nyttår", "fra og med årsskiftet". */
final class NewYearForm extends DateForm {

    private static final Set<String> NAMES = Set.of("nyttår", "årsskiftet");
    private static final Set<String> FROM = Set.of("fra", "frå");

    NewYearForm(List<Word> words, List<DateMention> found) {
        super(words, found);
    }

    static boolean isOne(Word word) {
        return NAMES.contains(word.key());
    }

    @Override
    int read(int at) {
        boolean throughout = at > 2 && is(at - 1, "med") && is(at - 2, "og");
        int before = throughout ? at - 3 : at - 1;
        boolean follows = before >= 0 && FROM.contains(words.get(before).key());
        if (!follows || at + 1 < words.size() && words.get(at + 1).isNumber()) {
            return 0;
        }
        PartialDate day = PartialDate.ofDay(0, 1, 1);
        add(at, at + 1, DateMention.Form.DAYS, day, day);
        return at + 1;
    }
}
