package no.politiet.kom.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of recipes leads to files that are there, and to all modules of examples. */
class RecipesTest {

    private static final Path EXAMPLES = KomModules.root().resolve("examples");
    private static final Pattern TARGET = Pattern.compile("]\\(([^)]+)\\)");

    @Test
    void leadsToWhatIsThere() throws IOException {
        List<Path> files = TARGET.matcher(Files.readString(EXAMPLES.resolve("README.md")))
                .results()
                .map(match -> EXAMPLES.resolve(match.group(1)))
                .toList();
        assertThat(files).hasSizeGreaterThan(12).allMatch(Files::isRegularFile);
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            assertThat(files)
                    .containsAll(folders.map(folder -> folder.resolve("pom.xml"))
                            .filter(Files::isRegularFile)
                            .toList());
        }
    }
}
