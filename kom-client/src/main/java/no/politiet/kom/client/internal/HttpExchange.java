package no.politiet.kom.client.internal;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.net.SocketFactory;
import no.politiet.kom.client.KomClientException;
import no.politiet.kom.client.Reason;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Exchanges over HTTP, by OkHttp.
 *
 * <p>A call runs in the caller's thread. So that it can be interrupted all the same, sockets are those of channels, unless
 * the caller brings others, and hosts are looked up by {@link LookUp}.
 */
final class HttpExchange implements Exchange {

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"[!#-~]*\"");

    private static final int LOWEST_STATUS = 100;
    private static final int HIGHEST_STATUS = 999;

    private final Settings settings;
    private final OkHttpClient http;
    private final String userAgent;
    private final URI indexUri;
    private final boolean ownsPool;
    private final LookUp lookUp;
    private final Set<Call> running = ConcurrentHashMap.newKeySet();
    private volatile @Nullable HttpUrl indexUrl;
    private volatile boolean closed;

    /** Uses connections and everything else of {@code base} except what the settings say; null for a client of its own. */
    HttpExchange(Settings settings, @Nullable OkHttpClient base) {
        this.settings = settings;
        this.userAgent = UserAgent.of(settings.userAgentSuffix());
        this.indexUri = settings.indexUri();
        this.ownsPool = base == null;
        OkHttpClient given = base == null ? new OkHttpClient() : base;
        this.lookUp = new LookUp(given.dns(), shorter(settings.connectTimeout(), settings.callTimeout()));
        OkHttpClient.Builder derived = given.newBuilder()
                .connectTimeout(settings.connectTimeout())
                .readTimeout(settings.readTimeout())
                .writeTimeout(settings.readTimeout())
                .callTimeout(settings.callTimeout())
                .followRedirects(false)
                .followSslRedirects(false)
                .cache(null)
                .dns(lookUp)
                .addInterceptor(new Redirects());
        if (given.socketFactory().equals(SocketFactory.getDefault())) {
            derived.socketFactory(new ChannelSockets());
        }
        this.http = derived.build();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
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
            if (closed) {
                throw Failures.closed(uri, null);
            }
            return accept(question, execute(call, uri, question.limit()));
        } catch (IOException e) {
            throw failure(uri, e, deadline);
        } finally {
            running.remove(call);
        }
    }

    private Request request(Get question) {
        Request.Builder request = new Request.Builder()
                .url(url(question.uri()))
                .header("Accept", "application/json")
                .header("User-Agent", userAgent);
        if (question.etag() != null) {
            request.header("If-None-Match", question.etag());
        }
        if (question.throughCaches()) {
            request.header("Cache-Control", "no-cache");
        }
        return request.build();
    }

    /** The address of the index, which is asked for again and again, is read once. */
    private HttpUrl url(URI uri) {
        if (!uri.equals(indexUri)) {
            return HttpUrl.get(uri.toString());
        }
        HttpUrl read = indexUrl;
        if (read == null) {
            read = HttpUrl.get(uri.toString());
            indexUrl = read;
        }
        return read;
    }

    private Answer execute(Call call, URI asked, int limit) throws IOException {
        try (Response response = response(call)) {
            // After a redirect it is another; to make a URI of it takes longer than to send a request.
            HttpUrl served = response.request().url();
            URI uri = served.equals(call.request().url()) ? asked : served.uri();
            if (response.code() < LOWEST_STATUS || response.code() > HIGHEST_STATUS) {
                throw new IOException("not HTTP: status " + response.code());
            }
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

    /** OkHttp answers a status below zero with an exception for misuse, as if it were ours. */
    private static Response response(Call call) throws IOException {
        try {
            return call.execute();
        } catch (IllegalStateException e) {
            throw new IOException("not HTTP: " + e.getMessage(), e);
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
            throw Failures.status(answer, question.uri().equals(indexUri));
        }
        return answer;
    }

    private KomClientException failure(URI uri, IOException e, Deadline deadline) {
        if (closed) {
            return Failures.closed(uri, e);
        }
        if (Thread.currentThread().isInterrupted()) {
            InterruptedException interrupted = new InterruptedException();
            interrupted.initCause(e);
            return Failures.interrupted(uri, interrupted);
        }
        return deadline.remainingNanos() <= 0
                ? Failures.overallTimeout(uri, settings)
                : Failures.network(uri, e, settings);
    }

    @Override
    public void close() {
        closed = true;
        running.forEach(Call::cancel);
        lookUp.close();
        if (ownsPool) {
            http.connectionPool().evictAll();
        }
    }
}
