package no.politiet.kom.publish.internal.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.politiet.kom.model.Reference;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;

/**
 * What of an item weighs for its kind: its words and the beginnings and endings of the long ones, those of the heading apart;
 * what it opens with; the schemes of its references. What is quoted in the text, a title perhaps, speaks of other things.
 */
public final class KindFeatures {

    /** After so many sentences an item tells of other things. */
    private static final int SENTENCES = 6;

    /** How many words an item opens with. */
    private static final int OPENING = 3;

    /** How many letters say what a word is a form of, or a compound with. */
    private static final int STEM = 5;

    private static final int ENDING = 6;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private KindFeatures() {}

    /** The features of an item, each once. */
    public static Set<String> of(String heading, List<Sentence> sentences, List<Reference> references) {
        Set<String> features = new HashSet<>();
        for (Word word : Word.of(heading)) {
            addWord(features, "#", word);
        }
        int read = 0;
        for (Sentence sentence : sentences) {
            if (sentence.cited()) {
                continue;
            }
            addSentence(features, sentence, read == 0);
            read++;
            if (read == SENTENCES) {
                break;
            }
        }
        for (Reference reference : references) {
            features.add("=" + reference.scheme().code());
        }
        for (Word word : read == 0 ? Word.of(heading) : List.<Word>of()) {
            addWord(features, "", word);
        }
        return features;
    }

    private static void addSentence(Set<String> features, Sentence sentence, boolean first) {
        int spoken = 0;
        for (Word word : sentence.words()) {
            if (sentence.isQuoted(word.start())) {
                continue;
            }
            if (first && spoken < OPENING) {
                features.add("^" + shape(word));
            }
            spoken++;
            addWord(features, "", word);
        }
    }

    private static void addWord(Set<String> features, String where, Word word) {
        if (!Character.isLetterOrDigit(word.key().codePointAt(0))) {
            return;
        }
        String shape = shape(word);
        features.add(where + shape);
        if (shape.length() > STEM) {
            features.add(where + shape.substring(0, STEM) + "-");
        }
        if (shape.length() > ENDING) {
            features.add(where + "-" + shape.substring(shape.length() - ENDING));
        }
    }

    /** A word, or that it is a year or another number. */
    private static String shape(Word word) {
        if (!word.isNumber()) {
            return word.key();
        }
        return isYear(word.key()) ? "0000" : "0";
    }

    private static boolean isYear(String digits) {
        if (digits.length() != 4) {
            return false;
        }
        int year = Integer.parseInt(digits);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
