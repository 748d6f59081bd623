package no.politiet.kom.publish.internal.structure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.publish.internal.text.Passage;
import no.politiet.kom.publish.internal.text.PeriodWords;
import no.politiet.kom.publish.internal.text.Phrases;
import no.politiet.kom.publish.internal.text.Range;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Vocabulary;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/** Whether a passage opens the next piece of news: what it brings of its own. */
final class Opening {

    private static final Vocabulary VOCABULARY = Vocabulary.of(Opening.class);

    /** How many words of a sentence its subject may have. */
    static final int SUBJECT = 4;

    /** How many words "se omtalen på rådets sider" has at most. */
    private static final int LONGEST_POINTER = 6;

    private enum Cue {
        /** Something came out, was held or decided. */
        STRONG,
        /** Somebody does or did something that is news where a name or the author is the subject. */
        ACTIVITY
    }

    private static final Phrases<Cue> VERBS = Phrases.<Cue>builder()
            .add(Cue.STRONG, VOCABULARY.phrases("verbs: strong"))
            .add(Cue.ACTIVITY, VOCABULARY.phrases("verbs: activity"))
            .build();

    private static final Phrases<Boolean> OWN_LETTER = Phrases.<Boolean>builder()
            .add(
                    true,
                    "dette nyhetsbrevet/nyheitsbrevet/nyhendebrevet",
                    "neste/forrige/førre nummer/nyhetsbrev/nyheitsbrev/nyhendebrev",
                    "kommer/kjem/går ut ~ gang/ganger/gonger")
            .build();

    static final Phrases<Boolean> AGENCY = Phrases.of(VOCABULARY.phrases("agency"));

    private static final Set<String> SEE = Set.of("se", "sjå", "les", "last", "finn");

    static final Set<String> NUMBERED = VOCABULARY.words("numbered");

    /** "Arbeidet med en ny fyrplan": work that was not told of. */
    private static final Phrases<Boolean> NEW_WORK = Phrases.<Boolean>builder()
            .add(true, "arbeidet/arbeid med en/ein/et/eit/ei/den/det ny/nytt/nye")
            .build();

    private Opening() {}

    static boolean isNewWork(List<Word> words) {
        return NEW_WORK.at(words, 0) != null;
    }

    static boolean hasMonth(Sentence sentence) {
        for (Word word : sentence.words()) {
            if (isMonth(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean opens(Passage passage, List<Passage> current) {
        if (passage.sentences().isEmpty()) {
            return false;
        }
        if (passage.block() instanceof BulletList list) {
            return list.items().size() == 1 && ListEntries.presentsOwn(passage);
        }
        if (!(passage.block() instanceof Paragraph)) {
            return false;
        }
        Sentence first = passage.sentences().get(0);
        if (isSubheading(passage) || beginsWithTitle(first) || isListNumber(passage)) {
            return true;
        }
        if (SpokenOf.speaksOfBefore(passage, current)) {
            return false;
        }
        return beginsWithReference(first)
                || leads(passage)
                || hasMonth(first)
                || isNewWork(first.words())
                || isOwnLetter(first)
                || hasVerb(passage, first);
    }

    /** Whether a passage has a link, or ends as one that had it: "Se her." */
    static boolean leads(Passage passage) {
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

    static boolean isMonth(Word word) {
        return PeriodWords.month(word.key()) > 0;
    }

    /** Whether a sentence is about the newsletter itself. */
    static boolean isOwnLetter(Sentence sentence) {
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

    static boolean beginsWithTitle(Sentence sentence) {
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

    /** Whether a sentence begins with a title in quotation marks, in bold or in italics, and goes on. */
    static boolean beginsMarked(Sentence sentence) {
        return beginsWithTitle(sentence)
                || Stream.concat(sentence.strong().stream(), sentence.emphasis().stream())
                        .anyMatch(range -> range.start() <= 1
                                && range.end() < sentence.text().length() - 2);
    }

    private static boolean beginsWithReference(Sentence sentence) {
        return sentence.words().stream().limit(SUBJECT).anyMatch(word -> NUMBERED.contains(word.key()));
    }

    static boolean hasReference(Passage passage) {
        for (Sentence sentence : passage.sentences()) {
            for (Word word : sentence.words()) {
                if (NUMBERED.contains(word.key())) {
                    return true;
                }
            }
        }
        return false;
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

    /** Whether something came out, was held or decided. */
    static boolean hasStrongVerb(Sentence sentence) {
        return VERBS.in(sentence.words()).stream().anyMatch(hit -> hit.value() == Cue.STRONG);
    }

    /** Whether the subject before a verb is a name, or the author. */
    private static boolean beginsWithName(Sentence sentence, int verb) {
        List<Word> words = sentence.words();
        return verb <= 2 * SUBJECT
                && (words.get(0).is("vi")
                        || isInverted(words, verb)
                        || isProper(sentence, 0)
                        || words.size() > 1 && words.get(1).isLetters() && isCapital(sentence, 1)
                        || AGENCY.at(words, 0) != null
                        || !sentence.strong().isEmpty()
                                && sentence.strong().get(0).start() == 0);
    }

    /** "I vinter har vi …": whether the author stands after the verb that goes with the time. */
    private static boolean isInverted(List<Word> words, int verb) {
        for (int i = Math.max(0, verb - 1); i <= verb + 2 && i < words.size(); i++) {
            if (words.get(i).is("vi") && words.get(0).is("i")) {
                return true;
            }
        }
        return false;
    }

    static boolean isProper(Sentence sentence, int word) {
        Word first = sentence.words().get(word);
        return first.end() - first.start() > 1
                && sentence.text().substring(first.start(), first.end()).chars().allMatch(Character::isUpperCase);
    }

    static boolean isCapital(Sentence sentence, int word) {
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
}
