package no.politiet.kom.publish.internal.facts;

import java.util.List;
import java.util.Set;
import no.politiet.kom.model.Kind;
import no.politiet.kom.publish.internal.text.Phrases;
import no.politiet.kom.publish.internal.text.Phrases.Hit;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Vocabulary;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * The kind of a sentence that tells of no act that is known and names no work: by its subject, "Befolkningen i nord …" or
 * "Den nye båtloven …", by what it compares, "… færre enn i fjor", or because it counts, "I 2030 fikk 4 500 personer …".
 */
final class SubjectKind {

    private static final Vocabulary VOCABULARY = Vocabulary.of(SubjectKind.class);

    /** How far into a sentence its subject begins. */
    private static final int BEGINNING = 4;

    private static final int SMALLEST_COUNT = 20;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;

    private static final Phrases<Kind> BEGINS = VOCABULARY.table("begins: ", WorkWords::kind);
    private static final Phrases<Kind> SAYS = VOCABULARY.table("says: ", WorkWords::kind);

    /** "i 2030", "i fjor": the time that is counted over. */
    private static final Phrases<Boolean> SPANS = Phrases.of(VOCABULARY.phrases("spans"));

    /** What a number is of that is no count of things that happened: "20 millioner kroner". */
    private static final Set<String> AMOUNTS = VOCABULARY.words("amounts");

    private SubjectKind() {}

    static @Nullable Kind of(Sentence sentence) {
        List<Word> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            boolean quoted = sentence.isQuoted(words.get(i).start());
            Hit<Kind> hit = quoted ? null : SAYS.at(words, i);
            if (hit == null && !quoted && i < BEGINNING) {
                hit = BEGINS.at(words, i);
            }
            if (hit != null) {
                return hit.value();
            }
        }
        return isCount(words) ? Kind.STATISTICS : null;
    }

    private static boolean isCount(List<Word> words) {
        boolean span = false;
        boolean count = false;
        for (int i = 0; i + 1 < words.size(); i++) {
            span |= SPANS.at(words, i) != null || words.get(i).is("i") && isYear(words, i + 1);
            count |= isCounted(words, i);
        }
        return span && count;
    }

    private static boolean isYear(List<Word> words, int at) {
        int number = number(words.get(at));
        return number >= FIRST_YEAR && number < LAST_YEAR;
    }

    /** "4 500 personer", "212 saker": a number that is no year, day or amount, with a noun after it. */
    private static boolean isCounted(List<Word> words, int at) {
        int number = number(words.get(at));
        Word next = words.get(at + 1);
        boolean thousands = at > 0 && words.get(at - 1).isNumber();
        return (number >= SMALLEST_COUNT && !isYear(words, at) || thousands)
                && Character.isLetter(next.key().charAt(0))
                && !AMOUNTS.contains(next.key());
    }

    private static int number(Word word) {
        String key = word.key();
        return word.isNumber() && key.length() < 9 && key.chars().allMatch(Character::isDigit)
                ? Integer.parseInt(key)
                : 0;
    }
}
