package no.politiet.kom.publish.internal.facts.dates;

import no.politiet.kom.model.DateRole;
import no.politiet.kom.publish.internal.text.Phrases;
import org.jspecify.annotations.Nullable;

/** The phrases that tell what happens on a date, in Bokmål and Nynorsk: finite verbs, participles and the nouns made of them. */
final class RolePhrases {

    /** What a phrase tells, and what it tells it by. */
    enum Cue {
        /** An answer that others are to get, which is no deadline for the reader: "får svar". */
        PROMISED(DateRole.DUE),
        /** A last day to answer: "høringsfrist". */
        FRIST(DateRole.DEADLINE),
        /** Something to answer to, which makes "innen" a deadline: "påmelding". */
        ANSWER(DateRole.DEADLINE),
        SENT_ON_HEARING(DateRole.SENT_ON_HEARING),
        /** Sending something out, on hearing where the piece is of one: "sende ut". */
        SENT_OUT(DateRole.PUBLISHED),
        /** Asking for opinions, on hearing where the piece is of one: "ba om synspunkter". */
        ASKED(DateRole.EVENT),
        IN_FORCE(DateRole.IN_FORCE),
        /** A rule or a service is introduced: "ble innført". */
        INTRODUCED(DateRole.IN_FORCE),
        NEXT_UPDATE(DateRole.NEXT_UPDATE),
        ADOPTED(DateRole.ADOPTED),
        SUBMITTED(DateRole.SUBMITTED),
        DELIVERED(DateRole.DELIVERED),
        APPOINTED(DateRole.APPOINTED),
        ESTABLISHED(DateRole.ESTABLISHED),
        PUBLISHED(DateRole.PUBLISHED),
        /** Laying something before the public, or before Parliament. */
        LAID_BEFORE(DateRole.PUBLISHED),
        DUE(DateRole.DUE),
        COVERAGE(DateRole.COVERAGE),
        /** Something that takes place: "arrangerte". */
        EVENT(DateRole.EVENT),
        /** What takes place: "seminar". */
        OCCASION(DateRole.EVENT),
        /** A paper laid before Parliament: "Prop. 48 LS". */
        BILL(null),
        /** A question to a minister. */
        QUESTION(null),
        /** What applies from a day on: "forskriften". */
        RULE(null),
        /** Help or money that is given, which is set up rather than comes into force: "ordningen". */
        SCHEME(null),
        /** A work that is issued: "rapport". */
        WORK(null),
        /** The title of one, in quotation marks. */
        TITLE(null);

        final @Nullable DateRole role;

        Cue(@Nullable DateRole role) {
            this.role = role;
        }

        /** Whether it tells what is done or happens, rather than what it is done to. */
        boolean isTelling() {
            return role != null && this != ANSWER && this != OCCASION;
        }
    }

    private static final Phrases.Builder<Cue> BUILDER = Phrases.builder();

