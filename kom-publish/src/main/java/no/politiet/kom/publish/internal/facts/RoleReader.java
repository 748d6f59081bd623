package no.politiet.kom.publish.internal.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.publish.internal.facts.Mentions.Mention;
import no.politiet.kom.publish.internal.text.Phrases;
import no.politiet.kom.publish.internal.text.Phrases.Hit;
import no.politiet.kom.publish.internal.text.Range;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads which part each source of a sentence plays. A verb tells it of its subject, which stands before the verb or, where
 * something else opens the sentence, after it; a participle ("utgitt") of the name after "av", or after "har" of its
 * subject; other phrases ("på oppdrag fra") of the name that follows. Names in a row share a part.
 */
final class RoleReader {

    /** How plainly a sentence says it. */
    enum Ground {
        SAID,
        /** "UDIs rapport", "RVTS sin nettressurs". */
        OWNS,
        /** The sentence is about it, or the work is on its pages. */
        NAMED,
        /** "Fafo-rapport 2031:4". */
        SERIES
    }

    /** The part that a source plays. */
    record Part(Mention mention, SourceRole role, Ground ground) {}

    private enum Slot {
        SUBJECT,
        PARTICIPLE,
        NEXT,
        /** After the next "til": "overleverte 2. april utredningen til". */
        TO
    }

    /** What a phrase tells; {@code particle} is what must follow the verb ("la … fram"), none where it is empty. */
    private record Tell(SourceRole role, Slot slot, Set<String> particle) {}

    private static final int REACH = 14;

    /** Works in which somebody says something, as a phrase ends with them. */
    private static final String SAID_IN =
            "*rapport/*rapporten/*rapporter/*rapportar/*notat/*notatet/*artikkel/*artikkelen/*undersøkelse/*undersøkelsen"
                    + "/*undersøking/*undersøkinga/*studie/*studien/*analyse/*analysen/*tall/*tal/*tallene/*tala/*statistikk"
                    + "/*statistikken/*oversikt/*utredning/*utredningen/*utgreiing/*utgreiinga/*evaluering/*evalueringa"
                    + "/*evalueringen/*årsmelding/*årsmeldinga/*årsmeldingen/*kronikk/*veileder/*rettleiar";

    private static final Set<String> OUT = Set.of("ut");
    private static final Set<String> FORTH = Set.of("fram", "frem", "ut");
    private static final Set<String> WITH = Set.of("med");
    private static final Set<String> UP = Set.of("opp");
    private static final Set<String> QUESTIONS =
            Set.of("spørsmål", "spørsmålet", "spørsmåla", "spørsmålene", "det", "dette");
    private static final Set<String> VIEWS = Set.of(
            "innspill",
            "innspel",
            "synspunkter",
            "synspunkt",
            "merknader",
            "merknadar",
            "kommentarer",
            "kommentarar",
            "høringssvar",
            "høyringssvar",
            "tilbakemelding",
            "tilbakemeldinger",
            "tilbakemeldingar",
            "høringsuttalelser",
            "høyringsfråsegner",
            "fråsegner",
            "uttalelser");
    private static final Set<String> HEARING = Set.of(
            "høring",
            "høyring",
            "rundskriv",
            "høringen",
            "høyringa",
            "forslag",
            "framlegg",
            "utkast",
            "høringsnotat",
            "høyringsnotat",
            "høringsnotatet",
            "høyringsnotatet",
            "ut",
            "stortinget",
            "meld",
            "prop",
            "proposisjon",
            "høringsforslag",
            "høyringsframlegg",
            "høringsbrev",
            "høyringsbrev",
            "rundskrivet",
            "tildelingsbrev",
            "tildelingsbrevet",
            "prioriteringsbrev",
            "lovforslag",
            "lovframlegg",
            "stortingsmelding",
            "forskriftsforslag");
    private static final Set<String> EVENT = Set.of(
            "møte",
            "seminar",
            "seminaret",
            "konferanse",
            "konferansen",
            "kurs",
            "webinar",
            "webinaret",
            "samling",
            "møtet",
            "møter",
            "workshop",
            "frokostseminar",
            "fagdag",
            "temadag",
            "årsmøte",
            "fagseminar",
            "dialogmøte",
            "pressekonferanse",
            "opplæring",
            "øvelse",
            "øving",
            "innspillsmøte",
            "fagsamling");
    private static final Set<String> TALK =
            Set.of("innlegg", "foredrag", "presentasjon", "presentasjonen", "tale", "foredraget");

    private static Tell subject(SourceRole role) {
        return new Tell(role, Slot.SUBJECT, Set.of());
    }

    private static Tell subject(SourceRole role, Set<String> particle) {
        return new Tell(role, Slot.SUBJECT, particle);
    }

    private static Tell participle(SourceRole role, Set<String> particle) {
        return new Tell(role, Slot.PARTICIPLE, particle);
    }

    private static Tell next(SourceRole role) {
        return new Tell(role, Slot.NEXT, Set.of());
    }

