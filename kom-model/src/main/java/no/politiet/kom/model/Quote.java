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
 * A quotation.
 *
 * @param blocks what is quoted
 * @param cite the work quoted from, null if absent
 * @param page the page quoted from, as printed, null if absent
 * @param extras members this version does not know
 */
public record Quote(
        @Size(min = 1, max = Limits.BLOCKS) List<@Valid Block> blocks,
        @Text(max = Limits.TITLE) @Nullable String cite,
        @Text(max = Limits.SHORT) @Nullable String page,
        @Closed(groups = Publish.class) Extras extras)
        implements Block {

    /** Refuses null and copies; every other rule is for a validator to check. */
    public Quote {
        blocks = List.copyOf(blocks);
        Objects.requireNonNull(extras, "extras");
    }

    @Override
    public BlockType type() {
        return BlockType.QUOTE;
    }

    @Override
    public String plainText() {
        return blocks.stream().map(Block::plainText).collect(Collectors.joining("\n"));
    }

    /**
     * A quotation.
     *
     * @param blocks what is quoted
     * @return the quotation
     */
    public static Quote of(List<Block> blocks) {
        return new Quote(blocks, null, null, Extras.NONE);
    }

    /**
     * This quotation with the place it is from.
     *
     * @param cite the work quoted from, null if it is not stated
     * @param page the page quoted from, as printed, null if it is not stated
     * @return the quotation
     */
    public Quote withPlace(@Nullable String cite, @Nullable String page) {
        return new Quote(blocks, cite, page, extras);
    }
}
