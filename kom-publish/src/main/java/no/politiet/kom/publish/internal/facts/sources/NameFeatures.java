package no.politiet.kom.publish.internal.facts.sources;

import java.util.List;
import no.politiet.kom.publish.internal.learned.Features;
import no.politiet.kom.publish.internal.learned.WordFeatures;
import no.politiet.kom.publish.internal.text.PeriodWords;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * What of a word weighs for its being part of a body's name: the word itself, how it is written and what sort of word it is, those around it and,
 * where a name has begun, what that has so far.
 */
final class NameFeatures {

    /** How many letters a word has at its end that say what it is a form of. */
    private static final int ENDING = 4;

    private static final int LONG = 5;

    private final Sentence sentence;
    private final List<Word> words;
    private final SourceNames known;
    /** How each word is written and what sort of word it is, once it was asked for. */
    private final @Nullable String[] looks;

    private final @Nullable String[] sorts;
    private Features features = new Features();

    NameFeatures(Sentence sentence, SourceNames known) {
        this.sentence = sentence;
        this.words = sentence.words();
        this.known = known;
        this.looks = new String[words.size()];
        this.sorts = new String[words.size()];
    }

    /** What speaks for and against a name that begins at a word. */
    Features ofBeginning(int at) {
        features = new Features();
        readWord("", at);
        readAround("", at, 2, 3);
        features.add(look(at - 1) + " " + look(at) + " " + look(at + 1));
        return features;
    }

    /** What speaks for and against a name going on with a word, that began at another. */
    Features ofGoingOn(int from, int at) {
        features = new Features();
        readWord("+", at);
        readAround("+", at, 1, 2);
        readSoFar(from, at);
        return features;
    }

    /** What speaks for and against an s at the end of a name being part of it. */
    Features ofEnding(int from, int to) {
        features = new Features();
        String key = words.get(to - 1).key();
        readEndings("s", key);
        readEndings("ss", key.substring(0, key.length() - 1));
        readAround("s", to - 1, 1, 2);
        features.add("s ", to - from > 1 ? "words" : "word");
        features.add("s ", look(to - 1));
        int end = words.get(to - 1).end();
        if (end > 1 && Character.isUpperCase(sentence.text().charAt(end - 2))) {
            features.add(Character.isUpperCase(sentence.text().charAt(end - 1)) ? "s capital" : "s after capital");
        }
        return features;
    }

    private void readWord(String where, int at) {
        Word word = words.get(at);
        WordFeatures.add(features, where + "=", word);
        readEndings(where + "=", word.key());
        features.add(where, look(at));
        features.add(where, sort(at));
        if (at == 0) {
            features.add(where + "first");
            features.add(where, "first ", word.key());
        }
        SourceNames.Found found = known.at(sentence.text(), words, at);
        if (found != null) {
            features.add(where + "known");
        }
        boolean linked = sentence.links().stream().anyMatch(link -> link.range().contains(word.start()));
        if (linked) {
            features.add(where + "linked");
        }
        if (sentence.strong().stream().anyMatch(range -> range.contains(word.start()))) {
            features.add(where + "bold");
        }
        if (sentence.emphasis().stream().anyMatch(range -> range.contains(word.start()))) {
            features.add(where + "italic");
        }
    }

    private void readEndings(String where, String key) {
        for (int length = 2; length <= ENDING; length++) {
            if (key.length() > length + 1) {
                features.add(where, "-", key.substring(key.length() - length));
            }
        }
    }

    private void readAround(String where, int at, int before, int after) {
        for (int far = 1; far <= before; far++) {
            readNear(where + "<" + far, at - far);
        }
        for (int far = 1; far <= after; far++) {
            readNear(where + ">" + far, at + far);
        }
    }

    private void readNear(String where, int at) {
        features.add(where, look(at));
        if (at < 0 || at >= words.size()) {
            return;
        }
        String key = words.get(at).key();
        features.add(where, " ", WordFeatures.shape(words.get(at)));
        if (key.length() > ENDING) {
            features.add(where, "-", key.substring(key.length() - ENDING + 1));
        }
        features.add(where, sort(at));
    }

