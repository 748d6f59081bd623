package no.politiet.kom.publish.internal.facts.dates;

import java.util.List;
import java.util.Set;
import no.politiet.kom.publish.internal.text.PeriodWords;
import no.politiet.kom.publish.internal.text.Word;

/** A deadline for the reader whose day is told by another: "Svar innen tre uker", "Klagefristen er tre uker", "Frist: i morgen". */
final class RelativeDeadline {

    private static final Set<String> ASKED = Set.of(
            "svar",
            "søk",
            "meld",
            "send",
            "gi",
            "gje",
            "gjev",
            "lever",
            "registrer",
            "bestill",
            "sei",
            "si",
            "påmelding",
            "innmelding");
    private static final Set<String> WITHIN = Set.of("innen", "innan", "senest", "seinast");
    private static final Set<String> FEASTS =
            Set.of("påske", "pinse", "pinsa", "jul", "jula", "sankthans", "helgen", "helga", "ferien");

    /** The day from when one reads: "i morgen". */
    private static final Set<String> FROM_TODAY =
            Set.of("dag", "kveld", "morgen", "morgon", "overmorgen", "overmorgon");

    private static final Set<String> NAMES = Set.of(":", "er");

    /** How many words after "innen" the day may be: "innen to hele uker". */
    private static final int NEAR = 3;

    private RelativeDeadline() {}

    static boolean isIn(List<Word> words) {
        boolean asked = !words.isEmpty() && ASKED.contains(words.get(0).key());
        boolean deadline = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).key();
            boolean named = deadline && NAMES.contains(word);
            boolean within = (asked || deadline) && WITHIN.contains(word);
            for (int j = i + 1; (named || within) && j < Math.min(words.size(), i + 1 + NEAR); j++) {
                String day = words.get(j).key();
                if (within && FEASTS.contains(day) || DeniedRule.STRETCHES.contains(day) || isNearDay(words, j)) {
                    return true;
                }
            }
            deadline |= word.endsWith("frist") || word.endsWith("fristen");
        }
        return false;
    }

    /** "fredag", "i morgen". */
    private static boolean isNearDay(List<Word> words, int at) {
        return PeriodWords.weekdayOf(words.get(at)) != null
                || words.get(at - 1).is("i")
                        && FROM_TODAY.contains(words.get(at).key());
    }
}