    private static final Phrases<Tell> PHRASES = Phrases.<Tell>builder()
            .add(
                    subject(SourceRole.PUBLISHER),
                    "publiserte/publiserer/publiserar",
                    "lanserte/lanserer/lanserar",
                    "utga/utgir/utgav/utgjev",
                    "offentliggjorde/offentliggjør/offentleggjorde/offentleggjer",
                    "presenterte/presenterer/presenterar",
                    "oppdaterte/oppdaterer/reviderte/reviderer",
                    "kunngjorde/kunngjør",
                    "slapp/slepp/slipper",
                    "foreslår/foreslo/føreslår/føreslo",
                    "redegjør/redegjorde",
                    "gjer/gjorde greie for",
                    "fremmet/fremmer/fremja/fremjar",
                    "vil/ønsker/ønskjer endre/innføre/avvikle/å/gjennomføre/gjennomføra/forby/oppheve/stramme/skjerpe/endra/innføra",
                    "fornyet/fornya/fornyer/fornyar",
                    "delte/deler/delar",
                    "sluppet/sleppt",
                    "fastsatte/fastsette/fastset/fastsetter",
                    "skriver/skriv i",
                    "er/var avsender/avsendere/avsendar/avsendarar/utgiver/utgivere/utgjevar/utgjevarar av/for",
                    "oversendte/oversender/oversende/oversendar",
                    "har/hadde ute",
                    "er/var kommet/kome/komen/komne med")
            .add(subject(SourceRole.PUBLISHER, WITH), "kom/kjem/kommer", "er/var ute/aktuell/tilbake")
            .add(subject(SourceRole.AUTHOR, UP), "setter/sett/set/satte/sette")
            .add(subject(SourceRole.AUTHOR, QUESTIONS), "stilte/stiller/stilar/svarer/svarar/svarte/svara")
            .add(subject(SourceRole.PUBLISHER, UP), "fulgte/følger/følgde/følgjer/følgde")
            .add(
                    subject(SourceRole.PUBLISHER, VIEWS),
                    "ba/bad/ber/bed/inviterte/inviterer/inviterar/ønsker/ønskjer/vil")
            .add(subject(SourceRole.PUBLISHER, OUT), "ga/gav/gir/gjev")
            .add(subject(SourceRole.PUBLISHER, FORTH), "la/legger/legg")
            .add(subject(SourceRole.PUBLISHER, HEARING), "sendte/sender/sende")
            .add(
                    participle(SourceRole.PUBLISHER, Set.of()),
                    "publisert/publiserte/publiserast/publiseres",
                    "lansert/lanserte/lanserast/lanseres",
                    "fastsatt/fastsett/fastsette",
                    "fremmet/fremja/fremma",
                    "sluppet/sleppt/sloppe",
                    "utgitt/utgjeve/utgjevne/utgitte/utgis/utgjevast",
                    "offentliggjort/offentleggjort",
                    "presentert/presenteres/presenterast",
                    "gis/gjevast ut",
                    "offentliggjøres/offentleggjerast",
                    "oppdatert/revidert",
                    "foreslått/føreslått/føreslege")
            .add(participle(SourceRole.PUBLISHER, OUT), "gitt/gjeve/gjevne")
            .add(participle(SourceRole.PUBLISHER, FORTH), "lagt")
            .add(participle(SourceRole.PUBLISHER, WITH), "kommet/kome/komen/komne")
            .add(participle(SourceRole.PUBLISHER, UP), "fulgt/følgt/følgd")
            .add(participle(SourceRole.PUBLISHER, VIEWS), "bedt/bede/invitert")
            .add(participle(SourceRole.PUBLISHER, HEARING), "sendt/sende")
            .add(
                    next(SourceRole.PUBLISHER),
                    "kom/kommer/kjem/komen/kommet/kome fra/frå",
                    "kom/kommer/kjem/kommet/kome ~ fra/frå",
                    "foreligger/ligg/føreligg ~ fra/frå",
                    "kom/kommer/kjem/utgitt/utgjeve/ut ut på/hos",
                    "utgitt/utgjeve på/hos",
                    ") fra/frå",
                    "høring/høyring fra/frå",
                    "også/òg de/dei fra/frå",
                    "avsender/avsendar/utgiver/utgjevar :",
                    "ute/tilgjengelig/tilgjengeleg ~ hos",
                    "ligger/ligg/finnes/finst ~ ~ hos",
                    "*forskning/*forsking/*studier/*målinger/*målingar/*analyser/*analysar/*undersøkelser/*undersøkingar/*veiledere/*rettleiarar fra/frå",
                    "*rundskriv/*rundskrivet/*tildelingsbrev/*brev ~ ~ fra/frå",
                    "*rapport/*rapporten/*rapporter/*rapportar/*rapportering/*veileder/*rettleiar/*statistikk/*tall/*forslag/*framlegg"
                            + "/*undersøkelse/*undersøking/*analyse/*evaluering/*kartlegging/*studie/*oversikt/*retningslinjer/*rundskriv"
                            + "/*håndbok/*handbok/*melding/*vurdering/*tal/*utgivelse/*utgjeving/*bok/*film/*nettside/*publikasjon"
                            + "/*publikasjoner/*publikasjonar/*tjeneste/*teneste/*verktøy/*nettkurs/*årsrapport fra/frå",
                    "*rapport/*rapporten/*veileder/*rettleiar/*statistikk/*forslag/*framlegg ~ fra/frå")
            .add(
                    subject(SourceRole.AUTHOR),
                    "viser/syner/viste/synte/konkluderer/konkluderte/dokumenterer/dokumenterte/skriver/skriv/skrev/skreiv/mener"
                            + "/meiner/peker/peikar/slår/advarer/advarte/åtvarar/åtvara/anbefaler/anbefalte/tilrår/rår/drøfter/drøftar"
                            + "/beskriver/skildrar/påpeker/påpeikar/hevder/hevdar/finner/finn/fant/fann/melder/argumenterer"
                            + "/argumenterar/tar/tek/ser ~ i ~ "
                            + SAID_IN,
                    "minner/minnar/minte om ~ *sjekkliste/*sjekklisten/*sjekklista/*veileder/*veilederen/*rettleiar/*rettleiaren/*håndbok"
                            + "/*håndboka/*håndboken/*handbok/*handboka/*rettleiing/*nettside/*nettsiden/*nettsida/*film/*filmen",
                    "har fått/fikk/fekk ny/nye/nytt ~ *nettside/*nettsider/*nettsted/*nettstad/*portal/*utgave/*utgåve",
                    "utarbeider/utarbeidar/utarbeidde/utarbeida",
                    "lager/lagar/laga",
                    "utvikler/utviklar/utvikla",
                    "skrev/skreiv",
                    "evaluerte/evaluerer",
                    "gir/gjev/ga/gav svar/svaret/svara/svarene",
                    "kartla/kartlegger/kartlegg",
                    "undersøkte/undersøker/undersøkjer",
                    "vurderte/vurderer/vurderar",
                    "produserte/produserer/produserar",
                    "driver/driv/drev/dreiv",
                    "målte/måler/målar",
                    "analyserte/analyserer",
                    "gjennomførte/gjennomfører",
                    "gjennomgikk/gjennomgjekk",
                    "tilbyr/tilbyd",
                    "samler/samlar/samla",
                    "overleverte/leverte/overrakte/overrekte",
                    "åpnet/åpner/opna/opnar",
                    "oppretter/opprettar/oppretta")
            .add(
                    participle(SourceRole.AUTHOR, Set.of()),
                    "utarbeidet/utarbeidd/utarbeida/utarbeidde",
                    "laget/laga/lagd",
                    "utviklet/utvikla",
                    "skrevet/skrive/skriven/skrivne/skrevne",
                    "spurt/intervjuet/intervjua",
                    "fulgt/følgt",
                    "telt/talt/beregnet/berekna/regnet/rekna",
                    "studert/observert/testet/testa",
                    "oversatt/omsett/tilpasset/tilpassa",
                    "hatt",
                    "utført",
                    "gjennomført",
                    "evaluert",
                    "kartlagt",
                    "undersøkt",
                    "analysert",
                    "gjennomgått",
                    "gjort/gjorde",
                    "vurdert/vurderte",
                    "gransket/granska",
                    "svart/svara på",
                    "stilt",
                    "gjort rede/greie for",
                    "målt/målte",
                    "utredet/utreda/utgreidd/utgreia/greidd ut",
                    "sett på",
                    "samlet/samla",
                    "satt/sett sammen/saman",
                    "produsert/produserte",
                    "ført/førte",
                    "levert/overlevert",
                    "drevet/drive/drives/drivast/driftes/driftast",
                    "føres/førast",
                    "lages/lagast/produseres/produserast/skrives/skrivast",
                    "utarbeides/utarbeidast/utvikles/utviklast",
                    "opprettet/oppretta",
                    "satt/sett i drift/gang",
                    "tatt/teke i bruk",
                    "gått gjennom",
                    "åpnet/opna",
                    "oppdrag å utarbeide/lage/skrive/gi/gje")
            .add(
                    subject(SourceRole.ORGANISER),
                    "arrangerte/arrangerer/arrangerar",
                    "avholdt/avholder/avheld",
                    "inviterte/inviterer/inviterar",
                    "stod/sto/står bak/for",
                    "stod/sto/står sammen/saman/alene/åleine/også/òg bak",
                    "skipa/skipar ~ til",
                    "var/er ~ vert/vertskap/arrangør/vertskapet")
            .add(subject(SourceRole.ORGANISER, EVENT), "holdt/holder/heldt/held")
            .add(
                    participle(SourceRole.ORGANISER, Set.of()),
                    "arrangert/arrangerast/arrangeres",
                    "avholdt/avhalde/avholdes")
            .add(participle(SourceRole.ORGANISER, EVENT), "holdt/halde/halden")
            .add(
                    next(SourceRole.ORGANISER),
                    "i ~ regi av",
                    "avsender/avsendar/utgiver/utgjevar/utgiveren/utgjevaren er/var",
                    "arrangør var/er",
                    "arrangøren var/er",
                    "arrangører/arrangørar var/er",
                    "invitert av")
            .add(subject(SourceRole.PARTICIPANT), "deltok/deltar/deltek/deltatt", "var ~ med på", "bidro/bidrar")
            .add(subject(SourceRole.PARTICIPANT, TALK), "holdt/holder/heldt/held")
            .add(participle(SourceRole.PARTICIPANT, Set.of()), "deltatt/delteke")
            .add(next(SourceRole.PARTICIPANT), "representanter/representantar fra/frå", "innlegg/innledere fra/frå/av")
            .add(
                    next(SourceRole.COMMISSIONER),
                    "på/etter oppdrag fra/frå/for/av",
                    "oppdrag fra/frå/av",
                    "oppdraget/*oppdrag ~ fra/frå/av",
                    "bestilt av",
                    "oppdragsgiver/oppdragsgjevar/oppdragsgiveren var/er")
            .add(subject(SourceRole.COMMISSIONER), "bestilte/bestiller")
            .add(
                    next(SourceRole.FUNDER),
                    "finansiert/finansieres/finansierast ~ av",
                    "støttet/støtta/støtte/stønad/tilskudd/tilskot/midler/midlar/finansiering av/fra/frå",
                    "med støtte/stønad fra/frå")
            .add(subject(SourceRole.FUNDER), "finansierer/finansierte/finansierar")
            .add(
                    next(SourceRole.PARTNER),
                    "samarbeid/samarbeidet ~ med",
                    "samarbeider/samarbeidar/samarbeidde med",
                    "sammen/saman med")
            .add(
                    next(SourceRole.ADDRESSEE),
                    "overlevert/overleverte/overrakt/overrekt til",
                    "overlevert/overleverte/overrakt",
                    "overlevert/overleverte ~ til",
                    "levert/leverte ~ til")
            .add(
                    new Tell(SourceRole.ADDRESSEE, Slot.TO, Set.of()),
                    "overlevert/overleverte/overrakte/overrekte/leverte/levert/avga/avgav/avgitt/avgjeve")
            .add(subject(SourceRole.ADDRESSEE), "mottok/mottar/mottek", "fikk/fekk ~ overlevert", "tok imot")
            .build();

