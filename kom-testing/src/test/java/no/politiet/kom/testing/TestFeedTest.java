package no.politiet.kom.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import no.politiet.kom.client.Fetched;
import no.politiet.kom.client.KomClient;
import no.politiet.kom.client.KomClientException;
import no.politiet.kom.client.Origin;
import no.politiet.kom.client.Reason;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The feed for tests, as the client sees it. */
@ExtendWith(KomFeedExtension.class)
class TestFeedTest {

    private static final String INDEX = "/v1/index.json";

    @Test
    void servesAnIssueInThreeLines(TestFeed feed) {
        try (KomClient kom = KomClient.builder(feed.baseUri()).build()) {
            assertThat(kom.latest().value().title()).isEqualTo("Oppdiktet nyhetsbrev 2031-q1");
        }
    }

    @Test
    void showsThatAnUnchangedFeedCostsOneRequestWithoutABody(TestFeed feed) {
        try (KomClient kom = KomClient.builder(feed.baseUri()).build()) {
            kom.latest();
            feed.forgetRequests();
            assertThat(kom.latest().origin()).isEqualTo(Origin.REVALIDATED);
        }
        assertThat(feed.requests()).singleElement().satisfies(request -> {
            assertThat(request.path()).isEqualTo(INDEX);
            assertThat(request.status()).isEqualTo(304);
            assertThat(request.headers()).containsKey("if-none-match");
        });
    }

    @Test
    void publishesCorrectsAndWithdraws(TestFeed feed) {
        Issue q2 = TestIssues.quarter(2031, 2);
        try (KomClient kom = KomClient.builder(feed.baseUri())
                .verificationKey(feed.verificationKey())
                .build()) {
            feed.publish(q2);
            assertThat(kom.latest().value()).isEqualTo(q2);
            long seen = feed.index().sequence();
            Issue corrected =
                    feed.correct(q2.toBuilder().title("Oppdiktet og rettet").build(), "Tittelen.");
            assertThat(corrected.revision()).isEqualTo(2);
            assertThat(kom.latest().value()).isEqualTo(corrected);
            feed.withdraw(Slug.of("2031-q1"), "Oppdiktet.");
            assertThat(kom.changesSince(seen).value().changes()).hasSize(2);
            assertThat(kom.issues().map(Fetched::value)).containsExactly(corrected);
        }
    }

    static Stream<Arguments> faults() {
        Instant now = Instant.parse("2031-04-01T08:00:00Z");
        return Stream.of(
                Arguments.of(FeedFault.status(503), Reason.HTTP_STATUS),
                Arguments.of(FeedFault.retryAfter(429, Duration.ofHours(1)), Reason.HTTP_STATUS),
                Arguments.of(FeedFault.retryAfter(503, now, now.plusSeconds(3600)), Reason.HTTP_STATUS),
                Arguments.of(FeedFault.reset(), Reason.UNREACHABLE),
                Arguments.of(FeedFault.torn(), Reason.UNREACHABLE),
                Arguments.of(FeedFault.truncated(), Reason.INVALID_DOCUMENT),
                Arguments.of(FeedFault.tooLong(100_000), Reason.TOO_LARGE),
                Arguments.of(FeedFault.webPage(), Reason.UNEXPECTED_CONTENT),
                Arguments.of(FeedFault.redirectLoop(), Reason.REDIRECT_REFUSED),
                Arguments.of(FeedFault.drip(Duration.ofMillis(50)), Reason.TIMEOUT),
                Arguments.of(FeedFault.silence(Duration.ofSeconds(5)), Reason.TIMEOUT),
                Arguments.of(FeedFault.gzipBomb(10), Reason.TOO_LARGE));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void failsAsItIsToldAndNoMore(FeedFault fault, Reason reason, TestFeed feed) {
        try (KomClient kom = KomClient.builder(feed.baseUri())
                .maxRetries(0)
                .maxDocumentBytes(50_000)
                .readTimeout(Duration.ofSeconds(1))
                .callTimeout(Duration.ofSeconds(2))
                .build()) {
            feed.failNext(1, FeedFault.status(500));
            feed.fail(INDEX, fault);
            KomClientException e = catchThrowableOfType(KomClientException.class, kom::index);
            assertThat(e).as("%s", fault).isNotNull();
            assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason);
            feed.heal();
            assertThat(kom.latest().value().revision()).isEqualTo(1);
        }
    }

