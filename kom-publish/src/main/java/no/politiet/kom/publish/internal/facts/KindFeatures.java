package no.politiet.kom.publish.internal.facts;

import java.util.List;
import no.politiet.kom.model.Reference;
import no.politiet.kom.publish.internal.learned.Features;
import no.politiet.kom.publish.internal.learned.WordFeatures;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;

/**
 * What of an item weighs for its kind: its words and the beginnings and endings of the long ones, those of the heading apart;
 * what it opens with, and the pairs of words in its first sentence; those of the section's title; the schemes of its references. What is quoted in the text, a title perhaps, speaks of other things.
 */
public final class KindFeatures {

    /** After so many sentences an item tells of other things. */
    private static final int SENTENCES = 6;

    /** How many words an item opens with. */
    private static final int OPENING = 3;

    private KindFeatures() {}

    /** The features of an item, each once; {@code section} and {@code heading} are those it stands below. */
    public static Features of(String section, String heading, List<Sentence> sentences, List<Reference> references) {
        Features features = new Features();
        for (Word word : Word.of(section)) {
            WordFeatures.add(features, "§", word);
        }
        for (Word word : Word.of(heading)) {
            WordFeatures.add(features, "#", word);
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
            features.add("=", reference.scheme().code());
        }
        for (Word word : read == 0 ? Word.of(heading) : List.<Word>of()) {
            WordFeatures.add(features, "", word);
        }
        return features;
    }

    private static void addSentence(Features features, Sentence sentence, boolean first) {
        int spoken = 0;
        String before = null;
        for (Word word : sentence.words()) {
            if (sentence.isQuoted(word.start())) {
                before = null;
                continue;
            }
            String shape = WordFeatures.shape(word);
            if (first && spoken < OPENING) {
                features.add("^", shape);
            }
            if (first && before != null) {
                features.add(before, " & ", shape);
            }
            before = shape;
            spoken++;
            WordFeatures.add(features, "", word);
        }
    }
}
