package no.politiet.kom.publish.internal.facts.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.politiet.kom.publish.internal.facts.dates.RolePhrases.Cue;
import no.politiet.kom.publish.internal.text.Phrases.Hit;
import no.politiet.kom.publish.internal.text.Vocabulary;

/**
 * The phrases of a sentence that tell what happens on its dates, and how far from each date they stand. In "høringsfristen er 3. mai"
 * the words "høringsfristen" and the day are one word apart.
 */
final class RoleCues {

    /** How near the telling of a document's date is. */
    static final int CLOSE = 8;
    /** How far from a date a phrase may stand. */
    static final int REACH = 22;
    /** Farther than any. */
    static final int FAR = 1000;

    /** What joins a date to what it is of: "fristen er". */
    static final Set<String> IS = Vocabulary.of(RoleCues.class).words("is");

    /** More words than a phrase and what stands in its gaps. */
    private static final int LONGEST_PHRASE = 16;

    private final Gist gist;
    private final List<Hit<Cue>> hits;

    RoleCues(Gist gist) {
        this.gist = gist;
        this.hits = withoutParts(fromLastDate(RolePhrases.ALL.in(gist.words())));
    }

    List<Hit<Cue>> hits() {
        return hits;
    }

    /** The way from a date to the nearest phrase of each kind. */
    Map<Cue, Integer> ways(int place) {
        Map<Cue, Integer> ways = new EnumMap<>(Cue.class);
        for (Hit<Cue> hit : hits) {
            ways.merge(hit.value(), way(hit, place), Math::min);
        }
        return ways;
    }

    /** Whether a word of the sentence names a "frist". */
    boolean namesFrist() {
        return hits.stream().anyMatch(hit -> hit.value() == Cue.FRIST);
    }

    /** "kurset 6.–7. mai": whether a date stands right after what takes place. */
    boolean followsOccasion(int place) {
        return hits.stream().anyMatch(hit -> hit.value() == Cue.OCCASION && hit.to() == place);
    }

    /** Whether something of the sentence begins to apply. */
    boolean namesForce() {
        return hits.stream().anyMatch(hit -> hit.value() == Cue.IN_FORCE);
    }

    int nearestBefore(Cue cue, int place) {
        int shortest = FAR;
        for (Hit<Cue> hit : hits) {
            if (hit.value() == cue && hit.to() <= place) {
                shortest = Math.min(shortest, gist.way(hit.to(), place));
            }
        }
        return shortest;
    }

    boolean hasNear(Cue cue, int place) {
        for (Hit<Cue> hit : hits) {
            if (hit.value() == cue && way(hit, place) <= CLOSE) {
                return true;
            }
        }
        return false;
    }

    int way(Hit<Cue> hit, int place) {
        if (hit.from() <= place && place < hit.to()) {
            return 0;
        }
        if (hit.to() <= place) {
            return gist.way(hit.to(), place);
        }
        // A phrase right before another date is that date's.
        int reach = gist.way(place + 1, hit.from()) + 1;
        for (int i = hit.to(); i < Math.min(gist.size(), hit.to() + 4); i++) {
            if (gist.isDate(i) && gist.way(hit.to(), i) <= 3) {
                return hit.value() == Cue.FRIST ? FAR : reach + CLOSE;
            }
        }
        return reach;
    }

    /** "Høringen startet 17. januar og varer til": the first of the dates is not that of the "frist". */
    private List<Hit<Cue>> fromLastDate(List<Hit<Cue>> all) {
        boolean cuts = false;
        for (int i = 0; i < all.size(); i++) {
            Hit<Cue> hit = all.get(i);
            int from = hit.from();
            for (int word = hit.from() + 2; cuts(hit.value()) && word < hit.to() - 1; word++) {
                from = gist.isDate(word) ? word + 1 : from;
            }
            if (from != hit.from()) {
                all.set(i, new Hit<>(hit.value(), from, hit.to()));
                cuts = true;
            }
        }
        if (cuts) {
            all.sort(Comparator.comparingInt(Hit::from));
        }
        return all;
    }

    private static boolean cuts(Cue cue) {
        return cue == Cue.FRIST || cue == Cue.DUE;
    }

    /** Without the phrases that are part of a longer one: "svaret kom" and not "kom", "tek til å gjelde" and not "tek til". */
    private static List<Hit<Cue>> withoutParts(List<Hit<Cue>> all) {
        List<Hit<Cue>> whole = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).value().isTelling() || !isPart(i, all)) {
                whole.add(all.get(i));
            }
        }
        return whole;
    }

    private static boolean isPart(int at, List<Hit<Cue>> all) {
        Hit<Cue> hit = all.get(at);
        int i = at;
        while (i > 0 && all.get(i - 1).from() > hit.from() - LONGEST_PHRASE) {
            i--;
        }
        for (; i < all.size() && all.get(i).from() <= hit.from(); i++) {
            Hit<Cue> other = all.get(i);
            int longer = length(other) - length(hit);
            boolean bounds = other.from() == hit.from() || other.to() == hit.to();
            boolean contains = bounds && other.to() >= hit.to() && longer > 0;
            boolean runsInto = other.from() < hit.from() && other.to() > hit.from() && longer >= 0;
            if (other.value().isTelling() && (contains || runsInto)) {
                return true;
            }
        }
        return false;
    }

    private static int length(Hit<Cue> hit) {
        return hit.to() - hit.from();
    }
}