    private static final Phrases<Boolean> WORKS = Phrases.<Boolean>builder()
            .add(
                    true,
                    "*rapport/*rapporter/*rapportar/*veileder/*rettleiar/*statistikk/*tall/*undersøkelse/*undersøking/*analyse/*evaluering/*kartlegging/*studie/*studien/*oversikt/*retningslinjer/*rundskriv/*håndbok/*handbok/*melding/*vurdering/*vurderinger/*nettressurs/*nettside/*film/*bok/*nettkurs/*publikasjon/*publikasjoner/*gjennomgang/*plan/*guide/*sjekkliste/*nyhetsbrev/*nettsted/*nettstad/*portal/*kart/*verktøy/*podkast/*database/*barometer/*årbok/*hjelpetelefon/*tjeneste/*teneste/*rapportar/*veiledere/*rettleiarar/*rettleiaren/*rapporten/*rapportane/*rapportene/*statistikken/*undersøkelser/*undersøkingar/*analyser/*analysar/*tala/*tallene/*tal/*oversikter/*oversyn/*filmer/*filmar/*podcast/*nettkurs/*app/*kampanje/*brosjyre/*notat/*notatet/*håndboka/*håndboken/*handboka/*årsrapport/*årsmelding/*årsmeldinga/*utredning/*utgreiing/*prioriteringer/*prioriteringar/*prioriteringsbrev/*tildelingsbrev/*tildelingsbrevet/*rundskrivet/*artikkel/*artikkelen/*undersøkelsen/*undersøkinga/*utredningen/*utgreiinga/*analysen/*evalueringen/*evalueringa/*veilederen/*forslag/*framlegg/*høringsnotat/*høyringsnotat/*statusrapport/*temahefte/*magasin/*tidsskrift/*nyheitsbrev/*chat/*telefon/*vakttelefon/*kalkulator/*register/*datasett/*utkast/*retningslinje/*retningsline/*retningsliner/*rettleiing/*veiledning/*standard")
            .build();

