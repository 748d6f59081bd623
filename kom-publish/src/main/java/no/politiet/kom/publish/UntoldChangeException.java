package no.politiet.kom.publish;

/**
 * An issue differs from what the feed has, and does not tell what it changes. Nothing was changed. {@link
 * FeedPublisher#correct} publishes it with a change that tells it.
 */
public final class UntoldChangeException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message which issue, and what can be done
     */
    public UntoldChangeException(String message) {
        super(message);
    }
}
