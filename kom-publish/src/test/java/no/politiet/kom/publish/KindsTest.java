package no.politiet.kom.publish;

import static no.politiet.kom.publish.Newsletters.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import no.politiet.kom.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an item mainly is, where few words say it plainly; {@link LearningTest} asks how well it is told of whole newsletters. */
class KindsTest {

    static List<LabelledPiece> sentences() throws IOException {
        return LabelledPiece.all().stream()
                .filter(piece -> piece.file().equals("sentences.txt"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void readsTheKindFromWhatWasDone(LabelledPiece sentence) {
        assertThat(item(sentence.text()).kind()).hasToString(sentence.kind());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Høring – nye lykter|hearing",
                "Oppnevning av lysutvalg|appointment",
                "Representantforslag om tåke|parliamentary",
                "Ny rapport om lys|report",
                "Seminar om tåke|event",
                "Veileder for fyrvoktere|guide",
                "Statistikk over lys|statistics",
                "Rundskriv om lys|circular",
                "Nye regler for lys|legislation",
                "Lys|note"
            })
    void readsTheKindFromTheHeadingWhereNothingElseTells(String heading, String kind) {
        assertThat(kind(heading, "")).hasToString(kind);
    }

    /** Families of expressions, as editors write them. */
    @Test
    void believesTheTextBeforeTheHeading() {
        assertThat(kind("Rapporter og møter", "Fyrdirektoratet inviterer til webinar om tåke 4. mai."))
                .isEqualTo(Kind.EVENT);
        assertThat(kind("Seminarer", "Fyrdirektoratet publiserte i mars en veileder."))
                .isEqualTo(Kind.GUIDE);
    }

    @Test
    void takesWhatStandsBelowAHearingForOneWhateverItSays() {
        assertThat(kind("Høring – ny fyrlov", "Fyrdepartementet foreslår å tenne alle fyr igjen."))
                .isEqualTo(Kind.HEARING);
    }

    @Test
    void saysThatAKindIsDoubtfulUntilTheEditorConfirmsIt() {
        String text = Newsletters.FRONT + "# Aktuelt\n\n## Lys\n\nLyset brenner.\n";
        NewsletterImporter importer = NewsletterImporter.builder().build();

        ImportResult doubted = importer.read(text, "fyr.md");
        assertThat(doubted.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ImportCodes.KIND_DOUBTFUL);
            assertThat(finding.pointer()).isEqualTo("/sections/0/items/0/kind");
            assertThat(finding.text()).isEqualTo("Lyset brenner.");
            assertThat(finding.details().get("actual"))
                    .isEqualTo(doubted.issue().items().get(0).kind().code())
                    .isNotEqualTo(finding.details().get("other"));
        });

        Corrections answer = Corrections.parse(
                "heading: Lys\n  kind: " + doubted.issue().items().get(0).kind() + "\n", "fyr.corrections");
        assertThat(importer.withCorrections(answer).read(text, "fyr.md").findings())
                .isEmpty();
    }

    @Test
    void saysNothingOfAKindThatIsPlain() {
        String text =
                "Fyrdirektoratet publiserte i mars 2031 rapporten \"Lys\". Den viser at hver tredje lykt er slukket.";

        assertThat(Newsletters.read("# Aktuelt\n\n## Lys\n\n" + text + "\n").findings())
                .noneMatch(finding -> finding.code().equals(ImportCodes.KIND_DOUBTFUL));
    }

    private static Kind kind(String heading, String text) {
        return Newsletters.issue("# Norske fyr\n\n## " + heading + "\n\n" + text + "\n")
                .items()
                .get(0)
                .kind();
    }
}
