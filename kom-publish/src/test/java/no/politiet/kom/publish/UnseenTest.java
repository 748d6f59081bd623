package no.politiet.kom.publish;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the importer finds in newsletters by writers from whom nothing was learned, and whose misses nobody has read: those of
 * {@code src/test/newsletters/unseen}, over all of them.
 */
class UnseenTest {

    @ParameterizedTest
    @CsvSource({
        "sections, 1.0, 1.0",
        "headings, 0.98, 0.98",
        "items, 0.96, 0.94",
        "kinds, 0.91, 0.89",
        "publishers, 0.9, 0.77",
        "dates, 0.96, 0.96",
        "date roles, 0.84, 0.84",
        "deadlines, 0.83, 0.83",
        "references, 0.94, 0.93",
        "links, 0.98, 0.98"
    })
    void findsWhatAReaderFinds(String name, double precision, double recall) throws IOException {
        ScoreTest.assertReached(ScoreTest.newsletters(ScoreTest.FOLDER.resolve("unseen")), name, precision, recall);
    }
}
