package no.politiet.kom.publish.internal.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.politiet.kom.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * The period that a line of a masthead states, alone or among other words: "Nyhetsbrev nr. 3 – september 2031", "nr.
 * 4/2031, oktober–desember", "4. kvartal 2033", "haust 2030", "første halvår 2029", "mai til juli 2031". A day or a week is the one it came out in or no period
 * of ours; of the first and the last day the months count; none is made of a number and a year.
 */
public final class MastheadPeriod {

    private static final int LONGEST = 120;

    /** "Nyhetsbrev fra Fyrvesenet til alle som har med lykter å gjøre. Nr. 2/2031, juli–desember", of which the end counts. */
    private static final Pattern NUMBER =
            Pattern.compile(".*[.,·|–-] ((?:nr|nummer|utgave|utgåve)\\b.*)", Pattern.CASE_INSENSITIVE);

    /** "Denne utgaven tar for seg september–desember 2031." */
    private static final Pattern ISSUE = Pattern.compile(
            "(?:denne?|dette?) (?:utgaven|utgåva|nummeret|brevet|heftet)[^.!?]{1,90}", Pattern.CASE_INSENSITIVE);

    /** "jan.–mars 2031", "okt. 2031": a month for short before another, or its year. */
    private static final Pattern SHORT_MONTH = Pattern.compile(
            "\\b(jan|febr?|mar|apr|jun|jul|aug|sept?|okt|nov|des)\\b\\.?(?= ?[–/-]| til | og | 20[0-9]{2}\\b)",
            Pattern.CASE_INSENSITIVE);

    /** "1. september 2033 til 15. januar 2034": of which the months count. */
    private static final Pattern DAYS = Pattern.compile(
            "(?:^|\\b(?:fra|frå|perioden|tiden|tida):? )[0-9]{1,2}\\. (\\p{L}+)(?: (20[0-9]{2}))? ?(?:til(?: og med)?|–|-) ?[0-9]{1,2}\\. (\\p{L}+ 20[0-9]{2})\\b");

    /** "01.01.2031–31.03.2031", "1.1.–31.3.2031", with the signs that stand between. */
    private static final Pattern NUMERIC_DAYS = Pattern.compile(
            "(?<![0-9.])([0-9]{1,2})\\.([0-9]{1,2})\\.(20[0-9]{2})? ?(?:til(?: og med)?|–|-) ?([0-9]{1,2})\\.([0-9]{1,2})\\.(20[0-9]{2})(?![0-9])");

    /** "Hausten 2031 (september–desember)", "3. kvartal 2031 (juli–september)": the months say it best. */
    private static final Pattern TOLD = Pattern.compile("\\b(20[0-9]{2}) ?\\((\\p{L}+)( ?(?:–|-|til|og) ?\\p{L}+)\\)");

