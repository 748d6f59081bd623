package no.politiet.kom.model;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import no.politiet.kom.model.constraint.Closed;
import no.politiet.kom.model.constraint.Known;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.constraint.Patterns;
import no.politiet.kom.model.constraint.Publish;
import no.politiet.kom.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * A link as printed, with the address behind it where that is known.
 *
 * <p>{@code href} is absent exactly when {@code state} is {@code unresolved}. An address is text until it is asked for
 * with {@link #uri()}.
 *
 * @param id name of the link, unique in the item (or, for the colophon, in the issue)
 * @param text the words the link covers, as printed
 * @param label a text that makes sense out of context, in place of "her", null if absent
 * @param href the address, absolute, RFC 3986; absent when it is not known, null then
 * @param state whether the address is known
 * @param rel what the link leads to, null if absent
 * @param language language of the target as a BCP 47 tag, when known, null if absent
 * @param extras members this version does not know
 */
public record Link(
        LocalId id,
        @Text(max = Limits.TITLE) String text,
        @Text(max = Limits.TITLE) @Nullable String label,

        @Text(max = Limits.URL, pattern = Patterns.URL) @Nullable
        String href,

        @Known(groups = Publish.class) LinkState state,
        @Known(groups = Publish.class) @Nullable LinkRel rel,

        @Text(max = Limits.LANGUAGE, pattern = Patterns.LANGUAGE) @Nullable
        String language,

        @Closed(groups = Publish.class) Extras extras) {

    /** Refuses null and copies; every other rule is for a validator to check. */
    public Link {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * Whether the address is known.
     *
     * @return true if there is an address
     */
    public boolean isResolved() {
        return href != null;
    }

    /**
     * The address.
     *
     * @return the address, empty when it is not known
     * @throws IllegalArgumentException if {@code href} breaks the contract and is not a URI
     */
    public Optional<URI> uri() {
        return Optional.ofNullable(href).map(URI::create);
    }

    /**
     * The text to show where the link stands alone: its label, or the words it covers.
     *
     * @return the text
     */
    public String labelOrText() {
        return label != null ? label : text;
    }

    /**
     * Starts one with what it cannot do without.
     *
     * @param id name of the link, unique in the item (or, for the colophon, in the issue)
     * @param text the words the link covers, as printed
     * @param state whether the address is known
     * @return a builder
     */
    public static Builder builder(LocalId id, String text, LinkState state) {
        return new Builder(id, text, state);
    }

    /**
     * Starts one that is like this one.
     *
     * @return a builder with the values of this Link
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, text, state);
        builder.label = label;
        builder.href = href;
        builder.rel = rel;
        builder.language = language;
        builder.extras = extras;
        return builder;
    }

    /** Builds a {@link Link}. Setters take what the component of that name takes. */
    public static final class Builder {
        private LocalId id;
        private String text;
        private @Nullable String label;
        private @Nullable String href;
        private LinkState state;
        private @Nullable LinkRel rel;
        private @Nullable String language;
        private Extras extras = Extras.NONE;

        private Builder(LocalId id, String text, LinkState state) {
            this.id = Objects.requireNonNull(id, "id");
            this.text = Objects.requireNonNull(text, "text");
            this.state = Objects.requireNonNull(state, "state");
        }

        /**
         * Sets id.
         *
         * @param id name of the link, unique in the item (or, for the colophon, in the issue)
         * @return this builder
         */
        public Builder id(LocalId id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets text.
         *
         * @param text the words the link covers, as printed
         * @return this builder
         */
        public Builder text(String text) {
            this.text = Objects.requireNonNull(text, "text");
            return this;
        }

        /**
         * Sets label.
         *
         * @param label a text that makes sense out of context, in place of "her"
         * @return this builder
         */
        public Builder label(@Nullable String label) {
            this.label = label;
            return this;
        }

        /**
         * Sets href.
         *
         * @param href the address, absolute, RFC 3986; absent when it is not known
         * @return this builder
         */
        public Builder href(@Nullable String href) {
            this.href = href;
            return this;
        }

        /**
         * Sets state.
         *
         * @param state whether the address is known
         * @return this builder
         */
        public Builder state(LinkState state) {
            this.state = Objects.requireNonNull(state, "state");
            return this;
        }

        /**
         * Sets rel.
         *
         * @param rel what the link leads to
         * @return this builder
         */
        public Builder rel(@Nullable LinkRel rel) {
            this.rel = rel;
            return this;
        }

        /**
         * Sets language.
         *
         * @param language language of the target as a BCP 47 tag, when known
         * @return this builder
         */
        public Builder language(@Nullable String language) {
            this.language = language;
            return this;
        }

        /**
         * Sets the members this version does not know.
         *
         * @param extras the members
         * @return this builder
         */
        public Builder extras(Extras extras) {
            this.extras = Objects.requireNonNull(extras, "extras");
            return this;
        }

        /**
         * Builds the Link, which may still break rules that a validator finds.
         *
         * @return the Link
         */
        public Link build() {
            return new Link(id, text, label, href, state, rel, language, extras);
        }
    }
}