    /** Works that a sentence can begin with. */
    private static final Phrases<Boolean> OPENING = Phrases.<Boolean>builder()
            .add(
                    true,
                    "*rapporten/*veilederen/*rettleiaren/*statistikken/*undersøkelsen/*undersøkinga/*analysen/*evalueringen/*evalueringa"
                            + "/*kartleggingen/*kartlegginga/*studien/*oversikten/*oversikta/*håndboken/*håndboka/*handboka/*meldingen/*meldinga"
                            + "/*vurderingen/*vurderinga/*nettressursen/*filmen/*boken/*boka/*nettkurset/*planen/*guiden/*sjekklisten/*sjekklista"
                            + "/*nettstedet/*nettstaden/*portalen/*kartet/*verktøyet/*podkasten/*databasen/*barometeret/*årboken/*årboka/*tjenesten"
                            + "/*tenesta/*appen/*brosjyren/*notatet/*utredningen/*utgreiinga/*heftet/*kalkulatoren/*registeret/*standarden/*rundskrivet"
                            + "/*retningslinjene/*retningslinene/*malen/*plakaten/*læringspakken/*læringspakka/*kurspakken/*kurspakka/*app/*nettkurs"
                            + "/*nettsiden/*nettsida/*sjekkliste/*mal/*verktøy/*animasjonsfilmen/*tallene/*tala")
            .build();

    private static final Set<String> ADVERBS = Set.of(
            "nylig",
            "nyleg",
            "også",
            "òg",
            "nå",
            "no",
            "for",
            "øvrig",
            "nettopp",
            "da",
            "då",
            "så",
            "derfor",
            "difor",
            "dessuten",
            "dermed",
            "videre",
            "vidare",
            "tidligere",
            "tidlegare",
            "ikke",
            "ikkje",
            "allerede",
            "alt",
            "selv",
            "sjølv",
            "altså",
            "likevel",
            "deretter",
            "blant",
            "annet",
            "anna",
            "fellesskap");

    private static final Set<String> PREPOSITIONS = Set.of(
            "ved", "i", "fra", "frå", "hos", "med", "av", "på", "for", "til", "om", "under", "mot", "etter", "blant",
            "mellom", "mellem", "gjennom", "over", "per");

    /** What comes from somebody and makes no publisher of them: "en rapport på oppdrag fra". */
    private static final Set<String> OTHER_FROM = Set.of(
            "oppdrag",
            "støtte",
            "stønad",
            "midler",
            "midlar",
            "tilskudd",
            "tilskot",
            "finansiering",
            "bidrag",
            "hjelp",
            "innspill",
            "representanter",
            "representantar",
            "deltakere",
            "deltakarar");

