package no.politiet.kom.publish.internal.facts.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.politiet.kom.model.SourceType;
import no.politiet.kom.publish.internal.text.Texts;
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
    private static final Set<String> COUNTRIES = VOCABULARY.words("countries");
    private static final List<String> TITLES = VOCABULARY.list("titles");
    private static final Set<String> FIRM = VOCABULARY.words("firm");

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

    /** What a body may be called besides its name: "Vardal" for "Forskningsinstituttet Vardal", "Fjordblikk" for "Fjordblikk Analyse". */
    static List<String> shorter(String name) {
        List<String> shorter = new ArrayList<>();
        List<Word> words = Word.of(name);
        if (words.size() > 1 && isTitle(name, words, 0)) {
            shorter.add(name.substring(words.get(1).start()));
        }
        int last = name.lastIndexOf(' ');
        if (last > 0 && name.indexOf(' ') == last && FIRM.contains(Texts.key(name.substring(last + 1)))) {
            shorter.add(name.substring(0, last));
        }
        return shorter;
    }

    /** Whether a name has one of the words in it that stand for a body by themselves: "Fyrdirektoratet". */
    static boolean hasGeneric(String name) {
        return Word.of(name).stream().anyMatch(word -> GENERIC.values().stream().anyMatch(word.key()::contains));
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

    /** Whether a word is a country, in which a body is and which is no part of its name: "Ledverket i Sverige". */
    static boolean isCountry(String key) {
        return COUNTRIES.contains(key);
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
}
