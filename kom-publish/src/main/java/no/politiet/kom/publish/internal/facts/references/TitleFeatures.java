package no.politiet.kom.publish.internal.facts.references;

import java.util.List;
import no.politiet.kom.publish.internal.learned.Features;
import no.politiet.kom.publish.internal.learned.WordFeatures;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * What of words marked as a title weighs for their being that of a work: how they are marked, the words themselves, those around
 * them and those that the next sentence begins with; and what the nouns among these are names of.
 */
final class TitleFeatures {

    /** How many of the words beside a title have their place told. */
    private static final int PLACES = 3;

    /** How many words to either side are looked at. */
    private static final int FAR = 40;

    /** How many words of the next sentence say what it begins to speak of. */
    private static final int OPENING = 3;

    private static final int LONGEST = 6;
    private static final int ENDING = 3;

    private final Features features = new Features();
    private final Title title;
    private final List<Word> words;
    private final int first;
    private final int end;

    private TitleFeatures(Title title, Sentence sentence) {
        this.title = title;
        this.words = sentence.words();
        this.first = sentence.wordAt(title.range().start());
        this.end = sentence.wordAt(title.range().end());
    }

    /**
     * The features of a title.
     *
     * @param next the sentence after it, null if there is none
     */
    static Features of(Title title, Sentence sentence, @Nullable Sentence next, TitleNouns nouns) {
        TitleFeatures reading = new TitleFeatures(title, sentence);
        reading.readMark();
        reading.readWords();
        reading.readSigns(sentence);
        if (next != null) {
            next.words().stream().limit(OPENING).forEach(word -> WordFeatures.add(reading.features, "next ", word));
        }
        reading.features.add("noun before " + nouns.before());
        reading.features.add("noun after " + nouns.after());
        reading.features.add("noun of its own " + nouns.own());
        reading.features.add("noun next " + nouns.next());
        reading.features.add("noun in heading " + nouns.heading());
        return reading.features;
    }

    private void readMark() {
        String mark = title.quoted() ? "quoted" : title.strong() ? "bold" : "italic";
        features.add(mark);
        features.add(mark + (Titles.beginsLikeOne(title.text()) ? " capital" : " small"));
        features.add(mark + " words " + Math.min(LONGEST, end - first));
        features.add(mark + (first <= 1 ? " first" : " later") + (words.size() - end <= 2 ? " last" : ""));
    }

    private void readSigns(Sentence sentence) {
        String text = title.text();
        String last = text.substring(text.offsetByCodePoints(text.length(), -1));
        if (!Character.isLetterOrDigit(last.codePointAt(0))) {
            features.add("ends " + last);
        }
        boolean linked = sentence.links().stream()
                .anyMatch(link -> link.range().start() <= title.range().start() + 1
                        && link.range().end() >= title.range().end() - 1);
        if (linked) {
            features.add("linked");
        }
    }

    private void readWords() {
        for (int i = first - 1; i >= Math.max(0, first - FAR); i--) {
            readWord("<", first - i, words.get(i));
        }
        for (int i = end; i < Math.min(words.size(), end + FAR); i++) {
            readWord(">", i - end + 1, words.get(i));
        }
        words.subList(first, Math.min(end, first + FAR)).forEach(word -> WordFeatures.add(features, "=", word));
    }

    private void readWord(String side, int far, Word word) {
        if (far <= PLACES) {
            String key = word.key();
            features.add(side, far + " ", WordFeatures.shape(word));
            if (key.length() > ENDING) {
                features.add(side, far + " -", key.substring(key.length() - ENDING));
            }
        }
        WordFeatures.add(features, far <= TitleNouns.NEAR ? side : "~", word);
    }
}
