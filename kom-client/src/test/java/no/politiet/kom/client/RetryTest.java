package no.politiet.kom.client;

import static no.politiet.kom.client.FeedServer.INDEX;
import static no.politiet.kom.client.Fixtures.issue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpHandler;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import no.politiet.kom.model.Issue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the client does when a request fails for a reason that may pass. */
class RetryTest {

    private final Issue q1 = issue("2023-q1");
    private final FeedServer server = new FeedServer(q1);

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429, 500, 502, 503, 504})
    void asksAgainAfterATransientStatus(int status) {
        server.route(INDEX, failing(1, FeedServer.status(status)));
        try (KomClient kom = server.client()) {
            assertThat(kom.latest().value()).isEqualTo(q1);
        }
        assertThat(Collections.frequency(server.paths(), INDEX)).isEqualTo(2);
    }

    @Test
    void asksAgainAfterTheConnectionBroke() {
        server.route(INDEX, failing(2, exchange -> exchange.close()));
        try (KomClient kom = server.client()) {
            assertThat(kom.latest().value()).isEqualTo(q1);
        }
    }

    @Test
    void asksAsOftenAsItMayAndNoMore() {
        server.route(INDEX, FeedServer.status(503));
        try (KomClient kom = server.clientBuilder().maxRetries(3).build()) {
            assertThat(failure(kom).statusCode()).hasValue(503);
        }
        assertThat(server.paths()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 501})
    void doesNotAskAgainWhereItCannotHelp(int status) {
        server.route(INDEX, FeedServer.status(status));
        try (KomClient kom = server.client()) {
            assertThat(failure(kom).isRetryable()).isFalse();
        }
        assertThat(server.paths()).hasSize(1);
    }

    @Test
    void waitsAsLongAsTheServerAsks() {
        server.route(INDEX, failing(1, retryAfter("1")));
        long start = System.nanoTime();
        try (KomClient kom = server.client()) {
            assertThat(kom.latest().value()).isEqualTo(q1);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void failsAtOnceWhereTheDeadlineIsSooner() {
        server.route(INDEX, retryAfter("3600"));
        long start = System.nanoTime();
        try (KomClient kom = server.client()) {
            KomClientException failure = failure(kom);
            assertThat(failure.retryAfter()).contains(Duration.ofHours(1));
            assertThat(failure).hasMessageContaining("Try again in 3600 s");
        }
        assertThat(server.paths()).hasSize(1);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void endsAPauseWhenItIsClosed() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        server.route(INDEX, exchange -> {
            asked.countDown();
            retryAfter("20").handle(exchange);
        });
        AtomicReference<KomClientException> failure = new AtomicReference<>();
        KomClient kom = server.client();
        Thread caller = new Thread(() -> failure.set(failure(kom)));
        caller.start();
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        // Whether it is in the pause by now or not, closing ends the call.
        kom.close();
        caller.join(10_000);
        assertThat(caller.isAlive()).isFalse();
        assertThat(failure.get().reason()).isEqualTo(Reason.CLOSED);
    }

    @Test
    void endsAPauseWhenItIsInterrupted() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        server.route(INDEX, exchange -> {
            asked.countDown();
            retryAfter("20").handle(exchange);
        });
        AtomicReference<KomClientException> failure = new AtomicReference<>();
        try (KomClient kom = server.client()) {
            Thread caller = new Thread(() -> failure.set(failure(kom)));
            caller.start();
            assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
            caller.interrupt();
            caller.join(10_000);
            assertThat(caller.isAlive()).isFalse();
        }
        assertThat(failure.get().reason()).isEqualTo(Reason.INTERRUPTED);
    }

    /** Fails some times, and then does what the server did before. */
    private HttpHandler failing(int times, HttpHandler failure) {
        HttpHandler good = server.handler(INDEX);
        AtomicInteger left = new AtomicInteger(times);
        return exchange -> (left.getAndDecrement() > 0 ? failure : good).handle(exchange);
    }

    private static HttpHandler retryAfter(String value) {
        return exchange -> {
            exchange.getResponseHeaders().set("Retry-After", value);
            exchange.sendResponseHeaders(503, -1);
        };
    }

    private static KomClientException failure(KomClient kom) {
        return catchThrowableOfType(KomClientException.class, kom::latest);
    }
}
