package no.politiet.kom.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.politiet.kom.model.constraint.Closed;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.constraint.Publish;

/**
 * An entry of a list.
 *
 * @param blocks what the entry holds
 * @param extras members this version does not know
 */
public record ListItem(
        @Size(min = 1, max = Limits.BLOCKS) List<@Valid Block> blocks,
        @Closed(groups = Publish.class) Extras extras) {

    /** Refuses null and copies; every other rule is for a validator to check. */
    public ListItem {
        blocks = List.copyOf(blocks);
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * An entry.
     *
     * @param blocks what it holds
     * @return the entry
     */
    public static ListItem of(List<Block> blocks) {
        return new ListItem(blocks, Extras.NONE);
    }

    /**
     * An entry of one paragraph of unmarked text.
     *
     * @param text the text
     * @return the entry
     */
    public static ListItem of(String text) {
        return of(List.of(Paragraph.of(text)));
    }

    /**
     * The text of the entry without markup.
     *
     * @return the text as printed
     */
    public String plainText() {
        return blocks.stream().map(Block::plainText).collect(Collectors.joining("\n"));
    }
}
