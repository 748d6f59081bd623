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
import org.junit.jupiter.api.Test;

/**
 * What is learned from the lessons, and what it would say of the news of somebody from whom nothing was learned. Publishers and dates are asked with
 * the kinds that readers say; the importer has those it tells itself, which cost it a hundredth or two.
 */
class LearningTest {

    /** Of a newsletter by somebody else. */
    private static final double KINDS = 0.9;

    /** Single pieces were written to be of many kinds told in many ways, and have no newsletter around them. */
    private static final double KINDS_OF_PIECES = 0.84;

    /** Of all names, most of which are not the publisher's. */
    private static final double NAMES = 0.88;

    /** Of words, whether they are part of a body's name: whether one begins, goes on, has its own s. */
    private static final double WORDS_OF_NAMES = 0.97;

    private static final double ROLES = 0.92;

    /** Of paragraphs that do not stand alone below their heading; readers themselves disagree on some. */
    private static final double PIECES = 0.9;

    private static final double TITLES = 0.95;

    /** Learning from the lessons again gives the weights that the importer has: else, run scripts/learn.sh. */
    @Test
    void theWeightsAreThoseOfTheLessons() throws IOException {
        assertThat(NameLessons.weights()).isEqualTo(weights(NameFinder.class));
        assertThat(TitleLessons.weights()).isEqualTo(weights(TitleRule.class));
        assertThat(PieceLessons.weights()).isEqualTo(weights(PieceRule.class));
        assertThat(KindLessons.weights()).isEqualTo(weights(KindReader.class));
        assertThat(PublisherLessons.weights()).isEqualTo(weights(PublisherRule.class));
        assertThat(DateLessons.weights()).isEqualTo(weights(RoleRule.class));
    }

    private static String weights(Class<?> rules) throws IOException {
        try (InputStream in = rules.getResourceAsStream(rules.getSimpleName() + ".weights")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void tellsKindsOfWritersFromWhomNothingWasLearned() throws IOException {
        List<Writers.Result> results = new Writers().leaveOut(KindLessons.all());

        assertHeld(results.stream().filter(result -> !result.isOfPieces()), KINDS);
        assertHeld(results.stream().filter(Writers.Result::isOfPieces), KINDS_OF_PIECES);
    }

    @Test
    void tellsNamesOfWritersFromWhomNothingWasLearned() throws IOException {
        assertHeld(new Writers().leaveOut(NameLessons.all()).stream(), WORDS_OF_NAMES);
    }

    @Test
    void tellsPublishersOfWritersFromWhomNothingWasLearned() throws IOException {
        assertHeld(new Writers().leaveOut(PublisherLessons.all()).stream(), NAMES);
    }

    @Test
    void tellsWhatHappensOnDatesOfWritersFromWhomNothingWasLearned() throws IOException {
        Stream<Writers.Result> results = new Writers().leaveOut(DateLessons.all()).stream();

        assertHeld(results.filter(result -> !result.isOfPieces()), ROLES);
    }

    @Test
    void tellsWherePiecesBeginOfWritersFromWhomNothingWasLearned() throws IOException {
        assertHeld(new Writers().leaveOut(PieceLessons.all()).stream(), PIECES);
    }

    @Test
    void tellsTitlesOfWorksOfWritersFromWhomNothingWasLearned() throws IOException {
        assertHeld(new Writers().leaveOut(TitleLessons.all()).stream(), TITLES);
    }

    private static void assertHeld(Stream<Writers.Result> results, double share) {
        List<Writers.Result> all = results.toList();
        int right = all.stream().mapToInt(Writers.Result::right).sum();
        int asked = all.stream().mapToInt(Writers.Result::asked).sum();

        assertThat(asked).isPositive();
        assertThat((double) right / asked).as("%s", all).isGreaterThanOrEqualTo(share);
    }
}
