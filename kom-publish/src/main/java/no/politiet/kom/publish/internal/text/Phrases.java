package no.politiet.kom.publish.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Set phrases that tell something, each with what it tells. They are looked up word by word, so the time it takes depends
 * on the text and hardly on how many phrases there are.
 *
 * <p>A phrase is words in lower case, apart by blanks. {@code publiser*} is each word that begins so, {@code *frist} each that
 * ends so (the word alone included), {@code sendt/sende} one word or the other, {@code ~} up to three words of any sort, and
 * {@code …} up to twelve of one clause. The letters beside a star are three at least. A full stop or comma is a word of its own:
 * {@code meld . st .}
 *
 * @param <T> what a phrase tells
 */
public final class Phrases<T> {

    /** A phrase found: from the word {@code from} to before the word {@code to}. */
    public record Hit<T>(T value, int from, int to) {}

    private static final int SHORT_GAP = 3;
    private static final int CLAUSE_GAP = 12;
    /** What a clause ends at. */
    private static final Set<String> ENDS = Set.of(",", ";", ":", ".", "!", "?", "–");

    /** A phrase by its first word, or by the letters with which that begins or ends. */
    private record Phrase<T>(T value, String first, List<Step> rest) {}

    private final NumberTable<Phrase<T>> whole = new NumberTable<>();
    private final NumberTable<Phrase<T>> heads = new NumberTable<>();
    private final NumberTable<Phrase<T>> tails = new NumberTable<>();

    private Phrases() {}

    /** Starts a collection. */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /** Phrases that all tell the same. */
    public static Phrases<Boolean> of(List<String> texts) {
        return Phrases.<Boolean>builder().add(true, texts).build();
    }

    /** Collects phrases. */
    public static final class Builder<T> {
        private final Phrases<T> phrases = new Phrases<>();

        private Builder() {}

        public Builder<T> add(T value, String... texts) {
            for (String text : texts) {
                phrases.add(value, text);
            }
            return this;
        }

        public Builder<T> add(T value, List<String> texts) {
            texts.forEach(text -> phrases.add(value, text));
            return this;
        }

        /** The collection. Of phrases that begin with the same letters, those of the fewest come first. */
        public Phrases<T> build() {
            Comparator<Phrase<T>> fewest =
                    Comparator.comparingInt(phrase -> phrase.first().length());
            phrases.heads.sort(fewest);
            phrases.tails.sort(fewest);
            return phrases;
        }
    }

    private void add(T value, String text) {
        String[] words = text.split(" ");
        List<Step> rest = Arrays.stream(words).skip(1).map(Step::of).toList();
        for (String first : words[0].split("/")) {
            if (first.startsWith("*") && first.length() > 1) {
                String tail = first.substring(1);
                tails.add(edge(Word.tail(tail), text), new Phrase<>(value, tail, rest));
            } else if (first.endsWith("*") && first.length() > 1) {
                String head = first.substring(0, first.length() - 1);
                heads.add(edge(Word.head(head), text), new Phrase<>(value, head, rest));
            } else {
                whole.add(first.hashCode(), new Phrase<>(value, first, rest));
            }
        }
    }

    private static int edge(int edge, String text) {
        if (edge < 0) {
            throw new IllegalArgumentException("fewer than three letters beside a star: " + text);
        }
        return edge;
    }

    /** All phrases in a row of words, in the order of their first words. They may overlap. */
    public List<Hit<T>> in(List<Word> words) {
        List<Hit<T>> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            at(words, i, hits);
        }
        return hits;
    }

    /** The phrase that begins at a word; of several the longest, null if there is none. */
    public @Nullable Hit<T> at(List<Word> words, int from) {
        List<Hit<T>> hits = new ArrayList<>(0);
        at(words, from, hits);
        Hit<T> longest = null;
        for (Hit<T> hit : hits) {
            if (longest == null || hit.to > longest.to) {
                longest = hit;
            }
        }
        return longest;
    }

    private void at(List<Word> words, int from, List<Hit<T>> hits) {
        Word word = words.get(from);
        String key = word.key();
        List<Phrase<T>> phrases = heads.at(word.head());
        for (int i = 0; i < phrases.size(); i++) {
            if (key.startsWith(phrases.get(i).first)) {
                match(phrases.get(i), words, from, hits);
            }
        }
        phrases = whole.at(key.hashCode());
        for (int i = 0; i < phrases.size(); i++) {
            if (key.equals(phrases.get(i).first)) {
                match(phrases.get(i), words, from, hits);
            }
        }
        phrases = tails.at(word.tail());
        for (int i = 0; i < phrases.size(); i++) {
            if (key.endsWith(phrases.get(i).first)) {
                match(phrases.get(i), words, from, hits);
            }
        }
    }

    private static <T> void match(Phrase<T> phrase, List<Word> words, int from, List<Hit<T>> hits) {
        int to = end(phrase.rest, 0, words, from + 1);
        if (to > 0) {
            hits.add(new Hit<>(phrase.value, from, to));
        }
    }

    /** The word after the rest of a phrase, 0 if it does not stand there. */
    private static int end(List<Step> rest, int index, List<Word> words, int at) {
        if (index == rest.size()) {
            return at;
        }
        Step step = rest.get(index);
        if (step.gap > 0) {
            for (int gap = 0; gap <= step.gap; gap++) {
                int to = end(rest, index + 1, words, at + gap);
                if (to > 0) {
                    return to;
                }
                boolean stays = step.gap == SHORT_GAP
                        || at + gap < words.size()
                                && !ENDS.contains(words.get(at + gap).key());
                if (!stays) {
                    return 0;
                }
            }
            return 0;
        }
        return at < words.size() && step.is(words.get(at).key()) ? end(rest, index + 1, words, at + 1) : 0;
    }

    /** A word of a phrase after its first: one of several, or a gap. */
    private record Step(int gap, List<String> words, List<String> heads, List<String> tails) {

        static Step of(String text) {
            List<String> words = new ArrayList<>();
            List<String> heads = new ArrayList<>();
            List<String> tails = new ArrayList<>();
            for (String choice : text.split("/")) {
                if (choice.length() > 1 && choice.startsWith("*")) {
                    tails.add(choice.substring(1));
                } else if (choice.length() > 1 && choice.endsWith("*")) {
                    heads.add(choice.substring(0, choice.length() - 1));
                } else {
                    words.add(choice);
                }
            }
            int gap = text.equals("~") ? SHORT_GAP : text.equals("…") ? CLAUSE_GAP : 0;
            return new Step(gap, List.copyOf(words), List.copyOf(heads), List.copyOf(tails));
        }

        boolean is(String key) {
            for (int i = 0; i < words.size(); i++) {
                if (key.equals(words.get(i))) {
                    return true;
                }
            }
            for (int i = 0; i < heads.size(); i++) {
                if (key.startsWith(heads.get(i))) {
                    return true;
                }
            }
            for (int i = 0; i < tails.size(); i++) {
                if (key.endsWith(tails.get(i))) {
                    return true;
                }
            }
            return false;
        }
    }
}
