package no.politiet.kom.model;

import no.politiet.kom.model.internal.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * The identity of an issue or an item: a {@code tag:} URI, <a href="https://www.rfc-editor.org/rfc/rfc4151">RFC
 * 4151</a>, unique in the world and in time.
 *
 * @param text the URI; its authority is a lower-case domain name
 */
public record TagUri(String text) {

    /**
     * An identity from its text.
     *
     * @throws IllegalArgumentException if {@code text} is not such a URI
     */
    public TagUri {
        Syntax.require(Syntax.isTagUri(text), "tag URI", text);
    }

    /**
     * An identity from its text.
     *
     * @param text the text
     * @return the identity
     * @throws IllegalArgumentException if {@code text} is not such a URI
     */
    public static TagUri of(String text) {
        return new TagUri(text);
    }

    /**
     * The identity of what {@code slug} names, under an authority.
     *
     * @param authority the tagging entity, a domain name and a date on which it was held: {@code example.org,2023}
     * @param slug the slug of an issue or an item
     * @return {@code tag:}, the authority, {@code :kom/} and the slug
     * @throws IllegalArgumentException if {@code authority} is malformed
     */
    public static TagUri of(String authority, Slug slug) {
        return new TagUri("tag:" + authority + ":kom/" + slug.text());
    }

    // Not by what a record is given: to link that takes a program that is over in a moment longer than to compare.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TagUri that && text.equals(that.text);
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
