package no.politiet.kom.publish.internal.facts.sources;

import java.util.List;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.publish.internal.facts.News;
import no.politiet.kom.publish.internal.facts.sources.Mentions.Mention;
import no.politiet.kom.publish.internal.facts.sources.Parts.Part;
import no.politiet.kom.publish.internal.learned.Features;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;

/**
 * What of a name in a sentence weighs for and against its being the publisher's: what sort of name it is and where it stands, which part
 * a phrase says it plays, and the words around it; names in a row have the same words around them. Much of it weighs
 * otherwise in news of another kind, and is there once more together with the kind.
 */
final class PublisherFeatures {

    /** How many words before and after a name are looked at. */
    private static final int NEAR = 5;

    /** Of how many of these it matters where they stand. */
    private static final int CLOSE = 2;

    /** How many letters say what a name is a form of. */
    private static final int ENDING = 5;

    private static final int MOST = 3;

    /** How many parts in a sentence are looked at. */
    private static final int MOST_PARTS = 40;

    private final Sentence sentence;
    private final List<Word> words;
    private final String kind;
    private final Features features = new Features();

    private PublisherFeatures(Sentence sentence, String kind) {
        this.sentence = sentence;
        this.words = sentence.words();
        this.kind = kind;
    }

    /**
     * The features of a mention.
     *
     * @param news what the piece is
     * @param row the mentions in a row with it, itself included
     * @param index the number of its sentence, from 0; below that of a heading's
     * @param number how many names the piece has up to it, itself included
     * @param own whether it is the publisher of the newsletter
     */
    static Features of(
            Sentence sentence,
            News news,
            Mention mention,
            List<Mention> row,
            List<Part> parts,
            int index,
            int number,
            boolean own) {
        PublisherFeatures reading = new PublisherFeatures(sentence, news.code());
        reading.readName(mention, own);
        reading.readPlace(mention, index, number);
        reading.readParts(mention, row.get(0), parts);
        if (row.size() > 1) {
            reading.addWithKind("row");
        }
        int from = row.get(0).from();
        int to = row.get(row.size() - 1).to();
        for (int i = 1; i <= NEAR; i++) {
            reading.readWord("<", i, from - i);
            reading.readWord(">", i, to - 1 + i);
        }
        return reading.features;
    }

    private void readName(Mention mention, boolean own) {
        Source source = mention.source();
        addWithKind(source == null ? "unknown" : "type " + source.type().code());
        if (own) {
            addWithKind("own");
        }
        if (mention.genitive()) {
            addWithKind("genitive");
        }
        if (mention.we()) {
            addWithKind("we");
        }
        features.add("head ", ending(words.get(mention.from()).key(), ENDING));
        features.add("name ", ending(words.get(mention.to() - 1).key(), ENDING));
    }

    private void readPlace(Mention mention, int index, int number) {
        String where = index < 0 ? "heading" : index == 0 ? "first" : index == 1 ? "second" : "later";
        addWithKind("kind");
        addWithKind("sentence " + where);
        addWithKind(mention.from() == 0 ? "begins " + where : "within");
        addWithKind("number " + Math.min(number, MOST));
        if (words.get(words.size() - 1).is(":")) {
            // What is announced follows.
            addWithKind("announces");
            addWithKind("announces " + (mention.we() ? "we " : "") + Math.min(number, MOST));
        }
    }

    private void readParts(Mention mention, Mention first, List<Part> parts) {
        boolean told = false;
        for (Part part : parts.subList(0, Math.min(MOST_PARTS, parts.size()))) {
            if (part.mention().equals(mention)) {
                boolean together = part.role().equals(SourceRole.PARTNER) && SentenceReading.isTogether(words, first);
                addWithKind(together ? "together" : "part " + part.role().code());
                told = true;
            } else {
                features.add("other part " + part.role().code());
            }
        }
        if (!told) {
            addWithKind("no part");
        }
    }

    /** Reads the word {@code far} words before or after the name. */
    private void readWord(String side, int far, int at) {
        if (at < 0 || at >= words.size()) {
            if (far <= CLOSE) {
                addWithKind(side + far + " edge");
            }
            return;
        }
        Word word = words.get(at);
        String key = sentence.isQuoted(word.start()) ? "«»" : word.isNumber() ? "0" : word.key();
        if (far <= CLOSE) {
            features.add(side, far + " ", key);
            if (key.length() > 4) {
                features.add(side, far + " -", ending(key, 3));
            }
            boolean capital = BodyWords.isCapital(sentence.text(), word);
            features.add(side + far + (capital ? " capital" : word.isLetters() ? " word" : " sign"));
        }
        features.add(side, " ", key);
        if (key.length() > ENDING) {
            features.add(side + " ", key.substring(0, ENDING), "-");
        }
    }

    private static String ending(String key, int length) {
        return key.substring(Math.max(0, key.length() - length));
    }

    private void addWithKind(String feature) {
        features.add(feature);
        features.add(feature, " ", kind);
    }
}
