package no.politiet.kom.publish.internal.facts.dates;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.publish.internal.facts.dates.RolePhrases.Cue;
import no.politiet.kom.publish.internal.text.Phrases.Hit;
import org.jspecify.annotations.Nullable;

/** A day that is that of an occasion as well: "lansert på et seminar 18. januar", "seminar for lansering av". */
final class OccasionRule {

    private static final Set<String> AT = Set.of("på", "ved", "under");
    private static final Set<String> STOPS = Set.of(",", ".", "og", "om", "fra");
    private static final Set<String> LAUNCH = Set.of("lanseringa", "lanseringen");
    private static final Set<String> OF_LAUNCH = Set.of("for", "til", "med");

    private final Gist gist;
    private final RoleCues cues;

    OccasionRule(Gist gist, RoleCues cues) {
        this.gist = gist;
        this.cues = cues;
    }

    /** "lansert på et seminar 18. januar": the day is that of the seminar as well. */
    boolean isOnOccasion(int place, Map<Cue, Integer> ways) {
        if (ways.getOrDefault(Cue.OCCASION, RoleCues.FAR) > RoleCues.CLOSE) {
            return false;
        }
        for (Hit<Cue> hit : cues.hits()) {
            if (hit.value() != Cue.OCCASION || cues.way(hit, place) > RoleCues.CLOSE) {
                continue;
            }
            for (int i = hit.from() - 1; i >= Math.max(0, hit.from() - 4); i--) {
                if (gist.isOneOf(i, AT) || i == hit.from() - 1 && gist.is(i, "i")) {
                    return true;
                }
                if (gist.isOneOf(i, STOPS)) {
                    break;
                }
            }
        }
        return false;
    }

    /** "lanserte …, rapport 12, på et webinar": the telling nearest to the day of an occasion, though what is told stands between. */
    static @Nullable DateRole told(Map<Cue, Integer> ways) {
        Cue nearest = null;
        int shortest = RoleCues.REACH + RoleCues.CLOSE;
        for (Map.Entry<Cue, Integer> cue : ways.entrySet()) {
            if (cue.getKey().isTelling() && cue.getValue() < shortest) {
                shortest = cue.getValue();
                nearest = cue.getKey();
            }
        }
        for (Cue told : List.of(Cue.PUBLISHED, Cue.LAID_BEFORE, Cue.ADOPTED, Cue.DELIVERED)) {
            if (told == nearest || ways.getOrDefault(told, RoleCues.FAR) <= RoleCues.CLOSE) {
                return told.role;
            }
        }
        return null;
    }

    /** "seminar for lansering av": what takes place is a launch. */
    boolean isLaunch(int place) {
        for (int i = Math.max(0, place - 6); i < Math.min(gist.size(), place + 6); i++) {
            boolean launch = i > 0
                    && (gist.isOneOf(i, LAUNCH) || gist.words().get(i).key().endsWith("lansering"))
                    && gist.isOneOf(i - 1, OF_LAUNCH);
            if (launch && gist.way(Math.min(i, place + 1), Math.max(i, place)) <= RoleCues.CLOSE) {
                return true;
            }
        }
        return false;
    }
}
