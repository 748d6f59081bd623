package no.politiet.kom.publish.internal.facts.references;

import java.util.List;
import java.util.Set;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;

/** A place among the words of a sentence, which grammars move on. Beyond the last word every word is empty. */
final class Scan {

    private static final String DASHES = "-–—‑‐−";

    private final Sentence sentence;
    private final List<Word> words;
    int at;

    Scan(Sentence sentence) {
        this.sentence = sentence;
        this.words = sentence.words();
    }

    int size() {
        return words.size();
    }

    String key() {
        return key(at);
    }

    String key(int index) {
        return index >= 0 && index < words.size() ? words.get(index).key() : "";
    }

    /** The words as printed. */
    String printed(int from, int to) {
        return sentence.text()
                .substring(words.get(from).start(), words.get(to - 1).end());
    }

    boolean is(Set<String> keys) {
        return keys.contains(key());
    }

    /** Goes past a word if it is this one. */
    boolean take(String key) {
        boolean is = key().equals(key);
        at += is ? 1 : 0;
        return is;
    }

    /** Goes past a word if it is one of these. */
    boolean take(Set<String> keys) {
        boolean is = is(keys);
        at += is ? 1 : 0;
        return is;
    }

    /** Goes past words if they stand there in a row. */
    boolean take(List<String> keys) {
        for (int i = 0; i < keys.size(); i++) {
            if (!key(at + i).equals(keys.get(i))) {
                return false;
            }
        }
        at += keys.size();
        return true;
    }

    /** Goes past "nr." or "nr" if it stands there. */
    boolean takeNumberSign() {
        if (!take(Set.of("nr", "no", "nummer"))) {
            return false;
        }
        take(".");
        return true;
    }

    boolean takeDash() {
        boolean is = isDash(at);
        at += is ? 1 : 0;
        return is;
    }

    boolean isDash(int index) {
        String key = key(index);
        return key.length() == 1 && DASHES.contains(key);
    }

    /** Whether a word is of one to four digits. */
    boolean isNumber(int index) {
        return isDigits(index, 4);
    }

    boolean isDigits(int index, int longest) {
        return index >= 0
                && index < words.size()
                && words.get(index).isNumber()
                && key(index).length() <= longest;
    }

    boolean isYear(int index) {
        return isYear(key(index));
    }

    static boolean isYear(String key) {
        return key.length() == 4 && (key.startsWith("19") || key.startsWith("20")) && isDigits(key);
    }

    static boolean isDigits(String key) {
        return !key.isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    boolean isLetters(int index) {
        return index >= 0 && index < words.size() && words.get(index).isLetters();
    }

    /** Whether a word begins with a capital letter. */
    boolean isCapital(int index) {
        return index >= 0
                && index < words.size()
                && Character.isUpperCase(
                        sentence.text().codePointAt(words.get(index).start()));
    }

    /** Whether a word stands directly after the one before it. */
    boolean isJoined(int index) {
        return index > 0
                && index < words.size()
                && words.get(index - 1).end() == words.get(index).start();
    }

    /** The first word of a compound that ends with a word: of "plan- og bygningsloven" that is "plan". */
    int compound(int last, int floor) {
        int from = last;
        if (from - 2 >= floor && isDash(from - 1) && isJoined(from) && isJoined(from - 1)) {
            from -= 2;
        }
        while (from - 3 >= floor
                && (key(from - 1).equals("og")
                        || key(from - 1).equals("eller")
                        || key(from - 1).equals(","))
                && isDash(from - 2)
                && isJoined(from - 2)
                && isLetters(from - 3)) {
            from -= 3;
        }
        return from;
    }
}