    private static final int AUTUMN = 23;
    private static final int WINTER = 24;

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("1", 1),
            Map.entry("2", 2),
            Map.entry("3", 3),
            Map.entry("4", 4),
            Map.entry("i", 1),
            Map.entry("ii", 2),
            Map.entry("iii", 3),
            Map.entry("iv", 4),
            Map.entry("første", 1),
            Map.entry("fyrste", 1),
            Map.entry("andre", 2),
            Map.entry("annet", 2),
            Map.entry("tredje", 3),
            Map.entry("fjerde", 4));

    /** Parts of a year, with their months. */
    private static final Map<String, Integer> PARTS =
            Map.of("kvartal", 3, "kv", 3, "tertial", 4, "halvår", 6, "halvårs", 6, "halvdel", 6);

    private static final Set<String> NUMBERED = Set.of("nr", "nummer", "utgave", "utgåve");

    private static final String QUARTERS = "1234";

    private final List<Word> words;

    private MastheadPeriod(List<Word> words) {
        this.words = words;
    }

    /**
     * The first period in a line, null if there is none or the line is as long as a paragraph and neither ends with the issue's number nor has a
     * sentence of its own for the period.
     */
    public static @Nullable Period find(String line) {
        if (line.length() > LONGEST) {
            Matcher number = NUMBER.matcher(line);
            Matcher issue = ISSUE.matcher(line);
            String said = number.matches() ? number.group(1) : issue.find() ? issue.group() : "";
            return said.isEmpty() || said.length() > LONGEST ? null : find(said);
        }
        String expanded = SHORT_MONTH.matcher(line).replaceAll(month -> PeriodWords.writtenOut(month.group(1)));
        return expanded.equals(line) ? read(line) : find(expanded);
    }

    private static @Nullable Period read(String line) {
        Matcher days = DAYS.matcher(line);
        if (days.find()) {
            Period months =
                    find(days.group(1) + " " + (days.group(2) == null ? "" : days.group(2)) + " – " + days.group(3));
            if (months != null) {
                return months;
            }
        }
        Matcher numeric = NUMERIC_DAYS.matcher(line);
        Period stated = numeric.find() ? numeric(numeric) : null;
        if (stated != null) {
            return stated;
        }
        Matcher told = TOLD.matcher(line);
        if (told.find() && PeriodWords.month(told.group(2)) > 0) {
            Period months = find(told.group(2) + told.group(3) + " " + told.group(1));
            if (months != null) {
                return months;
            }
        }
        Period whole = PeriodWords.parse(line);
        return whole != null ? whole : new MastheadPeriod(Word.of(line)).find();
    }

    /** Whether a line opens with a part of a year, or with the number of an issue: "April–juni 2031. Utgitt 3. juli". */
    public static boolean opens(String line) {
        List<Word> words = Word.of(line);
        if (words.isEmpty()) {
            return false;
        }
        String first = words.get(0).key();
        return PeriodWords.month(first) > 0
                || seasonOf(words.get(0)) > 0
                || ORDINALS.containsKey(first)
                || NUMBERED.contains(first);
    }

    /** Whether a line names a year, and so may be meant to say which period it is. */
    public static boolean hasYear(String line) {
        return line.length() <= LONGEST && Word.of(line).stream().anyMatch(Word::isYear);
    }

    private @Nullable Period find() {
        if (words.size() == 1 && words.get(0).isYear()) {
            return Period.parse(words.get(0).key());
        }
        for (int i = 0; i < words.size(); i++) {
            Period found = at(i);
            if (found != null) {
                return found;
            }
            // Seasons that are refused together are none alone.
            i = season(i) > 0 ? endOfSeasons(i) - 1 : i;
        }
        return null;
    }

    private @Nullable Period at(int i) {
        String key = words.get(i).key();
        int season = season(i);
        if (season > 0) {
            return seasons(i, season);
        }
        if (PeriodWords.month(key) > 0) {
            return isDay(i) ? null : months(i);
        }
        Integer part = ORDINALS.get(key);
        int next = is(i + 1, ".") ? i + 2 : i + 1;
        if (part != null && next < words.size()) {
            Integer months = PARTS.get(words.get(next).key());
            int after = is(next + 1, ".") ? next + 2 : next + 1;
            after = is(after, "i") || is(after, "av") || is(after, ",") ? after + 1 : after;
            return months == null || part * months > 12
                    ? null
                    : part(year(after) > 0 ? year(after) : yearBefore(i), part, months);
        }
        return key.length() == 2 && key.charAt(0) == 'q' && QUARTERS.indexOf(key.charAt(1)) >= 0
                ? part(year(i + 1), key.charAt(1) - '0', 3)
                : null;
    }

    private static @Nullable Period part(int year, int part, int months) {
        return year == 0
                ? null
                : Period.between(
                        PeriodWords.ofMonth(year, (part - 1) * months + 1), PeriodWords.ofMonth(year, part * months));
    }

    /** A season with its year, or seasons that follow each other: "våren og sommeren 2031", "høsten 2030–vinteren 2031". */
    private @Nullable Period seasons(int from, int first) {
        int last = first;
        int start = seasonYear(from, first);
        int end = start;
        boolean sure = true;
        for (int next = next(behindYear(from)); season(next) > 0; next = next(behindYear(next))) {
            last = season(next);
            end = seasonYear(next, last);
            // Of which winter is the year, where it comes last and has one number?
            sure = last != WINTER || start > 0 || end > year(next + 1);
        }
        if (end == 0 || !sure) {
            return null;
        }
        // A winter is named after the year in which it ends.
        boolean back = first % WINTER > last % WINTER;
        boolean turns = back && (first == AUTUMN || last == WINTER);
        int begin = start > 0 ? start : turns ? end - 1 : end;
        return begin > end || begin == end && back
                ? null
                : Period.between(Period.parse(begin + "-" + first), Period.parse(end + "-" + last));
    }

    /** What follows the last of the seasons that begin at a place. */
    private int endOfSeasons(int from) {
        int end = behindYear(from);
        for (int next = next(end); season(next) > 0; next = next(end)) {
            end = behindYear(next);
        }
        return end;
    }

    /** A season with its article or without, 0 where it is none. */
    private static int seasonOf(Word word) {
        return Math.max(PeriodWords.seasonOf(word), PeriodWords.bareSeasonOf(word));
    }

    /** The season at a place, 0 if there is none. */
    private int season(int i) {
        return i < words.size() ? seasonOf(words.get(i)) : 0;
    }

    /** The year of a season at a place, of "vinteren 2030/31" the second; 0 if there is none. */
    private int seasonYear(int i, int season) {
        int year = year(i + 1);
        return year > 0 && season == WINTER && behindYear(i) > i + 2 ? year + 1 : year;
    }

    /** What follows the year of a season at a place, be it "2030/31". */
    private int behindYear(int i) {
        int year = year(i + 1);
        boolean two = year > 0
                && i + 3 < words.size()
                && List.of("/", "–", "-").contains(words.get(i + 2).key())
                && List.of(Integer.toString(year + 1), Integer.toString((year + 1) % 100))
                        .contains(words.get(i + 3).key());
        return two ? i + 4 : year > 0 ? i + 2 : i + 1;
    }

    /** The months from the first day to the last, null if these are none. */
    private static @Nullable Period numeric(Matcher days) {
        int first = Integer.parseInt(days.group(2));
        int last = Integer.parseInt(days.group(5));
        int end = Integer.parseInt(days.group(6));
        int begin = days.group(3) != null ? Integer.parseInt(days.group(3)) : first <= last ? end : end - 1;
        boolean are = first >= 1 && first <= 12 && last >= 1 && last <= 12 && begin * 12 + first <= end * 12 + last;
        return are ? Period.between(PeriodWords.ofMonth(begin, first), PeriodWords.ofMonth(end, last)) : null;
    }

    /** Whether a number before the month says that it is a day. */
    private boolean isDay(int i) {
        int before = i > 0 && is(i - 1, ".") ? i - 2 : i - 1;
        return before >= 0 && words.get(before).isNumber() && !words.get(before).isYear() && !is(before - 1, ".");
    }

    /** Months that follow each other, the last with its year. */
    private @Nullable Period months(int from) {
        int first = PeriodWords.month(words.get(from).key());
        int at = from + 1;
        int start = year(at);
        at += start > 0 ? 1 : 0;
        int last = first;
        int end = start;
        for (int next = next(at);
                next < words.size() && PeriodWords.month(words.get(next).key()) > 0;
                next = next(at)) {
            last = PeriodWords.month(words.get(next).key());
            end = year(next + 1);
            at = next + (end > 0 ? 2 : 1);
        }
        if (end == 0) {
            end = yearBefore(from);
        }
        if (end == 0) {
            return null;
        }
        int begin = start > 0 ? start : first <= last ? end : end - 1;
        if (begin * 12 + first > end * 12 + last) {
            return null;
        }
        Period period = PeriodWords.ofMonth(begin, first);
        return begin == end && first == last ? period : Period.between(period, PeriodWords.ofMonth(end, last));
    }

    /** The year of the number of an issue: "Nr. 4/2031, oktober–desember". */
    private int yearBefore(int place) {
        int year = 0;
        for (int i = 0; i < place; i++) {
            year = Math.max(year, year(i));
        }
        return year;
    }

    /** Where a month may stand that goes on with those before a place: after a sign or "til og med"; beyond the line if none may. */
    private int next(int at) {
        if (at >= words.size() || !isBetween(words.get(at))) {
            return words.size();
        }
        return is(at, "til") && is(at + 1, "og") && is(at + 2, "med") ? at + 3 : at + 1;
    }

    private static boolean isBetween(Word word) {
        return List.of("–", "-", "—", "/", "til", "og", "&", ",").contains(word.key());
    }

    /** The year at a place, 0 if there is none. */
    private int year(int i) {
        return i < words.size() && words.get(i).isYear()
                ? Integer.parseInt(words.get(i).key())
                : 0;
    }

    private boolean is(int i, String key) {
        return i >= 0 && i < words.size() && words.get(i).is(key);
    }
}
