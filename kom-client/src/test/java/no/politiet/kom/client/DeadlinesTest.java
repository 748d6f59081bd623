package no.politiet.kom.client;

import static no.politiet.kom.client.Fixtures.issue;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import no.politiet.kom.model.Certainty;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The open deadlines of the latest issues. */
class DeadlinesTest {

    private final FeedServer server = new FeedServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void listsOpenDeadlinesOfAllIssuesTheNextFirst() {
        server.publish(
                withDeadline("2031-q1", "2031-09-01"),
                withDeadline("2031-q2", "2031-06-01"),
                withDeadline("2031-q3", "2031-05-01"));
        try (KomClient kom = at("2031-05-02T00:00:00Z")) {
            Fetched<List<OpenDeadline>> deadlines = kom.deadlines();
            assertThat(deadlines.value())
                    .extracting(open -> open.issue() + " " + open.date().when())
                    .containsExactly("2031-q2 2031-06-01", "2031-q1 2031-09-01");
            assertThat(deadlines.sha256()).isEqualTo(kom.index().sha256());
        }
    }

    @Test
    void holdsADeadlineOpenUntilItsDayEndsInOslo() {
        server.publish(withDeadline("2031-q1", "2031-06-01"));
        try (KomClient before = at("2031-06-01T21:59:59Z");
                KomClient after = at("2031-06-01T22:00:00Z")) {
            assertThat(before.deadlines().value()).hasSize(1);
            assertThat(after.deadlines().value()).isEmpty();
        }
    }

    @Test
    void readsNoMoreThanTheEightLatestIssues() {
        server.publish(IntStream.range(0, 12)
                .mapToObj(i -> withDeadline((2028 + i / 4) + "-q" + (i % 4 + 1), "2031-06-01"))
                .toArray(Issue[]::new));
        try (KomClient kom = at("2031-01-01T00:00:00Z")) {
            assertThat(kom.deadlines().value()).hasSize(8);
            assertThat(server.paths()).hasSize(9);
            kom.deadlines();
            assertThat(server.paths()).hasSize(10);
        }
    }

    private KomClient at(String instant) {
        return server.clientBuilder().clock(() -> Instant.parse(instant)).build();
    }

    private static Issue withDeadline(String slug, String day) {
        Issue issue = issue(slug);
        Item item = issue.items().get(0).toBuilder()
                .dates(List.of(KeyDate.builder(DateRole.DEADLINE, Period.parse(day), "frist " + day, Certainty.STATED)
                        .build()))
                .build();
        return issue.toBuilder()
                .sections(List.of(
                        issue.sections().get(0).toBuilder().items(List.of(item)).build()))
                .build();
    }
}
