package no.politiet.kom.client;

import static no.politiet.kom.client.Fixtures.issue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Issue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A listener hears of each request. */
class RequestListenerTest {

    private final Issue q1 = issue("2023-q1");
    private final FeedServer server = new FeedServer(q1);
    private final List<RequestEnded> heard = new ArrayList<>();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void hearsOfEachAnswer() {
        try (KomClient kom = server.clientBuilder().requestListener(heard::add).build()) {
            kom.latest();
            kom.latest();
        }
        assertThat(heard)
                .extracting(RequestEnded::uri, RequestEnded::status, RequestEnded::bytes, RequestEnded::failure)
                .containsExactly(
                        tuple(
                                server.uri(FeedServer.INDEX),
                                OptionalInt.of(200),
                                (long) server.indexBytes().length,
                                Optional.empty()),
                        tuple(
                                server.uri(FeedServer.revisionPath(q1)),
                                OptionalInt.of(200),
                                (long) KomJson.forIssue().toBytes(q1).length,
                                Optional.empty()),
                        tuple(server.uri(FeedServer.INDEX), OptionalInt.of(304), 0L, Optional.empty()));
        assertThat(heard).allSatisfy(request -> assertThat(request.took()).isGreaterThan(Duration.ZERO));
    }

    @Test
    void hearsOfEachAttempt() {
        server.route(FeedServer.INDEX, FeedServer.status(503));
        try (KomClient kom =
                server.clientBuilder().maxRetries(2).requestListener(heard::add).build()) {
            assertThat(catchThrowable(kom::index)).isInstanceOf(KomClientException.class);
        }
        assertThat(heard).hasSize(3).allSatisfy(request -> {
            assertThat(request.status()).hasValue(503);
            assertThat(request.failure()).contains(Reason.HTTP_STATUS);
        });
    }

    @Test
    void changesNothingByFailing() {
        try (KomClient kom = server.clientBuilder()
                .requestListener(request -> {
                    throw new IllegalStateException("made up");
                })
                .build()) {
            assertThat(kom.latest().value()).isEqualTo(q1);
        }
    }
}
