package no.politiet.kom.publish.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists of things by a number. Most looks find nothing, and cost one look into an array: a map of the library boxes each number
 * and follows it to three objects.
 *
 * @param <V> the things
 */
final class NumberTable<V> {

    private static final int SMALLEST = 16;

    private int[] numbers = new int[SMALLEST];
    private @Nullable List<V>[] lists = lists(SMALLEST);
    private int size;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <V> @Nullable List<V>[] lists(int size) {
        return new List[size];
    }

    /** The things of a number, none where it has none. */
    List<V> at(int number) {
        List<V> list = lists[slot(number)];
        return list == null ? List.of() : list;
    }

    void add(int number, V thing) {
        if (size * 4 >= numbers.length) {
            grow();
        }
        int slot = slot(number);
        List<V> list = lists[slot];
        if (list == null) {
            list = new ArrayList<>(1);
            lists[slot] = list;
            numbers[slot] = number;
            size++;
        }
        list.add(thing);
    }

    /** Brings the things of each number into an order; those that it holds alike stay as they are. */
    void sort(Comparator<? super V> order) {
        for (List<V> list : lists) {
            if (list != null) {
                list.sort(order);
            }
        }
    }

    /** Where a number is, or else the next place that is free. */
    private int slot(int number) {
        int slot = number * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(numbers.length) + 1;
        while (lists[slot] != null && numbers[slot] != number) {
            slot = slot + 1 & numbers.length - 1;
        }
        return slot;
    }

    private void grow() {
        int[] before = numbers;
        @Nullable List<V>[] held = lists;
        numbers = new int[before.length * 2];
        lists = lists(numbers.length);
        for (int i = 0; i < before.length; i++) {
            if (held[i] != null) {
                int slot = slot(before[i]);
                numbers[slot] = before[i];
                lists[slot] = held[i];
            }
        }
    }
}
