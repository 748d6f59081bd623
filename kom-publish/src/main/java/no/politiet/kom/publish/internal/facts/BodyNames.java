package no.politiet.kom.publish.internal.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.politiet.kom.model.SourceType;
import no.politiet.kom.publish.internal.text.PeriodWords;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * How the names of bodies are made, by which one that no registry knows is told: a word that ends like one
 * ("Fyrdirektoratet"), with words before it ("Norsk fyrhistorisk forening") and after it ("Institutt for lysforskning",
 * "Universitetet i Oslo").
 */
final class BodyNames {

    private static final int MODIFIERS = 5;
    private static final int COMPLEMENTS = 7;
    /** The longest name in words that has nothing of a body's name but its capital letters. */
    private static final int PLAIN = 6;

    /** Counties of two names begin so: "Møre og Romsdal". */
    private static final Set<String> TWO_NAMES = Set.of("møre", "troms", "vestfold", "sogn", "oslo");

    private static final Map<String, SourceType> ENDINGS = Map.ofEntries(
            Map.entry("departement", SourceType.MINISTRY),
            Map.entry("direktorat", SourceType.DIRECTORATE),
            Map.entry("tilsyn", SourceType.DIRECTORATE),
            Map.entry("verk", SourceType.DIRECTORATE),
            Map.entry("etat", SourceType.DIRECTORATE),
            Map.entry("vesen", SourceType.DIRECTORATE),
            Map.entry("myndighet", SourceType.DIRECTORATE),
            Map.entry("myndigheit", SourceType.DIRECTORATE),
            Map.entry("ombud", SourceType.DIRECTORATE),
            Map.entry("ombod", SourceType.DIRECTORATE),
            Map.entry("forvaltning", SourceType.DIRECTORATE),
            Map.entry("politi", SourceType.POLICE),
            Map.entry("politidistrikt", SourceType.POLICE),
            Map.entry("advokat", SourceType.PROSECUTION),
            Map.entry("utvalg", SourceType.COMMITTEE),
            Map.entry("utval", SourceType.COMMITTEE),
            Map.entry("kommisjon", SourceType.COMMITTEE),
            Map.entry("komite", SourceType.COMMITTEE),
            Map.entry("komité", SourceType.COMMITTEE),
            Map.entry("universitet", SourceType.RESEARCH),
            Map.entry("institutt", SourceType.RESEARCH),
            Map.entry("høgskole", SourceType.RESEARCH),
            Map.entry("høyskole", SourceType.RESEARCH),
            Map.entry("høgskule", SourceType.RESEARCH),
            Map.entry("senter", SourceType.RESEARCH),
            Map.entry("akademi", SourceType.RESEARCH),
            Map.entry("museum", SourceType.RESEARCH),
            Map.entry("museet", SourceType.RESEARCH),
            Map.entry("sentret", SourceType.RESEARCH),
            Map.entry("institut", SourceType.RESEARCH),
            Map.entry("samfunnsanalyse", SourceType.RESEARCH),
            Map.entry("styrelse", SourceType.DIRECTORATE),
            Map.entry("ministeri", SourceType.MINISTRY),
            Map.entry("ministerium", SourceType.MINISTRY),
            Map.entry("bureau", SourceType.OTHER),
            Map.entry("forlag", SourceType.COMPANY),
            Map.entry("forskning", SourceType.RESEARCH),
            Map.entry("forsking", SourceType.RESEARCH),
            Map.entry("forening", SourceType.ORGANISATION),
            Map.entry("foreining", SourceType.ORGANISATION),
            Map.entry("forbund", SourceType.ORGANISATION),
            Map.entry("stiftelse", SourceType.ORGANISATION),
            Map.entry("stifting", SourceType.ORGANISATION),
            Map.entry("organisasjon", SourceType.ORGANISATION),
            Map.entry("nettverk", SourceType.ORGANISATION),
            Map.entry("union", SourceType.ORGANISATION),
            Map.entry("misjon", SourceType.ORGANISATION),
            Map.entry("lag", SourceType.ORGANISATION),
            Map.entry("selskap", SourceType.ORGANISATION),
            Map.entry("klubb", SourceType.ORGANISATION),
            Map.entry("byrå", SourceType.OTHER),
            Map.entry("nemnd", SourceType.OTHER),
            Map.entry("nemnda", SourceType.OTHER),
            Map.entry("tjeneste", SourceType.OTHER),
            Map.entry("teneste", SourceType.OTHER),
            Map.entry("råd", SourceType.OTHER),
            Map.entry("sekretariat", SourceType.OTHER),
            Map.entry("kontor", SourceType.OTHER),
            Map.entry("kommune", SourceType.OTHER),
            Map.entry("sentral", SourceType.OTHER),
            Map.entry("skole", SourceType.OTHER),
            Map.entry("skule", SourceType.OTHER),
            Map.entry("fond", SourceType.OTHER),
            Map.entry("bank", SourceType.OTHER),
            Map.entry("arkiv", SourceType.OTHER),
            Map.entry("bibliotek", SourceType.OTHER),
            Map.entry("vakt", SourceType.OTHER),
            Map.entry("enhet", SourceType.OTHER),
            Map.entry("eining", SourceType.OTHER),
            Map.entry("team", SourceType.OTHER),
            Map.entry("gruppe", SourceType.OTHER),
            Map.entry("styre", SourceType.OTHER),
            Map.entry("ministry", SourceType.MINISTRY),
            Map.entry("agency", SourceType.DIRECTORATE),
            Map.entry("authority", SourceType.DIRECTORATE),
            Map.entry("university", SourceType.RESEARCH),
            Map.entry("institute", SourceType.RESEARCH),
            Map.entry("council", SourceType.INTERNATIONAL),
            Map.entry("commission", SourceType.INTERNATIONAL),
            Map.entry("network", SourceType.ORGANISATION),
            Map.entry("association", SourceType.ORGANISATION),
            Map.entry("office", SourceType.OTHER),
            Map.entry("observatorium", SourceType.RESEARCH),
            Map.entry("observatoriet", SourceType.RESEARCH));

