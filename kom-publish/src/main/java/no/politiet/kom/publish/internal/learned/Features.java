package no.politiet.kom.publish.internal.learned;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What of a text weighs, each feature once. A feature is words such as {@code "<1 publiserte"}, told by parts: what is told and of what. Weighing
 * looks at a number made of its letters (their polynomial modulo 2⁶⁴), so that no words are put together for it; {@link #names} does so for
 * those who learn.
 */
public final class Features {

    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final long SEED = 1;
    private static final int FEW = 64;
    private static final int PARTS = 3;

    /** The numbers of the features by their own value, in a table that is never full; 0 where there is none. */
    private long[] slots = new long[2 * FEW];

    /** The parts of each feature in turn, {@link #PARTS} of each. */
    private String[] parts = new String[PARTS * FEW];

    private int size;

    /** Features that are told whole. */
    public static Features of(Collection<String> names) {
        Features features = new Features();
        names.forEach(features::add);
        return features;
    }

    /** Adds a feature. */
    public void add(String feature) {
        add(feature, "", "");
    }

    /** Adds a feature that is told in two parts. */
    public void add(String where, String what) {
        add(where, what, "");
    }

    /** Adds a feature that is told in three parts. */
    public void add(String where, String what, String how) {
        long number = number(number(number(SEED, where), what), how);
        if (!take(slots, number)) {
            return;
        }
        if (PARTS * (size + 1) > parts.length) {
            parts = Arrays.copyOf(parts, 2 * parts.length);
        }
        parts[PARTS * size] = where;
        parts[PARTS * size + 1] = what;
        parts[PARTS * size + 2] = how;
        size++;
        if (2 * size > slots.length) {
            long[] wider = new long[2 * slots.length];
            for (long slot : slots) {
                if (slot != 0) {
                    boolean unused = take(wider, slot);
                }
            }
            slots = wider;
        }
    }

    /** Adds all features of others. */
    public void addAll(Features others) {
        for (int i = 0; i < others.size; i++) {
            add(others.parts[PARTS * i], others.parts[PARTS * i + 1], others.parts[PARTS * i + 2]);
        }
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The features in words, in the order in which they were added. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < size; i++) {
            names.add(parts[PARTS * i] + parts[PARTS * i + 1] + parts[PARTS * i + 2]);
        }
        return names;
    }

    long[] slots() {
        return slots;
    }

    static long number(String feature) {
        return number(SEED, feature);
    }

    private static long number(long before, String part) {
        long number = before;
        for (int i = 0; i < part.length(); i++) {
            number = (number + part.charAt(i) + 1) * FACTOR;
        }
        return number;
    }

    private static boolean take(long[] slots, long number) {
        int at = slot(slots, number);
        if (slots[at] == number) {
            return false;
        }
        slots[at] = number;
        return true;
    }

    /** Where a number stands in a table, or would stand. */
    static int slot(long[] slots, long number) {
        int last = slots.length - 1;
        int at = (int) (number >>> 32) & last;
        while (slots[at] != 0 && slots[at] != number) {
            at = at + 1 & last;
        }
        return at;
    }
}
