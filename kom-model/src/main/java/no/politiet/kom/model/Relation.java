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
 * Something this item belongs with.
 *
 * @param rel how they belong together
 * @param target an item's id, an issue's slug, or a canonical reference
 * @param text the words that state the relation, as printed, null if absent
 * @param extras members this version does not know
 */
public record Relation(
        @Known(groups = Publish.class) RelationRel rel,

        @Text(max = Limits.TARGET, pattern = Patterns.TARGET)
        String target,

        @Text(max = Limits.TITLE) @Nullable String text,
        @Closed(groups = Publish.class) Extras extras) {

    /** Refuses null and copies; every other rule is for a validator to check. */
    public Relation {
        Objects.requireNonNull(rel, "rel");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * Starts one with what it cannot do without.
     *
     * @param rel how they belong together
     * @param target an item's id, an issue's slug, or a canonical reference
     * @return a builder
     */
    public static Builder builder(RelationRel rel, String target) {
        return new Builder(rel, target);
    }

    /**
     * Starts one that is like this one.
     *
     * @return a builder with the values of this Relation
     */
    public Builder toBuilder() {
        Builder builder = new Builder(rel, target);
        builder.text = text;
        builder.extras = extras;
        return builder;
    }

    /** Builds a {@link Relation}. Setters take what the component of that name takes. */
    public static final class Builder {
        private RelationRel rel;
        private String target;
        private @Nullable String text;
        private Extras extras = Extras.NONE;

        private Builder(RelationRel rel, String target) {
            this.rel = Objects.requireNonNull(rel, "rel");
            this.target = Objects.requireNonNull(target, "target");
        }

        /**
         * Sets rel.
         *
         * @param rel how they belong together
         * @return this builder
         */
        public Builder rel(RelationRel rel) {
            this.rel = Objects.requireNonNull(rel, "rel");
            return this;
        }

        /**
         * Sets target.
         *
         * @param target an item's id, an issue's slug, or a canonical reference
         * @return this builder
         */
        public Builder target(String target) {
            this.target = Objects.requireNonNull(target, "target");
            return this;
        }

        /**
         * Sets text.
         *
         * @param text the words that state the relation, as printed
         * @return this builder
         */
        public Builder text(@Nullable String text) {
            this.text = text;
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
         * Builds the Relation, which may still break rules that a validator finds.
         *
         * @return the Relation
         */
        public Relation build() {
            return new Relation(rel, target, text, extras);
        }
    }
}
