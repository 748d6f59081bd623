package no.politiet.kom.publish.internal.facts.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;

/** Abbreviations in capitals: what one looks like, what it may stand for, and which of them a text leaves unexplained. */
final class Abbreviations {

    /** The longest name that is looked for, in words. */
    static final int LONGEST_NAME = 16;

    private static final int LONGEST = 8;

    /** Known to every reader, or no abbreviation of a name: units, signs of documents, parties, forms of companies. */
    private static final Set<String> KNOWN = Set.of(
            "AS", "ASA", "SA", "DA", "BA", "KF", "IKS", "HF", "USA", "UK", "NATO", "EØS", "EF", "EFTA", "NOU", "TV",
            "NRK", "IT", "IKT", "KI", "AI", "PDF", "HMS", "GDPR", "ID", "PC", "SMS", "CV", "DNA", "HIV", "AIDS",
            "COVID", "QR", "FAQ", "OK", "LS", "EC", "EEC", "EUF", "KG", "KM", "MW", "KW", "GW", "TWH", "KWH", "GWH",
            "HA", "GHZ", "NOK", "EUR", "SEK", "DKK", "USD", "AP", "FRP", "SV", "SP", "KRF", "MDG", "SÅ", "OG", "LO",
            "ISBN", "ISSN", "DOI", "UTF", "CO", "PS", "NB", "OBS", "GPS", "AIS", "RSS", "WWW", "HTTP", "HTTPS", "URL",
            "TLF", "KL", "NR");

    /** Words that authors write in capitals to be seen, no abbreviations. */
    private static final Set<String> CALLS = Set.of(
            "MERK",
            "VIKTIG",
            "VIKTIGE",
            "HUSK",
            "HUGS",
            "NY",
            "NYE",
            "NYTT",
            "NYHET",
            "NYHEIT",
            "FRIST",
            "FRISTER",
            "FRISTAR",
            "FRISTEN",
            "AVLYST",
            "UTSATT",
            "UTSETT",
            "ENDRET",
            "ENDRA",
            "FLYTTET",
            "FLYTTA",
            "ADVARSEL",
            "ÅTVARING",
            "INFO",
            "TIPS",
            "LES",
            "SE",
            "SJÅ",
            "IKKE",
            "IKKJE",
            "ALLE",
            "ALLTID",
            "ALDRI",
            "BARE",
            "BERRE",
            "KUN",
            "NÅ",
            "MÅ",
            "SKAL",
            "KAN",
            "BØR",
            "GRATIS",
            "SISTE",
            "FØR",
            "ETTER",
            "INNEN",
            "DIGITALT");

    /** The shortest word in capitals that may be a plain word of the newsletter: shorter ones are too often both. */
    private static final int SHORTEST_WORD = 4;

    private static final String ROMAN = "IVXLCDM";

    private Abbreviations() {}

