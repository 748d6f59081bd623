package no.politiet.kom.publish.internal.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What stands between two lines of a paragraph: a blank, or nothing where a word runs over the line's end.
 *
 * <p>A soft hyphen, or a sign that is only ever set by hyphenation (U+2010), is taken out. An ordinary hyphen between
 * letters, the second of them small, is taken out or kept, in this order: taken out if the newsletter has the word without it
 * elsewhere; kept if it has the word with it; kept before "og", "eller" and the like (with the blank that follows it there),
 * behind a digit, a single letter or a word in capitals; as the hyphens are that these rules could tell, if they tell more of the one than
 * of the other; otherwise taken out. Before a capital or a digit it is kept. A line that ends with a slash or a dash behind a
 * letter or digit, or in the middle of an address, goes on without a blank.
 */
final class Joints {

    /** What is between two lines. */
    enum Joint {
        BLANK,
        NOTHING,
        WITHOUT_HYPHEN,
        /** As {@link #WITHOUT_HYPHEN}, but nothing in the newsletter shows that it is right. */
        PERHAPS_WITHOUT_HYPHEN
    }

    private static final Set<String> CONJUNCTIONS = Set.of("og", "eller", "and", "or", "och", "samt", "til", "men");
    private static final String SOFT = "\u00AD\u2010";
    private static final String DASHES = "/–—";

    private final Set<String> words = new HashSet<>();
    private int takenOut;
    private int kept;

    private Joints() {}

    /** Learns the words of a newsletter. */
    static Joints of(List<TextLines> paragraphs) {
        Joints joints = new Joints();
        for (TextLines paragraph : paragraphs) {
            for (int i = 0; i < paragraph.lines().size(); i++) {
                joints.learn(paragraph.lines().get(i).text());
            }
        }
        for (TextLines paragraph : paragraphs) {
            for (int i = 1; i < paragraph.lines().size(); i++) {
                joints.count(
                        paragraph.lines().get(i - 1).text(),
                        paragraph.lines().get(i).text());
            }
        }
        return joints;
    }

    private void learn(String line) {
        String[] parts = line.split(" ");
        for (int i = 0; i < parts.length; i++) {
            String word = bare(parts[i]);
            if (!word.isEmpty() && !(i == parts.length - 1 && endsWithHyphen(parts[i]))) {
                words.add(word);
            }
        }
    }

    private void count(String above, String below) {
        if (SOFT.indexOf(last(above)) >= 0 && startsSmall(below)) {
            takenOut++;
        } else if (isHyphenated(above, below)) {
            int known = known(above, below);
            takenOut += known < 0 ? 1 : 0;
            kept += known > 0 ? 1 : 0;
        }
    }

    Joint between(String above, String below) {
        if (above.isEmpty() || below.isEmpty()) {
            return Joint.BLANK;
        }
        char last = last(above);
        if (last == '\u00AD' || last == '\u2010' && startsSmall(below)) {
            return Joint.WITHOUT_HYPHEN;
        }
        if (isHyphenated(above, below)) {
            String next = below.split(" ", 2)[0];
            if (CONJUNCTIONS.contains(bare(next))) {
                return Joint.BLANK;
            }
            int known = known(above, below);
            if (known != 0) {
                return known < 0 ? Joint.WITHOUT_HYPHEN : Joint.NOTHING;
            }
            return kept > takenOut ? Joint.NOTHING : Joint.PERHAPS_WITHOUT_HYPHEN;
        }
        boolean inWord = above.length() > 1 && !Character.isWhitespace(above.charAt(above.length() - 2));
        if (inWord && (endsWithHyphen(above) || DASHES.indexOf(last) >= 0)) {
            boolean goesOn = Character.isLetterOrDigit(below.codePointAt(0));
            return goesOn ? Joint.NOTHING : Joint.BLANK;
        }
        return isAddress(above, below) ? Joint.NOTHING : Joint.BLANK;
    }

    /** Negative if the hyphen is known to be one of the line's end, positive if it is known to be one of the word. */
    private int known(String above, String below) {
        String first = bare(above.substring(above.lastIndexOf(' ') + 1));
        String second = bare(below.split(" ", 2)[0]);
        if (words.contains(first.substring(0, first.length() - 1) + second)) {
            return -1;
        }
        if (words.contains(first + second)) {
            return 1;
        }
        String before = above.substring(above.lastIndexOf(' ') + 1, above.length() - 1);
        String part = before.substring(before.lastIndexOf('-') + 1);
        boolean capitals = part.codePoints().noneMatch(Character::isLowerCase);
        return part.codePointCount(0, part.length()) == 1 || capitals ? 1 : 0;
    }

    private static boolean isHyphenated(String above, String below) {
        return above.length() > 1
                && endsWithHyphen(above)
                && Character.isLetterOrDigit(above.codePointBefore(above.length() - 1))
                && startsSmall(below);
    }

    private static boolean isAddress(String above, String below) {
        String end = above.substring(above.lastIndexOf(' ') + 1);
        char next = below.charAt(0);
        return (end.contains("://") || end.startsWith("www."))
                && ("/?=&_#%".indexOf(last(above)) >= 0 && Character.isLetterOrDigit(next)
                        || "/?=&_#%".indexOf(next) >= 0);
    }

    private static boolean startsSmall(String text) {
        return Character.isLowerCase(text.codePointAt(0));
    }

    private static boolean endsWithHyphen(String text) {
        return text.endsWith("-");
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    /** A word in small letters, without the signs around it; a hyphen at its end stays. */
    private static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1)) && word.charAt(to - 1) != '-') {
            to--;
        }
        return word.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
