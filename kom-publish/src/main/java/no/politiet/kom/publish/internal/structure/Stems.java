package no.politiet.kom.publish.internal.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.politiet.kom.publish.internal.text.Passage;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;

/** The beginnings of words, which they have in common with their other forms: "veilederen" and "veiledere". */
final class Stems {

    private static final int LONGEST = 6;
    private static final int SHORTEST = 4;

    private Stems() {}

    /** Those of the long words of a passage. */
    static Set<String> of(Passage passage) {
        Set<String> stems = new HashSet<>();
        for (Sentence sentence : passage.sentences()) {
            stems.addAll(of(sentence.words()));
        }
        return stems;
    }

    static Set<String> of(List<Word> words) {
        Set<String> stems = new HashSet<>();
        for (Word word : words) {
            if (isLong(word)) {
                stems.add(of(word));
            }
        }
        return stems;
    }

    static String of(Word word) {
        int length = word.key().length();
        return word.key().substring(0, Math.min(LONGEST, length >= LONGEST ? length - 1 : length));
    }

    /** Whether a word is long enough to say what is spoken of. */
    static boolean isLong(Word word) {
        return word.key().length() >= SHORTEST;
    }
}