    /** What follows the name of a firm or a body and belongs to it: "Nordlag Analyse". */
    private static final Set<String> FIRM = Set.of(
            "analyse",
            "research",
            "consulting",
            "economics",
            "rådgivning",
            "rådgiving",
            "partners",
            "international",
            "consult",
            "utredning",
            "utgreiing",
            "as",
            "asa",
            "norge",
            "noreg",
            "group");

    /** "Svenske Gränsinstitutet": of which country it is, no part of the name. */
    private static final Set<String> OF_COUNTRY = Set.of(
            "svenske",
            "danske",
            "finske",
            "islandske",
            "britiske",
            "tyske",
            "nederlandske",
            "amerikanske",
            "franske",
            "polske",
            "estiske",
            "latviske",
            "litauiske",
            "færøyske",
            "europeiske",
            "norske",
            "belgiske",
            "irske",
            "skotske",
            "kanadiske",
            "australske",
            "spanske",
            "italienske",
            "østerrikske",
            "sveitsiske");

    private static final Set<String> COUNTRIES = Set.of(
            "sverige",
            "danmark",
            "finland",
            "island",
            "norge",
            "noreg",
            "færøyene",
            "færøyane",
            "grønland",
            "åland",
            "tyskland",
            "nederland",
            "belgia",
            "frankrike",
            "storbritannia",
            "england",
            "skottland",
            "wales",
            "irland",
            "polen",
            "estland",
            "latvia",
            "litauen",
            "spania",
            "portugal",
            "italia",
            "østerrike",
            "sveits",
            "tsjekkia",
            "canada",
            "australia",
            "usa",
            "japan",
            "europa",
            "norden");

    private static final Set<String> DEFINITE = Set.of("et", "en", "a", "e", "n", "r", "er", "ene", "ane", "ret");

