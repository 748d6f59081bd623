package no.politiet.kom.publish.internal.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.ListItem;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.internal.text.Passage;
import no.politiet.kom.publish.internal.text.PeriodWords;
import no.politiet.kom.publish.internal.text.Phrases;
import no.politiet.kom.publish.internal.text.Range;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Which passages below one heading make one piece of news. A paragraph opens the next piece when it brings something of
 * its own: it begins with a title or a numbered reference, or it has a link, or its first sentence a day or a month or a
 * verb that says that something came out, took place or was decided. It goes on with the piece before when it begins by
 * speaking of that ("Rapporten …", "Utvalget …", "Dette …") or tells what that says. An entry of a list is a piece of its
 * own where each entry has a title, a link or a day. A paragraph that only announces the pieces after it, or sums up those
 * before it, is a note.
 */
public final class PieceRule {

    /** Passages that are one item. */
    public record Part(List<Passage> passages, boolean note) {}

    /** A piece that comes near a limit of the contract goes on in another one under the same heading. */
    private static final int MARGIN = 200;

    /** How many words of a sentence its subject may have. */
    private static final int SUBJECT = 4;

    /** How many words "se omtalen på rådets sider" has at most. */
    private static final int LONGEST_POINTER = 6;

    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 3;
    /** How many passages of a piece are looked at for what is spoken of. */
    private static final int PASSAGES_BACK = 4;

    private enum Cue {
        /** Something came out, was held or decided. */
        STRONG,
        /** Somebody does or did something that is news where a name or the author is the subject. */
        ACTIVITY
    }

    private static final Phrases<Cue> VERBS = Phrases.<Cue>builder()
            .add(
                    Cue.STRONG,
                    "publiserte/publiserer/publisert/publiserast/publisere",
                    "lanserte/lanserer/lansert/lanserast",
                    "utga/utgir/utgitt/utgjevne/utgjeve",
                    "ga/gav/gir/gjev/gitt/gjeve ~ ut",
                    "la/legger/legg/lagt ~ fram/frem",
                    "presenterte/presenterer/presentert",
                    "offentliggjorde/offentliggjør/offentliggjort/offentleggjorde/offentleggjer",
                    "arrangerte/arrangerer/arrangert/arrangeres/arrangerast",
                    "avholdt/avholder/avholdes/avholde/avheldt",
                    "holdt/holder/holdes/heldt/held/haldne/haldast/halde",
                    "inviterer/inviterte/invitert/inviterte",
                    "deltok/deltar/deltek/deltatt/deltatt/deltok",
                    "møttes/møtast/møttest",
                    "sendte/sendt/sender/sende ~ på høring/høyring",
                    "vedtok/vedtar/vedtatt/vedtek/vedteke",
                    "foreslår/foreslo/foreslått/føreslår/føreslo/føreslege",
                    "fremsatte/fremmet/fremmer/fremja/fremjar/framsette/fremsetter",
                    "fastsatte/fastsetter/fastsatt/fastsette/fastset",
                    "stilte/stiller ~ spørsmål",
                    "nedsatte/nedsetter/nedsatt/nedsette/nedset",
                    "oppnevnte/oppnevner/oppnevnt/oppnemnde/oppnemner/oppnemnt",
                    "trådte/trer/trådde i kraft",
                    "gjelder/gjeld fra/frå",
                    "besluttet/beslutta/besluttar/beslutter/avgjorde",
                    "overleverte/overlevert",
                    "startet/starta/starter/startar",
                    "åpnet/åpner/opna/opnar",
                    "utlyser/utlyste/utlyst/lyser/lyste",
                    "kom ~ med",
                    "la/legger/lagt ~ ut")
            .add(
                    Cue.ACTIVITY,
                    "bistått/bistadd/bidratt/bidrege/deltatt/delteke/igangsatt/starta/startet/utarbeidet/utarbeidd",
                    "hatt/holdt/halde ~ *møte/*møter/*seminar/*kurs/*foredrag/*innlegg/*opplæring",
                    "gitt/gjeve/levert/sendt ~ innspill/*uttalelse/*svar/*fråsegn",
                    "utarbeider/utarbeidar",
                    "bistår/bistod/bistår",
                    "planlegger/planlegg/planla",
                    "ble/vart/blei ~ invitert",
                    "besøkte/besøkjer/besøker",
                    "jobber/jobbar/arbeider/arbeidar ~ med",
                    "samarbeider/samarbeidar",
                    "forbereder/førebur",
                    "tilbyr/tilbyd",
                    "driver/driv",
                    "leder/leier",
                    "møtte/møter/møtt")
            .build();