    /** What work comes of that has a name of its own: "to rapporter fra programmet Lys i nord". */
    private static final Set<String> UNDERTAKINGS = Set.of(
            "programmet",
            "prosjektet",
            "forskningsprogrammet",
            "forskingsprogrammet",
            "forskningsprosjektet",
            "forskingsprosjektet",
            "delprosjektet",
            "satsingen",
            "satsinga",
            "satsningen",
            "serien",
            "kampanjen",
            "konferansen",
            "seminaret",
            "møtet",
            "undersøkelsen",
            "undersøkinga",
            "ordningen",
            "ordninga");

    private static final Set<String> AT = Set.of("hos", "ifølge", "ifølgje");

    private static final Phrases<Boolean> PLACES = Phrases.<Boolean>builder()
            .add(
                    true,
                    "*nettsider/*nettsidene/*nettsiden/*nettsida/*sider/*sidene/*heimeside/*heimesida/*hjemmeside/*hjemmesiden/*hjemmesider")
            .build();

    private static final Set<String> STANDS = Set.of("står", "stod", "sto");

    private static final Set<String> COMES =
            Set.of("kom", "kommer", "kjem", "foreligger", "føreligg", "har", "er", "ligg", "ligger");

    private static final Set<String> HAVE = Set.of("har", "hadde", "fikk", "fekk", "ha");
    private static final Set<String> BE =
            Set.of("ble", "blei", "vart", "blir", "er", "var", "blitt", "vorte", "bli", "verte", "vert", "blive");
    private static final Set<String> JOINTS = Set.of(",", "og", "samt", "and", "&", "eller");

    private final String text;
    private final List<Word> words;
    private final List<Mention> mentions;
    private final List<Part> parts = new ArrayList<>();
    private final Sentence sentence;

    private RoleReader(Sentence sentence, List<Mention> mentions) {
        this.sentence = sentence;
        this.text = sentence.text();
        this.words = sentence.words();
        this.mentions = mentions;
    }

    /** The parts that the sources of a sentence play, in the order in which its phrases tell them. */
    static List<Part> read(Sentence sentence, List<Mention> mentions) {
        RoleReader reader = new RoleReader(sentence, mentions);
        for (Hit<Tell> hit : PHRASES.in(reader.words)) {
            Word first = reader.words.get(hit.from());
            // "KOM" is no verb.
            boolean name = Character.isUpperCase(reader.text.charAt(first.end() - 1));
            if (!name && !sentence.isQuoted(first.start())) {
                reader.tell(hit);
            }
        }
        reader.titles();
        reader.from();
        reader.inWork();
        reader.opened();
        reader.topic();
        reader.to();
        reader.lead();
        mentions.forEach(reader::own);
        return reader.parts;
    }

    private void tell(Hit<Tell> hit) {
        Tell tell = hit.value();
        int from = tell.slot == Slot.PARTICIPLE ? hit.from() - REACH : hit.to();
        if (!tell.particle.isEmpty() && !hasParticle(from, hit.to() + REACH, tell.particle)) {
            return;
        }
        switch (tell.slot) {
            case SUBJECT -> {
                boolean unused = subject(hit.from(), tell.role);
            }
            case NEXT -> {
                boolean own = tell.role.equals(SourceRole.PUBLISHER)
                        && OTHER_FROM.contains(words.get(hit.to() - 2).key());
                boolean unused = !own && following(hit.to(), tell.role);
            }
            case PARTICIPLE -> participle(hit, tell.role);
            case TO -> to(hit.to(), tell.role);
        }
    }

    private void to(int from, SourceRole role) {
        for (int i = from; i + 1 < words.size() && i < from + 2 * REACH; i++) {
            Word word = words.get(i);
            if (word.is("til") && !sentence.isQuoted(word.start())) {
                Mention mention = startingAt(i + 1);
                if (mention != null) {
                    boolean unused = !mention.genitive() && add(row(mention), role);
                    return;
                }
            } else if (word.is(";") || word.is("som") || word.is("at")) {
                return;
            }
        }
    }

    /** Where a name ends before what tells how or when: "har Nordlag Analyse i haust vurdert". */
    private int nameEnd(int from, int to) {
        int end = from;
        while (end < to
                && !ADVERBS.contains(words.get(end).key())
                && !BodyNames.isStop(words.get(end).key())) {
            end++;
        }
        return end;
    }

    private boolean hasParticle(int from, int to, Set<String> particle) {
        for (int i = Math.max(0, from); i < words.size() && i < to; i++) {
            if (particle.contains(words.get(i).key())) {
                return true;
            }
        }
        return false;
    }

    private void participle(Hit<Tell> hit, SourceRole role) {
        boolean passive = false;
        for (int i = hit.from() - 1; i >= 0 && i >= hit.from() - REACH; i--) {
            String key = words.get(i).key();
            if (HAVE.contains(key)) {
                if (!subject(i, role)) {
                    int start = BodyNames.isTitle(text, words, i + 1) ? i + 2 : i + 1;
                    boolean unused = add(name(start, nameEnd(start, hit.from())), role);
                }
                return;
            }
            if (BE.contains(key) || key.equals("som")) {
                passive = true;
                break;
            }
        }
        boolean agent = hit.to() < words.size() && words.get(hit.to()).is("av");
        // "Fyrdirektoratet utarbeidet i fellesskap …": the past tense of some verbs looks like their participle.
        if (!passive && !agent && add(subjectBefore(hit.from()), role)) {
            return;
        }
        for (int i = hit.to(); i + 1 < words.size() && i < hit.to() + REACH; i++) {
            if (words.get(i).is("av") && !sentence.isQuoted(words.get(i).start())) {
                if (following(i + 1, role)) {
                    return;
                }
            } else if (words.get(i).is(";")
                    || words.get(i).is("som")
                    || words.get(i).is("at")) {
                return;
            }
        }
    }