    /** Words with such an ending that name no body. */
    private static final Set<String> NONE = Set.of(
            "regelverket",
            "regelverk",
            "lovverket",
            "lovverk",
            "rammeverk",
            "rammeverket",
            "bakgrunn",
            "forslag",
            "forslaget",
            "oppslag",
            "tillegg",
            "innslag",
            "bidrag",
            "foredrag",
            "oppdrag",
            "tiltak",
            "regel",
            "forslaga",
            "forslagene",
            "sak",
            "styret",
            "utvalget",
            "utvalet",
            "kommisjonen",
            "rådet",
            "gruppa",
            "gruppen",
            "teamet",
            "skolen",
            "skulen",
            "kommunen",
            "nettverket",
            "verket",
            "håndverk",
            "kunstverk",
            "kraftverk",
            "forvaltningen",
            "forvaltninga",
            "forskningen",
            "forskinga",
            "forskning",
            "forsking",
            "komiteen",
            "tjenesten",
            "tenesta",
            "råd",
            "tjeneste",
            "teneste",
            "lag",
            "laget",
            "gruppe",
            "team",
            "kontor",
            "fond",
            "advokat",
            "advokaten",
            "veiledning",
            "forskrift",
            "fylkeslag",
            "innspill");

    /** Words that stand for a body named before: "Departementet", "Direktoratet". */
    private static final Map<String, String> GENERIC = Map.ofEntries(
            Map.entry("departementet", "departement"),
            Map.entry("direktoratet", "direktorat"),
            Map.entry("tilsynet", "tilsyn"),
            Map.entry("etaten", "etat"),
            Map.entry("instituttet", "institutt"),
            Map.entry("senteret", "sent"),
            Map.entry("universitetet", "universitet"),
            Map.entry("ombudet", "ombud"),
            Map.entry("ombodet", "ombod"),
            Map.entry("foreningen", "forening"),
            Map.entry("foreininga", "forening"),
            Map.entry("stiftelsen", "stiftelse"),
            Map.entry("stiftinga", "stifting"),
            Map.entry("vesenet", "vesen"),
            Map.entry("organisasjonen", "organisasjon"),
            Map.entry("forbundet", "forbund"),
            Map.entry("myndigheten", "myndighet"),
            Map.entry("byrået", "byrå"),
            Map.entry("sekretariatet", "sekretariat"),
            Map.entry("kontoret", "kontor"),
            Map.entry("enheten", "enhet"),
            Map.entry("eininga", "eining"),
            Map.entry("sentret", "sent"),
            Map.entry("museet", "muse"),
            Map.entry("nettverket", "nettverk"),
            Map.entry("verket", "verk"),
            Map.entry("sentralen", "sentral"),
            Map.entry("akademiet", "akademi"),
            Map.entry("høgskolen", "høgskole"),
            Map.entry("høgskulen", "høgskule"));

