package no.politiet.kom.publish.internal.masthead;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.internal.text.PeriodWords;
import no.politiet.kom.publish.internal.text.Texts;
import org.jspecify.annotations.Nullable;

/** Lines of a masthead that say whose newsletter it is in words that we know, whatever the name: "Nyhetsbrev fra Fyrvesenet". */
public final class PublisherLine {

    /** A longer one is text. */
    private static final int LONGEST = 120;

    private static final String NEWS = "(?:\\p{L}*brev|nytt|" + MastheadWords.NEWS + ")";
    private static final String FROM = "(?:" + MastheadWords.FROM + ")";
    private static final String BY = "(?:" + MastheadWords.ISSUED + ") av|(?:" + MastheadWords.ISSUER + "):";

    /** "Nyhetsbrev fra Fyrvesenet", and no more. */
    private static final Pattern WHOSE =
            Pattern.compile("(?:" + NEWS + " " + FROM + "|" + BY + ") (?-i:\\p{Lu})[^.!?:]+", Pattern.CASE_INSENSITIVE);

    /** "Meldingsblad om fyr fra Fyrvesenet · nr. 2": the name goes up to a number or period. */
    private static final Pattern PUBLISHED_BY = Pattern.compile(
            "(?:(?:" + NEWS + "|\\p{L}+(?:blad|nytt))(?: om [^.!?:·|]{1,60}?)? " + FROM + "|" + BY + ")"
                    + " ((?-i:\\p{Lu})[^!?:·|]+?)(?:(?:,? nr\\b|,? årgang\\b|(?<=[\\p{L})]{4})\\. | [·|–—-] ).*)?",
            Pattern.CASE_INSENSITIVE);

    /** "Nyheter fra kysten": lines like these that name nobody. */
    private static final Pattern FROM_SOMEWHERE = Pattern.compile(
            "\\p{L}*(?:" + MastheadWords.LETTER + "|" + MastheadWords.NEWS + ") " + FROM + " .*",
            Pattern.CASE_INSENSITIVE);

    /** "Lysglimt – orientering fra Fyrvesenet": the title, and whose it is. */
    private static final Pattern BEHIND_TITLE =
            Pattern.compile("[^–—|·]{2,60} [–—|·-] (?:\\p{L}+ )?" + FROM + " (\\p{Lu}[^.!?:·|]+)");

    private static final Pattern SENTENCE = Pattern.compile(".*[.!?]");

    /** Those a newsletter is for: "kommuner, lag og fylke", "alle". */
    private static final Pattern AUDIENCE =
            Pattern.compile(" til (?:alle|deg|dere|dykk|oss|\\p{Ll}+(?:er|ar|ene|ane|erne|arane|ende))\\b.*");

    private static final String SEPARATORS = "-–—|,·";

    private PublisherLine() {}

    /** Whether a line says whose newsletter it is, and no more. */
    public static boolean saysWhose(String line) {
        return WHOSE.matcher(line).matches();
    }

    /** Whether a line says from whom or from where the news is, and so is no name itself. */
    static boolean saysFrom(String line) {
        return PUBLISHED_BY.matcher(line).matches()
                || FROM_SOMEWHERE.matcher(line).matches();
    }

    /** The publisher that a line names, null if it names none. */
    static @Nullable String publisher(String line) {
        if (line.length() > LONGEST || SENTENCE.matcher(line).matches()) {
            return null;
        }
        Matcher named = PUBLISHED_BY.matcher(line);
        return named.matches() && Texts.isLine(named.group(1), Limits.NAME)
                ? withoutAudience(withoutPeriod(named.group(1).strip()))
                : null;
    }

    /** The publisher that stands behind the title in one line, null if none does. */
    static @Nullable String behindTitle(String line) {
        Matcher both = BEHIND_TITLE.matcher(line);
        return both.matches() ? both.group(1) : null;
    }

    /** A name without those it is for: "Fyrvesenet til alle som har lykter". */
    static String withoutAudience(String name) {
        return AUDIENCE.matcher(name).replaceFirst("");
    }

    /** A name without the period that stands after it: "Senter for lys og tåke – mars 2031". */
    private static String withoutPeriod(String name) {
        for (int at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
            if (PeriodWords.parse(name.substring(at + 1)) != null) {
                String before = name.substring(0, at).strip();
                while (!before.isEmpty() && SEPARATORS.indexOf(before.charAt(before.length() - 1)) >= 0) {
                    before = before.substring(0, before.length() - 1).strip();
                }
                return before.isEmpty() ? name : before;
            }
        }
        return name;
    }
}
