package no.politiet.kom.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of faults names a test for each, and each test is there. */
class FaultTableTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW =
            Pattern.compile("^\\| (?!fault \\|)(.+) \\| (.+) \\| (`.+`) \\|$", Pattern.MULTILINE);
    private static final Pattern TEST = Pattern.compile("`(\\w+)\\.(\\w+)`");

    @Test
    void namesATestForEachFault() throws IOException {
        List<String> tests = ROW.matcher(Files.readString(ROOT.resolve("docs/faults.md")))
                .results()
                .map(row -> row.group(3))
                .toList();
        assertThat(tests).hasSizeGreaterThanOrEqualTo(30);
        Map<String, String> classes = testClasses();
        assertThat(tests).allSatisfy(named -> {
            List<MatchResult> each = TEST.matcher(named).results().toList();
            assertThat(each).isNotEmpty();
            assertThat(each)
                    .allSatisfy(test -> assertThat(classes.getOrDefault(test.group(1), ""))
                            .as(test.group())
                            .containsPattern("@(?:Parameterized)?Test\\s(?:(?! void )[\\s\\S]){0,900} void "
                                    + test.group(2) + "\\("));
        });
    }

    /** The sources of the tests of client and publisher, by the name of the class; of two with one name, both. */
    private static Map<String, String> testClasses() throws IOException {
        try (Stream<Path> client = Files.walk(ROOT.resolve("kom-client/src/test/java"));
                Stream<Path> publish = Files.walk(ROOT.resolve("kom-publish/src/test/java"))) {
            return Stream.concat(client, publish)
                    .filter(file -> file.toString().endsWith("Test.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            FaultTableTest::source,
                            String::concat));
        }
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