    /** Whether a text is written as an abbreviation is: two capitals or more, and hardly anything else ("IMDi", "NC3"). */
    static boolean isOne(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (!Character.isLetterOrDigit(c) && c != '-' && c != ' ' && c != '/') {
                return false;
            }
        }
        int space = text.indexOf(' ');
        boolean shape = space < 0 ? text.length() <= LONGEST + 4 : text.length() <= LONGEST && capitals > 2;
        boolean name = capitals == 1
                && space < 0
                && text.length() > 2
                && text.length() <= 6
                && Character.isUpperCase(text.charAt(0));
        return shape && capitals >= 2 && capitals * 3 >= text.length() || name;
    }

    /** Whether an abbreviation can be made of a name: its letters stand there in that order, the first one first. */
    static boolean fits(String abbreviation, String name) {
        String letters = abbreviation.toLowerCase(Locale.ROOT);
        String full = name.toLowerCase(Locale.ROOT);
        int words = name.split("[ -]").length;
        if (letters.isEmpty() || full.length() < letters.length() + 3 || letters.charAt(0) != full.charAt(0)) {
            return false;
        }
        if (words > 1 && Character.isLowerCase(name.charAt(0))) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (!Character.isLetter(c)) {
                continue;
            }
            at = full.indexOf(c, at);
            if (at < 0) {
                return false;
            }
            at++;
        }
        return words > 1 || letters.length() <= 6;
    }

    /**
     * Whether a word, with a genitive s or without, is the initials of a name, in their order: "SBP", "SBPs" for "Statens
     * birøkt- og pollinatorkontor". Small words ("for", "og") may be left out, others may not.
     */
    static boolean isInitials(String text, Word word, String name) {
        String letters = withoutGenitive(text, word);
        if (letters.length() < 2
                || letters.length() > LONGEST
                || !Character.isUpperCase(text.charAt(word.start() + 1))) {
            return false;
        }
        int at = 0;
        for (Word part : Word.of(name)) {
            if (!part.isLetters()) {
                continue;
            }
            boolean next =
                    at < letters.length() && Character.toUpperCase(name.charAt(part.start())) == letters.charAt(at);
            if (next) {
                at++;
            } else if (!SMALL.contains(part.key())) {
                return false;
            }
        }
        return at == letters.length();
    }

    /** A word in capitals as printed, without the genitive s that may stand after it. */
    static String withoutGenitive(String text, Word word) {
        boolean genitive = word.end() - word.start() > 2 && text.charAt(word.end() - 1) == 's';
        return text.substring(word.start(), genitive ? word.end() - 1 : word.end());
    }

    /** Words of a name whose letters its abbreviation may leave out. */
    private static final Set<String> SMALL =
            Set.of("for", "og", "i", "av", "mot", "på", "om", "ved", "til", "the", "of", "and");

    /** The abbreviations of a sentence that no reader can be asked to know, each with where it stands. */
    static Map<String, Word> in(Sentence sentence) {
        List<Word> words = sentence.words();
        List<Word> capitals = new ArrayList<>();
        int letters = 0;
        for (Word word : words) {
            if (word.isLetters() && word.end() - word.start() > 1) {
                letters++;
                if (isCapitals(sentence.text(), word)) {
                    capitals.add(word);
                }
            }
        }
        Map<String, Word> found = new LinkedHashMap<>();
        if (capitals.size() * 2 > letters && letters > 2) {
            return found;
        }
        for (Word word : capitals) {
            String text = sentence.text().substring(word.start(), word.end());
            boolean marked = sentence.isQuoted(word.start())
                    || sentence.emphasis().stream().anyMatch(range -> range.contains(word.start()))
                    || sentence.links().stream().anyMatch(link -> link.range().contains(word.start()));
            if (!marked
                    && !KNOWN.contains(text)
                    && !CALLS.contains(text)
                    && !isRoman(text)
                    && !isPartOfNumber(words, word)) {
                found.putIfAbsent(text, word);
            }
        }
        return found;
    }

    /** Whether a word in capitals is one that the newsletter has in small letters too: {@code plain} are those. */
    static boolean isWord(String text, Set<String> plain) {
        return text.length() >= SHORTEST_WORD && plain.contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isCapitals(String text, Word word) {
        int capitals = 0;
        int length = word.end() - word.start();
        for (int i = word.start(); i < word.end(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                capitals++;
            } else if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return capitals >= 2 && length <= LONGEST;
    }

    private static boolean isRoman(String text) {
        return text.chars().allMatch(c -> ROMAN.indexOf(c) >= 0);
    }

    /** "48 LS", "G-05", "WS-2023": signs beside a number. */
    private static boolean isPartOfNumber(List<Word> words, Word word) {
        int at = words.indexOf(word);
        return at > 0 && words.get(at - 1).isNumber()
                || at + 2 < words.size()
                        && words.get(at + 1).is("-")
                        && words.get(at + 2).isNumber();
    }
}