    /** Gives a role to the name at a word and to those in a row with it. Tells whether a name stands there. */
    private boolean following(int from, SourceRole role) {
        int at = from;
        while (at < words.size() && at < from + 4) {
            Mention mention = startingAt(at);
            if (mention != null) {
                return !mention.genitive() && !mention.we() && add(row(mention), role);
            }
            Word word = words.get(at);
            boolean lower = word.isLetters() && !BodyNames.isCapital(text, word);
            if (!lower) {
                break;
            }
            if (UNDERTAKINGS.contains(word.key())) {
                return false;
            }
            at++;
        }
        return at < words.size() && at <= from + 1 && plain(at, role);
    }

    private boolean plain(int at, SourceRole role) {
        int end = sentence.isQuoted(words.get(at).start()) ? 0 : BodyNames.plainEnd(text, words, at);
        if (end == 0 || end < words.size() && words.get(end).is("-")) {
            return false;
        }
        String name = text.substring(words.get(at).start(), words.get(end - 1).end());
        return add(List.of(new Mention(null, name, at, end, false, false)), role);
    }

    private boolean add(List<Mention> row, SourceRole role) {
        for (Mention mention : row) {
            Part part = new Part(mention, role, Ground.SAID);
            if (!parts.contains(part)) {
                parts.add(part);
            }
        }
        return !row.isEmpty();
    }

    private @Nullable Mention startingAt(int word) {
        for (Mention mention : mentions) {
            if (mention.from() == word) {
                return mention;
            }
        }
        return null;
    }

    private @Nullable Mention endingAt(int word) {
        for (Mention mention : mentions) {
            if (mention.to() == word) {
                return mention;
            }
        }
        return null;
    }

    /** A mention and those after it in a row. */
    private List<Mention> row(Mention first) {
        List<Mention> row = new ArrayList<>();
        row.add(first);
        Mention last = first;
        while (last != null) {
            int at = last.to();
            last = null;
            int joint = at;
            while (joint < words.size()
                    && joint < at + 2
                    && JOINTS.contains(words.get(joint).key())) {
                joint++;
            }
            if (joint > at && joint < words.size()) {
                Mention next = startingAt(joint);
                boolean lower = !BodyNames.isCapital(text, words.get(joint))
                        && words.get(joint).isLetters();
                if (next == null
                        && lower
                        && joint + 1 < words.size()
                        && !BodyNames.isStop(words.get(joint).key())) {
                    next = startingAt(joint + 1);
                }
                if (next != null && !next.genitive()) {
                    row.add(next);
                    last = next;
                }
            }
        }
        return row;
    }

    /** A mention and those before it in a row. */
    private List<Mention> rowBefore(Mention last) {
        List<Mention> row = new ArrayList<>();
        row.add(last);
        Mention first = last;
        while (first != null) {
            int at = first.from() - 1;
            first = null;
            int joint = at;
            while (joint > 0
                    && joint > at - 2
                    && JOINTS.contains(words.get(joint).key())) {
                joint--;
            }
            Mention before = joint < at ? endingAt(joint + 1) : null;
            if (before != null && !before.genitive()) {
                row.add(0, before);
                first = before;
            }
        }
        return row;
    }

    private boolean subject(int verb, SourceRole role) {
        List<Mention> before = subjectBefore(verb);
        if (!before.isEmpty()) {
            return add(before, role);
        }
        int at = verb + 1;
        while (at < words.size() && ADVERBS.contains(words.get(at).key())) {
            at++;
        }
        if (at >= words.size() || verb == 0) {
            return false;
        }
        if (at + 1 < words.size() && BodyNames.isTitle(text, words, at)) {
            at++;
        }
        Mention after = startingAt(at);
        if (after != null) {
            return !after.genitive() && add(row(after), role);
        }
        return !HAVE.contains(words.get(verb).key()) && plain(at, role);
    }

    /** The subject before a verb: the name directly before it, over adverbs, brackets, appositions and what belongs to it. */
    private List<Mention> subjectBefore(int verb) {
        int at = verb - 1;
        while (at >= 0) {
            Word word = words.get(at);
            Mention mention = endingAt(at + 1);
            if (mention != null) {
                List<Mention> row = mention.genitive() ? List.of() : rowBefore(mention);
                int start = row.isEmpty() ? mention.from() : row.get(0).from();
                int before = belongsTo(start);
                if (before < 0) {
                    return row;
                }
                if (before == 0) {
                    return List.of();
                }
                at = before - 1;
            } else if (word.is(")")) {
                at = opening(at) - 1;
            } else if (word.is("som") && at > 0) {
                // "KLD, som sendte den på høring": the name just before.
                Mention one = endingAt(words.get(at - 1).is(",") ? at - 1 : at);
                return one == null || one.genitive() ? List.of() : List.of(one);
            } else if (word.is(",")) {
                return apposition(at);
            } else if (ADVERBS.contains(word.key())) {
                at--;
            } else {
                return unknown(at + 1, verb);
            }
        }
        return List.of();
    }

    /** The word at which a phrase begins that the name at a word ends ("ved …", "i samarbeid med …"); -1 if none does. */
    private int belongsTo(int start) {
        if (start == 0 || !PREPOSITIONS.contains(words.get(start - 1).key())) {
            return -1;
        }
        int at = start - 1;
        if (words.get(at).is("med") && at > 0) {
            String before = words.get(at - 1).key();
            if (before.equals("sammen") || before.equals("saman")) {
                at--;
            } else if (before.equals("samarbeid") && at > 1) {
                at -= 2;
            }
        }
        // "Forskere ved X": what they do, X does.
        boolean people = at > 0 && words.get(at - 1).key().startsWith("forsk");
        return people ? -1 : at;
    }

