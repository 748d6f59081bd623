package no.politiet.kom.publish;

import static no.politiet.kom.publish.Newsletters.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignPhrasesTest {

    private static List<Span> spans(String text) {
        return ((Paragraph) item(text).body().get(0)).spans();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Se \"The light of the coast\" nå.|en|The light of the coast",
                "Se rapporten *Ljus från havet och hamnen*.|sv|Ljus från havet och hamnen",
                "Se «Lys af havet mellem øer».|da|Lys af havet mellem øer",
                "Se **Lys frå havet**.|nn|Lys frå havet",
                "FL (The Guild of Lighthouses) er med.|en|The Guild of Lighthouses"
            })
    void marksAPhraseThatIsPlainlyInAnotherLanguage(String text, String language, String phrase) {
        assertThat(spans(text))
                .filteredOn(span -> span.language() != null)
                .extracting(span -> span.language() + " " + span.text())
                .containsExactly(language + " " + phrase);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Se \"Lys over leia\" nå.",
                "Se \"Kystens Yearbook 2031\" nå.",
                "Se \"The Guild of Lighthouses og fyr i tåke\" nå.",
                "The light of the coast is on.",
                "Se \"Lys frå havet og hva det er\" nå."
            })
    void leavesOtherWordsAlone(String text) {
        assertThat(spans(text)).extracting(Span::language).containsOnlyNulls();
    }

    @Test
    void marksBokmalInANewsletterInNynorsk() {
        ImportResult result = NewsletterImporter.builder()
                .build()
                .read(
                        "---\nperiod: 2031-01/2031-03\nlanguage: nn\ntitle: Nytt\npublisher: Fyrlauget\n---\n# Aktuelt\n\n## Lys\n\nSjå «Hva er lys og hvilke av dem?» no.\n",
                        "fyr.md");
        Paragraph paragraph = (Paragraph) result.issue().items().get(0).body().get(0);
        assertThat(paragraph.spans()).extracting(Span::language).containsExactly(null, "nb", null);
    }
}
