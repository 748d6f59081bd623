package no.politiet.kom.publish.internal.structure;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.politiet.kom.publish.internal.learned.Features;
import no.politiet.kom.publish.internal.learned.WordFeatures;
import no.politiet.kom.publish.internal.text.Passage;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;

/**
 * What of a paragraph itself weighs for its opening the next piece of news: the words of its first sentence, which of them were
 * told before, what it and the piece before it have of links, months, titles and numbered papers, and how long they are.
 */
final class ParagraphFeatures {

    /** How many words a sentence opens with; of so many the place tells. */
    private static final int OPENING = 4;

    private static final int PLACES = 2;

    /** Where the first words are called early. */
    private static final int EARLY = 6;

    private static final List<Integer> ENDINGS = List.of(2, 4, 6);

    private static final int BEGINNING = 5;
    private static final int LONGEST = 6;

    private static final int PARTS = 3;

    private final Features features = new Features();
    private final Passage passage;
    private final Sentence first;
    private final List<Passage> before;

    private ParagraphFeatures(Passage passage, List<Passage> before) {
        this.passage = passage;
        this.first = passage.sentences().get(0);
        this.before = before;
    }

    /**
     * The features of a paragraph with sentences.
     *
     * @param before the passages before it that belong to one piece
     * @param told the words of each of these
     */
    static Features of(Passage passage, List<Passage> before, List<Set<String>> told) {
        ParagraphFeatures reading = new ParagraphFeatures(passage, before);
        reading.readWords();
        reading.readSigns();
        reading.readLengths();
        if (!before.isEmpty()) {
            reading.readTold(told);
        }
        return reading.features;
    }

    private void readWords() {
        List<Word> words = first.words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (i < OPENING) {
                readOpening("^", word);
            }
            if (i < PLACES) {
                readOpening(i + " ", word);
            }
            if (i > 0 && i < OPENING && isCapital(word)) {
                features.add("^capital " + i);
            }
            if (!first.isQuoted(word.start())) {
                WordFeatures.add(features, "", word);
            }
        }
        if (isAbbreviation(words.get(0))) {
            features.add("^abbreviation");
        }
    }

    private void readOpening(String where, Word word) {
        String shape = WordFeatures.shape(word);
        features.add(where, shape);
        if (shape.length() > BEGINNING) {
            features.add(where, shape.substring(0, BEGINNING), "-");
        }
        for (int ending : ENDINGS) {
            if (shape.length() > ending + 1) {
                features.add(where, "-", shape.substring(shape.length() - ending));
            }
        }
    }

    private boolean isCapital(Word word) {
        return Character.isUpperCase(first.text().codePointAt(word.start()));
    }

    private boolean isAbbreviation(Word word) {
        String text = first.text().substring(word.start(), word.end());
        return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
    }

    /** Each sign in the paragraph, and whether the piece before has it. */
    private void readSigns() {
        readSign("link", Signs::leads);
        readSign("month", Signs::hasMonth);
        readSign("title", Signs::hasTitle);
        readSign("numbered", Signs::hasNumbered);
        features.add("signs " + Signs.leads(passage) + " " + Signs.hasMonth(passage) + " " + Signs.hasTitle(passage));
        features.add("first ends " + last(first));
        readEnd("", passage);
        if (!before.isEmpty()) {
            readEnd("before ", before.get(before.size() - 1));
        }
        if (!first.links().isEmpty()) {
            features.add("link in first");
        }
        if (Signs.hasMonth(first)) {
            features.add("month in first");
        }
        if (Signs.beginsWithTitle(first)) {
            features.add("title first");
        }
    }

    private void readSign(String name, Predicate<Passage> sign) {
        boolean has = sign.test(passage);
        features.add(name + " " + has);
        if (!before.isEmpty()) {
            boolean had = before.stream().anyMatch(each -> !each.sentences().isEmpty() && sign.test(each));
            features.add(name + " " + had + " " + has);
        }
    }

    private void readEnd(String where, Passage passage) {
        if (!passage.sentences().isEmpty()) {
            Sentence last = passage.sentences().get(passage.sentences().size() - 1);
            features.add(where + "ends " + last(last));
        }
    }

    private static String last(Sentence sentence) {
        String text = sentence.text();
        return text.substring(text.offsetByCodePoints(text.length(), -1));
    }

    private void readLengths() {
        features.add("words " + Math.min(LONGEST, first.words().size() / LONGEST));
        features.add("sentences " + Math.min(LONGEST, passage.sentences().size()));
        int sentences =
                before.stream().mapToInt(each -> each.sentences().size()).sum();
        features.add("before " + Math.min(LONGEST, before.size()));
        features.add("sentences before " + Math.min(LONGEST, sentences / 2));
    }

    /** Which words of the first sentence, in whatever form, the piece before has too. */
    private void readTold(List<Set<String>> told) {
        int all = 0;
        int again = 0;
        for (int i = 0; i < first.words().size(); i++) {
            Word word = first.words().get(i);
            if (Stems.isLong(word)) {
                boolean is = isTold(Stems.of(word), told);
                String where = i == 0 ? "first " : i < EARLY ? "early " : "late ";
                features.add(where + (i > 0 && isCapital(word) ? "name " : "word ") + (is ? "told" : "new"));
                all++;
                again += is ? 1 : 0;
            }
        }
        features.add("told " + (all == 0 ? 0 : PARTS * again / all));
    }

    private static boolean isTold(String stem, List<Set<String>> told) {
        for (Set<String> each : told) {
            if (each.contains(stem)) {
                return true;
            }
        }
        return false;
    }
}
