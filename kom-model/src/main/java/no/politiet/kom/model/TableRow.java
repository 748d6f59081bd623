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
 * A row of a table.
 *
 * @param header whether the row holds headings
 * @param cells the cells, from the left
 * @param extras members this version does not know
 */
public record TableRow(
        boolean header,
        @Size(min = 1, max = Limits.CELLS) List<@Valid TableCell> cells,
        @Closed(groups = Publish.class) Extras extras) {

    /** Refuses null and copies; every other rule is for a validator to check. */
    public TableRow {
        cells = List.copyOf(cells);
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * A row of values.
     *
     * @param cells the cells, from the left
     * @return the row
     */
    public static TableRow of(List<TableCell> cells) {
        return new TableRow(false, cells, Extras.NONE);
    }

    /**
     * A row of headings.
     *
     * @param cells the cells, from the left
     * @return the row
     */
    public static TableRow headings(List<TableCell> cells) {
        return new TableRow(true, cells, Extras.NONE);
    }

    /**
     * The text of the row without markup, cells set apart by a tab.
     *
     * @return the text as printed
     */
    public String plainText() {
        return cells.stream().map(TableCell::plainText).collect(Collectors.joining("\t"));
    }
}
