package no.politiet.kom.publish.internal.facts.dates;

import java.util.Map;
import java.util.Set;
import no.politiet.kom.publish.internal.facts.dates.RolePhrases.Cue;
import no.politiet.kom.publish.internal.text.Phrases.Hit;
import no.politiet.kom.publish.internal.text.Vocabulary;

/** Whether a day is of what is put forward for Parliament or a minister: a bill, a recommendation, a question ("spurte i mai statsråden"). */
final class PaperRule {

    private static final Vocabulary VOCABULARY = Vocabulary.of(PaperRule.class);

    private static final Set<String> ASKED = VOCABULARY.words("asked");
    private static final Set<String> SURVEYING = Set.of("spurte", "spurde", "spør", "stilte", "stille");

    private final Gist gist;
    private final RoleCues cues;

    PaperRule(Gist gist, RoleCues cues) {
        this.gist = gist;
        this.cues = cues;
    }

    static boolean isOfBill(Map<Cue, Integer> ways) {
        int bill = ways.getOrDefault(Cue.BILL, RoleCues.FAR);
        return bill <= RoleCues.REACH && bill <= ways.getOrDefault(Cue.WORK, RoleCues.FAR);
    }

    /** What a member of parliament asks is put forward on the day, whatever verb says so. */
    static boolean isOfQuestion(Map<Cue, Integer> ways) {
        return ways.getOrDefault(Cue.QUESTION, RoleCues.FAR) <= RoleCues.REACH * 2;
    }

    /** "avga 19. mars Innst. 233 S": what a committee of Parliament hands over is put forward. */
    boolean isOfCommittee() {
        for (int i = 0; i < gist.size(); i++) {
            if (gist.is(i, "innst")) {
                return true;
            }
        }
        return false;
    }

    /** "Spørsmålet ble levert": what is handed in is asked. */
    boolean isOfAsking(int place) {
        for (int i = Math.max(0, place - RoleCues.CLOSE); i < place; i++) {
            if (gist.isOneOf(i, ASKED)) {
                return true;
            }
        }
        return false;
    }

    /** "spurte i september 1200 beboere": who is asked is counted, so it is no question to a minister. */
    boolean isOfSurvey(int place) {
        int from = RoleCues.FAR;
        for (Hit<Cue> hit : cues.hits()) {
            if (hit.value() == Cue.SUBMITTED && Math.abs(hit.from() - place) <= RoleCues.CLOSE) {
                from = Math.min(from, hit.from());
            }
        }
        if (from == RoleCues.FAR || !gist.isOneOf(from, SURVEYING)) {
            return false;
        }
        for (int i = from + 1; i < Math.min(gist.size(), from + RoleCues.CLOSE); i++) {
            if (gist.isNumber(i)) {
                return true;
            }
        }
        return false;
    }
}
