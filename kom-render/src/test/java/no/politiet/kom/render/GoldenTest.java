package no.politiet.kom.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each format looks like: files to read. {@code -Dkom.golden.update=true} writes them anew. */
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/no/politiet/kom/render/golden");

    @ParameterizedTest
    @EnumSource
    void rendersAsItDid(Format format) throws IOException {
        compare(format.code() + "." + format.extension(), render(format, "nb"));
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML_FRAGMENT", "ICALENDAR", "TEXT"})
    void rendersInEnglishAsItDid(Format format) throws IOException {
        compare(format.code() + ".en." + format.extension(), render(format, "en"));
    }

    private static String render(Format format, String language) {
        return IssueRenderer.of(format)
                .now(Instant.parse("2031-06-17T10:00:00Z"))
                .locale(Locale.forLanguageTag(language))
                .address(URI.create("https://feed.example/"))
                .build()
                .render(Fixtures.rich());
    }

    private static void compare(String name, String rendered) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("kom.golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, rendered);
        }
        assertThat(rendered).isEqualTo(Files.readString(file));
    }
}
