package no.politiet.kom.publish.internal.facts;

import no.politiet.kom.model.Kind;
import no.politiet.kom.publish.internal.text.Phrases;

/** The words for works, gatherings and groups: what something is done with. */
final class WorkWords {

    static final Phrases<Kind> WORKS = Phrases.<Kind>builder()
            .add(
                    Kind.REPORT,
                    "*rapport/*rapporten/*rapporter/*rapportene/*rapportar/*rapportane/report/reports/survey/study/review/yearbook/outlook/assessment",
                    "*evaluering/*evalueringen/*evalueringa",
                    "*undersøkelse/*undersøkelsen/*undersøking/*undersøkinga",
                    "*analyse/*analysen/*analyser/*studie/*studien/*studier/*studium",
                    "*kartlegging/*kartleggingen/*kartlegginga",
                    "*utredning/*utredningen/*utredninga/*utgreiing/*utgreiinga",
                    "*vurdering/*vurderingen/*vurderinga/*vurderinger/*vurderingar",
                    "*gjennomgang/*gjennomgangen/*granskning/*gransking",
                    "*artikkel/*artikkelen/*årbok/*årboka/*årsmelding/*årsmeldinga/*avhandling/*avhandlingen/*avhandlinga/*forskning/*forsking/bok/boka/boken/bøker/*fagbok/*notat/*notatet",
                    "*barometer/*barometeret/*handlingsplan/*handlingsplanen/*strategi/*strategien/*opptrappingsplan/*tilstandsrapport",
                    "*masteroppgave/*masteroppgåve/*konsekvensanalyse")
            .add(
                    Kind.GUIDE,
                    "*veileder/*veilederen/*veiledere/*veiledar/*veiledaren/*rettleiar/*rettleiaren/*rettleiarar/*rettleier",
                    "*håndbok/*håndboken/*håndboka/*handbok/*handboka/*håndbøker",
                    "*retningslinje/*retningslinjen/*retningslinjer/*retningslinjene/*retningslinja/*retningsliner/*retningslinene",
                    "*sjekkliste/*sjekklisten/*sjekklista/*tiltakskort/*rutine/*rutinen/*rutiner/*rutinar/*veiledning/*rettleiing/mal/malen/maler/malar/*smal/*brevmal/*avtalemal/*rapportmal",
                    "*guide/*guiden/*standard/*standarden/handbook/guidelines/guidance/manual/toolkit/checklist",
                    "*rettleiingar/*veiledninger/*anbefalinger/*anbefalingene/*tilrådingar/*tilrådingane/*tiltakskort/*lærebok/*lærebok/*oppskrift/*rettleiinga/*veiledningen/*handbøker/*sjekklister/*arbeidshefte/*temahefte/*hefte/*heftet",
                    "*innføring/*innføringen/*innføringa/*rutinene/*rutinane/*folder/*folderen/*faktaark/*infoark/*temaark/*eksempelsamling/*vejledning",
                    "faglige/faglege/praktiske/enkle/nyttige/gode/konkrete/tre/fire/fem/seks/sju/åtte/ni/ti råd/tips",
                    "*prinsipper/*prinsipp/rettesnor/*kokebok/*kokeboken/*kokeboka/*metodebok")
            .add(
                    Kind.STATISTICS,
                    "*statistikk/*statistikken/*statistikkar/statistics/*statistikker/*tabeller/*tabellar/*tabellene",
                    "*nøkkeltall/*nøkkeltal/tall/tallene/tal/tala/*stall/*stallene/*stal/*stala/*ketall/*ketallene/*ketal/*ketala")
            .add(
                    Kind.CIRCULAR,
                    "*rundskriv/*rundskrivet/*tildelingsbrev/*tildelingsbrevet/*tildelingsbrevene/*tildelingsbreva/*instruks/*instruksen/*disponeringsbrev",
                    "*oppdragsbrev/*oppdragsbrevet/*prioriteringsbrev/*prioriteringsbrevet")
            .add(
                    Kind.RESOURCE,
                    "*nettressurs/*nettressursen/*ressurs/*ressursen/*nettside/*nettsiden/*nettsida/*nettsider/*nettsted/*nettstedet/*nettstad/*nettstaden",
                    "*film/*filmen/*filmer/*filmar/*video/*videoen/*videoer/*podkast/*podkasten/*podcast/*podcasten",
                    "*nettkurs/*nettkurset/*ekurs/*læringskurs/*kurspakke/*læringsressurs/*opplæringsplattform/*plattform/*plattformen",
                    "*verktøy/*verktøyet/app/appen/mobilapp/mobilappen/*sapp/*sappen/*eapp/*eappen/*portal/*portalen/*database/*databasen/*basen/*kart/*kartet/*karttjeneste/*kartteneste",
                    "*oversikt/*oversikten/*oversikter/*oversikta/*oversikter/*oversyn/*oversynet",
                    "*nyhetsbrev/*nyhetsbrevet/*nyheitsbrev/*nyheitsbrevet/*brosjyre/*brosjyren/*brosjyra/*plakat/*plakaten/*plakater",
                    "*hjelpetelefon/*hjelpetelefonen/*telefon/*chat/*chatten/tjeneste/tjenesten/teneste/tenesta/*nettjeneste/*nettjenesten/*nettenesta/*veiledningstjeneste/*rettleiingsteneste/*register/*registeret/*varslingskanal/*kalkulator/*kalkulatoren",
                    "ny/nye ~ kanal/kanaler/kanalar",
                    "*løsning/*løsningen/*løysing/*løysinga/*tidsskrift/*tidsskriftet/*magasin/*magasinet/*nummer/*utstilling/*utstillingen/*utstillinga/*temaside/*temasider/*undervisningsopplegg/*spill/*spillet",
                    "nytt/nye ~ *skjema/*skjemaet",
                    "*pakken/*læringspakke/*undervisningspakke/*chatteneste/*chattjeneste/*svartjeneste/*svarteneste/*tegneserie/*teikneserie/*kviss/*quiz/*datasett/*datasettet/*filmserie/*filmserien/*videoserie/*veiviser/*veiviseren/*vegvisar/*vegvisaren/*ordliste/*ordlisten/*ordlista/*ordbok/*spel/*spelet",
                    "ny/nye ~ *tjeneste/*tjenester/*teneste/*tenester",
                    "*opplæringsmodul/*opplæringsmodulen/*modul/*modulen")
            .build();

