package no.politiet.kom.publish.internal.structure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.politiet.kom.publish.internal.text.Passage;
import no.politiet.kom.publish.internal.text.PeriodWords;
import no.politiet.kom.publish.internal.text.RaisedNumber;
import no.politiet.kom.publish.internal.text.Range;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Vocabulary;
import no.politiet.kom.publish.internal.text.Word;

/** Signs that a passage brings something of its own: a link, a month, a title, a paper's number. */
public final class Signs {

    /** How many words "se omtalen på rådets sider" has at most. */
    private static final int LONGEST_POINTER = 6;

    private static final int LONGEST_SUBHEADING = 15;

    private static final Set<String> SEE = Set.of("se", "sjå", "les", "last", "finn");

    private static final Set<String> NUMBERED =
            Set.of("prop", "meld", "innst", "dok", "dokument", "nou", "representantforslag", "rundskriv");

    /** How many words after a number say what is counted. */
    private static final int COUNTED = 3;

    private static final Vocabulary VOCABULARY = Vocabulary.of(Signs.class);
    private static final List<String> NEWS = VOCABULARY.list("news");

    /** The numbers in words, from two; those of one number apart by a slash. */
    private static final List<Set<String>> NUMBERS = VOCABULARY.list("numbers").stream()
            .map(number -> Set.of(number.split("/")))
            .toList();

    private Signs() {}

    /** Whether a passage speaks of so many works, acts or events in its last sentence: "sendte ut tre rapporter:". */
    static boolean announces(Passage passage, int number) {
        if (number < 2 || number >= NUMBERS.size() + 2 || passage.sentences().isEmpty()) {
            return false;
        }
        List<Word> words =
                passage.sentences().get(passage.sentences().size() - 1).words();
        for (int i = 0; i < words.size(); i++) {
            if (NUMBERS.get(number - 2).contains(words.get(i).key()) && isCounted(words, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCounted(List<Word> words, int from) {
        return words.subList(from, Math.min(words.size(), from + COUNTED)).stream()
                .anyMatch(word -> NEWS.stream().anyMatch(word.key()::startsWith));
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

    static boolean hasMonth(Passage passage) {
        return passage.sentences().stream().anyMatch(Signs::hasMonth);
    }

    static boolean hasMonth(Sentence sentence) {
        return sentence.words().stream().anyMatch(word -> PeriodWords.month(word.key()) > 0);
    }

    /** Whether something stands in quotation marks, in italics or in bold. */
    static boolean hasTitle(Passage passage) {
        return passage.sentences().stream().anyMatch(Signs::hasTitle);
    }

    private static boolean hasTitle(Sentence sentence) {
        return !sentence.quotes().isEmpty()
                || !sentence.emphasis().isEmpty()
                || !sentence.strong().isEmpty();
    }

    /** Whether a sentence begins with a title in quotation marks, in italics or in bold, and goes on. */
    static boolean beginsWithTitle(Sentence sentence) {
        return Stream.of(
                        sentence.cited() ? List.<Range>of() : sentence.quotes(), sentence.strong(), sentence.emphasis())
                .flatMap(List::stream)
                .anyMatch(range ->
                        range.start() <= 1 && range.end() < sentence.text().length() - 2);
    }

    /** Whether a passage is a short line in bold and nothing else. */
    static boolean isSubheading(Passage passage) {
        if (passage.sentences().size() != 1) {
            return false;
        }
        Sentence line = passage.sentences().get(0);
        return line.strong().size() == 1
                && line.strong().get(0).start() == 0
                && line.strong().get(0).end() == line.text().length()
                && !line.text().endsWith(".")
                && !line.text().endsWith(":")
                && line.words().size() <= LONGEST_SUBHEADING;
    }

    /** Whether a passage begins with a raised number: a note on what stands above it. */
    public static boolean isFootnote(Passage passage) {
        return !passage.sentences().isEmpty()
                && RaisedNumber.isDigit(passage.sentences().get(0).text().charAt(0));
    }

    /** Whether a passage names a proposition or another paper with a number. */
    static boolean hasNumbered(Passage passage) {
        return passage.sentences().stream()
                .anyMatch(sentence -> sentence.words().stream().anyMatch(word -> NUMBERED.contains(word.key())));
    }
}
