package no.politiet.kom.publish;

import static no.politiet.kom.publish.Newsletters.item;
import static org.assertj.core.api.Assertions.assertThat;

import no.politiet.kom.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an item mainly is, where few words say it plainly; {@link LearningTest} asks how well it is told of whole newsletters. */
class KindsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Fafo (forskere) lanserte en rapport på oppdrag fra JD.|report",
                "Fyrdirektoratet publiserte i februar en ny veileder om tåkelur, se [her](#).|guide",
                "I februar publiserte Fyrdirektoratet rapporten \"Lys i leia\", se [her](#).|report",
                "I mars ga Norsk fyrhistorisk forening ut håndboka \"Lampa\".|guide",
                "I mars gav Norsk fyrhistorisk foreining ut handboka \"Lampa\".|guide",
                "Rapporten \"Tåke\" ble utgitt av Institutt for lysforskning i januar.|report",
                "\"Tåke\" vart gitt ut av Kystmuseet i januar.|report",
                "**Lysro samfunnsanalyse** publiserte i mars en analyse av tåkelurer.|report",
                "På oppdrag fra Fyrdirektoratet har Lysro Analyse evaluert tåkelurene.|report",
                "Lysro Analyse har på oppdrag fra Fyrdirektoratet evaluert tåkelurene.|report",
                "Fyrdepartementet sendte 3. mars forslag til ny fyrforskrift på høring.|hearing",
                "Fyrdepartementet sende 3. mars framlegg til ny fyrforskrift på høyring.|hearing",
                "Forslag til ny fyrforskrift ble sendt på høring av Fyrdepartementet 3. mars. Høringsfrist er 3. juni.|hearing",
                "Fyrdepartementet har sendt på høring et forslag om lykter. Frist 1. mai.|hearing",
                "Utredningen NOU 2031:4 \"Lys\" ble overlevert Fyrdepartementet 3. mars og sendt på høring 9. mars.|hearing",
                "Fyrdepartementet la 4. februar fram Prop. 41 L (2030–2031) om endringer i fyrloven.|parliamentary",
                "Regjeringen la fram Meld. St. 9 (2030–2031) \"Lys og leia\" i mars.|parliamentary",
                "I Prop. 12 L (2030–2031) foreslår Fyrdepartementet endringer i fyrloven.|parliamentary",
                "Tre stortingsrepresentanter fremmet 4. mars et representantforslag om flere fyr.|parliamentary",
                "En representant stilte i mars skriftlig spørsmål til fyrministeren om tåke.|parliamentary",
                "Stortinget vedtok 3. mars endringer i fyrloven. Endringene trer i kraft 1. juli.|legislation",
                "Ny fyrforskrift trådte i kraft 1. januar.|legislation",
                "Den nye fyrlova tok til å gjelde 1. januar. Ho er vedteken av Stortinget.|legislation",
                "Fyrdirektoratet inviterer til webinar om tåke 4. mai, påmelding [her](#).|event",
                "Fyrdirektoratet arrangerte fagdag for fyrvoktere 3. februar sammen med Kystverket.|event",
                "Vi deltok på Nordisk fyrkonferanse i Bergen 3.–4. mars.|event",
                "Seminaret \"Lys og lyd\" ble holdt 3. mars av Kystmuseet.|event",
                "Kystmuseet held kurs i lampestell 3. mai.|event",
                "Fyrdagene finner sted i Bodø 3.–5. juni.|event",
                "Regjeringen har oppnevnt et utvalg som skal se på fyrene.|appointment",
                "Fyrdepartementet har satt ned en arbeidsgruppe om tåke.|appointment",
                "Riksadvokaten sendte i mars ut rundskriv om fyr.|circular",
                "Fyrdirektoratet la fram statistikk over forlis for 2030.|statistics",
                "SSB publiserte nye tall om sjøulykker i februar.|statistics",
                "Nye tall fra SSB viser at forlisene går ned.|statistics",
                "Fyrdirektoratet har lansert en ny nettside om fyr.|resource",
                "Kystmuseets film \"Siste vakt\" er nå tilgjengelig på nett.|resource",
                "Vi arbeider med en ny strategi for tåkelurene.|activity",
                "Instituttet held på med ein ny studie av lykter.|activity",
                "Arbeidet med ein ny fyrplan for kysten tok til i mars.|activity",
                "Vi har skipa ei brukargruppe med fyrvaktarar.|appointment",
                "Fyrdirektoratet får ny direktør 1. mars.|appointment"
            })
    void readsTheKindFromWhatWasDone(String text, String kind) {
        assertThat(item(text).kind()).hasToString(kind);
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
                "Nye regler for lys|legislation"
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
        String text = Newsletters.FRONT + "# Aktuelt\n\n## Lys\n\nDet er lys i alle fyr.\n";
        NewsletterImporter importer = NewsletterImporter.builder().build();

        ImportResult doubted = importer.read(text, "fyr.md");
        assertThat(doubted.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ImportCodes.KIND_DOUBTFUL);
            assertThat(finding.pointer()).isEqualTo("/sections/0/items/0/kind");
            assertThat(finding.text()).isEqualTo("Det er lys i alle fyr.");
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
