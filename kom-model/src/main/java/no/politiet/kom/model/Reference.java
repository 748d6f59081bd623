package no.politiet.kom.model;

import java.util.Objects;
import no.politiet.kom.model.constraint.Closed;
import no.politiet.kom.model.constraint.Known;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.constraint.Patterns;
import no.politiet.kom.model.constraint.Publish;
import no.politiet.kom.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * A law, proposition, report or other work the text refers to.
 *
 * @param scheme the series or system the work belongs to
 * @param text the reference as printed
 * @param canonical the reference in canonical form, only when it was parsed, null if absent
 * @param title title of the work, null if absent
 * @param language language of the work as a BCP 47 tag, when known, null if absent
 * @param pinpoint the place in the work, as printed, null if absent
 * @param link id of the link of the item that leads to the work, null if absent
 * @param extras members this version does not know
 */
public record Reference(
        @Known(groups = Publish.class) Scheme scheme,
        @Text(max = Limits.TITLE) String text,

        @Text(max = Limits.CANONICAL, pattern = Patterns.CANONICAL) @Nullable
        String canonical,

        @Text(max = Limits.TITLE) @Nullable String title,

        @Text(max = Limits.LANGUAGE, pattern = Patterns.LANGUAGE) @Nullable
        String language,

        @Text(max = Limits.TITLE) @Nullable String pinpoint,
        @Nullable LocalId link,
        @Closed(groups = Publish.class) Extras extras) {

    /** Refuses null and copies; every other rule is for a validator to check. */
    public Reference {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * Starts one with what it cannot do without.
     *
     * @param scheme the series or system the work belongs to
     * @param text the reference as printed
     * @return a builder
     */
    public static Builder builder(Scheme scheme, String text) {
        return new Builder(scheme, text);
    }

    /**
     * Starts one that is like this one.
     *
     * @return a builder with the values of this Reference
     */
    public Builder toBuilder() {
        Builder builder = new Builder(scheme, text);
        builder.canonical = canonical;
        builder.title = title;
        builder.language = language;
        builder.pinpoint = pinpoint;
        builder.link = link;
        builder.extras = extras;
        return builder;
    }

    /** Builds a {@link Reference}. Setters take what the component of that name takes. */
    public static final class Builder {
        private Scheme scheme;
        private String text;
        private @Nullable String canonical;
        private @Nullable String title;
        private @Nullable String language;
        private @Nullable String pinpoint;
        private @Nullable LocalId link;
        private Extras extras = Extras.NONE;

        private Builder(Scheme scheme, String text) {
            this.scheme = Objects.requireNonNull(scheme, "scheme");
            this.text = Objects.requireNonNull(text, "text");
        }

        /**
         * Sets scheme.
         *
         * @param scheme the series or system the work belongs to
         * @return this builder
         */
        public Builder scheme(Scheme scheme) {
            this.scheme = Objects.requireNonNull(scheme, "scheme");
            return this;
        }

        /**
         * Sets text.
         *
         * @param text the reference as printed
         * @return this builder
         */
        public Builder text(String text) {
            this.text = Objects.requireNonNull(text, "text");
            return this;
        }

        /**
         * Sets canonical.
         *
         * @param canonical the reference in canonical form, only when it was parsed
         * @return this builder
         */
        public Builder canonical(@Nullable String canonical) {
            this.canonical = canonical;
            return this;
        }

        /**
         * Sets title.
         *
         * @param title title of the work
         * @return this builder
         */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /**
         * Sets language.
         *
         * @param language language of the work as a BCP 47 tag, when known
         * @return this builder
         */
        public Builder language(@Nullable String language) {
            this.language = language;
            return this;
        }

        /**
         * Sets pinpoint.
         *
         * @param pinpoint the place in the work, as printed
         * @return this builder
         */
        public Builder pinpoint(@Nullable String pinpoint) {
            this.pinpoint = pinpoint;
            return this;
        }

        /**
         * Sets link.
         *
         * @param link id of the link of the item that leads to the work
         * @return this builder
         */
        public Builder link(@Nullable LocalId link) {
            this.link = link;
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
         * Builds the Reference, which may still break rules that a validator finds.
         *
         * @return the Reference
         */
        public Reference build() {
            return new Reference(scheme, text, canonical, title, language, pinpoint, link, extras);
        }
    }
}
