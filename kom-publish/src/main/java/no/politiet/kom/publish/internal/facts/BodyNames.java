package no.politiet.kom.publish.internal.facts;

import java.util.List;
import java.util.Set;
import no.politiet.kom.publish.internal.text.Word;

/**
 * How the names of bodies are made, by which one that no registry knows is told: a word that ends like one
 * ("Fyrdirektoratet"), with words before it ("Norsk fyrhistorisk forening") and after it ("Institutt for lysforskning",
 * "Universitetet i Oslo").
 */
final class BodyNames {

    private static final int MODIFIERS = 5;
    /** The longest name in words that has nothing of a body's name but its capital letters. */
    private static final int PLAIN = 6;

    private BodyNames() {}

    /** Where the name of a body ends that begins at a word, 0 if none does. */
    static int end(String text, List<Word> words, int from) {
        if (!BodyWords.isCapital(text, words.get(from))
                || BodyWords.STOP.contains(words.get(from).key()) && !BodyWords.isArticle(words, from)
                || BodyWords.isOfCountry(text, words, from)
                || BodyWords.isArticle(words, from)
                        && from + 1 < words.size()
                        && BodyWords.isOfCountry(text, words, from + 1)
                || BodyWords.isArticle(words, from)
                        && from + 1 < words.size()
                        && !words.get(from + 1).key().endsWith("e")
                || BodyWords.isTitle(text, words, from)) {
            return 0;
        }
        int firm = firmEnd(text, words, from);
        if (firm > 0) {
            return firm;
        }
        int shared = sharedEnd(text, words, from);
        if (shared > 0) {
            return shared;
        }
        if (BodyWords.PART_OF_NAME.contains(words.get(from).key())
                && from + 1 < words.size()
                && !BodyWords.isStop(words.get(from + 1).key())) {
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
            if (i > from + 1
                    && BodyWords.isOwning(words.get(i - 1))
                    && word.isLetters()
                    && !BodyWords.isBody(word.key())) {
                return 0;
            }
            boolean brief = i == from + 1
                    && BodyWords.SHORT_BODIES.contains(word.key())
                    && BodyWords.isAdjective(words.get(from).key());
            if (brief || word.isLetters() && BodyWords.isBody(word.key()) && !BodyWords.isHyphenated(words, i)) {
                if (i == from && BodyWords.generic(word.key()) != null) {
                    int end = Complements.end(text, words, i);
                    return end > i + 1 ? end : 0;
                }
                if (i > from && isOwnName(text, words, from, i)) {
                    return 0;
                }
                int end = Complements.end(text, words, i);
                boolean plain = i > from || end > i + 1 || !BodyWords.NO_NAME.contains(word.key());
                if (plain && end == i + 1 && end < words.size() && isNamed(text, words, i)) {
                    return plainEnd(text, words, end);
                }
                return plain ? firm(text, words, end) : 0;
            }
            boolean joint = word.is("-")
                    || (word.is("og") || word.is(","))
                            && i > from
                            && words.get(i - 1).is("-");
            if (!joint
                    && !(BodyWords.isOwning(word) && i == from + 1)
                    && (!word.isLetters()
                            || i > from
                                    && (BodyWords.STOP.contains(word.key())
                                            || word.is("og")
                                            || BodyWords.isVerb(word.key())))) {
                return 0;
            }
        }
        return 0;
    }

    /** Where "Varde Analyse", {@code Klippe & Kraft} ends, 0 if it is nothing like it. */
    private static int firmEnd(String text, List<Word> words, int from) {
        int end = plainEnd(text, words, from);
        if (end < from + 2) {
            return 0;
        }
        boolean joined = end == from + 3 && words.get(from + 1).is("&");
        boolean tail = BodyWords.isTail(words.get(end - 1).key()) && BodyWords.isCapital(text, words.get(end - 1));
        return joined || tail ? end : 0;
    }

    /** Where "Fjordane og Sunnmøre politidistrikt" ends, 0 if it is nothing like it. */
    private static int sharedEnd(String text, List<Word> words, int from) {
        boolean shared = from + 3 < words.size()
                && words.get(from + 1).is("og")
                && BodyWords.isCapital(text, words.get(from + 2))
                && BodyWords.isShared(words.get(from + 3).key())
                && !BodyWords.isCapital(text, words.get(from + 3))
                && !BodyWords.isBody(words.get(from).key())
                && !BodyWords.isAbbreviation(text, words.get(from));
        return shared && !BodyWords.isStop(words.get(from).key()) ? from + 4 : 0;
    }

