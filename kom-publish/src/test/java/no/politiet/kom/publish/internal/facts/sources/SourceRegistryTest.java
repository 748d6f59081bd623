package no.politiet.kom.publish.internal.facts.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import no.politiet.kom.model.Source;
import no.politiet.kom.publish.internal.text.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceRegistryTest {

    private final SourceRegistry registry = SourceRegistry.standard();

    @ParameterizedTest
    @CsvSource({
        "UDI,udi",
        "Utlendingsdirektoratet,udi",
        "'Barne-, ungdoms- og familiedirektoratet',bufdir",
        "Fylkesmannen,statsforvalteren",
        "Utanriksdepartementet,utenriksdepartementet",
        "Fair play bygg Rogaland,fair-play-bygg-rogaland",
        "EUROSTAT,eurostat",
        "politiet,politiet"
    })
    void findsABodyByEachOfItsNames(String name, String id) {
        assertThat(registry.find(name)).extracting(source -> source.id().text()).isEqualTo(id);
    }

    /** "kom" is a verb, "redd barna" a call, "fokus" a word. */
    @ParameterizedTest
    @CsvSource({"kom", "redd barna", "arbeidstilsynet og andre", "Ukjent"})
    void findsNoBodyInOtherWords(String text) {
        assertThat(registry.find(text)).isNull();
    }

    @Test
    void findsTheLongestNameAndItsGenitive() {
        String text = "Fair Play Bygg Rogalands og UDIs og GRETA's tall";
        List<Word> words = Word.of(text);
        assertThat(registry.names().at(text, words, 0)).satisfies(found -> {
            assertThat(found.source().id().text()).isEqualTo("fair-play-bygg-rogaland");
            assertThat(found.genitive()).isTrue();
        });
        assertThat(registry.names().at(text, words, 5).genitive()).isTrue();
        assertThat(registry.names().at(text, words, 7)).satisfies(found -> {
            assertThat(found.genitive()).isTrue();
            assertThat(found.to()).isEqualTo(10);
        });
    }

    /** No two bodies of the file have a name in common, and each is found by all of its names. */
    @Test
    void findsEachBodyByEachNameOfItsLine() throws IOException {
        try (InputStream in = SourceRegistry.class.getResourceAsStream("sources.txt")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            assertThat(lines).hasSameSizeAs(registry.sources());
            for (String line : lines) {
                String[] fields = line.split("\\|", -1);
                Stream<String> names = Stream.concat(Stream.of(fields[1], fields[2]), Stream.of(fields[5].split(";")));
                names.map(String::strip).filter(name -> !name.isEmpty()).forEach(name -> {
                    Source found = registry.find(name);
                    assertThat(found).as(name).isNotNull();
                    assertThat(found.id().text()).as(name).isEqualTo(fields[0].strip());
                });
            }
        }
    }
}
