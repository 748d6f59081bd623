package no.politiet.kom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the command: the same ones in each language, all that the program asks for, and no others. */
class WordsTest {

    private static final Pattern VALUE = Pattern.compile("\\{(\\d)[,}]");

    /** A key as the program has it, whole, or its beginning where what follows is found out. */
    private static final Pattern ASKED = Pattern.compile("\"([a-z]+\\.(?:[a-z]+(?:-[a-z]+)*)?|overtaken)\"");

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream file = Words.class.getResourceAsStream("words_" + language + ".properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return words;
    }

    private static List<String> asked() throws IOException {
        List<String> asked = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                ASKED.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(asked::add);
            }
        }
        return asked;
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void areThoseThatTheProgramAsksFor(String language) throws IOException {
        Set<String> keys = new TreeSet<>(words(language).stringPropertyNames());
        Set<String> groups = new TreeSet<>();
        keys.forEach(key -> groups.add(key.replaceFirst("\\..*", "")));
        List<String> asked = asked();
        assertThat(asked)
                .filteredOn(key ->
                        key.contains(".") && !key.endsWith(".") && groups.contains(key.replaceFirst("\\..*", "")))
                .isSubsetOf(keys);
        assertThat(keys)
                .allSatisfy(key -> assertThat(asked)
                        .as("who asks for %s", key)
                        .anyMatch(part -> part.endsWith(".") ? key.startsWith(part) : key.equals(part)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    void areTheSameInEachLanguage(String language) throws IOException {
        Properties english = words("en");
        Properties other = words(language);
        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        english.stringPropertyNames()
                .forEach(key -> assertThat(values(other.getProperty(key)))
                        .as("what %s is said of", key)
                        .isEqualTo(values(english.getProperty(key))));
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text)
                .results()
                .map((MatchResult value) -> value.group(1))
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    /** An apostrophe that is not doubled swallows what follows. */
    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void sayAllTheirValues(String language) throws IOException {
        Properties words = words(language);
        for (String key : words.stringPropertyNames()) {
            Object[] values = new Object[values(words.getProperty(key)).size()];
            Arrays.fill(values, 7);
            String said = new MessageFormat(words.getProperty(key), Locale.forLanguageTag(language)).format(values);
            assertThat(said).as(key).doesNotContain("{", "}").hasSizeGreaterThan(1);
        }
    }
}
