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
 * A table.
 *
 * @param rows the rows, from the top
 * @param extras members this version does not know
 */
public record Table(
        @Size(min = 1, max = Limits.ROWS) List<@Valid TableRow> rows,
        @Closed(groups = Publish.class) Extras extras) implements Block {

    /** Refuses null and copies; every other rule is for a validator to check. */
    public Table {
        rows = List.copyOf(rows);
        Objects.requireNonNull(extras, "extras");
    }

    @Override
    public BlockType type() {
        return BlockType.TABLE;
    }

    @Override
    public String plainText() {
        return rows.stream().map(TableRow::plainText).collect(Collectors.joining("\n"));
    }

    /**
     * A table.
     *
     * @param rows the rows, from the top
     * @return the table
     */
    public static Table of(List<TableRow> rows) {
        return new Table(rows, Extras.NONE);
    }
}