    private int opening(int close) {
        for (int i = close - 1; i >= 0; i--) {
            if (words.get(i).is("(")) {
                return i;
            }
        }
        return 0;
    }

    /** "Eurostat, EUs statistikkontor, publiserte": the name before what stands between two commas. */
    private List<Mention> apposition(int comma) {
        for (int i = comma - 1; i > 0 && i > comma - REACH; i--) {
            if (words.get(i).is(",")) {
                Mention mention = endingAt(i);
                if (mention != null) {
                    return mention.genitive() ? List.of() : rowBefore(mention);
                }
                int start = clauseStart(i);
                return name(start, i);
            }
        }
        return List.of();
    }

    private List<Mention> name(int from, int to) {
        if (!BodyNames.isPlain(text, words, from, to)
                || sentence.isQuoted(words.get(from).start())) {
            return List.of();
        }
        String name = text.substring(words.get(from).start(), words.get(to - 1).end());
        return List.of(new Mention(null, name, from, to, false, false));
    }

    /** A name that nobody knows, all from the beginning of the clause; or one before "ved" and the names of people. */
    private List<Mention> unknown(int end, int verb) {
        int clause = clauseStart(end);
        int start = clause;
        if (start + 1 < end
                && BodyNames.isOfCountry(text, words, start + 1)
                && !words.get(start).isNumber()) {
            start++;
        }
        if (start < end && (BodyNames.isOfCountry(text, words, start) || BodyNames.isTitle(text, words, start))) {
            start++;
        }
        List<Mention> name = name(start, end);
        if (!name.isEmpty()) {
            if (start > 1 && words.get(start - 1).is("og")) {
                Mention before = endingAt(start - 1);
                List<Mention> all =
                        new ArrayList<>(before != null ? rowBefore(before) : name(clauseStart(start - 1), start - 1));
                all.addAll(name);
                return all;
            }
            return name;
        }
        // "En studie Lysforsk AS har gjort".
        int capital = end;
        while (capital > clause && BodyNames.isCapital(text, words.get(capital - 1))) {
            capital--;
        }
        if (capital < end && capital > clause && WORKS.at(words, capital - 1) != null) {
            return name(capital, end);
        }
        for (int i = end - 1; i > 0 && i > verb - REACH; i--) {
            if (words.get(i).is("ved") || words.get(i).is("v")) {
                Mention mention = endingAt(i);
                if (mention != null && !mention.genitive()) {
                    return rowBefore(mention);
                }
                return name(i + 1, end);
            }
        }
        return List.of();
    }

    private int clauseStart(int end) {
        int at = end;
        while (at > 0) {
            Word before = words.get(at - 1);
            boolean edge = !before.isLetters() && !before.isNumber() && !before.is("-") && !before.is("&")
                    || Set.of("som", "at", "og", "men").contains(before.key())
                    || sentence.isQuoted(before.start());
            if (edge) {
                break;
            }
            at--;
        }
        return at;
    }

    /** "Lys i leia" (Fyrdirektoratet, 2031): nothing but signs and numbers around a name after a title. */
    private boolean isListed(Mention mention) {
        String before = words.get(mention.from() - 1).key();
        boolean set = before.equals("(") || before.equals(",") || before.equals("–") || before.equals(":");
        int after = mention.to();
        return set && (after >= words.size() || !words.get(after).isLetters());
    }

    /** "Fyrdirektoratet: Lys i leia". */
    private void lead() {
        Mention first = startingAt(0);
        if (first != null
                && first.to() + 1 < words.size()
                && words.get(first.to()).is(":")
                && !first.genitive()
                && parts.stream().noneMatch(part -> part.role().equals(SourceRole.PUBLISHER))) {
            boolean unused = add(List.of(first), SourceRole.PUBLISHER);
        }
    }

    /** "Fra Fyrdirektoratet kom det i mars …", "Bak rapporten står Fyrdirektoratet". */
    private void from() {
        if (words.size() > 3 && words.get(0).is("bak")) {
            for (int i = 1; i < words.size() && i < REACH; i++) {
                if (STANDS.contains(words.get(i).key())
                        && !sentence.isQuoted(words.get(i).start())) {
                    boolean unused = following(i + 1, SourceRole.AUTHOR);
                    return;
                }
            }
        }
        if (words.size() < 4 || !words.get(0).is("fra") && !words.get(0).is("frå")) {
            return;
        }
        for (int i = 2; i < words.size() && i < REACH; i++) {
            if (COMES.contains(words.get(i).key())) {
                Mention mention = startingAt(1);
                List<Mention> row = mention == null ? name(1, i) : row(mention);
                boolean unused = add(row, SourceRole.PUBLISHER);
                return;
            }
        }
    }

