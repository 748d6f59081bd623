package no.politiet.kom.publish.internal.learned;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.politiet.kom.publish.internal.text.Resources;

/**
 * A linear classifier: each feature weighs something for and against each class, and the class for which the features of a text
 * weigh most is what the text is. Weights are whole numbers, so that the sum is the same in whatever order they are added; it is divided by
 * the square root of the number of features, so that a short text is told as well as a long one.
 *
 * <p>The weights of a class of rules lie in a file beside it that has its name, {@code KindReader.weights} beside {@code KindReader}. Its
 * first line names the classes, each further one a feature and its weight for each of them, apart by tabs. The feature {@value #ALWAYS} is
 * in every text. A line that begins with {@code ;} is a comment.
 */
public final class LinearModel {

    /**
     * What a text is.
     *
     * @param best the class for which it weighs most
     * @param next the one after it
     * @param margin how much more it weighs for the one than for the other
     */
    public record Answer(String best, String next, int margin) {}

    /** The feature that every text has. */
    public static final String ALWAYS = "*";

    private static final String COMMENT = ";";
    private static final String BETWEEN = "\t";

    private final List<String> classes;
    /** The numbers of the features that weigh, as {@link Features} have them. */
    private final long[] slots;
    /** What the feature in each slot weighs, for one class after the other. */
    private final short[] weights;

    private LinearModel(List<String> classes, Map<String, short[]> weights) {
        this.classes = classes;
        int room = Integer.highestOneBit(Math.max(2, weights.size())) * 4;
        this.slots = new long[room];
        this.weights = new short[room * classes.size()];
        weights.forEach((feature, each) -> {
            long number = Features.number(feature);
            int at = Features.slot(slots, number);
            if (slots[at] == number) {
                throw new IllegalStateException("not told from another feature: " + feature);
            }
            slots[at] = number;
            System.arraycopy(each, 0, this.weights, at * each.length, each.length);
        });
    }

    /** The model of a class of rules. */
    public static LinearModel of(Class<?> rules) {
        return read(Resources.lines(rules, rules.getSimpleName() + ".weights"));
    }

    /** A model as it is written; throws an {@link IllegalStateException} where a line has not a weight for each class. */
    public static LinearModel read(List<String> lines) {
        List<String> classes = List.of();
        Map<String, short[]> weights = new HashMap<>();
        for (String line : lines) {
            if (line.startsWith(COMMENT)) {
                continue;
            }
            String[] parts = line.split(BETWEEN, -1);
            if (classes.isEmpty()) {
                classes = List.of(parts);
                continue;
            }
            if (parts.length != classes.size() + 1) {
                throw new IllegalStateException("not a weight for each of " + classes + ": " + line);
            }
            short[] each = new short[classes.size()];
            for (int i = 0; i < each.length; i++) {
                each[i] = weight(parts[i + 1], line);
            }
            weights.put(parts[0], each);
        }
        if (classes.size() < 2) {
            throw new IllegalStateException("no classes to tell apart: " + classes);
        }
        return new LinearModel(classes, weights);
    }

    private static short weight(String text, String line) {
        try {
            return Short.parseShort(text);
        } catch (NumberFormatException e) {
            throw new IllegalStateException("no weight: " + line, e);
        }
    }

    /** What a text with these features weighs for each class. */
    private int[] weigh(Features features) {
        int[] sums = new int[classes.size()];
        for (long number : features.slots()) {
            if (number != 0) {
                add(number, sums);
            }
        }
        double share = 1 / Math.sqrt(Math.max(1, features.size()));
        for (int i = 0; i < sums.length; i++) {
            sums[i] = (int) Math.round(sums[i] * share);
        }
        add(Features.number(ALWAYS), sums);
        return sums;
    }

    private void add(long number, int[] sums) {
        int at = Features.slot(slots, number);
        if (slots[at] == number) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weights[at * sums.length + i];
            }
        }
    }

    /** How much more these features weigh for a class than for the best of the others. */
    public int margin(String name, Features features) {
        int[] sums = weigh(features);
        int at = classes.indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException("not one of " + classes + ": " + name);
        }
        int other = Integer.MIN_VALUE;
        for (int i = 0; i < sums.length; i++) {
            other = i == at ? other : Math.max(other, sums[i]);
        }
        return sums[at] - other;
    }

    /** The class for which these features weigh most. */
    public String best(Features features) {
        return answer(features).best();
    }

    /** The two classes for which these features weigh most; of two that weigh the same the one that the file names first. */
    public Answer answer(Features features) {
        int[] sums = weigh(features);
        int best = heaviest(sums, -1);
        int next = heaviest(sums, best);
        return new Answer(classes.get(best), classes.get(next), sums[best] - sums[next]);
    }

    private static int heaviest(int[] sums, int but) {
        int heaviest = but == 0 ? 1 : 0;
        for (int i = heaviest + 1; i < sums.length; i++) {
            if (i != but && sums[i] > sums[heaviest]) {
                heaviest = i;
            }
        }
        return heaviest;
    }
}
