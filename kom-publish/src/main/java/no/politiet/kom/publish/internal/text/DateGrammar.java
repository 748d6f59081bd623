package no.politiet.kom.publish.internal.text;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.politiet.kom.publish.internal.text.DateMention.Form;
import no.politiet.kom.publish.internal.text.DateMention.Turn;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates in a row of words: days, months, quarters, seasons and years, alone, in ranges ("30. mai–2. juni", "i mars
 * og april") and in lists ("3. og 17. mai"), in words and in numbers ("12.03.2031", "2031-03-12"), with a time of day.
 * Neighbours joined by "og" are one range.
 *
 * <p>It knows the words of the calendar and no others. A number of four digits is a year only after a word such as "i" or
 * "siden", or in a range; a day in numbers only with its year, or after a word such as "den" or "innen".
 */
public final class DateGrammar {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    /** What stands before a year that is one. */
    private static final Set<String> BEFORE_YEAR = Set.of(
            "i",
            "for",
            "fra",
            "frå",
            "siden",
            "sidan",
            "etter",
            "mellom",
            "innen",
            "innan",
            "før",
            "til",
            "med",
            "enn",
            "per",
            "året",
            "år",
            "årene",
            "åra",
            "perioden",
            "årsskiftet",
            "skoleåret",
            "skuleåret",
            "studieåret",
            "og",
            "medio",
            "primo",
            "ultimo",
            "sammenlignet",
            "rundt",
            "omkring",
            "mot");
    /** What stands between these and the year: "i slutten av 2031". */
    private static final Set<String> PART_OF = Set.of(
            "utgangen",
            "slutten",
            "begynnelsen",
            "starten",
            "midten",
            "løpet",
            "byrjinga",
            "utløpet",
            "inngangen",
            "resultater",
            "resultatene",
            "halvdel");
    /** What a number of four digits counts: "i 2000 kommuner". */
    private static final Set<String> COUNTED = Set.of(
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

    private static final Set<String> BEFORE_NUMERIC_DAY =
            Set.of("den", "innen", "innan", "senest", "seinast", "frist", "fristen", "dato", "før");

    /** What may follow "i vår" where it is the season and not "our". */
    private static final Set<String> AFTER_SEASON = Set.of(
            "et",
            "en",
            "ei",
            "eit",
            "ein",
            "flere",
            "fleire",
            "to",
            "tre",
            "fire",
            "på",
            "med",
            "for",
            "skal",
            "vil",
            "blir",
            "ble",
            "blei",
            "vart",
            "vert",
            "om",
            "av",
            "og",
            "i",
            "til",
            "som",
            "at",
            "er",
            "var",
            "har",
            "arrangerer",
            "arrangerte",
            "publiserer",
            "publiserte",
            "kommer",
            "kjem",
            "kom",
            "holder",
            "holdt",
            "held",
            "heldt",
            "starter",
            "startar",
            "startet",
            "starta",
            "der",
            "hvor",
            "men",
            "når",
            "fra",
            "frå",
            "den",
            "det",
            "de",
            "dei",
            "ved",
            "hos",
            "kan",
            "må",
            "inviterer",
            "deltok",
            "deltar",
            "deltek",
            "lanserer",
            "lanserte",
            "sender",
            "sendte",
            "vi",
            "legger",
            "legg",
            "la",
            "fikk",
            "fekk",
            "får");

    private static final Set<String> DASHES = Set.of("–", "-", "—", "−");

    private final List<Word> words;
    private final List<DateMention> found = new ArrayList<>();

    private DateGrammar(List<Word> words) {
        this.words = words;
    }

    /** The dates in a row of words, in order. */
    public static List<DateMention> read(List<Word> words) {
        DateGrammar grammar = new DateGrammar(words);
        for (int i = 0; i < words.size(); ) {
            i = Math.max(i + 1, grammar.readAt(i));
        }
        return grammar.found;
    }

    /** Reads the dates that begin at a word; gives the word after them, or 0. */
    private int readAt(int at) {
        Word word = words.get(at);
        char c = word.key().charAt(0);
        if (c >= '0' && c <= '9') {
            if (!word.isNumber() || at > 0 && isJoined(at - 1) && !isOpener(at - 1)) {
                return 0;
            }
            if (word.key().length() == 4) {
                int to = isoDay(at);
                return to > 0 ? to : years(at);
            }
            int to = partOfYear(at);
            to = to > 0 ? to : days(at);
            return to > 0 ? to : numericDay(at);
        }
        if (PeriodWords.monthOf(word) > 0 || PeriodWords.shortMonthOf(word) > 0) {
            return months(at);
        }
        if (PeriodWords.seasonOf(word) > 0 || PeriodWords.bareSeasonOf(word) > 0) {
            return seasons(at);
        }
        return partOfYear(at);
    }

    // Days

    private record Day(PartialDate date, int to) {}

    private int days(int at) {
        List<Integer> numbers = new ArrayList<>();
        List<Integer> joins = new ArrayList<>();
        int i = at;
        while (true) {
            int number = numberUpTo(i, 31);
            if (number < 1) {
                return 0;
            }
            boolean ordinal = is(i + 1, ".") && isJoined(i);
            numbers.add(number);
            int next = i + (ordinal ? 2 : 1);
            if (isMonth(next) || isNumericMonth(i)) {
                break;
            }
            int join = join(next, ordinal);
            if (join == 0) {
                return 0;
            }
            joins.add(next);
            i = join;
        }
        Day last = day(i);
        if (last == null) {
            return 0;
        }
        if (numbers.size() == 1) {
            return oneDay(at, last);
        }
        if (isTied(last.to)) {
            return last.to;
        }
        // Runs of neighbours and ranges, each a mention of its own.
        PartialDate begin = last.date;
        int start = 0;
        for (int n = 1; n <= numbers.size(); n++) {
            boolean goesOn =
                    n < numbers.size() && (isRange(joins.get(n - 1)) || numbers.get(n) == numbers.get(n - 1) + 1);
            if (!goesOn) {
                PartialDate from = PartialDate.ofDay(begin.year(), begin.month(), numbers.get(start));
                PartialDate to = PartialDate.ofDay(begin.year(), begin.month(), numbers.get(n - 1));
                boolean til = n - start == 2 && is(joins.get(start), "til");
                add(at, last.to, til ? Form.DAY_TO_DAY : Form.DAYS, from, to);
                start = n;
            }
        }
        return found.get(found.size() - 1).to();
    }

    private int oneDay(int at, Day first) {
        if (isTied(first.to)) {
            return first.to;
        }
        int next = join(first.to, false);
        Day second = next == 0 ? null : day(next);
        // "30. mai–2. juni", but not "30. mai–2. og 3. juni".
        if (second != null
                && !isTied(second.to)
                && (isRange(first.to) || is(first.to, "og") && second.date.follows(first.date))) {
            add(at, second.to, is(first.to, "til") ? Form.DAY_TO_DAY : Form.DAYS, first.date, second.date);
        } else {
            add(at, first.to, Form.DAYS, first.date, first.date);
        }
        return found.get(found.size() - 1).to();
    }

    /** One day with its month: "18. januar 2023", "18 jan.", "18.1.2023". */
    private @Nullable Day day(int at) {
        int number = numberUpTo(at, 31);
        if (number < 1) {
            return null;
        }
        if (isNumericMonth(at)) {
            return new Day(PartialDate.ofDay(yearOfNumeric(at + 4), numberUpTo(at + 2, 12), number), at + 5);
        }
        int i = at + 1;
        if (is(i, ".") && isJoined(at)) {
            i++;
        }
        if (!isMonth(i)) {
            return null;
        }
        int month = PeriodWords.monthOf(words.get(i));
        boolean isShort = month == 0;
        month = isShort ? PeriodWords.shortMonthOf(words.get(i)) : month;
        i++;
        if (isShort && is(i, ".") && isJoined(i - 1)) {
            i++;
        }
        int year = yearAt(i);
        return new Day(PartialDate.ofDay(year, month, number), year > 0 ? i + 1 : i);
    }

    /** Whether a number is the day of "18.1.2023" or "18.01.23". */
    private boolean isNumericMonth(int at) {
        return at + 4 < words.size()
                && is(at + 1, ".")
                && is(at + 3, ".")
                && isJoined(at)
                && isJoined(at + 1)
                && isJoined(at + 2)
                && isJoined(at + 3)
                && numberUpTo(at + 2, 99) > 0
                && yearOfNumeric(at + 4) > 0
                && !(is(at + 5, ".") && isJoined(at + 4) && numberUpTo(at + 6, 9999) >= 0 && isJoined(at + 5))
                && !isPlaceInDocument(at - 1);
    }

    private boolean isPlaceInDocument(int at) {
        int i = is(at, ".") ? at - 1 : at;
        return i >= 0
                && Set.of("punkt", "pkt", "kap", "kapittel", "avsnitt", "nr", "§", "artikkel", "art", "versjon", "side")
                        .contains(words.get(i).key());
    }

    private int yearOfNumeric(int at) {
        if (at >= words.size() || !words.get(at).isNumber()) {
            return 0;
        }
        return switch (words.get(at).key().length()) {
            case 4 -> yearOf(at);
            case 2 -> 2000 + numberUpTo(at, 99);
            default -> 0;
        };
    }

    /** "12/3", "12/3-2031", "12.03." after a word that a day follows. */
    private int numericDay(int at) {
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

    private int isoDay(int at) {
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

    // Months, quarters, seasons, years

    private interface Unit {
        @Nullable
        Day at(int at);
    }

    private int months(int at) {
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

    private int seasons(int at) {
        Unit unit = i -> {
            if (i >= words.size()) {
                return null;
            }
            int season = PeriodWords.seasonOf(words.get(i));
            boolean bare = season == 0;
            season = bare ? PeriodWords.bareSeasonOf(words.get(i)) : season;
            if (season == 0) {
                return null;
            }
            int to = i + 1;
            int year = yearAt(to);
            if (year > 0) {
                to++;
                int second = isSlashOrDash(to) && isJoined(to - 1) && isJoined(to) ? secondYear(to + 1, year) : 0;
                if (season == 24 && second == year + 1) {
                    year = second;
                    to += 2;
                }
            } else if (bare && !isSeasonBefore(i)) {
                return null;
            }
            return new Day(PartialDate.ofSeason(year, season), to);
        };
        boolean bound = at > 0
                && Set.of("før", "etter", "over", "innen", "innan", "mot")
                        .contains(words.get(at - 1).key());
        Day first = unit.at(at);
        return first == null || bound && first.date.year() == 0 ? 0 : run(at, Form.SEASON, unit);
    }

    /** Whether what stands before "vår", "sommer" says that it is a season: "i vår", "neste sommer", "i fjor høst". */
    private boolean isSeasonBefore(int at) {
        if (at == 0) {
            return false;
        }
        String before = words.get(at - 1).key();
        if (before.equals("neste") || before.equals("fjor") || before.equals("førre") || before.equals("forrige")) {
            return true;
        }
        boolean our = words.get(at).is("vår");
        return before.equals("i")
                && (!our
                        || at + 1 == words.size()
                        || !words.get(at + 1).isLetters() && !words.get(at + 1).isNumber()
                        || AFTER_SEASON.contains(words.get(at + 1).key()));
    }

    private int partOfYear(int at) {
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
        if (part == null || isTied(part.to)) {
            return 0;
        }
        int months = part.date.day();
        PartialDate last = PartialDate.ofMonth(part.date.year(), part.date.month());
        PartialDate first = PartialDate.ofMonth(part.date.year(), part.date.month() - months + 1);
        add(at, part.to, Form.PART_OF_YEAR, first, last);
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

    private int years(int at) {
        Unit unit = i -> {
            int year = i < words.size() ? yearOf(i) : 0;
            return year == 0 || is(i + 1, ":") && isJoined(i) && numberUpTo(i + 2, 9999) >= 0
                    ? null
                    : new Day(PartialDate.ofYear(year), i + 1);
        };
        Day first = unit.at(at);
        if (first == null) {
            return 0;
        }
        int to = first.to;
        boolean joined = to < words.size() && isJoined(to - 1) && to + 1 < words.size() && isJoined(to);
        if (isSlashOrDash(to) && (joined || DASHES.contains(words.get(to).key()))) {
            int second = secondYear(to + 1, first.date.year());
            if (second > first.date.year() && (second <= first.date.year() + 1 || !is(to, "/"))) {
                // A range of years may be part of a word: "2008–2018-verdiene".
                add(at, to + 2, Form.YEARS, first.date, PartialDate.ofYear(second));
                return found.get(found.size() - 1).to();
            }
        }
        if (is(to, "/") && joined || at > 0 && is(at - 1, "/")) {
            return 0;
        }
        boolean counted = to < words.size() && COUNTED.contains(words.get(to).key());
        if (!counted && isYearBefore(at - 1)) {
            return run(at, Form.YEARS, unit);
        }
        boolean alone = at > 0 && is(at - 1, "(") && is(to, ")");
        if (alone || isFigures(to)) {
            add(at, to, Form.YEARS, first.date, first.date);
            return found.get(found.size() - 1).to();
        }
        return 0;
    }

    /** "2022-tallene". */
    private boolean isFigures(int at) {
        return is(at, "-")
                && isJoined(at - 1)
                && at + 1 < words.size()
                && isJoined(at)
                && (words.get(at + 1).key().startsWith("tal")
                        || words.get(at + 1).key().startsWith("nivå"));
    }

    private boolean isYearBefore(int at) {
        if (at < 0) {
            return false;
        }
        String before = words.get(at).key();
        if (before.equals("og")) {
            return at > 0 && (length(at - 1) == 4 && yearOf(at - 1) > 0);
        }
        if (before.equals("av")) {
            return at > 0 && PART_OF.contains(words.get(at - 1).key());
        }
        return BEFORE_YEAR.contains(before);
    }

    private int secondYear(int at, int first) {
        if (at >= words.size()
                || isTied(at + 1) && !DASHES.contains(words.get(at + 1).key())) {
            return 0;
        }
        if (length(at) == 2 && numberUpTo(at, 99) >= 0 && isJoined(at - 1)) {
            return first / 100 * 100 + numberUpTo(at, 99);
        }
        return yearOf(at);
    }

    /** One of these, a range of them, or neighbours joined by commas and "og". */
    private int run(int at, Form form, Unit unit) {
        Day first = unit.at(at);
        if (first == null) {
            return 0;
        }
        if (isTied(first.to)) {
            return first.to;
        }
        boolean between = at > 0 && is(at - 1, "mellom");
        Day last = first;
        while (true) {
            int next = join(last.to, true);
            Day second = next == 0 ? null : unit.at(next);
            if (second == null || isTied(second.to)) {
                break;
            }
            boolean range = isRange(last.to) || between && is(last.to, "og") || is(last.to, "/") && form != Form.YEARS;
            if (!range && !second.date.follows(last.date)) {
                break;
            }
            last = second;
            if (range) {
                break;
            }
        }
        add(at, last.to, form, first.date, last.date);
        return found.get(found.size() - 1).to();
    }

    // What stands around

    private void add(int from, int to, Form form, PartialDate first, PartialDate last) {
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
            }
        }
        boolean isDay = form == Form.DAYS || form == Form.DAY_TO_DAY;
        DateMention mention = new DateMention(start, end, form, first, last, turn, null, null);
        found.add(isDay ? mention.with(weekdayBefore(from), Clock.beside(words, from, end)) : mention);
    }

    private Turn turnAt(int at) {
        if (is(at, "i") && is(at + 1, "fjor")) {
            return Turn.LAST_YEAR;
        }
        if (is(at, "i") && is(at + 1, "år")) {
            return Turn.THIS_YEAR;
        }
        int next = is(at, "til") ? at + 1 : at;
        return is(next, "neste") && is(next + 1, "år") ? Turn.NEXT_YEAR : Turn.NONE;
    }

    private @Nullable DayOfWeek weekdayBefore(int at) {
        int i = at - 1;
        if (is(i, "den")) {
            i--;
        }
        if (is(i, ",")) {
            i--;
        }
        return i < 0 ? null : PeriodWords.weekdayOf(words.get(i));
    }

    /** Whether a hyphen ties what comes before it to a longer word: "8. mars-komiteen". */
    private boolean isTied(int at) {
        return is(at, "-")
                && isJoined(at - 1)
                && at + 1 < words.size()
                && isJoined(at)
                && words.get(at + 1).isLetters()
                && PeriodWords.monthOf(words.get(at + 1)) == 0;
    }

    /** The word after what joins two dates, 0 if nothing does. */
    private int join(int at, boolean comma) {
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

    private boolean isRange(int at) {
        return at < words.size() && (DASHES.contains(words.get(at).key()) || is(at, "til"));
    }

    private boolean isSlashOrDash(int at) {
        return at < words.size()
                && (is(at, "/") || DASHES.contains(words.get(at).key()));
    }

    private boolean isMonth(int at) {
        return at < words.size()
                && (PeriodWords.monthOf(words.get(at)) > 0 || PeriodWords.shortMonthOf(words.get(at)) > 0);
    }

    /** A year after a day, month or season. */
    private int yearAt(int at) {
        int year = yearOf(at);
        boolean isNumber = is(at + 1, ":") && isJoined(at) && numberUpTo(at + 2, 9999) >= 0;
        boolean counted = year > 0
                && at + 1 < words.size()
                && COUNTED.contains(words.get(at + 1).key());
        return isNumber || counted ? 0 : year;
    }

    private int yearOf(int at) {
        int year = length(at) == 4 ? numberUpTo(at, LAST_YEAR) : 0;
        return year >= FIRST_YEAR ? year : 0;
    }

    private int length(int at) {
        return at < 0 || at >= words.size() ? 0 : words.get(at).key().length();
    }

    /** The number at a word, -1 if there is none of at most {@code max}. */
    private int numberUpTo(int at, int max) {
        if (at < 0
                || at >= words.size()
                || words.get(at).key().length() > 4
                || !words.get(at).isNumber()) {
            return -1;
        }
        int number = Integer.parseInt(words.get(at).key());
        return number <= max ? number : -1;
    }

    private boolean is(int at, String key) {
        return at >= 0 && at < words.size() && words.get(at).is(key);
    }

    /** Whether no blank stands between a word and the next. */
    private boolean isJoined(int at) {
        return at >= 0
                && at + 1 < words.size()
                && words.get(at).end() == words.get(at + 1).start();
    }

    /** Whether a sign may stand right before a date. */
    private boolean isOpener(int at) {
        return Set.of("(", "[", "\"", "«", "“", "–", "-", "—", ":", ",", "*", ".")
                .contains(words.get(at).key());
    }

    /** Times of day. */
    private static final class Clock {
        private static final Set<String> NAMES = Set.of("kl", "klokka", "klokken", "kl.");
        private static final int FARTHEST = 3;

        /** The time beside a date, its start where it is a range: "3. mars kl. 10–12", "kl 14.30 den 3. mars". */
        static @Nullable LocalTime beside(List<Word> words, int from, int to) {
            for (int i = to; i < Math.min(words.size(), to + FARTHEST); i++) {
                if (NAMES.contains(words.get(i).key())) {
                    return at(words, i + 1);
                }
                if (words.get(i).isNumber()
                        || words.get(i).is(".")
                        || words.get(i).is(";")) {
                    break;
                }
            }
            for (int i = from - 1; i >= Math.max(0, from - 9); i--) {
                if (NAMES.contains(words.get(i).key())) {
                    return at(words, i + 1);
                }
                boolean inside = words.get(i).isNumber()
                        || Set.of(".", ":", "–", "-", "den", "til", ",")
                                .contains(words.get(i).key())
                        || PeriodWords.weekdayOf(words.get(i)) != null;
                if (!inside) {
                    break;
                }
            }
            return null;
        }

        private static @Nullable LocalTime at(List<Word> words, int at) {
            int i = at < words.size() && words.get(at).is(".") ? at + 1 : at;
            if (i >= words.size()
                    || !words.get(i).isNumber()
                    || words.get(i).key().length() > 4) {
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
            if (hour == 24 && minute == 0) {
                return LocalTime.of(23, 59);
            }
            return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
        }
    }
}
