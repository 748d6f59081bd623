package no.politiet.kom.publish.internal.facts.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.politiet.kom.publish.internal.text.DateMention;
import no.politiet.kom.publish.internal.text.Range;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;

/**
 * The words of a sentence with each date, quotation and aside as one word, so that what tells the role of a date stands near
 * it. What is quoted tells nothing.
 *
 * <p>The way from one word to another is longer where a comma, an "og" or another date stands between.
 */
final class Gist {

    private static final Set<String> FROM = Set.of("fra", "frå");

    /** A date among the words. */
    static final String DATE = "<date>";

    static final String QUOTE = "<quote>";
    private static final String ASIDE = "<aside>";

    /** "i slutten av mai" is "i mai" here. */
    private static final Set<String> VAGUE =
            Set.of("slutten", "begynnelsen", "midten", "starten", "byrjinga", "byrjingen", "begynninga");

    private static final Set<String> HEARING =
            Set.of("høring", "høringa", "høringen", "høyring", "høyringa", "ettersyn");

    /** What may stand between a date and what tells its part. */
    private static final Set<String> PASSED = Set.of(
            "den", "mandag", "måndag", "tirsdag", "tysdag", "onsdag", "torsdag", "fredag", "lørdag", "laurdag",
            "søndag", "sundag");

    private static final int LONGEST_ASIDE = 40;

    private final List<Word> words = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final int[] barriers;

    /**
     * The gist of a sentence.
     *
     * @param mentions its dates in order
     */
    Gist(Sentence sentence, List<DateMention> mentions) {
        List<Word> all = sentence.words();
        List<Range> quotes = sentence.quotes();
        int mention = 0;
        int quote = 0;
        int i = 0;
        while (i < all.size()) {
            Word word = all.get(i);
            while (quote < quotes.size() && quotes.get(quote).end() <= word.start()) {
                quote++;
            }
            if (mention < mentions.size()
                    && mentions.get(mention).from() == i + 2
                    && VAGUE.contains(word.key())
                    && all.get(i + 1).is("av")) {
                i += 2;
                continue;
            }
            int to = i + 1;
            if (mention < mentions.size() && mentions.get(mention).from() == i) {
                to = mentions.get(mention).to();
                // Dates that share their words are one word here.
                while (mention < mentions.size() && mentions.get(mention).from() == i) {
                    places.add(words.size());
                    mention++;
                }
                words.add(new Word(word.start(), all.get(to - 1).end(), DATE));
            } else if (quote < quotes.size() && quotes.get(quote).contains(word.start())) {
                while (to < all.size() && quotes.get(quote).contains(all.get(to).start())) {
                    to++;
                }
                words.add(new Word(word.start(), all.get(to - 1).end(), QUOTE));
            } else if (word.is("(")) {
                int limit = mention < mentions.size() ? mentions.get(mention).from() : all.size();
                int close = close(all, i, Math.min(limit, i + LONGEST_ASIDE));
                to = close > 0 ? close + 1 : to;
                words.add(new Word(word.start(), all.get(to - 1).end(), close > 0 ? ASIDE : "("));
            } else if (word.is("kom") && sentence.text().startsWith("KOM", word.start())) {
                words.add(new Word(word.start(), word.end(), "<name>"));
            } else {
                words.add(word);
            }
            while (mention < mentions.size() && mentions.get(mention).from() < to) {
                // A date that begins among the words of another stands where that one does.
                places.add(words.size() - 1);
                mention++;
            }
            i = to;
        }
        barriers = new int[words.size() + 1];
        for (int w = 0; w < words.size(); w++) {
            barriers[w + 1] = barriers[w] + barrier(w);
        }
    }

    private static int close(List<Word> words, int open, int limit) {
        for (int i = open + 1; i < limit; i++) {
            if (words.get(i).is(")")) {
                return i;
            }
        }
        return 0;
    }

    private int barrier(int at) {
        String key = words.get(at).key();
        return switch (key) {
            case DATE -> 12;
            case ";" -> 8;
            case "," -> 4;
            case "men", "mens", "medan" -> 5;
            case "og", "samt", "eller" -> at > 0 && words.get(at - 1).is("-") ? 0 : 3;
            case "som", "–" -> 2;
            // They are of the sentence and not on the way.
            case ASIDE, QUOTE, "\"", "«", "»", "“", "”" -> -1;
            default -> 0;
        };
    }

    List<Word> words() {
        return words;
    }

    int size() {
        return words.size();
    }

    /** The place of a date among the words. */
    int place(int mention) {
        return places.get(mention);
    }

    /** The way from before the word {@code from} to before the word {@code to}. */
    int way(int from, int to) {
        return to - from + barriers[to] - barriers[from];
    }

    boolean is(int at, String key) {
        return at >= 0 && at < words.size() && words.get(at).is(key);
    }

    boolean isOneOf(int at, Set<String> keys) {
        return at >= 0 && at < words.size() && keys.contains(words.get(at).key());
    }

    boolean isFrom(int at) {
        return isOneOf(at, FROM);
    }

    /** Whether a word may stand between a date and what tells its part. */
    boolean isPassed(int at) {
        return isOneOf(at, PASSED);
    }

    /** Whether a word of it is "frist". */
    boolean namesDeadline() {
        for (Word word : words) {
            String key = word.key();
            if (key.endsWith("frist") || key.endsWith("fristen") || key.endsWith("frista")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of it is "høring". */
    boolean namesHearing() {
        for (Word word : words) {
            if (HEARING.contains(word.key())) {
                return true;
            }
        }
        return false;
    }

    /** Whether something of it begins to apply: "ikraftsetjinga", "trer i kraft". */
    boolean namesForce() {
        for (Word word : words) {
            if (word.key().startsWith("ikraft") || word.is("kraft")) {
                return true;
            }
        }
        return false;
    }

    boolean isNumber(int at) {
        return at >= 0 && at < words.size() && words.get(at).isNumber();
    }

    boolean isDate(int at) {
        return is(at, DATE);
    }
}
