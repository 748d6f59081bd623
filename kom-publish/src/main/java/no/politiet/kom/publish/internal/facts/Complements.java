package no.politiet.kom.publish.internal.facts;

import java.util.List;
import java.util.Set;
import no.politiet.kom.publish.internal.text.PeriodWords;
import no.politiet.kom.publish.internal.text.Word;

/** What stands after the head of a body's name and belongs to it: "for lysforskning og tåke", "i Oslo og omegn". */
final class Complements {

    /** The most words of one. */
    private static final int LONGEST = 7;

    private Complements() {}

    /** Where "for lysforskning og tåke", "i Oslo og omegn" ends after the word {@code head}, or the word itself does. */
    static int end(String text, List<Word> words, int head) {
        int at = head + 1;
        if (at + 1 >= words.size()) {
            return at;
        }
        String preposition = words.get(at).key();
        if (preposition.equals("i") || preposition.equals("på")) {
            return place(text, words, at);
        }
        // "Institutt for lys", "Direktoratet for lys"; but "Fyrdirektoratet … for lys" is two things.
        String last = words.get(head).key();
        boolean open =
                BodyWords.generic(last) != null || !BodyWords.isDefinite(last) || BodyWords.isOpen(text, words, head);
        if (!open && isBeforeVerb(text, words, at)) {
            return complementEnd(text, words, at);
        }
        if (!open || !Set.of("for", "mot", "om", "av", "of", "on").contains(preposition)) {
            return at;
        }
        boolean english = preposition.equals("of")
                || preposition.equals("on")
                || BodyWords.isEnglish(last) && BodyWords.isCapital(text, words.get(at + 1));
        int end = english ? englishEnd(text, words, at) : complementEnd(text, words, at);
        boolean located =
                end > at && !english && end + 1 < words.size() && words.get(end).is("i");
        return located ? place(text, words, end) : end;
    }

    /** "Innkjøpssenteret for kommunene har samlet": what stands between a head and a verb belongs to the head. */
    private static boolean isBeforeVerb(String text, List<Word> words, int at) {
        if (!words.get(at).is("for") && !words.get(at).is("mot")) {
            return false;
        }
        int end = complementEnd(text, words, at);
        return end > at
                && end < words.size()
                && (RoleWords.HAVE.contains(words.get(end).key())
                        || RoleWords.BE.contains(words.get(end).key())
                        || BodyWords.isVerb(words.get(end).key()));
    }

    /** Where "i Oslo og omegn", "i Møre og Romsdal", "i nord" ends that begins at a word; the word itself if it does not. */
    static int place(String text, List<Word> words, int at) {
        if (at + 1 >= words.size() || !words.get(at).is("i") && !words.get(at).is("på")) {
            return at;
        }
        Word place = words.get(at + 1);
        if (BodyWords.isRegion(place.key())) {
            return at + 2;
        }
        if (!BodyWords.isCapital(text, place)
                || BodyWords.isCountry(place.key())
                || PeriodWords.month(place.key()) > 0) {
            return at;
        }
        int end = at + 2;
        if (Set.of("indre", "ytre", "øvre", "nedre").contains(place.key())
                && end < words.size()
                && BodyWords.isCapital(text, words.get(end))) {
            end++;
        }
        boolean more = end + 1 < words.size()
                && words.get(end).is("og")
                && (words.get(end + 1).is("omegn")
                        || words.get(end + 1).is("omland")
                        || BodyWords.TWO_NAMES.contains(place.key()));
        return more ? end + 2 : end;
    }

    /** Where "for Rural Mobility and the Sea" ends: with the last word in capitals. */
    private static int englishEnd(String text, List<Word> words, int at) {
        int end = at;
        for (int i = at + 1; i < words.size() && i <= at + LONGEST; i++) {
            Word word = words.get(i);
            if (BodyWords.isCapital(text, word)) {
                end = i + 1;
            } else if (!Set.of("and", "of", "the", "for", "in", "-").contains(word.key())) {
                break;
            }
        }
        return end;
    }

    private static int complementEnd(String text, List<Word> words, int at) {
        int end = at;
        for (int i = at + 1; i < words.size() && i <= at + LONGEST; i++) {
            String key = words.get(i).key();
            boolean joint = key.equals("og")
                    || key.equals("and")
                    || key.equals("-")
                    || key.equals(",") && (words.get(i - 1).is("-") || isListed(text, words, i + 1));
            if (key.equals("og") && isTwoPlaces(text, words, i)) {
                continue;
            }
            if (joint) {
                boolean more = i + 1 < words.size()
                        && words.get(i + 1).isLetters()
                        && !BodyWords.isVerb(words.get(i + 1).key())
                        && (key.equals("-")
                                || !BodyWords.isStop(words.get(i + 1).key()))
                        && !BodyWords.isTitle(text, words, i + 1)
                        && !BodyWords.isCapital(text, words.get(i - 1))
                        && (key.equals("-") || !BodyWords.isCapital(text, words.get(i + 1)));
                if (!more && !key.equals("-")) {
                    break;
                }
                continue;
            }
            boolean other = BodyWords.isCapital(text, words.get(i)) && BodyWords.isBody(key);
            if (!words.get(i).isLetters()
                    || other
                    || BodyWords.STOP.contains(key)
                    || BodyWords.NO_NAME.contains(key)
                    || BodyWords.isVerb(key)) {
                break;
            }
            end = i + 1;
        }
        return end;
    }

    /** "Oslo og Romerike" of "Kontrollsenteret for Oslo og Romerike". */
    private static boolean isTwoPlaces(String text, List<Word> words, int and) {
        return and + 1 < words.size()
                && BodyWords.isCapital(text, words.get(and - 1))
                && BodyWords.isPlace(text, words.get(and - 1))
                && BodyWords.isCapital(text, words.get(and + 1))
                && BodyWords.isPlace(text, words.get(and + 1));
    }

    /** "miljø og helse" of "Senter for klima, miljø og helse". */
    private static boolean isListed(String text, List<Word> words, int at) {
        return at + 2 < words.size()
                && words.get(at).isLetters()
                && !BodyWords.isCapital(text, words.get(at))
                && !BodyWords.isStop(words.get(at).key())
                && words.get(at + 1).is("og")
                && !BodyWords.isStop(words.get(at + 2).key())
                && !BodyWords.isCapital(text, words.get(at + 2));
    }
}
