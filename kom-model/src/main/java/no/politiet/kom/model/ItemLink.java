package no.politiet.kom.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A link with the item it stands in.
 *
 * @param item the item, null for a link of the colophon
 * @param link the link
 */
public record ItemLink(@Nullable Item item, Link link) {

    /** Refuses a null link. */
    public ItemLink {
        Objects.requireNonNull(link, "link");
    }
}
