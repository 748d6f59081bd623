package no.politiet.kom.publish.internal.text;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import no.politiet.kom.publish.internal.text.DateMention.Form;
import no.politiet.kom.publish.internal.text.DateMention.Turn;
import org.jspecify.annotations.Nullable;

/**
 * One way to write dates. A form looks at the words from one of them on, and adds what it reads to the dates found; what all
 * forms share is how numbers, years, ranges and the words around a date are told.
 */
abstract class DateForm {

    private static final int FIRST_YEAR = 1900;
    /** The first year after a day: "17. mai 1814". Elsewhere a number below 1900 rather counts something. */
    private static final int FIRST_YEAR_OF_DAY = 1700;

    private static final int LAST_YEAR = 2099;

    /** What a number of four digits counts: "i 2000 kommuner". */
    static final Set<String> COUNTED = Set.of(
            "kroner",
            "kr",
            "personer",
            "personar",
            "saker",
            "menneske",
            "mennesker",
            "kommuner",
            "kommunar",
            "timer",
            "timar",
            "ofre",
            "offer",
            "barn",
            "stk",
            "prosent",
            "deltakere",
            "deltakarar",
            "euro",
            "dager",
            "dagar",
            "medlemmer",
            "medlemmar",
            "sider",
            "eksemplarer",
            "m",
            "meter",
            "km",
            "tonn",
            "liter");

    /** What stands before a place in a document: "punkt 12.3". */
    static final Set<String> BEFORE_PLACE = Set.of(
            "punkt",
            "pkt",
            "kap",
            "kapittel",
            "avsnitt",
            "nr",
            "§",
            "artikkel",
            "art",
            "versjon",
            "side",
            "sak",
            "tabell",
            "figur",
            "vedlegg");

    private static final Set<String> DASHES = Set.of("–", "-", "—", "−");

    final List<Word> words;
    final List<DateMention> found;

    DateForm(List<Word> words, List<DateMention> found) {
        this.words = words;
        this.found = found;
    }

    /** A date and the word after it. */
    record Day(PartialDate date, int to) {}

    /** What reads one month, season or year at a word, null where none stands. */
    interface Unit {
        @Nullable
        Day at(int at);
    }

    /** Reads the dates that begin at a word; gives the word after them, or 0 where this form does not stand there. */
    abstract int read(int at);

    /** One of these, a range of them, or neighbours joined by commas and "og". */
    int run(int at, Form form, Unit unit) {
        Day first = unit.at(at);
        if (first == null) {
            return 0;
        }
        if (isTied(first.to())) {
            return first.to();
        }
        boolean between = at > 0 && is(at - 1, "mellom");
        Day last = first;
        while (true) {
            int next = join(last.to(), true);
            Day second = next == 0 ? null : unit.at(next);
            if (second == null || isTied(second.to())) {
                break;
            }
            boolean range =
                    isRange(last.to()) || between && is(last.to(), "og") || is(last.to(), "/") && form != Form.YEARS;
            if (!range && !second.date().follows(last.date())) {
                break;
            }
            last = second;
            if (range) {
                break;
            }
        }
        add(at, last.to(), form, first.date(), last.date());
        return found.get(found.size() - 1).to();
    }

    void add(int from, int to, Form form, PartialDate first, PartialDate last) {
        Turn turn = Turn.NONE;
        int start = from;
        int end = to;
        if (first.year() == 0 && last.year() == 0) {
            turn = turnAt(to);
            if (turn != Turn.NONE) {
                end = to + (is(to, "til") ? 3 : 2);
            } else if (from > 0 && is(from - 1, "neste") && form != Form.DAYS) {
                turn = form == Form.SEASON || form == Form.MONTHS ? Turn.NONE : Turn.NEXT_YEAR;
            } else if (from > 1 && is(from - 1, "fjor") && is(from - 2, "i")) {
                turn = Turn.LAST_YEAR;
                start = from - 2;
            } else if (is(0, "neste") && is(1, "år") && form != Form.YEARS) {
                // "Neste år er det 17. desember."
                turn = Turn.NEXT_YEAR;
            }
        }
        boolean isDay = form == Form.DAYS || form == Form.DAY_TO_DAY;
        DateMention mention = new DateMention(start, end, form, first, last, turn, null, null);
        found.add(isDay ? mention.with(weekdayBefore(from), Clock.beside(words, from, end)) : mention);
    }

    Turn turnAt(int at) {
        if (is(at, "i") && is(at + 1, "fjor")) {
            return Turn.LAST_YEAR;
        }
        if (is(at, "i") && is(at + 1, "år")) {
            return Turn.THIS_YEAR;
        }
        int next = is(at, "til") ? at + 1 : at;
        return is(next, "neste") && is(next + 1, "år") ? Turn.NEXT_YEAR : Turn.NONE;
    }

