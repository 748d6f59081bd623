package no.politiet.kom.publish.internal.structure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.politiet.kom.publish.internal.text.Passage;
import no.politiet.kom.publish.internal.text.Phrases;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Vocabulary;
import no.politiet.kom.publish.internal.text.Word;

/** Whether a paragraph speaks of what the passages before it told of, and so goes on with them. */
final class SpokenOf {

    private static final Vocabulary VOCABULARY = Vocabulary.of(SpokenOf.class);

    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 3;
    /** How many passages of a piece are looked at for what is spoken of. */
    private static final int PASSAGES_BACK = 4;

    private static final Phrases<Boolean> BACK = Phrases.of(VOCABULARY.phrases("back"));

    private static final List<String> SPOKEN = VOCABULARY.list("spoken");

    private static final Phrases<Boolean> SPOKEN_OF = Phrases.<Boolean>builder()
            .add(
                    true,
                    SPOKEN.stream().map(words -> "*" + words.replace("/", "/*")).toArray(String[]::new))
            .build();

    /** The same words alone, which always speak of what was presented before. */
    private static final Set<String> BARE =
            SPOKEN.stream().flatMap(words -> Stream.of(words.split("/"))).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> PARTS = VOCABULARY.words("parts");

    private static final Phrases<Boolean> TELLS_MORE = Phrases.of(VOCABULARY.phrases("tells more"));

    private static final Set<String> INDEFINITE = Set.of("en", "et", "ei", "ein", "eit");

    /** What a noun in the definite form goes on with that names its own: "nettverket for havner", "filmen «…»". */
    private static final Set<String> GOES_ON = Set.of("for", "om", "over", "mot", "\"", "«", "“", "„");

    private static final Set<String> QUOTES = Set.of("\"", "«", "“", "„");

    private static final Set<String> SAME = Set.of("samme", "same");

    private static final Set<String> BODIES = VOCABULARY.words("bodies");

    private static final Set<String> BARE_BODIES = VOCABULARY.words("bare bodies");

    /** Endings of adjectives after "den", "det" and "dei". */
    private static final List<String> ADJECTIVES = List.of("nye", "ske", "ale", "lige", "lege", "årige");

    private static final Set<String> ARTICLES = Set.of("den", "det", "de", "dei");

    private static final Set<String> FRIST = Set.of("fristen", "høringsfristen", "høyringsfristen", "svarfristen");

    private SpokenOf() {}

    static boolean speaksOfBefore(Passage passage, List<Passage> current) {
        Sentence sentence = passage.sentences().get(0);
        List<Word> words = sentence.words();
        boolean isDay = words.size() > 2 && words.get(1).isNumber();
        boolean own = isOfOwnRule(sentence) && Opening.leads(passage)
                || namesOther(sentence, current)
                || presentsOther(passage, sentence);
        if (BACK.at(words, 0) != null && !isDay && !own && !Opening.isOwnLetter(sentence)) {
            return true;
        }
        return !own && (tellsMore(passage, current) || isBodyTold(passage, current) || nounIsTold(sentence, current));
    }

