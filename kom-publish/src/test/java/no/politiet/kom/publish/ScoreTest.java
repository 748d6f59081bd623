package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The importer finds in made-up newsletters, of other authors and agencies, what a reader found there. */
class ScoreTest {

    static final Path FOLDER = Path.of("src/test/newsletters");

    /** What the real issue is held to is higher by 0.05; see {@code scripts/score.sh}. */
    private static final Map<String, Double> BARS = Map.of(
            "sections", 0.92,
            "headings", 0.92,
            "links", 0.92,
            "deadlines", 0.92,
            "references", 0.92,
            "dates", 0.92,
            "date roles", 0.88,
            "kinds", 0.88,
            "items", 0.88,
            "publishers", 0.88);

    /** In a short newsletter a fact or two is more than the bars leave room for; they hold over all. */
    private static final double ONE_OF_FEW = 0.12;

    static List<Path> newsletters() throws IOException {
        return newsletters(FOLDER);
    }

    static List<Path> newsletters(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(?:md|txt|pdf)"))
                    .filter(file -> Files.exists(labels(file)))
                    .sorted()
                    .toList();
        }
    }

    /** A PDF has the labels of the newsletter it was made from. */
    static Path labels(Path newsletter) {
        String name = newsletter.getFileName().toString().replaceFirst("(?:-columns|-document|-slides)?\\.[a-z]+$", "");
        return newsletter.resolveSibling(name + ".labels");
    }

    @ParameterizedTest
    @MethodSource("newsletters")
    void findsWhatAReaderFinds(Path newsletter) throws IOException {
        Score score = Score.of(newsletter, labels(newsletter));
        BARS.forEach((name, bar) -> {
            Score.Row row = score.row(name);
            assertThat(Math.min(row.precision(), row.recall()))
                    .as("%s: %s, %d found, %d labelled", newsletter, name, row.found(), row.labelled())
                    .isGreaterThanOrEqualTo(bar - ONE_OF_FEW);
        });
    }

    @ParameterizedTest
    @MethodSource("facts")
    void reachesTheBarOverAllOfThem(String name, double bar) throws IOException {
        assertReached(newsletters(), name, bar, bar);
    }

    /** Holds one sort of fact of some newsletters together. */
    static void assertReached(List<Path> newsletters, String name, double precision, double recall) throws IOException {
        int right = 0;
        int found = 0;
        int labelled = 0;
        for (Path newsletter : newsletters) {
            Score.Row row = Score.of(newsletter, labels(newsletter)).row(name);
            right += row.right();
            found += row.found();
            labelled += row.labelled();
        }
        assertThat(Math.min(found, labelled)).as("there are some").isPositive();
        assertThat((double) right / found).as("precision of " + name).isGreaterThanOrEqualTo(precision);
        assertThat((double) right / labelled).as("recall of " + name).isGreaterThanOrEqualTo(recall);
    }

    static Stream<Arguments> facts() {
        return BARS.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }
}