    /** What a paragraph begins with that goes on with the piece before it. */
    private static final Phrases<Boolean> BACK = Phrases.<Boolean>builder()
            .add(
                    true,
                    "den/det/dei/de/dette/denne/disse/desse/han/hun/ho/her/der/slik/dermed/derfor/difor",
                    "se/sjå/les/du/dere/de/klikk",
                    "samtidig/samstundes/videre/vidare/dessuten/likevel/blant/bl/også/òg/og/men/selv/sjølv/slik",
                    "i tillegg",
                    "i rapporten/rapportane/forslaget/framlegget/utredningen/utgreiinga/meldingen/meldinga/veilederen/rettleiaren/høringen/høyringa/studien",
                    "samme/same",
                    "anmodning/oppmoding/oppfordring/oppmodning/invitasjon/søknader/søknadar/innspill/innspel",
                    "begge/ingen/flere/fleire/noen/nokre/mange",
                    "formålet/føremålet/målet/hensikten/hensikta/bakgrunnen/funnene/funna/resultatene/resultata/konklusjonen/temaet/temaene/innholdet/arbeidet/prosessen",
                    "fristen/høringsfristen/høyringsfristen/høringsfrist/høyringsfrist/påmelding/påmeldingsfrist",
                    "opptak/opptaket/mer/meir/nærmere/nærare/informasjon/program/programmet/lenke")
            .build();

    /** Endings of words in the definite form that name the work, act or event that was presented before. */
    private static final List<String> SPOKEN = List.of(
            "rapporten/rapportens/rapportene/rapportenes/rapportane",
            "utredningen/utredninga/utgreiinga",
            "håndboken/håndboka/handboka/boken/boka",
            "veilederen/veiledaren/rettleiaren/veiledningen/rettleiinga",
            "studien/undersøkelsen/undersøkinga/undersøkelsene/kartleggingen/kartlegginga/evalueringen/evalueringa/analysen/vurderingen/vurderinga/oversikten/oversikta/statistikken",
            "møtet/møtets/seminaret/seminarets/konferansen/konferansens/webinaret/webinarret/kurset/samlingen/samlinga/arrangementet/workshopen/samlingene",
            "prosjektet/prosjektets/programmet/ordningen/ordninga/tjenesten/tenesta/ressursen/nettressursen/plattformen/filmen/kampanjen",
            "forslaget/framlegget/forslagene/høringen/høyringa/høringsnotatet/høyringsnotatet/lovforslaget/proposisjonen/meldingen/meldinga/loven/lova/reglene/reglane/forskriften/forskrifta/bestemmelsen/bestemmelsene/endringene/endringane/direktivet/rundskrivet/vedtaket",
            "utvalget/utvalgets/utvalet/komiteen/komiteens/arbeidsgruppen/arbeidsgruppens/arbeidsgruppa/gruppen/gruppa/teamet/teamets/representantene/representantane/deltakerne/deltakarane/innlederne/forfatterne/forskerne/forskarane/nettverket/funksjonen",
            "retningslinjen/retningslinja/retningslinjene/artikkelen/planen/strategien/spørsmålet/svaret/saken/saka/dommen/målgruppen/målgruppa/tallene/tala");

    private static final Phrases<Boolean> SPOKEN_OF = Phrases.<Boolean>builder()
            .add(
                    true,
                    SPOKEN.stream().map(words -> "*" + words.replace("/", "/*")).toArray(String[]::new))
            .build();

    /** The same words alone, which always speak of what was presented before. */
    private static final Set<String> BARE =
            SPOKEN.stream().flatMap(words -> Stream.of(words.split("/"))).collect(Collectors.toUnmodifiableSet());

