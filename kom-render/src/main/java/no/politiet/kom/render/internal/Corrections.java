package no.politiet.kom.render.internal;

import java.util.Comparator;
import java.util.List;
import no.politiet.kom.model.Change;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Significance;
import no.politiet.kom.model.TagUri;

/** The changes of an issue that a reader who knows an earlier revision has to know of, the newest first. */
public final class Corrections {

    private static final Comparator<Change> NEWEST_FIRST =
            Comparator.comparing(Change::at).thenComparing(Change::revision).reversed();

    private static final int MOST = 10;

    private Corrections() {}

    /** All of them. */
    public static List<Change> of(Issue issue) {
        return issue.changes().stream()
                .filter(change -> change.significance().equals(Significance.MAJOR))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** The newest of those that name an item; what is told of many items is told again with each, so there are not many. */
    public static List<Change> of(Issue issue, TagUri item) {
        return of(issue).stream()
                .filter(change -> change.items().contains(item))
                .limit(MOST)
                .toList();
    }
}
