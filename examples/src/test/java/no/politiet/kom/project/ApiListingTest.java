package no.politiet.kom.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the modules offer is committed in {@code docs/api}, so that nobody changes it without seeing it. A change that is
 * meant is accepted with
 *
 * <pre>{@code
 * mvn test -pl examples -am -Dtest=ApiListingTest -Dsurefire.failIfNoSpecifiedTests=false -Dkom.api.update=true
 * }</pre>
 */
class ApiListingTest {

    private static final String ACCEPT = "if this is meant: mvn test -pl examples -am -Dtest=ApiListingTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dkom.api.update=true";

    private static final Path FOLDER = KomModules.root().resolve("docs/api");

    @ParameterizedTest
    @EnumSource
    void offersWhatIsCommitted(KomModules.Artifact artifact) throws IOException {
        Path file = FOLDER.resolve(artifact.id() + ".txt");
        String listing = ApiListing.of(artifact);
        if (Boolean.getBoolean("kom.api.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, listing);
        }
        String committed = Files.exists(file) ? Files.readString(file) : "";
        if (!committed.equals(listing)) {
            throw new AssertionError(file + " departs from the code:\n" + difference(committed, listing) + ACCEPT);
        }
    }

    @Test
    void listsEveryPublishedModule() throws IOException {
        try (Stream<Path> folders = Files.list(KomModules.root())) {
            assertThat(folders.filter(folder -> Files.exists(folder.resolve("src/main/java/module-info.java")))
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(KomModules.Artifact.values())
                            .map(KomModules.Artifact::id)
                            .toList());
        }
    }

    @Test
    void tellsWhatWasAddedAndWhatIsGone() {
        assertThat(difference("type A\n  b\n  c\n", "type A\n  c\n  d\n")).isEqualTo("  type A\n-   b\n+   d\n");
    }

    /** The lines that are gone and those that are new, each after the type they belong to. */
    private static String difference(String before, String after) {
        List<String> old = owned(before);
        List<String> now = owned(after);
        StringBuilder difference = new StringBuilder();
        String type = "";
        List<String> all =
                Stream.concat(old.stream(), now.stream()).distinct().sorted().toList();
        for (String line : all) {
            boolean gone = !now.contains(line);
            if (gone || !old.contains(line)) {
                String[] parts = line.split("\n", 2);
                if (!parts[0].equals(type)) {
                    type = parts[0];
                    difference.append("  ").append(type).append('\n');
                }
                difference.append(gone ? "- " : "+ ").append(parts[1]).append('\n');
            }
        }
        return difference.toString();
    }

    /** Each line behind the line of its type. */
    private static List<String> owned(String listing) {
        String[] type = {""};
        return listing.lines()
                .peek(line -> type[0] = line.isEmpty() || line.startsWith(" ") ? type[0] : line)
                .map(line -> type[0] + "\n" + line)
                .filter(line -> !line.endsWith("\n"))
                .toList();
    }
}