    /** Words that no name goes on over. */
    private static final Set<String> STOP = Set.of(
            "både",
            "verken",
            "korkje",
            "ifølge",
            "ifølgje",
            "siden",
            "sidan",
            "mens",
            "medan",
            "samtidig",
            "samstundes",
            "slik",
            "her",
            "bak",
            "gjennom",
            "før",
            "ettersom",
            "likevel",
            "dessuten",
            "derfor",
            "difor",
            "deretter",
            "innen",
            "innan",
            "i",
            "på",
            "fra",
            "frå",
            "til",
            "med",
            "ved",
            "hos",
            "etter",
            "under",
            "over",
            "som",
            "at",
            "har",
            "hadde",
            "er",
            "var",
            "ble",
            "blei",
            "vart",
            "blir",
            "kan",
            "skal",
            "vil",
            "må",
            "den",
            "det",
            "dei",
            "en",
            "ei",
            "et",
            "ein",
            "eit",
            "sin",
            "sitt",
            "sine",
            "si",
            "nå",
            "no",
            "også",
            "òg",
            "nylig",
            "nyleg",
            "ikke",
            "ikkje",
            "der",
            "da",
            "då",
            "når",
            "for",
            "om",
            "mot",
            "av",
            "se",
            "sjå",
            "ga",
            "gav",
            "gir",
            "gjev",
            "la",
            "legg",
            "legger",
            "kom",
            "kjem",
            "kommer",
            "utga",
            "sendte",
            "sender",
            "deltok",
            "deltar",
            "deltek",
            "avholdt",
            "holdt",
            "heldt",
            "holder",
            "held",
            "foreslår",
            "foreslo",
            "stod",
            "sto",
            "står",
            "skriver",
            "skriv",
            "samt",
            "eller",
            "fikk",
            "fekk",
            "gjorde",
            "gjør",
            "gjer",
            "vedtok",
            "oppnevnte",
            "oppnemnde",
            "nedsatte",
            "sette",
            "oppretta",
            "opprettet",
            "laget",
            "laga",
            "åpnet",
            "opna",
            "kartla",
            "undersøkte",
            "minner",
            "ber",
            "mener",
            "meiner",
            "tilbyr",
            "tilbyd",
            "viser",
            "planlegger",
            "planlegg",
            "ny",
            "nye",
            "nytt",
            "å",
            "seg",
            "blant",
            "mellom",
            "denne",
            "dette",
            "disse",
            "desse",
            "hvor",
            "kor",
            "fordi",
            "dersom",
            "hvis",
            "men",
            "så",
            "publisert",
            "utgitt",
            "lansert",
            "startet",
            "starta",
            "lyser",
            "lyste",
            "utlyser",
            "søker",
            "slapp",
            "slepp",
            "slår",
            "slo",
            "kva",
            "hva",
            "korleis",
            "hvordan",
            "kvifor",
            "hvorfor",
            "kven",
            "hvem",
            "syner",
            "seier",
            "sier",
            "melder",
            "varslar",
            "varsler",
            "finn",
            "finner",
            "fant",
            "fann",
            "peker",
            "peikar",
            "får",
            "vedtek",
            "drøftar",
            "drøfter",
            "åtvarar",
            "advarer",
            "tilrår",
            "anbefaler",
            "går",
            "gjekk",
            "gikk",
            "startar",
            "starter",
            "svarar",
            "svarer",
            "lagar",
            "lager",
            "utviklar",
            "utvikler",
            "skrev",
            "skreiv",
            "hevder",
            "hevdar",
            "samlar",
            "samler",
            "gjennomgår",
            "driv",
            "driver",
            "drev",
            "følger",
            "følgjer",
            "følgde",
            "fulgte",
            "spør",
            "spurte",
            "mottar",
            "mottok",
            "tar",
            "tek",
            "tok",
            "ut",
            "fram",
            "frem",
            "utgir");

