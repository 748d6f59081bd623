package no.politiet.kom.publish.internal.masthead;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.internal.facts.sources.NameFinder;
import no.politiet.kom.publish.internal.facts.sources.SourceRegistry;
import no.politiet.kom.publish.internal.text.Passage;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Texts;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Whose a newsletter is, by the names of bodies in its masthead: the one that a line says issues it; else one that is a line of its own;
 * else one from which there is news; else one that a line begins with.
 */
final class PublisherName {

    /** A longer line is text, in which others are named too. */
    private static final int LONGEST = 160;

    /** A longer one is no masthead's. */
    private static final int LONGEST_TEXT = 1000;

    /** A shorter name is the beginning of one: "St. Olavs fyrkontor". */
    private static final int SHORTEST = 3;

    /** No masthead has more lines. */
    private static final int MOST = 40;

    private static final int ISSUER = 4;
    private static final int LINE = 3;
    private static final int FROM = 2;
    private static final int BEGINS = 1;
    private static final int NONE = 0;

    private static final Pattern ISSUED_BY = Pattern.compile(
            ".*\\b(?:(?:kommer|kjem|utgis|utgitt|utgjeve|gitt ut|gjeve ut|gis ut|sendes|sendt|sendast|redigert) (?:\\p{Ll}+ )??(?:av|fra|frå)"
                    + "|(?:utgiver|utgjevar|avsender|avsendar)(?: er)?:?)(?: \\p{Ll}+){0,3} ?",
            Pattern.CASE_INSENSITIVE);

    /** "Nyhetsbrev fra", "Nytt frå seksjon for lys i". */
    private static final Pattern NEWS_FROM =
            Pattern.compile("(?:.* )?(?:fra|frå)(?:(?: \\p{Ll}+){1,8}? (?:i|ved|hos|for))? ", Pattern.CASE_INSENSITIVE);

    /** What stands after a name that is a line of its own, or the first part of one; it goes on with the number of the issue or with what the body is. */
    private static final Pattern APART = Pattern.compile(
            "(?: (?:ved|under|i) [^.!?]+?)?(?:\\.?|(?: [–—|·-]|[,:.])(?= (?:\\p{Ll}|[0-9]|Nr\\b|.*\\b(?:nr|nummer|årgang|utgave|utgåve|20[0-9]{2})\\b)).*)");

    /** "Nyhetsbrev fra Fyrvesenet til alle som …", "Nyhetsbrev fra Fyrvesenet nr. 2". */
    private static final Pattern GOES_ON = Pattern.compile("(?: til\\b| om\\b| nr\\b| ?[–—|·,:.-]).*");

    /** A line that is a name, be it longer than what is known of names: "Sekretariatet for elver, sluser og kanaler". */
    private static final Pattern WHOLE = Pattern.compile("(?!.* til )\\p{Lu}[^0-9.!?:;()–—|·]{1,120}");

    /** "Sekretariatet for lys (SFL)", which is a name, be it an unusual one. */
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?!.*\\b[Ff]r[aå]\\b)(\\p{Lu}[^.!?:;()·|]{4,80} \\(\\p{Lu}\\p{L}{1,9}\\))( .*|)");

    /** "Fyrvesenet sitt brev om lys", "Fyrvesenet skriver om lys", "Fyrvesenet til alle som har lykter". */
    private static final Pattern DOES =
            Pattern.compile(" (?:sitt|sin|si|sine|skriver|skriv|orienterer|informerer|til)\\b.*");

    private PublisherName() {}

    /**
     * The name of the publisher, with its abbreviation in brackets where the line has that; null if no line tells.
     *
     * @param lines the masthead's
     * @param title the newsletter's, null if it is not known yet
     */
    static @Nullable String in(List<String> lines, @Nullable String title) {
        String best = null;
        int most = NONE;
        for (String line : lines.subList(0, Math.min(MOST, lines.size()))) {
            if (line.length() > LONGEST_TEXT) {
                continue;
            }
            boolean text = line.length() > LONGEST;
            Matcher abbreviated = ABBREVIATED.matcher(line);
            if (!text && abbreviated.matches() && told("", abbreviated.group(2)) > most) {
                most = told("", abbreviated.group(2));
                best = abbreviated.group(1);
            }
            for (Sentence sentence : Passage.of(Paragraph.of(line), 1, 1).sentences()) {
                for (NameFinder.Name name : NameFinder.in(sentence, SourceRegistry.standard())) {
                    int told = told(sentence, name, title);
                    if (told > most
                            && (!text || told == ISSUER)
                            && written(sentence, name).length() >= SHORTEST) {
                        most = told;
                        best = told == LINE && WHOLE.matcher(line).matches() ? line : written(sentence, name);
                    }
                }
            }
        }
        return best != null && Texts.isLine(best, Limits.NAME) ? PublisherLine.withoutAudience(best) : null;
    }

    /** Whether a line is a name and no more than what the body is: "Fyrvern – enhet for lys". */
    static boolean isLine(String line, String name) {
        return line.startsWith(name) && (line.length() == name.length() || line.startsWith(" – ", name.length()));
    }

    private static int told(Sentence sentence, NameFinder.Name name, @Nullable String title) {
        String text = sentence.text();
        String before = text.substring(0, sentence.words().get(name.from()).start());
        int told = told(before, text.substring(end(sentence, name)));
        String printed = sentence.printed(name.from(), name.to());
        boolean isTitle = title != null
                && (Texts.same(printed, title) || title.regionMatches(true, 0, printed + " ", 0, printed.length() + 1));
        if (!before.isEmpty() || told == ISSUER) {
            return told;
        }
        if (isTitle) {
            return NONE;
        }
        if (name.genitive()) {
            return BEGINS;
        }
        return told == NONE && WHOLE.matcher(text).matches() ? LINE : told;
    }

    /** What the words before and after a name say of it. */
    private static int told(String before, String after) {
        if (ISSUED_BY.matcher(before).matches()) {
            return ISSUER;
        }
        boolean apart = APART.matcher(after).matches();
        if (NEWS_FROM.matcher(before).matches()) {
            return apart || GOES_ON.matcher(after).matches() ? FROM : NONE;
        }
        if (!before.isEmpty()) {
            return NONE;
        }
        return apart ? LINE : DOES.matcher(after).matches() ? BEGINS : NONE;
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
