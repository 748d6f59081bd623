package no.politiet.kom.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.politiet.kom.model.constraint.Closed;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.constraint.Patterns;
import no.politiet.kom.model.constraint.Publish;
import no.politiet.kom.model.constraint.Text;
import no.politiet.kom.model.internal.Times;
import org.jspecify.annotations.Nullable;

/**
 * One newsletter: the whole of it, in printed order.
 *
 * <p>Rules that hold across members (a source that exists, ids that are unique) may be broken by an object and are found
 * by a validator, so that a draft can exist. {@link #builder(TagUri, Period, String)} starts one.
 *
 * @param schemaVersion version of the contract this document follows, major and minor
 * @param id identity of the issue, the same in every revision
 * @param slug short name used in paths, minted once
 * @param period the time the issue covers
 * @param language language of the issue as a BCP 47 tag
 * @param title title as printed on the masthead
 * @param publisher name of the publisher as printed on the masthead
 * @param revision revision of this issue, 1 for the first
 * @param publishedAt when the issue was sent out, UTC, whole seconds; absent where it is not known, null then
 * @param audience whom the issue is addressed to, as printed, null if absent
 * @param sources agencies and organisations the items refer to
 * @param sections the sections in printed order
 * @param about the colophon: what is printed about the publisher and the newsletter
 * @param links links that the colophon uses
 * @param changes what each revision after the first changed
 * @param previous the issue before this one, null if absent
 * @param next the issue after this one, null if absent
 * @param licence terms under which the content may be reused, as an SPDX expression or a short name, null if absent
 * @param extras members this version does not know
 */