    /** What begins a sentence and is no name. */
    private static final Set<String> NO_NAME = Set.of(
            "to",
            "tre",
            "fire",
            "fem",
            "seks",
            "sju",
            "syv",
            "åtte",
            "ni",
            "ti",
            "elleve",
            "tolv",
            "rapporten",
            "rapport",
            "undersøkelsen",
            "undersøkinga",
            "studien",
            "analysen",
            "evalueringen",
            "evalueringa",
            "veilederen",
            "rettleiaren",
            "utredningen",
            "utgreiinga",
            "statistikken",
            "boka",
            "boken",
            "artikkelen",
            "oversikten",
            "planen",
            "håndboken",
            "håndboka",
            "handboka",
            "forslaget",
            "tallene",
            "tala",
            "rapportene",
            "rapportane",
            "seminaret",
            "webinaret",
            "konferansen",
            "møtet",
            "kurset",
            "filmen",
            "nettsiden",
            "nettsida",
            "representantene",
            "representantane",
            "forskerne",
            "forskarane",
            "forskere",
            "forskarar",
            "forfatterne",
            "forfattarane",
            "utvalget",
            "utvalet",
            "gruppen",
            "gruppa",
            "arbeidsgruppen",
            "arbeidsgruppa",
            "de",
            "dei",
            "den",
            "det",
            "denne",
            "dette",
            "disse",
            "desse",
            "han",
            "hun",
            "ho",
            "vi",
            "me",
            "alle",
            "flere",
            "fleire",
            "begge",
            "noen",
            "nokre",
            "mange",
            "prosjektet",
            "både",
            "fungerende",
            "her",
            "der",
            "da",
            "då",
            "nå",
            "no",
            "norge",
            "noreg",
            "sverige",
            "danmark",
            "finland",
            "island",
            "tyskland",
            "polen",
            "estland",
            "latvia",
            "litauen",
            "ukraina",
            "storbritannia",
            "nederland",
            "oslo",
            "bergen",
            "trondheim",
            "europa",
            "norden",
            "partene",
            "partane",
            "myndighetene",
            "styresmaktene",
            "kommunene",
            "kommunane",
            "etatene",
            "etatane",
            "departementene",
            "departementa",
            "politikere",
            "eksperter",
            "ekspertar",
            "deltakerne",
            "deltakarane",
            "mandag",
            "tirsdag",
            "onsdag",
            "torsdag",
            "fredag",
            "lørdag",
            "søndag",
            "måndag",
            "tysdag",
            "laurdag",
            "stortingsrepresentantene",
            "stortingsrepresentantane",
            "statsråden",
            "ministeren",
            "årsrapporten",
            "trusselvurderingen",
            "retningslinjen",
            "nyhetsbrevet",
            "nyheitsbrevet",
            "proposisjonen",
            "meldingen",
            "meldinga",
            "rundskrivet",
            "høringen",
            "høyringa",
            "opptak",
            "samtidig",
            "samstundes",
            "videre",
            "vidare",
            "kapittel",
            "artikkel",
            "figur",
            "tabell",
            "nettstedet",
            "nettstaden",
            "portalen",
            "tjenesten",
            "tenesta",
            "verktøyet",
            "kartet",
            "appen",
            "podkasten",
            "brevet",
            "utkastet",
            "forskrifta",
            "forskriften",
            "notatet",
            "temarapporten",
            "temarapport",
            "kartleggingen",
            "kartlegginga");

    private BodyNames() {}

    /** What sort of body a name tells of. */
    static SourceType type(String name) {
        SourceType type = SourceType.OTHER;
        for (Word word : Word.of(name)) {
            SourceType told = ending(word.key());
            if (told != null && !type.equals(SourceType.MINISTRY)) {
                // The first that tells: "Senter for kommuneforskning" is no municipality.
                return told;
            }
            if (word.is("as") || word.is("asa") || word.is("consulting") || word.is("economics")) {
                type = SourceType.COMPANY;
            }
        }
        return type;
    }

    /** How a body ends that a word stands for, null if it stands for none. */
    static @Nullable String generic(String key) {
        return GENERIC.get(key);
    }

    /** Whether a word names a body by its ending, with its genitive s or without. */
    static boolean isBody(String key) {
        return !NONE.contains(key)
                && (ending(key) != null || key.endsWith("s") && ending(key.substring(0, key.length() - 1)) != null);
    }

    private static @Nullable SourceType ending(String key) {
        for (int cut = 0; cut <= 3 && cut < key.length() - 2; cut++) {
            if (cut > 0 && !DEFINITE.contains(key.substring(key.length() - cut))) {
                continue;
            }
            String stem = key.substring(0, key.length() - cut);
            for (int from = 0; from <= stem.length() - 3; from++) {
                SourceType type = ENDINGS.get(stem.substring(from));
                if (type != null && (from == 0 || from >= 2)) {
                    return type;
                }
            }
        }
        return null;
    }

