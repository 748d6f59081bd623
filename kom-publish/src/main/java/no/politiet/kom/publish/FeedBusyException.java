package no.politiet.kom.publish;

import java.io.IOException;
import java.nio.file.Path;

/** Another publisher is at work in the folder of a feed. Nothing was changed; it can be tried again when that one is done. */
public final class FeedBusyException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param folder the folder of the feed
     */
    public FeedBusyException(Path folder) {
        super("another publisher is at work in " + folder + "; nothing was changed, try again when it is done");
    }
}
