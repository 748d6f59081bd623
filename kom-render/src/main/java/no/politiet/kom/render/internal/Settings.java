package no.politiet.kom.render.internal;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What a caller asked of a rendering.
 *
 * @param locale the language of the words that are added
 * @param now when deadlines are judged, null for no judgement
 * @param address the address of the feed, which ends with a slash; null if it is not known
 */
public record Settings(
        Locale locale, @Nullable Instant now, @Nullable URI address) {

    public Labels labels() {
        return Labels.in(locale);
    }

    /** The address of a file of the feed; null if that of the feed is not known. */
    public @Nullable String file(String path) {
        return address == null ? null : address + "v1/" + path;
    }

    /** The address of a rendering of an issue; null if that of the feed is not known. */
    public @Nullable String issue(Slug slug, String extension) {
        return file("issues/" + slug + "." + extension);
    }

    /** The line that names the source of what is reused, and the licence. */
    public String attribution(Issue issue) {
        return Clean.line(issue.attribution(locale));
    }
}