    /** What may stand before them in one word: "sluttrapporten" is a report's last, whether one was told of or not. */
    private static final Set<String> PARTS = Set.of(
            "slutt",
            "del",
            "hoved",
            "hovud",
            "lov",
            "lovendrings",
            "høring",
            "hørings",
            "høyring",
            "høyrings",
            "arbeids",
            "ekspert",
            "pilot",
            "forskrifts",
            "forsknings",
            "forskings",
            "følge",
            "følgje");

    private static final Phrases<Boolean> SUMS_UP = Phrases.<Boolean>builder()
            .add(
                    true,
                    "rapportene/rapportane/utredningene/utgreiingane/veilederne/rettleiarane/studiene/studiane/møtene/møta/seminarene/seminara/høringene/høyringane",
                    "samlet/samla/sammen/saman/totalt",
                    "til/alt sammen/saman/i/alt",
                    "alle/begge ~ rapportene/rapportane/møtene/møta/forslagene/forslaga/seminarene/seminara")
            .build();

    /** What is said of something that was presented before: where it is to be had, and what it says. */
    private static final Phrases<Boolean> TELLS_MORE = Phrases.<Boolean>builder()
            .add(
                    true,
                    "er tilgjengelig/tilgjengelige/tilgjengeleg/tilgjengelege",
                    "viser/skriver/skriv/anbefaler/tilrår/mener/meiner/finner/peker/peikar/påpeker/understreker/understrekar/konkluderer/drøfter/drøftar")
            .build();

    private static final Set<String> INDEFINITE = Set.of("en", "et", "ei", "ein", "eit");

    /** What a noun in the definite form goes on with that names its own: "nettverket for havner", "filmen «…»". */
    private static final Set<String> GOES_ON = Set.of("for", "om", "mot", "\"", "«", "“", "„");

    private static final Phrases<Boolean> OWN_LETTER = Phrases.<Boolean>builder()
            .add(
                    true,
                    "dette nyhetsbrevet/nyheitsbrevet/nyhendebrevet",
                    "neste/forrige/førre nummer/nyhetsbrev/nyheitsbrev/nyhendebrev",
                    "kommer/kjem/går ut ~ gang/ganger/gonger")
            .build();

