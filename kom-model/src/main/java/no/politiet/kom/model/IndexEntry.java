package no.politiet.kom.model;

/** What the index says of one issue: {@link IssueEntry} where it stands, or {@link Tombstone} that it was withdrawn. */
public sealed interface IndexEntry permits IssueEntry, Tombstone {

    /**
     * The slug of the issue.
     *
     * @return the slug
     */
    Slug slug();

    /**
     * The identity of the issue.
     *
     * @return the identity
     */
    TagUri id();
}
