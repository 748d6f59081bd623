package no.politiet.kom.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.politiet.kom.model.Item;

/**
 * A made-up sentence of {@code src/test/lessons/bodies*.lines} and the names of bodies in it, each of which stands there between brackets.
 *
 * @param file the file it stands in
 * @param names in their order
 */
record NamedSentence(String file, String text, List<String> names) {

    /** The sentences by the makers of the importer. */
    static final String FILE = "bodies.lines";

    private static final Pattern NAME = Pattern.compile("\\[([^\\]]*)\\]");

    static List<NamedSentence> all() throws IOException {
        List<NamedSentence> all = new ArrayList<>();
        for (Path file : LessonFiles.ending(".lines")) {
            String name = file.getFileName().toString();
            if (name.startsWith("bodies")) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith(";"))
                        .map(line -> of(name, line))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static NamedSentence of(String file, String line) {
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(line);
        while (name.find()) {
            names.add(name.group(1));
        }
        return new NamedSentence(file, name.replaceAll("$1"), List.copyOf(names));
    }

    /** The sentence as the only item of an issue. */
    List<Item> items() {
        return Newsletters.issue("# Aktuelt\n\n## Lys\n\n" + text).items();
    }
}