    static final Phrases<Boolean> GATHERINGS = Phrases.<Boolean>builder()
            .add(
                    true,
                    "*møte/*møtet/*møta/*møtene/*møtene/*smøter/*møtested",
                    "*seminar/*seminaret/*seminarer/*seminara/*seminarene/*webinar/*webinaret/*webinarer/*webinara/*webinarret",
                    "*konferanse/*konferansen/*konferansar/*konferanser/*kongress/*kongressen/conference/*workshop/*workshopen/*workshops",
                    "*kurs/*kurset/*kursa/*kursene",
                    "*fagdag/*fagdagen/*temadag/*temadagen/*fagdager/*studietur/*befaring/*frokost/*frokosten/*årsmøte",
                    "samling/samlingen/samlinga/*fagsamling/*fagsamlingen/*fagsamlinga/*nettverkssamling/*nettverkssamlinga/*høstsamling/*vårsamling/*haustsamling",
                    "*webinarserie/*webinarserien/*seminarserie/*seminarserien/*møteserie/*møteserien/*foredragsserie/*foredragsserien",
                    "*foredrag/*foredraget/*øvelse/*øvelsen/*øving/*øvinga/*debatt/*debatten/*lansering/*høringsmøte/*besøk/*besøket",
                    "*treff/*treffet/*messe/*messa/*messen/*festival/*festivalen/*jubileum/*jubileet/*markering/*markeringen/*markeringa/*symposium/*symposiet/*prisutdeling/*prisutdelingen/*prisutdelinga/*ekskursjon/*ekskursjonen/*omvisning/*omvising/*samtale/*rundebord/*spørretime/*spørjetime/*temakveld/*fagkveld/*forelesning/*førelesing/*sommerskole/*sommarskule/*vandring/*lunsj",
                    "*fagtime/*fagtimen/*temamøte")
            .build();

    static final Phrases<Boolean> GROUPS = Phrases.<Boolean>builder()
            .add(
                    true,
                    "*gruppe/*gruppen/*gruppa/*nettverk/*nettverket/*utvalg/*utvalget/*utval/*utvalet/*råd/*rådet/*team/*teamet/*forum/*forumet/*komité/*komiteen/*prosjekt/*prosjektet/*arbeid/*arbeidet/*samarbeid/*samarbeidet/task")
            .build();

    private WorkWords() {}
}
