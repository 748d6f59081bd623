package no.politiet.kom.publish;

import static no.politiet.kom.publish.Newsletters.item;
import static org.assertj.core.api.Assertions.assertThat;

import no.politiet.kom.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an item mainly is. */
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
                "Fyrdirektoratet får ny direktør 1. mars.|appointment",
                "Nordfyret og Sørfyret vart slegne saman 1. januar.|appointment",
                "Fyrmuseet tok imot en gruppe fra Danmark 18. mars.|event",
                "Forordning (EU) 2030/77 om lykter gjelder i Norge fra 1. mai.|legislation",
                "Taket på fyravgiften ble senket 1. januar.|legislation",
                "1. mars begynte strengere krav til lykter å gjelde langs leia.|legislation",
                "Fyrdirektoratet har et forslag ute om lavere gebyr for lykter.|hearing",
                "Det er mogleg å uttale seg om framlegget til ny lyktetakst fram til 1. mai.|hearing",
                "Fyrkomiteen holder åpen høring om fyrplanen 4. april.|event",
                "Kystverkets oversikt viser 47 slukte lykter i første kvartal.|statistics",
                "Det neste brevet kommer i juli.|note",
                "Overgangsordningen for gamle lykter opphører 1. mai.|legislation",
                "Frå 1. april kan alle få sjå loggbøkene.|legislation",
                "Fyrdirektoratet har for første gang talt lyktene langs leia.|statistics",
                "Fyrvesenet har gitt innspill til Kystverkets rapport om tåke.|activity",
                "Fyrvesenet ga i mars høringssvar til Fyrdepartementet om ny fyrlov.|activity",
                "Kystmuseet er tildelt 2 millioner kroner til restaurering.|activity",
                "Fyrdirektoratet lyser ut midler til fyrvern. Søknadsfrist er 1. mai.|activity",
                "Fyrdirektoratet og Kystverket publiserte i mars en felles rapport.|report",
                "Rapporten er utarbeidet av Lysro Analyse for Fyrdirektoratet og ble publisert i mars.|report",
                "Statsforvalteren i Vestland har publisert en tilsynsrapport.|report",
                "Det europeiske fyrbyrået (EFA) publiserte i februar årsrapporten \"Light 2030\".|report",
                "EFA (Det europeiske fyrbyrået) publiserte i februar årsrapporten \"Light 2030\".|report",
                "Forskere ved Universitetet i Oslo har undersøkt tåke langs kysten.|report",
                "Forskarar ved Havforskingsinstituttet la i mars fram ein rapport om lys og fisk.|report",
                "Ei ny undersøking frå Fyrforbundet viser at mange vaktarar er åleine.|report",
                "Fyrforbundets undersøkelse om arbeidstid kom i mars.|report",
                "Kystverket og Sjøfartsdirektoratet har revidert rettleiaren om lanterner.|guide",
                "Miljødirektoratet har oppdatert veilederen om strandrydding.|guide",
                "Vi har laget en sjekkliste for lampestell.|guide",
                "Fyrvesenet la 2. mars ut en ny digital kartløsning.|resource",
                "Riksrevisjonen la 4. mars fram sin undersøkelse av fyrene.|report",
                "Møtet mellom Fyrvesenet og Kystverket ble holdt 3. mars.|event",
                "Nordisk ministerråd har gitt ut \"Nordic lights\", en rapport om fyr i Norden.|report",
                "Nytt nummer av tidsskriftet Fyr er ute.|resource",
                "Fyrvesenet og Kystverket har inngått en samarbeidsavtale.|activity",
                "Justisdepartementet sendte 3. februar NOU 2031:2 på høring, med frist 3. mai.|hearing",
                "Boka \"Fyr\" kom ut på Fyrforlaget i mars.|report",
                "Finanstilsynet og Økokrim har utarbeidet en veileder om hvitvasking.|guide",
                "Veilederen er utarbeidet av Finanstilsynet i samarbeid med Økokrim.|guide",
                "- \"Lys i leia\" (Fyrdirektoratet, mars 2031), se [her](#)|report",
                "Fyrdirektoratet: Ny rapport om tåke, se [her](#)|report",
                "Ny rapport fra Fyrdirektoratet: \"Lys i leia\", se [her](#).|report",
                "Europaparlamentet vedtok 4. mars nye regler om lys.|legislation",
                "Den nye fyrlova vart vedteken 4. mars, jf. Innst. 52 L (2030–2031).|legislation",
                "Frå 1. juni må alle fyr ha skilt, jf. fyrforskrifta § 4.|legislation",
                "Overgangsregelen i fyrforskriften § 8 gjelder til 31. desember.|legislation",
                "I fyrloven § 5 kommer det et nytt tredje ledd om skjerming.|legislation",
                "I en egen avgjørelse har Rådet samtykket i et felles merke.|legislation",
                "Fyrvesenet har lest søknader om lysmidler.|activity",
                "Fyrdirektoratet åpnet i mars en ny kanal for tåkevarsler.|resource",
                "Webinarserien Lys fortsetter 10. mars.|event",
                "Direktiv (EU) 2031/12 om lys trer i kraft 1. juni.|legislation",
                "Fyrforeningen gjennomførte en spørreundersøkelse blant vaktene i mars.|report",
                "Rapporten ble skrevet av Lysro AS på oppdrag for Kystverket og Sjøfartsdirektoratet.|report",
                "Studien er finansiert av Forskningsrådet og gjennomført av SINTEF.|report",
                "Kystverket overleverte 3. mars rapporten \"Lys\" til Fyrdepartementet.|report",
                "Utvalget leverte 3. mars utredningen til Fyrdepartementet.|report",
                "NTNU og Kystmuseet innleiar eit forskingsprosjekt om lys.|activity",
                "I samarbeid med Kystverket har Fyrvesenet utviklet et e-læringskurs.|resource",
                "Fylkesmannen, nå Statsforvalteren, publiserte en rapport.|report",
                "Likestillings- og diskrimineringsombudet har gitt ut en håndbok.|guide",
                "Barne-, ungdoms- og familiedirektoratet (Bufdir) lanserte 3. mars et nettkurs.|resource",
                "Politiets utlendingsenhet la fram tall for 2030.|statistics",
                "Tre av fire fyrvoktere er fornøyde, viser en undersøkelse som Fyrforbundet har gjort.|report",
                "Lystilsynet har i vinter ført tilsyn med 40 fyr.|activity",
                "Lystilsynet sin årsmelding for 2030 er klar.|report",
                "En delegasjon fra Fyrvesenet møtte Kystverket 3. mars i Ålesund.|event",
                "Kurset \"Trygg i tåke\" arrangeres i Bodø 3. mai av Lystilsynet og Redningsselskapet.|event",
                "Nordisk fyrmøte gikk av stabelen i Visby 3. mars.|event",
                "Fyrdirektoratet og Politihøgskolen utarbeidet i fellesskap en rapport om hærverk.|report",
                "Fyrdirektoratet publiserte sammen med Kystverket en veileder.|guide",
                "Høringsfristen for ny fyrlov er utsatt fra 1. til 15. mai.|hearing",
                "Fristen for å svare på høringen er 15. mai.|hearing",
                "Kulturdirektoratet deler ut stipend til fyrkunstnere. Frist 1. mai.|activity",
                "Riksrevisjonen har kontrollert hvordan Fyrdirektoratet følger opp lyktene.|report",
                "Lyskommisjonen overleverte 3. mars NOU 2031: 7 til Fyrdepartementet.|report",
                "Lysutvalet, som vart oppnemnt 3. mars 2030, leverte NOU 2031: 8 til departementet.|report",
                "**Siste vakt** undersøker om lampene kan pusses uten spesialverktøy.|report",
                "Fyrdepartementet ber om høringssvar om nye lykter innen 3. mai.|hearing",
                "Fyrdirektoratet vil ha synspunkter på utkastet til ny fyrplan.|hearing",
                "Departementet høyrer framlegg om endringar i fyrforskrifta.|hearing",
                "Fyrplanen er send ut på offentleg ettersyn.|hearing",
                "Frist for merknader til fyrplanen er 3. mai.|hearing",
                "Vi arbeider med en standard for lykter. Utkastet ble sendt på høring 1. mars.|hearing",
                "Kystverket var 3. mars på studiebesøk hos Fyrvesenet.|event",
                "En delegasjon fra Island besøkte oss 3. mars.|event",
                "Nettverket for fyrvoktere samlet seg i Bodø 3. mars.|event",
                "Fyrdagane blir i år haldne i Bodø 3. mai.|event",
                "Hold av 3. mai! Da blir det fyrtreff i Bodø.|event",
                "3.-4. mars: Kystvarseldagene i Nordvika|event",
                "Fyrvesenet og Kystverket skipa 3. mars til ei felles øving.|event",
                "Vi orienterte på møtet i Fyrrådet 3. mars.|event",
                "Fra 1. juni blir det forbudt å fyre med olje.|legislation",
                "Endringane i fyrforskrifta vart kunngjorde 3. mars.|legislation",
                "Unntaket for små fyr faller bort 1. juni.|legislation",
                "Direktiv (EU) 2031/12 om kunstig lys langs kysten vart vedteke 3. mars.|legislation",
                "Norge sluttet seg 3. februar til Fyrkonvensjonen.|legislation",
                "Forskrift om lykter langs kysten gjelder fra 1. juni.|legislation",
                "Stortinget vedtok 3. mars å be regjeringen tenne fyrene.|parliamentary",
                "Stortinget slutta seg 3. mars til forslaget om fleire fyr.|parliamentary",
                "Fyrministeren svarte 3. mars på spørsmål fra en representant.|parliamentary",
                "Kystverket har publisert faglige råd om lys.|guide",
                "Antallet forlis gikk ned i fjor.|statistics",
                "Hver tredje lykt sluknet i 2030. Det går fram av statistikken som Kystverket slapp 3. mars.|statistics",
                "Fyrdepartementet har sendt brev til alle kommuner om lykter.|circular",
                "Kystverket fekk i januar nye medlemmer i Fyrnemnda. Fyrnemnda vart oppnemnd 3. mars.|appointment",
                "Nytt styre i Fyrforbundet ble valgt 3. mars.|appointment",
                "Et nytt utvalg skal se på fyrene.|appointment",
                "Nettkurset Trygg i tåka ble lansert 3. mars.|resource",
                "Fyrarkivet er nå søkbart.|resource",
                "Vi har tatt fatt på årsmeldingen for 2030.|activity",
                "Rapporten om fyrene er under arbeid og skal være ferdig i mai.|activity",
                "Vi har gått gjennom 40 søknader om lysmidler.|activity",
                "Fyrvesenet har kommet med innspill til Fyrdepartementet om lykter.|activity",
                "Vi er med i arbeidsgruppa som skriv ny fyrplan.|activity",
                "17 fyreiere søkte om tilskudd før fristen.|activity",
                "Fyrvesenet har vært med på å vurdere lykter.|activity",
                "Fyrbrevet utkommer to ganger årlig.|note",
                "Fyrbrevet kommer neste gang i april 2031 og dekker da vinteren.|note",
                "Fyrverket har fra 1. mars gjort det påbudt med lykt på flåter.|legislation",
                "Nordisk fyrnettverk ble stiftet i Hangö 13. mars.|appointment",
                "NTI-rapport 2031:12 følger åtte fyr gjennom vinteren.|report",
                "Fyrdepartementet har i rundskriv F-02/2031 gjort rede for bruken av lykter.|circular",
                "Til arbeidet med en fyrplan har vi spilt inn krav til lykter.|activity",
                "Høsten 2030 begynte Fyrvesenet å skrive om rammeverket for tåke.|activity",
                "Nettkurs i bruk av lykter 27. august.|event",
                "Nettkurset for fyrvoktere er åpent for alle.|resource",
                "To ganger i året setter Fyrvesenet opp en liste over slukkede fyr.|resource",
                "Vil du ha Fyrbrevet på e-post? Meld deg på her.|note",
                "Forskarar ved Fjordhøgskulen har funne ut at ungdom les meir enn før.|report",
                "Hva vet vi om barn på brua? En kunnskapsoversikt fra Omsorgssenteret gir svar.|report",
                "Tallverk Analyse har på oppdrag fra Kystverket evaluert lyktekortet.|report",
                "Forslag om nye krav til redningsvester er ute på alminnelig høring.|hearing",
                "NOU 2031: 4 er sendt til høringsinstansene, som har fått tre måneder på seg.|hearing",
                "Innspel til forslaget om endra takstar kan sendast departementet fram til 12. mai.|hearing",
                "Departementet har laget et lovforslag om båter. Alle kan uttale seg innen 1. mai.|hearing",
                "Fristen for å kommentere utkastet til losplan er 5. mai.|hearing",
                "Det blir opplæring i det nye fagsystemet 4. og 5. mars.|event",
                "Lanseringen av rapporten skjer i Oslo 3. mars, med debatt etterpå.|event",
                "Fyrskolen tilbyr kurs i kystnavigasjon i april.|event",
                "Sjøforsvaret øvde på redning i fjorden i januar.|event",
                "Frå nyttår gjeld strengare krav til brannsikring av fyr.|legislation",
                "Lovendringen gir politiet hjemmel til å bortvise fartøy.|legislation",
                "Regelverket for drift av fyr er forenklet med virkning fra 1. februar.|legislation",
                "Den nye personvernforordningen får virkning fra 1. mai.|legislation",
                "Statsministeren la i januar fram totalberedskapsmeldinga.|parliamentary",
                "Statsbudsjettet for 2031 vart lagt fram 7. oktober.|parliamentary",
                "Regjeringen har lagt fram et lovforslag om fiske.|parliamentary",
                "Stortinget debatterte 2. mars beredskapen langs kysten.|parliamentary",
                "Slik søker du om tilskudd: Fylket gir råd steg for steg.|guide",
                "Ny rettleiar hjelper kommunane med å førebyggje forlis.|guide",
                "Metodeboka for fyrvaktarar kom i ny utgåve i februar.|guide",
                "I 2030 fikk 4 500 personer innvilget opphold på fyr.|statistics",
                "Befolkningen i kystkommunene sank for femte år på rad.|statistics",
                "Reinbestanden har auka med 3 000 dyr sidan i fjor.|statistics",
                "Årets mål- og prioriteringsskriv legger vekt på miljøet.|circular",
                "Departementet har sendt forventningsbrev til landets havner.|circular",
                "Kommisjonen som skal granske forliset, er nå på plass.|appointment",
                "Ho byrja i stillinga som havneombod 1. februar.|appointment",
                "Nordkyst har fått ny biskop, som vigsles i juni.|appointment",
                "En chattetjeneste for unge på fyr åpnet i februar.|resource",
                "Nytt e-læringskurs om personvern er gratis for alle kommuner.|resource",
                "Tall for fjerde kvartal er nå lagt ut i statistikkbanken.|statistics",
                "Kystmuseet har fått nye lokaler på Storholmen og flytter inn i mai.|activity",
                "Strandinstituttet inviterer kommunene til å delta i en undersøkelse om avfall.|activity",
                "Havlaget har laga ein kampanje mot plast på strendene.|activity"
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
    void takesAnAgencysNameForNoVerb() {
        assertThat(item("KOM har bistått fyrvokterne med en ny plan.").kind()).isEqualTo(Kind.ACTIVITY);
    }

    @Test
    void asksTheWorkThatTheNextSentenceNames() {
        assertThat(item("Fyrdirektoratet har publisert \"Trygg i tåke\". Retningslinjen gjelder alle fyr.")
                        .kind())
                .isEqualTo(Kind.GUIDE);
    }

    private static Kind kind(String heading, String text) {
        return Newsletters.issue("# Norske fyr\n\n## " + heading + "\n\n" + text + "\n")
                .items()
                .get(0)
                .kind();
    }
}
