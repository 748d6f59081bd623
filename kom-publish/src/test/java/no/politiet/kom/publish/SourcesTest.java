package no.politiet.kom.publish;

import static no.politiet.kom.publish.Newsletters.codes;
import static no.politiet.kom.publish.Newsletters.item;
import static no.politiet.kom.publish.Newsletters.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.model.SourceType;
import no.politiet.kom.model.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who published, arranged and commissioned what. */
class SourcesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Kripos publiserte i mars en rapport om fyr.|kripos publisher",
                "Nordic Centre for Rural Lighting, som holder til i Umeå, har gitt ut en rapport om lys.|nordic-centre-for-rural-lighting publisher",
                "Det har forskere ved Institutt for lys og lyd undersøkt i en studie som kom i mars.|institutt-for-lys-og-lyd publisher, institutt-for-lys-og-lyd author",
                "Rapport om fyr i nord (Fyrforskningsinstituttet, mars 2031): Lysene slukkes.|fyrforskningsinstituttet publisher",
                "Fyrmeklaren sine mål og retningsliner for lykter er gjevne ut.|fyrmeklaren publisher",
                "Veilederen \"Lys\" er ute. Utgiver er Lyktesenteret.|lyktesenteret publisher",
                "Kva er eit fyr? Det svarar Fyrforsk på i ein ny film.|fyrforsk publisher, fyrforsk author",
                "Fellestilsynet for lykter har laget en veileder om lys.|fellestilsynet-for-lykter publisher, fellestilsynet-for-lykter author",
                "Veilederen bygger på data fra Lykteregisteret. Fyrforsk har skrevet den.|fyrforsk publisher, fyrforsk author",
                "Rapporten om lykter ble publisert 2. mars. Lykterådet anbefaler flere fyr.|lykteraadet publisher",
                "Sandøy og Grunnøy politidistrikt publiserte i mars tall for lykter.|sandoy-og-grunnoy-politidistrikt publisher",
                "Årsrapport 2030 for Tilsynet for lykter er klar.|tilsynet-for-lykter publisher",
                "Lykteregisteret har fått laget en rapport av Kvist Analyse.|kvist-analyse publisher, kvist-analyse author",
                "Fafo (forskere) lanserte en rapport på oppdrag fra JD.|fafo publisher, jd commissioner",
                "Møtet ble arrangert av UDI, i samarbeid med NAV og Skatteetaten.|udi organiser, nav partner, skatteetaten partner",
                "I februar kom det en rapport med tall fra Frontex.|frontex publisher",
                "Fafos tårn lyser for UDIs folk.|",
                "I mars ga Norsk fyrhistorisk forening ut håndboka \"Lampa\".|norsk-fyrhistorisk-forening publisher",
                "\"Tåke\" vart gitt ut av Kystmuseet i januar.|kystmuseet publisher",
                "Rapporten \"Tåke\" ble utgitt av Institutt for lysforskning i januar.|institutt-for-lysforskning publisher",
                "**Lysro samfunnsanalyse** publiserte i mars en analyse av tåkelurer.|lysro-samfunnsanalyse publisher",
                "På oppdrag fra Fyrdirektoratet har Lysro Analyse evaluert lurene.|lysro-analyse publisher, fyrdirektoratet commissioner, lysro-analyse author",
                "Eurostat, EUs statistikkontor, publiserte statistikk om lys.|eurostat publisher",
                "Fafo ved to forskere publiserte en rapport.|fafo publisher",
                "Fyrdirektoratet publiserte sammen med Kystverket en veileder.|fyrdirektoratet publisher, kystverket publisher",
                "Veilederen er utarbeidet av Finanstilsynet i samarbeid med Økokrim.|finanstilsynet publisher, finanstilsynet author, okokrim partner",
                "Studien er finansiert av Forskningsrådet og gjennomført av SINTEF.|sintef publisher, forskningsradet funder, sintef author",
                "Fyrdirektoratet inviterer til fagdag om tåke.|fyrdirektoratet organiser",
                "Fagdag om tåke. Arrangør: Fyrdirektoratet.|fyrdirektoratet organiser",
                "Utredningen NOU 2031:4 ble overlevert Fyrdepartementet og sendt på høring.|fyrdepartementet publisher, fyrdepartementet addressee",
                "Fyrdepartementet sende framlegg til ny fyrlov på høyring.|fyrdepartementet publisher",
                "Tre representanter fremmet et representantforslag om fyr etter en rapport som KPMG la frem.|",
                "RVTS sin nettressurs om lys er nå tilgjengelig.|rvts publisher",
                "\"Lys i leia\" fra Kystverket beskriver hvordan fyrene virker.|kystverket publisher",
                "Fair play bygg Rogaland har publisert \"Årsrapport\".|fair-play-bygg-rogaland publisher",
                "Fylkesmannen publiserte en rapport om fyr.|statsforvalteren publisher",
                "Statsforvalteren i Vestland har publisert en rapport om fyr.|statsforvalteren-i-vestland publisher",
                "Vi har publisert en veileder om tåke.|fyrvesenet publisher",
                "Kari Nordmann publiserte en rapport om tåke.|",
                "Klima- og miljødepartementet gjør i Meld. St. 24 (2030–2031) rede for lyset.|kld publisher",
                "Skal fyr lukkes? Ja, mener Klima- og miljødepartementet, som i Prop. 92 LS (2030–2031) ber om det.|kld publisher",
                "I Rundskriv G-11/2031 gir Justis- og beredskapsdepartementet føringer om lys.|jd publisher",
                "Riksrevisjonen la 19. mars frem Dokument 3:11 (2030–2031) om lykter.|riksrevisjonen publisher",
                "Kommuner som vil være med, kan søke om fyr.|",
                "Kvist Analyse har for Fyrdirektoratet spurt 200 båtfolk, og rapporten kom i mai.|kvist-analyse publisher, kvist-analyse author",
                "Forskningsinstituttet Vardal har fulgt 64 båter i rapporten \"Lys i leia\".|forskningsinstituttet-vardal publisher, forskningsinstituttet-vardal author",
                "Konsulentselskapet Kvist Utredning utga i mai en evaluering av lurene.|kvist-utredning publisher",
                "Stiftelsen Tåke har også lagt ut sin årsrapport for 2031.|stiftelsen-taake publisher",
                "Landslaget for fyrvenner ga i januar ut undersøkelsen \"Lyset holder\".|landslaget-for-fyrvenner publisher",
                "Fyrvenane sitt fellesråd har publisert \"Årsmelding 2031\".|fyrvenane-sitt-fellesraad publisher",
                "Det svenske Fyrverket utga i januar håndboken \"Ljus\".|fyrverket publisher",
                "Fyrstatistisk kontor la i juli frem tall for 2031.|fyrstatistisk-kontor publisher",
                "Europarådets komité for fyr publiserte i mai en rapport om Norge.|europaraadets-komite-for-fyr publisher",
                "I rapporten \"Lys i leia\" ser Fyrdirektoratet på fem forlis.|fyrdirektoratet publisher",
                "Fyrverket i Sverige utga i januar håndboken \"Ljus\".|fyrverket publisher",
                "Fyrdirektoratet og Fyrvennforbundet for kysten ga i mai ut veilederen \"Tenn\".|fyrdirektoratet publisher, fyrvennforbundet-for-kysten publisher",
                "Appen Fyrvakt fra Fyrdirektoratet er kommet i ny utgave.|fyrdirektoratet publisher",
                "Fyrdirektoratet og Kystrådet står saman bak rettleiaren \"Tenn\".|fyrdirektoratet publisher, kystraadet publisher, fyrdirektoratet organiser, kystraadet organiser",
                "Fyrdirektoratet publiserte i juni tre rapporter fra programmet Lys i nord.|fyrdirektoratet publisher",
                "Fyrutvalget overleverte 2. april utredningen NOU 2031:4 til Fyrdepartementet. Den er sendt på høring.|fyrdepartementet publisher, fyrutvalget author, fyrdepartementet addressee",
                "Fyrdepartementet vil lukke fyr. Det går frem av Meld. St. 12 (2030–2031).|fyrdepartementet publisher",
                "Ifølge Kystverkets tall for 2030 ble 40 fyr stengt.|kystverket publisher",
                "Nattergalens' rapport om lys ble publisert av Nattergalens i mars.|nattergalens publisher",
                "Nærings-, handels- og fyrdepartementet publiserte en rapport om lys.|naerings-handels-og-fyrdepartementet publisher",
                "Lykteverket (LV) publiserte en rapport om lys. LV's rapport er lang.|lv publisher",
                "Kystverkets tåkevurdering (KTV) kom i mars, og rapporten KTV er lang.|kystverket publisher",
                "FNs organ United Nations Office on Drugs and Crime publiserte en rapport om tåke.|unodc publisher",
                "UDI's tall for 2030 viser at 40 fyr ble stengt.|udi publisher",
                "Lampelaget Region Vest har gitt ut en rapport om tåke.|lampelaget-region-vest publisher",
                "Lyssenteret for Tinn og Tokke har publisert en rapport om tåke.|lyssenteret-for-tinn-og-tokke publisher",
                "Evaluator var Nordlys Analyse, og evalueringen kom i mars.|nordlys-analyse publisher, nordlys-analyse author",
                "Statens havneverk, statens organ for kaier, har lagt fram en rapport om lys.|statens-havneverk publisher",
                "Velgerne i nord venter, melder Nattergalen, som har spurt 400 båtfolk i en undersøkelse.|nattergalen publisher, nattergalen author",
                "EU-kommisjonen la i juli fram en rapport om hvordan medlemslandene følger opp forordning (EU) 2019/1149 om lykter.|eu-kommisjonen publisher",
                "I juli la Europakommisjonen dessuten fram en rapport om fyr etter forordning (EU) 2031/88.|eu-kommisjonen publisher",
                "Rapporten \"Lys\" fikk Fyrprisen.|",
                "Rapporten er laget i samarbeid med Anker.|"
            })
    void readsSourcesWithTheirRoles(String text, String expected) {
        assertThat(roles(item(text))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void listsEachSourceOnceInTheIssue() {
        assertThat(
                        read("# Aktuelt\n## Lys\nKripos publiserte en rapport.\n## Lyd\nKripos publiserte en til, på oppdrag fra UDI.\n")
                                .issue()
                                .sources())
                .extracting(source -> source.id().text(), Source::name)
                .containsExactly(tuple("kripos", "Kripos"), tuple("udi", "Utlendingsdirektoratet"));
    }

    @Test
    void knowsAnAbbreviationWhereverItIsExplained() {
        Issue issue = Newsletters.issue("""
                # Aktuelt

                ## Lys

                FYD publiserte i mars en rapport om lys.

                ## Lyd

                Fyrdirektoratet (FYD) publiserte i mars en veileder om lyd.
                """);
        assertThat(issue.sources())
                .extracting(Source::name, Source::abbreviation, Source::type)
                .containsExactly(tuple("Fyrdirektoratet", "FYD", SourceType.DIRECTORATE));
        assertThat(issue.items()).extracting(SourcesTest::roles).containsExactly("fyd publisher", "fyd publisher");
    }

    @Test
    void knowsANameThatStandsBehindItsAbbreviation() {
        Issue issue = Newsletters.issue(
                "# Aktuelt\n\n## Lys\n\n**NFS** (Nasjonalt senter for fyr og sjø) publiserte i mars en rapport.\n");
        assertThat(issue.sources())
                .extracting(Source::name, Source::abbreviation)
                .containsExactly(tuple("Nasjonalt senter for fyr og sjø", "NFS"));
    }

    @Test
    void takesDepartementetForTheOneNamedBefore() {
        Issue issue = Newsletters.issue("""
                # Aktuelt

                ## Høring – lys

                Fyrdepartementet foreslår en ny lov.

                ## Høring – lyd

                Departementet sendte 3. mars et forslag om lyd på høring.
                """);
        assertThat(issue.items().get(1).sources())
                .isEqualTo(issue.items().get(0).sources());
        assertThat(issue.sources()).extracting(Source::type).containsExactly(SourceType.MINISTRY);
    }

    @Test
    void takesInstituttetForTheOneTheSamePieceNames() {
        Issue issue = Newsletters.issue("""
                # Aktuelt

                ## Lys

                Institutt for lys og lyd publiserte i mars en rapport om lys.

                ## Lyd

                Trenger vi tåkelurer? Nordlys Forskning tviler. Instituttet har publisert en rapport om det.
                """);
        assertThat(issue.items())
                .extracting(SourcesTest::roles)
                .containsExactly("institutt-for-lys-og-lyd publisher", "nordlys-forskning publisher");
    }

    /** Where a piece names none of the sort itself, a word such as "Tilsynet" is rather the newsletter's own than one of another piece. */
    @Test
    void takesTilsynetForThePublisherOfTheNewsletterBeforeOneOfAnotherPiece() {
        Issue issue = NewsletterImporter.builder().build().read("""
                # Fyrbrevet

                Nyhetsbrev fra Tilsynet for lykter

                mars 2031

                ## Aktuelt

                ### Lykter

                Havnetilsynet publiserte 2. mars en rapport om lykter.

                ### Lur

                Tilsynets nye rapport om lur kom 3. mars.

                ### Båker

                Tilsynet ga 4. mars ut en rapport om båker.
                """, "fyr.md").issue();
        Item last = issue.items().get(issue.items().size() - 1);
        assertThat(last.sources())
                .filteredOn(ref -> ref.role().equals(SourceRole.PUBLISHER))
                .extracting(ref -> ref.source().text())
                .containsExactly("tilsynet-for-lykter");
    }

    @Test
    void takesANameWithWhatTheBodyIsAndWithoutForOne() {
        Issue issue = Newsletters.issue("""
                # Aktuelt

                ## Lys

                Forskningsinstituttet Vardal publiserte i mars en rapport om lys.

                ## Lyd

                Vardal har også utgitt en veileder om lyd.
                """);
        assertThat(issue.sources()).extracting(Source::name).containsExactly("Forskningsinstituttet Vardal");
    }

    @ParameterizedTest
    @CsvSource({"Rapporter fra Fyrdirektoratet", "Fyrdirektoratets rapport", "Fyrdirektoratet"})
    void takesTheHeadingsSourceWhereTheTextNamesNone(String heading) {
        Item item = Newsletters.issue("# Aktuelt\n\n## " + heading + "\n\nRapporten om lys kom i mars.\n")
                .items()
                .get(0);
        assertThat(roles(item)).isEqualTo("fyrdirektoratet publisher");
    }

    @Test
    void takesNoSourceThatTheHeadingIsAbout() {
        Item item = Newsletters.issue("# Aktuelt\n\n## Evaluering av Kystverket\n\nRapporten om lys kom i mars.\n")
                .items()
                .get(0);
        assertThat(item.sources()).isEmpty();
    }

    @Test
    void givesWhatIsBelowANoteItsPublisherUnlessItHasItsOwn() {
        Issue issue = Newsletters.issue("""
                # Aktuelt

                ## Rapporter fra politiet

                Kripos publiserte i mars flere rapporter:

                "Lys", se [her](#).

                "Lyd" fra Økokrim, se [her](#).
                """);
        assertThat(issue.items())
                .extracting(SourcesTest::roles)
                .containsExactly("kripos publisher", "kripos publisher", "okokrim publisher");
    }

    @Test
    void givesWhatStandsBelowANoteItsPublisherNoFartherThanToTheNextHeading() {
        Issue issue = NewsletterImporter.builder().build().read("""
                FYRNYTT
                Nyhetsbrev fra Fyrvesenet
                mars 2031

                FORORD

                Vi har laget dette brevet for dere som har lykter, og vi takker alle.

                TALL

                Tall over lykter for 2030 er ute: https://fyr.example/tall
                """, "fyr.txt").issue();
        Item last = issue.items().get(issue.items().size() - 1);
        assertThat(last.heading()).isEqualTo("TALL");
        assertThat(last.sources()).isEmpty();
    }

    @Test
    void saysWhichNamesItTookForSources() {
        List<Finding> found =
                read("# Aktuelt\n\n## Lys\n\nFyrdirektoratet publiserte en rapport. Kripos publiserte en til.\n")
                        .findings();
        assertThat(found)
                .filteredOn(finding -> finding.code().equals(ImportCodes.SOURCE_NEW))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.text()).isEqualTo("Fyrdirektoratet");
                    assertThat(finding.details()).containsEntry("actual", "directorate");
                });
    }

    @Test
    void saysOnceWhichAbbreviationIsExplainedNowhere() {
        ImportResult result = read("""
                # Aktuelt

                ## Lys

                XFT er ny. Møtet om XFT og LYR gjelder UDI, NOU 2031:4 og kapittel XIV.

                ## Lyd

                Lysretten (LYR) er åpen. LES DETTE OG ALT ANNET HER.
                """);
        assertThat(result.findings())
                .filteredOn(finding -> finding.code().equals(ImportCodes.ABBREVIATION))
                .extracting(Finding::text)
                .containsExactly("XFT");
    }

    /** Words that call out are none, and neither is what the newsletter has in small letters too. */
    @Test
    void takesNoWordInCapitalsForAnAbbreviation() {
        ImportResult result = read("""
                # Aktuelt

                ## Lys

                MERK at fristen er kort. Dette er VIKTIG for alle. HUSK søknaden, FRIST 1. mai. Fyret er NYTT og TENT.

                ## Lyd

                Luren er tent i XFTA. Den er ny.
                """);
        assertThat(result.findings())
                .filteredOn(finding -> finding.code().equals(ImportCodes.ABBREVIATION))
                .extracting(Finding::text)
                .containsExactly("XFTA");
    }

    @Test
    void readsNoSourceInWhatIsQuoted() {
        assertThat(codes(read(
                        "# Aktuelt\n\n## Lys\n\nMøtet \"Slik publiserte Fyrdirektoratet lyset\" ble holdt i mars.\n")))
                .doesNotContain(ImportCodes.SOURCE_NEW);
    }

    private static String roles(Item item) {
        return String.join(
                ", ",
                item.sources().stream()
                        .map(ref -> ref.source() + " " + ref.role())
                        .toList());
    }
}
