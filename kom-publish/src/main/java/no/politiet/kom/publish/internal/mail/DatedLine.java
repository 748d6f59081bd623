package no.politiet.kom.publish.internal.mail;

import java.util.List;
import java.util.regex.Pattern;
import no.politiet.kom.publish.internal.text.DateGrammar;
import no.politiet.kom.publish.internal.text.DateMention;
import no.politiet.kom.publish.internal.text.Word;

/** A line of a calendar: its day, and behind a sign or a gap what is on then: "14. januar: Fagdag", "Fredag 1.7.   Rapport". */
final class DatedLine {

    /** No line of a calendar is longer. */
    private static final int LONGEST = 200;

    private static final Pattern BEHIND_DAY =
            Pattern.compile("\\.?(?:,? kl\\S* ?[0-9.:–-]+)?(?: *:| +[–—-] |\\t|  ).*");

    private DatedLine() {}

    static boolean is(TextLine line) {
        String text = line.text().strip();
        if (text.length() > LONGEST) {
            return false;
        }
        List<Word> words = Word.of(text);
        List<DateMention> dates = DateGrammar.read(words, true);
        if (dates.isEmpty() || !dates.get(0).isDays()) {
            return false;
        }
        DateMention day = dates.get(0);
        return day.opensLine()
                && BEHIND_DAY
                        .matcher(text.substring(words.get(day.to() - 1).end()))
                        .matches();
    }
}