    /** "I rapporten "Lys i leia" ser Fyrdirektoratet på …": who does something in the work that a sentence begins with. */
    private void inWork() {
        if (words.size() < 4 || !words.get(0).is("i")) {
            return;
        }
        int work = 1;
        while (work < words.size() && work < 6 && WORKS.at(words, work) == null) {
            if (!words.get(work).isLetters() || startingAt(work) != null) {
                return;
            }
            work++;
        }
        if (work >= words.size()
                || work == 6
                || sentence.isQuoted(words.get(work).start())) {
            return;
        }
        for (int i = work + 2; i < words.size() && i < work + 2 * REACH; i++) {
            Mention mention = startingAt(i);
            if (mention == null) {
                continue;
            }
            Word before = words.get(i - 1);
            String key = before.key();
            boolean verb = before.isLetters()
                    && !BodyNames.isCapital(text, before)
                    && !PREPOSITIONS.contains(key)
                    && !JOINTS.contains(key)
                    && !BE.contains(key)
                    && !key.equals("som");
            if (verb && !mention.genitive()) {
                parts.add(new Part(mention, SourceRole.PUBLISHER, Ground.OWNS));
                return;
            }
            i = mention.to() - 1;
        }
    }

    /** "Fyrdirektoratet syner …", "Hos Fyrdirektoratet finst …": whom a sentence begins with. */
    private void topic() {
        int at = words.size() > 1 && AT.contains(words.get(0).key()) ? 1 : 0;
        Mention first = startingAt(at);
        if (first == null && words.size() > 1 && BodyNames.isOfCountry(text, words, 0)) {
            first = startingAt(1);
        }
        if (first == null || first.genitive() || first.to() >= words.size()) {
            return;
        }
        Word next = words.get(first.to());
        if (next.isLetters() && !PREPOSITIONS.contains(next.key()) && !next.is("og") && !next.is("sin")) {
            parts.add(new Part(first, SourceRole.PUBLISHER, Ground.NAMED));
        }
    }

    /** "Appen Fyrvakt fra Fyrdirektoratet er kommet …": whom the work is from that a sentence begins with. */
    private void opened() {
        if (words.size() < 4 || !isOpening(0) && !isOpening(1)) {
            return;
        }
        for (int i = 1; i + 1 < words.size() && i < REACH; i++) {
            Word word = words.get(i);
            if (sentence.isQuoted(word.start())) {
                continue;
            }
            if (word.is("fra") || word.is("frå")) {
                Mention mention = startingAt(i + 1);
                if (mention != null && !mention.genitive() && !mention.we()) {
                    boolean unused = add(row(mention), SourceRole.PUBLISHER);
                }
                return;
            }
            if (HAVE.contains(word.key()) || BE.contains(word.key()) || OTHER_FROM.contains(word.key())) {
                return;
            }
        }
    }

    private boolean isOpening(int at) {
        return !sentence.isQuoted(words.get(at).start()) && OPENING.at(words, at) != null;
    }

    /** "Årsmeldinga til Fyrlaget er klar". */
    private void to() {
        for (int i = 0; i + 2 < words.size() && i < 3; i++) {
            Mention mention = words.get(i + 1).is("til") ? startingAt(i + 2) : null;
            if (mention != null
                    && !mention.genitive()
                    && (WORKS.at(words, i) != null || OPENING.at(words, i) != null)
                    && !sentence.isQuoted(words.get(i).start())) {
                parts.add(new Part(mention, SourceRole.PUBLISHER, Ground.OWNS));
            }
        }
    }

    /** A title and whom it is from: "Lys i leia" fra Fyrdirektoratet. */
    private void titles() {
        for (Range quote : sentence.quotes()) {
            int at = sentence.wordAt(quote.end());
            while (at < words.size()
                    && !words.get(at).isLetters()
                    && !words.get(at).isNumber()) {
                at++;
            }
            Mention mention = at < words.size() ? startingAt(at) : null;
            if (mention != null && !mention.genitive() && isListed(mention)) {
                boolean unused = add(row(mention), SourceRole.PUBLISHER);
            } else if (at + 1 < words.size()
                    && (words.get(at).is("fra")
                            || words.get(at).is("frå")
                            || words.get(at).is("av"))) {
                boolean unused = following(at + 1, SourceRole.PUBLISHER);
            }
        }
    }

    /** "Nordlag overleverte Fyrdirektoratet sin evaluering": it is whose it was until then. */
    private boolean isGivenBefore(Mention mention) {
        for (Part part : parts) {
            if (part.role().equals(SourceRole.AUTHOR) && part.mention().from() < mention.from()) {
                return true;
            }
        }
        return false;
    }

    /** "UDIs nye rapport", "RVTS sin nettressurs", "Fafo-rapport 2031:4". */
    private void own(Mention mention) {
        int at = mention.to();
        boolean sin = at < words.size()
                && Set.of("sin", "si", "sitt", "sine").contains(words.get(at).key());
        if (sin && isGivenBefore(mention)) {
            return;
        }
        if (mention.we()) {
            boolean place = at < words.size() && PLACES.at(words, at) != null
                    || mention.from() > 0 && PLACES.at(words, mention.from() - 1) != null;
            if (mention.genitive() && place) {
                parts.add(new Part(mention, SourceRole.PUBLISHER, Ground.NAMED));
            }
            return;
        }
        if (!mention.genitive() && !sin) {
            return;
        }
        int from = sin ? at + 1 : at;
        for (int i = from; i < words.size() && i < from + 4; i++) {
            if (!words.get(i).isLetters() && !words.get(i).is("-")
                    || sentence.isQuoted(words.get(i).start())) {
                return;
            }
            if (PLACES.at(words, i) != null) {
                parts.add(new Part(mention, SourceRole.PUBLISHER, Ground.NAMED));
                return;
            }
            if (WORKS.at(words, i) != null) {
                parts.add(new Part(mention, SourceRole.PUBLISHER, Ground.OWNS));
                return;
            }
            if (startingAt(i) != null) {
                return;
            }
        }
    }
}
