package no.politiet.kom.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import no.politiet.kom.json.JsonLimits;
import org.jspecify.annotations.Nullable;

/** The bytes of a document, wherever it is: a file, an address, or standard input. */
public final class Documents {

    /** What stands for standard input. */
    public static final String STDIN = "-";

    /** One byte more than a document may have, so that its being too large is found out by who reads it. */
    private static final int BYTES = JsonLimits.DEFAULT.documentBytes() + 1;

    /** More than the importer takes. */
    private static final int NEWSLETTER = 64 << 20;

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final InputStream stdin;

    Documents(Terminal terminal) {
        this.stdin = terminal.in();
    }

    /** Whether a name is an address. */
    public static boolean isAddress(String name) {
        return name.startsWith("https://") || name.startsWith("http://");
    }

    /**
     * Reads a document, no more of it than the limit and a byte.
     *
     * @param name a file, an address, or a hyphen
     * @return the bytes
     * @throws IOException if it cannot be had
     */
    public byte[] read(String name) throws IOException {
        if (name.equals(STDIN)) {
            return stdin.readNBytes(BYTES);
        }
        if (isAddress(name)) {
            return Objects.requireNonNull(download(URI.create(name), false));
        }
        return read(Path.of(name));
    }

    /**
     * Reads what is served at an address, no more of it than the limit and a byte.
     *
     * @param address the address
     * @return the bytes, null if the server says that there is nothing
     * @throws IOException if it cannot be had
     */
    public byte @Nullable [] readIfThere(String address) throws IOException {
        return download(URI.create(address), true);
    }

    /** A newsletter from standard input, which may be a PDF. */
    byte[] readNewsletter() throws IOException {
        return stdin.readNBytes(NEWSLETTER);
    }

    /**
     * Reads a file, no more of it than the limit and a byte.
     *
     * @param file the file
     * @return the bytes
     * @throws IOException if it cannot be read
     */
    public static byte[] read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + ": is a folder");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(BYTES);
        }
    }

    private static byte @Nullable [] download(URI uri, boolean optional) throws IOException {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(TIMEOUT)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(TIMEOUT)
                .header("User-Agent", "kom-cli/" + Kom.version())
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (optional && (response.statusCode() == 404 || response.statusCode() == 410)) {
                    return null;
                }
                if (response.statusCode() != 200) {
                    throw new IOException(uri + ": the server answers with status " + response.statusCode());
                }
                return body.readNBytes(BYTES);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(uri + ": interrupted", e);
        } catch (IOException e) {
            String message = e.getMessage();
            boolean told = message != null && message.startsWith(uri.toString());
            throw told ? e : new IOException(uri + ": " + (message == null ? "cannot be reached" : message), e);
        }
    }
}
