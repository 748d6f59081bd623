package no.politiet.kom.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.politiet.kom.model.constraint.Closed;
import no.politiet.kom.model.constraint.Known;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.constraint.Patterns;
import no.politiet.kom.model.constraint.Publish;
import no.politiet.kom.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * One piece of news.
 *
 * <p>There is one type of item: {@link #kind()} says what it mainly is, its lists hold what it carries. Spans of the body
 * and references name links by their id in {@link #links()}.
 *
 * @param id identity of the item, the same in every revision
 * @param kind what the item mainly is
 * @param heading heading as printed; consecutive items may share it, and then it is printed once
 * @param title title of this item on its own, derived where the print has none
 * @param language language of the item as a BCP 47 tag
 * @param body the text as printed
 * @param sources who is behind the item, and in which role
 * @param links links the item uses, resolved or not
 * @param dates dates, events and deadlines the text states
 * @param references laws, propositions, reports and other works the text refers to
 * @param figures figures the text states
 * @param related other items, issues and works this item belongs with
 * @param themes subjects the item is about
 * @param provenance where the item stands in the newsletter as written, null if absent
 * @param extras members this version does not know
 */
public record Item(
        TagUri id,
        @Known(groups = Publish.class) Kind kind,
        @Text(max = Limits.TITLE) String heading,
        @Text(max = Limits.TITLE) String title,

        @Text(max = Limits.LANGUAGE, pattern = Patterns.LANGUAGE)
        String language,

        @Size(max = Limits.BLOCKS) List<@Valid Block> body,
        @Size(max = Limits.ITEM_SOURCES) List<@Valid SourceRef> sources,
        @Size(max = Limits.LINKS) List<@Valid Link> links,
        @Size(max = Limits.DATES) List<@Valid KeyDate> dates,
        @Size(max = Limits.REFERENCES) List<@Valid Reference> references,
        @Size(max = Limits.FIGURES) List<@Valid Figure> figures,
        @Size(max = Limits.RELATIONS) List<@Valid Relation> related,
        @Size(max = Limits.THEMES) List<@Known(groups = Publish.class) Theme> themes,
        @Valid @Nullable Provenance provenance,
        @Closed(groups = Publish.class) Extras extras) {

    /** Refuses null and copies; every other rule is for a validator to check. */
    public Item {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        body = List.copyOf(body);
        sources = List.copyOf(sources);
        links = List.copyOf(links);
        dates = List.copyOf(dates);
        references = List.copyOf(references);
        figures = List.copyOf(figures);
        related = List.copyOf(related);
        themes = List.copyOf(themes);
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * The text of the body without markup; paragraphs are set apart by a line feed.
     *
     * @return the text as printed
     */
    public String plainText() {
        return body.stream().map(Block::plainText).collect(Collectors.joining("\n"));
    }

    /**
     * The link with an id.
     *
     * @param id the id, as a span or a reference names it
     * @return the link, empty if there is none
     */
    public Optional<Link> link(LocalId id) {
        return links.stream().filter(link -> link.id().equals(id)).findFirst();
    }

    /**
     * The deadlines of this item, in the order of the text.
     *
     * @return the dates with role {@code deadline}
     */
    public List<KeyDate> deadlines() {
        return dates.stream()
                .filter(date -> date.role().equals(DateRole.DEADLINE))
                .toList();
    }

    /**
     * Starts one with what it cannot do without.
     *
     * @param id identity of the item, the same in every revision
     * @param kind what the item mainly is
     * @param heading heading as printed; consecutive items may share it, and then it is printed once
     * @return a builder
     */
    public static Builder builder(TagUri id, Kind kind, String heading) {
        return new Builder(id, kind, heading);
    }

    /**
     * Starts one that is like this one.
     *
     * @return a builder with the values of this Item
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, kind, heading);
        builder.title = title;
        builder.language = language;
        builder.body = body;
        builder.sources = sources;
        builder.links = links;
        builder.dates = dates;
        builder.references = references;
        builder.figures = figures;
        builder.related = related;
        builder.themes = themes;
        builder.provenance = provenance;
        builder.extras = extras;
        return builder;
    }

    /** Builds an {@link Item}. Setters take what the component of that name takes. */
    public static final class Builder {
        private TagUri id;
        private Kind kind;
        private String heading;
        private String title;
        private String language = "nb";
        private List<Block> body = List.of();
        private List<SourceRef> sources = List.of();
        private List<Link> links = List.of();
        private List<KeyDate> dates = List.of();
        private List<Reference> references = List.of();
        private List<Figure> figures = List.of();
        private List<Relation> related = List.of();
        private List<Theme> themes = List.of();
        private @Nullable Provenance provenance;
        private Extras extras = Extras.NONE;

        private Builder(TagUri id, Kind kind, String heading) {
            this.id = Objects.requireNonNull(id, "id");
            this.kind = Objects.requireNonNull(kind, "kind");
            this.heading = Objects.requireNonNull(heading, "heading");
            this.title = heading;
        }

        /**
         * Sets id.
         *
         * @param id identity of the item, the same in every revision
         * @return this builder
         */
        public Builder id(TagUri id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets kind.
         *
         * @param kind what the item mainly is
         * @return this builder
         */
        public Builder kind(Kind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /**
         * Sets heading.
         *
         * @param heading heading as printed; consecutive items may share it, and then it is printed once
         * @return this builder
         */
        public Builder heading(String heading) {
            this.heading = Objects.requireNonNull(heading, "heading");
            return this;
        }

        /**
         * Sets title.
         *
         * @param title title of this item on its own, derived where the print has none
         * @return this builder
         */
        public Builder title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        /**
         * Sets language.
         *
         * @param language language of the item as a BCP 47 tag
         * @return this builder
         */
        public Builder language(String language) {
            this.language = Objects.requireNonNull(language, "language");
            return this;
        }

        /**
         * Sets body.
         *
         * @param body the text as printed
         * @return this builder
         */
        public Builder body(List<Block> body) {
            this.body = List.copyOf(body);
            return this;
        }

        /**
         * Sets sources.
         *
         * @param sources who is behind the item, and in which role
         * @return this builder
         */
        public Builder sources(List<SourceRef> sources) {
            this.sources = List.copyOf(sources);
            return this;
        }

        /**
         * Sets links.
         *
         * @param links links the item uses, resolved or not
         * @return this builder
         */
        public Builder links(List<Link> links) {
            this.links = List.copyOf(links);
            return this;
        }

        /**
         * Sets dates.
         *
         * @param dates dates, events and deadlines the text states
         * @return this builder
         */
        public Builder dates(List<KeyDate> dates) {
            this.dates = List.copyOf(dates);
            return this;
        }

        /**
         * Sets references.
         *
         * @param references laws, propositions, reports and other works the text refers to
         * @return this builder
         */
        public Builder references(List<Reference> references) {
            this.references = List.copyOf(references);
            return this;
        }

        /**
         * Sets figures.
         *
         * @param figures figures the text states
         * @return this builder
         */
        public Builder figures(List<Figure> figures) {
            this.figures = List.copyOf(figures);
            return this;
        }

        /**
         * Sets related.
         *
         * @param related other items, issues and works this item belongs with
         * @return this builder
         */
        public Builder related(List<Relation> related) {
            this.related = List.copyOf(related);
            return this;
        }

        /**
         * Sets themes.
         *
         * @param themes subjects the item is about
         * @return this builder
         */
        public Builder themes(List<Theme> themes) {
            this.themes = List.copyOf(themes);
            return this;
        }

        /**
         * Sets provenance.
         *
         * @param provenance where the item stands in the newsletter as written
         * @return this builder
         */
        public Builder provenance(@Nullable Provenance provenance) {
            this.provenance = provenance;
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
         * Builds the Item, which may still break rules that a validator finds.
         *
         * @return the Item
         */
        public Item build() {
            return new Item(
                    id,
                    kind,
                    heading,
                    title,
                    language,
                    body,
                    sources,
                    links,
                    dates,
                    references,
                    figures,
                    related,
                    themes,
                    provenance,
                    extras);
        }
    }
}
