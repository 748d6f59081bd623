package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.check.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The report of an import is a file of corrections. An editor who takes all it suggests, without a look, breaks nothing. */
class SuggestionsTest {

    private static final Path NEWSLETTERS = Path.of("src", "test", "newsletters");

    static List<Path> newsletters() throws IOException {
        try (Stream<Path> files = Files.list(NEWSLETTERS)) {
            return files.filter(file -> file.toString().matches(".*[0-9a-z]\\.(md|txt)"))
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("newsletters")
    void takenAsTheyAreChangeNothing(Path newsletter) throws IOException {
        NewsletterImporter importer = NewsletterImporter.builder().build();
        ImportResult before = importer.read(newsletter);
        String taken = before.report(Locale.forLanguageTag("nb"))
                .lines()
                .map(line -> line.startsWith("  # ") ? "  " + line.substring(4) : line)
                .collect(Collectors.joining("\n"));
        assertThat(taken).contains("\n  date \"");

        ImportResult after = importer.withCorrections(Corrections.parse(taken, "x.corrections"))
                .read(newsletter);
        assertThat(after.findings()).extracting(Finding::code).doesNotContain(ImportCodes.CORRECTION_UNFIT);
        assertThat(dates(after.issue())).isEqualTo(dates(before.issue()));
        assertThat(after.issue().sources()).isEqualTo(before.issue().sources());
        assertThat(after.issue().items().stream().map(Item::sources).toList())
                .isEqualTo(before.issue().items().stream().map(Item::sources).toList());
    }

    private static List<String> dates(Issue issue) {
        return issue.items().stream()
                .flatMap(item -> item.dates().stream()
                        .map(date -> item.id() + " " + date.role() + " " + date.when() + " " + date.previous()))
                .sorted()
                .toList();
    }
}
