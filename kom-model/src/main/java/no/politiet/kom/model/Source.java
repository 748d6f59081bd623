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
 * An agency, organisation or publication series that items refer to.
 *
 * @param id name of the source, unique in the issue
 * @param name full name
 * @param abbreviation usual abbreviation, null if absent
 * @param type what sort of body it is
 * @param country country as an ISO 3166-1 alpha-2 code; absent for international bodies, null then
 * @param url address of the home page, when known, null if absent
 * @param extras members this version does not know
 */
public record Source(
        LocalId id,
        @Text(max = Limits.NAME) String name,
        @Text(max = Limits.SHORT) @Nullable String abbreviation,
        @Known(groups = Publish.class) SourceType type,

        @Text(max = Limits.COUNTRY, pattern = Patterns.COUNTRY) @Nullable
        String country,

        @Text(max = Limits.URL, pattern = Patterns.URL) @Nullable
        String url,

        @Closed(groups = Publish.class) Extras extras) {

    /** Refuses null and copies; every other rule is for a validator to check. */
    public Source {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * Starts one with what it cannot do without.
     *
     * @param id name of the source, unique in the issue
     * @param name full name
     * @param type what sort of body it is
     * @return a builder
     */
    public static Builder builder(LocalId id, String name, SourceType type) {
        return new Builder(id, name, type);
    }

    /**
     * Starts one that is like this one.
     *
     * @return a builder with the values of this Source
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, name, type);
        builder.abbreviation = abbreviation;
        builder.country = country;
        builder.url = url;
        builder.extras = extras;
        return builder;
    }

    /** Builds a {@link Source}. Setters take what the component of that name takes. */
    public static final class Builder {
        private LocalId id;
        private String name;
        private @Nullable String abbreviation;
        private SourceType type;
        private @Nullable String country;
        private @Nullable String url;
        private Extras extras = Extras.NONE;

        private Builder(LocalId id, String name, SourceType type) {
            this.id = Objects.requireNonNull(id, "id");
            this.name = Objects.requireNonNull(name, "name");
            this.type = Objects.requireNonNull(type, "type");
        }

        /**
         * Sets id.
         *
         * @param id name of the source, unique in the issue
         * @return this builder
         */
        public Builder id(LocalId id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets name.
         *
         * @param name full name
         * @return this builder
         */
        public Builder name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * Sets abbreviation.
         *
         * @param abbreviation usual abbreviation
         * @return this builder
         */
        public Builder abbreviation(@Nullable String abbreviation) {
            this.abbreviation = abbreviation;
            return this;
        }

        /**
         * Sets type.
         *
         * @param type what sort of body it is
         * @return this builder
         */
        public Builder type(SourceType type) {
            this.type = Objects.requireNonNull(type, "type");
            return this;
        }

        /**
         * Sets country.
         *
         * @param country country as an ISO 3166-1 alpha-2 code; absent for international bodies
         * @return this builder
         */
        public Builder country(@Nullable String country) {
            this.country = country;
            return this;
        }

        /**
         * Sets url.
         *
         * @param url address of the home page, when known
         * @return this builder
         */
        public Builder url(@Nullable String url) {
            this.url = url;
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
         * Builds the Source, which may still break rules that a validator finds.
         *
         * @return the Source
         */
        public Source build() {
            return new Source(id, name, abbreviation, type, country, url, extras);
        }
    }
}
