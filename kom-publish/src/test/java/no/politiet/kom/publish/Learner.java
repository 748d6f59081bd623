package no.politiet.kom.publish;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    private final List<String> features;
    private final List<String> classes;
    private final Model model;

    private Learner(List<String> features, List<String> classes, Model model) {
        this.features = features;
        this.classes = classes;
        this.model = model;
    }

    /** The text of a model that was learned from these lessons, as {@link LinearModel} reads it. */
    static String weights(List<Lesson> lessons) {
        return learn(lessons).write();
    }

    static LinearModel model(List<Lesson> lessons) {
        return LinearModel.read(weights(lessons).lines().toList());
    }

    private static Learner learn(List<Lesson> lessons) {
        Map<String, Integer> seen = new TreeMap<>();
        lessons.forEach(lesson -> lesson.features().forEach(feature -> seen.merge(feature, 1, Integer::sum)));
        seen.values().removeIf(times -> times < SEEN);
        List<String> features = new ArrayList<>(seen.keySet());
        features.add(LinearModel.ALWAYS);
        Map<String, Integer> numbers = new HashMap<>();
        features.forEach(feature -> numbers.put(feature, numbers.size() + 1));
        List<String> classes =
                lessons.stream().map(Lesson::answer).distinct().sorted().toList();
        Problem problem = new Problem();
        problem.l = lessons.size();
        problem.n = features.size();
        problem.x = new Feature[problem.l][];
        problem.y = new double[problem.l];
        for (int i = 0; i < problem.l; i++) {
            problem.x[i] = vector(lessons.get(i), numbers);
            problem.y[i] = classes.indexOf(lessons.get(i).answer());
        }
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_L2LOSS_SVC, COST, TOLERANCE));
        return new Learner(features, classes, model);
    }

    /** The features of a lesson, as {@link LinearModel} weighs them: together as much as one, besides that which is always there. */
    private static Feature[] vector(Lesson lesson, Map<String, Integer> numbers) {
        double each = 1 / Math.sqrt(lesson.features().size());
        return Stream.concat(
                        lesson.features().stream()
                                .filter(numbers::containsKey)
                                .map(feature -> new FeatureNode(numbers.get(feature), each)),
                        Stream.of(new FeatureNode(numbers.get(LinearModel.ALWAYS), 1)))
                .sorted(Comparator.comparingInt(Feature::getIndex))
                .toArray(Feature[]::new);
    }

    private String write() {
        StringBuilder text = new StringBuilder(String.join("\t", classes)).append('\n');
        for (int i = 0; i < features.size(); i++) {
            int[] weights = weights(i);
            boolean weighs = false;
            for (int weight : weights) {
                weighs |= weight != 0;
            }
            if (weighs) {
                text.append(features.get(i));
                for (int weight : weights) {
                    text.append('\t').append(weight);
                }
                text.append('\n');
            }
        }
        return text.toString();
    }

    /** What a feature weighs for each class, in their order. Of two classes the solver has one row, for the first of its labels. */
    private int[] weights(int feature) {
        int[] weights = new int[classes.size()];
        int[] labels = model.getLabels();
        double[] all = model.getFeatureWeights();
        int rows = labels.length == 2 ? 1 : labels.length;
        for (int row = 0; row < rows; row++) {
            weights[labels[row]] = (int) Math.round(SCALE * all[feature * rows + row]);
        }
        return weights;
    }
}
