package no.politiet.kom.model;

import no.politiet.kom.model.internal.Syntax;

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

    @Override
    public String toString() {
        return text;
    }
}
