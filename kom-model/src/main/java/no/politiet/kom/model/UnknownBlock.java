package no.politiet.kom.model;

import java.util.Objects;
import no.politiet.kom.model.constraint.Closed;
import no.politiet.kom.model.constraint.Known;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.constraint.Patterns;
import no.politiet.kom.model.constraint.Publish;
import no.politiet.kom.model.constraint.Text;

/**
 * A block of a type this version does not know.
 *
 * <p>It carries its text, so that nothing is lost for the reader; its other members are kept as {@link #extras()}.
 *
 * @param type the type as written
 * @param text the text of the block, for readers that do not know its type
 * @param extras members this version does not know
 */
public record UnknownBlock(
        @Known(groups = Publish.class) BlockType type,
        @Text(max = Limits.TEXT, pattern = Patterns.RUN) String text,
        @Closed(groups = Publish.class) Extras extras)
        implements Block {

    /**
     * Refuses null and a type that is known: the JSON of such an object would be read as the block it is not.
     *
     * @throws IllegalArgumentException if {@code type} is known
     */
    public UnknownBlock {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(extras, "extras");
        if (type.isKnown()) {
            throw new IllegalArgumentException("a block of type " + type + " has a class of its own");
        }
    }

    @Override
    public String plainText() {
        return text;
    }
}
