package no.politiet.kom.publish.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.politiet.kom.model.Period;
import org.jspecify.annotations.Nullable;

/** Periods in Norwegian words, as on a masthead: "januar–mars 2023", "mars 2023", "høsten 2022". */
public final class PeriodWords {

    public static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "mars",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "desember");
    private static final List<String> SEASONS =
            List.of("våren", "sommeren", "høsten", "vinteren", "våren", "sommaren", "hausten", "vinteren");

    /** A month's name. */
    public static final String MONTH = "(?:" + String.join("|", MONTHS) + ")";

    private static final Pattern RANGE =
            Pattern.compile("(" + MONTH + ")(?: ([0-9]{4}))? ?(?:[–-]| til ) ?(" + MONTH + ") ([0-9]{4})");
    private static final Pattern ONE_MONTH = Pattern.compile("(" + MONTH + ") ([0-9]{4})");
    private static final Pattern SEASON = Pattern.compile("(" + String.join("|", SEASONS) + ") ([0-9]{4})");

    private PeriodWords() {}

    /** The period that a line states and nothing else, null if it states none. */
    public static @Nullable Period parse(String line) {
        String words = line.toLowerCase(Locale.ROOT);
        Matcher range = RANGE.matcher(words);
        if (range.matches()) {
            int first = month(range.group(1));
            int last = month(range.group(3));
            int end = Integer.parseInt(range.group(4));
            int start = range.group(2) != null ? Integer.parseInt(range.group(2)) : first <= last ? end : end - 1;
            if (start * 12 + first > end * 12 + last) {
                return null;
            }
            return Period.between(ofMonth(start, first), ofMonth(end, last));
        }
        Matcher month = ONE_MONTH.matcher(words);
        if (month.matches()) {
            return ofMonth(Integer.parseInt(month.group(2)), month(month.group(1)));
        }
        Matcher season = SEASON.matcher(words);
        return season.matches()
                ? Period.parse(season.group(2) + "-" + (21 + SEASONS.indexOf(season.group(1)) % 4))
                : null;
    }

    /** The number of a month, 1 to 12. */
    public static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    public static Period ofMonth(int year, int month) {
        return Period.parse(String.format(Locale.ROOT, "%04d-%02d", year, month));
    }
}
