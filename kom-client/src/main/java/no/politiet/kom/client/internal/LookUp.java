package no.politiet.kom.client.internal;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeoutException;
import okhttp3.Dns;

/**
 * Looks up hosts in threads of its own, because a look-up can be neither interrupted nor held to a deadline. The threads are
 * daemons and end soon after their last use, so that a client nobody closed does not keep the virtual machine alive.
 */
final class LookUp implements Dns, AutoCloseable {

    private final Dns dns;
    private final Duration longest;
    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(0, Integer.MAX_VALUE, 5, SECONDS, new SynchronousQueue<>(), LookUp::daemon);

    LookUp(Dns dns, Duration longest) {
        this.dns = dns;
        this.longest = longest;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "kom-client-dns");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        Future<List<InetAddress>> addresses;
        try {
            addresses = threads.submit(() -> dns.lookup(host));
        } catch (RejectedExecutionException e) {
            throw unknown(host, "the client is closed", e);
        }
        try {
            return addresses.get(longest.toNanos(), NANOSECONDS);
        } catch (InterruptedException e) {
            addresses.cancel(true);
            Thread.currentThread().interrupt();
            throw unknown(host, "interrupted", new InterruptedIOException());
        } catch (TimeoutException e) {
            addresses.cancel(true);
            throw unknown(host, "no answer within " + longest.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownHostException unknown) {
                throw unknown;
            }
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw unknown(host, "the look-up failed", e);
        }
    }

    private static UnknownHostException unknown(String host, String why, Exception cause) {
        UnknownHostException unknown = new UnknownHostException(host + ": " + why);
        unknown.initCause(cause);
        return unknown;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
