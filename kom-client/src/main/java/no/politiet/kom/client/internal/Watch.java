package no.politiet.kom.client.internal;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import no.politiet.kom.client.Fault;
import no.politiet.kom.client.FeedListener;
import no.politiet.kom.client.Fetched;
import no.politiet.kom.client.KomClientException;
import no.politiet.kom.client.Reason;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.IndexEntry;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.Tombstone;
import org.jspecify.annotations.Nullable;

/** Looks at a feed again and again, and tells a listener what it has not been told. */
final class Watch {

    private final Feed feed;
    private final Schedule schedule;
    private final WatchMemory memory;
    private final FeedListener listener;
    private @Nullable Index seen;
    private @Nullable KomClientException failure;
    private int failures;

    Watch(Feed feed, Schedule schedule, WatchMemory memory, FeedListener listener) {
        this.feed = feed;
        this.schedule = schedule;
        this.memory = memory;
        this.listener = listener;
    }

    /** Goes on until the client is closed, the thread interrupted, or the listener throws. */
    void run() {
        while (true) {
            look();
            feed.pause(pause().plusNanos(ThreadLocalRandom.current()
                    .nextLong(schedule.shortest().toNanos())));
        }
    }

    private Duration pause() {
        if (failure != null) {
            return schedule.afterFailures(failures, failure.retryAfter().orElse(null));
        }
        return schedule.after(feed.now(), seen == null ? null : seen.nextExpectedAt());
    }

    private void look() {
        KomClientException before = failure;
        failure = null;
        Fetched<Index> index = attempt(feed::askForIndex);
        if (index != null) {
            seen = index.value();
            for (IndexEntry entry : untold(index.value())) {
                tell(entry, index);
            }
        }
        failures = failure == null ? 0 : failures + 1;
        if (failure == null && before != null) {
            Log.log(Level.INFO, "the feed can be read again");
        }
    }

    private List<IndexEntry> untold(Index index) {
        return index.issues().stream()
                .filter(this::isUntold)
                .sorted(Comparator.comparing(Watch::changedAt))
                .toList();
    }

    private boolean isUntold(IndexEntry entry) {
        int told = memory.told(entry.slug());
        return entry instanceof IssueEntry issue ? issue.revision() > told : told > 0;
    }

    private static Instant changedAt(IndexEntry entry) {
        return entry instanceof IssueEntry issue ? issue.updatedAt() : ((Tombstone) entry).withdrawnAt();
    }

    private void tell(IndexEntry entry, Fetched<Index> index) {
        if (entry instanceof Tombstone tombstone) {
            listener.withdrawn(tombstone);
            memory.note(entry);
            return;
        }
        Fetched<Issue> issue = attempt(() -> feed.revision((IssueEntry) entry, index));
        if (issue == null) {
            // Told when it can be had; the others need not wait for it.
            return;
        }
        if (memory.told(entry.slug()) > 0) {
            listener.corrected(issue);
        } else {
            listener.added(issue);
        }
        memory.note(entry);
    }

    /** What a call gives, null if it fails for a reason that this watch outlives. */
    private <T> @Nullable T attempt(Supplier<T> call) {
        try {
            return call.get();
        } catch (KomClientException e) {
            boolean over = e.reason().equals(Reason.CLOSED) || e.reason().equals(Reason.INTERRUPTED);
            boolean neverWorked = seen == null && e.fault() == Fault.CALLER;
            if (over || neverWorked) {
                throw e;
            }
            Log.log(failures == 0 ? Level.WARNING : Level.DEBUG, "watching goes on: " + e.getMessage());
            failure = e;
            return null;
        }
    }
}
