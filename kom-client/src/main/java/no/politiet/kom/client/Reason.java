package no.politiet.kom.client;

import java.util.Objects;

/**
 * Why a call failed. The set is open: a later version adds reasons, so decide on {@link KomClientException#isRetryable()}
 * and {@link KomClientException#fault()} where you can. Compare with {@code equals}.
 *
 * @param code name of the reason, lower-case ASCII letters and hyphens, for logs and metrics
 */
public record Reason(String code) {

    /** No connection, or the connection broke off. */
    public static final Reason UNREACHABLE = new Reason("unreachable");

    /** One of the timeouts of the client passed. */
    public static final Reason TIMEOUT = new Reason("timeout");

    /** The server answered with a status other than 200; {@link KomClientException#statusCode()} has it. */
    public static final Reason HTTP_STATUS = new Reason("http-status");

    /** The server sent the client to another host, from https to http, or round in circles. */
    public static final Reason REDIRECT_REFUSED = new Reason("redirect-refused");

    /** The answer is a web page, or in an encoding that was not asked for. */
    public static final Reason UNEXPECTED_CONTENT = new Reason("unexpected-content");

    /** The document is larger than the client may read. */
    public static final Reason TOO_LARGE = new Reason("too-large");

    /** The document breaks the contract; {@link KomClientException#finding()} says how and where. */
    public static final Reason INVALID_DOCUMENT = new Reason("invalid-document");

    /** The bytes are not those the index promises: another length, or another SHA-256. */
    public static final Reason DIGEST_MISMATCH = new Reason("digest-mismatch");

    /** The index is not signed by a key that this client was given. */
    public static final Reason SIGNATURE_INVALID = new Reason("signature-invalid");

    /** The index is older than one that this client has seen: a cache on the way lags behind, or somebody puts it back. */
    public static final Reason ROLLED_BACK = new Reason("rolled-back");

    /** The index is past the time until which it may be taken as current. It is never why a call fails, only why a result is stale. */
    public static final Reason EXPIRED = new Reason("expired");

    /** The issue has another slug, id, revision or period than the index says. */
    public static final Reason IDENTITY_MISMATCH = new Reason("identity-mismatch");

    /** The index does not list what was asked for. */
    public static final Reason NOT_FOUND = new Reason("not-found");

    /** The issue was withdrawn; {@link KomClientException#tombstone()} says when and why. Delete copies of it. */
    public static final Reason WITHDRAWN = new Reason("withdrawn");

    /** The calling thread was interrupted. Its interrupt flag is set. */
    public static final Reason INTERRUPTED = new Reason("interrupted");

    /** The client is closed. */
    public static final Reason CLOSED = new Reason("closed");

    /** Refuses null. */
    public Reason {
        Objects.requireNonNull(code, "code");
    }

    @Override
    public String toString() {
        return code;
    }
}
