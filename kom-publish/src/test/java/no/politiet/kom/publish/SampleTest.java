package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import no.politiet.kom.render.TextRenderer;
import org.junit.jupiter.api.Test;

/** The newsletter the project ships goes the whole way. */
class SampleTest {

    private static final Path SAMPLE = Path.of("../examples/newsletters/2023-q1.md");

    @Test
    void comesThroughWordForWordAndLinkForLink() throws IOException {
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        boolean whole = VerbatimCheck.check(SAMPLE, new PrintStream(report, true, StandardCharsets.UTF_8));
        assertThat(whole).as(report.toString(StandardCharsets.UTF_8)).isTrue();
    }

    @Test
    void isRenderedWithEveryHeadingAndParagraph() throws IOException {
        String text = squeezed(TextRenderer.builder()
                .now(Instant.parse("2023-05-20T10:00:00Z"))
                .build()
                .render(NewsletterImporter.builder().build().read(SAMPLE).issue()));
        String body = Files.readString(SAMPLE).split("---\n", 3)[2];
        for (String block : body.split("\n\n+")) {
            String plain = squeezed(block.replaceAll("(?m)^(#+|>) ", "")
                    .replaceAll("(?m) forts\\.$", "")
                    .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
                    .replaceAll("(?m)^- (?!✓)", "• ")
                    .replaceAll("(?m)^- ", "")
                    .replaceAll("^---$", "")
                    .replace("*", ""));
            assertThat(text).contains(plain);
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void hasItsOpenHearings() throws IOException {
        assertThat(NewsletterImporter.builder()
                        .build()
                        .read(SAMPLE)
                        .issue()
                        .openDeadlines(Instant.parse("2023-05-20T10:00:00Z")))
                .extracting(dated -> dated.date().when().text())
                .containsExactly("2023-05-24", "2023-06-26", "2023-06-29");
    }
}
