package no.politiet.kom.client.internal;

import java.time.Duration;

/** The moment by which one call of the client must be over, however many exchanges it takes. */
final class Deadline {

    private final Duration allowed;
    private final long endNanos;

    private Deadline(Duration allowed) {
        this.allowed = allowed;
        this.endNanos = System.nanoTime() + allowed.toNanos();
    }

    static Deadline in(Duration allowed) {
        return new Deadline(allowed);
    }

    Duration allowed() {
        return allowed;
    }

    /** Zero or less once the moment has come. */
    long remainingNanos() {
        return endNanos - System.nanoTime();
    }
}