    /** "Rapporten viser at …", where a name of its own does not begin the sentence. */
    private static boolean tellsMore(Passage passage, List<Passage> current) {
        Sentence sentence = passage.sentences().get(0);
        List<Word> words = sentence.words();
        boolean bold = !sentence.strong().isEmpty() && sentence.strong().get(0).start() == 0;
        if (bold
                || INDEFINITE.contains(words.get(0).key())
                || PieceRule.number(words.get(0)) > 0
                        && words.size() > 1
                        && !words.get(1).is("av")
                || Opening.hasMonth(sentence) && (Opening.leads(passage) || !isNamed(words.get(0), current))) {
            return false;
        }
        for (int i = 0;
                i < words.size() && i < 2 * Opening.SUBJECT && !words.get(i).is("som");
                i++) {
            if (TELLS_MORE.at(words, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the passages before have a word. */
    private static boolean isNamed(Word name, List<Passage> current) {
        for (Passage before : current) {
            for (Sentence sentence : before.sentences()) {
                for (Word word : sentence.words()) {
                    if (word.is(name.key())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "Departementet ber særlig om …" after what "Fyrdepartementet" did. */
    private static boolean isBodyTold(Passage passage, List<Passage> current) {
        String body = passage.sentences().get(0).words().get(0).key();
        if (!BARE_BODIES.contains(body) || Opening.leads(passage) || hasTitle(passage)) {
            return false;
        }
        for (Passage before : current) {
            for (Sentence sentence : before.sentences()) {
                for (Word word : sentence.words()) {
                    if (word.key().length() > body.length() && word.key().endsWith(body)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean hasTitle(Passage passage) {
        for (Sentence sentence : passage.sentences()) {
            if (!sentence.quotes().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the first words is a noun of what was told: the subject, or what stands with it. */
    private static boolean nounIsTold(Sentence sentence, List<Passage> current) {
        List<Word> words = sentence.words();
        boolean named = Opening.isProper(sentence, 0);
        int end = Math.min(words.size(), named ? 2 : Opening.SUBJECT);
        for (int i = 0; i < end; i++) {
            if (SPOKEN_OF.at(words, i) != null
                    && !goesOn(sentence, i)
                    && isTold(words.get(i), current)
                    && !isMarked(sentence, words.get(i).start())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun is one of its own by what follows it: "filmen «…»", "gruppen som skriver", "gruppen Lys i nord". */
    private static boolean goesOn(Sentence sentence, int noun) {
        List<Word> words = sentence.words();
        if (noun + 1 >= words.size()) {
            return false;
        }
        Word next = words.get(noun + 1);
        boolean name = noun > 0 && Opening.isCapital(sentence, noun + 1) && !Opening.isProper(sentence, noun + 1);
        return GOES_ON.contains(next.key())
                || Opening.NUMBERED.contains(next.key())
                || noun > 1 && next.is("som")
                || name;
    }

    /** What begins as if it went on and yet brings another work or act: "Også Kystmuseet …", "Samme etat …", "I rapporten «…»". */
    private static boolean presentsOther(Passage passage, Sentence sentence) {
        List<Word> words = sentence.words();
        if (words.size() < Opening.SUBJECT) {
            return false;
        }
        String first = words.get(0).key();
        String second = words.get(1).key();
        if (first.equals("i") && second.equals("tillegg") || first.equals("dessuten")) {
            return Opening.hasMonth(sentence) && Opening.hasStrongVerb(sentence);
        }
        if (first.equals("i")) {
            return QUOTES.contains(words.get(2).key());
        }
        if (first.equals("også") || first.equals("òg")) {
            return Opening.isCapital(sentence, 1) && (Opening.leads(passage) || hasTitle(passage));
        }
        return SAME.contains(first) && BODIES.contains(second)
                || SAME.contains(second) && BODIES.contains(words.get(2).key())
                || Opening.isNewWork(words);
    }

    /** "Fristen for å uttale seg om endringene i losloven §§ 14 og 15": of a rule of its own. */
    private static boolean isOfOwnRule(Sentence sentence) {
        List<Word> words = sentence.words();
        return FRIST.contains(words.get(0).key())
                && words.size() > 1
                && GOES_ON.contains(words.get(1).key())
                && words.stream().anyMatch(word -> word.is("§") || Opening.NUMBERED.contains(word.key()));
    }

    /** "Den nye brannvaktloven", "Det danske Stormrådet": what was not told of before. */
    private static boolean namesOther(Sentence sentence, List<Passage> current) {
        List<Word> words = sentence.words();
        if (words.size() < Opening.SUBJECT || !ARTICLES.contains(words.get(0).key())) {
            return false;
        }
        String second = words.get(1).key();
        if (second.endsWith("ske") && Opening.isCapital(sentence, 2)) {
            return true;
        }
        if (second.endsWith("nasjonale") && !isTold(words.get(2), current)) {
            return true;
        }
        if (ADJECTIVES.stream().noneMatch(second::endsWith)) {
            return false;
        }
        return Opening.AGENCY.at(words, 2) != null && Opening.isCapital(sentence, 2)
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
}
