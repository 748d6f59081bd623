package no.politiet.kom.publish.internal.facts.dates;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.publish.internal.text.DateMention;
import no.politiet.kom.publish.internal.text.Passage;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;

/** A heading that says what the dates are which the lines below it begin with: "Frister", "HØRINGSFRISTER", "Viktige fristar i haust". */
final class DeadlineHeading {

    private static final List<String> ONE = List.of("frist", "fristen");
    private static final List<String> ENDINGS = List.of("frister", "fristar", "fristene", "fristane");

    /** A longer heading tells of deadlines: "Departementet vil ha kortere frister i barnevernet". */
    private static final int LONGEST = 4;

    private static final Set<String> NONE = Set.of("ingen", "inga", "uten", "utan");

    private static final Pattern COLON = Pattern.compile(":$");

    private static final Set<String> SIGNS = Set.of(":", "–", "—", "-");

    /** How many words of a time of day stand before the sign. */
    private static final int NEAR = 6;

    private DeadlineHeading() {}

    static boolean isOne(String heading) {
        List<Word> words = Word.of(heading);
        return !words.isEmpty()
                && words.size() <= LONGEST
                && words.stream().noneMatch(word -> word.is("og"))
                && (isWord(words.get(0)) || isWord(words.get(words.size() - 1)));
    }

    /** Whether a paragraph is such a heading and no more: "**Frister samlet**", "Frister:". */
    static boolean isLine(Passage passage) {
        return passage.block() instanceof Paragraph
                && passage.sentences().size() == 1
                && isOne(COLON.matcher(passage.sentences().get(0).text()).replaceFirst(""));
    }

    /** Whether words open with a deadline: "Søknadsfrist, stipend", "Siste frist for påmelding". */
    static boolean opens(List<Word> words) {
        return !words.isEmpty()
                && !NONE.contains(words.get(0).key())
                && words.stream().limit(2).anyMatch(word -> ONE.stream().anyMatch(word.key()::endsWith));
    }

    private static boolean isWord(Word word) {
        return ENDINGS.stream().anyMatch(word.key()::endsWith);
    }

    /**
     * The dates of a line that open its entries below such a heading, or end it: "5. april kl. 12: innmelding", "Mandag 5. april Innmelding",
     * "Innmelding: 5. april".
     */
    static List<DateMention> entries(Sentence sentence, List<DateMention> dates) {
        List<Word> words = sentence.words();
        if (dates.isEmpty()) {
            return List.of();
        }
        DateMention first = dates.get(0);
        if (first.opensLine() && (hasSign(words, first) || isAboveTitle(sentence, first))) {
            return dates.stream()
                    .filter(date -> date.equals(first) || hasSign(words, date))
                    .toList();
        }
        DateMention last = dates.get(dates.size() - 1);
        return endsLine(words, last) ? List.of(last) : List.of();
    }

    private static boolean hasSign(List<Word> words, DateMention date) {
        return words.stream().skip(date.to()).limit(NEAR).anyMatch(word -> SIGNS.contains(word.key()));
    }

    /** "5. april Innmelding": a date and right behind it a capital letter. */
    private static boolean isAboveTitle(Sentence sentence, DateMention date) {
        int next = date.to() < sentence.words().size()
                        && sentence.words().get(date.to()).is(".")
                ? date.to() + 1
                : date.to();
        return next < sentence.words().size()
                && Character.isUpperCase(
                        sentence.text().codePointAt(sentence.words().get(next).start()));
    }

    private static boolean endsLine(List<Word> words, DateMention date) {
        int before = date.weekday() == null ? date.from() - 1 : date.from() - 2;
        boolean ends = date.to() == words.size()
                || date.to() + 1 == words.size() && words.get(date.to()).is(".");
        return ends && before > 0 && SIGNS.contains(words.get(before).key());
    }
}
