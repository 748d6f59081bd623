package no.politiet.kom.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.politiet.kom.model.constraint.Closed;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.constraint.Publish;
import no.politiet.kom.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * A list, bulleted or numbered.
 *
 * @param ordered whether the entries are numbered
 * @param marker the mark printed before each entry, when it is not the usual one, null if absent
 * @param items the entries
 * @param extras members this version does not know
 */
public record BulletList(
        boolean ordered,
        @Text(max = Limits.SHORT) @Nullable String marker,
        @Size(min = 1, max = Limits.LIST_ITEMS) List<@Valid ListItem> items,
        @Closed(groups = Publish.class) Extras extras)
        implements Block {

    /** Refuses null and copies; every other rule is for a validator to check. */
    public BulletList {
        items = List.copyOf(items);
        Objects.requireNonNull(extras, "extras");
    }

    @Override
    public BlockType type() {
        return BlockType.LIST;
    }

    @Override
    public String plainText() {
        return items.stream().map(ListItem::plainText).collect(Collectors.joining("\n"));
    }

    /**
     * A bulleted list with the usual marks.
     *
     * @param items the entries
     * @return the list
     */
    public static BulletList of(List<ListItem> items) {
        return new BulletList(false, null, items, Extras.NONE);
    }

    /**
     * A numbered list.
     *
     * @param items the entries
     * @return the list
     */
    public static BulletList numbered(List<ListItem> items) {
        return new BulletList(true, null, items, Extras.NONE);
    }

    /**
     * This list with another mark before each entry.
     *
     * @param marker the mark, null for the usual one
     * @return the list
     */
    public BulletList withMarker(@Nullable String marker) {
        return new BulletList(ordered, marker, items, extras);
    }
}
