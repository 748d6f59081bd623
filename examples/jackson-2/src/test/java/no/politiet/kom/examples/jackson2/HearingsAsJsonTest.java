package no.politiet.kom.examples.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import no.politiet.kom.client.KomClient;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Issue;
import no.politiet.kom.testing.KomFeedExtension;
import no.politiet.kom.testing.TestFeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(KomFeedExtension.class)
class HearingsAsJsonTest {

    @Test
    void writesItsOwnFormOfWhatTheFeedHas(TestFeed feed) throws JsonProcessingException {
        try (KomClient kom = KomClient.builder(feed.baseUri()).build()) {
            assertThat(HearingsAsJson.hearings(kom)).isEqualTo("""
                            [{"title":"Høring om lyset i lyktene","due":"2031-06-30"}]""");
        }
    }

    @Test
    void hasTheContractAsATreeThatReadsBack(TestFeed feed) throws JsonProcessingException {
        try (KomClient kom = KomClient.builder(feed.baseUri()).build()) {
            Issue issue = kom.latest().value();
            JsonNode tree = HearingsAsJson.tree(issue);
            assertThat(tree.at("/sections/0/items/1/kind").textValue()).isEqualTo("hearing");
            assertThat(KomJson.forIssue().read(tree.toString())).isEqualTo(issue);
        }
    }

    @Test
    void hasNoJackson3OfItsOwn() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("tools.jackson.core.JsonParser"));
    }
}
