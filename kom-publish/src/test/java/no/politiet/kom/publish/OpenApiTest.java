package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The description of the feed tells of each file that the publisher writes, and of no other. */
class OpenApiTest {

    private static final Map<String, String> TYPES = Map.of(
            "atom", "application/atom+xml",
            "html", "text/html",
            "ics", "text/calendar",
            "json", "application/json",
            "jws", "application/jose",
            "md", "text/markdown",
            "yaml", "application/yaml");

    @TempDir
    Path folder;

    private static final SigningKey KEY = SigningKey.generate();

    private Path feed;
    private Map<String, Object> description;

    @BeforeEach
    @SuppressWarnings("unchecked")
    void publish() throws IOException {
        var unused = FeedPublisher.builder(folder)
                .signingKey(KEY)
                .address(URI.create("https://feed.example/"))
                .build()
                .publish(Newsletters.issue("# Aktuelt\n## Lys\nett\n"));
        feed = folder.resolve("v1");
        description = (Map<String, Object>)
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(feed.resolve("openapi.yaml")));
    }

    @Test
    void describesEachFileOnceAndWithItsType() throws IOException {
        Map<String, Set<String>> types = types();
        List<String> described = new ArrayList<>();
        try (Stream<Path> files = Files.walk(feed)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = "/" + feed.relativize(file).toString().replace('\\', '/');
                List<String> templates = types.keySet().stream()
                        .filter(template -> matches(template, path))
                        .toList();
                assertThat(templates).as(path).hasSize(1);
                String end = path.substring(path.lastIndexOf('.') + 1);
                assertThat(types.get(templates.get(0))).as(path).containsExactly(TYPES.get(end));
                described.add(templates.get(0));
            }
        }
        assertThat(described).containsAll(types.keySet());
    }

    @Test
    void refersToSchemasThatAreInTheFeed() throws IOException {
        List<String> references = Pattern.compile("\\$ref: (schema/\\S+)")
                .matcher(Files.readString(feed.resolve("openapi.yaml")))
                .results()
                .map(reference -> reference.group(1))
                .distinct()
                .toList();
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(feed.resolve(file)).exists());
    }

    @Test
    void keepsTheTimeOfWhatDoesNotChange() throws IOException {
        var before = Files.getLastModifiedTime(feed.resolve("openapi.yaml"));
        var unused = FeedPublisher.builder(folder)
                .signingKey(KEY)
                .clock(Clock.offset(Clock.systemUTC(), Duration.ofDays(9)))
                .build()
                .renew();
        assertThat(Files.getLastModifiedTime(feed.resolve("openapi.yaml"))).isEqualTo(before);
    }

    /** The types of the answers 200, by the template of the path. */
    @SuppressWarnings("unchecked")
    private Map<String, Set<String>> types() {
        Map<String, Set<String>> types = new TreeMap<>();
        Map<String, Object> paths = (Map<String, Object>) description.get("paths");
        paths.forEach((path, operations) -> {
            Map<String, Object> answer = (Map<String, Object>) at(operations, "get", "responses", "200");
            if (answer.get("$ref") instanceof String reference) {
                answer = (Map<String, Object>)
                        at(description, "components", "responses", reference.substring(reference.lastIndexOf('/') + 1));
            }
            types.put(path, ((Map<String, Object>) answer.get("content")).keySet());
        });
        return types;
    }

    private static Object at(Object object, String... names) {
        Object found = object;
        for (String name : names) {
            found = ((Map<?, ?>) found).get(name);
        }
        return found;
    }

    private static boolean matches(String template, String path) {
        String pattern = Stream.of(template.split("(?=\\{)|(?<=})"))
                .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                .reduce("", String::concat);
        return path.matches(pattern);
    }
}
