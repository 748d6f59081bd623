package no.politiet.kom.client.internal;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whether a client is open still, and pauses that end with it. */
final class Lifetime {

    private final URI uri;
    private final CountDownLatch over = new CountDownLatch(1);

    /**
     * One that has begun.
     *
     * @param uri what failures are about
     */
    Lifetime(URI uri) {
        this.uri = uri;
    }

    void requireOpen() {
        if (over.getCount() == 0) {
            throw Failures.closed(uri, null);
        }
    }

    void pause(Duration time) {
        try {
            if (over.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
                throw Failures.closed(uri, null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failures.interrupted(uri, e);
        }
    }

    void end() {
        over.countDown();
    }
}
