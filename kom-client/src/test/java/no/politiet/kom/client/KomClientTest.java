package no.politiet.kom.client;

import static no.politiet.kom.client.FeedServer.INDEX;
import static no.politiet.kom.client.FeedServer.revisionPath;
import static no.politiet.kom.client.Fixtures.entry;
import static no.politiet.kom.client.Fixtures.issue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Slug;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a partner gets from a feed in good order. */
class KomClientTest {

    private final Issue q1 = issue("2023-q1");
    private final Issue q2 = issue("2023-q2");
    private final FeedServer server = new FeedServer(q1, q2);
    private final KomClient client = server.client();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void fetchesTheLatestIssueInFiveLines() {
        List<String> printed = new ArrayList<>();
        URI feed = server.uri("/");

        try (KomClient kom = KomClient.builder(feed).build()) {
            Issue issue = kom.latest().value();
            printed.add(issue.title());
            issue.items().forEach(item -> printed.add("- " + item.title()));
        }

        assertThat(printed).containsExactly("Diktet nyhetsbrev 2023-q2", "- Ny rapport om blåbær på fjellet");
    }

    @Test
    void saysWhereTheIssueCameFrom() {
        Instant before = Instant.now();
        Fetched<Issue> fetched = client.latest();

        assertThat(fetched.value()).isEqualTo(q2);
        assertThat(fetched.origin()).isEqualTo(Origin.NETWORK);
        assertThat(fetched.sha256()).isEqualTo(entry(q2).sha256());
        assertThat(fetched.uri()).isEqualTo(server.uri("/v1/issues/2023-q2/r1.json"));
        assertThat(fetched.fetchedAt()).isBetween(before, Instant.now());
    }

    @Test
    void takesTheLatestPeriodWhateverTheOrderOfTheIndex() {
        server.serveIndex(List.of(entry(q1), entry(q2)));
        assertThat(client.latest().value().slug()).isEqualTo(Slug.of("2023-q2"));
        server.serveIndex(List.of(entry(q2), entry(q1)));
        assertThat(client.latest().value().slug()).isEqualTo(Slug.of("2023-q2"));
    }

