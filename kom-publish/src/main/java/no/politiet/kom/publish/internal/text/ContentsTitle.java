package no.politiet.kom.publish.internal.text;

import java.util.Locale;
import java.util.Set;

/** What stands above a list of contents: "I dette nummeret:". */
public final class ContentsTitle {

    private static final int LONGEST = 80;
    private static final Set<String> TITLES =
            Set.copyOf(Vocabulary.of(ContentsTitle.class).phrases("titles"));

    private ContentsTitle() {}

    /** Whether a line is such a title, and no more. */
    public static boolean is(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String words = Texts.oneLine(line).toLowerCase(Locale.ROOT);
        int end = words.length();
        while (end > 0 && " :".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return TITLES.contains(words.substring(0, end));
    }
}
