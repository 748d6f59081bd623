package no.politiet.kom.render.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.politiet.kom.model.Change;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.TagUri;

/**
 * When an issue came to be as it is. Formats ask for an instant where an issue may have none: it then has the beginning, in
 * UTC, of the last day of its period, which never moves.
 */
public final class Moments {

    private Moments() {}

    /** When the issue was first there. */
    public static Instant published(Issue issue) {
        if (issue.publishedAt() != null) {
            return issue.publishedAt();
        }
        LocalDate last = issue.period().lastDay().orElse(issue.period().firstDay());
        return last.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** When it last changed at all. */
    public static Instant revised(Issue issue) {
        return last(issue.changes()).orElse(published(issue));
    }

    /** When it last changed so that a reader has to read again (RFC 4287, section 4.2.15). */
    public static Instant updated(Issue issue) {
        return last(Corrections.of(issue)).orElse(published(issue));
    }

    /** When an item last changed so that a reader has to read it again. */
    public static Instant updated(Issue issue, TagUri item) {
        return last(Corrections.of(issue, item)).orElse(published(issue));
    }

    private static Optional<Instant> last(List<Change> changes) {
        return changes.stream().map(Change::at).max(Comparator.naturalOrder());
    }
}
