package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.SourceRef;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.publish.internal.facts.sources.NameFinder;
import no.politiet.kom.publish.internal.facts.sources.SourceRegistry;
import no.politiet.kom.publish.internal.text.Sentence;
import org.junit.jupiter.api.Test;

/**
 * Pieces of news and sentences that others wrote and labelled. The importer has learned from them, so this shows what is held of them all
 * together, not what news by a stranger would get: {@link LearningTest} asks that.
 */
class LessonsHeldTest {

    private static final double HELD_KINDS = 0.99;
    private static final double HELD_PUBLISHERS = 0.87;
    private static final double HELD_NAMES = 0.9;
    private static final double HELD_DATES = 0.95;

    /** How many facts of one sort were found, are labelled, and are both. */
    private static final class Count {
        private int found;
        private int labelled;
        private int right;
        private final List<String> wrong = new ArrayList<>();

        void add(String text, List<String> got, List<String> wanted) {
            List<String> rest = new ArrayList<>(wanted);
            long hits = got.stream().filter(rest::remove).count();
            found += got.size();
            labelled += wanted.size();
            right += (int) hits;
            if (hits < got.size() || !rest.isEmpty()) {
                wrong.add(text + " " + got + " in place of " + wanted);
            }
        }

        void hold(double held) {
            String all = String.join("\n", wrong);
            assertThat((double) right / found).as("precision\n%s", all).isGreaterThanOrEqualTo(held);
            assertThat((double) right / labelled).as("recall\n%s", all).isGreaterThanOrEqualTo(held);
        }
    }

    @Test
    void findsKinds() throws IOException {
        Count kinds = new Count();
        for (LabelledPiece piece : LabelledPiece.all()) {
            Item item = piece.issue().items().get(0);
            kinds.add(piece.text(), List.of(item.kind().code()), List.of(piece.kind()));
        }
        kinds.hold(HELD_KINDS);
    }

    @Test
    void findsPublishers() throws IOException {
        Count publishers = new Count();
        for (LabelledPiece piece : LabelledPiece.all()) {
            if (!piece.isForKind()) {
                publishers.add(piece.text(), publishers(piece.issue(), piece.publishers()), piece.publishers());
            }
        }
        publishers.hold(HELD_PUBLISHERS);
    }

    /** The publishers by the names that are wanted of them, or else their own. */
    private static List<String> publishers(Issue issue, List<String> wanted) {
        return issue.items().stream()
                .flatMap(item -> item.sources().stream())
                .filter(ref -> ref.role().equals(SourceRole.PUBLISHER))
                .map(SourceRef::source)
                .distinct()
                .map(id -> issue.sources().stream()
                        .filter(source -> source.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .map(source -> wanted.stream()
                        .filter(name -> Score.isCalled(source, name))
                        .findFirst()
                        .orElse(source.name()))
                .toList();
    }

    @Test
    void findsNames() throws IOException {
        Count names = new Count();
        for (NameLessons.Marked marked : NameLessons.marked()) {
            if (marked.file().equals(NamedSentence.FILE)) {
                Sentence sentence = marked.sentence();
                List<NameFinder.Name> found = NameFinder.in(sentence, SourceRegistry.standard());
                names.add(sentence.text(), texts(found), texts(marked.names()));
            }
        }
        names.hold(HELD_NAMES);
    }

    private static List<String> texts(List<NameFinder.Name> names) {
        return names.stream().map(NameFinder.Name::toString).toList();
    }

    @Test
    void findsDatesWithTheirRoles() throws IOException {
        Count dates = new Count();
        for (DatedSentence sentence : DatedSentence.of("dated.csv")) {
            List<String> found = sentence.issue().items().stream()
                    .map(Item::dates)
                    .flatMap(List::stream)
                    .map(LessonsHeldTest::date)
                    .toList();
            List<String> wanted =
                    sentence.dates().stream().map(LessonsHeldTest::date).toList();
            dates.add(sentence.text(), found, wanted);
        }
        dates.hold(HELD_DATES);
    }

    private static String date(Labels.Date date) {
        String time = date.time().isEmpty() ? "" : " time " + date.time();
        String previous =
                date.previous().stream().map(value -> " previous " + value).collect(Collectors.joining());
        return date.role() + " " + date.value() + time + previous;
    }

    private static String date(KeyDate date) {
        String time = date.time() == null ? "" : " time " + date.time();
        String previous =
                date.previous().stream().map(value -> " previous " + value).collect(Collectors.joining());
        return date.role().code() + " " + date.when() + time + previous;
    }
}
