package no.politiet.kom.publish.internal.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.politiet.kom.model.Certainty;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.text.PeriodWords;
import no.politiet.kom.publish.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates whose role is plain: days ("18. januar", "18.–19. oktober 2023") and months ("i mars"), each with the
 * role of the nearest word that gives one in its sentence. A date inside quotation marks belongs to a title and is left.
 */
public final class DateReader {

    private static final int FARTHEST_WORD = 70;
    private static final int LONGEST_REACH = 110;
    private static final String YEAR = "(?: (?<year>[0-9]{4}))?";
    private static final Pattern DATE = Pattern.compile(
            "(?<![0-9.])(?<first>[0-9]{1,2})\\.?(?: ?[–-] ?(?<last>[0-9]{1,2}))?\\. ?(?<dayMonth>" + PeriodWords.MONTH
                    + ")" + YEAR + "\\b|\\b(?<month>" + PeriodWords.MONTH + ")" + YEAR.replace("year", "monthYear")
                    + "\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN = Pattern.compile("(?:\\b[Ii]|\\b[Ff]ra|\\b[Uu]tgangen av) $");

    private record Cue(DateRole role, Pattern words) {

        Cue(DateRole role, String words) {
            this(
                    role,
                    Pattern.compile(
                            "\\b(?:" + words + ")",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
        }
    }

    private static final List<Cue> CUES = List.of(
            new Cue(DateRole.DEADLINE, "\\p{L}*frist(?:en)?\\b"),
            new Cue(
                    DateRole.SENT_ON_HEARING,
                    "på h(?:ø|øy)ring\\b|høringen (?:begynte|startet)|høyringa (?:byrja|starta)"),
            new Cue(DateRole.IN_FORCE, "i kraft\\b|gjelder (?:det )?nye|gjeld (?:det )?nye"),
            new Cue(DateRole.NEXT_UPDATE, "neste oppdatering"),
            new Cue(DateRole.DUE, "innen\\b|innan\\b|skal levere|senest|seinast|ferdig"),
            new Cue(DateRole.ADOPTED, "vedtatt|vedtok\\b|vedtatte|vedteke"),
            new Cue(DateRole.SUBMITTED, "fremsatt|fremsatte|fremmet|foreslo\\b|representantforslag|forslaget er fra"),
            new Cue(DateRole.DELIVERED, "overlevert|overleverte|mottok\\b"),
            new Cue(DateRole.APPOINTED, "oppnevn|oppnemn|nedsatte?\\b"),
            new Cue(DateRole.ESTABLISHED, "opprettet|etablert|ble til\\b"),
            new Cue(
                    DateRole.PUBLISHED,
                    "publiser|lanser|utgitt|gitt ut|ga ut\\b|gav ut\\b|(?-i:kom)\\b|la (?:\\p{L}+ ){0,2}fr[ae]m\\b|lagt fr[ae]m\\b|datert|ny(?:e)? rapport"),
            new Cue(
                    DateRole.EVENT,
                    "arrangert|arrangerte|arrangerer|avhold|avheld|holdt\\b|holdes|heldt\\b|deltok\\b|deltar\\b|møttes|møtte\\b"
                            + "|sto for\\b|vertskap|\\p{L}*møte|\\p{L}*seminar|med på\\b|\\p{L}*konferanse|webinar|samling"));

    /** With regard to case, since "KOM" is no verb. */
    private static final Pattern PAST = Pattern.compile(
            "\\b(?:var|ble|blei|vart|kom|ga|gav|la|holdt|heldt|deltok|sto|vedtok|foreslo|mottok|fikk|møttes"
                    + "|\\p{L}{3,}(?:erte|dde|satte|sendte))\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern CLAUSE_END = Pattern.compile("[,;:]| og | med ");

    private final YearRule years;
    private final Findings findings;

    public DateReader(Period issue, Findings findings) {
        this.years = new YearRule(issue);
        this.findings = findings;
    }

    /** The dates of the sentences of an item, each value of a role once. */
    public List<KeyDate> read(Piece piece, String pointer) {
        List<Sentence> sentences = piece.sentences();
        List<KeyDate> dates = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Matcher match = DATE.matcher(sentence.text());
            while (match.find() && dates.size() < Limits.DATES) {
                KeyDate date = date(sentence, match, pointer + "/dates/" + dates.size());
                if (date != null && dates.stream().noneMatch(other -> isSame(other, date))) {
                    dates.add(date);
                }
            }
        }
        return dates;
    }

    private static boolean isSame(KeyDate a, KeyDate b) {
        return a.role().equals(b.role()) && a.when().equals(b.when());
    }

    private @Nullable KeyDate date(Sentence sentence, Matcher match, String pointer) {
        String text = sentence.text();
        boolean isMonth = match.group("month") != null;
        String year = isMonth ? match.group("monthYear") : match.group("year");
        if (isQuoted(text, match.start())
                || isMonth
                        && year == null
                        && !IN.matcher(text.substring(0, match.start())).find()) {
            return null;
        }
        DateRole role = role(text, match.start(), match.end());
        if (role == null) {
            return null;
        }
        IntFunction<@Nullable Period> inYear = number ->
                isMonth ? PeriodWords.ofMonth(number, PeriodWords.month(match.group("month"))) : days(number, match);
        boolean past = PAST.matcher(clause(text, match)).find();
        Period when = year != null ? inYear.apply(Integer.parseInt(year)) : years.apply(inYear, past);
        Position at = new Position(sentence.line(), 1);
        if (when == null) {
            findings.warning(ImportCodes.NO_SUCH_DAY, pointer, at, match.group(), Map.of());
            return null;
        }
        if (year == null) {
            findings.info(ImportCodes.YEAR_INFERRED, pointer, at, match.group(), Map.of("actual", when.text()));
        }
        Certainty certainty = year == null ? Certainty.INFERRED : Certainty.STATED;
        return KeyDate.builder(role, when, match.group(), certainty).build();
    }

    private static @Nullable Period days(int year, Matcher match) {
        Period month = PeriodWords.ofMonth(year, PeriodWords.month(match.group("dayMonth")));
        try {
            Period first = day(month, match.group("first"));
            return match.group("last") == null ? first : Period.between(first, day(month, match.group("last")));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Period day(Period month, String day) {
        return Period.parse(String.format(Locale.ROOT, "%s-%02d", month.text(), Integer.parseInt(day)));
    }

    /**
     * The clause that a date stands in, since the tense of another says nothing of it: between commas, "og" and "med", and
     * after the date before.
     */
    private static String clause(String text, Matcher date) {
        int start = 0;
        for (Matcher other = CLAUSE_END.matcher(text); other.find() && other.end() <= date.start(); ) {
            start = other.end();
        }
        Matcher next = CLAUSE_END.matcher(text);
        int end = next.find(date.end()) ? next.start() : text.length();
        for (Matcher other = DATE.matcher(text); other.find() && other.end() <= date.start(); ) {
            start = Math.max(start, other.end());
        }
        return text.substring(start, end);
    }

    /** Whether a place lies between quotation marks. */
    private static boolean isQuoted(String text, int at) {
        long straight = text.chars().limit(at).filter(c -> c == '"').count();
        return straight % 2 == 1
                || text.lastIndexOf('«', at) > text.lastIndexOf('»', at)
                || text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
    }

    /** The role that the nearest word gives; of two as near, the one that comes first in the list. */
    private static @Nullable DateRole role(String text, int start, int end) {
        DateRole nearest = null;
        int shortest = FARTHEST_WORD + 1;
        for (Cue cue : CUES) {
            Matcher words = cue.words.matcher(text);
            // Past the limits of the region, so that a word cut by one is not taken for a whole one.
            words.region(Math.max(0, start - LONGEST_REACH), Math.min(text.length(), end + LONGEST_REACH));
            words.useTransparentBounds(true);
            while (words.find()) {
                int distance = words.end() <= start ? start - words.end() : Math.max(0, words.start() - end);
                if (distance < shortest) {
                    shortest = distance;
                    nearest = cue.role;
                }
            }
        }
        return nearest;
    }
}
