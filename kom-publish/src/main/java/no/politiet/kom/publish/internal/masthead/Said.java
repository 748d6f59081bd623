package no.politiet.kom.publish.internal.masthead;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.internal.source.FrontMatter;
import no.politiet.kom.publish.internal.text.MastheadPeriod;
import no.politiet.kom.publish.internal.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the masthead so far. A line is taken only if it says one of these and no more; what any other says is understood, and
 * its words stay text.
 */
final class Said {

    /** What may be a name after the title: no number, no end of a sentence. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[^0-9.!?:;]{1,60}");

    /** "Hei!", "Kjære lesar", "I dette nummeret:": a greeting is no name, and what opens a list of contents none either. */
    private static final Pattern GREETING = Pattern.compile(
            "(?:hei|hallo|heisann|kjære|god dag|godt nytt|i (?:dette|denne)|innhold|innhald)\\b.*|.*[!?:]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BEHIND_NAME = Pattern.compile("(?:,| [–—|·-]) (.+)");

    private static final Pattern AUDIENCE = Pattern.compile("Til [^.!?:]+");

    private final Locale locale;
    private final Foreseen foreseen;

    @Nullable
    String publisher;

    @Nullable
    String title;

    @Nullable
    Period period;

    @Nullable
    String audience;

    /** The lines of the block that is looked at that were said before. */
    final List<String> repeats = new ArrayList<>();

    /** What the front matter says. */
    Said(FrontMatter front, Foreseen foreseen, String language) {
        this.locale = Locale.forLanguageTag(language);
        this.foreseen = foreseen;
        this.publisher = front.text("publisher", Limits.NAME);
        this.title = front.text("title", Limits.TITLE);
        this.audience = front.text("audience", Limits.NAME);
        this.period = front.value("period", "PERIOD", Period::parse);
    }

    /**
     * Takes lines, all or none.
     *
     * @param text whether text stands above them, below which only the period is looked for
     */
    boolean take(List<String> lines, boolean text) {
        String publisherBefore = publisher;
        Period periodBefore = period;
        String audienceBefore = audience;
        for (String line : lines) {
            if (!take(line, text)) {
                publisher = publisherBefore;
                period = periodBefore;
                audience = audienceBefore;
                return false;
            }
        }
        return true;
    }

    private boolean take(String line, boolean text) {
        if (isSaid(line)) {
            return repeats.add(line);
        }
        if (takeBoth(line)) {
            return true;
        }
        Period stated = period == null ? foreseen.stated(line) : null;
        if (stated != null) {
            period = stated;
            return isSaid(line);
        }
        if (text) {
            return false;
        }
        if (isAudience(line)) {
            audience = line;
            return true;
        }
        boolean name = publisher == null
                && !PublisherLine.saysFrom(line)
                && !GREETING.matcher(line).matches()
                && isName(line)
                && Texts.isLine(line, Limits.NAME);
        publisher = name ? line : publisher;
        return name;
    }

    /** Whether a line is who the masthead names or, where it names nobody, may be a name. */
    private boolean isName(String line) {
        String named = foreseen.named();
        return named == null
                ? title == null || period == null && NAME.matcher(line).matches()
                : PublisherName.isLineOf(named, line)
                        || title == null && !foreseen.headed() && PublisherLine.behindTitle(line) != null;
    }

    /** "Fyrvesenet, oktober–desember 2031": whose it is and the period, and no more. */
    private boolean takeBoth(String line) {
        String named = foreseen.named();
        if (publisher != null || period != null || named == null || !line.startsWith(named)) {
            return false;
        }
        Matcher behind = BEHIND_NAME.matcher(line.substring(named.length()));
        Period stated = behind.matches() ? foreseen.stated(behind.group(1)) : null;
        if (stated == null || !Texts.same(behind.group(1), stated.format(locale))) {
            return false;
        }
        publisher = named;
        period = stated;
        return true;
    }

    /** Whom it is for, which may take more than one line of a mail. */
    boolean takeAudience(List<String> lines, String whole) {
        boolean audience = isAudience(whole) && lines.stream().allMatch(line -> MastheadPeriod.find(line) == null);
        this.audience = audience ? whole : this.audience;
        return audience;
    }

    private boolean isAudience(String line) {
        return audience == null
                && Texts.isLine(line, Limits.NAME)
                && AUDIENCE.matcher(line).matches();
    }

    private boolean isSaid(String line) {
        return publisher != null && Texts.same(line, publisher)
                || title != null && Texts.same(line, title)
                || audience != null && Texts.same(line, audience)
                || period != null && Texts.same(line, period.format(locale));
    }

    /** Takes the period or publisher from a line that says it in other words than ours. */
    void understand(String line) {
        period = period == null ? foreseen.stated(line) : period;
        String named = foreseen.named();
        if (publisher == null && named != null && line.contains(named)) {
            publisher = named;
        }
        if (publisher == null && named == null) {
            publisher = PublisherLine.publisher(line);
        }
    }
}
