package no.politiet.kom.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import no.politiet.kom.model.Issue;
import no.politiet.kom.publish.NewsletterImporter;
import no.politiet.kom.render.PrintedText;
import org.junit.jupiter.api.Test;

class PrintLatestTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        try (PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            return PrintLatest.run(List.of(args), outStream, errStream, false);
        }
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complaint() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void printsTheWholeSampleOverHttp() throws IOException {
        assertThat(run()).isZero();
        assertThat(complaint()).isEmpty();
        Issue sample = NewsletterImporter.builder()
                .build()
                .read(Path.of("newsletters", "2023-q1.md"))
                .issue();
        String printed = words(printed());
        for (String text : PrintedText.of(sample)) {
            assertThat(printed).contains(words(text));
        }
        assertThat(printed).contains(sample.period().format(Locale.forLanguageTag("nb")));
    }

    /** Independent of the importer: every heading and paragraph of the file, stripped of its markup by hand. */
    @Test
    void printsEveryHeadingAndParagraphOfTheFile() throws IOException {
        assertThat(run()).isZero();
        String printed = words(printed());
        List<String> lines = Files.readAllLines(Path.of("newsletters", "2023-q1.md"));
        List<String> body = lines.subList(lines.subList(1, lines.size()).indexOf("---") + 2, lines.size());
        assertThat(body.stream().filter(line -> line.startsWith("## "))).hasSizeGreaterThan(40);
        for (String line : body) {
            String text = line.replaceAll("^(#{1,6} |- (✓ )?|> ?)", "")
                    .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                    .replaceAll("\\*+", "")
                    .replaceAll(" forts\\.$", "")
                    .replace("---", "");
            assertThat(printed).contains(words(text.strip()));
        }
    }

    @Test
    void fitsEightyColumns() {
        assertThat(run()).isZero();
        assertThat(printed().lines().filter(line -> line.codePointCount(0, line.length()) > 80 && line.contains(" ")))
                .allMatch(line -> line.strip().split(" ").length <= 4);
    }

    @Test
    void readsAFeedThatIsNamed() throws IOException {
        try (SampleFeed feed = SampleFeed.start()) {
            assertThat(run("--base-url", feed.baseUri().toString())).isZero();
        }
        assertThat(printed()).contains("januar–mars 2023");
    }

    @Test
    void failsInOneLineWhereThereIsNoFeed() {
        for (String url : List.of("http://127.0.0.1:1/", "not a url", "ftp://127.0.0.1/", "http://127.0.0.1:99999/")) {
            err.reset();
            assertThat(run("--base-url", url)).as(url).isEqualTo(2);
            assertThat(complaint().lines()).as(complaint()).hasSize(1);
            assertThat(complaint()).startsWith("print-latest: ").doesNotContain("Exception");
        }
        assertThat(printed()).isEmpty();
    }

    @Test
    void failsOnArgumentsItDoesNotKnow() {
        assertThat(run("--base-uri", "x")).isEqualTo(2);
        assertThat(complaint()).contains("--base-uri x", "--help");
        assertThat(run("--help")).isZero();
        assertThat(printed()).contains("--base-url");
    }
}