    @Test
    void fetchesAnIssueByItsSlug() {
        assertThat(client.issue("2023-q1").value()).isEqualTo(q1);
        assertThat(client.issue(Slug.of("2023-q2")).value()).isEqualTo(q2);
        assertThatThrownBy(() -> client.issue("2023 Q1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsTheFeedBelowAnyPathWithOrWithoutASlash() {
        server.route(
                "/feeds/kom/v1/index.json",
                FeedServer.json(KomJson.forIndex().toBytes(client.index().value())));
        server.route(
                "/feeds/kom/v1/issues/2023-q2/r1.json",
                FeedServer.json(KomJson.forIssue().toBytes(q2)));
        for (String base : List.of("/feeds/kom", "/feeds/kom/")) {
            try (KomClient kom = KomClient.builder(server.uri(base)).build()) {
                assertThat(kom.latest().uri()).isEqualTo(server.uri("/feeds/kom/v1/issues/2023-q2/r1.json"));
                assertThat(kom.baseUri()).isEqualTo(server.uri("/feeds/kom/"));
            }
        }
    }

    @Test
    void asksWithTheEtagItHoldsAndTakesA304() {
        Fetched<Index> first = client.index();
        Fetched<Index> second = client.index();

        assertThat(first.origin()).isEqualTo(Origin.NETWORK);
        assertThat(server.lastRequest(INDEX).getFirst("If-None-Match")).startsWith("\"");
        assertThat(second.origin()).isEqualTo(Origin.REVALIDATED);
        assertThat(second.value()).isEqualTo(first.value());
        assertThat(second.fetchedAt()).isEqualTo(first.fetchedAt());
        assertThat(second.sha256()).isEqualTo(first.sha256());
    }

    @Test
    void fetchesARevisionOnceWhileTheIndexListsIt() {
        client.latest();
        Fetched<Issue> again = client.latest();

        assertThat(again.origin()).isEqualTo(Origin.REVALIDATED);
        assertThat(again.value()).isEqualTo(q2);
        assertThat(server.paths()).containsExactly(INDEX, revisionPath(q2), INDEX);
    }

    @Test
    void fetchesANewRevision() {
        client.latest();
        Issue second =
                q2.toBuilder().revision(2).title("Diktet nyhetsbrev, rettet").build();
        server.publish(q1, second);

        Fetched<Issue> fetched = client.latest();
        assertThat(fetched.origin()).isEqualTo(Origin.NETWORK);
        assertThat(fetched.value()).isEqualTo(second);
    }

    @Test
    void doesNotAskConditionallyOnceTheIndexHasExpired() {
        server.serveIndex(List.of(entry(q1)), Instant.now().minusSeconds(60));
        client.index();
        assertThat(client.index().origin()).isEqualTo(Origin.NETWORK);
        assertThat(server.lastRequest(INDEX).getFirst("If-None-Match")).isNull();
    }

    @Test
    void doesNotTakeAnEtagForAnIdentity() {
        // As nginx does for a change within a second that leaves the size alone: another index, the same ETag.
        server.route(
                INDEX,
                FeedServer.withEtag(
                        "\"same\"", KomJson.forIndex().toBytes(client.index().value())));
        client.index();
        Issue second = q2.toBuilder().revision(2).build();
        server.route(revisionPath(q2), FeedServer.status(404));
        server.route(revisionPath(second), FeedServer.json(KomJson.forIssue().toBytes(second)));
        Index changed = client.index().value().toBuilder()
                .issues(List.of(entry(second)))
                .build();
        server.route(INDEX, FeedServer.withEtag("\"same\"", KomJson.forIndex().toBytes(changed)));

        assertThat(client.index().origin()).isEqualTo(Origin.REVALIDATED);
        assertThat(client.latest().value()).isEqualTo(second);
        assertThat(server.lastRequest(INDEX).getFirst("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void streamsAllIssuesNewestFirst() {
        Issue q3 = issue("2023-q3");
        server.publish(q2, q3, q1);
        try (Stream<Fetched<Issue>> issues = client.issues()) {
            assertThat(issues.map(Fetched::value)).containsExactly(q3, q2, q1);
        }
    }

    @Test
    void streamsLazily() {
        Stream<Fetched<Issue>> issues = client.issues();
        assertThat(server.paths()).isEmpty();

        Iterator<Fetched<Issue>> iterator = issues.iterator();
        assertThat(iterator.next().value()).isEqualTo(q2);
        assertThat(server.paths()).containsExactly(INDEX, revisionPath(q2));
        assertThat(iterator.next().value()).isEqualTo(q1);
        assertThat(iterator.hasNext()).isFalse();
    }

    @Test
    void stopsAfterTheFirstIssueThatWillDo() {
        assertThat(client.issues().findFirst().orElseThrow().value()).isEqualTo(q2);
        assertThat(server.paths()).doesNotContain(revisionPath(q1));
    }

    @Test
    void leavesWithdrawnIssuesOutOfTheStream() {
        server.publish(List.of(q1), List.of(Fixtures.tombstone("2023-q2")));
        assertThat(client.issues().map(Fetched::value)).containsExactly(q1);
        assertThat(client.latest().value()).isEqualTo(q1);
    }

    @Test
    void saysThatAnIssueWasWithdrawnAndWhy() {
        client.issue("2023-q2");
        server.publish(List.of(q1), List.of(Fixtures.tombstone("2023-q2")));

        KomClientException e = Failing.with(Reason.WITHDRAWN, server.uri(INDEX), () -> client.issue("2023-q2"));
        assertThat(e.tombstone()).contains(Fixtures.tombstone("2023-q2"));
        assertThat(e)
                .hasMessageContaining("berries that were not there")
                .hasMessageContaining(": \"" + Fixtures.tombstone("2023-q2").reason() + "\" Delete copies of it.");
        assertThat(e.isRetryable()).isFalse();
    }

    @Test
    void saysThatTheIndexListsNoSuchIssue() {
        KomClientException e = Failing.with(Reason.NOT_FOUND, server.uri(INDEX), () -> client.issue("1999-q1"));
        assertThat(e).hasMessageContaining("1999-q1");
        assertThat(e.fault()).isEqualTo(Fault.CALLER);

        server.publish();
        Failing.with(Reason.NOT_FOUND, server.uri(INDEX), client::latest);
        assertThat(client.issues()).isEmpty();
    }

    @Test
    void unpacksGzip() {
        server.route(revisionPath(q2), FeedServer.gzip(KomJson.forIssue().toBytes(q2)));
        assertThat(client.latest().value()).isEqualTo(q2);
        assertThat(server.lastRequest(revisionPath(q2)).getFirst("Accept-Encoding"))
                .isEqualTo("gzip");
    }

    @Test
    void introducesItself() {
        client.index();
        String own = server.lastRequest(INDEX).getFirst("User-Agent");
        assertThat(own).matches("kom-client/[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?");

        try (KomClient kom =
                server.clientBuilder().userAgentSuffix("casework/4.1").build()) {
            kom.index();
        }
        assertThat(server.lastRequest(INDEX).getFirst("User-Agent")).isEqualTo(own + " casework/4.1");
    }

    @Test
    void followsARedirectWithinTheHost() {
        server.route("/old/v1/index.json", FeedServer.redirect(302, "/v1/index.json"));
        try (KomClient kom = KomClient.builder(server.uri("/old")).build()) {
            assertThat(kom.index().uri()).isEqualTo(server.uri(INDEX));
            assertThat(kom.latest().uri()).isEqualTo(server.uri(revisionPath(q2)));
        }
    }

    @Test
    void servesManyThreads() {
        List<String> titles = Stream.generate(() -> "2023-q1")
                .limit(64)
                .parallel()
                .map(slug -> client.issue(slug).value().title())
                .toList();
        assertThat(titles).hasSize(64).containsOnly(q1.title());
    }
}
