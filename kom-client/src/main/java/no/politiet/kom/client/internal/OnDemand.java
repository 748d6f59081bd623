package no.politiet.kom.client.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An exchange that is made when something is first asked: to set up HTTP and TLS takes longer than to read an issue from the
 * disk.
 */
final class OnDemand implements Exchange {

    private final Supplier<Exchange> maker;
    private @Nullable Exchange made;
    private boolean closed;

    OnDemand(Supplier<Exchange> maker) {
        this.maker = maker;
    }

    @Override
    public Answer get(Get question, Deadline deadline) {
        return exchange().get(question, deadline);
    }

    private synchronized Exchange exchange() {
        if (made == null) {
            made = maker.get();
            if (closed) {
                made.close();
            }
        }
        return made;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (made != null) {
            made.close();
        }
    }
}
