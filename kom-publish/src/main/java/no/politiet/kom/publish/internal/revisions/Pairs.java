package no.politiet.kom.publish.internal.revisions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Things of a new revision, each with the thing it was in the one before, if any. One thing was one thing: no two have the
 * same before. Things are compared by what they are asked for, the surest first.
 */
final class Pairs<T> {

    private final List<T> olds;
    private final List<T> news;
    /** The index of the old thing of each new one, −1 where there is none. */
    private final int[] before;

    private final boolean[] taken;

    Pairs(List<T> olds, List<T> news) {
        this.olds = List.copyOf(olds);
        this.news = List.copyOf(news);
        this.taken = new boolean[olds.size()];
        this.before = new int[news.size()];
        Arrays.fill(before, -1);
    }

    /** Pairs those that are alike in what they are asked for, in their order; null is like nothing. */
    void byOrder(Function<T, @Nullable String> key) {
        Map<String, Deque<Integer>> free = free(key);
        for (int i = 0; i < news.size(); i++) {
            String asked = before[i] < 0 ? key.apply(news.get(i)) : null;
            Deque<Integer> same = asked == null ? null : free.get(asked);
            if (same != null && !same.isEmpty()) {
                pair(i, same.removeFirst());
            }
        }
    }

    /** Pairs those that are alike where it can be no other: one of each remains that is asked for this. */
    void ifOnly(Function<T, @Nullable String> key) {
        Map<String, Deque<Integer>> free = free(key);
        Map<String, Integer> asking = new HashMap<>();
        for (int i = 0; i < news.size(); i++) {
            String asked = before[i] < 0 ? key.apply(news.get(i)) : null;
            if (asked != null) {
                asking.merge(asked, 1, Integer::sum);
            }
        }
        for (int i = 0; i < news.size(); i++) {
            String asked = before[i] < 0 ? key.apply(news.get(i)) : null;
            Deque<Integer> same = asked == null ? null : free.get(asked);
            if (same != null && same.size() == 1 && asking.getOrDefault(asked, 0) == 1) {
                pair(i, same.getFirst());
            }
        }
    }

    private Map<String, Deque<Integer>> free(Function<T, @Nullable String> key) {
        Map<String, Deque<Integer>> free = new HashMap<>();
        for (int old : freeOlds()) {
            String given = key.apply(olds.get(old));
            if (given != null) {
                free.computeIfAbsent(given, unused -> new ArrayDeque<>()).add(old);
            }
        }
        return free;
    }

    void pair(int now, int old) {
        before[now] = old;
        taken[old] = true;
    }

    List<T> olds() {
        return olds;
    }

    T old(int index) {
        return olds.get(index);
    }

    T now(int index) {
        return news.get(index);
    }

    int size() {
        return news.size();
    }

    /** What a new thing was before, null if it is new. */
    @Nullable
    T before(int now) {
        return before[now] < 0 ? null : olds.get(before[now]);
    }

    /** The old things that are nothing now. */
    List<Integer> freeOlds() {
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                free.add(i);
            }
        }
        return free;
    }

    /** The new things that were nothing before. */
    List<Integer> freeNews() {
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < before.length; i++) {
            if (before[i] < 0) {
                free.add(i);
            }
        }
        return free;
    }

    boolean isFree(int now, int old) {
        return before[now] < 0 && !taken[old];
    }
}
