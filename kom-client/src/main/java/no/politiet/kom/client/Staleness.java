package no.politiet.kom.client;

import java.time.Instant;
import java.util.Objects;

/**
 * That a result may have been overtaken, and why.
 *
 * @param cause {@link Reason#EXPIRED} if the index says that it is past its time; otherwise why the feed could not be asked
 * @param since until when the result was known to be current: when the index expired, or when the feed was last asked; by the
 *     clock of this machine
 */
public record Staleness(Reason cause, Instant since) {

    /** Refuses null. */
    public Staleness {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(since, "since");
    }
}
