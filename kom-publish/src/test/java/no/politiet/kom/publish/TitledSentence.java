package no.politiet.kom.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import no.politiet.kom.model.Item;

/**
 * A made-up sentence of {@code src/test/lessons/titles.lines} with some words set off.
 *
 * @param title the title of a work that they are, empty if they are none
 */
record TitledSentence(String title, String text) {

    static final String FILE = "titles.lines";

    static List<TitledSentence> all() throws IOException {
        return Files.readAllLines(LessonFiles.of(FILE)).stream()
                .filter(line -> !line.startsWith(";"))
                .map(line -> line.split(" ?\\| ", 2))
                .map(parts -> new TitledSentence(parts[0].strip(), parts[1]))
                .toList();
    }

    List<Item> items() {
        return Newsletters.issue("# Aktuelt\n\n## Lys\n\n" + text).items();
    }

    boolean isOfWork() {
        return !title.isEmpty();
    }
}
