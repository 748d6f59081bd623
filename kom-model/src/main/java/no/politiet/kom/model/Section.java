package no.politiet.kom.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.politiet.kom.model.constraint.Closed;
import no.politiet.kom.model.constraint.Known;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.constraint.Publish;
import no.politiet.kom.model.constraint.Text;

/**
 * A part of the newsletter under a title of its own, with its items in printed order.
 *
 * @param id name of the section, unique in the issue
 * @param title title as printed; a page header that repeats it is the same section
 * @param role what the section is for
 * @param items the pieces of news in printed order; neighbours may share a heading
 * @param extras members this version does not know
 */
public record Section(
        LocalId id,
        @Text(max = Limits.TITLE) String title,
        @Known(groups = Publish.class) SectionRole role,
        @Size(min = 1, max = Limits.ITEMS) List<@Valid Item> items,
        @Closed(groups = Publish.class) Extras extras) {

    /** Refuses null and copies; every other rule is for a validator to check. */
    public Section {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(role, "role");
        items = List.copyOf(items);
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * Starts one with what it cannot do without.
     *
     * @param id name of the section, unique in the issue
     * @param title title as printed; a page header that repeats it is the same section
     * @param role what the section is for
     * @param items the pieces of news in printed order; neighbours may share a heading
     * @return a builder
     */
    public static Builder builder(LocalId id, String title, SectionRole role, List<Item> items) {
        return new Builder(id, title, role, items);
    }

    /**
     * Starts one that is like this one.
     *
     * @return a builder with the values of this Section
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, title, role, items);
        builder.extras = extras;
        return builder;
    }

    /** Builds a {@link Section}. Setters take what the component of that name takes. */
    public static final class Builder {
        private LocalId id;
        private String title;
        private SectionRole role;
        private List<Item> items = List.of();
        private Extras extras = Extras.NONE;

        private Builder(LocalId id, String title, SectionRole role, List<Item> items) {
            this.id = Objects.requireNonNull(id, "id");
            this.title = Objects.requireNonNull(title, "title");
            this.role = Objects.requireNonNull(role, "role");
            this.items = Objects.requireNonNull(items, "items");
        }

        /**
         * Sets id.
         *
         * @param id name of the section, unique in the issue
         * @return this builder
         */
        public Builder id(LocalId id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets title.
         *
         * @param title title as printed; a page header that repeats it is the same section
         * @return this builder
         */
        public Builder title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        /**
         * Sets role.
         *
         * @param role what the section is for
         * @return this builder
         */
        public Builder role(SectionRole role) {
            this.role = Objects.requireNonNull(role, "role");
            return this;
        }

        /**
         * Sets items.
         *
         * @param items the pieces of news in printed order; neighbours may share a heading
         * @return this builder
         */
        public Builder items(List<Item> items) {
            this.items = List.copyOf(items);
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
         * Builds the Section, which may still break rules that a validator finds.
         *
         * @return the Section
         */
        public Section build() {
            return new Section(id, title, role, items, extras);
        }
    }
}
