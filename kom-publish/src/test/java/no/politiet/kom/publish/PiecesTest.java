package no.politiet.kom.publish;

import static no.politiet.kom.publish.Newsletters.issue;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where one piece of made-up news ends and the next begins. */
class PiecesTest {

    private static final String FIRST =
            "Tilsynet publiserte i mars rapporten \"Lys\", se [her](https://x.example/a).\n\n";

    private static List<Item> items(String text) {
        return issue("# Aktuelt\n\n## Lys\n\n" + text).items();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det danske Fyrrådet ga 7. februar ut en håndbok, se [her](https://x.example/b).",
                "Det svenske fyrlaget holder møte 4. april, se [her](https://x.example/b).",
                "Den nye brannlova vart vedteken 3. mars, sjå [lovvedtaket](https://x.example/b).",
                "Nettkurset for fyrvoktere ble lansert 1. februar, se [her](https://x.example/b).",
                "Kystplanen er lagt ut 1. mars, se [her](https://x.example/b).",
                "Fristen for å uttale seg om endringene i losloven § 14 er 1. mai. Svar [her](https://x.example/b).",
                "Informasjonsmøte om brannlova: torsdag 15. mai.",
                "Hva gjelder når lykten er ute? Departementet svarer i et brev. Se brevet.",
                "KOM er med i arbeidsgruppa som skriv ei felles melding om lys. Ho skal vere ferdig i mai.",
                "Kontoret sitter også i gruppen som skriver ny plan mot tåke.",
                "KOM orienterte på møtet i Nordisk fyrråd 7. mars om lykter.",
                "I den nordiske gruppen Nordic Light Desk var lykter hovedsaken 23. mars.",
                "Arbeidet med en ny fyrplan er i gang, og planen skal være ferdig i juni.",
                "Den islandske Fyrstofnun gav i mars ut ei handbok, sjå [her](https://x.example/b).",
                "**Det europeiske fyrbyrået** viser i nye tall at lyset er godt, se [her](https://x.example/b).",
                "Samme etat lyser ut et oppdrag om lykter. Tilbud må være inne senest 1. juni.",
                "Også Kystmuseet har gitt ut en rapport, \"Siste vakt\", se [her](https://x.example/b).",
                "I rapporten \"Siste vakt\" fra Kystmuseet fortelles det om tåke, se [her](https://x.example/b).",
                "Oversikten over slukkede fyr ble oppdatert 3. mars og ligger [her](https://x.example/b).",
                "Dei same forskarane vann i februar ein pris for eit arbeid om tåke.",
                "Utredningen NOU 2031: 3 er nå ute på [høring](https://x.example/b).",
                "To representanter fra opposisjonen mener at fyrene må tennes, se [forslaget](https://x.example/b).",
                "I vinter har vi gått gjennom lyktene langs leia.",
                "I tillegg skipar nettverket til eit nettmøte om lys 14. mars."
            })
    void opensAnItemWithWhatWasNotToldOf(String paragraph) {
        assertThat(items(FIRST + paragraph)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sluttrapporten kommer i juni, se [her](https://x.example/b).",
                "Rapporten ble lagt frem 3. mars, se [opptaket](https://x.example/b).",
                "Den viser at lyset er godt, se [side 4](https://x.example/b).",
                "Fristen for innspill er 1. mai. Svar [her](https://x.example/b).",
                "Funn fra rapporten ble presentert 3. mars, se [her](https://x.example/b).",
                "Merknader kan sendes inn til og med 10. mai, se [her](https://x.example/b).",
                "En engelsk versjon kommer 1. juni, se [her](https://x.example/b).",
                "Mindretallet vil vente til juni.",
                "Neste rapport kommer i juni 2032.",
                "Presentasjonen er lagt ut [her](https://x.example/b)."
            })
    void goesOnWithWhatWasToldOf(String paragraph) {
        assertThat(items(FIRST + paragraph)).hasSize(1);
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
