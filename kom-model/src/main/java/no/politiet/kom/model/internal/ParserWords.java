package no.politiet.kom.model.internal;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** What a parser of JSON says is wrong, in its plain words. */
public final class ParserWords {

    /** A place as the parser writes it, in brackets: {@code (start marker at [Source: …; line: 1, column: 1])}. */
    private static final Pattern PLACE = Pattern.compile(" \\([^()]*\\[Source: [^\\]]*\\]\\)");

    private ParserWords() {}

    /** The first line of the message, without places: a finding has its own. */
    public static String of(JacksonException e) {
        String line = e.getOriginalMessage().lines().findFirst().orElse("");
        return PLACE.matcher(line).replaceAll("");
    }
}