    /** Where the name of a body ends that begins at a word, 0 if none does. */
    static int end(String text, List<Word> words, int from) {
        if (!isCapital(text, words.get(from))
                || STOP.contains(words.get(from).key()) && !isArticle(words, from)
                || isOfCountry(text, words, from)
                || isArticle(words, from) && from + 1 < words.size() && isOfCountry(text, words, from + 1)
                || isTitle(text, words, from)) {
            return 0;
        }
        if (PART_OF_NAME.contains(words.get(from).key())
                && from + 1 < words.size()
                && !isStop(words.get(from + 1).key())) {
            int end = plainEnd(text, words, from + 1);
            if (end > 0) {
                return end;
            }
        }
        int last = from + MODIFIERS;
        for (int i = from; i < words.size() && i <= last; i++) {
            Word word = words.get(i);
            if (word.is("-") || word.is(",")) {
                last++;
            }
            if (i > from + 1 && isOwning(words.get(i - 1)) && word.isLetters() && !isBody(word.key())) {
                return 0;
            }
            boolean brief = i == from + 1
                    && SHORT_BODIES.contains(word.key())
                    && isAdjective(words.get(from).key());
            if (brief || word.isLetters() && isBody(word.key()) && !isHyphenated(words, i)) {
                if (i == from && generic(word.key()) != null) {
                    int end = complements(text, words, i);
                    return end > i + 1 ? end : 0;
                }
                if (i > from && isOwnName(text, words, from, i)) {
                    return 0;
                }
                boolean plain = i > from || !NO_NAME.contains(word.key());
                return plain ? firm(text, words, complements(text, words, i)) : 0;
            }
            boolean joint = word.is("-")
                    || (word.is("og") || word.is(","))
                            && i > from
                            && words.get(i - 1).is("-");
            if (!joint
                    && !(isOwning(word) && i == from + 1)
                    && (!word.isLetters()
                            || i > from && (STOP.contains(word.key()) || word.is("og") || isVerb(word.key())))) {
                return 0;
            }
        }
        return 0;
    }

    /** "Hjelpekorpsa sitt fellesråd". */
    private static boolean isOwning(Word word) {
        return word.is("sin") || word.is("si") || word.is("sitt") || word.is("sine");
    }

    /** "Nordisk", "Statistisk", "Norske", "Statens": what makes a name of a word that is none alone ("råd", "kontor"). */
    private static boolean isAdjective(String key) {
        return key.endsWith("sk")
                || key.endsWith("ske")
                || key.endsWith("alt")
                || key.endsWith("alet")
                || key.endsWith("s") && key.length() > 3 && generic(key.substring(0, key.length() - 1)) == null;
    }

