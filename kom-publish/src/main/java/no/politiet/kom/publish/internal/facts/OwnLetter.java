package no.politiet.kom.publish.internal.facts;

import java.util.List;
import java.util.Set;
import no.politiet.kom.publish.internal.text.Phrases;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Vocabulary;
import no.politiet.kom.publish.internal.text.Word;

/** What an editor tells of the newsletter itself: when it comes, what stands in it, how to have it. It is no news. */
final class OwnLetter {

    private static final Vocabulary VOCABULARY = Vocabulary.of(OwnLetter.class);

    /** How far into a sentence it says what it is about. */
    private static final int BEGINNING = 8;

    private static final Set<String> LETTER =
            Set.of("nyhetsbrev", "nyheitsbrev", "nyhetsbrevet", "nyheitsbrevet", "nyhetsbrevene", "nyheitsbreva");
    private static final Set<String> OURS = VOCABULARY.words("ours");
    private static final Set<String> READER = VOCABULARY.words("reader");
    private static final Set<String> NEXT = Set.of("neste", "forrige", "førre");
    private static final Set<String> NUMBERS = Set.of("nummer", "utgave", "utgåve", "brev", "blad", "nummeret");
    private static final Set<String> COMES = VOCABULARY.words("comes");
    private static final Set<String> OFTEN = VOCABULARY.words("often");
    private static final Set<String> SEVERAL = VOCABULARY.words("several");

    private static final Phrases<Boolean> SAYS_SO = Phrases.of(VOCABULARY.phrases("says so"));

    private OwnLetter() {}

    static boolean isNote(List<ActReading> readings) {
        ActReading first = readings.get(0);
        return isAbout(first)
                || isLeadIn(first) && readings.size() == 1
                || saysSo(first)
                || readings.size() > 1 && saysSo(readings.get(1));
    }

    /** Whether it speaks to the reader of the newsletter. */
    static boolean greets(List<ActReading> readings) {
        for (ActReading reading : readings) {
            for (Word word : reading.words()) {
                if (READER.contains(word.key()) || LETTER.contains(word.key())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAbout(ActReading reading) {
        List<Word> words = reading.words();
        boolean letter = false;
        boolean ours = false;
        for (int i = 0; i < words.size() && i < BEGINNING; i++) {
            letter |= LETTER.contains(words.get(i).key());
            ours |= OURS.contains(words.get(i).key());
        }
        return letter && ours || isNextNumber(reading) || isRegular(words);
    }

    /** "Neste Fyrbrev kommer i juli", "Neste nummer sendes ut …". */
    private static boolean isNextNumber(ActReading reading) {
        List<Word> words = reading.words();
        if (words.size() < 3 || !NEXT.contains(words.get(0).key())) {
            return false;
        }
        String number = words.get(1).key();
        return (NUMBERS.contains(number) || number.endsWith("brev") || reading.isCapital(1))
                && hasOneOf(COMES, words, 0);
    }

    /** "Fyrbrevet kommer ut en gang i kvartalet", "Fyrbrevet utkommer to ganger årlig". */
    private static boolean isRegular(List<Word> words) {
        for (int i = 0; i + 1 < words.size() && i < 4; i++) {
            String key = words.get(i).key();
            boolean out = key.startsWith("ut")
                    || words.get(i + 1).is("ut")
                    || i == 1 && isLetter(words.get(0).key());
            if (COMES.contains(key) && out) {
                return hasOneOf(OFTEN, words, i);
            }
        }
        return false;
    }

    private static boolean isLetter(String name) {
        return name.endsWith("brevet") || name.endsWith("nytt") || name.endsWith("posten") || name.endsWith("bladet");
    }

    private static boolean hasOneOf(Set<String> keys, List<Word> words, int from) {
        for (int i = from; i < words.size() && i < from + 6; i++) {
            if (keys.contains(words.get(i).key())) {
                return true;
            }
        }
        return false;
    }

    /** "Tre saker er ute på høring:" and nothing after it. */
    private static boolean isLeadIn(ActReading reading) {
        Sentence sentence = reading.sentence();
        if (!sentence.text().strip().endsWith(":") || !sentence.links().isEmpty()) {
            return false;
        }
        return hasSeveral(reading.words());
    }

    private static boolean hasSeveral(List<Word> words) {
        for (Word word : words) {
            if (SEVERAL.contains(word.key())) {
                return true;
            }
        }
        return false;
    }

    /** "Under finner du det viktigste", "I dette nummeret …". */
    private static boolean saysSo(ActReading reading) {
        List<Word> words = reading.words();
        for (int i = 0; i < words.size() && i < BEGINNING + 4; i++) {
            if (SAYS_SO.at(words, i) != null) {
                return true;
            }
        }
        return false;
    }
}
