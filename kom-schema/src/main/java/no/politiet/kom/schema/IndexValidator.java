package no.politiet.kom.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import no.politiet.kom.json.JsonLimits;
import no.politiet.kom.json.internal.DocumentType;
import no.politiet.kom.json.internal.jws.Keys;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.FindingCodes;
import no.politiet.kom.model.check.Variant;
import no.politiet.kom.schema.internal.Checker;
import no.politiet.kom.schema.internal.ListedFiles;
import no.politiet.kom.schema.internal.Settings;
import no.politiet.kom.schema.internal.SignedCopy;
import org.jspecify.annotations.Nullable;

/**
 * Checks the index of a feed, as a document and as an object, and lists all that is wrong with it.
 *
 * <p>A document is bad data, never an exception: whatever it is, there is a report. Nothing is fetched from the network.
 * Immutable and safe for use by several threads.
 */
public final class IndexValidator {

    private final Variant variant;
    private final Settings settings;
    private final Keys keys;
    private final @Nullable Instant now;
    private final Checker<Index> checker;

    private IndexValidator(Variant variant, Settings settings, Keys keys, @Nullable Instant now) {
        this.variant = variant;
        this.settings = settings;
        this.keys = keys;
        this.now = now;
        this.checker = checker((index, found) -> {});
    }

    private Checker<Index> checker(BiConsumer<Index, Consumer<Finding>> more) {
        return new Checker<>(DocumentType.INDEX, KomSchemas.index(variant), settings, (index, found) -> {
            if (now != null && !index.expires().isAfter(now)) {
                found.accept(Finding.warning(
                        FindingCodes.FEED_EXPIRED, "/expires", index.expires().toString(), Map.of()));
            }
            more.accept(index, found);
        });
    }

    /**
     * A validator for readers, with the limits of {@link JsonLimits#DEFAULT}.
     *
     * @return the validator
     */
    public static IndexValidator create() {
        return builder().build();
    }

    /**
     * Starts a validator of your own.
     *
     * @return a builder with the values of {@link #create()}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Checks a document.
     *
     * @param json the document, UTF-8 without a byte order mark
     * @return all that was found, each finding with its place in the document
     */
    public Report validate(byte[] json) {
        return checker.document(json);
    }

    /**
     * Checks a document.
     *
     * @param json the document
     * @return all that was found, each finding with its place in the document
     */
    public Report validate(String json) {
        return checker.document(json);
    }

    /**
     * Checks a document. At most the limit on the document's size is taken from the stream, and one byte more.
     *
     * @param json the document, UTF-8 without a byte order mark; left open
     * @return all that was found, each finding with its place in the document
     * @throws IOException if the stream cannot be read
     */
    public Report validate(InputStream json) throws IOException {
        return checker.document(json);
    }

    /**
     * Checks a file.
     *
     * @param file the file, UTF-8 without a byte order mark
     * @return all that was found, each finding with its place in the document
     * @throws IOException if the file cannot be read
     */
    public Report validate(Path file) throws IOException {
        return checker.document(file);
    }

    /**
     * Checks a document, and whether the files it lists are there, as long as it says, with the digests it gives, and the issues that
     * its entries tell of by slug, id, period and revision; and, as
     * {@link #validateSigned} does, the signed index that is asked for as {@code index.jws}. Of a document that is no index, no
     * file is looked for.
     *
     * @param json the document, UTF-8 without a byte order mark
     * @param files gives the files that it lists
     * @return all that was found, each finding with its place in the document
     * @throws IOException if a file is there and cannot be read
     */
    public Report validate(byte[] json, FeedFiles files) throws IOException {
        Objects.requireNonNull(files, "files");
        try {
            return checker((index, found) -> {
                        SignedCopy.check(json, ListedFiles.read(SignedCopy.NAME, files), keys, found);
                        ListedFiles.check(index, files, found);
                    })
                    .document(json);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Checks a document, and whether the signed index holds the same bytes. Given the publisher's key, also whether it is there
     * and signed by it: see {@link Builder#verificationKey}; without a key nothing is said of the signature.
     *
     * @param json the document, UTF-8 without a byte order mark
     * @param jws the signed index, as it is served beside the document in {@code index.jws}; null if there is none
     * @return all that was found, each finding with its place in the document
     */
    public Report validateSigned(byte[] json, byte @Nullable [] jws) {
        return checker((index, found) -> SignedCopy.check(json, jws, keys, found))
                .document(json);
    }

    /**
     * Checks an object: the document that would be written of it.
     *
     * @param index the object
     * @return all that was found; the pointers are those of the document, and there are no positions
     */
    public Report validate(Index index) {
        return checker.object(Objects.requireNonNull(index, "index"));
    }

    /** Builds an {@link IndexValidator}. */
    public static final class Builder {
        private Variant variant = Variant.CONSUME;
        private JsonLimits limits = JsonLimits.DEFAULT;
        private int maxFindings = 1000;
        private Keys keys = Keys.NONE;
        private @Nullable Instant now;

        private Builder() {}

        /**
         * Sets the variant of the contract; {@link Variant#CONSUME} if it is not set.
         *
         * @param variant the variant
         * @return this builder
         */
        public Builder variant(Variant variant) {
            this.variant = Objects.requireNonNull(variant, "variant");
            return this;
        }

        /**
         * Sets the limits on documents; {@link JsonLimits#DEFAULT} if they are not set.
         *
         * @param limits the limits
         * @return this builder
         */
        public Builder limits(JsonLimits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /**
         * Sets how many findings are reported at most; 1000 if it is not set. Where there are more, the report is
         * {@link Report#truncated()}.
         *
         * @param maxFindings a number from 1
         * @return this builder
         * @throws IllegalArgumentException if the number is less than 1
         */
        public Builder maxFindings(int maxFindings) {
            if (maxFindings < 1) {
                throw new IllegalArgumentException("at least one finding is reported: " + maxFindings);
            }
            this.maxFindings = maxFindings;
            return this;
        }

        /**
         * Adds a key that the index may be signed with. With one, a signed index has to be there, and one of the keys has to have
         * signed it, where {@link IndexValidator#validate(byte[], FeedFiles)} or {@link IndexValidator#validateSigned} checks it.
         *
         * @param pem an Ed25519 public key (RFC 8032) as the publisher gives it: {@code -----BEGIN PUBLIC KEY-----} (RFC 7468)
         * @return this builder
         * @throws IllegalArgumentException if {@code pem} is no such key, or holds a private key: that is the publisher's alone
         */
        public Builder verificationKey(String pem) {
            this.keys = keys.and(pem);
            return this;
        }

        /**
         * Turns on the warning of an index that has expired. It never makes an index invalid: readers go on with it, and mark what
         * they give as stale.
         *
         * @param now the instant that decides whether it has
         * @return this builder
         */
        public Builder expiry(Instant now) {
            this.now = Objects.requireNonNull(now, "now");
            return this;
        }

        /**
         * Builds the validator.
         *
         * @return the validator
         */
        public IndexValidator build() {
            return new IndexValidator(variant, new Settings(limits, maxFindings), keys, now);
        }
    }
}
