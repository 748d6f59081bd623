package no.politiet.kom.publish.internal.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which language a title or a short quotation is plainly in. Each small word that not all of the languages have rules out the
 * others; what is left is the answer if it is one language. Words of two languages leave none: that is rather a Norwegian
 * sentence with a foreign name in it.
 *
 * <p>Libraries that detect languages are made for longer text; what they say of five words, or of bokmål beside Danish, cannot
 * be relied on, and their models are many times the size of this library.
 */
public final class Languages {

    private static final int ENGLISH = 1;
    private static final int SWEDISH = 1 << 1;
    private static final int DANISH = 1 << 2;
    private static final int BOKMAL = 1 << 3;
    private static final int NYNORSK = 1 << 4;
    private static final int ALL = (1 << 5) - 1;
    private static final List<String> TAGS = List.of("en", "sv", "da", "nb", "nn");
    private static final Set<String> FOREIGN = Set.of("en", "sv", "da");

    private static final Map<String, Integer> WORDS = new HashMap<>();

    /** Words that titles in English are made of; without one of its small words they prove nothing. */
    private static final Set<String> ENGLISH_MATTER = Set.of(
            "report",
            "reports",
            "handbook",
            "survey",
            "guidelines",
            "guidance",
            "trafficking",
            "human",
            "conference",
            "law",
            "policy",
            "working",
            "group",
            "code",
            "practice",
            "women",
            "children",
            "rights",
            "annual",
            "review",
            "assessment",
            "brief",
            "research",
            "council",
            "crime",
            "prevention",
            "training",
            "action",
            "safety",
            "security",
            "statistics",
            "european",
            "world",
            "violence",
            "labour",
            "victims",
            "people",
            "persons",
            "strategy",
            "update",
            "sea",
            "year",
            "yearbook",
            "study",
            "future",
            "climate",
            "health",
            "beings",
            "meeting",
            "national",
            "international",
            "force",
            "social",
            "services",
            "public",
            "work",
            "forest",
            "forests",
            "water",
            "coast",
            "safe",
            "risk");

    static {
        add(
                ENGLISH,
                "the of and on in from with against is are how what their its who why this that through between towards into");
        add(SWEDISH, "och ett från att är inte hur mellan genom också till människohandel");
        add(SWEDISH, "för");
        add(DANISH, "af mellem gennem uden nogle hvad vejledning undersøgelse indsatsen");
        add(BOKMAL, "hva hvilke noe noen hvorfor mye flere");
        add(
                NYNORSK,
                "ikkje eit ein frå dei kva korleis noko nokon nokre meir vere vert høgare kven kvifor berre mykje fleire");
        add(
                NYNORSK,
                "tryggare eigen eige eigne påtalemakta heile òg desse høyring rettleiar rettleiing korkje utgreiing");
        add(BOKMAL | DANISH, "ikke fra et jeg være hvordan hvem bare uten");
        add(BOKMAL | NYNORSK, "å etter auke");
        add(BOKMAL | NYNORSK | DANISH, "og til");
        add(BOKMAL | NYNORSK | SWEDISH, "av mot");
        add(BOKMAL | DANISH | SWEDISH, "en");
        add(NYNORSK | SWEDISH, "utan");
        add(BOKMAL | NYNORSK | DANISH | SWEDISH, "på med som det er ved om den eller samt under mellom hos");
    }

    private Languages() {}

    private static void add(int languages, String words) {
        for (String word : words.split(" ")) {
            WORDS.put(word, languages);
        }
    }

    /** The language of a title, as a BCP 47 tag, where it is plainly none of Norway's; null otherwise. */
    public static @Nullable String foreign(String title) {
        String language = of(Word.of(title));
        return FOREIGN.contains(language == null ? "" : language) ? language : null;
    }

    /** The language of words, as a BCP 47 tag; null where it is not plain. */
    public static @Nullable String of(List<Word> words) {
        int left = ALL;
        int small = 0;
        int matter = 0;
        for (Word word : words) {
            Integer languages = WORDS.get(word.key());
            if (languages != null) {
                small++;
                left &= languages;
            } else {
                matter += ENGLISH_MATTER.contains(word.key()) ? 1 : 0;
                left &= byLetters(word.key());
            }
        }
        boolean plain = left == ENGLISH ? small > 1 || small == 1 && matter > 0 : small > 0 && matter == 0;
        return plain && Integer.bitCount(left) == 1 ? TAGS.get(Integer.numberOfTrailingZeros(left)) : null;
    }

    /** 1 for a word that nynorsk has and bokmål has not, -1 for one the other way round, 0 for any other. */
    public static int nynorsk(Word word) {
        int languages = WORDS.getOrDefault(word.key(), 0);
        return Integer.signum(languages & NYNORSK) - Integer.signum(languages & BOKMAL);
    }

    private static int byLetters(String word) {
        int left = ALL;
        for (int i = 0; i < word.length(); i++) {
            switch (word.charAt(i)) {
                case 'ä', 'ö' -> left &= SWEDISH;
                case 'æ', 'ø' -> left &= BOKMAL | NYNORSK | DANISH;
                case 'å' -> left &= ~ENGLISH;
                default -> {}
            }
        }
        return left;
    }
}
