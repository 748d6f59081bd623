package no.politiet.kom.publish.internal.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.politiet.kom.model.SourceType;
import no.politiet.kom.publish.internal.text.PeriodWords;
import no.politiet.kom.publish.internal.text.Vocabulary;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/** What single words tell of names of bodies: that one ends here ("Fyrdirektoratet"), goes on, or is none. */
final class BodyWords {

    private static final Vocabulary VOCABULARY = Vocabulary.of(BodyWords.class);

    private static final Map<String, SourceType> ENDINGS = endings();
    private static final Map<String, String> GENERIC = generics();
    private static final Set<String> NONE = VOCABULARY.words("none");
    private static final Set<String> DEFINITE = VOCABULARY.words("definite");
    private static final Set<String> OF_COUNTRY = VOCABULARY.words("of country");
    private static final Set<String> COUNTRIES = VOCABULARY.words("countries");
    private static final List<String> TITLES = VOCABULARY.list("titles");
    private static final List<String> OPEN = VOCABULARY.list("open");
    private static final Set<String> AGAINST = VOCABULARY.words("against");
    private static final Set<String> TAILS = VOCABULARY.words("tails");
    private static final List<String> NAMED = VOCABULARY.list("named");
    private static final Set<String> WHOLE = VOCABULARY.words("whole");
    private static final Set<String> PLACES = VOCABULARY.words("places");
    private static final Set<String> SHARED = VOCABULARY.words("shared");
    private static final Set<String> ENGLISH = VOCABULARY.words("english");
    private static final Set<String> REGIONS = VOCABULARY.words("regions");
    private static final Set<String> NO_COMPLEMENT = VOCABULARY.words("no complement");
    private static final Set<String> ARTICLES = Set.of("den", "det", "dei", "de");
    static final Set<String> FIRM = VOCABULARY.words("firm");
    static final Set<String> STOP = VOCABULARY.words("stop");
    static final Set<String> NO_NAME = VOCABULARY.words("no name");
    static final Set<String> PART_OF_NAME = VOCABULARY.words("part of name");
    static final Set<String> SHORT_BODIES = VOCABULARY.words("short");
    static final Set<String> TWO_NAMES = VOCABULARY.words("two names");

    private BodyWords() {}

    private static Map<String, SourceType> endings() {
        Map<String, SourceType> endings = new HashMap<>();
        for (String title : VOCABULARY.titles("ending: ")) {
            SourceType type = SourceType.of(title.substring("ending: ".length()));
            if (!type.isKnown()) {
                throw new IllegalStateException("a type that there is, please: " + title);
            }
            VOCABULARY.list(title).forEach(ending -> endings.put(ending, type));
        }
        return Map.copyOf(endings);
    }

    private static Map<String, String> generics() {
        Map<String, String> generics = new HashMap<>();
        for (String pair : VOCABULARY.list("generic")) {
            int between = pair.indexOf('=');
            generics.put(pair.substring(0, between), pair.substring(between + 1));
        }
        return Map.copyOf(generics);
    }

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

