package no.politiet.kom.client.internal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongUnaryOperator;
import no.politiet.kom.client.KomClientException;

/**
 * Asks again where that can help, within the deadline of the call. The pause is a random time up to a bound that doubles
 * ("full jitter"), and no shorter than the server asks for by {@code Retry-After}; where the deadline does not leave as much, the
 * failure stands at once.
 */
final class Retries implements Exchange {

    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Exchange exchange;
    private final int most;
    private final LongUnaryOperator random;
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * An exchange that tries again.
     *
     * @param most how often, at most, after the first time
     * @param random a number from 0 to below another
     */
    Retries(Exchange exchange, int most, LongUnaryOperator random) {
        this.exchange = exchange;
        this.most = most;
        this.random = random;
    }

    @Override
    public Answer get(Get question, Deadline deadline) {
        for (int attempt = 0; ; attempt++) {
            try {
                return exchange.get(question, deadline);
            } catch (KomClientException e) {
                long pause = pause(attempt, e);
                if (attempt >= most || !e.isRetryable() || pause >= deadline.remainingNanos()) {
                    throw e;
                }
                await(pause, question, e);
            }
        }
    }

    private long pause(int attempt, KomClientException e) {
        long bound = Math.min(LONGEST.toNanos(), FIRST.toNanos() << Math.min(attempt, 16));
        long jitter = random.applyAsLong(bound);
        return e.retryAfter().map(asked -> asked.toNanos() + jitter).orElse(jitter);
    }

    private void await(long nanos, Get question, KomClientException failure) {
        try {
            if (closed.await(nanos, TimeUnit.NANOSECONDS)) {
                throw Failures.closed(question.uri(), failure);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failures.interrupted(question.uri(), e);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        exchange.close();
    }
}
