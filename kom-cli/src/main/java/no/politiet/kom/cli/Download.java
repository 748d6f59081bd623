package no.politiet.kom.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a document over HTTP as the client does: redirects are followed within the host and never from https to http, and all of
 * it, from the first connection to the last byte, is to be done by one deadline.
 */
final class Download {

    private static final int MOST_REDIRECTS = 5;

    private final Duration allowed;
    private final int limit;
    private final long endNanos;
    private volatile boolean late;

    /**
     * A download.
     *
     * @param allowed how long it may take
     * @param limit how many bytes are read at most
     */
    Download(Duration allowed, int limit) {
        this.allowed = allowed;
        this.limit = limit;
        this.endNanos = System.nanoTime() + allowed.toNanos();
    }

    /** What is served at an address; null where the server says that there is nothing. */
    byte @Nullable [] get(URI uri) throws IOException {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(allowed)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        URI at = uri;
        try {
            for (int followed = 0; ; followed++) {
                HttpResponse<InputStream> response =
                        client.send(request(at), HttpResponse.BodyHandlers.ofInputStream());
                try (InputStream body = response.body()) {
                    int status = response.statusCode();
                    if (status == 404 || status == 410) {
                        return null;
                    }
                    if (isRedirect(status)) {
                        at = redirected(at, response, followed);
                        continue;
                    }
                    if (status != 200) {
                        throw new IOException("the server answers with status " + status);
                    }
                    return read(body);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(uri + ": interrupted", e);
        } catch (IOException e) {
            throw new IOException(uri + ": " + sentence(e), e);
        }
    }

    private HttpRequest request(URI uri) throws IOException {
        long remaining = endNanos - System.nanoTime();
        if (remaining <= 0) {
            throw new HttpTimeoutException("late");
        }
        return HttpRequest.newBuilder(uri)
                .timeout(Duration.ofNanos(remaining))
                .header("User-Agent", "kom-cli/" + Kom.version())
                .build();
    }

    /** Reads a body, which is closed when the time is over: no timeout of the client's looks at it. */
    private byte[] read(InputStream body) throws IOException {
        CompletableFuture<Void> end = CompletableFuture.runAsync(
                () -> {
                    late = true;
                    close(body);
                },
                CompletableFuture.delayedExecutor(Math.max(0, endNanos - System.nanoTime()), TimeUnit.NANOSECONDS));
        try {
            byte[] bytes = body.readNBytes(limit);
            if (late) {
                throw new HttpTimeoutException("late");
            }
            return bytes;
        } finally {
            end.cancel(false);
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            // Nothing more comes of it.
        }
    }

    private String sentence(IOException e) {
        if (late || e instanceof HttpTimeoutException) {
            return "was not there within " + allowed.toSeconds()
                    + " s; try again later, or fetch it by another way and validate" + " the file";
        }
        return e.getMessage() == null ? "cannot be reached" : e.getMessage();
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private static URI redirected(URI from, HttpResponse<?> response, int followed) throws IOException {
        String location = response.headers().firstValue("Location").orElse("");
        URI to = null;
        try {
            to = from.resolve(location);
        } catch (IllegalArgumentException e) {
            // Told as no address.
        }
        String objection =
                followed == MOST_REDIRECTS ? "after " + MOST_REDIRECTS + " redirects already" : objection(from, to);
        if (to == null || objection != null) {
            throw new IOException("the server redirects to " + (location.isEmpty() ? "nowhere" : location) + ", "
                    + objection + ", which is not followed; if that is where the document is, name that address");
        }
        return to;
    }

    /** What speaks against going from one address to another; null if nothing does. */
    static @Nullable String objection(URI from, @Nullable URI to) {
        if (to == null || to.getHost() == null || !isHttps(to) && !"http".equalsIgnoreCase(to.getScheme())) {
            return "which is no http or https address";
        }
        if (to.getRawUserInfo() != null) {
            return "with a user name in the address";
        }
        if (isHttps(from) && !isHttps(to)) {
            return "from https to http";
        }
        if (!host(from).equals(host(to))) {
            return "another host";
        }
        boolean upgrade = !isHttps(from) && isHttps(to) && port(from) == 80 && port(to) == 443;
        return port(from) == port(to) || upgrade ? null : "another port";
    }

    private static boolean isHttps(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    private static String host(URI uri) {
        return String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : isHttps(uri) ? 443 : 80;
    }
}
