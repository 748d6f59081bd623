package no.politiet.kom.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.politiet.kom.model.Scheme;
import no.politiet.kom.publish.internal.facts.Piece;
import no.politiet.kom.publish.internal.facts.references.ReferenceReader;
import no.politiet.kom.publish.internal.facts.references.TitleCandidate;
import no.politiet.kom.publish.internal.facts.references.TitleRule;

/** Which of the titles in news readers say are those of works, to learn from. */
final class TitleLessons {

    private static final String HEAD = """
            ; What each feature of words marked as a title weighs for their being that of a work. Learned by scripts/learn.sh from
            ; newsletters in src/test; not to be edited. <, > and ~: a word before, after and far off; =: one of its own.
            """;

    private TitleLessons() {}

    static String weights(List<Lesson> lessons) {
        return HEAD + Learner.weights(lessons);
    }

    static List<Lesson> all() throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (LabelledNewsletter newsletter : LabelledNewsletter.all()) {
            List<LabelledNewsletter.LabelledItem> items = newsletter.items();
            Set<String> works = items.stream()
                    .flatMap(item -> item.label().references().stream())
                    .filter(reference -> reference.scheme().equals(Scheme.WORK.code()))
                    .map(reference -> Labels.key(reference.value()))
                    .collect(Collectors.toSet());
            lessons.addAll(of(
                    newsletter.file(), LabelledNewsletter.pieces(items), title -> works.contains(Labels.key(title))));
        }
        for (TitledSentence sentence : TitledSentence.all()) {
            lessons.addAll(of(TitledSentence.FILE, Pieces.of(sentence.items()), title -> sentence.isOfWork()));
        }
        return lessons;
    }

    private static List<Lesson> of(String file, List<Piece> pieces, Predicate<String> isOfWork) {
        List<Lesson> lessons = new ArrayList<>();
        for (Piece piece : pieces) {
            for (TitleCandidate candidate : ReferenceReader.candidates(piece)) {
                String answer = isOfWork.test(candidate.title()) ? TitleRule.WORK : TitleRule.OTHER;
                lessons.add(Lesson.of(file, candidate.features(), answer));
            }
        }
        return lessons;
    }
}
