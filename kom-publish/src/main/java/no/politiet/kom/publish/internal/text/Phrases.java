package no.politiet.kom.publish.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final class Phrase<T> {
        private final T value;
        private final Step[] rest;

        Phrase(T value, Step[] rest) {
            this.value = value;
            this.rest = rest;
        }
    }

    /** A place in the tree of letters. Most letters are of the Norwegian alphabet, and most looks find nothing. */
    private static final class Node<T> {
        private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyzæøå.,-";

        private final Node<T>[] letters = nodes();
        private final Map<Character, Node<T>> others = new HashMap<>(0);
        private final List<Phrase<T>> whole = new ArrayList<>(1);
        private final List<Phrase<T>> part = new ArrayList<>(1);

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static <T> Node<T>[] nodes() {
            return new Node[ALPHABET.length()];
        }

        private static int index(char letter) {
            return letter >= 'a' && letter <= 'z' ? letter - 'a' : ALPHABET.indexOf(letter, 26);
        }

        @Nullable
        Node<T> next(char letter) {
            int index = index(letter);
            return index >= 0 ? letters[index] : others.get(letter);
        }

        Node<T> add(char letter) {
            int index = index(letter);
            if (index < 0) {
                return others.computeIfAbsent(letter, unused -> new Node<>());
            }
            if (letters[index] == null) {
                letters[index] = new Node<>();
            }
            return letters[index];
        }
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
        String[] words = text.split(" ");
        Step[] rest = Arrays.stream(words).skip(1).map(Step::new).toArray(Step[]::new);
        Phrase<T> phrase = new Phrase<>(value, rest);
        for (String first : words[0].split("/")) {
            boolean suffix = first.startsWith("*") && first.length() > 1;
            boolean prefix = first.endsWith("*") && first.length() > 1;
            String letters = suffix
                    ? new StringBuilder(first.substring(1)).reverse().toString()
                    : prefix ? first.substring(0, first.length() - 1) : first;
            Node<T> node = suffix ? backward : forward;
            for (int i = 0; i < letters.length(); i++) {
                node = node.add(letters.charAt(i));
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
            node = node.next(key.charAt(i));
        }
        node = backward;
        for (int i = key.length() - 1; node != null; i--) {
            match(node.part, words, from, hits);
            if (i < 0) {
                break;
            }
            node = node.next(key.charAt(i));
        }
    }

    private static <T> void match(List<Phrase<T>> phrases, List<Word> words, int from, List<Hit<T>> hits) {
        for (int i = 0; i < phrases.size(); i++) {
            Phrase<T> phrase = phrases.get(i);
            int to = end(phrase.rest, 0, words, from + 1);
            if (to > 0) {
                hits.add(new Hit<>(phrase.value, from, to));
            }
        }
    }

    /** The word after the rest of a phrase, 0 if it does not stand there. */
    private static int end(Step[] rest, int index, List<Word> words, int at) {
        if (index == rest.length) {
            return at;
        }
        if (rest[index].gap) {
            for (int gap = 0; gap <= WIDEST_GAP; gap++) {
                int to = end(rest, index + 1, words, at + gap);
                if (to > 0) {
                    return to;
                }
            }
            return 0;
        }
        return at < words.size() && rest[index].is(words.get(at).key()) ? end(rest, index + 1, words, at + 1) : 0;
    }

    /** A word of a phrase after its first: one of several, or a gap. */
    private static final class Step {
        private final boolean gap;
        private final Set<String> words = new HashSet<>(4);
        private final List<String> stems = new ArrayList<>(1);
        private final List<String> tails = new ArrayList<>(1);

        Step(String text) {
            gap = text.equals("~");
            for (String choice : text.split("/")) {
                if (choice.length() > 1 && choice.startsWith("*")) {
                    tails.add(choice.substring(1));
                } else if (choice.length() > 1 && choice.endsWith("*")) {
                    stems.add(choice.substring(0, choice.length() - 1));
                } else {
                    words.add(choice);
                }
            }
        }

        boolean is(String key) {
            if (words.contains(key)) {
                return true;
            }
            for (int i = 0; i < stems.size(); i++) {
                if (key.startsWith(stems.get(i))) {
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