    /** "Rådgivningsgruppen Tind": whether the name after a head is part of its own. */
    private static boolean isNamed(String text, List<Word> words, int head) {
        Word next = words.get(head + 1);
        return (BodyWords.isNamed(words.get(head).key()) || BodyWords.isRegion(next.key()))
                && next.start() == words.get(head).end() + 1
                && !BodyWords.isAbbreviation(text, next)
                && !BodyWords.isBody(next.key())
                && BodyWords.isPlainStart(text, words, head + 1);
    }

    /** Where "komité for minoritetsspråk" ends after a name in the genitive, 0 if nothing like it begins at a word. */
    static int belonging(String text, List<Word> words, int at) {
        if (at >= words.size()
                || BodyWords.isCapital(text, words.get(at))
                || !BodyWords.isBody(words.get(at).key())
                        && !BodyWords.SHORT_BODIES.contains(words.get(at).key())) {
            return 0;
        }
        int end = Complements.end(text, words, at);
        return end > at + 1 ? end : 0;
    }

    /** Whether "Nordisk råd" goes on: "Nordisk råd for domstolsspråk". */
    static boolean goesOn(String text, List<Word> words, int to) {
        String last = words.get(to - 1).key();
        boolean open = BodyWords.SHORT_BODIES.contains(last)
                || last.equals("institutt")
                || last.equals("senter")
                || BodyWords.isOpen(text, words, to - 1);
        return open && to + 1 < words.size() && words.get(to).is("for");
    }

    /** "Nordlys har evaluert Bøyesentralen": a name in the definite form after a word in small letters begins itself. */
    private static boolean isOwnName(String text, List<Word> words, int from, int head) {
        Word before = words.get(head - 1);
        return BodyWords.isCapital(text, words.get(head))
                && BodyWords.isDefinite(words.get(head).key())
                && before.isLetters()
                && !(before.is("og") && head > 1 && words.get(head - 2).is("-"))
                && !BodyWords.isCapital(text, before)
                && !BodyWords.isArticle(words, from);
    }

    /** Where "Nordlag Analyse" ends of which "Nordlag" ends before a word. */
    private static int firm(String text, List<Word> words, int end) {
        int at = end;
        while (at < words.size()
                && BodyWords.FIRM.contains(words.get(at).key())
                && BodyWords.isCapital(text, words.get(at))
                && words.get(at - 1).end() + 1 == words.get(at).start()) {
            at++;
        }
        return at;
    }

    /** Where the capitalised words end that begin at a word, 0 if they cannot be a name of a body. */
    static int plainEnd(String text, List<Word> words, int from) {
        if (!BodyWords.isPlainStart(text, words, from) || BodyWords.isOfCountry(text, words, from)) {
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
        boolean english = (words.get(at).is("of")
                        || words.get(at).is("and")
                        || words.get(at).is("against"))
                && at + 1 < words.size()
                && BodyWords.isCapital(text, words.get(at + 1));
        return BodyWords.isCapital(text, words.get(at))
                || english
                || words.get(at).is("-")
                || words.get(at).is("&");
    }

    /** Whether all words from one to before another can be one name: "Proba samfunnsanalyse". */
    static boolean isPlain(String text, List<Word> words, int from, int to) {
        if (to - from > PLAIN
                || from >= to
                || BodyWords.isOfCountry(text, words, from)
                || !BodyWords.isPlainStart(text, words, from)) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            Word word = words.get(i);
            boolean part = word.isLetters() || word.isNumber() || word.is("-") || word.is("&");
            // "Nei til Lønnstyveri".
            boolean between = Set.of("til", "mot", "for", "at").contains(word.key())
                    && i + 1 < to
                    && BodyWords.isCapital(text, words.get(i - 1))
                    && BodyWords.isCapital(text, words.get(i + 1));
            if (between) {
                continue;
            }
            if (!part || BodyWords.STOP.contains(word.key()) || word.is("og")) {
                return false;
            }
        }
        return true;
    }
}
