package no.politiet.kom.cli.diff;

import java.util.List;
import no.politiet.kom.model.TagUri;

/**
 * What became of an item.
 *
 * @param change whether it was {@code added} or {@code removed}, or differs
 * @param id the item
 * @param title its title, as it is now if it is there
 * @param fields what differs, of a changed one
 */
public record ItemChange(String change, TagUri id, String title, List<FieldChange> fields) {

    /** Copies. */
    public ItemChange {
        fields = List.copyOf(fields);
    }
}