    /** Words that are the name of an agency or end such a name. */
    private static final Phrases<Boolean> AGENCY = Phrases.<Boolean>builder()
            .add(
                    true,
                    "*direktoratet/*tilsynet/*departementet/*etaten/*verket/*senteret/*sentret/*ombudet/*rådet/*forbundet/*foreningen/*foreninga/*foreiningen/*foreininga/*unionen/*byrået/*vesenet/*banken/*tinget/*instituttet/*universitetet/*høgskolen/*advokaten/*politiet/*nemnda/*kommunen/*stiftelsen/*stiftinga")
            .build();

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("to", 2),
            Map.entry("tre", 3),
            Map.entry("fire", 4),
            Map.entry("fem", 5),
            Map.entry("seks", 6),
            Map.entry("sju", 7),
            Map.entry("syv", 7),
            Map.entry("åtte", 8),
            Map.entry("ni", 9),
            Map.entry("ti", 10));

    /** Endings of adjectives after "den", "det" and "dei". */
    private static final List<String> ADJECTIVES = List.of("nye", "ske", "ale", "lige", "lege", "årige");

    private static final Set<String> ARTICLES = Set.of("den", "det", "de", "dei");

    private static final Set<String> SEE = Set.of("se", "sjå", "les", "last", "finn");

    private static final Set<String> FRIST = Set.of("fristen", "høringsfristen", "høyringsfristen", "svarfristen");

    private static final Set<String> NUMBERED =
            Set.of("prop", "meld", "innst", "dok", "dokument", "nou", "representantforslag", "rundskriv");

    private PieceRule() {}

    /** The pieces, at least one. */
    public static List<Part> split(List<Passage> passages) {
        List<Passage> all = new ArrayList<>();
        passages.forEach(passage -> all.addAll(entries(passage)));
        List<Part> parts = new ArrayList<>();
        List<Passage> current = new ArrayList<>();
        int links = 0;
        Set<Passage> announced = announced(all);
        for (Passage passage : all) {
            boolean full = current.size() > Limits.BLOCKS - MARGIN || links > Limits.LINKS - MARGIN;
            if (!current.isEmpty() && (full || announced.contains(passage) || opens(passage, current))) {
                parts.add(new Part(current, false));
                current = new ArrayList<>();
                links = 0;
            }
            current.add(passage);
            links += passage.links().size();
        }
        parts.add(new Part(current, false));
        return withNotes(parts, announced);
    }

    /** The paragraphs after one that says how many things it announces ("… tre rapporter:"), where each has something of its own. */
    private static Set<Passage> announced(List<Passage> all) {
        Set<Passage> announced = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i + 2 < all.size(); i++) {
            int count = countOf(all.get(i));
            int to = i + 1 + count;
            if (count > 1 && to <= all.size() && all.subList(i + 1, to).stream().allMatch(PieceRule::isOwnParagraph)) {
                announced.addAll(all.subList(i + 1, to));
                i = to - 1;
            }
        }
        return announced;
    }

    /** How many things a paragraph that ends with a colon says that it announces, 0 if it does not. */
    private static int countOf(Passage passage) {
        if (!(passage.block() instanceof Paragraph) || passage.sentences().isEmpty()) {
            return 0;
        }
        Sentence last = passage.sentences().get(passage.sentences().size() - 1);
        if (!last.text().endsWith(":") || !last.quotes().isEmpty()) {
            return 0;
        }
        for (Word word : last.words()) {
            int number = NUMBERS.getOrDefault(word.key(), 0);
            if (number > 0) {
                return number;
            }
        }
        return 0;
    }

    /** Whether a paragraph has a link, or begins with a title. */
    private static boolean isOwnParagraph(Passage passage) {
        return passage.block() instanceof Paragraph
                && !passage.sentences().isEmpty()
                && (leads(passage) || beginsMarked(passage.sentences().get(0)));
    }

    /** Whether a sentence begins with a title in quotation marks, in bold or in italics, and goes on. */
    private static boolean beginsMarked(Sentence sentence) {
        return beginsWithTitle(sentence)
                || Stream.concat(sentence.strong().stream(), sentence.emphasis().stream())
                        .anyMatch(range -> range.start() <= 1
                                && range.end() < sentence.text().length() - 2);
    }

    /** The entries of a list where each has a title or a link of its own, the passage itself otherwise. */
    private static List<Passage> entries(Passage passage) {
        if (!(passage.block() instanceof BulletList list) || list.items().size() < 2) {
            return List.of(passage);
        }
        List<Passage> entries = new ArrayList<>();
        for (ListItem entry : list.items()) {
            Block block = list.ordered()
                    ? numbered(entries.size() + 1, entry, list)
                    : new BulletList(false, list.marker(), List.of(entry), list.extras());
            entries.add(Passage.of(block, passage.first(), passage.last()));
        }
        boolean nested = list.ordered()
                && list.items().stream().allMatch(PieceRule::beginsWithParagraph)
                && entries.stream().allMatch(PieceRule::isNumberedNews);
        if (!nested && !entries.stream().allMatch(PieceRule::presentsOwn)) {
            return List.of(passage);
        }
        if (nested) {
            entries = opened(entries, list);
        }
        entries.set(0, entries.get(0).withBare(passage.bare()));
        return entries;
    }

    /** An entry of a numbered list that tells of a day, and leads somewhere or begins with a title: no step to take. */
    private static boolean isNumberedNews(Passage entry) {
        return !entry.sentences().isEmpty()
                && (leads(entry) || beginsMarked(entry.sentences().get(0)) || beginsWithLabel(entry))
                && entry.sentences().stream()
                        .anyMatch(sentence -> sentence.words().stream().anyMatch(PieceRule::isMonth));
    }

    /** "Gebyr for tilsyn. Tilsynet vil …": a few words, and then what is told. */
    private static boolean beginsWithLabel(Passage entry) {
        return entry.sentences().size() > 1 && entry.sentences().get(0).words().size() <= 2 * SUBJECT;
    }

    private static boolean beginsWithParagraph(ListItem entry) {
        return !entry.blocks().isEmpty() && entry.blocks().get(0) instanceof Paragraph;
    }

    /** The entries of a numbered list with each of their blocks as a passage. */
    private static List<Passage> opened(List<Passage> entries, BulletList list) {
        List<Passage> opened = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Passage entry = entries.get(i);
            List<Block> blocks = new ArrayList<>(list.items().get(i).blocks());
            if (entry.block() instanceof Paragraph || !(blocks.get(0) instanceof Paragraph paragraph)) {
                opened.add(entry);
                continue;
            }
            List<Span> spans = new ArrayList<>(paragraph.spans());
            spans.add(0, Span.of(i + 1 + ". "));
            blocks.set(0, Paragraph.of(spans));
            blocks.forEach(block -> opened.add(Passage.of(block, entry.first(), entry.last())));
        }
        return opened;
    }

    /** An entry of a numbered list that stands alone: its number becomes a word of it. */
    private static Block numbered(int number, ListItem entry, BulletList list) {
        if (entry.blocks().size() == 1 && entry.blocks().get(0) instanceof Paragraph paragraph) {
            List<Span> spans = new ArrayList<>(paragraph.spans());
            spans.add(0, Span.of(number + ". "));
            return Paragraph.of(spans);
        }
        return new BulletList(true, null, List.of(entry), list.extras());
    }

    /** Whether an entry of a list is a piece of news: it has a link, a title or a day, and is no step to take. */
    private static boolean presentsOwn(Passage entry) {
        return !(entry.block() instanceof BulletList list && list.ordered())
                && entry.sentences().stream()
                        .anyMatch(sentence -> !sentence.links().isEmpty()
                                || !sentence.quotes().isEmpty()
                                || sentence.words().stream().anyMatch(PieceRule::isMonth))
                && entry.sentences().stream()
                                .mapToInt(sentence -> sentence.words().size())
                                .sum()
                        > SUBJECT;
    }

    private static boolean opens(Passage passage, List<Passage> current) {
        if (passage.sentences().isEmpty()) {
            return false;
        }
        if (passage.block() instanceof BulletList list) {
            return list.items().size() == 1 && presentsOwn(passage);
        }
        if (!(passage.block() instanceof Paragraph)) {
            return false;
        }
        Sentence first = passage.sentences().get(0);
        if (isSubheading(passage) || beginsWithTitle(first) || isListNumber(passage)) {
            return true;
        }
        if (speaksOfBefore(passage, current)) {
            return false;
        }
        return beginsWithReference(first)
                || leads(passage)
                || first.words().stream().anyMatch(PieceRule::isMonth)
                || isOwnLetter(first)
                || hasVerb(passage, first);
    }

    /** Whether a passage has a link, or ends as one that had it: "Se her." */
    private static boolean leads(Passage passage) {
        if (!passage.links().isEmpty()) {
            return true;
        }
        List<Word> words =
                passage.sentences().get(passage.sentences().size() - 1).words();
        int end = words.size() - (words.isEmpty() || words.get(words.size() - 1).isLetters() ? 0 : 1);
        if (end > 0 && words.get(end - 1).is("her")) {
            return true;
        }
        for (int i = end - 1; i >= Math.max(0, end - LONGEST_POINTER); i--) {
            boolean begins =
                    i == 0 || words.get(i - 1).is(",") || words.get(i - 1).is("–");
            if (begins && SEE.contains(words.get(i).key())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMonth(Word word) {
        return PeriodWords.month(word.key()) > 0;
    }

    /** Whether a sentence is about the newsletter itself. */
    private static boolean isOwnLetter(Sentence sentence) {
        List<Word> words = sentence.words();
        return !OWN_LETTER
                .in(words.subList(0, Math.min(words.size(), 2 * SUBJECT)))
                .isEmpty();
    }

    /** A short line in bold and nothing else. */
    private static boolean isSubheading(Passage passage) {
        Sentence first = passage.sentences().get(0);
        return passage.sentences().size() == 1
                && first.strong().size() == 1
                && first.strong().get(0).start() == 0
                && first.strong().get(0).end() == first.text().length()
                && !first.text().endsWith(".")
                && !first.text().endsWith(":")
                && first.words().size() <= 15;
    }

    /** "2. Kurs i …": an entry of a numbered list that was taken apart, or one that the author wrote as a paragraph. */
    private static boolean isListNumber(Passage passage) {
        List<Word> words = passage.sentences().get(0).words();
        return words.size() > (passage.sentences().size() > 1 ? 2 : SUBJECT)
                && words.get(0).isNumber()
                && words.get(0).key().length() < 3
                && words.get(1).is(".")
                && !isMonth(words.get(2))
                && !words.get(2).isNumber();
    }

    private static boolean beginsWithTitle(Sentence sentence) {
        Range title = title(sentence);
        return title != null && title.end() < sentence.text().length() - 2;
    }

    /** The title in quotation marks that a sentence begins with. */
    private static @Nullable Range title(Sentence sentence) {
        if (sentence.quotes().isEmpty() || sentence.cited()) {
            return null;
        }
        Range quote = sentence.quotes().get(0);
        boolean whole = quote.end() < sentence.text().length();
        return quote.start() <= 1 && whole ? quote : null;
    }

    private static boolean speaksOfBefore(Passage passage, List<Passage> current) {
        Sentence sentence = passage.sentences().get(0);
        List<Word> words = sentence.words();
        boolean isDay = words.size() > 2 && words.get(1).isNumber();
        boolean own = isOfOwnRule(sentence) && leads(passage) || namesOther(sentence, current);
        if (BACK.at(words, 0) != null && !isDay && !own && !isOwnLetter(sentence)) {
            return true;
        }
        List<Word> start = words.subList(0, Math.min(words.size(), 2 * SUBJECT));
        if (!INDEFINITE.contains(words.get(0).key())
                && words.stream().noneMatch(PieceRule::isMonth)
                && !TELLS_MORE.in(start).isEmpty()) {
            return true;
        }
        int end = Math.min(words.size(), SUBJECT);
        for (int i = 0; i < end && !own; i++) {
            boolean whole =
                    i + 1 < words.size() && GOES_ON.contains(words.get(i + 1).key());
            if (!whole
                    && SPOKEN_OF.at(words, i) != null
                    && isTold(words.get(i), current)
                    && !isMarked(sentence, words.get(i).start())) {
                return true;
            }
        }
        return false;
    }

    /** "Fristen for å uttale seg om endringene i losloven §§ 14 og 15": of a rule of its own. */
    private static boolean isOfOwnRule(Sentence sentence) {
        List<Word> words = sentence.words();
        return FRIST.contains(words.get(0).key())
                && words.size() > 1
                && GOES_ON.contains(words.get(1).key())
                && words.stream().anyMatch(word -> word.is("§") || NUMBERED.contains(word.key()));
    }

    /** "Den nye brannvaktloven", "Det danske Stormrådet": what was not told of before. */
    private static boolean namesOther(Sentence sentence, List<Passage> current) {
        List<Word> words = sentence.words();
        if (words.size() < SUBJECT || !ARTICLES.contains(words.get(0).key())) {
            return false;
        }
        String second = words.get(1).key();
        if (ADJECTIVES.stream().noneMatch(second::endsWith)) {
            return false;
        }
        return AGENCY.at(words, 2) != null && isCapital(sentence, 2)
                || second.endsWith("ske") && !isTold(words.get(1), current)
                || SPOKEN_OF.at(words, 2) != null && !isTold(words.get(2), current);
    }

    /**
     * Whether a noun in the definite form is of what the passages before tell of: "rapporten" always, "brannvaktloven" where
     * they have a word that begins so.
     */
    private static boolean isTold(Word noun, List<Passage> current) {
        String key = noun.key();
        if (BARE.contains(key)) {
            return true;
        }
        for (String part : PARTS) {
            if (key.startsWith(part) && BARE.contains(key.substring(part.length()))) {
                return true;
            }
        }
        String stem = key.substring(0, Math.max(SHORTEST_STEM, key.length() - LONGEST_ENDING));
        for (int i = Math.max(0, current.size() - PASSAGES_BACK); i < current.size(); i++) {
            for (Sentence sentence : current.get(i).sentences()) {
                if (sentence.words().stream().anyMatch(word -> word.key().startsWith(stem))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a place lies in a title: between quotation marks, in bold or in italics. */
    private static boolean isMarked(Sentence sentence, int at) {
        return sentence.isQuoted(at)
                || sentence.strong().stream().anyMatch(range -> range.contains(at))
                || sentence.emphasis().stream().anyMatch(range -> range.contains(at));
    }

    private static boolean beginsWithReference(Sentence sentence) {
        return sentence.words().stream().limit(SUBJECT).anyMatch(word -> NUMBERED.contains(word.key()));
    }

    private static boolean hasVerb(Passage passage, Sentence sentence) {
        List<Word> words = sentence.words();
        int relative = words.size();
        for (int i = 0; i < words.size() && relative == words.size(); i++) {
            if (words.get(i).is("som")) {
                relative = i;
            }
        }
        for (Phrases.Hit<Cue> hit : VERBS.in(words)) {
            boolean main = hit.from() < relative
                    && !sentence.isQuoted(words.get(hit.from()).start());
            if (main && (hit.value() == Cue.ACTIVITY ? beginsWithName(sentence, hit.from()) : hasOwn(passage))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the subject before a verb is a name, or the author. */
    private static boolean beginsWithName(Sentence sentence, int verb) {
        List<Word> words = sentence.words();
        return verb <= 2 * SUBJECT
                && (words.get(0).is("vi")
                        || isProper(sentence, 0)
                        || words.size() > 1 && words.get(1).isLetters() && isCapital(sentence, 1)
                        || AGENCY.at(words, 0) != null
                        || !sentence.strong().isEmpty()
                                && sentence.strong().get(0).start() == 0);
    }

    private static boolean isProper(Sentence sentence, int word) {
        Word first = sentence.words().get(word);
        return first.end() - first.start() > 1
                && sentence.text().substring(first.start(), first.end()).chars().allMatch(Character::isUpperCase);
    }

    private static boolean isCapital(Sentence sentence, int word) {
        return Character.isUpperCase(
                sentence.text().codePointAt(sentence.words().get(word).start()));
    }

    /** Whether a passage has a title, link or number of its own. */
    private static boolean hasOwn(Passage passage) {
        return !passage.links().isEmpty()
                || passage.sentences().stream()
                        .anyMatch(sentence -> !sentence.quotes().isEmpty()
                                || sentence.words().stream().anyMatch(Word::isNumber));
    }

    /** Tells apart the paragraphs that speak for the heading as a whole: one before several pieces, and one after them. */
    private static List<Part> withNotes(List<Part> parts, Set<Passage> announced) {
        if (parts.size() < 2) {
            return parts;
        }
        List<Part> all = new ArrayList<>(parts);
        List<Passage> last = all.get(all.size() - 1).passages();
        Passage end = last.get(last.size() - 1);
        if (last.size() > 1 && sumsUp(end)) {
            all.set(all.size() - 1, new Part(last.subList(0, last.size() - 1), false));
            all.add(new Part(List.of(end), true));
        }
        for (int i = 0; i + 1 < all.size(); i++) {
            List<Passage> passages = all.get(i).passages();
            Part next = all.get(i + 1);
            boolean lead = isIntroduction(passages.get(passages.size() - 1))
                    && !announced.contains(passages.get(0))
                    && (presentsTitle(next)
                            || announced.contains(next.passages().get(0)));
            if (lead && passages.size() == 1) {
                all.set(i, new Part(passages, true));
            }
        }
        return all;
    }

    private static boolean sumsUp(Passage passage) {
        return passage.block() instanceof Paragraph
                && !passage.sentences().isEmpty()
                && SUMS_UP.at(passage.sentences().get(0).words(), 0) != null;
    }

    /** Whether a passage has no title of its own, and either announces what follows or shares out several things. */
    private static boolean isIntroduction(Passage passage) {
        return passage.block() instanceof Paragraph
                && passage.sentences().stream()
                        .allMatch(sentence -> sentence.quotes().isEmpty());
    }

    private static boolean presentsTitle(Part part) {
        Passage first = part.passages().get(0);
        return first.block() instanceof BulletList
                || !first.sentences().isEmpty()
                        && beginsWithTitle(first.sentences().get(0));
    }
}
