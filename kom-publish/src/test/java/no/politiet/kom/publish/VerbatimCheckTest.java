package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check that nothing is lost notices when something is. */
class VerbatimCheckTest {

    private final ByteArrayOutputStream report = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(report, true, StandardCharsets.UTF_8);

    @Test
    void noticesAWordThatIsLostAddedOrMoved() {
        List<String> source = List.of("et", "fyr", "lyser", "rødt", "i", "natt");
        assertThat(VerbatimCheck.diff(source, source, out)).isZero();
        assertThat(VerbatimCheck.diff(source, List.of("et", "fyr", "lyser", "i", "natt"), out))
                .isEqualTo(1);
        assertThat(VerbatimCheck.diff(source, List.of("et", "fyr", "lyser", "rødt", "rødt", "i", "natt"), out))
                .isEqualTo(1);
        assertThat(VerbatimCheck.diff(source, List.of("fyr", "et", "lyser", "rødt", "i", "natt"), out))
                .isEqualTo(2);
        assertThat(report.toString(StandardCharsets.UTF_8))
                .contains("- word 4 of the source is not printed here: rødt");
    }

    /** A table of contents is told, word by word. */
    @Test
    void countsTheWordsOfATableOfContents(@TempDir Path folder) throws IOException {
        Path newsletter = folder.resolve("fyr.md");
        Files.writeString(
                newsletter,
                Newsletters.FRONT
                        + "**Innhold**\n\n1. [Lys](#lys)\n2. [Mer lys](#mer)\n\n# Aktuelt\n## Lys\nrødt\n## Mer lys\nhvitt\n");
        assertThat(VerbatimCheck.check(newsletter, out)).isTrue();
        assertThat(report.toString(StandardCharsets.UTF_8)).contains("4 of them in tables of contents", "0 links");
    }

    @Test
    void failsWhereTheFileHasAWordThatTheIssueHasNot(@TempDir Path folder) throws IOException {
        Path newsletter = folder.resolve("fyr.md");
        // An entity is one word to the importer and another to whoever strips marks from the lines.
        Files.writeString(newsletter, Newsletters.FRONT + "# Aktuelt\n## Lys\nrødt &amp; hvitt, se [her](#)\n");
        assertThat(VerbatimCheck.check(newsletter, out)).isFalse();
        assertThat(report.toString(StandardCharsets.UTF_8))
                .contains("not printed here: &amp;", "1 links in the source");
    }
}
