package no.politiet.kom.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.Tombstone;
import no.politiet.kom.render.internal.FeedAddress;
import no.politiet.kom.render.internal.FeedHead;
import no.politiet.kom.render.internal.Settings;
import no.politiet.kom.render.internal.calendar.CalendarWriter;
import no.politiet.kom.render.internal.feed.AtomWriter;
import no.politiet.kom.render.internal.feed.FeedEntry;
import no.politiet.kom.render.internal.feed.JsonFeedWriter;
import org.jspecify.annotations.Nullable;

/**
 * Several issues as one document to subscribe to: an Atom or JSON feed with an entry for each issue, or a calendar with the
 * deadlines and events of all.
 *
 * <pre>{@code
 * String atom = FeedRenderer.of(Format.ATOM, TagUri.of("tag:politiet.no,2023:kom/feed"), "Nyhetsbrev fra KOM")
 *         .address(URI.create("https://feed.example/"))
 *         .path("feed.atom")
 *         .build()
 *         .render(issues);
 * }</pre>
 *
 * <p>Ids are those of the issues. An entry is updated when it changed so that a reader has to read again: by a change of
 * significance {@code major}, whose day and note it then begins with. What is rendered depends on the issues and the settings
 * alone. Immutable and safe for use by several threads.
 */
public final class FeedRenderer {

    private final Format format;
    private final TagUri id;
    private final String title;
    private final Settings settings;
    private final @Nullable String path;
    private final List<Tombstone> withdrawn;
    private final String earlier;

    private FeedRenderer(Builder builder) {
        this.format = builder.format;
        this.id = builder.id;
        this.title = builder.title;
        this.settings = new Settings(builder.locale, builder.now, builder.address);
        this.path = builder.path;
        this.withdrawn = builder.withdrawn;
        this.earlier = builder.earlier;
    }

    /**
     * Starts a renderer: Bokmål, no address of the feed, nothing withdrawn.
     *
     * @param format what to make: Atom, JSON Feed or iCalendar
     * @param id the identity of the feed, the same for ever
     * @param title the name of the feed
     * @return a builder
     * @throws IllegalArgumentException if the format cannot hold several issues
     */
    public static Builder of(Format format, TagUri id, String title) {
        return new Builder(format, id, title);
    }

    /**
     * The issues as one document.
     *
     * @param issues the issues in the order of their entries, usually the newest first
     * @return the document
     */
    public String render(List<Issue> issues) {
        StringBuilder text = new StringBuilder();
        try {
            render(issues, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder does no I/O", e);
        }
        return text.toString();
    }

    /**
     * Writes the issues as one document.
     *
     * @param issues the issues in the order of their entries, usually the newest first
     * @param out where to; neither flushed nor closed. Bytes are to be UTF-8
     * @throws IOException if {@code out} cannot be written to
     */
    public void render(List<Issue> issues, Appendable out) throws IOException {
        FeedHead head = head(issues);
        switch (format) {
            case ATOM -> AtomWriter.write(head, FeedEntry.issues(issues, settings), withdrawn, Instant.EPOCH, out);
            case JSON_FEED -> JsonFeedWriter.write(head, FeedEntry.issues(issues, settings), out);
            case ICALENDAR -> new CalendarWriter(settings, out).write(head, issues, earlier, slugs());
            default -> throw new IllegalStateException("not for several issues: " + format);
        }
    }

    private Set<String> slugs() {
        return withdrawn.stream().map(gone -> gone.slug().text()).collect(Collectors.toSet());
    }

    private FeedHead head(List<Issue> issues) {
        String publisher = issues.isEmpty() ? Issue.PUBLISHER : issues.get(0).publisher();
        String language = issues.isEmpty() ? "nb" : issues.get(0).language();
        String rights = issues.stream()
                .map(Issue::licence)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        String all = issues.isEmpty()
                ? publisher
                : issues.stream().map(Issue::publisher).distinct().collect(Collectors.joining(", "));
        String attribution = settings.labels().get("attribution", all) + (rights.isEmpty() ? "" : " (" + rights + ")");
        return new FeedHead(
                id.text(),
                title,
                publisher,
                language,
                attribution,
                issues.isEmpty() ? null : settings.issue(issues.get(0).slug(), "html"),
                path == null ? null : settings.file(path));
    }

    /** Builds a {@link FeedRenderer}. */
    public static final class Builder {
        private final Format format;
        private final TagUri id;
        private final String title;
        private Locale locale = Locale.forLanguageTag("nb");
        private @Nullable Instant now;
        private @Nullable URI address;
        private @Nullable String path;
        private List<Tombstone> withdrawn = List.of();
        private String earlier = "";

        private Builder(Format format, TagUri id, String title) {
            if (!format.isFeed()) {
                throw new IllegalArgumentException(
                        "several issues are made a feed or a calendar, not " + format.code());
            }
            this.format = format;
            this.id = Objects.requireNonNull(id, "id");
            this.title = Objects.requireNonNull(title, "title");
        }

        /**
         * Sets the language of the words that are added: Bokmål, Nynorsk ({@code nn}) or English ({@code en}).
         *
         * @param locale the language; any other gets Bokmål
         * @return this builder
         */
        public Builder locale(Locale locale) {
            this.locale = Objects.requireNonNull(locale, "locale");
            return this;
        }

        /**
         * Sets the instant of rendering. What was cancelled before that day is left out of a calendar.
         *
         * @param now the instant
         * @return this builder
         */
        public Builder now(Instant now) {
            this.now = Objects.requireNonNull(now, "now");
            return this;
        }

        /**
         * Sets the address of the feed, as for {@code KomClient}: links lead there.
         *
         * @param address for example {@code https://feed.example/}
         * @return this builder
         * @throws IllegalArgumentException if it is none of {@code http} or {@code https}
         */
        public Builder address(URI address) {
            this.address = FeedAddress.require(address);
            return this;
        }

        /**
         * Sets where the document will stand, below {@code v1/} of the address, for the link to itself.
         *
         * @param path for example {@code feed.atom}
         * @return this builder
         */
        public Builder path(String path) {
            this.path = Objects.requireNonNull(path, "path");
            return this;
        }

        /**
         * Sets the issues that were withdrawn. Atom tells that their entries are deleted (RFC 6721).
         *
         * @param withdrawn their tombstones
         * @return this builder
         */
        public Builder withdrawn(List<Tombstone> withdrawn) {
            this.withdrawn = List.copyOf(withdrawn);
            return this;
        }

        /**
         * Sets the calendar that stood in the place of the new one. A date of it that is gone, because its issue was withdrawn
         * or corrected, is told as cancelled, without its text.
         *
         * @param earlier a calendar as this class writes it; what cannot be read is passed over
         * @return this builder
         */
        public Builder earlier(String earlier) {
            this.earlier = Objects.requireNonNull(earlier, "earlier");
            return this;
        }

        /**
         * Builds the renderer.
         *
         * @return the renderer
         */
        public FeedRenderer build() {
            return new FeedRenderer(this);
        }
    }
}
