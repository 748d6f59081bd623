package no.politiet.kom.publish;

import java.nio.file.Path;
import no.politiet.kom.model.Slug;

/**
 * An issue is by another publisher than those of the feed, as one is that was imported without its front matter or is meant for
 * another feed: readers would be told that it is the one's and find the other's. Nothing was changed. {@link
 * FeedPublisher.Builder#newPublisher} lets it in, as when the publisher was given another name.
 */
public final class OtherPublisherException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient Slug slug;
    private final String publisher;
    private final String feedPublisher;

    /**
     * Makes one.
     *
     * @param folder the folder of the feed
     * @param slug the slug of the issue
     * @param publisher whose the issue is
     * @param feedPublisher whose the feed is, as its newest issue says
     */
    public OtherPublisherException(Path folder, Slug slug, String publisher, String feedPublisher) {
        super("issue " + slug + " is by \"" + publisher + "\", and the feed in " + folder + " by \"" + feedPublisher
                + "\"; set the publisher of the issue right, or say that this one is new to the feed");
        this.slug = slug;
        this.publisher = publisher;
        this.feedPublisher = feedPublisher;
    }

    /**
     * Which issue it is.
     *
     * @return its slug
     */
    public Slug slug() {
        return slug;
    }

    /**
     * Whose the issue is.
     *
     * @return the publisher that it names
     */
    public String publisher() {
        return publisher;
    }

    /**
     * Whose the feed is.
     *
     * @return the publisher that the newest issue of the feed names, or, where the feed has none yet, the first of those that were to
     *     be published with this one
     */
    public String feedPublisher() {
        return feedPublisher;
    }
}
