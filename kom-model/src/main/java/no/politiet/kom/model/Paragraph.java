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
 * A paragraph.
 *
 * <p>Spans are flat. Neighbours that are marked alike are merged when the paragraph is made, so that one text has one
 * form.
 *
 * @param spans the text
 * @param extras members this version does not know
 */
public record Paragraph(
        @Size(min = 1, max = Limits.SPANS) List<@Valid Span> spans,
        @Closed(groups = Publish.class) Extras extras) implements Block {

    /** Refuses null and copies; every other rule is for a validator to check. */
    public Paragraph {
        spans = Spans.merge(spans);
        Objects.requireNonNull(extras, "extras");
    }

    @Override
    public BlockType type() {
        return BlockType.PARAGRAPH;
    }

    @Override
    public String plainText() {
        return Spans.text(spans);
    }

    /**
     * A paragraph of unmarked text.
     *
     * @param text the text
     * @return the paragraph
     */
    public static Paragraph of(String text) {
        return of(List.of(Span.of(text)));
    }

    /**
     * A paragraph of spans.
     *
     * @param spans the text
     * @return the paragraph
     */
    public static Paragraph of(List<Span> spans) {
        return new Paragraph(spans, Extras.NONE);
    }
}
