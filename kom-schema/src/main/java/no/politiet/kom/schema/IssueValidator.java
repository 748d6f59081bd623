package no.politiet.kom.schema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import no.politiet.kom.json.JsonLimits;
import no.politiet.kom.json.internal.DocumentType;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.check.Variant;
import no.politiet.kom.schema.internal.Checker;
import no.politiet.kom.schema.internal.EditorialRules;
import no.politiet.kom.schema.internal.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Checks issues, as documents and as objects, and lists all that is wrong with them.
 *
 * <pre>{@code
 * Report report = IssueValidator.create().validate(Path.of("2023-q1.json"));
 * for (Finding finding : report.findings()) {
 *     Message message = Message.of(finding, Locale.forLanguageTag("nb"));
 *     System.out.println(finding.pointer() + ": " + message.text() + " " + message.hint());
 * }
 * }</pre>
 *
 * <p>A document is bad data, never an exception: whatever it is, there is a report. Nothing is fetched from the network.
 * Immutable and safe for use by several threads.
 */
public final class IssueValidator {

    private final Checker<Issue> checker;

    private IssueValidator(Checker<Issue> checker) {
        this.checker = checker;
    }

    /**
     * A validator for readers, with the limits of {@link JsonLimits#DEFAULT} and without editorial rules.
     *
     * @return the validator
     */
    public static IssueValidator create() {
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
     * Checks an object: the document that would be written of it.
     *
     * @param issue the object
     * @return all that was found; the pointers are those of the document, and there are no positions
     */
    public Report validate(Issue issue) {
        return checker.object(Objects.requireNonNull(issue, "issue"));
    }

    /** Builds an {@link IssueValidator}. */
    public static final class Builder {
        private Variant variant = Variant.CONSUME;
        private JsonLimits limits = JsonLimits.DEFAULT;
        private int maxFindings = 1000;
        private @Nullable Instant editorial;

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
         * Turns the editorial rules on. They warn of what an editor would want to know: a link text that says nothing
         * out of context, a link without an address, a deadline that has passed, a hearing without one, one work with
         * two dates. They never make an issue invalid.
         *
         * @param now the instant that decides whether a deadline has passed
         * @return this builder
         */
        public Builder editorial(Instant now) {
            this.editorial = Objects.requireNonNull(now, "now");
            return this;
        }

        /**
         * Builds the validator.
         *
         * @return the validator
         */
        public IssueValidator build() {
            Instant now = editorial;
            return new IssueValidator(new Checker<>(
                    DocumentType.ISSUE,
                    KomSchemas.issue(variant),
                    new Settings(limits, maxFindings),
                    now == null ? (issue, found) -> {} : (issue, found) -> EditorialRules.check(issue, now, found)));
        }
    }
}
