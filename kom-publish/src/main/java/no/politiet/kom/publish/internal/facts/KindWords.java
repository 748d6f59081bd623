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
                    "*høringsfrist/*høringsfristen/*høyringsfrist/*høyringsfristen")
            .add(
                    decides(Kind.LEGISLATION),
                    "trådte/trer/trådd/trådde/trødd/tredde/trådt ~ i kraft",
                    "tok/tek til å gjelde/gjelda",
                    "vedtatt/vedteke/vedteken/vedtekne/vedtok/vedtatt/sanksjonert av stortinget/kongen/regjeringen/regjeringa",
                    "stortinget/europaparlamentet/rådet/kongen/regjeringen/regjeringa/eu/ministerrådet/sametinget/parlamentet/riksdagen/folketinget vedtok/vedtar/vedtek/vedtatt/fastsatte/fastsette",
                    "stortinget har vedtatt/vedteke",
                    "satt/sett/settes/setjast ~ i kraft",
                    "gjelder/gjeld ~ nye/ny/nytt regler/reglar/lov/forskrift/krav",
                    "vedtok/vedtatt/vedtatte/vedteke/vedtekne/vedtas ~ *loven/*lova/*lov/*lovendringer/*lovendringar/*lovendring/*endringer/*endringar/*regler/*reglar/*reglene/*reglane/*forskrift/*forskriften/*forskrifta/*forslag/*forslaget/*framlegg/*framlegget/*innstramminger",
                    "*loven/*lova/*lov/*endringene/*endringane/*endringer/*reglene/*reglane/*forskriften/*forskrifta/*forskrift/*lovendringen ~ vedtatt/vedteke/vedtekne/fastsatt/fastsett/endret/endra/opphevet/oppheva/sanksjonert/trådt",
                    "fastsatte/fastsatt/fastsett/fastsette ~ *forskrift/*forskriften/*forskrifta/*forskrifter/*regler/*reglar/*reglene",
                    "endret/endra/opphevet/oppheva ~ *forskriften/*forskrifta/*loven/*lova",
                    "*reglene/*reglane/*loven/*lova/*forskriften/*forskrifta/*bestemmelsene/*kravene/*krava ~ gjelder/gjeld ~ fra/frå")
            .add(
                    decides(Kind.APPOINTMENT),
                    "oppnevnt/oppnevnte/oppnevner/oppnevnes/oppnevning/oppnemnd/oppnemnde/oppnemnt/oppnemner/oppnemning",
                    "nedsatt/nedsatte/nedsetter/nedsett/nedsette/nedset",
                    "utnevnt/utnevnte/utnemnd/utnemnde/utpekt/utpekte/tilsatt/tilsett",
                    "satt/sett/sette/satte/setter/set ~ ned ~ utvalg/utval/*utvalg/*utval/*gruppe/*råd/*komite/*kommisjon",
                    "besluttet/beslutta/vedtok/vedtatt/vedteke/besluttes ~ å etablere/opprette/nedsette",
                    "opprettet/oppretta/etablert/etablerte/oppretter/opprettar/etablerer ~ *utvalg/*utval/*råd/*gruppe/*nemnd/*senter/*enhet/*eining/*kommisjon/*komité/*komite/*team/*direktorat/*tilsyn/*ombud/*sekretariat",
                    "*utvalg/*utval/*råd/*arbeidsgruppe/*ekspertgruppe/*nemnd/*senter/*enhet/*eining/*kommisjon/*direktorat/*ombud ~ opprettet/oppretta/etablert/oppretta",
                    "er/blir/vart/ble/blei ny leder/leiar/direktør/leder")
            .add(
                    decides(Kind.PARLIAMENTARY),
                    "*representantforslag/*representantforslaget/*representantframlegg/*representantframlegget",
                    "skriftlig/skriftleg/skriftlige/skriftlege spørsmål/spørsmålet",
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
                    new Cue(Act.GATHERS, Kind.EVENT),
                    "arrangerte/arrangerer/arrangert/arrangeres/arrangerast/arrangere/arrangerar",
                    "avholdt/avholder/avholdes/avholde/avhalde/avheld/avheldt",
                    "inviterer/inviterte/invitert/inviteres/inviterar ~ til",
                    "finner/fant/finn/fann ~ sted/stad",
                    "går/gikk/gjekk av stabelen",
                    "møttes/møtast/møttest/møtes/møtte",
                    "sto/stod/står for/bak ~ *møtet/*seminaret/*konferansen/*webinaret/*kurset/*seminar/*møte/*konferanse",
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
                    "igangsatte/igangsatt/igangsett/igangsette",
                    "satt/sett/satte/sette/setter ~ i/igang gang/med",
                    "bistått/bistod/bistår/bidratt/bidrege/bidro/bistadd/hjulpet/hjelpt",
                    "gitt/gjeve/ga/gav/levert/leverte/sendt/sendte/gir ~ innspill/*uttalelse/*uttale/*fråsegn/*høringssvar/*høyringssvar/*kommentarer",
                    "innspill/*høringssvar/*høyringssvar/*uttalelse fra/frå/til",
                    "tildelt/tildelte/tildeler/tildelte/bevilget/løyvd/løyvde/bevilger ~ *kroner/*midler/*midlar/*støtte/*tilskudd/*tilskot/*stønad/*statsstøtte",
                    "utlyst/utlyste/utlyser/lyser/lyste ~ *midler/*midlar/*tilskudd/*tilskot/*støtte/*stipend/ut",
                    "søknadsfrist/søknadsfristen",
                    "gjennomgå/gjennomgått/behandler/behandlet/behandlar ~ *søknader/*søknadene/*søknadane/søknader",
                    "startet/starta/starter/startar/innleder/innleiar/begynt/begynte/byrja/begynner ~ arbeid/arbeidet/arbeide/prosjekt/prosjektet/forprosjekt/*prosjekt/kartlegging/gjennomgang/evaluering",
                    "er/var/kom/kjem/kommer i gang",
                    "er/kom igang",
                    "fått/fekk/fikk/får ~ hjelp/bistand",
                    "samarbeider/samarbeidar/samarbeidet/samarbeidde",
                    "besøkte/besøker/besøkjer",
                    "inngått/inngikk/inngår/inngjekk/signert/signerte/signerer/undertegnet/underteikna ~ *avtale/*avtalen/*samarbeidsavtale/*intensjonsavtale/*kontrakt")
            .add(
                    new Cue(Act.WORKS_PERHAPS, Kind.ACTIVITY),
                    "i oppdrag",
                    "kom/kommer/kjem fram/frem/til",
                    "*prosjektet/*prosjekt/*prosjektene/*prosjekta",
                    "*kampanje/*kampanjen",
                    "skal/vil ~ gjennomføre/utarbeide/levere/lage/evaluere",
                    "driver/driv/leder/leier/koordinerer/følger/følgjer")
            .add(
                    new Cue(Act.ISSUES, Kind.REPORT),
                    "publiserte/publiserer/publisert/publiseres/publiserast/publiserar/publisere",
                    "lanserte/lanserer/lansert/lanseres/lanserast",
                    "utga/utgir/utgav/utgitt/utgjeve/utgjevne/utgjev",
                    "ga/gav/gir/gjev/gitt/gjeve ~ ut",
                    "la/legger/legg/lagt ~ fram/frem/ut",
                    "offentliggjorde/offentliggjør/offentliggjort/offentleggjorde/offentleggjort",
                    "presenterte/presenterer/presentert",
                    "foreligger/føreligg/foreligg",
                    "kom/kommer/kjem/kommet/kome",
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
                    "*rapport/*rapporten/*rapporter/*rapportene/*rapportar/*rapportane",
                    "*evaluering/*evalueringen/*evalueringa",
                    "*undersøkelse/*undersøkelsen/*undersøking/*undersøkinga",
                    "*analyse/*analysen/*analyser/*studie/*studien/*studier/*studium",
                    "*kartlegging/*kartleggingen/*kartlegginga",
                    "*forskningsprosjekt/*forskningsprosjektet/*forskingsprosjekt/*forskingsprosjektet",
                    "*utredning/*utredningen/*utredninga/*utgreiing/*utgreiinga",
                    "*vurdering/*vurderingen/*vurderinga/*vurderinger/*vurderingar",
                    "*gjennomgang/*gjennomgangen/*granskning/*gransking",
                    "*artikkel/*artikkelen/*årbok/*årboka/*årsmelding/*årsmeldinga/*avhandling/*forskning/*forsking/bok/boka/boken/bøker/*fagbok/*notat/*notatet",
                    "*barometer/*barometeret/*handlingsplan/*handlingsplanen/*strategi/*strategien/*opptrappingsplan/*tilstandsrapport")
            .add(
                    Kind.GUIDE,
                    "*veileder/*veilederen/*veiledere/*veiledar/*veiledaren/*rettleiar/*rettleiaren/*rettleiarar/*rettleier",
                    "*håndbok/*håndboken/*håndboka/*handbok/*handboka/*håndbøker",
                    "*retningslinje/*retningslinjen/*retningslinjer/*retningslinjene/*retningslinja/*retningsliner/*retningslinene",
                    "*sjekkliste/*sjekklisten/*sjekklista/*tiltakskort/*rutine/*rutinen/*rutiner/*rutinar/*veiledning/*rettleiing/*mal",
                    "*guide/*guiden/*standard/*standarden/handbook/guidelines/guidance")
            .add(
                    Kind.STATISTICS,
                    "*statistikk/*statistikken/*statistikkar",
                    "*nøkkeltall/*nøkkeltal/tall/tallene/tal/tala/*tall/*tallene")
            .add(
                    Kind.CIRCULAR,
                    "*rundskriv/*rundskrivet/*tildelingsbrev/*tildelingsbrevet/*tildelingsbrevene/*tildelingsbreva/*instruks/*instruksen/*disponeringsbrev")
            .add(
                    Kind.RESOURCE,
                    "*nettressurs/*nettressursen/*ressurs/*ressursen/*nettside/*nettsiden/*nettsida/*nettsider/*nettsted/*nettstedet/*nettstad/*nettstaden",
                    "*film/*filmen/*filmer/*filmar/*video/*videoen/*videoer/*podkast/*podkasten/*podcast/*podcasten",
                    "*nettkurs/*nettkurset/*ekurs/*læringskurs/*kurspakke/*læringsressurs/*opplæringsplattform/*plattform/*plattformen",
                    "*verktøy/*verktøyet/*app/*appen/*portal/*portalen/*database/*databasen/*kart/*kartet/*karttjeneste/*kartteneste",
                    "*oversikt/*oversikten/*oversikter/*oversikta/*oversikter/*oversyn/*oversynet",
                    "*nyhetsbrev/*nyhetsbrevet/*nyheitsbrev/*nyheitsbrevet/*brosjyre/*brosjyren/*brosjyra/*plakat/*plakaten/*plakater",
                    "*hjelpetelefon/*hjelpetelefonen/*telefon/*chat/*chatten/tjeneste/teneste/*nettjeneste/*nettjenesten/*nettenesta/*veiledningstjeneste/*rettleiingsteneste/*register/*registeret/*varslingskanal/*kalkulator/*kalkulatoren",
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
                    "*foredrag/*foredraget/*øvelse/*øvelsen/*øving/*øvinga/*debatt/*debatten/*lansering/*høringsmøte/*besøk/*besøket")
            .build();

    static final Phrases<Boolean> GROUPS = Phrases.<Boolean>builder()
            .add(
                    true,
                    "*gruppe/*gruppen/*gruppa/*nettverk/*nettverket/*utvalg/*utvalget/*utval/*utvalet/*råd/*rådet/*team/*teamet/*forum/*forumet/*komité/*komiteen/*prosjekt/*prosjektet/*arbeid/*arbeidet/*samarbeid/*samarbeidet/task")
            .build();

    private KindWords() {}
}
