package no.politiet.kom.client.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import no.politiet.kom.client.Fault;
import no.politiet.kom.client.KomClientException;
import no.politiet.kom.client.Reason;
import org.jspecify.annotations.Nullable;

/** What went wrong in an exchange, told to the caller: what happened, whose fault it is, what to do. */
final class Failures {

    private Failures() {}

    static KomClientException network(URI uri, IOException e, Settings settings) {
        if (e instanceof Refusal refusal) {
            return refusal.toException();
        }
        if (e instanceof InterruptedIOException) {
            return silent(uri, e, settings);
        }
        if (isDistrust(e)) {
            return unreachable(
                    uri,
                    e,
                    false,
                    "The server's certificate is not trusted (" + e.getMessage()
                            + "). Check the certificate and this machine's trust store and clock.");
        }
        if (e instanceof UnknownHostException) {
            return unreachable(
                    uri,
                    e,
                    true,
                    "The host " + uri.getHost() + " is not known. Check the address, or try again later.");
        }
        if (e instanceof ConnectException || e instanceof NoRouteToHostException) {
            return unreachable(
                    uri,
                    e,
                    true,
                    "No connection (" + e.getMessage()
                            + "). Check the address and whether a server runs there, or try again later.");
        }
        return unreachable(
                uri, e, true, "The connection broke off or the answer is damaged (" + e + "). Try again later.");
    }

    /** OkHttp throws a plain {@link InterruptedIOException} for the overall timeout, a subclass for the others. */
    private static KomClientException silent(URI uri, IOException e, Settings settings) {
        return e instanceof SocketTimeoutException
                ? timeout(
                        uri,
                        e,
                        "The server was silent for too long (connect timeout " + text(settings.connectTimeout())
                                + ", read timeout " + text(settings.readTimeout())
                                + "). Try again later, or allow more time.")
                : overallTimeout(uri, settings);
    }

    static KomClientException overallTimeout(URI uri, Settings settings) {
        return timeout(
                uri,
                null,
                "The call was not done within " + text(settings.callTimeout())
                        + ", its timeout. Try again later, or allow more time.");
    }

    private static KomClientException timeout(URI uri, @Nullable IOException e, String sentence) {
        KomClientException.Builder builder = KomClientException.builder(Reason.TIMEOUT, Fault.NETWORK, uri, sentence)
                .retryable(true);
        return e == null ? builder.build() : builder.cause(e).build();
    }

    private static KomClientException unreachable(URI uri, IOException e, boolean retryable, String sentence) {
        return KomClientException.builder(Reason.UNREACHABLE, Fault.NETWORK, uri, sentence)
                .retryable(retryable)
                .cause(e)
                .build();
    }

    private static boolean isDistrust(Throwable e) {
        if (e instanceof SSLPeerUnverifiedException || e instanceof CertificateException) {
            return true;
        }
        return (e instanceof SSLException || e instanceof java.security.GeneralSecurityException)
                && e.getCause() != null
                && isDistrust(e.getCause());
    }

    static KomClientException status(Answer answer, boolean ofIndex) {
        int status = answer.status();
        boolean retryable = switch (status) {
            case 408, 425, 429, 500, 502, 503, 504 -> true;
            default -> false;
        };
        boolean gone = status == 404 || status == 410;
        boolean refused = status >= 400 && status < 500 && !retryable;
        // Nobody but the caller chose where to look for the index; to a revision the index has led.
        Fault fault = refused && (ofIndex || !gone) ? Fault.CALLER : Fault.FEED;
        String advice;
        if (retryable) {
            advice = answer.retryAfter() == null
                    ? "Try again later."
                    : "Try again in " + text(answer.retryAfter()) + ", as it asks.";
        } else if (status == 401 || status == 403 || status == 407) {
            advice = "The server or a proxy wants a permission that this client has not shown.";
        } else if (gone) {
            advice = ofIndex
                    ? "Check the base URI: a feed has its index at v1/index.json below it."
                    : "The index lists this document, but it is not there. Tell the publisher of the feed.";
        } else {
            advice = "Check the base URI and the server behind it.";
        }
        KomClientException.Builder failure = KomClientException.builder(
                        Reason.HTTP_STATUS, fault, answer.uri(), "The server answered " + status + ". " + advice)
                .statusCode(status)
                .retryable(retryable);
        return answer.retryAfter() == null
                ? failure.build()
                : failure.retryAfter(answer.retryAfter()).build();
    }

    static KomClientException interrupted(URI uri, InterruptedException e) {
        return KomClientException.builder(
                        Reason.INTERRUPTED,
                        Fault.CALLER,
                        uri,
                        "The call was interrupted and has ended without a result.")
                .cause(e)
                .build();
    }

    static KomClientException closed(URI uri, @Nullable Exception e) {
        KomClientException.Builder builder = KomClientException.builder(
                Reason.CLOSED, Fault.CALLER, uri, "The client is closed. Keep it open as long as it is used.");
        return e == null ? builder.build() : builder.cause(e).build();
    }

    private static String text(Duration duration) {
        long millis = duration.toMillis();
        return millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
    }
}