    @Nullable
    DayOfWeek weekdayBefore(int at) {
        int i = at - 1;
        if (is(i, "den")) {
            i--;
        }
        if (is(i, ",")) {
            i--;
        }
        // "tirsdag og onsdag 3. og 4. juni" begins on the first of them.
        int pair = i - 2;
        boolean two =
                pair >= 0 && (is(i - 1, "og") || isRange(i - 1)) && PeriodWords.weekdayOf(words.get(pair)) != null;
        return i < 0 ? null : PeriodWords.weekdayOf(words.get(two ? pair : i));
    }

    /** Whether a hyphen ties what comes before it to a longer word: "8. mars-komiteen". */
    boolean isTied(int at) {
        return is(at, "-")
                && isJoined(at - 1)
                && at + 1 < words.size()
                && isJoined(at)
                && words.get(at + 1).isLetters()
                && PeriodWords.monthOf(words.get(at + 1)) == 0;
    }

    /** The word after what joins two dates, 0 if nothing does. */
    int join(int at, boolean comma) {
        if (at >= words.size()) {
            return 0;
        }
        if (isRange(at)) {
            return is(at, "til") && is(at + 1, "og") && is(at + 2, "med") ? at + 3 : at + 1;
        }
        if (is(at, ",") && comma) {
            return is(at + 1, "og") ? at + 2 : at + 1;
        }
        return is(at, "og") || is(at, "/") ? at + 1 : 0;
    }

    boolean isRange(int at) {
        return isDash(at) || is(at, "til");
    }

    boolean isSlashOrDash(int at) {
        return is(at, "/") || isDash(at);
    }

    boolean isDash(int at) {
        return at >= 0 && at < words.size() && DASHES.contains(words.get(at).key());
    }

    boolean isMonth(int at) {
        return at < words.size()
                && (PeriodWords.monthOf(words.get(at)) > 0 || PeriodWords.shortMonthOf(words.get(at)) > 0);
    }

    /** A year after a month or season. */
    int yearAt(int at) {
        // "I mai 1857." and not "I mai 1857 saker".
        boolean last = at + 1 >= words.size() || !words.get(at + 1).isLetters();
        return isCounted(at) ? 0 : last ? yearOfDay(at) : yearOf(at);
    }

    /** A year after a day. */
    int yearOfDayAt(int at) {
        return isCounted(at) ? 0 : yearOfDay(at);
    }

    /** Whether a number counts something or is the number of a work: "2031:4". */
    private boolean isCounted(int at) {
        boolean isNumber = is(at + 1, ":") && isJoined(at) && numberUpTo(at + 2, 9999) >= 0;
        return isNumber
                || at + 1 < words.size() && COUNTED.contains(words.get(at + 1).key());
    }

    int yearOf(int at) {
        int year = yearOfDay(at);
        return year >= FIRST_YEAR ? year : 0;
    }

    private int yearOfDay(int at) {
        int year = length(at) == 4 ? numberUpTo(at, LAST_YEAR) : 0;
        return year >= FIRST_YEAR_OF_DAY ? year : 0;
    }

    int yearOfNumeric(int at) {
        if (at >= words.size() || !words.get(at).isNumber()) {
            return 0;
        }
        return switch (words.get(at).key().length()) {
            case 4 -> yearOfDay(at);
            case 2 -> 2000 + numberUpTo(at, 99);
            default -> 0;
        };
    }

    int secondYear(int at, int first) {
        if (at >= words.size() || isTied(at + 1) && !isDash(at + 1)) {
            return 0;
        }
        if (length(at) == 2 && numberUpTo(at, 99) >= 0 && isJoined(at - 1)) {
            return first / 100 * 100 + numberUpTo(at, 99);
        }
        return yearOf(at);
    }

    int length(int at) {
        return at < 0 || at >= words.size() ? 0 : words.get(at).key().length();
    }

    /** The number at a word, -1 if there is none of at most {@code max}. */
    int numberUpTo(int at, int max) {
        if (at < 0
                || at >= words.size()
                || words.get(at).key().length() > 4
                || !words.get(at).isNumber()) {
            return -1;
        }
        int number = Integer.parseInt(words.get(at).key());
        return number <= max ? number : -1;
    }

    boolean is(int at, String key) {
        return at >= 0 && at < words.size() && words.get(at).is(key);
    }

    /** Whether no blank stands between a word and the next. */
    boolean isJoined(int at) {
        return at >= 0
                && at + 1 < words.size()
                && words.get(at).end() == words.get(at + 1).start();
    }

    boolean isPlaceInDocument(int at) {
        int i = is(at, ".") ? at - 1 : at;
        return i >= 0 && BEFORE_PLACE.contains(words.get(i).key());
    }
}
