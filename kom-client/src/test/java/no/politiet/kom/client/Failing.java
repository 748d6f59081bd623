package no.politiet.kom.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a failing call throws, with what every such exception must hold. */
final class Failing {

    private Failing() {}

    static KomClientException with(Reason reason, URI uri, ThrowingCallable call) {
        KomClientException e = catchThrowableOfType(KomClientException.class, call);
        assertThat(e).as("the call fails").isNotNull();
        assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason);
        assertThat(e.uri()).isEqualTo(uri);
        assertThat(e).hasMessageStartingWith(uri + ": ").hasMessageMatching("(?s).*[.]");
        return e;
    }
}
