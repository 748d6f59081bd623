package no.politiet.kom.publish.internal.text;

import java.util.List;
import java.util.Set;
import no.politiet.kom.publish.internal.text.DateMention.Form;

/** Seasons: "høsten 2022", "i haust", "vinteren 2030/31". */
final class SeasonForm extends DateForm {

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

    /** What stands before one season, without its year. */
    private static final Set<String> BEFORE_SEASON = Set.of(
            "i",
            "til",
            "av",
            "på",
            "denne",
            "denna",
            "den",
            "det",
            "neste",
            "kommende",
            "komande",
            "siste",
            "forrige",
            "førre",
            "hele",
            "heile",
            "utover",
            "gjennom",
            "fra",
            "frå",
            "og",
            "eller",
            "–",
            "-",
            "for",
            "tidlig",
            "tidleg",
            "sent",
            "seint",
            "siden",
            "sidan",
            "mellom",
            "fjor");

    SeasonForm(List<Word> words, List<DateMention> found) {
        super(words, found);
    }

    @Override
    int read(int at) {
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
            } else if (bare ? !isSeasonBefore(i) : !isOneSeason(i)) {
                return null;
            }
            return new Day(PartialDate.ofSeason(year, season), to);
        };
        boolean bound = at > 0
                && Set.of("før", "etter", "over", "innen", "innan", "mot")
                        .contains(words.get(at - 1).key());
        Day first = unit.at(at);
        return first == null || bound && first.date().year() == 0 ? 0 : run(at, Form.SEASON, unit);
    }

    /** Whether what stands before "våren" says that one is meant, and not each: "til våren", "i løpet av våren". */
    private boolean isOneSeason(int at) {
        return at > 0 && BEFORE_SEASON.contains(words.get(at - 1).key());
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
}
