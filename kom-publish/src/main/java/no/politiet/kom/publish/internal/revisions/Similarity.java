package no.politiet.kom.publish.internal.revisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import no.politiet.kom.model.Item;

/** Pairs items by how much of their text is the same: pairs of words that stand side by side in both. */
final class Similarity {

    /** Of all pairs of words in either, the least that must be in both. */
    private static final double LEAST = 0.4;
    /** What stands in more items than this tells nothing. */
    private static final int COMMON = 20;

    private record Candidate(int now, int old, double likeness) {}

    private Similarity() {}

    /** Pairs what is left, the most alike first; gives the new ones that got a pair. */
    static SortedSet<Integer> pair(Pairs<Item> items) {
        Map<Integer, Set<String>> olds = new HashMap<>();
        Map<String, List<Integer>> places = new HashMap<>();
        for (int old : items.freeOlds()) {
            Set<String> pairs = pairs(items.old(old));
            olds.put(old, pairs);
            pairs.forEach(pair ->
                    places.computeIfAbsent(pair, unused -> new ArrayList<>()).add(old));
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int now : items.freeNews()) {
            Set<String> pairs = pairs(items.now(now));
            Map<Integer, Integer> shared = new HashMap<>();
            for (String pair : pairs) {
                List<Integer> in = places.getOrDefault(pair, List.of());
                if (in.size() <= COMMON) {
                    in.forEach(old -> shared.merge(old, 1, Integer::sum));
                }
            }
            shared.forEach((old, count) -> {
                double likeness = 2.0
                        * count
                        / (pairs.size() + olds.getOrDefault(old, Set.of()).size());
                if (likeness >= LEAST) {
                    candidates.add(new Candidate(now, old, likeness));
                }
            });
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparingInt(Candidate::now)
                .thenComparingInt(Candidate::old));
        SortedSet<Integer> paired = new TreeSet<>();
        for (Candidate candidate : candidates) {
            if (items.isFree(candidate.now(), candidate.old())) {
                items.pair(candidate.now(), candidate.old());
                paired.add(candidate.now());
            }
        }
        return paired;
    }

    private static Set<String> pairs(Item item) {
        String[] words =
                ItemKeys.words(item.heading() + "\n" + item.plainText()).split(" ");
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 1; i < words.length; i++) {
            pairs.add(words[i - 1] + " " + words[i]);
        }
        return pairs;
    }
}
