package no.politiet.kom.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.politiet.kom.publish.FeedPublisher;
import no.politiet.kom.testing.FeedFault;
import no.politiet.kom.testing.TestFeed;
import no.politiet.kom.testing.TestIssues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateFeedTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int run(String... args) {
        try (PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            return ValidateFeed.run(outStream, errStream, args);
        }
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void passesAFeedThatIsValid() throws IOException {
        try (SampleFeed feed = SampleFeed.start()) {
            assertThat(run(feed.baseUri().toString())).isZero();
        }
        assertThat(printed()).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void listsAllErrorsOfAnIssueWithTheirPlaces() throws IOException {
        var unused = FeedPublisher.builder(folder).build().publish(TestIssues.quarter(2031, 1));
        Path revision = folder.resolve("v1/issues/2031-q1/r1.json");
        Files.writeString(
                revision,
                Files.readString(revision)
                        .replace("\"language\":\"nb\"", "\"language\":\"?\"")
                        .replace("\"title\":\"Nytt\"", "\"title\":\"\""));
        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(printed())
                .startsWith("v1/issues/2031-q1/r1.json: error: schema.pattern at /language (line 1, column ")
                .contains("Write a language code such as nb, nn or en.")
                .contains("v1/issues/2031-q1/r1.json: error: schema.pattern at /sections/0/title (line 1, column ")
                .contains("v1/issues/2031-q1/r1.json: error: feed.file-size at the document");
    }

    @Test
    void holdsTheIndexAgainstItsIssuesAndItsSignedCopy() throws IOException {
        var unused = FeedPublisher.builder(folder).build().publish(TestIssues.quarter(2031, 1));
        Path index = folder.resolve("v1/index.json");
        Files.writeString(index, Files.readString(index).replace("2031-01/2031-03", "2030-01/2030-03"));
        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(printed()).startsWith("v1/issues/2031-q1/r1.json: error: feed.entry-member at /period (line 1, ");
        Files.writeString(folder.resolve("v1/index.jws"), "junk");
        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(printed()).contains("v1/index.json: error: feed.signed-form at the document (line 1, column 1)");
    }

    @Test
    void listsTheErrorsOfAnIndex() {
        try (TestFeed feed = TestFeed.start(TestIssues.quarter(2031, 1))) {
            feed.fail("/v1/index.json", FeedFault.truncated());
            assertThat(run(feed.baseUri().toString())).isEqualTo(1);
        }
        assertThat(printed()).startsWith("v1/index.json: error: json.truncated at ");
    }

    @Test
    void saysWhenThereIsNothingToValidate() {
        for (String feed : new String[] {
            "http://127.0.0.1:1/", folder.toString(), folder.resolve("none").toString()
        }) {
            err.reset();
            assertThat(run(feed)).as(feed).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        }
        assertThat(run()).isEqualTo(2);
        assertThat(printed()).isEmpty();
    }
}
