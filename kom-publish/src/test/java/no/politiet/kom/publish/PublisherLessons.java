package no.politiet.kom.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.politiet.kom.model.Issue;
import no.politiet.kom.publish.internal.facts.Piece;
import no.politiet.kom.publish.internal.facts.sources.PublisherCandidate;
import no.politiet.kom.publish.internal.facts.sources.PublisherRule;
import no.politiet.kom.publish.internal.facts.sources.SourceReader;
import no.politiet.kom.publish.internal.facts.sources.SourceRegistry;
import no.politiet.kom.publish.internal.source.Findings;

/** Which of the names in news readers say is the publisher's, to learn from. */
final class PublisherLessons {

    private static final String HEAD = """
            ; What each feature of a name weighs for its being the publisher's. Learned by scripts/learn.sh from newsletters and
            ; pieces of news in src/test; not to be edited. < and >: a word before and after the name.
            """;

    private PublisherLessons() {}

    static String weights(List<Lesson> lessons) {
        return HEAD + Learner.weights(lessons);
    }

    static List<Lesson> all() throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (LabelledPiece piece : LabelledPiece.all()) {
            if (!piece.isForKind()) {
                Issue issue = piece.issue();
                int items = issue.items().size();
                List<String> kinds = Collections.nCopies(items, piece.kind());
                List<List<String>> publishers = Collections.nCopies(items, piece.publishers());
                lessons.addAll(of(piece.file(), issue, Pieces.of(issue.items()), kinds, publishers));
            }
        }
        for (LabelledNewsletter newsletter : LabelledNewsletter.all()) {
            List<LabelledNewsletter.LabelledItem> items = newsletter.items();
            lessons.addAll(of(
                    newsletter.file(),
                    newsletter.issue(),
                    LabelledNewsletter.pieces(items),
                    items.stream().map(item -> item.label().kind()).toList(),
                    items.stream().map(item -> item.label().publishers()).toList()));
        }
        return lessons;
    }

    private static List<Lesson> of(
            String file, Issue issue, List<Piece> pieces, List<String> kinds, List<List<String>> publishers) {
        SourceReader reader = new SourceReader(SourceRegistry.standard(), issue.publisher(), new Findings());
        reader.define(pieces);
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            for (PublisherCandidate candidate : reader.candidates(pieces.get(i), Pieces.news(pieces, kinds, i))) {
                boolean is = publishers.get(i).stream().anyMatch(name -> isCalled(candidate, name));
                lessons.add(Lesson.of(file, candidate.features(), is ? PublisherRule.PUBLISHER : PublisherRule.OTHER));
            }
        }
        return lessons;
    }

    private static boolean isCalled(PublisherCandidate candidate, String name) {
        return candidate.source() == null
                ? Labels.key(candidate.name()).equals(Labels.key(name))
                : Score.isCalled(candidate.source(), name);
    }
}
