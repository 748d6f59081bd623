package no.politiet.kom.render;

import java.util.Locale;
import java.util.Optional;

/** What an {@link IssueRenderer} can make of an issue. */
public enum Format {
    /** A complete page: HTML as of the WHATWG standard, without script, to the rules of WCAG 2.1 AA. */
    HTML("text/html", "html"),
    /** The same as a part of a page of one's own: an {@code article} element, its headings from level 2, no style. */
    HTML_FRAGMENT("text/html", "html"),
    /** Markdown: CommonMark with the tables of GitHub, below front matter. What the importer reads back. */
    MARKDOWN("text/markdown", "md"),
    /** Plain text of 72 columns, for e-mail. */
    TEXT("text/plain", "txt"),
    /** An Atom feed (RFC 4287). */
    ATOM("application/atom+xml", "atom"),
    /** A <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>. */
    JSON_FEED("application/feed+json", "json"),
    /** A calendar of deadlines and events (RFC 5545, RFC 7986). */
    ICALENDAR("text/calendar", "ics");

    private final String mediaType;
    private final String extension;

    Format(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /**
     * The media type, without parameters; the character set is UTF-8 for all.
     *
     * @return for example {@code text/calendar}
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * How the name of a file ends.
     *
     * @return for example {@code ics}, without the full stop
     */
    public String extension() {
        return extension;
    }

    /**
     * Whether several issues can be made one document of this format, as {@link FeedRenderer} does.
     *
     * @return true for Atom, JSON Feed and iCalendar
     */
    public boolean isFeed() {
        return this == ATOM || this == JSON_FEED || this == ICALENDAR;
    }

    /**
     * The name as people write it in a command: {@code html}, {@code html-fragment}, {@code json-feed}.
     *
     * @return the name, in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The format of that {@link #code()}.
     *
     * @param code the name; {@code ics} stands for iCalendar as well
     * @return the format, empty if there is none of that name
     */
    public static Optional<Format> of(String code) {
        for (Format format : values()) {
            if (format.code().equals(code) || format == ICALENDAR && code.equals("ics")) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