    @Test
    void recordsTheStatusThatWasAnswered(TestFeed feed) {
        feed.failNext(1, FeedFault.status(503));
        try (KomClient kom = KomClient.builder(feed.baseUri()).build()) {
            assertThat(kom.index().value().published()).isNotEmpty();
        }
        assertThat(feed.requests()).extracting(RecordedRequest::status).containsExactly(503, 200);
    }

    @Test
    void tellsTheClientHowLongToStayAway(TestFeed feed) {
        feed.fail(FeedFault.retryAfter(503, Duration.ofSeconds(90)));
        try (KomClient kom = KomClient.builder(feed.baseUri()).maxRetries(0).build()) {
            assertThat(catchThrowableOfType(KomClientException.class, kom::index)
                            .retryAfter())
                    .contains(Duration.ofSeconds(90));
        }
    }

    @Test
    void flipsABitThatTheClientNotices(TestFeed feed) {
        feed.fail("/v1/issues/2031-q1/r1.json", FeedFault.flippedBit());
        try (KomClient kom = KomClient.builder(feed.baseUri()).build()) {
            assertThat(catchThrowableOfType(KomClientException.class, kom::latest)
                            .reason())
                    .isEqualTo(Reason.DIGEST_MISMATCH);
        }
    }

    @Test
    void putsAnIndexBack(TestFeed feed) {
        try (KomClient kom = KomClient.builder(feed.baseUri()).maxRetries(0).build()) {
            feed.freezeIndex();
            feed.publish(TestIssues.quarter(2031, 2));
            assertThat(kom.issues()).hasSize(1);
            feed.heal();
            assertThat(kom.issues()).hasSize(2);
        }
        try (KomClient kom = KomClient.builder(feed.baseUri()).maxRetries(0).build()) {
            feed.freezeIndex();
            feed.withdraw(Slug.of("2031-q1"), "Oppdiktet.");
            feed.heal();
            kom.index();
            assertThat(kom.changesSince(1).value().changes()).hasSize(2);
        }
    }

    @Test
    void expiresAndSignsWithAnotherKey(TestFeed feed) {
        try (KomClient kom = KomClient.builder(feed.baseUri())
                .verificationKey(feed.verificationKey())
                .build()) {
            feed.expire();
            assertThat(kom.latest().staleness().orElseThrow().cause()).isEqualTo(Reason.EXPIRED);
            feed.signWithAnotherKey();
            assertThat(catchThrowableOfType(KomClientException.class, kom::index)
                            .reason())
                    .isEqualTo(Reason.SIGNATURE_INVALID);
            feed.publish(TestIssues.quarter(2031, 2));
            assertThat(kom.latest().isStale()).isFalse();
        }
    }

    @Test
    void sendsNoEtagsWhereItIsToldSo(TestFeed feed) {
        feed.etags(false);
        try (KomClient kom = KomClient.builder(feed.baseUri()).build()) {
            kom.index();
            assertThat(kom.index().origin()).isEqualTo(Origin.NETWORK);
        }
    }

    @Test
    void isGoneOnceItIsClosed(TestFeed feed) {
        feed.close();
        try (KomClient kom = KomClient.builder(feed.baseUri()).maxRetries(0).build()) {
            assertThat(catchThrowableOfType(KomClientException.class, kom::index)
                            .reason())
                    .isEqualTo(Reason.UNREACHABLE);
        }
    }
}
