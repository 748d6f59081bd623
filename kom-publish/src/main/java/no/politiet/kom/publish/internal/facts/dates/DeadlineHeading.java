package no.politiet.kom.publish.internal.facts.dates;

import java.util.List;
import no.politiet.kom.publish.internal.text.Word;

/** A heading that says what the dates are which the lines below it begin with: "Frister", "HØRINGSFRISTER", "Viktige fristar i haust". */
final class DeadlineHeading {

    private static final List<String> ENDINGS = List.of("frister", "fristar", "fristene", "fristane");

    /** A longer heading tells of deadlines: "Departementet vil ha kortere frister i barnevernet". */
    private static final int LONGEST = 4;

    private DeadlineHeading() {}

    static boolean isOne(String heading) {
        List<Word> words = Word.of(heading);
        return words.size() <= LONGEST
                && words.stream().noneMatch(word -> word.is("og"))
                && words.stream().anyMatch(word -> ENDINGS.stream().anyMatch(word.key()::endsWith));
    }
}
