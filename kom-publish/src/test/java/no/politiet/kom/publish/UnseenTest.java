package no.politiet.kom.publish;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the importer finds in newsletters by writers from whom nothing was learned, and whose misses nobody has read, over all of a folder. */
class UnseenTest {

    /** By eleven writers who were shown the real issue and asked for one of its genre; the sections of one were read, and mended. */
    @ParameterizedTest
    @CsvSource({
        "sections, 1.0, 1.0",
        "headings, 0.98, 0.98",
        "items, 0.97, 0.97",
        "kinds, 0.95, 0.95",
        "publishers, 0.93, 0.89",
        "dates, 0.97, 0.97",
        "date roles, 0.94, 0.94",
        "deadlines, 0.94, 0.94",
        "references, 0.95, 0.96",
        "links, 0.98, 0.98"
    })
    void findsWhatAReaderFindsInNewslettersOfTheGenre(String name, double precision, double recall) throws IOException {
        assertReached("genre", name, precision, recall);
    }

    /** By writers who were asked to vary all they could. */
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
        assertReached("unseen", name, precision, recall);
    }

    private static void assertReached(String folder, String name, double precision, double recall) throws IOException {
        ScoreTest.assertReached(ScoreTest.newsletters(ScoreTest.FOLDER.resolve(folder)), name, precision, recall);
    }
}
