package no.politiet.kom.client;

import java.util.Objects;
import no.politiet.kom.model.IndexEntry;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.Tombstone;

/** What happened to one issue of a feed. An issue comes, is mended, or goes; there is no fourth, so this set is closed. */
public sealed interface FeedChange {

    /**
     * What the index says of the issue now.
     *
     * @return the entry, or the tombstone of one that was withdrawn
     */
    IndexEntry entry();

    /**
     * The issue it happened to.
     *
     * @return its slug, for {@link KomClient#issue(Slug)}
     */
    default Slug slug() {
        return entry().slug();
    }

    /**
     * An issue that is new to the caller. It may have been corrected since it was published.
     *
     * @param entry the entry of its current revision
     */
    record Added(IssueEntry entry) implements FeedChange {

        /** Refuses null. */
        public Added {
            Objects.requireNonNull(entry, "entry");
        }
    }

    /**
     * An issue that has a later revision. Its {@code changes} tell what was changed.
     *
     * @param entry the entry of its current revision
     */
    record Corrected(IssueEntry entry) implements FeedChange {

        /** Refuses null. */
        public Corrected {
            Objects.requireNonNull(entry, "entry");
        }
    }

    /**
     * An issue that was withdrawn. Delete copies of it.
     *
     * @param entry when and why
     */
    record Withdrawn(Tombstone entry) implements FeedChange {

        /** Refuses null. */
        public Withdrawn {
            Objects.requireNonNull(entry, "entry");
        }
    }
}
