package no.politiet.kom.publish.internal.masthead;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.internal.facts.sources.NameFinder;
import no.politiet.kom.publish.internal.facts.sources.SourceRegistry;
import no.politiet.kom.publish.internal.text.Passage;
import no.politiet.kom.publish.internal.text.PeriodWords;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Texts;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Whose a newsletter is, by the names of bodies in its masthead: the one that a line says issues it; else one that is a line of its own;
 * else one from which there is news; else one that a line begins with.
 */
public final class PublisherName {

    /** What a line says of a name, in the order of how much that tells. */
    private enum Said {
        NOTHING,
        BEGINS,
        NEWS_FROM,
        A_LINE,
        ISSUER
    }

    /** A longer line is text, in which others are named too. */
    private static final int LONGEST = 160;

    /** A longer one is no masthead's. */
    private static final int LONGEST_TEXT = 1000;

    /** A shorter name is the beginning of one: "St. Olavs fyrkontor". */
    private static final int SHORTEST = 3;

    /** No masthead has more lines. */
    private static final int MOST = 40;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Up to three small words before a name: "av lysteamet i". */
    private static final String SMALL = "(?: (?!(?:til|om) )(?-i:\\p{Ll})+){0,3} ?";

    /** "Utgis av", "Brevet sendes alle fra", "Ansvarlig utgiver:"; a title before it is left out. */
    private static final Pattern ISSUED_BY = Pattern.compile(
            "(?:.*(?:" + MastheadWords.LETTER + "|nummer|hefte|utgav|utgåv)\\p{L}* )?"
                    + "(?:kommer|kjem|utgis|gis ut|sendes|sendt|sendast|redigert|" + MastheadWords.ISSUED + ")"
                    + "(?: (?-i:\\p{Ll})+)?? (?:av|" + MastheadWords.FROM + ")" + SMALL
                    + "|(?:.*\\P{L})?(?:" + MastheadWords.ISSUER + ")(?: er)?:?" + SMALL,
            FLAGS);

    /** "Nyhetsbrev fra", "Lysglimt – nytt frå seksjon for lys i", "Fra oss i". */
    private static final Pattern NEWS_FROM = Pattern.compile(
            "(?:(?:[^!?]* [–—|·-] )?(?:\\p{L}+ )?(?:[\\p{L}-]*(?:" + MastheadWords.LETTER
                    + ")\\p{L}{0,3}|orientering|melding|" + MastheadWords.NEWS + ")(?: [^!?]{0,60})? )?(?:"
                    + MastheadWords.FROM + ")(?:(?: (?-i:\\p{Ll})+){1,8}? (?:i|ved|hos|for))? ",
            FLAGS);

    private static final String ISSUE = "(?i:" + MastheadWords.NUMBERED + ")";

    /** What stands after a name that is a line of its own, or the first part of one; it goes on with the number of the issue or with what the body is. */
    private static final Pattern APART = Pattern.compile(
            "(?: (?:ved|under|i) [^.!?]+?)?(?:\\.?|(?: [–—|·-] (?:\\p{Ll}|.*\\b20[0-9]{2}\\b)|(?: [–—|·-]|[,:.]) (?:[0-9]|"
                    + ISSUE + "\\b|.* " + ISSUE + "\\b)).*)",
            Pattern.UNICODE_CASE);

    /** "Nyhetsbrev fra Fyrvesenet til alle som …", "Nyhetsbrev fra Fyrvesenet nr. 2". */
    private static final Pattern GOES_ON = Pattern.compile("(?: til\\b| om\\b| nr\\b| ?[–—|·,:.-]).*");

    /** What a name goes on with that is longer than what is known of it: "Sekretariatet for elver", ", sluser og kanaler". */
    private static final Pattern MORE = Pattern.compile(
            "|(?!.* (?:til|har|er|var|vil|skal|kan|må|ble|blir|vart|blei) )(?:,| og| for| i| på| mot| av) [^0-9.!?:;()–—|·]{1,120}");

    /** "Sekretariatet for lys (SFL)", which is a name, be it an unusual one. */
    private static final Pattern ABBREVIATED = Pattern.compile(
            "(?!.* (?:om|" + MastheadWords.FROM + ") |(?:[\\p{L}-]*brev|nytt|nyheter|nyhende|" + MastheadWords.FROM
                    + ") )((?-i:\\p{Lu})[^.!?:;()·|]{4,80} \\((?-i:\\p{Lu})\\p{L}{1,9}\\))( .*|)",
            FLAGS);

    /** "Fyrvesenet sitt brev om lys", "Fyrvesenet skriver om lys", "Fyrvesenet til alle som har lykter". */
    private static final Pattern DOES =
            Pattern.compile("(?: (?:sitt|sin|si|sine|skriver|skriv|orienterer|informerer)|,? til)\\b.*");

    /** "Fyrvesenets nyhetsbrev", which may be the title too. */
    private static final Pattern OWN_NEWS =
            Pattern.compile(" [\\p{L}-]*(?:brev|blad|nytt|nyheter|nyhende)\\b.*", FLAGS);

    /** "Fyrvern – nasjonal enhet for lys". */
    private static final Pattern WHAT_IT_IS = Pattern.compile(
            " – (?:\\p{L}+ ){0,3}\\p{L}*(?:enhet|eining|senter|avdeling|seksjon|kontor|organ|sekretariat|råd|nettverk)\\b[^0-9]*");

    private PublisherName() {}

