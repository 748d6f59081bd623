package no.politiet.kom.publish.internal.facts;

import no.politiet.kom.model.Kind;
import no.politiet.kom.publish.internal.text.Phrases;

/** The words that tell what a piece of news is: what was done, and what it was done with. */
final class KindWords {

    /** What an act says of the kind. */
    enum Act {
        /** The phrase decides. */
        DECIDES,
        /** A work came out; the work decides. */
        ISSUES,
        /** A gathering; decides if a gathering is named, or nothing else is. */
        GATHERS,
        /** Takes part in something: a gathering, or a group. */
        JOINS,
        /** Plans or prepares something: a gathering, or work in progress. */
        PLANS,
        /** Makes something, and has not finished: an overview that is kept, or work in progress. */
        MAKES,
        /** Work in progress. */
        WORKS,
        /** Work in progress, unless a later sentence tells of more. */
        WORKS_PERHAPS
    }

    /** An act, and the kind it decides or has where nothing else is named. */
    record Cue(Act act, Kind kind) {}

    private static Cue decides(Kind kind) {
        return new Cue(Act.DECIDES, kind);
    }

    static final Phrases<Cue> ACTS = Phrases.<Cue>builder()
            .add(
                    decides(Kind.HEARING),
                    "på/til høring/høyring",
                    "svare/innspill på/til høringen/høyringa",
                    "sendte/sende/sender/sendt/sendes ~ ~ ut ~ *forslag/*framlegg/*utkast/*høringsnotat/*høyringsnotat",
                    "*forslag/*framlegg/*utkast/*høringsnotat/*høyringsnotat ~ sendt/sende ~ ut",
                    "ba/ber/bad/bed/ønsker/ønskjer ~ ~ om/inviterte/inviterer innspill/innspel/synspunkter/synspunkt/merknader/merknadar ~ *forslag/*framlegg/*utkast/*gjennomføringen/*forordning/*forskrift",
                    "uttale/uttala/uttaler seg/deg/dykk/dere om",
                    "gi/gje/sende/komme/kome ~ innspill/innspel ~ ~ *forslag/*forslaget/*framlegg/*framlegget/*utkast/*utkastet",
                    "*høringsnotatet/*høyringsnotatet/*høringsbrevet/*høyringsbrevet",
                    "*høringsfrist/*høringsfristen/*høyringsfrist/*høyringsfristen")
            .add(
                    decides(Kind.LEGISLATION),
                    "trådte/trer/trådd/trådde/trødd/tredde/trådt ~ i kraft",
                    "tok/tek til å gjelde/gjelda",
                    "vedtatt/vedteke/vedteken/vedtekne/vedtok/vedtatt/sanksjonert av stortinget/kongen/regjeringen/regjeringa",
                    "stortinget/europaparlamentet/rådet/kongen/regjeringen/regjeringa/eu/ministerrådet/sametinget/parlamentet/riksdagen/folketinget vedtok/vedtar/vedtek/vedtatt/fastsatte/fastsette",
                    "stortinget har vedtatt/vedteke",
                    "rådet for eu/kommisjonen/europakommisjonen/eu-kommisjonen/folketinget/storting/lagting/lagtinget/byrådet vedtok/vedtar/vedtek/fastsatte/fastsette/har",
                    "vedtok/vedtar/vedtek/vedtatt/vedteke/vedteken/fastsatte/fastsette/fastsatt/fastsett ~ ~ *beslutning/*avgjerd/*forordning/*forordningen/*forordninga/*direktiv/*direktivet/*satser/*satsar/*krav/*lov/*loven/*lova/*forskrift/*forskrifta/*forskriften",
                    "gjelder/gjeld ~ ~ nye/ny/nytt/endrede/endra ~ *satser/*satsar/*regler/*reglar/*gebyr/*krav/*priser/*prisar/*grenser/*forskrift/*lov",
                    "*satser/*satsar/*regler/*reglar/*reglene/*reglane/*krav/*kravet/*plikt/*plikten/*plikta/*endringen/*endringa ~ gjelder/gjeld/begynner/tar/tek/trer ~ fra/frå/å/i/til",
                    "*regler/*reglar/*krav/*gebyr/*forbud/*forbod/*forskrift/*lov ~ ~ innført/innførte/endret/endra/skjerpet/skjerpa",
                    "begynner/begynte/byrjar/byrja å gjelde/gjelda",
                    "endringer/endringar/endringene/endringane i *loven/*lova/*forskriften/*forskrifta ~ vedtatt/vedteke/vedtekne/fastsatt/fastsette/fastsett/trer/trådte",
                    "satt/sett/settes/setjast ~ i kraft",
                    "gjelder/gjeld ~ nye/ny/nytt regler/reglar/lov/forskrift/krav",
                    "vedtok/vedtatt/vedtatte/vedteke/vedtekne/vedtas ~ *loven/*lova/*lov/*lovendringer/*lovendringar/*lovendring/*endringer/*endringar/*regler/*reglar/*reglene/*reglane/*forskrift/*forskriften/*forskrifta/*forslag/*forslaget/*framlegg/*framlegget/*innstramminger",
                    "*loven/*lova/*lov/*endringene/*endringane/*endringer/*reglene/*reglane/*forskriften/*forskrifta/*forskrift/*lovendringen ~ vedtatt/vedteke/vedtekne/fastsatt/fastsett/endret/endra/opphevet/oppheva/sanksjonert/trådt",
                    "fastsatte/fastsatt/fastsett/fastsette ~ *forskrift/*forskriften/*forskrifta/*forskrifter/*regler/*reglar/*reglene",
                    "endret/endra/opphevet/oppheva ~ *forskriften/*forskrifta/*loven/*lova",
                    "*reglene/*reglane/*loven/*lova/*forskriften/*forskrifta/*bestemmelsene/*kravene/*krava ~ gjelder/gjeld ~ fra/frå",
                    "*loven/*lova/*lov/*forskriften/*forskrifta ~ vedtatte/vedteken",
                    "§ ~ gjelder/gjeld/gjaldt til/fra/frå",
                    "fra/frå ~ januar/februar/mars/april/mai/juni/juli/august/september/oktober/november/desember må/lyt/kan/skal alle/den/dei/de/en/ein",
                    "forordning/forordningen/forordninga/direktiv/direktivet ( eu ) ~ ~ gjelder/gjeld/stiller/krever/krev/innlemmet/innlemma",
                    "*overgangsordning/*overgangsordningen/*overgangsordninga ~ ~ opphører/opphøyrer/opphørte/opphøyrde/utløper/avvikles/avviklast",
                    "*taket/*satsen/*satsene/*satsane/*gebyret/*gebyra/*gebyrene/*grensen/*grensa ~ ~ senket/senka/hevet/heva/økt/auka/redusert/nedsatt/sett/satt",
                    "følger/følgjer av ~ endring/endringar/endringer i",
                    "kommer/kjem/kom ~ nytt/ny/nye ~ ledd/paragraf/kapittel/bestemmelse/bestemmelser/føresegn/føresegner/punktum",
                    "har stortinget/kongen/regjeringen/regjeringa/europaparlamentet/kommisjonen/europakommisjonen/rådet ~ ~ vedtatt/vedteke/samtykket/samtykt/godkjent/fastsatt/fastsett/besluttet")
            .add(
                    decides(Kind.APPOINTMENT),
                    "oppnevnt/oppnevnte/oppnevner/oppnevnes/oppnevning/oppnemnd/oppnemnde/oppnemnt/oppnemner/oppnemning",
                    "nedsatt/nedsatte/nedsetter/nedsett/nedsette/nedset",
                    "utnevnt/utnevnte/utnemnd/utnemnde/utpekt/utpekte/utpeka/tilsatt/tilsett/tilsette/ansatte/ansatt",
                    "pekte/peker/peika/peikar/pekt/peikt ~ ~ ut",
                    "valgte/valgt/valde/vald/valte ~ ~ leder/leiar/*leder/*leiar/*styre/*utvalg/*utval/*medlemmer/*medlemer/president/ordfører",
                    "tiltrådte/tiltrer/tiltredde/tiltrådt/overtok/overtar/overtek ~ som",
                    "fått/fekk/fikk/får ny/nytt/nye *direktør/*leder/*leiar/*styre/*utvalg/*utval",
                    "skipa/skipar/dannet/danna/dannar ~ *utvalg/*utval/*råd/*gruppe/*nemnd/*forum",
                    "slått/slegne/slege/slås/slåast ~ sammen/saman",
                    "besto/består/bestod av ~ medlemmer/medlemer",
                    "satt/sett/sette/satte/setter/set ~ ned ~ utvalg/utval/*utvalg/*utval/*gruppe/*råd/*komite/*kommisjon",
                    "besluttet/beslutta/vedtok/vedtatt/vedteke/vedtatt/besluttes å etablere/opprette/nedsette",
                    "opprettet/oppretta/etablert/etablerte/oppretter/opprettar/etablerer ~ *utvalg/*utval/*råd/*gruppe/*nemnd/*senter/*enhet/*eining/*kommisjon/*komité/*komite/*team/*direktorat/*tilsyn/*ombud/*sekretariat",
                    "*utvalg/*utval/*råd/*arbeidsgruppe/*ekspertgruppe/*nemnd/*senter/*enhet/*eining/*kommisjon/*direktorat/*ombud ~ opprettet/oppretta/etablert/oppretta",
                    "er/blir/vart/ble/blei ny leder/leiar/direktør/leder")
            .add(
                    decides(Kind.PARLIAMENTARY),
                    "*representantforslag/*representantforslaget/*representantframlegg/*representantframlegget",
                    "skriftlig/skriftleg/skriftlige/skriftlege spørsmål/spørsmålet",
                    "stortinget vedtok/vedtar/vedtek/behandlet/behandla/handsama/behandler/handsamar/debatterte/drøftet/drøfta ~ ~ *innstillingen/*innstillinga/*innstilling/*forslaget/*framlegget/*meldingen/*meldinga/*melding/*proposisjonen/*vedtak/*representantforslag/*representantframlegg",
                    "stortinget/stortingsflertallet/stortingsfleirtalet ba/bad/ber/bed/har ~ bedt/bede/regjeringen/regjeringa",
                    "*komiteen/*komitéen/*komité/*komite ~ ~ avga/avgav/la/innstilling/innstillinga/innstillingen",
                    "representanter/representantar/stortingsrepresentanter/stortingsrepresentantar ~ ~ forslag/framlegg/foreslår/føreslår/foreslo/føreslo",
                    "representantar/representanter ~ bedt/bede om",
                    "anmodningsvedtak/anmodningsvedtaket/oppmodingsvedtak/oppmodingsvedtaket",
                    "dok . nr . 8/15",
                    "stortingsrepresentant/stortingsrepresentanten ~ ~ spurte/spurde/spør/stilte/vil/ville",
                    "spurte/spør/spurde ~ skriftlig/skriftleg",
                    "*interpellasjon/*interpellasjonen/spørretimen/spørjetimen",
                    "dokument/dok 8/15 :",
                    "dokument/dok . 8/15 :",
                    "dokument/dok nr . 8/15 :",
                    "prop . 1/2/3/4/5/6/7/8/9/1*/2*/3*/4*/5*/6*/7*/8*/9*",
                    "proposisjon/*proposisjonen",
                    "meld . st .",
                    "innst . 1*/2*/3*/4*/5*/6*/7*/8*/9*",
                    "stortingsmelding/stortingsmeldingen/stortingsmeldinga",
                    "fremsatte/fremsetter/framsette/sette/satte ~ fram/frem/forslag/framlegg ~ stortinget")
            .add(
                    decides(Kind.CIRCULAR),
                    "*rundskriv/*rundskrivet ~ publisert/utgitt/utgjeve/kom/sendt/gjelder/gjeld",
                    "sendte/sender/sende/publiserte/ga/gav/utga/fastsatte/kom ~ *rundskriv/*rundskrivet/*instruks/*instruksen/*tildelingsbrev/*tildelingsbrevene/*tildelingsbreva/*prioriteringsbrev/*disponeringsbrev",
                    "*tildelingsbrev/*tildelingsbrevet/*tildelingsbrevene/*tildelingsbreva ~ publisert/sendt/klare/klart/er")
            .add(
                    decides(Kind.STATISTICS),
                    "telte/talte/talt/talde/telt for første/fyrste gang/gong",
                    "for første/fyrste gang/gong talt/telt/talte/telte")
            .add(
                    new Cue(Act.GATHERS, Kind.EVENT),
                    "arrangerte/arrangerer/arrangert/arrangeres/arrangerast/arrangere/arrangerar",
                    "avholdt/avholder/avholdes/avholde/avholdte/avhalde/avheld/avheldt",
                    "skipa/skipar/skiper/skipte til",
                    "tok/tek/tar ~ imot/mot ~ *gruppe/*delegasjon/*delegasjonen/gjester/gjestar/besøk",
                    "samlet/samla/samles/samlast/samlar/samler ~ ~ deltakere/deltakarar/bransjen/bransja/deltagere/etater/etatar",
                    "sett/sat/set/hald/hold av dagen/dagene/dagane/datoen/tida/tiden",
                    "bli/ver/vær med på",
                    "meld deg/dykk på",
                    "gjestet/gjesta",
                    "vertskap/vertskapet",
                    "inviterer/inviterte/invitert/inviteres/inviterar ~ til",
                    "finner/fant/finn/fann ~ sted/stad",
                    "går/gikk/gjekk av stabelen",
                    "møttes/møtast/møttest/møtes/møtte",
                    "var/er ~ vertskap/vert",
                    "hatt ~ *møte/*møter/*seminar/*kurs",
                    "holdt/holder/holdes/heldt/held/haldast/halde/haldne/holde ~ *møte/*møter/*seminar/*konferanse/*kurs/*webinar/*samling/*foredrag/*innlegg/*presentasjon/*workshop/*dag/*øvelse/*øving",
                    "*møte/*møtet/*seminar/*seminaret/*konferanse/*konferansen/*kurs/*kurset/*webinar/*webinaret/*samling/*samlingen/*samlinga/*workshop/*konferansedagene ~ holdes/holdt/haldast/halde/heldt/vart/blir/var/ble/blei/er",
                    "påmelding/påmeldingsfrist/påmeldingen/påmeldinga",
                    "*møte/*møtet/*seminar/*seminaret/*konferanse/*konferansen/*webinar/*kurs ~ med/mellom/for/om")
            .add(
                    new Cue(Act.JOINS, Kind.EVENT),
                    "deltok/deltar/deltek/deltatt/delteke/delta",
                    "var ~ med på/i",
                    "holdt/heldt/holder ~ presentasjon/presentasjonen/innlegg/foredrag/foredraget")
            .add(
                    new Cue(Act.PLANS, Kind.ACTIVITY),
                    "planlegger/planlegg/planla/planlegging/planlegges/planlegginga/planleggingen/planlagt",
                    "forbereder/førebur/forberedelser/forberedelsene")
            .add(
                    new Cue(Act.MAKES, Kind.ACTIVITY),
                    "utarbeider/utarbeidar",
                    "lager/lagar",
                    "samler/samlar/oppdaterer",
                    "fører/fører/vedlikeholder")
            .add(
                    new Cue(Act.WORKS, Kind.ACTIVITY),
                    "arbeider/arbeidar/jobber/jobbar ~ med",
                    "holder/holdt/held/heldt på med",
                    "arbeidet/arbeid med en/ein/et/eit/ei ny/nytt",
                    "igangsatte/igangsatt/igangsett/igangsette",
                    "satt/sett/satte/sette/setter ~ i/igang gang/med",
                    "bistått/bistod/bisto/bistår/bidratt/bidrege/bidro/bistadd/hjulpet/hjelpt/hjalp/hjelpte/hjelper/hjelper/assisterte/assistert/bidrar/bidreg/bidrog",
                    "var/er/har/ble/vart ~ ~ på tilsyn/tilsynsbesøk/inspeksjon/kontroll/aksjon/kontrollaksjon/tokt/besøk/studiebesøk",
                    "gjennomførte/gjennomført/utførte/utført/førte/ført/gjorde ~ ~ *tilsyn/*kontroller/*kontrollar/*kontroll/*inspeksjon/*inspeksjoner/*inspeksjonar/*aksjon/*aksjonen/*aksjoner/*aksjonar/*ransaking/*forprosjekt/*pilot/*pilotprosjekt",
                    "kontrollerte/kontrollert/inspiserte/inspisert/pågrep/pågrepet/beslagla/beslaglagt",
                    "svarte/svart/svara på/til",
                    "deler/delar/delte på",
                    "bevilget/bevilga/fikk/fekk/fått/får ~ ~ *kroner/*millioner/*millionar/*tilskudd/*tilskot/*midler/*midlar/*stønad/*støtte",
                    "*støtte/*tilskudd/*tilskot/*midler/*midlar/*ordningen/*ordninga/*stipend ~ ~ utlyst/lyst/lyses/lysast/tildelt",
                    "kan ~ søkes/søkjast/søke/søkje ~ om",
                    "ledes/leiast/leier/leder ~ arbeidet/arbeidsgruppen/arbeidsgruppa/gruppen/gruppa",
                    "gitt/gjeve/ga/gav/levert/leverte/sendt/sendte/gir ~ innspill/*uttalelse/*uttale/*fråsegn/*høringssvar/*høyringssvar/*kommentarer",
                    "innspill/*høringssvar/*høyringssvar/*uttalelse fra/frå/til",
                    "tildelt/tildelte/tildeler/tildelte/bevilget/løyvd/løyvde/bevilger ~ *kroner/*midler/*midlar/*støtte/*tilskudd/*tilskot/*stønad/*statsstøtte",
                    "utlyst/utlyste/utlyser/lyser/lyste ~ *midler/*midlar/*tilskudd/*tilskot/*støtte/*stipend/ut",
                    "søknadsfrist/søknadsfristen",
                    "gjennomgå/gjennomgått/behandler/behandlet/behandlar/lest/lese/leste/vurdert/vurderte ~ *søknader/*søknadene/*søknadane/søknader",
                    "startet/starta/starter/startar/begynt/begynte/byrja/begynner ~ arbeid/arbeidet/arbeide/prosjekt/prosjektet/forprosjekt/*prosjekt/kartlegging/gjennomgang/evaluering",
                    "er/var i gang/igang",
                    "samarbeider/samarbeidar/samarbeidet/samarbeidde",
                    "besøkte/besøker/besøkjer",
                    "inngått/inngikk/inngår/inngjekk/signert/signerte/signerer/undertegnet/underteikna ~ *avtale/*avtalen/*samarbeidsavtale/*intensjonsavtale/*kontrakt")
            .add(
                    new Cue(Act.WORKS_PERHAPS, Kind.ACTIVITY),
                    "i oppdrag",
                    "*prosjektet/*prosjekt/*prosjektene/*prosjekta",
                    "*kampanje/*kampanjen",
                    "skal/vil ~ gjennomføre/utarbeide/levere/lage/evaluere",
                    "driver/driv/leder/leier/koordinerer/følger/følgjer")
            .add(
                    new Cue(Act.ISSUES, Kind.REPORT),
                    "publiserte/publiserer/publisert/publiseres/publiserast/publiserar/publisere",
                    "lanserte/lanserer/lansert/lanseres/lanserast",
                    "utga/utgir/utgav/utgitt/utgitte/utgis/utgjeve/utgjevne/utgjev/utgjevast",
                    "slapp/slepp/slipper/sluppet/sleppt/sloppe/slippes",
                    "fulgte/fulgt/følgde/følgt/følgjer/følger ~ ~ opp med",
                    "finnes/finst/fins/finne/finna ~ ~ på/hos",
                    "lastes/lastast/hentes/hentast/bestilles/bestillast/kjøpes/kjøpast ~ ned/inn/gratis/her/hos/på",
                    "tilbyr/tilbyd/tilbød/tilbaud/tilbys",
                    "fått/fekk/fikk/får ~ ny/nye/nytt",
                    "lagd/produsert/produserte",
                    "vist/synt ~ første/fyrste gang/gong",
                    "ga/gav/gir/gjev/gitt/gjeve ~ ut",
                    "la/legger/legg/lagt ~ fram/frem/ut",
                    "offentliggjorde/offentliggjør/offentliggjort/offentleggjorde/offentleggjort",
                    "presenterte/presenterer/presentert",
                    "foreligger/føreligg/foreligg",
                    "kom/kommer/kjem/kommet/kome ~ fra/frå/med/ut/i",
                    "utarbeidet/utarbeidd/utarbeidde/utarbeida/utviklet/utvikla/laget/laga/skrevet/skrive/skrev",
                    "oppdatert/oppdaterte/revidert/reviderte",
                    "tilgjengelig/tilgjengeleg/tilgjengelege/åpnet/opna/opnar/åpner",
                    "er/var ferdig/klar/klart/ute")
            .add(
                    decides(Kind.REPORT),
                    "har/hadde ~ evaluert/undersøkt/kartlagt/analysert/vurdert/gransket/granska",
                    "evaluerte/undersøkte/kartla/analyserte/gransket/granska",
                    "har/hadde ~ gått gjennom",
                    "har/hadde ~ gjennomgått",
                    "evalueringen/evalueringa ~ av",
                    "gjennomført/gjennomførte/utført ~ *forskningsprosjekt/*forskingsprosjekt/*undersøkelse/*undersøking/*studie/*evaluering/*kartlegging/*analyse/*spørreundersøkelse")
            .build();

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
                    "*barometer/*barometeret/*handlingsplan/*handlingsplanen/*strategi/*strategien/*opptrappingsplan/*tilstandsrapport")
            .add(
                    Kind.GUIDE,
                    "*veileder/*veilederen/*veiledere/*veiledar/*veiledaren/*rettleiar/*rettleiaren/*rettleiarar/*rettleier",
                    "*håndbok/*håndboken/*håndboka/*handbok/*handboka/*håndbøker",
                    "*retningslinje/*retningslinjen/*retningslinjer/*retningslinjene/*retningslinja/*retningsliner/*retningslinene",
                    "*sjekkliste/*sjekklisten/*sjekklista/*tiltakskort/*rutine/*rutinen/*rutiner/*rutinar/*veiledning/*rettleiing/*mal",
                    "*guide/*guiden/*standard/*standarden/handbook/guidelines/guidance/manual/toolkit/checklist",
                    "*rettleiingar/*veiledninger/*anbefalinger/*anbefalingene/*tilrådingar/*tilrådingane/*tiltakskort/*lærebok/*lærebok/*oppskrift/*rettleiinga/*veiledningen/*handbøker/*sjekklister/*arbeidshefte/*temahefte/*hefte/*heftet")
            .add(
                    Kind.STATISTICS,
                    "*statistikk/*statistikken/*statistikkar/statistics/*statistikker/*tabeller/*tabellar/*tabellene",
                    "*nøkkeltall/*nøkkeltal/tall/tallene/tal/tala/*tall/*tallene")
            .add(
                    Kind.CIRCULAR,
                    "*rundskriv/*rundskrivet/*tildelingsbrev/*tildelingsbrevet/*tildelingsbrevene/*tildelingsbreva/*instruks/*instruksen/*disponeringsbrev")
            .add(
                    Kind.RESOURCE,
                    "*nettressurs/*nettressursen/*ressurs/*ressursen/*nettside/*nettsiden/*nettsida/*nettsider/*nettsted/*nettstedet/*nettstad/*nettstaden",
                    "*film/*filmen/*filmer/*filmar/*video/*videoen/*videoer/*podkast/*podkasten/*podcast/*podcasten",
                    "*nettkurs/*nettkurset/*ekurs/*læringskurs/*kurspakke/*læringsressurs/*opplæringsplattform/*plattform/*plattformen",
                    "*verktøy/*verktøyet/*app/*appen/*portal/*portalen/*database/*databasen/*basen/*kart/*kartet/*karttjeneste/*kartteneste",
                    "*oversikt/*oversikten/*oversikter/*oversikta/*oversikter/*oversyn/*oversynet",
                    "*nyhetsbrev/*nyhetsbrevet/*nyheitsbrev/*nyheitsbrevet/*brosjyre/*brosjyren/*brosjyra/*plakat/*plakaten/*plakater",
                    "*hjelpetelefon/*hjelpetelefonen/*telefon/*chat/*chatten/tjeneste/tjenesten/teneste/tenesta/*nettjeneste/*nettjenesten/*nettenesta/*veiledningstjeneste/*rettleiingsteneste/*register/*registeret/*varslingskanal/*kalkulator/*kalkulatoren",
                    "ny/nye ~ kanal/kanaler/kanalar",
                    "*løsning/*løsningen/*løysing/*løysinga/*tidsskrift/*tidsskriftet/*magasin/*magasinet/*nummer/*utstilling/*utstillingen/*utstillinga/*temaside/*temasider/*undervisningsopplegg/*spill/*spillet")
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
                    "*foredrag/*foredraget/*øvelse/*øvelsen/*øving/*øvinga/*debatt/*debatten/*lansering/*høringsmøte/*besøk/*besøket")
            .build();

    static final Phrases<Boolean> GROUPS = Phrases.<Boolean>builder()
            .add(
                    true,
                    "*gruppe/*gruppen/*gruppa/*nettverk/*nettverket/*utvalg/*utvalget/*utval/*utvalet/*råd/*rådet/*team/*teamet/*forum/*forumet/*komité/*komiteen/*prosjekt/*prosjektet/*arbeid/*arbeidet/*samarbeid/*samarbeidet/task")
            .build();

    private KindWords() {}
}
