package no.politiet.kom.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import no.politiet.kom.model.Issue;
import no.politiet.kom.render.internal.FeedAddress;
import no.politiet.kom.render.internal.FeedHead;
import no.politiet.kom.render.internal.Moments;
import no.politiet.kom.render.internal.Settings;
import no.politiet.kom.render.internal.calendar.CalendarWriter;
import no.politiet.kom.render.internal.feed.AtomWriter;
import no.politiet.kom.render.internal.feed.FeedEntry;
import no.politiet.kom.render.internal.feed.JsonFeedWriter;
import no.politiet.kom.render.internal.html.HtmlWriter;
import no.politiet.kom.render.internal.markdown.MarkdownWriter;
import org.jspecify.annotations.Nullable;

/**
 * An issue in one of the {@linkplain Format formats} that people and programs read.
 *
 * <pre>{@code
 * String page = IssueRenderer.of(Format.HTML).now(clock.instant()).build().render(issue);
 * String mine = IssueRenderer.of(Format.ICALENDAR).build().render(Selection.of(Kind.HEARING).from(issue));
 * }</pre>
 *
 * <p>What is rendered depends on the issue and the settings alone, to the byte. Text is never active: an address becomes a
 * link only if the contract allows it ({@code http}, {@code https}, {@code mailto}), and what a format cannot hold is replaced
 * by U+FFFD. Each rendering names its source, and the licence where the issue states one. Days are those of Europe/Oslo.
 *
 * <p>An issue that was corrected says so, with the day and the note of each change of significance {@code major}: below the
 * masthead, in comments of the front matter of Markdown, and in a feed before the text of each item that the change names. A
 * calendar tells a correction by its sequence.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class IssueRenderer {

    private static final int EMAIL_COLUMNS = 72;

    private final Format format;
    private final Settings settings;

    private IssueRenderer(Builder builder) {
        this.format = builder.format;
        this.settings = new Settings(builder.locale, builder.now, builder.address);
    }

    /**
     * Starts a renderer: Bokmål, no judgement of deadlines, no address of the feed.
     *
     * @param format what to make
     * @return a builder
     */
    public static Builder of(Format format) {
        return new Builder(format);
    }

    /**
     * What this renderer makes.
     *
     * @return the format
     */
    public Format format() {
        return format;
    }

    /**
     * The issue in the format.
     *
     * @param issue the issue, which may be a draft
     * @return the document
     */
    public String render(Issue issue) {
        StringBuilder text = new StringBuilder();
        try {
            render(issue, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder does no I/O", e);
        }
        return text.toString();
    }

    /**
     * Writes the issue in the format.
     *
     * @param issue the issue, which may be a draft
     * @param out where to; neither flushed nor closed. Bytes are to be UTF-8
     * @throws IOException if {@code out} cannot be written to
     */
    public void render(Issue issue, Appendable out) throws IOException {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(out, "out");
        switch (format) {
            case HTML -> new HtmlWriter(settings).page(issue, out);
            case HTML_FRAGMENT -> new HtmlWriter(settings).fragment(issue, out);
            case MARKDOWN -> new MarkdownWriter(settings, out).write(issue);
            case TEXT -> text(issue, out);
            case ATOM ->
                AtomWriter.write(head(issue), FeedEntry.items(issue, settings), List.of(), Moments.updated(issue), out);
            case JSON_FEED -> JsonFeedWriter.write(head(issue), FeedEntry.items(issue, settings), out);
            case ICALENDAR -> new CalendarWriter(settings, out).write(head(issue), List.of(issue), "", Set.of());
        }
    }

    private void text(Issue issue, Appendable out) throws IOException {
        TextRenderer.builder()
                .width(EMAIL_COLUMNS)
                .locale(settings.locale())
                .now(settings.now())
                .attribution(true)
                .build()
                .render(issue, out);
    }

    private FeedHead head(Issue issue) {
        return new FeedHead(
                issue.id().text(),
                issue.titleAndPeriod(settings.locale()),
                issue.publisher(),
                issue.language(),
                settings.attribution(issue),
                settings.issue(issue.slug(), "html"),
                format == Format.ICALENDAR ? settings.issue(issue.slug(), "ics") : null);
    }

    /** Builds an {@link IssueRenderer}. */
    public static final class Builder {
        private final Format format;
        private Locale locale = Locale.forLanguageTag("nb");
        private @Nullable Instant now;
        private @Nullable URI address;

        private Builder(Format format) {
            this.format = Objects.requireNonNull(format, "format");
        }

        /**
         * Sets the language of the words that are added: Bokmål, Nynorsk ({@code nn}) or English ({@code en}). The text stays
         * as it is.
         *
         * @param locale the language; any other gets Bokmål
         * @return this builder
         */
        public Builder locale(Locale locale) {
            this.locale = Objects.requireNonNull(locale, "locale");
            return this;
        }

        /**
         * Sets the instant at which deadlines are judged: passed, or so many days left. A calendar tells it by itself, and a
         * file that is read on another day is better without.
         *
         * @param now the instant, null to show deadlines without a judgement
         * @return this builder
         */
        public Builder now(@Nullable Instant now) {
            this.now = now;
            return this;
        }

        /**
         * Sets the address of the feed that has the issue, as for {@code KomClient}: links lead there.
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
         * Builds the renderer.
         *
         * @return the renderer
         */
        public IssueRenderer build() {
            return new IssueRenderer(this);
        }
    }
}