    static {
        add(Cue.FRIST, """
                uttaleperioden/høringsperioden/høyringsperioden/svarperioden går/gikk/gjekk ut, *frist, *fristen,
                *frister, *fristar, *fristane, *fristene, *fristens, *fristens utløp, utløpet av *fristen, frista,
                siste dag for/til, siste sjanse, <date> er/var/blir/vert ~ siste dag/frist/sjanse/mulighet,
                <date> er/var/blir/vert *frist/*fristen, <date> :/– *frist/*fristen,
                <date> :/– siste frist/sjanse/dag/påmeldingsdag, <date> :/– ny/utsatt/utsett *frist/*fristen,
                påmelding <date>, påmelding : <date>, påmelding til/fram/frem, tas/takast imot/mot ~ til,
                mottas/mottakast ~ til, *frist/*fristen er/blir/vert/ble/vart/blei forleng* til,
                høring*/høyring* ~ avsluttes/avsluttast/avsluttet/avslutta/lukkes,
                høring*/høyring* ~ lukkast/utløper/stenger/stengjer/slutter/sluttar,
                høring*/høyring* ~ forlenget/forlenga/forlengd/forlenges/forlengast/utvidet/utvida til,
                forlenget/forlenga/forlengd/forlenger ~ høring*/høyring* ~ til,
                forlengar/utvidet/utvida/utvider/utvidar ~ høring*/høyring* ~ til,
                høring*/høyring* ~ varer/varar/pågår/går/løper/står til/fram/frem,
                påmelding*/*portalen/søknadsrunde*/søknadsvindauge* ~ stenger/stengjer/lukkes/lukkast,
                påmelding*/*portalen/søknadsrunde*/søknadsvindauge* ~ lukker/utløper/avsluttes/avsluttast,
                søknadsvinduet/utlysning*/utlysing*/registrering* ~ stenger/stengjer/lukkes/lukkast,
                søknadsvinduet/utlysning*/utlysing*/registrering* ~ lukker/utløper/avsluttes/avsluttast,
                påmelding*/*portalen/søknadsrunde*/søknadsvindauge* ~ stengte/stengt/stengd/lukket,
                påmelding*/*portalen/søknadsrunde*/søknadsvindauge* ~ lukka/utløp/avsluttet/avslutta,
                søknadsvinduet/utlysning*/utlysing*/registrering* ~ stengte/stengt/stengd/lukket,
                søknadsvinduet/utlysning*/utlysing*/registrering* ~ lukka/utløp/avsluttet/avslutta,
                påmelding*/søknadsrunde*/utlysning*/utlysing*/registrering* ~ går/gikk/gjekk ut,
                påmelding*/venteliste*/skjema* ~ åpen/open ~ til,
                påmelding*/søknadsrunde*/utlysning*/utlysing*/portalen stengt/stengd siden/sidan,
                høringen/høyringa/høringsperioden/høyringsperioden løper/løp ut,
                søknadsperioden/påmeldingsperioden/svarperioden ~ til/ut, på/til høring/høyring ~ til <date>,
                på/til høring/høyring ~ til og med <date>,
                høringen/høyringa/påmeldingen/påmeldinga ~ åpen/open/åpent/ope/opent ~ til,
                *undersøkelsen/*undersøkinga/utlysningen/utlysinga ~ åpen/open/åpent/ope/opent ~ til,
                *portalen/*skjemaet/*skjema/konsultasjonen ~ åpen/open/åpent/ope/opent ~ til,
                innspillsrunden/innspelsrunden/ordningen/ordninga ~ åpen/open/åpent/ope/opent ~ til,
                kan ~ besvares/besvarast/svares/svarast/gjøres/gjerast ~ til,
                kan ein/man/en/du/de/dere/alle gjere/gjøre ~ til,
                må være/vere ~ kommet/kome/komne/komen/mottatt/motteke/mottekne,
                må være/vere ~ innsendt/innsende/innlevert/innleverte/registrert/registrerte/innmeldt/inne,
                må/skal/skulle/bør ~ være/vere ~ i hende,
                må/skal/skulle/bør/måtte ~ være/vere/vore/vært ~ inne/innsendt/innsende,
                må/skal/skulle/bør/måtte ~ være/vere/vore/vært ~ innlevert/innleverte/innmeldt/mottatt,
                skal/skulle/bør/måtte være/vere ~ kommet/kome/komne inn, må være/vere sendt/sende ~ inn,
                høringen/høyringa/påmeldingen/påmeldinga/undersøkelsen/undersøkinga ~ går/gjekk/gikk ut/til,
                høringsperioden/høyringsperioden ~ til, offentlig/offentleg ettersyn ~ til <date>,
                offentlig/offentleg ettersyn ~ til og med <date>,
                siste/seinaste ~ innleveringsdag/søknadsdag/påmeldingsdag/svardag/bestillingsdag, siste dag å""");
        add(Cue.ANSWER, """
                si/sei/seie ja, påmeld*, *påmelding, innmeld*, ring, ringe, skriv til, fyll/fylle ~ ut,
                last/laste ~ opp, melde ~ fra/frå/ifra/ifrå, si/seie ~ mening/meninga/meininga/meining,
                mene/meine noko/noe, må de/dei/den/det fram/frem innen/innan/før, innvending*, meld deg/dykk/dere/seg,
                melde seg/deg/dykk/dere, meld/melde/melder/meldes ~ på, meldes, meldast, meld, melder seg, send,
                sende ~ inn, send/sender/sendes/sendast ~ inn, sendes, sendast,
                bes/bedes/bedt/ber/bedne/bede ~ sende/melde/svare/gi/gje/levere/søke/søkje,
                må/kan/bør/skal sende/sendes/sendast, søk, søke, søkes, søkje, søkjast, søkast, søker, søkjer, søknad*,
                svar, svare, svara, innspel*, innspill*, merknad*, uttal*, synspunkt*, registrer, registrere,
                registrering*, nominer, nominere, nominasjon*, nominering*, bestill, bestille, tinging, høringssvar*,
                høyringssvar*, høringsinnspill*, høyringsinnspel*, gi/gje ~ tilbakemelding, tilbakemelding*,
                gi/gje ~ beskjed, si/sei/seie fra/frå/ifra/ifrå, ta kontakt, avgis, leveres ~ elektronisk, kommentar*,
                forslag ~ sendes/sendast, forslag til/om innlegg/kandidat*/tema, bidrag, tips, abstrakt*, hos oss,
                oss i hende, i hende, være/vere/er inne, sikre/sikra deg/seg plass, interessert*, delta må,
                vil/ønsker/ønskjer ~ delta/uttale,
                tar/tek/tas/tas/takast ~ imot/mot ~ innspel*/innspill*/forslag/søknad*/tips,
                tar/tek/tas/tas/takast ~ imot/mot ~ bidrag/svar/*svar/synspunkt*/merknad*/påmelding*, må/bør vi ha/få,
                vi må/bør ha/få, vi trenger/treng, trenger/treng vi, vil vi ha, vil vi gjerne ha,
                ønsker/ønskjer/ynskjer vi, vi ~ ha/få/høre/høyre ~ fra/frå deg/dere/dykk,
                *svar/svarene/svara/*innspill/*innspel/innspillene/innspela/merknadene ~ være/vere hos/framme/fremme,
                merknadane/*søknad/søknaden/søknadene ~ være/vere hos/framme/fremme,
                søknadane/påmeldingen/påmeldinga/uttalelser/uttalelsen ~ være/vere hos/framme/fremme, lar/lèt oss få,
                lar/lèt oss vite, registreres, registrerast, innmeldes, må ~ logge/bekrefte/stadfeste/oppdatere/fornye,
                sammendrag*, samandrag*, tilbud/tilbod ~ leveres/leverast,
                klage/klager/klagar ~ sendes/sendast/leveres/leverast, kan besvares/besvarast, gje/gi lyd,
                gje/gi seg til kjenne, den/dei/de/alle/dere/dykk som vil/ønsker/ønskjer/ynskjer, til oss, til meg""");
        add(Cue.PROMISED, """
                får/fikk/fekk/få ~ svar/tilbakemelding/beskjed/vedtak,
                alle/søkerne/søkjarane/kommunene/kommunane får ~ melding,
                svar/tilbakemelding/beskjed ~ gis/gies/gjevast/ventes/ventast/kommer/kjem/foreligger,
                vi/departementet/direktoratet/tilsynet svarer/svarar,
                vi/departementet/direktoratet/tilsynet gir/gjev/sender ~ svar/tilbakemelding/beskjed, svarer/svarar vi,
                gir/gjev vi ~ svar/tilbakemelding/beskjed""");
        add(Cue.SENT_ON_HEARING, """
                på høring/høyring, på ~ høring/høyring, til høring/høyring, ut ~ høring/høyring,
                på offentlig/offentleg/alminnelig/allmenn/open/åpen/ny høring/høyring,
                høringen/høyringa begynte/startet/starta/byrja/ble/blei/vart/åpnet/åpna/opna,
                sendt/send ~ ut ~ høring/høyring,
                sendte/sende/sendt/send/sender ~ ut ~ forslag/framlegg/utkast/høringsnotat/høyringsnotat,
                sendes/la/lagt/legger/legg ~ ut ~ forslag/framlegg/utkast/høringsnotat/høyringsnotat,
                høringsnotatet/høyringsnotatet/høringsbrevet/høyringsbrevet ~ sendt/send/datert/dagsett/lagt,
                på/til/ut offentlig/offentleg ettersyn, ut til/på offentlig/offentleg ettersyn""");
        add(Cue.SENT_OUT, """
                brev*/*brevet/*notatet/utkast*/framlegg*/forslag* gjekk/gikk/går ut,
                sendte/sende/sendt/send/sender/sendes/sendast ~ ut, utsendt, utsend, utsending*, sendte/sende <date>,
                sendt/send til ~ høringsinstans*/høyringsinstans*/partene/partane""");
        add(Cue.ASKED, """
                ba/bad/ber/bed/bedt ~ om/til synspunkt*/innspill/innspel/merknad*,
                ba/bad/ber/bed/bedt ~ om/til uttal*/kommentar*/tilbakemelding*/svar/høringssvar,
                bede/bedd/inviterer/inviterte/inviterar ~ om/til synspunkt*/innspill/innspel/merknad*,
                bede/bedd/inviterer/inviterte/inviterar ~ om/til uttal*/kommentar*/tilbakemelding*/svar/høringssvar,
                inviterte/inviterer/invitert ~ til å uttale/komme/kome/gi/gje/sende""");
        add(Cue.IN_FORCE, """
                i kraft, virkning/verknad før/til, senket/senka/senkes/hevet/heva/redusert/satt/sett opp/ned <date>,
                ble/blei/vart/er senket/senka/hevet/heva/redusert/halvert/doblet/dobla <date>, ikrafttre*, ikraftset*,
                i verk, iverksett*, iverksatt*, tek/tok/tar/teke/tatt/ta til å gjelde,
                begynner/begynte/begynne/byrjar/byrja å gjelde, å gjelde,
                gjelder/gjeld/gjaldt/galdt/gjelde/gjeldende/gjeldande/gyldig/gyldige ~ fra/frå, gjelder/gjeld ~ nye,
                gjøres/gjerast/gjort gjeldende/gjeldande, virkning/verknad ~ fra/frå, virker/verkar fra/frå,
                gjelder/gjeld/gjaldt/gyldig/gyldige til, får/fikk/fekk/få anvendelse/virkning/verknad, til anvendelse,
                tas/takast i bruk, oppheves, opphevet, oppheva, opphevast, opphevd, opphører, opphørte, opphøyrer,
                opphøyrde, opphøre, opphøyre, tar/tek/tok/ta slutt, faller/fell/falt/fall bort, bortfaller, bortfell,
                løper/løp ut, utløper,
                *ordning/*ordningen/*ordninga/*ordningene/*ordningane ~ avvikles/avviklast/avviklet/avvikla,
                tilskudd*/tilskot*/krav*/støtte*/gebyr* ~ avvikles/avviklast/avviklet/avvikla, fases ut, fasast ut,
                utfases, innføres, innføras, innførast, innfører, krav* blir/vert/ble/vart innført, overgangstid*,
                overgangsordning*, overgangsperiode*, trådte ~ kraft,
                *regler/*reglar/*krav/*satser/*satsar ~ fra/frå <date>,
                *gebyr/*forbud/*forbod/*plikt/*avgift/*avgifter ~ fra/frå <date>,
                *regler/*reglar/*krav/*satser/*satsar ~ fra/frå og med <date>,
                *gebyr/*forbud/*forbod/*plikt/*avgift/*avgifter ~ fra/frå og med <date>, forbudt fra/frå, forbode frå,
                ulovlig fra, ulovleg frå, påbudt fra, påbode frå, plikt fra/frå,
                fra/frå <date> forbudt/forbode/forbydd/ulovlig/ulovleg/påbudt/påbode/tillatt/tillate/lov,
                slår/slo/slå inn, blir/vert/er ~ kroner/prosent fra/frå <date>,
                avløser/avløyser/erstatter/erstattar den/det/de/dei gamle/gjeldende/gjeldande ~ fra/frå,
                avløser/avløyser/erstatter/erstattar den/det/de/dei tidligere/tidlegare/forrige/førre ~ fra/frå,
                inntrer/inntrådte/inntrår/inntrer ~ fra/frå,
                fra/frå <date> gjort/gjør/gjer/gjorde/innført ~ påbudt/påbode/forbudt/forbode,
                fra/frå <date> gjort/gjør/gjer/gjorde/innført ~ lov/lovlig/ulovlig/obligatorisk,
                gjør/gjer/gjort/gjorde ~ påbudt/påbode/forbudt/forbode/lovlig/ulovlig/ulovleg/obligatorisk,
                øker/aukar/økes/økast/aukast/øke/auke/heves/hevast/hevet/heva/senkes fra/frå <date>,
                senkast/senket/senka/settes/endres/endrast fra/frå <date>,
                endret/endra/strammes/lempes/justeres/justerast fra/frå <date>,
                øker/aukar/økes/heves/hevast/senkes/senkast/endres/endrast/justeres/justerast/strammes <date>,
                fra/frå <date> øker/aukar/heves/hevast/senkes/senkast,
                fra/frå <date> endres/endrast/innføres/innførast/gjelder/gjeld/gjelde, inntrer, inntrådte, inntre,
                ikraft, trer inn, trådte inn, tre inn, lovfestes, lovfestast,
                stoppes/stoppast/stanses/stansast/forbys/forbydast/tillates/tillatast fra/frå, rettskraftig fra/frå,
                <date> gjelder/gjeld/innføres/innførast/endres/endrast, gjelder/gjeld/gjaldt/galdt/gjelde ~ til <date>,
                gjelder/gjeld/gjaldt/galdt/gjelde ~ til og med <date>""");
        add(Cue.INTRODUCED, "innført, innførte, innførde");
        add(Cue.NEXT_UPDATE, """
                neste oppdatering*/utgave*/utgåve*/nummer/nyhetsbrev*/nyheitsbrev*/nyhendebrev*,
                neste rapport*/versjon*/oversikt*/statistikk*/måling*/publisering*/brev/utsending*,
                neste ~ kommer/kjem/utkommer/utkjem/foreligge/foreligger/utgis/gis/planlegges/planlagt/planlagd,
                neste ~ venta/ventet/ligge/liggje/sendes/sendast,
                neste ~ publiseres/publiserast/leggjast/ventes/ventast/offentliggjøres,
                fylles/fyllast/fylt ~ på ~ igjen/att, oppdateres, oppdaterast, oppdaterer, oppdaterar,
                blir/vert oppdatert, blir/vert oppdaterte/oppdatera/fornya/fornyet,
                skal/vil ~ oppdateres/oppdaterast/oppdatere,
                blir/vert/skal/vil ~ ajourført/ajourførte/ajourføres/ajourførast,
                blir/vert/skal/vil ~ revidert/reviderte/fornya/fornyet/supplert,
                neste gang/gong ~ oppdatert/oppdatera/oppdaterte/ajourført/ajourførte/revidert,
                neste gang/gong ~ fornya/fornyet/supplert/publisert/utgitt/lagt/gitt, ajourføres, ajourførast,
                oppdatert/oppdatera/ajourført/revidert/fornya/fornyet/publisert/lagt ~ igjen/att <date>,
                oppdatert/oppdatera/ajourført neste gang/gong, neste gang/gong <date>,
                nye tall/tal ~ publiseres/publiserast/ventes/ventast/foreligger, tilbake ~ ~ ~ i <date>,
                neste brev/nummer/utgave/utgåve ~ sendt/send/lagt/gitt/gjeve/publisert ~ ut,
                hører/høyrer ~ oss igjen/att, neste gang/gong du/dere/de/dykk hører/høyrer,
                kommer/kjem/kome/komme ~ tilbake/att, neste gang/gong, neste <date>, neste : <date>,
                neste blir/vert/er <date>, neste *brev/*brevet/*nummer/*utgave/*utgåve/*rapport/*melding,
                ny/nye oppdatering*, ny/nye ~ kommer/kjem/ventes/ventast, nye tall/tal kommer/kjem, gjentas, gjentakast,
                tas/takast opp igjen/att,
                ny/nye/utvidet/utvida/oppdatert versjon/utgave/utgåve ~ kommer/kjem/ventes/ventast,
                oppdatera/revidert/endelig/endeleg/fullstendig versjon/utgave/utgåve ~ kommer/kjem/ventes/ventast,
                det/den/dei/de neste kommer/kjem/blir/vert/ventes/ventast/sendes/sendast""");
        add(Cue.ADOPTED, """
                vedtatt, vedtok, vedtar, vedtas, vedtatte, vedtek, vedteke, vedteken, vedtekne, vedtakast, vedta,
                *vedtaket, vedtak <date>, gjorde/gjort/gjør/gjer/fattet/fatta/traff ~ *vedtak/*vedtaket,
                vedtak av/fra/frå <date>, fattet/fatta/fatter/fattar ~ vedtak,
                vedtak*/avgjørelse*/avgjerd*/beslutning* ble/blei/vart/er fattet/fatta/gjort/gjorde,
                vedtak*/avgjørelse*/avgjerd*/beslutning* ble/blei/vart/er tatt/teke/teken/tekne/truffet,
                gjorde/gjort/gjør/gjer ~ vedtak, beslutt*, avgjorde, avgjort, avgjør, avgjer, avgjord, avgjøres,
                traff/treffer ~ vedtak/beslutning/avgjørelse/avgjerd, tok/tek/tar/tatt ~ avgjerd/beslutning/avgjørelse,
                godkjen*, godtok, godtatt, godtatte, godteke, bifalt, bifalte, fastsatt, fastsatte, fastsett, fastsette,
                fastsetter, fastset, fastsettes, fastsetjast, fastsetje, ratifiser*, sanksjonert*, bestemte, bestemt at,
                bestemte at, stadfest*, samtykte, samtykket, samtykka, ga/gav/gitt/gjeve ~ samtykke,
                sluttet/slutta/slutter/sluttar ~ seg til, enige, einige, stemte/røysta for/over/ned/mot/imot, røysta,
                stortinget/regjeringen/regjeringa sluttet/slutta/slutter/sluttar seg <date> til,
                komiteen/styret/rådet/kommunestyret sluttet/slutta/slutter/sluttar seg <date> til,
                sa/seier/sier/sagt ~ ja/nei til, nedstem*, avviste, avvist*, avslo, avslått, avslege, forkast*,
                underskriv*, underskrev*, dommen/kjennelsen/orskurden falt/fall, avsa, avsagt, avsagd, avsagde,
                falt/fall ~ dom, signert*, undertegn*, underskrev, underskreiv, underteikn*,
                *loven/*lova/*lov/*lovene/*forskriften/*forskrifta er/var/stammer/skriv/skriver ~ fra/frå,
                *avtalen/*avtala/*konvensjonen er/var/stammer/skriv/skriver ~ fra/frå,
                *direktivet/*forordningen/*forordninga er/var/stammer/skriv/skriver ~ fra/frå,
                fattet/fatta/fatter/fattar/traff <date> vedtak/beslutning/beslutninga,
                fattet/fatta/fatter/fattar/traff <date> avgjørelse/avgjerd/kjennelse/orskurd,
                treffer/tok/tek/tar/gjorde <date> vedtak/beslutning/beslutninga/avgjørelse/avgjerd/kjennelse/orskurd,
                fattet/fatta/fatter/fattar ~ beslutning/avgjørelse/avgjerd/kjennelse,
                avgjerda/avgjørelsen/avgjørelsa/beslutningen er/var/stammer fra/frå,
                beslutninga/vedtaket/dommen/kjennelsen/resolusjonen er/var/stammer fra/frå, innlemm*,
                tatt/teke/teken inn i eøs, tas/takast inn i eøs,
                vedtatt/vedteke/vedteken/sanksjonert/fastsatt/fastsett/godkjent/godkjend ~ i statsråd""");
        add(Cue.SUBMITTED, """
                fremsatt, fremsatte, fremsettes, fremsetter, framsatt, framsatte, framsett, framsette, framset,
                sette/satte <date> ~ fram/frem, framsetter, framsetjast, framsettes,
                satt/sett/sette/satte/settes/setjast frem/fram, fremmet, fremma, fremmer, fremmes, fremme, fremja,
                fremjar, fremjast, fremje, fremjer, føre/førte/førde/ført ~ fram/frem, foreslo, foreslått, føreslo,
                føreslått, føreslege, foreslår, føreslår, foreslås, føreslåast,
                stiller/stilte/stilt/stille/stilde/still/stillet ~ spørsmål, spurte, spurde, spør, spurt,
                reiste/reist ~ spørsmål/forslag/interpellasjon, rettet/retta/rettar/retter ~ spørsmål,
                fikk/fekk/fått/får ~ spørsmål, ville/vil ~ vite, lurte, lurer, lurer på, interpellerte,
                tok/tatt/teke ~ opp ~ spørsmål*, innsendt, innlevert, innleverte, sendte/sende/sendt/send ~ søknad,
                søkte, søkt om, *forslaget er fra/frå,
                oversendt/oversendte/oversende/sendte/sende/sendt/send ~ stortinget,
                sendte/sende/sendt/send ~ til stortinget, sendte/sende/sendt/send ~ inn,
                lagt/lagd/lagde/la ~ frem/fram i/for statsråd/stortinget, lagt/lagd fram/frem i/for statsråd/stortinget,
                lagt/lagd til stortinget, i statsråd,
                leverte/levert/leverer ~ forslag/framlegg/søknad/lovforslag/representantforslag, leverte/levert inn,
                la/lagt inn forslag, ville ~ ~ vite, ba/bad ~ statsråden/*ministeren/ministeren,
                gjorde/gjer/gjort ~ framlegg/forslag om, gjorde/gjer/gjort ~ framlegg/forslag til,
                stiller/stilte/stilt/stille/stilde ~ spørsmålet/spørsmåla/spørsmålene""");
        add(Cue.DELIVERED, """
                statsråden/*ministeren fikk/fekk *rapporten/*utredningen/*utgreiinga/*innstillingen/*innstillinga,
                departementet/regjeringen/regjeringa fikk/fekk *rapporten/*utredningen,
                departementet/regjeringen/regjeringa fikk/fekk *utgreiinga/*innstillingen/*innstillinga,
                overlever*/overrekk*/avlever* fant/fann/finner/finn sted/stad,
                overlever*/overrekk*/avlever* skjedde/skjer,
                sendt/send/oversendt departementet/regjeringen/regjeringa/direktoratet, overlever*, overrakt*,
                overrekt*, overrekkes, mottok, mottatt, mottar, motteke, mottek, mottatte,
                tok/tar/tek/tatt/teken/teke/tekne ~ mot/imot, leverte, levert, avga, avgitt, avgav, avgjeve, avgjev,
                avleverte, avlevert, avgir, gav/ga/gitt/gjeve frå/fra seg,
                ga/gav/gitt/gjeve ~ sin/si innstilling/innstillinga/tilråding""");
        add(Cue.APPOINTED, """
                oppnevn*/oppnemn*/utnevn*/utnemn*/tilsett*/ansett* fant/fann/finner/finn sted/stad,
                oppnevn*/oppnemn*/utnevn*/utnemn*/tilsett*/ansett* skjedde/skjer,
                oppnevn*/oppnemn*/utnevn*/utnemn* ~ i statsråd,
                *direktøren/*leiaren/*lederen/*sjefen/*leder/*leiar/*direktør begynner/byrjar/starter/startar,
                tek/tar/tok/tatt ~ til i stillinga/stillingen/jobben, oppnevn*, oppnemn*, gjenoppnevn*, nedsatte,
                nedsatt, nedsette, nedsett, nedsetter, nedset, sette/satte/satt/sett/setter/set/settes ~ ned, utnevn*,
                utnemn*, tilsatt, tilsett, tilsatte, tilsette, tilsetting*, ansatt, ansatte, ansettelse*, gjenvalgt,
                attvald, valgt, vald, valgte, valde, velges, veljast, konstituert*, beskikk*, utpek*, utpeik*,
                pekte/pekt/peker/pekes/peke/peika/peikte/peiker/peikar/peikt ~ ut, tiltrådte, tiltrer, tiltredde,
                tiltrådt, overtar/overtok/overtek som,
                begynte/begynner/byrja/byrjar/starta/startet/starter/startar/slutta/sluttet/slutter som,
                tok/tek/tar/tatt ~ over som,
                fikk/fekk/får ~ ny/nye/nytt leder/leiar/direktør/styre/sjef/medlem/medlemmer/medlemer,
                ny/nye leder/leiar/direktør/sjef, gikk/gjekk/går av som, fratrådte, fratrer,
                begynner/begynte/byrjar/byrja/tiltrer i stillingen/stillinga/jobben,
                *direktøren/*leiaren/*lederen/*sjefen slutta/sluttet/sluttar/slutter/fratrer/fratrådte/fråtrer,
                tiltredelse, tiltreding, tiltredelsen, tiltredelsesdato,
                oppnevnt/oppnemnd/oppnemnt/utnevnt/utnemnd/utnemnt ~ i statsråd""");
        add(Cue.ESTABLISHED, """
                opprett*, etabler*, slått/slegne/slege/slås/slåast ~ sammen/saman, ble/blei/vart til, stiftet, stifta,
                stiftes, stiftast, grunnlagt, grunnlagd, grunnla, danna, dannet, skipa, skipast, skipar, igangsatt*,
                igangsett*, i gang, påbegynt, påbegynte, oppstart*, starter/startar/startet/starta opp, startet, starta,
                starter, startar, starte, begynte, begynner, byrja, byrjar, tok/tek/tar til, åpnet, åpna, opna, åpner,
                opnar, åpnes, opnast, åpning, åpningen, opning, opninga, eksistert*, innvi*, i drift,
                er/var/være/vere/vært/vore/blir/vert/tok/tatt/tar/tek/teke/teken/kom/kome/kommet ~ i bruk,
                på lufta/luften, startskudd*""");
        add(Cue.PUBLISHED, """
                publiser*, lansere, lanserer, lanseres, lanserast, lanserte, lansert, lanserar, lansering, lanseringa,
                lanseringen, utgitt, utgis, utga, utgav, utgjev*, utgivelse*, utgiving*, offentliggj*, offentleggj*,
                kunngj*, gitt/ga/gav/gir/gi/gis/gjeve/gjev/gje/gjevast/gjevne ~ ut, gjekk/gikk ut med,
                kom/kommer/kjem/kome/komme/kommet/komen/komne ~ ut,
                gjort/gjorde/gjøres/gjerast ~ tilgjengelig*/tilgjengeleg*, tilgjengelig/tilgjengeleg ~ fra/frå, slapp,
                slepp, slepte, sleppte, sleppt, slippes, slipper, slepper, sleppast, sluppet, sleppe, slippe,
                la/legger/lagt/legg/lagd/lagde/legges/leggast/leggjast ~ ut, utlagt, utkom*, utkjem*,
                presenterte ~ rapport*, lå/låg/var/sto/stod klar/klart/klare,
                ny/nye/nytt *rapport/*rapporter/*rapportar/*veileder/*veiledere/*rettleiar,
                ny/nye/nytt *rettleiarar/*rundskriv/*håndbok/*handbok/*artikkel/*studie, premiere*, *premiere,
                vist/vises/vist/synt ~ fyrste/første gang, skrev, skreiv, oppdatert*, revidert*, ajourført*, trykt,
                trykket, på trykk, i trykken, <quote> første/fyrste gang/gong, viste/synte ~ første/fyrste gang/gong,
                nylansert*, opp med artikkelen/rapporten/boka/boken/en/ein/ei/et/eit, kom/kommer/kjem med, ute med,
                rulla/rullet ut, avløser/avløyser/erstatter/erstattar ett/eitt/et/eit/en/ein/ei fra/frå, dagens lys,
                ble/blei/vart gjort/gjorde kjent/kjend/kjende/offentlig/offentleg,
                ble/blei/vart/er gjort/gjorde kjent/kjend/kjende i <date>,
                ble/blei/vart/er gjort/gjorde offentlig/offentleg/tilgjengelig*/tilgjengeleg* i <date>,
                kome/komme/kommet/komen/komne med, opp med \"/«/“, ut med, utlys*, lyser/lyste/lyst ut,
                lyser/lyste <date> ut, lastes/lastast ned fra/frå""");
        add(Cue.LAID_BEFORE, """
                kom, kommer/kjem <date>, kommer/kjem i/den <date>, forelå, foreligger, låg føre, ligg føre, lå føre,
                datert*, dagsett*, dagsatt, dagteken*,
                la/lagt/lagd/lagde/legger/legg/legges/leggast/leggjast/legge/leggje ~ frem/fram,
                la/legg <date> ~ ~ frem/fram, fremlagt*, framlagt*, framlagd*, fremla, framla, fremlegges, fremlegge,
                fremleggelse*, fremlegger, framlegges, framleggast, framlegge, framleggjast, framlegginga, presenter*""");
        add(Cue.DUE, """
                skal/må/vil/skulle/bør ~ levere/leveres/leverast/overleveres/overleverast/overlevere/avgi,
                skal/må/vil/skulle/bør ~ avgis/avgje/rapportere/foreligge/sluttføre/fullføre/presentere,
                skal/må/vil/skulle/bør ~ legge/leggje/legges/leggast/leggjast ~ frem/fram, leveres, leverast, leverer,
                ferdig, ferdige, ferdigstill*, ferdigstilt, fullføres, fullførast, fullført, fullføre, avsluttes,
                avsluttast, sluttføres, sluttførast, sluttføre, skal/vil/må ~ foreligge/ligge, skal ~ liggje føre,
                ligge/liggje føre, klar/klart/klare til/i/innen/innan, skal/må/vil/skulle ~ være/vere over,
                være/vere/bli/verte klar/klart/klare/ferdig/ferdige, er ventet, er venta, ventes, ventast, forventes,
                forventast, er forventet, i mål, planen er, målet er, tar/tek sikte på, reknar/regner med,
                skal/må/vil/skulle/bør ~ komme/kome med, etter planen <date>,
                skal/må/vil/skulle ~ gi/gje/gjeve ~ råd/tilråding/anbefaling/anbefalinger/innspill,
                være/vere/blir/vert/bli/verte ~ avsluttet/avslutta/sluttført/ferdigstilt,
                være/vere/blir/vert/bli/verte ~ fullført/gjennomført/levert/ferdigbehandlet,
                skal/må/vil/skulle ~ avsluttes/avsluttast/sluttføres/sluttførast/ferdigstilles/ferdigstillast""");
        add(Cue.COVERAGE, """
                registrert, registrerte, prosent, %, økte, auka, økning*, auke, auken, nedgang*, gikk/gjekk ned,
                gikk/gjekk opp, kostet, kosta, sammenlignet/sammenliknet/samanlikna med,
                tall/tal/tallene/tala/statistikk/statistikken/data/målinger/målingar for/frå/fra, dekker, dekke, dekkje,
                omfatte, handle/handler om, dekket, dekte, dekkjer, dekka, omfatter, omfattar, omfattet, omfatta,
                gjelder/gjeld/gjaldt/galdt <date>, tilskudd/tilskot/midler/midlar/budsjett* for, figurer, avdekket,
                avdekka, i snitt, i gjennomsnitt, gjennomsnittlig, gjennomsnittleg, til sammen, til saman, totalt,
                flere/fleire/færre enn, antallet, tallet/talet på, andelen,
                perioden/tidsrommet/tidsrom/årene/åra/månedene/månadene/månadane/kvartalene <date>,
                <date> ~ ~ står/stod/sto for tur, tar/tek for seg""");
        add(Cue.EVENT, """
                arranger*, avhold*, avheld*, avhalde*, hold, holde, holdt, holder, holdes, heldt, held, halde, haldne,
                halden, haldast, delta, deltar, deltok, deltek, deltatt, delteke, møttes, møtte, møtast, møttest, møtes,
                møtest, møter, invitert*, inviterer, inviterar, gjennomfør*, av stabelen,
                finner/fann/fant/finn/funnet/funne ~ sted/stad, besøk*, vitja, vitjar, gjestet, gjesta, samlet, samla,
                samler, samlar, samles, samlast, planlegger, planlegg, foregår, foregikk, går/gjekk føre seg, vertskap,
                vert for, med på, sto/stod/står/stått for, stilte/stiller ~ opp/på, stille på, bistår, bisto, bistod,
                bistått, bidratt, bidrog, bidro, bidrar, bidrege, bidreg, hjalp, hjulpet, hjelpt, hjelpte, reiste,
                reiser, hatt, hadde ~ møte, innledet, innleia, innleidde, innledning*, orienterte,
                skipa/skipar/skiper ~ til, stelte ~ til, ses/sjåast/treffes/treffast ~ igjen/att,
                møtes/møtest/møtast/samles/samlast/ses/sees ~ neste gang/gong,
                treffes/treffast/arrangeres/arrangerast/avholdes/holdes/haldast ~ neste gang/gong,
                svaret/svar ~ kom/kjem/kommer/forelå/ble/blei/vart/var/er, svarte, svar/svaret/svara <date>, besvart,
                besvarte, besvara, svart på, svaret, behandle*, behandla, handsama, handsamar, drøftet, drøfta, drøftar,
                diskuterte, debatter*, feiret, feira, markerte, tildelt*, tildeler, delte/delt/deler ut,
                søknad*/utlysning*/utlysing*/registrering* åpner/opnar/åpnet/opna/åpna/åpnes/opnast,
                fikk/fekk/får/fått ~ kroner/millioner/millionar/midler/midlar,
                fikk/fekk/får/fått ~ tilskudd/tilskot/prisen/pris/støtte/stønad, vant, hendte, skjedde, streiket,
                streika, påmelding* åpner/opnar/åpnet/opna/åpna, sett/sette/set av, hold av,
                fikk/fekk ~ <date> ~ ~ kroner/millioner/millionar/midler/midlar/tilskudd/tilskot/støtte,
                fikk/fekk <date> ~ ~ kroner/millioner/millionar/midler/midlar/tilskudd/tilskot/støtte,
                fikk/fekk/får ~ brev/melding/invitasjon/spørreskjema/spørjeskjema/e-post,
                kom/kommer/kjem/kome/kommet/trådte/trer ~ sammen/saman, kom/kommet/kome/komne/kommer/kjem inn,
                brukte/bruker/brukar/nytta/nyttet <date> på/til,
                hentet/henta/samlet/samla/innhentet/innhenta ~ inn mellom/i/fra/frå <date>,
                innhentet/innhenta/innsamlet/innsamla mellom/i/fra/frå <date>, diskutert, drøftet og, debattert,
                åpnet/åpna/opna/åpner/opnar <date> for påmelding/søknader/søknadar, åpnet/åpna/opna ~ sak,
                åpner/opnar/åpnet/åpna/opna for påmelding/søknader/søknadar,
                program*/*programmet/invitasjon*/innkalling* ~ kommer/kjem/publiseres/publiserast,
                saksliste*/*lenke/*lenkje/påmelding* ~ kommer/kjem/publiseres/publiserast,
                program*/*programmet/invitasjon*/innkalling* ~ kommer/kjem i/den <date>,
                saksliste*/*lenke/*lenkje/påmelding* ~ kommer/kjem i/den <date>,
                program*/*programmet/invitasjon*/innkalling* ~ sendes/sendast/sendt/send ut,
                saksliste*/*lenke/*lenkje/påmelding* ~ sendes/sendast/sendt/send ut,
                program*/*programmet/invitasjon*/innkalling* ~ legges/leggast/leggjast/lagt/lagd ut,
                saksliste*/*lenke/*lenkje/påmelding* ~ legges/leggast/leggjast/lagt/lagd ut,
                sendte/sende/sendt/send ut ~ spørreskjema*/spørjeskjema*/spørreundersøkelse*,
                sendte/sende/sendt/send ut ~ spørjeundersøking*/invitasjon*/program*/innkalling*,
                ble/blei/vart/er gjort/gjorde/utført/utførte <date>,
                ble/blei/vart/er gjort/gjorde/utført/utførte ~ i <date>, avvikles, avviklet, avvikla, avviklast,
                avvikling*""");
        add(Cue.OCCASION, """
                *møte, *møtet, *møter, *møta, *møtene, *seminar, *seminaret, *seminarer, *konferanse, *konferansen,
                *konferansar, *konferanser, *webinar, *webinaret, *webinarer, *kurset, *kurs, *samling, *samlinga,
                *samlingen, workshop*, foredrag*, *foredrag, *frokost, *frukost, *frukosten, *frokosten, *verksted,
                *verkstad, *dagen, *dagene, *dagane, *lansering, *lanseringen, *arrangement, *arrangementet, *feiring,
                *markering, *øvelse, *øvelsen, *øving, *øvinga, *fagdag, *temadag, *symposium, *kongress, *messe,
                *besøk, *besøket, *vitjing, *vitjinga, *befaring, *befaringen, *befaringa, *inspeksjonen, *studietur,
                *studieturen, *nettverksmøte, *høringsmøte, *høyringsmøte""");
        add(Cue.BILL, """
                proposisjon*, lovproposisjon*, meld . st, stortingsmelding*, lovforslag*, lovframlegg*,
                representantforslag*, representantframlegg*, dokument, dok, statsbudsjett*, melding* til stortinget,
                meldinga, meldingen, prop, innst, søknaden, spørsmål""");
        add(Cue.QUESTION, """
                skriftlig/skriftleg/muntlig/munnleg spørsmål, skriftlige/skriftlege spørsmål, dokument/dok nr . 15,
                dokument/dok . nr . 15, dokument/dok 15, interpellasjon*, spørretime*, spørjetime*""");
        add(Cue.RULE, """
                *forskriften, *forskrifta, *loven, *lova, *regler, *reglar, *reglene, *reglane, *avgift, *avgiften,
                *avgifta, *gebyr, *gebyret, *skatt, *skatten, *sats, *satsen, *satser, *satsar, *krav, *kravet, *plikt,
                *plikten, *plikta, *forbud, *forbudet, *forbod, *forbodet, *bestemmelsen, *bestemmelsene, *føresegna,
                *føresegnene, lov, forskrift, §""");
        add(
                Cue.SCHEME,
                "*ordningen, *ordninga, *ordningane, *ordningene, *tjenesten, *tenesta, *tilbudet, *tilbodet, *stønaden, *støtta, *støtten");
        add(Cue.WORK, """
                *gransking, *granskingen, *granskinga, *granskinger, *granskingar, *granskning, *granskningen, *rapport,
                *rapporten, *rapporter, *rapportar, *rapportane, *rapportene, *veileder, *veilederen, *veiledere,
                *rettleiar, *rettleiaren, *rettleiing, *rundskriv, *rundskrivet, *brev, *brevet, *anbefaling,
                *anbefalinger, *anbefalingen, *tilråding, *tilrådinga, *håndboken, *håndboka, *handboka, *utredning,
                *utredningen, *utgreiing, *utgreiinga, *undersøkelse, *undersøkelsen, *undersøking, *undersøkinga,
                *studie, *studien, *bok, boka, boken, *artikkel, *artikkelen, *evaluering, *evalueringen, *evalueringa,
                *analyse, *analysen, *oversikt, *kartlegging, *kartlegginga, *kartleggingen, *plan, *planen, *strategi,
                *strategien, *vurdering, *vurderingen, *vurderinga, *retningslinje, *retningslinjer, *retningsliner,
                *notat, *notatet, *hefte, *heftet, *utgave, *utgaven, *utgåve, *utgåva, *retningslinjen, *retningslinja,
                *veiledning, *veiledningen, *rettleiinga, *versjonen""");
        add(Cue.TITLE, Gist.QUOTE);
    }

    static final Phrases<Cue> ALL = BUILDER.build();

    private RolePhrases() {}

    /** Adds phrases, apart by commas. */
    private static void add(Cue cue, String phrases) {
        BUILDER.add(cue, phrases.strip().split(",\\s+"));
    }
}
