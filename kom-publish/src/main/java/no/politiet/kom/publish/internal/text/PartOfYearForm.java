package no.politiet.kom.publish.internal.text;

import java.util.List;
import no.politiet.kom.publish.internal.text.DateMention.Form;

/** Quarters, thirds and halves of a year: "første kvartal 2031". */
final class PartOfYearForm extends DateForm {

    PartOfYearForm(List<Word> words, List<DateMention> found) {
        super(words, found);
    }

    @Override
    int read(int at) {
        Unit unit = i -> {
            int number = ordinalAt(i);
            if (number < 1) {
                return null;
            }
            int to = i + 1;
            if (words.get(i).isNumber() && is(to, ".")) {
                to++;
            }
            if (to >= words.size()) {
                return null;
            }
            String word = words.get(to).key();
            int months = word.startsWith("kvartal") && isOneOf(word.substring(7))
                    ? 3
                    : word.startsWith("tertial") && isOneOf(word.substring(7))
                            ? 4
                            : word.startsWith("halvår") && isOneOf(word.substring(6)) ? 6 : 0;
            if (months == 0 || number * months > 12) {
                return null;
            }
            to++;
            int ofYear = is(to, "av") || is(to, "i") ? to + 1 : to;
            int year = yearAt(ofYear);
            return new Day(new PartialDate(year, 0, number * months, months), year > 0 ? ofYear + 1 : to);
        };
        Day part = unit.at(at);
        if (part == null || isTied(part.to())) {
            return 0;
        }
        int months = part.date().day();
        PartialDate last = PartialDate.ofMonth(part.date().year(), part.date().month());
        PartialDate first = PartialDate.ofMonth(part.date().year(), part.date().month() - months + 1);
        add(at, part.to(), Form.PART_OF_YEAR, first, last);
        return found.get(found.size() - 1).to();
    }

    private static boolean isOneOf(String ending) {
        return ending.isEmpty() || ending.equals("et");
    }

    private int ordinalAt(int at) {
        if (at >= words.size()) {
            return 0;
        }
        return switch (words.get(at).key()) {
            case "første", "fyrste" -> 1;
            case "andre", "annet" -> 2;
            case "tredje" -> 3;
            case "fjerde", "siste" -> 4;
            default -> is(at + 1, ".") ? numberUpTo(at, 4) : 0;
        };
    }
}
