package no.politiet.kom.client.internal;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import no.politiet.kom.client.KomClientException;
import no.politiet.kom.client.Reason;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Exchanges over HTTP, by OkHttp.
 *
 * <p>A call runs in a thread of its own while the caller's waits: a thread that reads from a socket, or looks up a host,
 * can be neither interrupted nor held to a deadline. The threads are daemons and end soon after their last use, so that
 * a client nobody closed does not keep the virtual machine alive; OkHttp's own dispatcher would, for a minute.
 */
final class HttpExchange implements Exchange {

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"[!#-~]*\"");
    private static final AtomicInteger THREADS = new AtomicInteger();

    private final Settings settings;
    private final OkHttpClient http;
    private final boolean ownsPool;
    private final ThreadPoolExecutor threads;
    private final Set<Call> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** Uses connections and everything else of {@code base} except what the settings say; null for a client of its own. */
    HttpExchange(Settings settings, @Nullable OkHttpClient base) {
        this.settings = settings;
        this.ownsPool = base == null;
        this.http = (base == null ? new OkHttpClient.Builder() : base.newBuilder())
                .connectTimeout(settings.connectTimeout())
                .readTimeout(settings.readTimeout())
                .writeTimeout(settings.readTimeout())
                .callTimeout(settings.callTimeout())
                .followRedirects(false)
                .followSslRedirects(false)
                .cache(null)
                .addInterceptor(new Redirects())
                .build();
        this.threads = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, 5, SECONDS, new SynchronousQueue<>(), HttpExchange::daemon);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "kom-client-" + THREADS.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public Answer get(Get question, Deadline deadline) {
        URI uri = question.uri();
        long remaining = deadline.remainingNanos();
        if (remaining <= 0) {
            throw Failures.overallTimeout(uri, settings);
        }
        Call call = http.newCall(request(question));
        call.timeout().timeout(remaining, NANOSECONDS);
        running.add(call);
        try {
            return accept(question, await(call, question.limit(), remaining));
        } catch (RejectedExecutionException e) {
            throw Failures.closed(uri, e);
        } catch (TimeoutException e) {
            throw Failures.overallTimeout(uri, settings);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failures.interrupted(uri, e);
        } catch (ExecutionException e) {
            throw failure(uri, e.getCause(), deadline);
        } finally {
            running.remove(call);
        }
    }

    private Answer await(Call call, int limit, long nanos)
            throws InterruptedException, ExecutionException, TimeoutException {
        Future<Answer> future = threads.submit(() -> execute(call, limit));
        try {
            return future.get(nanos, NANOSECONDS);
        } catch (InterruptedException | TimeoutException e) {
            call.cancel();
            future.cancel(true);
            throw e;
        }
    }

    private Request request(Get question) {
        Request.Builder request = new Request.Builder()
                .url(question.uri().toString())
                .header("Accept", "application/json")
                .header("User-Agent", settings.userAgent());
        if (question.etag() != null) {
            request.header("If-None-Match", question.etag());
        }
        if (question.throughCaches()) {
            request.header("Cache-Control", "no-cache");
        }
        return request.build();
    }

    private Answer execute(Call call, int limit) throws IOException {
        try (Response response = call.execute()) {
            URI uri = response.request().url().uri();
            byte[] body = new byte[0];
            if (response.code() == Answer.OK) {
                body = body(response, uri, limit);
                if (body.length > limit) {
                    // Otherwise closing the answer would read on for a while, to save the connection.
                    call.cancel();
                }
            }
            String etag = response.header("ETag");
            String valid = etag != null && ETAG.matcher(etag).matches() ? etag : null;
            Instant now = settings.clock().instant();
            Duration retryAfter = RetryAfter.of(response.header("Retry-After"), response.header("Date"), now);
            return new Answer(uri, response.code(), valid, body, now, retryAfter);
        }
    }

    private static byte[] body(Response response, URI uri, int limit) throws IOException {
        String type = response.header("Content-Type", "");
        if (type != null && type.toLowerCase(Locale.ROOT).contains("html")) {
            throw webPage(uri, "content type " + type);
        }
        // OkHttp has undone gzip, and taken this header away with it.
        String encoding = response.header("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new Refusal(
                    Reason.UNEXPECTED_CONTENT,
                    uri,
                    "The answer is encoded as " + encoding + ", which was not asked for. Serve it plain or with gzip.");
        }
        // Left open for the caller, who may have to cancel first.
        InputStream in = response.body().byteStream();
        byte[] body = in.readNBytes(limit + 1);
        if (startsLikeMarkup(body)) {
            throw webPage(uri, "it starts with '<'");
        }
        return body;
    }

    private static Refusal webPage(URI uri, String evidence) {
        return new Refusal(
                Reason.UNEXPECTED_CONTENT,
                uri,
                "The answer is a web page (" + evidence + "), not a document of a feed. Check the base URI,"
                        + " and whether a login page or a proxy answers in the server's place.");
    }

    private static boolean startsLikeMarkup(byte[] body) {
        for (byte b : body) {
            if (b == '<') {
                return true;
            }
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return false;
    }

    private Answer accept(Get question, Answer answer) {
        boolean expected = answer.status() == Answer.OK || (answer.isNotModified() && question.etag() != null);
        if (!expected) {
            throw Failures.status(answer, question.uri().equals(settings.indexUri()));
        }
        return answer;
    }

    private KomClientException failure(URI uri, @Nullable Throwable cause, Deadline deadline) {
        if (cause instanceof IOException io) {
            if (closed) {
                return Failures.closed(uri, io);
            }
            return deadline.remainingNanos() <= 0
                    ? Failures.overallTimeout(uri, settings)
                    : Failures.network(uri, io, settings);
        }
        // Not of the network: a fault in an interceptor of the caller's, say. It is passed on as it is.
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw new AssertionError(cause);
    }

    @Override
    public void close() {
        closed = true;
        threads.shutdown();
        running.forEach(Call::cancel);
        boolean interrupted = Thread.interrupted();
        try {
            // A call that has just ended gives its connection back, and that has to happen before they are closed.
            threads.awaitTermination(1, SECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        threads.shutdownNow();
        if (ownsPool) {
            http.connectionPool().evictAll();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
