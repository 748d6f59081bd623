package no.politiet.kom.model;

import no.politiet.kom.model.internal.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * A name that is unique in its owner only: of a section or source in its issue, of a link in its item.
 *
 * @param text lower-case ASCII letters, digits and hyphens, at most 80
 */
public record LocalId(String text) {

    /**
     * A name from its text.
     *
     * @throws IllegalArgumentException if {@code text} is not such a name
     */
    public LocalId {
        Syntax.require(Syntax.isLocalId(text), "id", text);
    }

    /**
     * A name from its text.
     *
     * @param text the text
     * @return the name
     * @throws IllegalArgumentException if {@code text} is not such a name
     */
    public static LocalId of(String text) {
        return new LocalId(text);
    }

    // Not by what a record is given: to link that takes a program that is over in a moment longer than to compare.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalId that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
