package no.politiet.kom.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
    private final Duration timeout;

    Documents(Terminal terminal) {
        this(terminal, TIMEOUT);
    }

    /** Documents of which none may take longer to fetch than a time. */
    Documents(Terminal terminal, Duration timeout) {
        this.stdin = terminal.in();
        this.timeout = timeout;
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
            byte[] document = readIfThere(name);
            if (document == null) {
                throw new IOException(name + ": the server says that there is nothing (status 404 or 410)");
            }
            return document;
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
        return new Download(timeout, BYTES).get(URI.create(address));
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
            throw new IOException(Failure.noFile(file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(BYTES);
        }
    }
}
