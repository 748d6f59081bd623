package no.politiet.kom.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.politiet.kom.model.Item;
import no.politiet.kom.publish.internal.facts.references.TitleRule;

/**
 * A made-up sentence of {@code src/test/lessons/titles.lines} with some words set off.
 *
 * @param isOfWork whether they are the title of a work
 */
record TitledSentence(boolean isOfWork, String text) {

    static final Path FILE = Path.of("src/test/lessons/titles.lines");

    static List<TitledSentence> all() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith(";"))
                .map(line -> line.split(" \\| ", 2))
                .map(parts -> new TitledSentence(parts[0].equals(TitleRule.WORK), parts[1]))
                .toList();
    }

    List<Item> items() {
        return Newsletters.issue("# Aktuelt\n\n## Lys\n\n" + text).items();
    }
}
