package no.politiet.kom.publish.internal.facts.dates;

import java.util.List;
import java.util.Set;
import no.politiet.kom.publish.internal.text.Word;

/** A deadline for the reader whose day is told by another: "Svar innen tre uker", "Meld deg på senest to dager før", "Søk innen påske". */
final class RelativeDeadline {

    private static final Set<String> ASKED =
            Set.of("svar", "søk", "meld", "send", "gi", "gje", "gjev", "lever", "registrer", "bestill", "sei", "si");
    private static final Set<String> WITHIN = Set.of("innen", "innan", "senest", "seinast");
    private static final Set<String> FEASTS =
            Set.of("påske", "pinse", "pinsa", "jul", "jula", "sankthans", "helgen", "helga", "ferien");

    /** How many words after "innen" the day may be: "innen to hele uker". */
    private static final int NEAR = 3;

    private RelativeDeadline() {}

    static boolean isIn(List<Word> words) {
        if (words.isEmpty() || !isAsked(words.get(0).key())) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (WITHIN.contains(words.get(i).key())) {
                for (int j = i + 1; j < Math.min(words.size(), i + 1 + NEAR); j++) {
                    String day = words.get(j).key();
                    if (FEASTS.contains(day) || DeniedRule.STRETCHES.contains(day)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isAsked(String word) {
        return ASKED.contains(word) || word.endsWith("frist") || word.endsWith("fristen");
    }
}
