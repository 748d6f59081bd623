package no.politiet.kom.publish.internal.facts.dates;

import java.util.List;
import java.util.Set;
import no.politiet.kom.publish.internal.text.DateMention;
import no.politiet.kom.publish.internal.text.Range;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/** Days in numbers that nothing around says are days: "Strømmen kommer 15/6". One may as well be a fraction or a place in a document. */
final class UnreadDays {

    private static final int WORDS = 3;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final Set<String> COUNTED = Set.of("av", "deler", "delar", "del", "%", "/", "-", "–");
    private static final Set<String> ENDS = Set.of(".", ",", ";", "!", ")");
    private static final Set<String> NUMBERED = Set.of(
            "punkt",
            "pkt",
            "kap",
            "kapittel",
            "avsnitt",
            "nr",
            "artikkel",
            "art",
            "versjon",
            "side",
            "sak",
            "tabell",
            "figur",
            "vedlegg",
            "kl",
            "klokka",
            "klokken",
            "med",
            "på",
            "om");

    private UnreadDays() {}

    /** Where the first one of a sentence stands, null where there is none. */
    static @Nullable Range in(List<Word> words, List<DateMention> read) {
        for (int i = 1; i + WORDS <= words.size(); i++) {
            if (isDay(words, i) && !isRead(i, read)) {
                return new Range(words.get(i).start(), words.get(i + 2).end());
            }
        }
        return null;
    }

    private static boolean isDay(List<Word> words, int at) {
        boolean stroke = words.get(at + 1).is("/");
        String before = words.get(at - 1).key();
        String after = at + WORDS < words.size() ? words.get(at + WORDS).key() : ".";
        return isNumberUpTo(words.get(at), DAYS)
                && (stroke || words.get(at + 1).is("."))
                && isNumberUpTo(words.get(at + 2), MONTHS)
                && words.get(at).end() == words.get(at + 1).start()
                && words.get(at + 1).end() == words.get(at + 2).start()
                && words.get(at - 1).isLetters()
                && !NUMBERED.contains(before)
                && (stroke ? !COUNTED.contains(after) : ENDS.contains(after));
    }

    private static boolean isNumberUpTo(Word word, int most) {
        return word.isNumber()
                && word.key().length() <= 2
                && Integer.parseInt(word.key()) >= 1
                && Integer.parseInt(word.key()) <= most;
    }

    private static boolean isRead(int at, List<DateMention> read) {
        return read.stream().anyMatch(mention -> mention.from() <= at && at < mention.to());
    }
}
