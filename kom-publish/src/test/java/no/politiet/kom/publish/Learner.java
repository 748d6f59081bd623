package no.politiet.kom.publish;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.politiet.kom.publish.internal.learned.LinearModel;

/**
 * Learns from lessons what each feature weighs: a support vector machine with a linear kernel, one class against the rest, by
 * LIBLINEAR (Fan et al., "LIBLINEAR: A Library for Large Linear Classification", JMLR 9, 2008). The same lessons give the same
 * weights on every machine, as the solver does sums and products only and draws no lots.
 */
final class Learner {

    /** A feature that fewer lessons have tells of its lessons rather than of its language. */
    private static final int SEEN = 3;

    /** How much a wrong answer costs beside large weights. */
    private static final double COST = 3;

    private static final double TOLERANCE = 0.01;
    private static final int SCALE = 100;

    private final List<Lesson> lessons;

    /** All features in order, and last the one that is always there. */
    private final List<String> features;

    /** The numbers of each lesson's features, in order. */
    private final int[][] numbers;

    private Learner(List<Lesson> lessons) {
        this.lessons = lessons;
        Map<String, Integer> places = new HashMap<>();
        lessons.forEach(lesson -> lesson.features().forEach(feature -> places.put(feature, 0)));
        features = new ArrayList<>(places.keySet());
        features.remove(LinearModel.ALWAYS);
        Collections.sort(features);
        features.add(LinearModel.ALWAYS);
        for (int i = 0; i < features.size(); i++) {
            places.put(features.get(i), i);
        }
        numbers = lessons.stream()
                .map(lesson -> lesson.features().stream()
                        .mapToInt(places::get)
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Who can learn from all of these lessons or from some. */
    static Learner of(List<Lesson> lessons) {
        return new Learner(lessons);
    }

    /** The text of a model that was learned from these lessons, as {@link LinearModel} reads it. */
    static String weights(List<Lesson> lessons) {
        return of(lessons).learn(lesson -> true);
    }

    /** What is learned from some of the lessons. */
    LinearModel model(Predicate<Lesson> some) {
        return LinearModel.read(learn(some).lines().toList());
    }

    private String learn(Predicate<Lesson> some) {
        int[] chosen = IntStream.range(0, lessons.size())
                .filter(i -> some.test(lessons.get(i)))
                .toArray();
        int[] seen = new int[features.size()];
        for (int lesson : chosen) {
            for (int feature : numbers[lesson]) {
                seen[feature]++;
            }
        }
        int always = features.size() - 1;
        seen[always] = SEEN;
        // The solver's numbers begin at one.
        int[] kept =
                IntStream.range(0, seen.length).filter(i -> seen[i] >= SEEN).toArray();
        int[] columns = new int[seen.length];
        for (int i = 0; i < kept.length; i++) {
            columns[kept[i]] = i + 1;
        }
        List<String> answers = IntStream.of(chosen)
                .mapToObj(i -> lessons.get(i).answer())
                .distinct()
                .sorted()
                .toList();
        Problem problem = new Problem();
        problem.l = chosen.length;
        problem.n = kept.length;
        problem.x = new Feature[problem.l][];
        problem.y = new double[problem.l];
        for (int i = 0; i < problem.l; i++) {
            problem.x[i] = vector(numbers[chosen[i]], columns);
            problem.y[i] = answers.indexOf(lessons.get(chosen[i]).answer());
        }
        Linear.disableDebugOutput();
        return write(kept, answers, Linear.train(problem, new Parameter(SolverType.L2R_L2LOSS_SVC, COST, TOLERANCE)));
    }

    /** The features of a lesson, as {@link LinearModel} weighs them: together as much as one, besides that which is always there. */
    private static Feature[] vector(int[] features, int[] columns) {
        double each = 1 / Math.sqrt(features.length);
        return IntStream.concat(
                        IntStream.of(features).map(feature -> columns[feature]).filter(column -> column > 0),
                        IntStream.of(columns[columns.length - 1]))
                .mapToObj(column -> new FeatureNode(column, column == columns[columns.length - 1] ? 1 : each))
                .toArray(Feature[]::new);
    }

    private String write(int[] kept, List<String> answers, Model model) {
        StringBuilder text = new StringBuilder(String.join("\t", answers)).append('\n');
        for (int i = 0; i < kept.length; i++) {
            int[] weights = weights(i, answers.size(), model);
            if (IntStream.of(weights).anyMatch(weight -> weight != 0)) {
                text.append(features.get(kept[i]));
                for (int weight : weights) {
                    text.append('\t').append(weight);
                }
                text.append('\n');
            }
        }
        return text.toString();
    }

    /** What a feature weighs for each class, in their order. Of two classes the solver has one row, for the first of its labels. */
    private static int[] weights(int feature, int classes, Model model) {
        int[] weights = new int[classes];
        int[] labels = model.getLabels();
        double[] all = model.getFeatureWeights();
        int rows = labels.length == 2 ? 1 : labels.length;
        for (int row = 0; row < rows; row++) {
            weights[labels[row]] = (int) Math.round(SCALE * all[feature * rows + row]);
        }
        return weights;
    }
}
