package no.politiet.kom.client.internal;

import java.util.Comparator;
import java.util.List;
import no.politiet.kom.client.FeedChange;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.IndexEntry;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.Tombstone;
import org.jspecify.annotations.Nullable;

/** What an index says has changed since an earlier one. */
final class Changes {

    private Changes() {}

    /** The changes, oldest first; an entry that does not tell its sequence may have changed just now. */
    static List<FeedChange> since(Index index, long since) {
        return index.issues().stream()
                .filter(entry -> isAfter(changedIn(entry), since))
                .sorted(Comparator.comparing(Changes::changedIn, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(entry -> change(entry, since))
                .toList();
    }

    private static FeedChange change(IndexEntry entry, long since) {
        if (entry instanceof Tombstone tombstone) {
            return new FeedChange.Withdrawn(tombstone);
        }
        IssueEntry issue = (IssueEntry) entry;
        boolean isNew = issue.addedIn() == null ? issue.revision() == 1 : isAfter(issue.addedIn(), since);
        return isNew ? new FeedChange.Added(issue) : new FeedChange.Corrected(issue);
    }

    private static @Nullable Long changedIn(IndexEntry entry) {
        return entry instanceof IssueEntry issue ? issue.changedIn() : ((Tombstone) entry).changedIn();
    }

    private static boolean isAfter(@Nullable Long sequence, long since) {
        return sequence == null || sequence > since;
    }
}
