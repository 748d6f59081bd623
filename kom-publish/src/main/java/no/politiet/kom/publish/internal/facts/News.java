package no.politiet.kom.publish.internal.facts;

import java.util.Set;
import no.politiet.kom.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of news is: its kind, and of a note also what it stands above, for a note that announces reports is read otherwise than
 * one that looks back on a meeting.
 *
 * @param kind what the piece mainly is
 * @param below the kind of the next piece below the same heading, null if it is the last of several; of one that stands alone its own
 */
public record News(Kind kind, @Nullable Kind below) {

    private static final String ANNOUNCEMENT = "announcement";

    /** What somebody issues. What is arranged, adopted, appointed or done has no publisher; a note speaks for what stands below it. */
    private static final Set<Kind> ISSUED = Set.of(
            Kind.REPORT,
            Kind.STATISTICS,
            Kind.GUIDE,
            Kind.CIRCULAR,
            Kind.HEARING,
            Kind.RESOURCE,
            Kind.PARLIAMENTARY,
            Kind.NOTE);

    /** Whether news of a kind has a publisher. */
    public static boolean isIssued(Kind kind) {
        return ISSUED.contains(kind);
    }

    /** Whether it has a publisher. */
    public boolean isIssued() {
        return isIssued(kind);
    }

    /** Whether it is a note above works, which somebody issued. */
    public boolean isAnnouncement() {
        return kind.equals(Kind.NOTE) && below != null && isIssued(below);
    }

    /** What it is, in a word or three. */
    public String code() {
        if (isAnnouncement()) {
            return ANNOUNCEMENT;
        }
        return kind.equals(Kind.NOTE) && below != null ? kind.code() + " above " + below.code() : kind.code();
    }
}
