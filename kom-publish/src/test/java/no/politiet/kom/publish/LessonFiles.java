package no.politiet.kom.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of {@code src/test/lessons}. */
final class LessonFiles {

    private static final Path FOLDER = Path.of("src/test/lessons");

    private LessonFiles() {}

    static Path of(String name) {
        return FOLDER.resolve(name);
    }

    /** Those whose names end so, in order. */
    static List<Path> ending(String end) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