    /**
     * The name of the publisher, with its abbreviation in brackets where the line has that; null if no line tells.
     *
     * @param lines the masthead's
     * @param title the newsletter's, null if it is not known yet
     */
    static @Nullable String in(List<String> lines, @Nullable String title) {
        String best = null;
        Said most = Said.NOTHING;
        for (String line : lines.subList(0, Math.min(MOST, lines.size()))) {
            if (line.length() > LONGEST_TEXT) {
                continue;
            }
            boolean isText = line.length() > LONGEST;
            Matcher abbreviated = ABBREVIATED.matcher(line);
            if (!isText && abbreviated.matches() && !isTitle(abbreviated.group(1), title)) {
                Said said = said("", abbreviated.group(2));
                if (said.compareTo(most) > 0) {
                    most = said;
                    best = abbreviated.group(1);
                }
            }
            for (Sentence sentence : sentences(line)) {
                for (NameFinder.Name name : NameFinder.in(sentence, SourceRegistry.standard())) {
                    Said said = isText ? issuer(before(sentence, name), title) : said(sentence, name, title);
                    String written = said == Said.A_LINE && isWhole(sentence, name) ? line : written(sentence, name);
                    boolean better = said.compareTo(most) > 0
                            && written.length() >= SHORTEST
                            && Texts.isLine(written, Limits.NAME);
                    most = better ? said : most;
                    best = better ? written : best;
                }
            }
        }
        return best == null || best.endsWith(")") ? best : PublisherLine.withoutAudience(best);
    }

    /** Whether words are the name of a body and no more. */
    public static boolean isBody(String words) {
        return sentences(words).stream()
                .anyMatch(sentence -> NameFinder.in(sentence, SourceRegistry.standard()).stream()
                        .anyMatch(
                                name -> sentence.printed(name.from(), name.to()).equals(words.strip())));
    }

    /** Whether a line is a name, perhaps with what the body is: "Fyrvern – nasjonal enhet for lys". */
    static boolean isLineOf(String name, String line) {
        return line.startsWith(name)
                && (line.length() == name.length()
                        || WHAT_IT_IS.matcher(line.substring(name.length())).matches());
    }

    private static List<Sentence> sentences(String line) {
        return Passage.of(Paragraph.of(line), 1, 1).sentences();
    }

    private static Said said(Sentence sentence, NameFinder.Name name, @Nullable String title) {
        String before = before(sentence, name);
        Said issuer = issuer(before, title);
        if (issuer != Said.NOTHING) {
            return issuer;
        }
        Said said = said(before, sentence.text().substring(end(sentence, name)));
        if (!before.isEmpty()) {
            return said;
        }
        String after = sentence.text().substring(end(sentence, name));
        if (name.genitive() && OWN_NEWS.matcher(after).matches()) {
            return Said.BEGINS;
        }
        if (isTitle(sentence.printed(name.from(), name.to()), title)) {
            return Said.NOTHING;
        }
        if (name.genitive()) {
            return Said.BEGINS;
        }
        return said == Said.NOTHING && isWhole(sentence, name) ? Said.A_LINE : said;
    }

    /** Whether the words before a name say that it issues the newsletter. */
    private static Said issuer(String before, @Nullable String title) {
        String rest = title != null && before.regionMatches(true, 0, title + " ", 0, title.length() + 1)
                ? before.substring(title.length() + 1)
                : before;
        return ISSUED_BY.matcher(rest).matches() ? Said.ISSUER : Said.NOTHING;
    }

    /** What the words before and after a name say of it. */
    private static Said said(String before, String after) {
        boolean apart = APART.matcher(after).matches() || isPeriod(after);
        if (NEWS_FROM.matcher(before).matches()) {
            return apart || GOES_ON.matcher(after).matches() ? Said.NEWS_FROM : Said.NOTHING;
        }
        if (!before.isEmpty()) {
            return Said.NOTHING;
        }
        return apart ? Said.A_LINE : DOES.matcher(after).matches() ? Said.BEGINS : Said.NOTHING;
    }

    /** "Fyrvesenet, oktober–desember 2031". */
    private static boolean isPeriod(String after) {
        return after.startsWith(", ") && PeriodWords.parse(after.substring(2)) != null;
    }

    private static boolean isTitle(String name, @Nullable String title) {
        return title != null
                && (Texts.same(name, title) || title.regionMatches(true, 0, name + " ", 0, name.length() + 1));
    }

    /** Whether a sentence is a name, be it longer than what is known of names. */
    private static boolean isWhole(Sentence sentence, NameFinder.Name name) {
        String after = sentence.text().substring(end(sentence, name));
        return name.from() == 0 && MORE.matcher(after).matches();
    }

    private static String before(Sentence sentence, NameFinder.Name name) {
        return sentence.text().substring(0, sentence.words().get(name.from()).start());
    }

    /** Where a name ends, the abbreviation after it included. */
    private static int end(Sentence sentence, NameFinder.Name name) {
        List<Word> words = sentence.words();
        int to = name.to();
        boolean abbreviated = to + 2 < words.size()
                && words.get(to).is("(")
                && words.get(to + 2).is(")");
        return words.get(abbreviated ? to + 2 : to - 1).end();
    }

    private static String written(Sentence sentence, NameFinder.Name name) {
        int from = sentence.words().get(name.from()).start();
        String printed = sentence.text().substring(from, end(sentence, name));
        return name.genitive() && printed.endsWith("s") ? printed.substring(0, printed.length() - 1) : printed;
    }
}