    /** The same for a word in the indefinite form: "institutt". */
    static @Nullable String genericOf(String key) {
        for (String article : List.of("et", "en", "t", "a", "n")) {
            String generic = GENERIC.get(key + article);
            if (generic != null) {
                return generic;
            }
        }
        return null;
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

    /** "Hjelpekorpsa sitt fellesråd". */
    static boolean isOwning(Word word) {
        return word.is("sin") || word.is("si") || word.is("sitt") || word.is("sine");
    }

    /** "Nordisk", "Statistisk", "Norske", "Statens": what makes a name of a word that is none alone ("råd", "kontor"). */
    static boolean isAdjective(String key) {
        return key.endsWith("sk")
                || key.endsWith("ske")
                || key.endsWith("alt")
                || key.endsWith("alet")
                || key.endsWith("s") && key.length() > 3 && generic(key.substring(0, key.length() - 1)) == null;
    }

    /** Whether a name ends like that of a firm: "Nordlag Analyse". */
    static boolean isFirm(String key) {
        return FIRM.contains(key);
    }

    /** Whether a word is a country, in which a body is and which is no part of its name: "Ledverket i Sverige". */
    static boolean isCountry(String key) {
        return COUNTRIES.contains(key);
    }

    static boolean isDefinite(String key) {
        return key.endsWith("et") && !key.endsWith("universitet") || key.endsWith("en") || key.endsWith("a");
    }

    /** Whether a word is a verb, which no name goes on over: "publiserer", "granska". */
    static boolean isVerb(String key) {
        return key.length() > 4
                        && (key.endsWith("erte") || key.endsWith("erer") || key.endsWith("erar") || key.endsWith("ert"))
                || RoleWords.VERBS.contains(key);
    }

    static boolean isStop(String key) {
        return STOP.contains(key);
    }

    /** Whether a word begins with two capitals: "NOU", "KFIR". */
    static boolean isAbbreviation(String text, Word word) {
        return word.end() - word.start() > 1
                && Character.isUpperCase(text.charAt(word.start()))
                && Character.isUpperCase(text.charAt(word.start() + 1));
    }

    static boolean isCapital(String text, Word word) {
        return Character.isUpperCase(text.codePointAt(word.start()));
    }

    /** Whether a word tells of which country the name after it is. */
    static boolean isOfCountry(String text, List<Word> words, int at) {
        return OF_COUNTRY.contains(words.get(at).key()) && at + 1 < words.size() && isCapital(text, words.get(at + 1));
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

    /**
     * Whether a definite head takes what stands after it into its name: "Kompetansesenteret for arkivfag", and any that
     * a sentence begins with; but "en veileder fra Fyrdirektoratet for fyrvoktere".
     */
    static boolean isOpen(String text, List<Word> words, int head) {
        if (head + 2 >= words.size()
                || isCapital(text, words.get(head + 2)) && !isPlace(text, words.get(head + 2))
                || NO_COMPLEMENT.contains(words.get(head + 2).key())) {
            return false;
        }
        String key = words.get(head).key();
        if (words.get(head + 1).is("mot")) {
            return AGAINST.stream().anyMatch(key::endsWith);
        }
        return words.get(head + 1).is("for")
                && (head == 0
                        || OPEN.stream().anyMatch(key::endsWith)
                        || WHOLE.stream().anyMatch(key::startsWith));
    }

    /** "Kontrollsenteret for Oslo og Romerike": a name in small letters but for the first, and no body's. */
    static boolean isPlace(String text, Word word) {
        return !isBody(word.key())
                && word.end() - word.start() > 2
                && Character.isLowerCase(text.charAt(word.end() - 1))
                && !GivenNames.contains(word.key());
    }

    /** Whether a name in capitals that ends with a word is a firm's: "Varde Analyse". */
    static boolean isTail(String key) {
        return TAILS.contains(key);
    }

    /** Whether a head has a name of its own after it: "Rådgivningsgruppen Tind". */
    static boolean isNamed(String key) {
        return NAMED.stream().anyMatch(key::endsWith);
    }

    /** Whether a head is English: "Centre for Rural Mobility". */
    static boolean isEnglish(String key) {
        return ENGLISH.contains(key);
    }

    /** "nord" of "Lydarkivet i nord". */
    static boolean isRegion(String key) {
        return REGIONS.contains(key);
    }

    /** "Fjordane og Sunnmøre politidistrikt": whether two places can have such a body together. */
    static boolean isShared(String key) {
        return SHARED.contains(key);
    }

    static boolean isArticle(List<Word> words, int at) {
        return ARTICLES.contains(words.get(at).key());
    }

    /** "Barne- og": half a word. */
    static boolean isHyphenated(List<Word> words, int at) {
        return at + 1 < words.size()
                && words.get(at + 1).is("-")
                && words.get(at + 1).start() == words.get(at).end();
    }

    /** Whether a name can begin at a word that nothing tells but its capital letter. */
    static boolean isPlainStart(String text, List<Word> words, int at) {
        Word word = words.get(at);
        boolean place = PLACES.contains(word.key())
                && at + 1 < words.size()
                && isCapital(text, words.get(at + 1))
                && words.get(at + 1).start() == word.end() + 1;
        return isCapital(text, word)
                && !STOP.contains(word.key())
                && (place || !NO_NAME.contains(word.key()))
                && !GENERIC.containsKey(word.key())
                && PeriodWords.month(word.key()) == 0
                && !GivenNames.contains(word.key());
    }
}
