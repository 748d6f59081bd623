package no.politiet.kom.client;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import no.politiet.kom.model.Tombstone;
import no.politiet.kom.model.check.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A call to a feed failed. The message says at which address, what happened, and what to do about it.
 *
 * <p>Two questions decide what a program does with it: {@link #isRetryable()} and {@link #fault()}.
 *
 * <p>It is unchecked because hardly any caller can mend a feed where it calls, and because {@link KomClient#issues()}
 * fetches inside a stream, where a checked exception cannot pass.
 */
public final class KomClientException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final Fault fault;
    private final URI uri;
    private final boolean retryable;
    private final int statusCode;
    private final @Nullable Duration retryAfter;
    private final transient @Nullable Finding finding;
    private final transient @Nullable Tombstone tombstone;

    private KomClientException(Builder builder) {
        super(builder.uri + ": " + builder.message, builder.cause);
        this.reason = builder.reason.code();
        this.fault = builder.fault;
        this.uri = builder.uri;
        this.retryable = builder.retryable;
        this.statusCode = builder.statusCode;
        this.retryAfter = builder.retryAfter;
        this.finding = builder.finding;
        this.tombstone = builder.tombstone;
    }

    /**
     * Why the call failed.
     *
     * @return the reason
     */
    public Reason reason() {
        return new Reason(reason);
    }

    /**
     * Whose fault it is.
     *
     * @return the party to turn to
     */
    public Fault fault() {
        return fault;
    }

    /**
     * The address the failure is about: that of the document asked for, or the one behind it that
     * redirected on to where the client does not go.
     *
     * @return an absolute address
     */
    public URI uri() {
        return uri;
    }

    /**
     * Whether the same call may succeed later with nothing changed on this side. The client itself has tried again as often as
     * {@link KomClient.Builder#maxRetries(int)} and its call timeout allow.
     *
     * @return true if trying again, after a pause, makes sense
     */
    public boolean isRetryable() {
        return retryable;
    }

    /**
     * The HTTP status, where the server's answer is what failed.
     *
     * @return the status, 100 to 999; empty where there was no answer or its status is not to blame
     */
    public OptionalInt statusCode() {
        return statusCode == 0 ? OptionalInt.empty() : OptionalInt.of(statusCode);
    }

    /**
     * How long the server asks to be left alone ({@code Retry-After}), with the difference of the clocks taken out.
     *
     * @return from nothing to a day; empty if the server does not say
     */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /**
     * What is wrong with the document, for {@link Reason#INVALID_DOCUMENT}. Does not survive Java serialization.
     *
     * @return the first finding, empty for other reasons
     */
    public Optional<Finding> finding() {
        return Optional.ofNullable(finding);
    }

    /**
     * When and why the issue was withdrawn, for {@link Reason#WITHDRAWN}. Does not survive Java serialization.
     *
     * @return the entry of the index, empty for other reasons
     */
    public Optional<Tombstone> tombstone() {
        return Optional.ofNullable(tombstone);
    }

    /**
     * Starts one, for instance to try out in a test how a program takes it.
     *
     * @param reason why the call failed
     * @param fault whose fault it is
     * @param uri the address the failure is about
     * @param message what happened and what to do, in whole sentences; the address is put before it
     * @return a builder
     */
    public static Builder builder(Reason reason, Fault fault, URI uri, String message) {
        return new Builder(reason, fault, uri, message);
    }

    /** Builds a {@link KomClientException}. */
    public static final class Builder {
        private final Reason reason;
        private final Fault fault;
        private final URI uri;
        private final String message;
        private boolean retryable;
        private int statusCode;
        private @Nullable Duration retryAfter;
        private @Nullable Finding finding;
        private @Nullable Tombstone tombstone;
        private @Nullable Throwable cause;

        private Builder(Reason reason, Fault fault, URI uri, String message) {
            this.reason = Objects.requireNonNull(reason, "reason");
            this.fault = Objects.requireNonNull(fault, "fault");
            this.uri = Objects.requireNonNull(uri, "uri");
            this.message = Objects.requireNonNull(message, "message");
        }

        /**
         * Sets whether trying again can help; false without this.
         *
         * @param retryable whether it can
         * @return this builder
         */
        public Builder retryable(boolean retryable) {
            this.retryable = retryable;
            return this;
        }

        /**
         * Sets the HTTP status that is to blame.
         *
         * @param statusCode the status
         * @return this builder
         * @throws IllegalArgumentException if it is not from 100 to 999
         */
        public Builder statusCode(int statusCode) {
            if (statusCode < 100 || statusCode > 999) {
                throw new IllegalArgumentException("not an HTTP status: " + statusCode);
            }
            this.statusCode = statusCode;
            return this;
        }

        /**
         * Sets how long the server asks to be left alone.
         *
         * @param retryAfter the time
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder retryAfter(Duration retryAfter) {
            if (retryAfter.isNegative()) {
                throw new IllegalArgumentException("retryAfter is not negative: " + retryAfter);
            }
            this.retryAfter = retryAfter;
            return this;
        }

        /**
         * Sets what is wrong with the document.
         *
         * @param finding the finding
         * @return this builder
         */
        public Builder finding(Finding finding) {
            this.finding = Objects.requireNonNull(finding, "finding");
            return this;
        }

        /**
         * Sets the entry of a withdrawn issue.
         *
         * @param tombstone the entry
         * @return this builder
         */
        public Builder tombstone(Tombstone tombstone) {
            this.tombstone = Objects.requireNonNull(tombstone, "tombstone");
            return this;
        }

        /**
         * Sets the cause.
         *
         * @param cause what was thrown underneath
         * @return this builder
         */
        public Builder cause(Throwable cause) {
            this.cause = Objects.requireNonNull(cause, "cause");
            return this;
        }

        /**
         * Builds the exception.
         *
         * @return the exception, not thrown
         */
        public KomClientException build() {
            return new KomClientException(this);
        }
    }
}
