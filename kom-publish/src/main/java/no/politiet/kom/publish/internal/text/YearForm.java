package no.politiet.kom.publish.internal.text;

import java.util.List;
import java.util.Set;
import no.politiet.kom.publish.internal.text.DateMention.Form;

/** Years after a word that a year follows, and ranges of years: "siden 2021", "2012–2021". */
final class YearForm extends DateForm {

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
            "budsjettåret",
            "regnskapsåret",
            "rekneskapsåret",
            "kalenderåret",
            "sesongen",
            "rapporteringsåret",
            "og",
            "medio",
            "primo",
            "ultimo",
            "sammenlignet",
            "rundt",
            "omkring",
            "mot",
            "hele",
            "ut",
            "heile",
            "gjelder",
            "gjeld",
            "gjaldt",
            "galdt",
            "dekker",
            "dekkjer",
            "dekke",
            "dekkje",
            "dekket",
            "dekka",
            "dekte",
            "omfatte",
            "omfatter",
            "omfattar");

    /** "12 prosent over 2030". */
    private static final Set<String> SHARES = Set.of("prosent", "%", "prosentpoeng");

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

    YearForm(List<Word> words, List<DateMention> found) {
        super(words, found);
    }

    @Override
    int read(int at) {
        Unit unit = i -> {
            int year = i < words.size() ? yearOf(i) : 0;
            boolean numbered = is(i + 1, ":") && isJoined(i) && numberUpTo(i + 2, 9999) >= 0;
            return year == 0 || numbered && (isJoined(i + 1) || !isYearBefore(i - 1))
                    ? null
                    : new Day(PartialDate.ofYear(year), i + 1);
        };
        Day first = unit.at(at);
        if (first == null) {
            return 0;
        }
        int to = first.to();
        boolean joined = to < words.size() && isJoined(to - 1) && to + 1 < words.size() && isJoined(to);
        if (isSlashOrDash(to) && (joined || isDash(to))) {
            int second = secondYear(to + 1, first.date().year());
            if (second > first.date().year() && (second <= first.date().year() + 1 || !is(to, "/"))) {
                // A range of years may be part of a word: "2008–2018-verdiene".
                add(at, to + 2, Form.YEARS, first.date(), PartialDate.ofYear(second));
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
            add(at, to, Form.YEARS, first.date(), first.date());
            return found.get(found.size() - 1).to();
        }
        return 0;
    }

    /** Reads a year that stands alone. */
    boolean readAlone() {
        PartialDate year = PartialDate.ofYear(yearOf(0));
        if (year.year() > 0) {
            add(0, 1, Form.YEARS, year, year);
        }
        return year.year() > 0;
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
        if (before.equals("over") || before.equals("under")) {
            return at > 0 && SHARES.contains(words.get(at - 1).key());
        }
        if (before.equals("av")) {
            return at > 0 && PART_OF.contains(words.get(at - 1).key());
        }
        return BEFORE_YEAR.contains(before);
    }
}
