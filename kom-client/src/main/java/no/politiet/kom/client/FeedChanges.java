package no.politiet.kom.client;

import java.util.List;
import java.util.Objects;

/**
 * What changed in a feed from one index to a later one.
 *
 * @param since the sequence that was asked for
 * @param sequence the sequence of the index now: what to ask for next time
 * @param changes the changes, oldest first, one for each issue that changed
 */
public record FeedChanges(long since, long sequence, List<FeedChange> changes) {

    /** Refuses null and copies. */
    public FeedChanges {
        changes = List.copyOf(Objects.requireNonNull(changes, "changes"));
    }
}
