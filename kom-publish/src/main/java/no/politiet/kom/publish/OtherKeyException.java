package no.politiet.kom.publish;

import java.nio.file.Path;

/**
 * The index of a feed is signed, and not with the key of this publisher. Nothing was changed. Clients that know the key of
 * before would refuse an index that is signed with another; once they were given the new one, {@link
 * FeedPublisher.Builder#newSigningKey} lets it take the place of the old.
 */
public final class OtherKeyException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param folder the folder of the feed
     */
    public OtherKeyException(Path folder) {
        super(
                "the index in " + folder
                        + " is signed with another key, and clients that know that key would refuse what is"
                        + " signed with this one; sign with the key of before, or say that this one is new, once clients have it");
    }
}
