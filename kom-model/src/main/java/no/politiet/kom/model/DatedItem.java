package no.politiet.kom.model;

import java.util.Comparator;
import java.util.Objects;

/**
 * A date with the item that states it. Ordered by date, and items of one date by their id.
 *
 * @param item the item
 * @param date one of its dates
 */
public record DatedItem(Item item, KeyDate date) implements Comparable<DatedItem> {

    private static final Comparator<DatedItem> ORDER = Comparator.comparing(
                    (DatedItem dated) -> dated.date().when())
            .thenComparing(dated -> dated.item().id().text());

    /** Refuses null. */
    public DatedItem {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(date, "date");
    }

    @Override
    public int compareTo(DatedItem other) {
        return ORDER.compare(this, other);
    }
}
