package no.politiet.kom.publish.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where sentences end: at a full stop, question or exclamation mark before a blank and a capital letter, a quotation mark
 * or a digit, unless it ends an ordinal ("18. januar") or one of the usual abbreviations, or stands inside a quotation as
 * short as a title; and at the end of a line that its author ended, before the same.
 */
final class SentenceBreaks {

    /** Where a sentence is cut: no author writes such, and the readers of facts compare each of its words with others. */
    private static final int LONGEST = 2000;

    private static final int LONGEST_TITLE = 300;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "meld", "st", "dok", "prop", "innst", "nr", "jf", "jfr", "bl", "ca", "kl", "kap", "pkt", "mv", "art", "ev",
            "evt", "hhv", "tlf", "inkl", "pga", "mht", "dvs", "feks", "ff", "s", "mfl", "kgl", "res", "ot", "hr", "dr",
            "mill", "mrd", "f", "m", "vol", "red", "utg", "avd", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
            "sept", "okt", "nov", "des");

    private SentenceBreaks() {}

    /**
     * The sentences of a text without the blanks between them.
     *
     * @param quotes where quotations stand
     * @param lines where lines begin after one that its author ended
     */
    static List<Range> in(String text, List<Word> words, List<Range> quotes, List<Integer> lines) {
        List<Range> sentences = new ArrayList<>();
        int from = 0;
        int quote = 0;
        int line = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            while (line < lines.size() && lines.get(line) <= word.start()) {
                if (isEntry(text, from, words, i)) {
                    from = add(from, words.get(i - 1).end(), text, words, sentences);
                }
                line++;
            }
            while (quote < quotes.size() && quotes.get(quote).end() <= word.start()) {
                quote++;
            }
            boolean inTitle = quote < quotes.size()
                    && quotes.get(quote).contains(word.start())
                    && quotes.get(quote).end() - quotes.get(quote).start() <= LONGEST_TITLE;
            if (!inTitle && isEnd(words, i) && !isDay(words, i, from)) {
                int last = i;
                while (last + 1 < words.size()
                        && isCloser(words, last + 1)
                        && words.get(last + 1).start() == words.get(last).end()) {
                    last++;
                }
                if (last + 1 < words.size()
                        && opens(text, words.get(last + 1))
                        && words.get(last + 1).start() > words.get(last).end()) {
                    from = add(from, words.get(last).end(), text, words, sentences);
                    i = last;
                }
            }
        }
        add(from, text.length(), text, words, sentences);
        return sentences;
    }

    /**
     * Whether a line begins a sentence. One that begins with a number goes on with the one above it ("innen / 15. juni"), unless that does
     * as well or ends so that a list may follow.
     */
    private static boolean isEntry(String text, int from, List<Word> words, int first) {
        Word word = words.get(first);
        return word.start() > from
                && opens(text, word)
                && (!word.isNumber()
                        || Character.isDigit(text.charAt(from))
                        || words.get(first - 1).is(":"))
                && !Texts.isBlank(text.substring(from, word.start()));
    }

    /** Whether a stop is that of a day in figures with which a line begins: "1.7. Rapport". */
    private static boolean isDay(List<Word> words, int stop, int from) {
        return stop > 2
                && words.get(stop - 3).start() == from
                && words.get(stop - 3).isNumber()
                && words.get(stop - 2).is(".")
                && words.get(stop - 1).isNumber()
                && words.get(stop - 3).key().length() <= 2;
    }

    private static boolean isEnd(List<Word> words, int i) {
        String sign = words.get(i).key();
        if (sign.equals("!") || sign.equals("?")) {
            return true;
        }
        if (!sign.equals(".") || i == 0) {
            return false;
        }
        Word before = words.get(i - 1);
        boolean joined = before.end() == words.get(i).start();
        if (joined && before.isNumber() && before.key().length() <= 2) {
            // "18. Januar" goes on, "i punkt 4. Utvalget" as well: a number is rarely what a sentence ends with.
            return i + 1 < words.size() && !isMonthOrNumber(words.get(i + 1)) && i >= 2 && endsWithNumber(words, i - 1);
        }
        return !(joined && ABBREVIATIONS.contains(before.key()));
    }

    /** Whether a number follows a word that a number ends: "§ 12.", "artikkel 4.", "kl. 10." */
    private static boolean endsWithNumber(List<Word> words, int number) {
        String before = words.get(number - 1).key();
        return Set.of("§", "artikkel", "kapittel", "punkt", "nr", "side", ":", ".")
                .contains(before);
    }

    private static boolean isMonthOrNumber(Word word) {
        return word.isNumber() || PeriodWords.month(word.key()) > 0;
    }

    private static boolean isCloser(List<Word> words, int i) {
        String key = words.get(i).key();
        return key.length() == 1 && ("\"”»)".contains(key) || RaisedNumber.isDigit(key.charAt(0)));
    }

    private static boolean opens(String text, Word word) {
        int c = text.codePointAt(word.start());
        return Character.isUpperCase(c) || Character.isTitleCase(c) || "\"“«„".indexOf(c) >= 0 || Character.isDigit(c);
    }

    /** Adds a sentence, or the parts of one that is too long; gives the place where the next one begins. */
    private static int add(int from, int to, String text, List<Word> words, List<Range> sentences) {
        int start = from;
        while (to - start > LONGEST) {
            Word word = words.get(Word.at(words, start + LONGEST - Word.LONGEST));
            sentences.add(new Range(start, word.start()));
            start = word.start();
        }
        if (start < to) {
            sentences.add(new Range(start, to));
        }
        int next = to;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }
}