    /** What a name has before a word with which it may go on. */
    private void readSoFar(int from, int at) {
        String key = words.get(at).key();
        String first = words.get(from).key();
        String last = words.get(at - 1).key();
        String shape = shape(at);
        features.add("+from ", first);
        features.add("+from -", ending(first));
        features.add("+last ", last, " " + shape);
        features.add("+last -", ending(last), " " + shape);
        features.add("+last ", sort(at - 1), " " + shape);
        features.add("+last " + sort(at - 1), " =", key);
        features.add("+last -" + ending(last), " =", key);
        features.add("+from -" + ending(first), " =", key);
        features.add("+from " + sort(from), " =", key);
        features.add("+words " + Math.min(LONG, at - from));
        for (int i = from + 1; i < at; i++) {
            if (words.get(i).is("for")
                    || words.get(i).is("og")
                    || words.get(i).is("i")
                    || words.get(i).is("mot")) {
                features.add("+after " + words.get(i).key(), " =", key);
                features.add("+after " + words.get(i).key() + " " + shape + look(at + 1));
            }
        }
        features.add("+words " + Math.min(LONG, at - from) + " " + shape + " " + look(at + 1));
        features.add("+look " + look(at - 1) + look(at) + look(at + 1));
        if (at + 1 < words.size()) {
            features.add("+two ", key, " " + look(at + 1));
            features.add("+two " + key, " -", ending(words.get(at + 1).key()));
        }
        StringBuilder looks = new StringBuilder("+looks");
        boolean small = false;
        boolean body = false;
        for (int i = from; i < at; i++) {
            small |= look(i).equals(" small");
            body |= BodyWords.isBody(words.get(i).key());
            looks.append(look(i).charAt(1));
        }
        features.add(looks.toString() + " " + shape);
        if (body) {
            features.add("+body " + shape);
            features.add("+body =", key);
        } else {
            features.add("+no body =", key);
            features.add("+no body " + shape);
        }
        if (small) {
            features.add("+small " + shape);
        }
        SourceNames.Found found = known.at(sentence.text(), words, from);
        if (found != null) {
            String where = found.to() > at ? "+in known" : found.genitive() ? "+known's" : "+known";
            features.add(where + shape);
            features.add(where, " =", key);
            features.add(where, " -", ending(key));
            features.add(where + look(from) + shape + look(at + 1));
        }
    }

    private String shape(int at) {
        return look(at) + (words.get(at).isLetters() ? "" : words.get(at).key());
    }

    private static String ending(String key) {
        return key.substring(Math.max(0, key.length() - ENDING));
    }

    /** How a word is written. */
    private String look(int at) {
        if (at < 0 || at >= words.size()) {
            return " edge";
        }
        String look = looks[at];
        if (look == null) {
            look = readLook(at);
            looks[at] = look;
        }
        return look;
    }

    private String readLook(int at) {
        Word word = words.get(at);
        if (sentence.isQuoted(word.start())) {
            return " quoted";
        }
        if (word.isNumber()) {
            return " 0";
        }
        if (!word.isLetters()) {
            return " -sign";
        }
        boolean joint = at > 0 && words.get(at - 1).end() == word.start();
        String written = BodyWords.isAbbreviation(sentence.text(), word)
                ? " CAPITALS"
                : BodyWords.isCapital(sentence.text(), word) ? " Capital" : " small";
        return joint ? written + " joint" : written;
    }

    /** What sort of word it is. */
    private String sort(int at) {
        String sort = sorts[at];
        if (sort == null) {
            sort = readSort(words.get(at).key());
            sorts[at] = sort;
        }
        return sort;
    }

    private static String readSort(String key) {
        if (GivenNames.contains(key)) {
            return " person";
        }
        if (PeriodWords.month(key) > 0) {
            return " month";
        }
        if (BodyWords.generic(key) != null) {
            return " generic";
        }
        return BodyWords.isBody(key) ? " body" : " other";
    }
}
