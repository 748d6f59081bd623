package no.politiet.kom.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import no.politiet.kom.client.internal.Redirects;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a document over HTTP as the client does: redirects are followed by its policy, and all of it, from the first connection to the
 * last byte, is to be done by one deadline.
 */
final class Download {

    private final Duration allowed;
    private final int limit;
    private final OkHttpClient http;

    /**
     * A download.
     *
     * @param allowed how long it may take
     * @param limit how many bytes are read at most
     */
    Download(Duration allowed, int limit) {
        this.allowed = allowed;
        this.limit = limit;
        this.http = new OkHttpClient.Builder()
                .callTimeout(allowed)
                .connectTimeout(allowed)
                .readTimeout(allowed)
                .followRedirects(false)
                .followSslRedirects(false)
                .addInterceptor(new Redirects())
                .build();
    }

    /** What is served at an address; null where the server says that there is nothing. */
    byte @Nullable [] get(URI uri) throws IOException {
        Request request = new Request.Builder()
                .url(uri.toString())
                .header("User-Agent", "kom-cli/" + Kom.version())
                .build();
        try (Response response = http.newCall(request).execute()) {
            return switch (response.code()) {
                case 200 -> response.body().byteStream().readNBytes(limit);
                case 404, 410 -> null;
                default -> throw new IOException("the server answers with status " + response.code());
            };
        } catch (IOException e) {
            throw new IOException(uri + ": " + sentence(e), e);
        }
    }

    private String sentence(IOException e) {
        if (e instanceof InterruptedIOException) {
            return "was not there within " + allowed.toSeconds()
                    + " s; try again later, or fetch it by another way and validate the file";
        }
        String message = e.getMessage();
        return message == null || message.isEmpty()
                ? "cannot be reached"
                : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
}
