package no.politiet.kom.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.politiet.kom.model.constraint.Closed;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.constraint.Publish;
import no.politiet.kom.model.internal.Spans;

/**
 * A cell of a table. Neighbouring spans that are marked alike are merged.
 *
 * @param spans the text; none for an empty cell
 * @param extras members this version does not know
 */
public record TableCell(
        @Size(max = Limits.SPANS) List<@Valid Span> spans,
        @Closed(groups = Publish.class) Extras extras) {

    /** Refuses null and copies; every other rule is for a validator to check. */
    public TableCell {
        spans = Spans.merge(spans);
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * A cell.
     *
     * @param spans the text, none for an empty cell
     * @return the cell
     */
    public static TableCell of(List<Span> spans) {
        return new TableCell(spans, Extras.NONE);
    }

    /**
     * A cell of unmarked text.
     *
     * @param text the text
     * @return the cell
     */
    public static TableCell of(String text) {
        return of(List.of(Span.of(text)));
    }

    /**
     * The text of the cell without markup.
     *
     * @return the text as printed
     */
    public String plainText() {
        return Spans.text(spans);
    }
}
