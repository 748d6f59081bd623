package no.politiet.kom.client;

import static no.politiet.kom.client.Fixtures.entry;
import static no.politiet.kom.client.Fixtures.issue;
import static no.politiet.kom.client.Fixtures.tombstone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.Tombstone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What changed since an index that the caller knows. */
class ChangesSinceTest {

    private final FeedServer server = new FeedServer();
    private final KomClient kom = server.clientBuilder().maxRetries(0).build();

    private final IssueEntry first = told(1, "2023-q1", 1L, 1L);
    private final IssueEntry corrected = told(2, "2023-q2", 2L, 4L);
    private final IssueEntry last = told(1, "2023-q3", 3L, 3L);

    @AfterEach
    void close() {
        kom.close();
        server.close();
    }

    @Test
    void tellsEverythingToOneWhoKnowsNothing() {
        server.serveIndex(List.of(last, corrected, first));
        FeedChanges changes = kom.changesSince(0).value();
        assertThat(changes.changes())
                .containsExactly(
                        new FeedChange.Added(first), new FeedChange.Added(last), new FeedChange.Added(corrected));
        assertThat(changes.since()).isZero();
        assertThat(changes.sequence()).isEqualTo(kom.index().value().sequence());
    }

    @Test
    void tellsACorrectionToOneWhoKnowsTheIssue() {
        server.serveIndex(List.of(last, corrected, first));
        assertThat(kom.changesSince(2).value().changes())
                .containsExactly(new FeedChange.Added(last), new FeedChange.Corrected(corrected));
    }

    @Test
    void tellsAnIssueThatWasCorrectedMeanwhileAsAdded() {
        server.serveIndex(List.of(corrected));
        assertThat(kom.changesSince(1).value().changes()).containsExactly(new FeedChange.Added(corrected));
    }

    @Test
    void tellsAWithdrawal() {
        Tombstone gone = tombstone("2022-q4");
        Tombstone told = new Tombstone(gone.slug(), gone.id(), gone.withdrawnAt(), gone.reason(), 5L, Extras.NONE);
        server.serveIndex(List.of(first, told));
        FeedChange change = kom.changesSince(1).value().changes().get(0);
        assertThat(change).isEqualTo(new FeedChange.Withdrawn(told));
        assertThat(change.slug()).isEqualTo(gone.slug());
    }

    @Test
    void tellsNothingWhereNothingChanged() {
        server.serveIndex(List.of(first));
        FeedChanges changes = kom.changesSince(2).value();
        assertThat(changes.changes()).isEmpty();
        assertThat(kom.changesSince(changes.sequence()).origin()).isEqualTo(Origin.REVALIDATED);
    }

    @Test
    void tellsEachTimeWhatDoesNotTellWhenItChanged() {
        IssueEntry silent = entry(issue("2023-q1"));
        IssueEntry silentRevision = silent.toBuilder().revision(2).build();
        server.serveIndex(List.of(silent));
        assertThat(kom.changesSince(1).value().changes()).containsExactly(new FeedChange.Added(silent));
        server.serveIndex(List.of(silentRevision));
        assertThat(kom.changesSince(2).value().changes()).containsExactly(new FeedChange.Corrected(silentRevision));
    }

    @Test
    void refusesAnIndexOlderThanTheOneTheCallerKnows() {
        server.serveIndex(List.of(first));
        KomClientException e =
                Failing.with(Reason.ROLLED_BACK, server.uri(FeedServer.INDEX), () -> kom.changesSince(99));
        assertThat(e).hasMessageContaining("99");
    }

    @Test
    void refusesASequenceThatCannotBe() {
        assertThatThrownBy(() -> kom.changesSince(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static IssueEntry told(int revision, String slug, long addedIn, long changedIn) {
        return entry(issue(slug)).toBuilder()
                .revision(revision)
                .addedIn(addedIn)
                .changedIn(changedIn)
                .build();
    }
}
