package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.politiet.kom.publish.internal.facts.KindReader;
import no.politiet.kom.publish.internal.facts.dates.RoleRule;
import no.politiet.kom.publish.internal.facts.references.TitleRule;
import no.politiet.kom.publish.internal.facts.sources.NameFinder;
import no.politiet.kom.publish.internal.facts.sources.PublisherRule;
import no.politiet.kom.publish.internal.structure.PieceRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What is learned from the lessons, and what it would say of the news of somebody from whom nothing was learned. Publishers and dates are asked with
 * the kinds that readers say; the importer has those it tells itself, which cost it a hundredth or two.
 */
class LearningTest {

    /** Of a newsletter by somebody else. */
    private static final double KINDS = 0.94;

    /** Single pieces were written to be of many kinds told in many ways, and have no newsletter around them. */
    private static final double KINDS_OF_PIECES = 0.89;

    /** Of all names, most of which are not the publisher's. */
    private static final double NAMES = 0.93;

    /** Of words, whether they are part of a body's name: whether one begins, goes on, has its own s. */
    private static final double WORDS_OF_NAMES = 0.97;

    private static final double ROLES = 0.94;

    /** Of paragraphs that do not stand alone below their heading; readers themselves disagree on some. */
    private static final double PIECES = 0.92;

    private static final double TITLES = 0.95;

    private static List<Lesson> names;
    private static List<Lesson> titles;
    private static List<Lesson> pieces;
    private static List<Lesson> kinds;
    private static List<Lesson> publishers;
    private static List<Lesson> dates;

    @BeforeAll
    static void readLessons() throws IOException {
        names = NameLessons.all();
        titles = TitleLessons.all();
        pieces = PieceLessons.all();
        kinds = KindLessons.all();
        publishers = PublisherLessons.all();
        dates = DateLessons.all();
    }

    /** Learning from the lessons again gives the weights that the importer has: else, run scripts/learn.sh. */
    @Test
    void theWeightsAreThoseOfTheLessons() throws IOException {
        assertThat(NameLessons.weights(names)).isEqualTo(weights(NameFinder.class));
        assertThat(TitleLessons.weights(titles)).isEqualTo(weights(TitleRule.class));
        assertThat(PieceLessons.weights(pieces)).isEqualTo(weights(PieceRule.class));
        assertThat(KindLessons.weights(kinds)).isEqualTo(weights(KindReader.class));
        assertThat(PublisherLessons.weights(publishers)).isEqualTo(weights(PublisherRule.class));
        assertThat(DateLessons.weights(dates)).isEqualTo(weights(RoleRule.class));
    }

    private static String weights(Class<?> rules) throws IOException {
        try (InputStream in = rules.getResourceAsStream(rules.getSimpleName() + ".weights")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void tellsKindsOfWritersFromWhomNothingWasLearned() throws IOException {
        List<Writers.Result> results = new Writers().leaveOut(kinds);

        assertHeld(results.stream().filter(result -> !result.isOfPieces()), KINDS);
        assertHeld(results.stream().filter(Writers.Result::isOfPieces), KINDS_OF_PIECES);
    }

    @Test
    void tellsNamesOfWritersFromWhomNothingWasLearned() throws IOException {
        assertHeld(new Writers().leaveOut(names).stream(), WORDS_OF_NAMES);
    }

    @Test
    void tellsPublishersOfWritersFromWhomNothingWasLearned() throws IOException {
        assertHeld(new Writers().leaveOut(publishers).stream(), NAMES);
    }

    @Test
    void tellsWhatHappensOnDatesOfWritersFromWhomNothingWasLearned() throws IOException {
        Stream<Writers.Result> results = new Writers().leaveOut(dates).stream();

        assertHeld(results.filter(result -> !result.isOfPieces()), ROLES);
    }

    @Test
    void tellsWherePiecesBeginOfWritersFromWhomNothingWasLearned() throws IOException {
        assertHeld(new Writers().leaveOut(pieces).stream(), PIECES);
    }

    @Test
    void tellsTitlesOfWorksOfWritersFromWhomNothingWasLearned() throws IOException {
        assertHeld(new Writers().leaveOut(titles).stream(), TITLES);
    }

    private static void assertHeld(Stream<Writers.Result> results, double share) {
        List<Writers.Result> all = results.toList();
        int right = all.stream().mapToInt(Writers.Result::right).sum();
        int asked = all.stream().mapToInt(Writers.Result::asked).sum();

        assertThat(asked).isPositive();
        assertThat((double) right / asked).as("%s", all).isGreaterThanOrEqualTo(share);
    }
}
