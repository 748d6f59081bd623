package no.politiet.kom.publish.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words that lie beside the rules. */
class VocabularyTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void readsWordsAndPhrasesUnderTheirTitles() {
        Vocabulary vocabulary = Vocabulary.of(VocabularyTest.class);

        assertThat(vocabulary.titles("")).containsExactly("signs", "lamps", "lit: now", "lit: then", "none");
        assertThat(vocabulary.titles("lit: ")).containsExactly("lit: now", "lit: then");
        assertThat(vocabulary.words("signs")).containsExactlyInAnyOrder(",", "og", "#", "samt");
        assertThat(vocabulary.list("signs")).containsExactly(",", "og", "#", "samt");
        assertThat(vocabulary.phrases("lamps")).containsExactly("lys*", "*lampe", "fyr/lykt ~ tent", "blink");
        assertThat(vocabulary.words("none")).isEmpty();
    }

    @Test
    void makesATableOfWhatItsTitlesTell() {
        Phrases<String> lit = Vocabulary.of(VocabularyTest.class).table("lit: ", told -> told + "!");

        assertThat(lit.in(Word.of("Lykta lyser, lampa var tent.")))
                .containsExactly(new Phrases.Hit<>("now!", 0, 2), new Phrases.Hit<>("then!", 3, 6));
    }

    @Test
    void saysWhichTitleIsMissingAndWhere() {
        Vocabulary vocabulary = Vocabulary.of(VocabularyTest.class);

        assertThatThrownBy(() -> vocabulary.words("horns")).hasMessage("nothing under [horns] in VocabularyTest.txt");
        assertThatThrownBy(() -> Vocabulary.of(String.class)).hasMessage("missing resource String.txt");
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(VocabularyTest::isVocabulary).toList();
        }
    }

    private static boolean isVocabulary(Path file) {
        return file.toString().endsWith(".txt") && Files.exists(rules(file));
    }

    private static Path rules(Path file) {
        String path = RESOURCES.relativize(file).toString();
        return SOURCES.resolve(path.substring(0, path.length() - 4) + ".java");
    }

    /** A title that no rule asks for is a misspelt one, or words that tell nothing any more. */
    @ParameterizedTest
    @MethodSource("files")
    void isAskedForByTheClassOfItsName(Path file) throws IOException {
        String rules = Files.readString(rules(file));
        List<String> lines = Files.readAllLines(file);

        for (String line : lines) {
            if (line.startsWith("[@")) {
                String standIn = line.substring(1, line.indexOf(']'));
                assertThat(lines).as(standIn).anyMatch(phrase -> !phrase.startsWith("[") && phrase.contains(standIn));
            } else if (line.startsWith("[")) {
                String title = line.substring(1, line.indexOf(']'));
                int rest = title.indexOf(": ") + 2;
                String table = rest < 2 ? "table(\"\", " : "\"" + title.substring(0, rest) + "\"";
                assertThat(rules).as(title).containsAnyOf("\"" + title + "\"", table);
            }
        }
    }

    @Test
    void liesBesideEachClassThatHasOne() throws IOException {
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            List<Path> readers =
                    sources.filter(path -> path.toString().endsWith(".java")).toList();
            for (Path reader : readers) {
                String name = reader.getFileName().toString().replace(".java", "");
                if (Files.readString(reader).contains("Vocabulary.of(" + name + ".class)")) {
                    assertThat(files()).map(VocabularyTest::rules).contains(reader);
                }
            }
        }
    }
}