    /** "Forskningsinstituttet Vardal", "konsulentselskapet Kvist": what the one is whose name follows, no part of it. */
    static boolean isTitle(String text, List<Word> words, int at) {
        if (at + 1 >= words.size()
                || !isCapital(text, words.get(at + 1))
                || words.get(at + 1).start() != words.get(at).end() + 1) {
            return false;
        }
        String key = words.get(at).key();
        for (String ending : TITLES) {
            if (key.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static final List<String> TITLES = List.of(
            "instituttet",
            "senteret",
            "sentret",
            "organisasjonen",
            "selskapet",
            "firmaet",
            "byrået",
            "tankesmien",
            "tankesmia",
            "miljøet");

    /** What the name of one begins with that is called no more than that: "Stiftelsen Løft". */
    private static final Set<String> PART_OF_NAME =
            Set.of("stiftelsen", "stiftinga", "foreningen", "foreininga", "fagskolen", "fagskulen");

    /** Words that name a body after an adjective: "Nordisk råd". */
    private static final Set<String> SHORT_BODIES = Set.of("råd", "kontor", "fond", "lag", "organ");

    /** Heads that a complement belongs to also in the definite form: "Kompetansesenteret for arkivfag". */
    private static final List<String> OPEN = List.of(
            "forbundet",
            "organisasjonen",
            "sekretariatet",
            "landslaget",
            "senteret",
            "sentret",
            "kontoret",
            "foreningen",
            "foreininga",
            "rådet",
            "enheten",
            "eininga",
            "nemnda",
            "organet");

    /** What stands after "for" and begins no complement of a name: "for første gang", "for øvrig". */
    private static final Set<String> NO_COMPLEMENT = Set.of(
            "øvrig", "tiden", "tida", "første", "fyrste", "andre", "alle", "hver", "kvar", "flere", "fleire", "mange",
            "to", "tre", "fire", "å");

    private static boolean isOpen(String text, List<Word> words, int head) {
        if (head + 2 >= words.size()
                || isCapital(text, words.get(head + 2))
                || NO_COMPLEMENT.contains(words.get(head + 2).key())) {
            return false;
        }
        String key = words.get(head).key();
        for (String ending : OPEN) {
            if (key.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Where "komité for minoritetsspråk" ends after a name in the genitive, 0 if nothing like it begins at a word. */
    static int belonging(String text, List<Word> words, int at) {
        if (at >= words.size()
                || isCapital(text, words.get(at))
                || !isBody(words.get(at).key())) {
            return 0;
        }
        int end = complements(text, words, at);
        return end > at + 1 ? end : 0;
    }

    /** Whether "Nordisk råd" goes on: "Nordisk råd for domstolsspråk". */
    static boolean goesOn(List<Word> words, int to) {
        String last = words.get(to - 1).key();
        boolean open = SHORT_BODIES.contains(last) || last.equals("institutt") || last.equals("senter");
        return open && to + 1 < words.size() && words.get(to).is("for");
    }

    /** Whether a whole name is made like that of a body. */
    static boolean isWhole(String name) {
        List<Word> words = Word.of(name);
        return !words.isEmpty() && end(name, words, 0) == words.size();
    }

    /** Whether a name ends like that of a firm: "Nordlag Analyse". */
    static boolean isFirm(String key) {
        return FIRM.contains(key);
    }

    /** Whether a word tells of which country the name after it is. */
    static boolean isOfCountry(String text, List<Word> words, int at) {
        return OF_COUNTRY.contains(words.get(at).key()) && at + 1 < words.size() && isCapital(text, words.get(at + 1));
    }

    /** "Nordlys har evaluert Bøyesentralen": a name in the definite form after a word in small letters begins itself. */
    private static boolean isOwnName(String text, List<Word> words, int from, int head) {
        Word before = words.get(head - 1);
        return isCapital(text, words.get(head))
                && isDefinite(words.get(head).key())
                && before.isLetters()
                && !isCapital(text, before)
                && !isArticle(words, from);
    }

    /** Where "Nordlag Analyse" ends of which "Nordlag" ends before a word. */
    private static int firm(String text, List<Word> words, int end) {
        int at = end;
        while (at < words.size()
                && FIRM.contains(words.get(at).key())
                && isCapital(text, words.get(at))
                && words.get(at - 1).end() + 1 == words.get(at).start()) {
            at++;
        }
        return at;
    }

    private static boolean isArticle(List<Word> words, int at) {
        return Set.of("den", "det", "dei", "de").contains(words.get(at).key());
    }

    /** "Barne- og": half a word. */
    private static boolean isHyphenated(List<Word> words, int at) {
        return at + 1 < words.size()
                && words.get(at + 1).is("-")
                && words.get(at + 1).start() == words.get(at).end();
    }

    /** Where "for lysforskning og tåke", "i Oslo og omegn" ends after the word {@code head}, or the word itself does. */
    private static int complements(String text, List<Word> words, int head) {
        int at = head + 1;
        if (at + 1 >= words.size()) {
            return at;
        }
        String preposition = words.get(at).key();
        if (preposition.equals("i") || preposition.equals("på")) {
            if (!isCapital(text, words.get(at + 1))
                    || isCountry(words.get(at + 1).key())
                    || PeriodWords.month(words.get(at + 1).key()) > 0) {
                return at;
            }
            int end = at + 2;
            if (end + 1 < words.size()
                    && words.get(end).is("og")
                    && words.get(end + 1).key().startsWith("om")) {
                end += 2;
            }
            return end;
        }
        // "Institutt for lys", "Direktoratet for lys"; but "Fyrdirektoratet … for lys" is two things.
        String last = words.get(head).key();
        boolean open = generic(last) != null || !isDefinite(last) || isOpen(text, words, head);
        if (!open || !Set.of("for", "mot", "om", "av", "of", "on").contains(preposition)) {
            return at;
        }
        int end = at;
        for (int i = at + 1; i < words.size() && i <= at + COMPLEMENTS; i++) {
            String key = words.get(i).key();
            boolean joint = key.equals("og")
                    || key.equals("and")
                    || key.equals("-")
                    || key.equals(",") && words.get(i - 1).is("-");
            if (joint) {
                boolean more = i + 1 < words.size()
                        && words.get(i + 1).isLetters()
                        && !isVerb(words.get(i + 1).key())
                        && (key.equals("-") || !isCapital(text, words.get(i + 1)));
                if (!more && !key.equals("-")) {
                    break;
                }
                continue;
            }
            if (!words.get(i).isLetters() || STOP.contains(key) || NO_NAME.contains(key) || isVerb(key)) {
                break;
            }
            end = i + 1;
        }
        return end == at ? at : end;
    }

    /** Where "i Oslo og omegn", "i Møre og Romsdal" ends that begins at a word; the word itself if it does not. */
    static int place(String text, List<Word> words, int at) {
        if (at + 1 >= words.size()
                || !words.get(at).is("i") && !words.get(at).is("på")
                || !isCapital(text, words.get(at + 1))
                || PeriodWords.month(words.get(at + 1).key()) > 0) {
            return at;
        }
        int end = at + 2;
        boolean more = end + 1 < words.size()
                && words.get(end).is("og")
                && (words.get(end + 1).key().startsWith("om")
                        || TWO_NAMES.contains(words.get(at + 1).key()));
        return more ? end + 2 : end;
    }

    /** Whether a word is a country, in which a body is and which is no part of its name: "Ledverket i Sverige". */
    static boolean isCountry(String key) {
        return COUNTRIES.contains(key);
    }

    private static boolean isDefinite(String key) {
        return key.endsWith("et") && !key.endsWith("universitet") || key.endsWith("en") || key.endsWith("a");
    }

    private static boolean isVerb(String key) {
        return key.length() > 4
                && (key.endsWith("erte") || key.endsWith("erer") || key.endsWith("erar") || key.endsWith("ert"));
    }

    /** Where the capitalised words end that begin at a word, 0 if they cannot be a name of a body. */
    static int plainEnd(String text, List<Word> words, int from) {
        if (!isPlainStart(text, words.get(from)) || isOfCountry(text, words, from)) {
            return 0;
        }
        int end = from + 1;
        while (end < words.size()
                && end - from < PLAIN
                && isCapitalOrHyphen(text, words, end)
                && words.get(end - 1).end() + 1 >= words.get(end).start()) {
            end++;
        }
        if (end < words.size() && words.get(end).is("analyse")) {
            end++;
        }
        return words.get(end - 1).is("-") ? end - 1 : end;
    }

    private static boolean isCapitalOrHyphen(String text, List<Word> words, int at) {
        return isCapital(text, words.get(at))
                || words.get(at).is("-")
                || words.get(at).is("&");
    }

    /** Whether all words from one to before another can be one name: "Proba samfunnsanalyse". */
    static boolean isPlain(String text, List<Word> words, int from, int to) {
        if (to - from > PLAIN || from >= to || isOfCountry(text, words, from) || !isPlainStart(text, words.get(from))) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            Word word = words.get(i);
            boolean part = word.isLetters() || word.isNumber() || word.is("-") || word.is("&");
            if (!part || STOP.contains(word.key()) || word.is("og")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlainStart(String text, Word word) {
        return isCapital(text, word)
                && !STOP.contains(word.key())
                && !NO_NAME.contains(word.key())
                && !GENERIC.containsKey(word.key())
                && PeriodWords.month(word.key()) == 0
                && !GivenNames.contains(word.key());
    }

    static boolean isStop(String key) {
        return STOP.contains(key);
    }

    static boolean isCapital(String text, Word word) {
        return Character.isUpperCase(text.codePointAt(word.start()));
    }
}
