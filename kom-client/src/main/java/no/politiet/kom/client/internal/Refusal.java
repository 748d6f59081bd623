package no.politiet.kom.client.internal;

import java.io.IOException;
import java.net.URI;
import no.politiet.kom.client.Fault;
import no.politiet.kom.client.KomClientException;
import no.politiet.kom.client.Reason;

/** An answer that the client will not take; an {@link IOException} because it has to pass through OkHttp. */
final class Refusal extends IOException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final URI uri;
    private final String sentence;

    Refusal(Reason reason, URI uri, String sentence) {
        super(sentence);
        this.reason = reason.code();
        this.uri = uri;
        this.sentence = sentence;
    }

    KomClientException toException() {
        return KomClientException.builder(new Reason(reason), Fault.FEED, uri, sentence)
                .cause(this)
                .build();
    }
}
