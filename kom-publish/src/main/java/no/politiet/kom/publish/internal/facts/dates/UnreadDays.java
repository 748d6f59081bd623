package no.politiet.kom.publish.internal.facts.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.politiet.kom.publish.internal.text.DateMention;
import no.politiet.kom.publish.internal.text.Range;
import no.politiet.kom.publish.internal.text.Word;

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

    /** Where those of a sentence stand. */
    static List<Range> in(List<Word> words, List<DateMention> read) {
        List<Range> days = new ArrayList<>();
        for (int i = 1; i + WORDS <= words.size(); i++) {
            if (isDay(words, i) && !isRead(i, read)) {
                days.add(new Range(words.get(i).start(), words.get(i + 2).end()));
            }
        }
        return days;
    }

    private static boolean isDay(List<Word> words, int at) {
        boolean stroke = words.get(at + 1).is("/");
        if (stroke && words.get(at).is("24") && words.get(at + 2).is("7")) {
            return false; // day and night
        }
        String after = at + WORDS < words.size() ? words.get(at + WORDS).key() : ".";
        return isNumberUpTo(words.get(at), DAYS)
                && (stroke || words.get(at + 1).is("."))
                && isNumberUpTo(words.get(at + 2), MONTHS)
                && words.get(at).end() == words.get(at + 1).start()
                && words.get(at + 1).end() == words.get(at + 2).start()
                && words.get(at - 1).isLetters()
                && !isNumbered(words.get(at - 1))
                && (stroke ? !COUNTED.contains(after) : ENDS.contains(after));
    }

    /** Whether a word says that the number after it is none of a day. */
    static boolean isNumbered(Word word) {
        return NUMBERED.contains(word.key());
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
