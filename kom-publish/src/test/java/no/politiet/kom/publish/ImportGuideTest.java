package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.LinkRel;
import no.politiet.kom.model.Scheme;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.model.constraint.Patterns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code docs/import.md} says of corrections holds. */
class ImportGuideTest {

    private static final Path GUIDE = Path.of("..", "docs", "import.md");
    private static final Pattern MARKED = Pattern.compile("(?<!`)`([^`\n]+)`");

    private static List<String> marked(String text) {
        return MARKED.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static List<String> codes(Class<?> type) {
        return Stream.of(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> {
                    try {
                        return field.get(null).toString();
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    static Stream<Arguments> vocabularies() {
        return Stream.of(
                Arguments.of("| `kind:` |", Kind.class),
                Arguments.of("| `rel ", LinkRel.class),
                Arguments.of("| `date ", DateRole.class),
                Arguments.of("| `source ", SourceRole.class));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void namesEachCode(String row, Class<?> type) throws IOException {
        String line = Files.readAllLines(GUIDE).stream()
                .filter(text -> text.startsWith(row))
                .findFirst()
                .orElseThrow();
        assertThat(marked(line.substring(line.indexOf('|', 1))))
                .filteredOn(code -> !code.equals("previous"))
                .containsExactlyInAnyOrderElementsOf(codes(type));
    }

    @Test
    void showsAFormOfEachSeries() throws IOException {
        List<String> series = marked(Files.readString(GUIDE)).stream()
                .filter(form -> form.matches(Patterns.CANONICAL) && !form.endsWith(":"))
                .map(form ->
                        form.startsWith("eu:") || form.startsWith("isbn:") ? form.split(":")[0] : form.split(":")[1])
                .toList();
        assertThat(series).containsExactlyInAnyOrderElementsOf(codes(Scheme.class));
    }

    @Test
    void showsCorrectionsThatCanBeRead() throws IOException {
        String example = Pattern.compile("```corrections\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE))
                .results()
                .map((MatchResult match) -> match.group(1))
                .findFirst()
                .orElseThrow();
        assertThat(Corrections.parse(example, "fyr.corrections").size()).isEqualTo(7);
    }
}
