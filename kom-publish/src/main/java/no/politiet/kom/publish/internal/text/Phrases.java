package no.politiet.kom.publish.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Set phrases that tell something, each with what it tells. They are looked up word by word, so the time it takes depends
 * on the text and hardly on how many phrases there are.
 *
 * <p>A phrase is words in lower case, apart by blanks. {@code publiser*} is each word that begins so, {@code *frist} each that
 * ends so (the word alone included), {@code sendt/sende} one word or the other, and {@code ~} up to three words of any sort.
 * A full stop or comma is a word of its own: {@code meld . st .}
 *
 * @param <T> what a phrase tells
 */
public final class Phrases<T> {

    /** A phrase found: from the word {@code from} to before the word {@code to}. */
    public record Hit<T>(T value, int from, int to) {}

    private static final int WIDEST_GAP = 3;

    private record Phrase<T>(T value, List<List<String>> rest) {}

    private static final class Node<T> {
        private final Map<Character, Node<T>> next = new HashMap<>(4);
        private final List<Phrase<T>> whole = new ArrayList<>(1);
        private final List<Phrase<T>> part = new ArrayList<>(1);
    }

    private final Node<T> forward = new Node<>();
    private final Node<T> backward = new Node<>();

    private Phrases() {}

    /** Starts a collection. */
    public static <T> Builder<T> builder() {
        return new Builder<>();
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

        public Phrases<T> build() {
            return phrases;
        }
    }

    private void add(T value, String text) {
        List<List<String>> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            words.add(List.of(word.split("/")));
        }
        Phrase<T> phrase = new Phrase<>(value, List.copyOf(words.subList(1, words.size())));
        for (String first : words.get(0)) {
            boolean suffix = first.startsWith("*") && first.length() > 1;
            boolean prefix = first.endsWith("*") && first.length() > 1;
            String letters = suffix
                    ? new StringBuilder(first.substring(1)).reverse().toString()
                    : prefix ? first.substring(0, first.length() - 1) : first;
            Node<T> node = suffix ? backward : forward;
            for (int i = 0; i < letters.length(); i++) {
                node = node.next.computeIfAbsent(letters.charAt(i), unused -> new Node<>());
            }
            (suffix || prefix ? node.part : node.whole).add(phrase);
        }
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
        List<Hit<T>> hits = new ArrayList<>();
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
        String key = words.get(from).key();
        Node<T> node = forward;
        for (int i = 0; node != null; i++) {
            match(node.part, words, from, hits);
            if (i == key.length()) {
                match(node.whole, words, from, hits);
                break;
            }
            node = node.next.isEmpty() ? null : node.next.get(key.charAt(i));
        }
        node = backward;
        for (int i = key.length() - 1; node != null; i--) {
            match(node.part, words, from, hits);
            if (i < 0) {
                break;
            }
            node = node.next.isEmpty() ? null : node.next.get(key.charAt(i));
        }
    }

    private static <T> void match(List<Phrase<T>> phrases, List<Word> words, int from, List<Hit<T>> hits) {
        for (Phrase<T> phrase : phrases) {
            int to = end(phrase.rest, 0, words, from + 1);
            if (to > 0) {
                hits.add(new Hit<>(phrase.value, from, to));
            }
        }
    }

    /** The word after the rest of a phrase, 0 if it does not stand there. */
    private static int end(List<List<String>> rest, int index, List<Word> words, int at) {
        if (index == rest.size()) {
            return at;
        }
        if (rest.get(index).get(0).equals("~")) {
            for (int gap = 0; gap <= WIDEST_GAP; gap++) {
                int to = end(rest, index + 1, words, at + gap);
                if (to > 0) {
                    return to;
                }
            }
            return 0;
        }
        return at < words.size() && isOne(rest.get(index), words.get(at).key())
                ? end(rest, index + 1, words, at + 1)
                : 0;
    }

    private static boolean isOne(List<String> choices, String key) {
        for (String choice : choices) {
            boolean is = choice.length() > 1 && choice.startsWith("*")
                    ? key.endsWith(choice.substring(1))
                    : choice.length() > 1 && choice.endsWith("*")
                            ? key.startsWith(choice.substring(0, choice.length() - 1))
                            : key.equals(choice);
            if (is) {
                return true;
            }
        }
        return false;
    }
}
