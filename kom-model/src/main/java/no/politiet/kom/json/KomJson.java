package no.politiet.kom.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import no.politiet.kom.json.internal.DocumentReader;
import no.politiet.kom.json.internal.DocumentType;
import no.politiet.kom.json.internal.DocumentWriter;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.check.Variant;

/**
 * Reads and writes the newsletter's JSON (RFC 8259, UTF-8), checking it against the whole contract on the way.
 *
 * <pre>{@code
 * Issue issue = KomJson.forIssue().read(Path.of("2023-q1.json"));
 * }</pre>
 *
 * <p>What is read is valid: what is not is refused with {@link InvalidDocumentException}, whose finding names the first
 * violation and its place. {@code kom-schema} lists all of them. What is written has one form: the same object gives the
 * same bytes, without white space, members in the order of the grammar, unknown members last, absent members and empty
 * lists left out. Writing does not check: a draft can be written.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param <T> {@link Issue} or {@link Index}
 */
public final class KomJson<T> {

    private static final KomJson<Issue> ISSUE = new KomJson<>(DocumentType.ISSUE, Variant.CONSUME, JsonLimits.DEFAULT);
    private static final KomJson<Index> INDEX = new KomJson<>(DocumentType.INDEX, Variant.CONSUME, JsonLimits.DEFAULT);

    private final DocumentType<T> type;
    private final Variant variant;
    private final JsonLimits limits;
    private final DocumentReader<T> reader;

    private KomJson(DocumentType<T> type, Variant variant, JsonLimits limits) {
        this.type = type;
        this.variant = variant;
        this.limits = limits;
        this.reader = new DocumentReader<>(type, variant, limits);
    }

    /**
     * JSON of an issue, in the variant for readers.
     *
     * @return the reader and writer
     */
    public static KomJson<Issue> forIssue() {
        return ISSUE;
    }

    /**
     * JSON of the index of a feed, in the variant for readers.
     *
     * @return the reader and writer
     */
    public static KomJson<Index> forIndex() {
        return INDEX;
    }

    /**
     * The same with another variant of the contract.
     *
     * @param variant the variant that documents are checked against
     * @return the reader and writer
     */
    public KomJson<T> with(Variant variant) {
        return new KomJson<>(type, variant, limits);
    }

    /**
     * The same with other limits.
     *
     * @param limits the limits
     * @return the reader and writer
     */
    public KomJson<T> with(JsonLimits limits) {
        return new KomJson<>(type, variant, limits);
    }

    /**
     * Reads a document.
     *
     * @param json the document, UTF-8 without a byte order mark
     * @return the object, valid
     * @throws InvalidDocumentException if the document breaks the contract
     */
    public T read(byte[] json) {
        return reader.read(json);
    }

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the object, valid
     * @throws InvalidDocumentException if the document breaks the contract
     */
    public T read(String json) {
        return reader.read(json);
    }

    /**
     * Reads a document to its end. At most the limit on the document's size is taken from the stream, and one byte more.
     *
     * @param json the document, UTF-8 without a byte order mark; left open
     * @return the object, valid
     * @throws InvalidDocumentException if the document breaks the contract
     * @throws IOException if the stream cannot be read
     */
    public T read(InputStream json) throws IOException {
        return reader.read(json.readNBytes(Math.min(limits.documentBytes(), Integer.MAX_VALUE - 1) + 1));
    }

    /**
     * Reads a file.
     *
     * @param file the file, UTF-8 without a byte order mark
     * @return the object, valid
     * @throws InvalidDocumentException if the document breaks the contract
     * @throws IOException if the file cannot be read
     */
    public T read(Path file) throws IOException {
        try (InputStream json = Files.newInputStream(file)) {
            return read(json);
        }
    }

    /**
     * Writes an object.
     *
     * @param value the object; it need not be valid
     * @return the document, UTF-8
     * @throws IllegalArgumentException if an unknown member has the name of a known one
     */
    public byte[] toBytes(T value) {
        return DocumentWriter.toBytes(type.codec(), value);
    }

    /**
     * Writes an object.
     *
     * @param value the object; it need not be valid
     * @return the document
     * @throws IllegalArgumentException if an unknown member has the name of a known one
     */
    public String toText(T value) {
        return new String(toBytes(value), StandardCharsets.UTF_8);
    }

    /**
     * Writes an object, all of it or nothing.
     *
     * @param value the object; it need not be valid
     * @param json where to write, UTF-8; left open and not flushed
     * @throws IllegalArgumentException if an unknown member has the name of a known one
     * @throws IOException if the stream cannot be written
     */
    public void write(T value, OutputStream json) throws IOException {
        json.write(toBytes(value));
    }

    /**
     * Writes an object to a file. A file that is there is replaced as a whole, by an atomic rename where the file system
     * has one; a failure leaves it as it was.
     *
     * @param value the object; it need not be valid
     * @param file the file, in a folder that exists
     * @throws IllegalArgumentException if an unknown member has the name of a known one
     * @throws IOException if the file cannot be written
     */
    public void write(T value, Path file) throws IOException {
        byte[] json = toBytes(value);
        Path target = file.toAbsolutePath();
        // Not createTempFile, whose files nobody else may read: a web server shall serve this one.
        Path temporary = target.resolveSibling(".kom-" + UUID.randomUUID() + ".json");
        try {
            Files.write(temporary, json, StandardOpenOption.CREATE_NEW);
            try {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