public record Issue(
        @Text(max = Limits.SCHEMA_VERSION, pattern = Patterns.SCHEMA_VERSION)
        String schemaVersion,

        TagUri id,
        Slug slug,
        Period period,

        @Text(max = Limits.LANGUAGE, pattern = Patterns.LANGUAGE)
        String language,

        @Text(max = Limits.TITLE) String title,
        @Text(max = Limits.NAME) String publisher,
        @Min(1) @Max(Limits.MAX_REVISION) int revision,
        @Nullable Instant publishedAt,
        @Text(max = Limits.NAME) @Nullable String audience,
        @Size(max = Limits.SOURCES) List<@Valid Source> sources,
        @Size(min = 1, max = Limits.SECTIONS) List<@Valid Section> sections,
        @Size(max = Limits.BLOCKS) List<@Valid Block> about,
        @Size(max = Limits.LINKS) List<@Valid Link> links,
        @Size(max = Limits.CHANGES) List<@Valid Change> changes,
        @Valid @Nullable IssueRef previous,
        @Valid @Nullable IssueRef next,
        @Text(max = Limits.NAME) @Nullable String licence,
        @Closed(groups = Publish.class) Extras extras) {

    /** Refuses null and copies; every other rule is for a validator to check. */
    public Issue {
        Objects.requireNonNull(schemaVersion, "schemaVersion");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(publisher, "publisher");
        publishedAt = publishedAt == null ? null : Times.wholeSeconds(publishedAt);
        sources = List.copyOf(sources);
        sections = List.copyOf(sections);
        about = List.copyOf(about);
        links = List.copyOf(links);
        changes = List.copyOf(changes);
        Objects.requireNonNull(extras, "extras");
    }

    /** The version of the contract that this library writes. */
    public static final String SCHEMA_VERSION = "1.0";

    /** The publisher that a builder starts with. */
    public static final String PUBLISHER = "Koordineringsenheten for ofre for menneskehandel";

    /**
     * All items of all sections, in printed order.
     *
     * @return the items
     */
    public List<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    /**
     * The items of one kind, in printed order.
     *
     * @param kind the kind
     * @return the items
     */
    public List<Item> itemsOfKind(Kind kind) {
        return items().stream().filter(item -> item.kind().equals(kind)).toList();
    }

    /**
     * The items that a source has a part in, whatever its role, in printed order.
     *
     * @param source the id of a source of this issue
     * @return the items
     */
    public List<Item> itemsFrom(LocalId source) {
        return items().stream()
                .filter(item ->
                        item.sources().stream().anyMatch(ref -> ref.source().equals(source)))
                .toList();
    }

    /**
     * The items about a theme, in printed order.
     *
     * @param theme the theme
     * @return the items
     */
    public List<Item> itemsAbout(Theme theme) {
        return items().stream().filter(item -> item.themes().contains(theme)).toList();
    }

    /**
     * The item with an identity.
     *
     * @param id the identity
     * @return the item, empty if there is none
     */
    public Optional<Item> item(TagUri id) {
        return items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /**
     * The source with an id.
     *
     * @param id the id
     * @return the source, empty if there is none
     */
    public Optional<Source> source(LocalId id) {
        for (Source source : sources) {
            if (source.id().equals(id)) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }

    /**
     * The deadlines that have not passed, the one that passes next first.
     *
     * @param now the instant to ask for; a deadline without a time of day ends with its last day in Europe/Oslo
     * @return the deadlines, each with the item that states it
     */
    public List<DatedItem> openDeadlines(Instant now) {
        return dates(DateRole.DEADLINE)
                .filter(dated -> dated.date().isOpenAt(now))
                .sorted(Comparator.comparing(dated -> dated.date().end()))
                .toList();
    }

    /**
     * The events that are not over before a day, the one that begins first first.
     *
     * @param day the day
     * @return the events, each with the item that states it
     */
    public List<DatedItem> eventsFrom(LocalDate day) {
        return dates(DateRole.EVENT)
                .filter(dated -> dated.date()
                        .when()
                        .lastDay()
                        .map(last -> !last.isBefore(day))
                        .orElse(true))
                .sorted(Comparator.comparing(dated -> dated.date().start()))
                .toList();
    }

    private Stream<DatedItem> dates(DateRole role) {
        return items().stream()
                .flatMap(item -> item.dates().stream()
                        .filter(date -> date.role().equals(role))
                        .map(date -> new DatedItem(item, date)));
    }

    /**
     * All links, those of the items in printed order and then those of the colophon.
     *
     * @return the links, each with the item it stands in
     */
    public List<ItemLink> allLinks() {
        return Stream.concat(
                        items().stream().flatMap(item -> item.links().stream().map(link -> new ItemLink(item, link))),
                        links.stream().map(link -> new ItemLink(null, link)))
                .toList();
    }

    /**
     * The links that lead to one sort of target.
     *
     * @param rel the sort
     * @return the links, each with the item it stands in
     */
    public List<ItemLink> links(LinkRel rel) {
        return allLinks().stream().filter(use -> rel.equals(use.link().rel())).toList();
    }

    /**
     * The links whose address is not known: a list of what is left to find.
     *
     * @return the links, each with the item it stands in
     */
    public List<ItemLink> unresolvedLinks() {
        return allLinks().stream().filter(use -> !use.link().isResolved()).toList();
    }

    /**
     * The title and the period, for a line of its own; the title alone where it ends in the period, in the issue's language
     * or the one asked for.
     *
     * @param locale Norwegian, Nynorsk or English, as for {@link Period#format(Locale)}
     * @return {@code Nyhetsbrev fra KOM, januar–mars 2023}
     */
    public String titleAndPeriod(Locale locale) {
        String words = period.format(locale);
        boolean ends = titleEndsIn(words) || titleEndsIn(period.format(Locale.forLanguageTag(language)));
        return ends ? title : title + ", " + words;
    }

    /** Whatever its case, with a hyphen for the dash, and in brackets too: as people write it. */
    private boolean titleEndsIn(String words) {
        int end = title.endsWith(")") ? title.length() - 1 : title.length();
        int at = end - words.length();
        return at >= 0
                && title.replace('-', '–').regionMatches(true, at, words, 0, words.length())
                && (at == 0 || !Character.isLetterOrDigit(title.charAt(at - 1)));
    }

    /**
     * The line that names the source where content is reused: publisher, title and period, and the licence if one is
     * stated.
     *
     * @param locale Norwegian, Nynorsk or English, as for {@link Period#format(Locale)}
     * @return {@code Kilde: Koordineringsenheten for ofre for menneskehandel, Nyhetsbrev fra KOM, januar–mars 2023}
     */
    public String attribution(Locale locale) {
        String word = switch (locale.getLanguage()) {
            case "en" -> "Source: ";
            case "nn" -> "Kjelde: ";
            default -> "Kilde: ";
        };
        String line = word + publisher + ", " + titleAndPeriod(locale);
        return licence == null ? line : line + " (" + licence + ")";
    }

    /**
     * Starts one with what it cannot do without.
     *
     * @param id identity of the issue, the same in every revision
     * @param period the time the issue covers
     * @param title title as printed on the masthead
     * @return a builder
     */
    public static Builder builder(TagUri id, Period period, String title) {
        return new Builder(id, period, title);
    }

    /**
     * Starts one that is like this one.
     *
     * @return a builder with the values of this Issue
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, period, title);
        builder.schemaVersion = schemaVersion;
        builder.slug = slug;
        builder.language = language;
        builder.publisher = publisher;
        builder.revision = revision;
        builder.publishedAt = publishedAt;
        builder.audience = audience;
        builder.sources = sources;
        builder.sections = sections;
        builder.about = about;
        builder.links = links;
        builder.changes = changes;
        builder.previous = previous;
        builder.next = next;
        builder.licence = licence;
        builder.extras = extras;
        return builder;
    }

    /** Builds an {@link Issue}. Setters take what the component of that name takes. */
    public static final class Builder {
        private String schemaVersion = SCHEMA_VERSION;
        private TagUri id;
        private Slug slug;
        private Period period;
        private String language = "nb";
        private String title;
        private String publisher = PUBLISHER;
        private int revision = 1;
        private @Nullable Instant publishedAt;
        private @Nullable String audience;
        private List<Source> sources = List.of();
        private List<Section> sections = List.of();
        private List<Block> about = List.of();
        private List<Link> links = List.of();
        private List<Change> changes = List.of();
        private @Nullable IssueRef previous;
        private @Nullable IssueRef next;
        private @Nullable String licence;
        private Extras extras = Extras.NONE;

        private Builder(TagUri id, Period period, String title) {
            this.id = Objects.requireNonNull(id, "id");
            this.period = Objects.requireNonNull(period, "period");
            this.title = Objects.requireNonNull(title, "title");
            this.slug = Slug.of(period);
        }

        /**
         * Sets schemaVersion.
         *
         * @param schemaVersion version of the contract this document follows, major and minor
         * @return this builder
         */
        public Builder schemaVersion(String schemaVersion) {
            this.schemaVersion = Objects.requireNonNull(schemaVersion, "schemaVersion");
            return this;
        }

        /**
         * Sets id.
         *
         * @param id identity of the issue, the same in every revision
         * @return this builder
         */
        public Builder id(TagUri id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets slug.
         *
         * @param slug short name used in paths, minted once
         * @return this builder
         */
        public Builder slug(Slug slug) {
            this.slug = Objects.requireNonNull(slug, "slug");
            return this;
        }

        /**
         * Sets period.
         *
         * @param period the time the issue covers
         * @return this builder
         */
        public Builder period(Period period) {
            this.period = Objects.requireNonNull(period, "period");
            return this;
        }

        /**
         * Sets language.
         *
         * @param language language of the issue as a BCP 47 tag
         * @return this builder
         */
        public Builder language(String language) {
            this.language = Objects.requireNonNull(language, "language");
            return this;
        }

        /**
         * Sets title.
         *
         * @param title title as printed on the masthead
         * @return this builder
         */
        public Builder title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        /**
         * Sets publisher.
         *
         * @param publisher name of the publisher as printed on the masthead
         * @return this builder
         */
        public Builder publisher(String publisher) {
            this.publisher = Objects.requireNonNull(publisher, "publisher");
            return this;
        }

        /**
         * Sets revision.
         *
         * @param revision revision of this issue, 1 for the first
         * @return this builder
         */
        public Builder revision(int revision) {
            this.revision = revision;
            return this;
        }

        /**
         * Sets publishedAt.
         *
         * @param publishedAt when the issue was sent out, UTC, whole seconds; absent where it is not known
         * @return this builder
         */
        public Builder publishedAt(@Nullable Instant publishedAt) {
            this.publishedAt = publishedAt;
            return this;
        }

        /**
         * Sets audience.
         *
         * @param audience whom the issue is addressed to, as printed
         * @return this builder
         */
        public Builder audience(@Nullable String audience) {
            this.audience = audience;
            return this;
        }

        /**
         * Sets sources.
         *
         * @param sources agencies and organisations the items refer to
         * @return this builder
         */
        public Builder sources(List<Source> sources) {
            this.sources = List.copyOf(sources);
            return this;
        }

        /**
         * Sets sections.
         *
         * @param sections the sections in printed order
         * @return this builder
         */
        public Builder sections(List<Section> sections) {
            this.sections = List.copyOf(sections);
            return this;
        }

        /**
         * Sets about.
         *
         * @param about the colophon: what is printed about the publisher and the newsletter
         * @return this builder
         */
        public Builder about(List<Block> about) {
            this.about = List.copyOf(about);
            return this;
        }

        /**
         * Sets links.
         *
         * @param links links that the colophon uses
         * @return this builder
         */
        public Builder links(List<Link> links) {
            this.links = List.copyOf(links);
            return this;
        }

        /**
         * Sets changes.
         *
         * @param changes what each revision after the first changed
         * @return this builder
         */
        public Builder changes(List<Change> changes) {
            this.changes = List.copyOf(changes);
            return this;
        }

        /**
         * Sets previous.
         *
         * @param previous the issue before this one
         * @return this builder
         */
        public Builder previous(@Nullable IssueRef previous) {
            this.previous = previous;
            return this;
        }

        /**
         * Sets next.
         *
         * @param next the issue after this one
         * @return this builder
         */
        public Builder next(@Nullable IssueRef next) {
            this.next = next;
            return this;
        }

        /**
         * Sets licence.
         *
         * @param licence terms under which the content may be reused, as an SPDX expression or a short name
         * @return this builder
         */
        public Builder licence(@Nullable String licence) {
            this.licence = licence;
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
         * Builds the Issue, which may still break rules that a validator finds.
         *
         * @return the Issue
         */
        public Issue build() {
            return new Issue(
                    schemaVersion,
                    id,
                    slug,
                    period,
                    language,
                    title,
                    publisher,
                    revision,
                    publishedAt,
                    audience,
                    sources,
                    sections,
                    about,
                    links,
                    changes,
                    previous,
                    next,
                    licence,
                    extras);
        }
    }
}
