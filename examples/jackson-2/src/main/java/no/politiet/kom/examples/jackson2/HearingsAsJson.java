package no.politiet.kom.examples.jackson2;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.List;
import no.politiet.kom.client.KomClient;
import no.politiet.kom.client.OpenDeadline;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Issue;

/** What an application writes with the Jackson 2 that it has; the relocated client brings its own inside. */
public final class HearingsAsJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * What this application tells of a deadline, in the form it likes.
     *
     * @param title of what
     * @param due the last day, as in ISO 8601
     */
    public record Hearing(String title, String due) {
        static Hearing of(OpenDeadline open) {
            return new Hearing(open.item().title(), open.date().when().text());
        }
    }

    private HearingsAsJson() {}

    /**
     * Prints the open deadlines, and the latest issue.
     *
     * @param args the address of the feed
     * @throws JsonProcessingException never, for these types
     */
    public static void main(String... args) throws JsonProcessingException {
        try (KomClient kom = KomClient.builder(URI.create(args[0])).build()) {
            System.out.println(hearings(kom));
            System.out.println(tree(kom.latest().value()).toPrettyString());
        }
    }

    /** A type of one's own: the way to go where one needs a part, and decides what it is called. */
    static String hearings(KomClient kom) throws JsonProcessingException {
        List<Hearing> hearings =
                kom.deadlines().value().stream().map(Hearing::of).toList();
        return MAPPER.writeValueAsString(hearings);
    }

    /** The JSON of the contract as a tree: the way to go where one needs all of it. A Jackson 2 mapper does not know our types. */
    static JsonNode tree(Issue issue) throws JsonProcessingException {
        return MAPPER.readTree(KomJson.forIssue().toText(issue));
    }
}
