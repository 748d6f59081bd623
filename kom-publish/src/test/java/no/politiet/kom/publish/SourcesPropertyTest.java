package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.SourceRole;
import org.junit.jupiter.api.Assertions;

class SourcesPropertyTest {

    /** Bodies as they are called, made up or not, and none the beginning of another. */
    private static final List<String> BODIES = List.of(
            "Fyrdirektoratet",
            "Kystverket",
            "UDI",
            "Norsk fyrhistorisk forening",
            "Institutt for lysforskning",
            "Universitetet i Oslo",
            "Lysro Analyse",
            "Barne-, ungdoms- og familiedirektoratet",
            "Redd Barna",
            "FNs kontor mot narkotika og kriminalitet",
            "Nasjonalt senter for fyr og sjø (NFS)",
            "Bufdir");

    private static final List<String> SENTENCES = List.of(
            "%s publiserte i mars en rapport om lys, se [her](#).",
            "I mars publiserte %s rapporten \"Lys\".",
            "I mars la %s fram ein rapport om lys.",
            "Rapporten \"Lys\" ble utgitt av %s i mars.",
            "Rapporten om lys vart publisert i mars av %s.",
            "%s har nylig gitt ut en rapport om lys.",
            "Den 3. mars lanserte %s en undersøkelse av lys.",
            "Ny rapport fra %s: \"Lys\".");

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.of(BODIES);
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(SENTENCES);
    }

    @Property(tries = 300)
    void findsThePublisherHoweverItIsSaid(@ForAll("bodies") String body, @ForAll("sentences") String sentence) {
        var issue = Newsletters.issue("# Aktuelt\n\n## Lys\n\n" + sentence.formatted(body) + "\n");
        Item item = issue.items().get(0);
        assertThat(item.sources())
                .singleElement()
                .satisfies(ref -> assertThat(ref.role()).isEqualTo(SourceRole.PUBLISHER));
        assertThat(issue.sources())
                .singleElement()
                .satisfies(source -> assertThat(source.name() + "|" + source.abbreviation())
                        .contains(body.replaceAll(" \\(.*", "")
                                .replace("FNs kontor mot narkotika og kriminalitet", "UNODC")));
        assertThat(item.kind()).isEqualTo(Kind.REPORT);
    }

    @Provide
    Arbitrary<String> rows() {
        Arbitrary<String> word = Arbitraries.of(
                "UDI",
                "Fyrdirektoratet",
                "(",
                ")",
                ",",
                "og",
                "har",
                "publisert",
                "publiserte",
                "av",
                "fra",
                "for",
                "i",
                "Oslo",
                "\"",
                "sin",
                "rapport",
                "på",
                "høring",
                "oppdrag",
                "Departementet",
                "vi",
                "'",
                "s",
                ":",
                "-",
                "Institutt",
                "NFS",
                ".");
        return Combinators.combine(word.list().ofMinSize(1).ofMaxSize(40), Arbitraries.of(" ", ""))
                .as((words, blank) -> String.join(blank.isEmpty() ? " " : blank, words));
    }

    @Property(tries = 1000)
    void readsAnyRowOfItsWords(@ForAll("rows") String text) {
        ImportResult result = Newsletters.read("# Aktuelt\n\n## Lys\n\nx " + text + "\n");
        assertThat(result.issue().items()).isNotEmpty();
    }

    /** Each of these made a reader look through all that stands before or after it. */
    @Example
    void readsManyOfOneThingInTime() {
        for (String part : List.of(
                "Fyrdirektoratet, ",
                "publisert av ",
                "(",
                "har ",
                "UDI og ",
                "Institutt for ",
                "Fyr- og ",
                "av UDI ",
                "FYX (",
                "Abc ")) {
            String text = part.repeat(200_000 / part.length());
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Newsletters.item("x " + text), part);
        }
    }
}
