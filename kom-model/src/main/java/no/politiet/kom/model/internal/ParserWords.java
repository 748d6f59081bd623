package no.politiet.kom.model.internal;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** What a parser of JSON says is wrong, in its plain words. */
public final class ParserWords {

    /** A place as the parser writes it, in brackets: {@code (start marker at [Source: …; line: 1, column: 1])}. */
    private static final Pattern PLACE = Pattern.compile(" \\([^()]*\\[Source: [^\\]]*\\]\\)");

    /** What a programmer could switch on in the parser, so that it takes what is no JSON. */
    private static final Pattern ADVICE = Pattern.compile(
            ": enable `?JsonReadFeature.*| \\(consider enabling `?JsonReadFeature.*| \\(not recognized as one since Feature [^)]*\\)");

    private ParserWords() {}

    /** The first line of the message, without places, since a finding has its own, and without advice on the parser. */
    public static String of(JacksonException e) {
        String line = e.getOriginalMessage().lines().findFirst().orElse("");
        return ADVICE.matcher(PLACE.matcher(line).replaceAll("")).replaceAll("");
    }
}
