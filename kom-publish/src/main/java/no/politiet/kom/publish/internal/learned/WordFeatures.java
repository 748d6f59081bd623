package no.politiet.kom.publish.internal.learned;

import no.politiet.kom.publish.internal.text.Word;

/** What of a word weighs: the word itself, and the beginning and ending of a long one, which it has in common with its other forms and compounds. */
public final class WordFeatures {

    /** How many letters say what a word is a form of, or a compound with. */
    private static final int STEM = 5;

    private static final int ENDING = 6;

    private WordFeatures() {}

    /** Adds the features of a word, which tell where it stands; a sign has none. */
    public static void add(Features features, String where, Word word) {
        if (!Character.isLetterOrDigit(word.key().codePointAt(0))) {
            return;
        }
        String shape = shape(word);
        features.add(where, shape);
        if (shape.length() > STEM) {
            features.add(where, shape.substring(0, STEM), "-");
        }
        if (shape.length() > ENDING) {
            features.add(where, "-", shape.substring(shape.length() - ENDING));
        }
    }

    /** A word, or that it is a year or another number. */
    public static String shape(Word word) {
        if (!word.isNumber()) {
            return word.key();
        }
        return word.isYear() ? "0000" : "0";
    }
}
