package no.politiet.kom.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Reference;
import no.politiet.kom.publish.internal.facts.KindFeatures;
import no.politiet.kom.publish.internal.learned.Features;
import no.politiet.kom.publish.internal.text.Passage;
import no.politiet.kom.publish.internal.text.Sentence;

/** What readers say the items of newsletters and single pieces of news are, to learn from. */
final class KindLessons {

    private static final String HEAD = """
            ; What each feature of an item weighs for each kind. Learned by scripts/learn.sh from newsletters and pieces of
            ; news in src/test; not to be edited. #: of the heading; §: of the section; ^: one of the first three words; &: a
            ; pair in the first sentence; =: a reference.
            """;

    private KindLessons() {}

    static String weights(List<Lesson> lessons) {
        return HEAD + Learner.weights(lessons);
    }

    static List<Lesson> all() throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (LabelledPiece piece : LabelledPiece.all()) {
            Issue issue = piece.issue();
            lessons.add(Lesson.of(piece.file(), features("", piece.heading(), issue.items()), piece.kind()));
        }
        for (LabelledNewsletter newsletter : LabelledNewsletter.all()) {
            for (LabelledNewsletter.LabelledItem labelled : newsletter.items()) {
                Item item = labelled.item();
                lessons.add(Lesson.of(
                        newsletter.file(),
                        features(labelled.piece().section(), item.heading(), List.of(item)),
                        labelled.label().kind()));
            }
        }
        return lessons;
    }

    static Features features(String section, String heading, List<Item> items) {
        List<Sentence> sentences = items.stream()
                .flatMap(item -> item.body().stream())
                .flatMap(block -> Passage.of(block, 1, 1).sentences().stream())
                .toList();
        List<Reference> references =
                items.stream().flatMap(item -> item.references().stream()).toList();
        return KindFeatures.of(section, heading, sentences, references);
    }
}
