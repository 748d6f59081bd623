package no.politiet.kom.client;

import java.util.Objects;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Slug;

/**
 * A deadline that has not passed.
 *
 * @param issue the slug of the issue that tells of it
 * @param item the item that states it
 * @param date the deadline
 */
public record OpenDeadline(Slug issue, Item item, KeyDate date) {

    /** Refuses null. */
    public OpenDeadline {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(date, "date");
    }
}
