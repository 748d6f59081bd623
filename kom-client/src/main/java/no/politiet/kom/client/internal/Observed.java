package no.politiet.kom.client.internal;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import no.politiet.kom.client.KomClientException;
import no.politiet.kom.client.RequestEnded;
import no.politiet.kom.client.RequestListener;

/** Tells a listener of each exchange. */
final class Observed implements Exchange {

    private final Exchange exchange;
    private final RequestListener listener;

    Observed(Exchange exchange, RequestListener listener) {
        this.exchange = exchange;
        this.listener = listener;
    }

    @Override
    public Answer get(Get question, Deadline deadline) {
        long start = System.nanoTime();
        try {
            Answer answer = exchange.get(question, deadline);
            tell(new RequestEnded(
                    answer.uri(),
                    OptionalInt.of(answer.status()),
                    answer.body().length,
                    since(start),
                    Optional.empty()));
            return answer;
        } catch (KomClientException e) {
            tell(new RequestEnded(e.uri(), e.statusCode(), 0, since(start), Optional.of(e.reason())));
            throw e;
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void tell(RequestEnded request) {
        try {
            listener.requestEnded(request);
        } catch (RuntimeException e) {
            Log.log(Level.WARNING, "the request listener failed", e);
        }
    }

    @Override
    public void close() {
        exchange.close();
    }
}
