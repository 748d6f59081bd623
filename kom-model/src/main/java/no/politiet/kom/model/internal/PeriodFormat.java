package no.politiet.kom.model.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Period.Precision;

/**
 * Writes a period for people. Month names are our own, since the locale data of a Java runtime can be left out of an
 * image and differs between versions.
 */
public final class PeriodFormat {

    private static final Words BOKMAL = new Words(
            List.of(
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
                    "desember"),
            List.of("våren", "sommeren", "høsten", "vinteren"),
            "fra",
            ".");
    private static final Words NYNORSK =
            new Words(BOKMAL.months, List.of("våren", "sommaren", "hausten", "vinteren"), "frå", ".");
    private static final Words ENGLISH = new Words(
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December"),
            List.of("spring", "summer", "autumn", "winter"),
            "from",
            "");

    private record Words(List<String> months, List<String> seasons, String from, String dayMark) {}

    private PeriodFormat() {}

    public static String format(Period period, Locale locale) {
        Words words = switch (locale.getLanguage()) {
            case "nn" -> NYNORSK;
            case "en" -> ENGLISH;
            default -> BOKMAL;
        };
        Period start = period.start();
        if (period.isOpenEnded()) {
            return words.from + " " + unit(start, words);
        }
        Period end = period.end().orElseThrow();
        return start.equals(end) ? unit(start, words) : range(start, end, words);
    }

    /** What the two ends share is written once: "18.–19. oktober 2023", "januar–mars 2023". */
    private static String range(Period start, Period end, Words words) {
        LocalDate first = start.firstDay();
        LocalDate last = end.firstDay();
        boolean sameYear = year(start).equals(year(end));
        if (start.precision() == Precision.DAY && end.precision() == Precision.DAY && sameYear) {
            boolean sameMonth = first.getMonth() == last.getMonth();
            String from = first.getDayOfMonth() + words.dayMark;
            return (sameMonth ? from + "–" : from + " " + month(first, words) + " – ") + unit(end, words);
        }
        if (start.precision() == Precision.MONTH && end.precision() == Precision.MONTH && sameYear) {
            return month(first, words) + "–" + unit(end, words);
        }
        boolean years = start.precision() == Precision.YEAR && end.precision() == Precision.YEAR;
        return unit(start, words) + (years ? "–" : " – ") + unit(end, words);
    }

    private static String unit(Period unit, Words words) {
        LocalDate first = unit.firstDay();
        return switch (unit.precision()) {
            case YEAR -> year(unit);
            case SEASON -> words.seasons.get(Syntax.two(unit.text(), 5) - 21) + " " + year(unit);
            case MONTH -> month(first, words) + " " + year(unit);
            case DAY -> first.getDayOfMonth() + words.dayMark + " " + month(first, words) + " " + year(unit);
        };
    }

    private static String month(LocalDate day, Words words) {
        return words.months.get(day.getMonthValue() - 1);
    }

    private static String year(Period unit) {
        return unit.text().substring(0, 4);
    }
}
