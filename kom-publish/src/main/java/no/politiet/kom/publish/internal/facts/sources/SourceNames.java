package no.politiet.kom.publish.internal.facts.sources;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.politiet.kom.model.Source;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Names of sources, found word by word. Small and capital letters are alike ("Fair play bygg"), but a name that is
 * written with a capital letter is found with one only, and one of capitals ("KOM") as it is: "kom" is a word.
 */
final class SourceNames {

    /** A name found: it ends before the word {@code to}; {@code genitive} if it stands with its s. */
    record Found(Source source, int to, boolean genitive) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private @Nullable Source source;
        private boolean exact;
        private boolean capital;
        private String text = "";

        boolean is(String printed) {
            return exact ? printed.equals(text) : !capital || Character.isUpperCase(printed.codePointAt(0));
        }
    }

    private final Node root = new Node();

    /** Adds a name, unless it is known already. */
    void add(String name, Source source) {
        List<Word> words = Word.of(name);
        if (words.isEmpty()) {
            return;
        }
        Node node = root;
        for (Word word : words) {
            node = node.next.computeIfAbsent(word.key(), unused -> new Node());
        }
        boolean exact = words.size() == 1
                && name.codePoints().filter(Character::isUpperCase).count() > 1;
        boolean capital = Character.isUpperCase(name.codePointAt(0));
        if (node.source == null) {
            node.source = source;
            node.exact = exact;
            node.capital = capital;
            node.text = name;
        } else if (node.source.equals(source)) {
            node.exact &= exact;
            node.capital &= capital;
        }
    }

    /** The longest name that begins at a word, null if there is none. */
    @Nullable
    Found at(String text, List<Word> words, int from) {
        Node node = root;
        Found longest = null;
        for (int i = from; i < words.size(); i++) {
            String key = words.get(i).key();
            int start = words.get(from).start();
            Node next = node.next.get(key);
            if (next != null
                    && next.source != null
                    && next.is(text.substring(start, words.get(i).end()))) {
                boolean mark = isGenitiveMark(text, words, i + 1);
                longest = new Found(next.source, mark ? markEnd(words, i + 1) : i + 1, mark);
            } else if (key.endsWith("s")) {
                Node base = node.next.get(key.substring(0, key.length() - 1));
                if (base != null
                        && base.source != null
                        && base.is(text.substring(start, words.get(i).end() - 1))) {
                    longest = new Found(base.source, i + 1, true);
                }
            }
            if (next == null) {
                break;
            }
            node = next;
        }
        return longest;
    }

    /** "FN's", "KFS'". */
    private static boolean isGenitiveMark(String text, List<Word> words, int at) {
        if (at + 1 >= words.size() || !(words.get(at).is("'") || words.get(at).is("’"))) {
            return false;
        }
        boolean joint = words.get(at).start() == words.get(at - 1).end();
        return joint && (isMarkS(words, at + 1) || "sxz".indexOf(lastLetter(text, words.get(at - 1))) >= 0);
    }

    private static boolean isMarkS(List<Word> words, int at) {
        return words.get(at).is("s")
                && words.get(at).start() == words.get(at - 1).end();
    }

    private static char lastLetter(String text, Word word) {
        return Character.toLowerCase(text.charAt(word.end() - 1));
    }

    private static int markEnd(List<Word> words, int mark) {
        return isMarkS(words, mark + 1) ? mark + 2 : mark + 1;
    }
}
