package no.politiet.kom.client;

import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Tombstone;

/**
 * What a program does with the changes of a feed that {@link KomClient#watch} tells it of, one at a time, in the thread that
 * watches. What a method throws ends the watching; the change is told again by the next.
 */
public interface FeedListener {

    /**
     * There is an issue that this listener has not been told of.
     *
     * @param issue its current revision
     */
    void added(Fetched<Issue> issue);

    /**
     * An issue has a later revision than the one this listener was told of.
     *
     * @param issue its current revision; its {@code changes} tell what was changed
     */
    void corrected(Fetched<Issue> issue);

    /**
     * An issue that this listener was told of was withdrawn: copies of it are to be deleted.
     *
     * @param tombstone when and why
     */
    void withdrawn(Tombstone tombstone);
}
