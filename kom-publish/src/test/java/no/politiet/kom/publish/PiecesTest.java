package no.politiet.kom.publish;

import static no.politiet.kom.publish.Newsletters.issue;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Kind;
import no.politiet.kom.publish.internal.structure.PieceRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where one piece of made-up news ends and the next begins, where it is plain; {@link LearningTest} asks how well it is told of whole newsletters. */
class PiecesTest {

    private static List<Item> items(String text) {
        return issue("# Aktuelt\n\n## Lys\n\n" + text).items();
    }

    static List<MarkedHeading> plain() throws IOException {
        return MarkedHeading.all().stream()
                .filter(heading -> heading.file().equals("plain.cuts"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("plain")
    void beginsAnItemWhereAReaderDoes(MarkedHeading heading) {
        assertThat(heading.items()).hasSize((int) heading.lines().stream()
                .filter(line -> !line.does().equals(PieceRule.GOES_ON))
                .count());
    }

    @Test
    void makesAnItemOfEachThingThatIsAnnouncedByNumber() {
        List<Item> items = items("""
                Tilsynet la 3. mars frem to utgivelser:

                *Fyr for folk* er en innføring, se [her](https://x.example/a).

                Tallene over lykter er oppdatert, se [tabellen](https://x.example/b).
                """);
        assertThat(items).hasSize(3);
        assertThat(items.get(0).kind()).isEqualTo(Kind.NOTE);
        assertThat(items.get(2).dates())
                .as("the note's date holds for all")
                .extracting(date -> date.when().text())
                .containsExactly("2031-03-03");
    }

    /** One of them has neither a link nor a day nor a title that it begins with. */
    @Test
    void takesAListApartOfWhichTheWordsBeforeItSayHowManyItHas() {
        List<Item> items = items("""
                Tilsynet slapp i mars tre rapporter om lykter:

                - *Lys i leia*. Om nye lykter. [PDF](https://x.example/a)
                - *Tåke*. Om gamle lurer. [PDF](https://x.example/b)
                - Tilsynet-rapport 2031:4. Om hvorfor båker rives.
                """);
        assertThat(items).hasSize(4);
        assertThat(items.get(3).plainText()).startsWith("Tilsynet-rapport 2031:4");
    }

    /** What is counted is no news, or nothing is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fyrvesenet har funnet tre feil i lyktene:\n\n- **Glass:** det er sprukket\n- **Veke:** den er for kort\n- oljen er brukt opp",
                "Endringene skal tre i kraft 1. juli. De gjelder:\n\n- **glass** i lykter\n- **veker** av bomull\n- olje av tran",
                "Fyrvesenet melder om arbeidet.\n\n- Lykten ble byttet og pusset av mannskapet\n\n* Luren ble malt i to strøk av mannskapet\n\nArbeidet er ferdig."
            })
    void leavesAListTogetherThatIsNoNews(String text) {
        assertThat(items(text)).hasSize(1);
    }

    @Test
    void takesANumberedListOfNewsApart() {
        List<Item> items = items("""
                To forslag er på høring:

                1. **Lys.** Tilsynet sendte 3. mars forslag på høring, se [her](https://x.example/a). Det sier at:
                   - lykter må pusses
                   - fyr må tennes
                2. **Lyd.** Tilsynet sendte 4. mars forslag på høring, se [her](https://x.example/b).
                """);
        assertThat(items).hasSize(3);
        assertThat(items.get(1).plainText()).startsWith("1. Lys.").contains("fyr må tennes");
        assertThat(items.get(2).plainText()).startsWith("2. Lyd.");
    }
}
