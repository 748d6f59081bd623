package no.politiet.kom.publish.internal.mail;

import java.util.Locale;
import java.util.Set;

/** How an author shows that a line is a heading, the strongest first. */
enum HeadingStyle {
    CAPITALS_BOXED,
    BOXED,
    CAPITALS_DOUBLE,
    DOUBLE,
    CAPITALS_DECORATED,
    CAPITALS_UNDERLINED,
    CAPITALS,
    DECORATED,
    UNDERLINED,
    PLAIN;

    private static final int LONGEST = 100;
    private static final int LONGEST_PLAIN = 70;
    private static final int MOST_WORDS = 12;

    private static final Set<String> GREETINGS = Set.of(
            "med vennlig hilsen",
            "med venleg helsing",
            "med vennleg helsing",
            "vennlig hilsen",
            "venleg helsing",
            "beste hilsen",
            "beste helsing",
            "med beste hilsen",
            "med hilsen",
            "med helsing",
            "hilsen",
            "helsing",
            "mvh",
            "vh");

    static HeadingStyle boxed(String line) {
        return isCapitals(line) ? CAPITALS_BOXED : BOXED;
    }

    static HeadingStyle underlined(String line, char rule) {
        boolean isDouble = rule == '=' || rule == '#';
        return isCapitals(line) ? isDouble ? CAPITALS_DOUBLE : CAPITALS_UNDERLINED : isDouble ? DOUBLE : UNDERLINED;
    }

    static HeadingStyle decorated(String line) {
        return isCapitals(line) ? CAPITALS_DECORATED : DECORATED;
    }

    /** The same with the words in capitals. */
    HeadingStyle inCapitals() {
        return switch (this) {
            case BOXED -> CAPITALS_BOXED;
            case DOUBLE -> CAPITALS_DOUBLE;
            case DECORATED -> CAPITALS_DECORATED;
            case UNDERLINED -> CAPITALS_UNDERLINED;
            default -> this;
        };
    }

    /** Whether it is that of a section where a newsletter has headings of one style only. */
    boolean isSection() {
        return this != UNDERLINED && this != PLAIN;
    }

    /** Whether a line can be a heading, given that something marks it as one. */
    static boolean isTitle(String line) {
        String text = line.strip();
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.codePoints().anyMatch(Character::isLetterOrDigit)
                && ".,;".indexOf(text.charAt(text.length() - 1)) < 0
                && Marker.of(new TextLine(0, 0, 0, text.startsWith("-") || text.startsWith("*") ? text : "")) == null
                && text.charAt(0) != '>';
    }

    /** Whether it has letters, all of them large. */
    static boolean isCapitals(String line) {
        int letters = 0;
        int other = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
            other += Character.isUpperCase(c) || Character.isWhitespace(c) ? 0 : 1;
        }
        return letters > 1 && letters > other;
    }

    /** Whether a line that nothing but the blank lines around it marks can be a heading. */
    static boolean isPlainTitle(String line) {
        String text = line.strip();
        if (!isTitle(text) || text.length() > LONGEST_PLAIN || ":!…".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return false;
        }
        int first = text.codePointAt(0);
        boolean opens = Character.isUpperCase(first) || Character.isDigit(first) || "\"«“".indexOf(first) >= 0;
        boolean address = text.contains("://") || text.contains("www.") || text.indexOf('@') >= 0;
        return opens
                && !address
                && text.chars().filter(c -> c == '"').count() % 2 == 0
                && text.split(" +").length <= MOST_WORDS
                && !GREETINGS.contains(text.toLowerCase(Locale.ROOT));
    }
}
