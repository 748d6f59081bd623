package no.politiet.kom.model;

import java.util.Objects;

/**
 * A date with the item that states it.
 *
 * @param item the item
 * @param date one of its dates
 */
public record DatedItem(Item item, KeyDate date) {

    /** Refuses null. */
    public DatedItem {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(date, "date");
    }
}
