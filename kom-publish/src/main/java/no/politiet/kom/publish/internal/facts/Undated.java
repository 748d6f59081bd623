package no.politiet.kom.publish.internal.facts;

import java.util.ArrayList;
import java.util.List;
import no.politiet.kom.publish.internal.text.PeriodWords;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;

/** A sentence's words without its dates, which part what belongs together: "publiserte 3. mars 2031 en rapport". */
final class Undated {

    private Undated() {}

    static List<Word> words(Sentence sentence) {
        List<Word> words = sentence.words();
        List<Word> kept = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (isMonth(word)) {
                boolean date = dropDay(kept);
                if (date) {
                    if (i + 1 < words.size() && isYear(words.get(i + 1))) {
                        i++;
                    }
                    continue;
                }
            } else if (isYear(word)
                    && !kept.isEmpty()
                    && kept.get(kept.size() - 1).is("i")) {
                kept.remove(kept.size() - 1);
                continue;
            }
            kept.add(word);
        }
        return kept;
    }

    /** Takes away what stands before a month and belongs to its date; tells whether it makes it one. */
    private static boolean dropDay(List<Word> kept) {
        int at = kept.size();
        while (at > 0 && isPartOfDay(kept.get(at - 1))) {
            at--;
        }
        boolean day = kept.subList(at, kept.size()).stream().anyMatch(Word::isNumber);
        if (!day) {
            at = kept.size();
        }
        boolean opened = at > 0 && (kept.get(at - 1).is("i") || kept.get(at - 1).is("den"));
        if (!day && !opened) {
            return false;
        }
        kept.subList(opened ? at - 1 : at, kept.size()).clear();
        return true;
    }

    private static boolean isPartOfDay(Word word) {
        return word.isNumber() && word.key().length() <= 2 || word.is(".") || word.is("–") || word.is("-");
    }

    private static boolean isMonth(Word word) {
        return word.isLetters() && PeriodWords.month(word.key()) > 0;
    }

    private static boolean isYear(Word word) {
        return word.isNumber()
                && word.key().length() == 4
                && (word.key().startsWith("19") || word.key().startsWith("20"));
    }
}
