package no.politiet.kom.publish.internal.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FeaturesTest {

    /** However a feature is told, it is the same one, and is there once. */
    @Test
    void takesAFeatureInPartsForTheWholeOne() {
        Features features = new Features();
        features.add("<1 ", "publiserte");
        features.add("<1 publiserte");
        features.add("<1", " publi", "serte");
        features.add("<1 publisert");

        assertThat(features.size()).isEqualTo(2);
        assertThat(features.names()).containsExactly("<1 publiserte", "<1 publisert");
        LinearModel model = LinearModel.read(List.of("a\tb", "<1 publiserte\t100\t0", "<1 publisert\t0\t50"));
        assertThat(model.margin("a", features))
                .as("100 and 50 over the root of two")
                .isEqualTo(71 - 35);
    }

    @Property(tries = 200)
    void hasEachOfAnyFeaturesOnce(@ForAll List<String> first, @ForAll List<String> more) {
        Features features = Features.of(first);
        features.addAll(Features.of(more));

        List<String> all = new ArrayList<>(first);
        all.addAll(more);
        Set<String> distinct = new LinkedHashSet<>(all);
        assertThat(features.names()).containsExactlyElementsOf(distinct);
        assertThat(features.size()).isEqualTo(distinct.size());
    }

    /** A table that grows keeps what it has. */
    @Test
    void holdsManyFeatures() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            many.add("feature " + i);
        }
        Features features = Features.of(many);
        features.addAll(Features.of(many));

        assertThat(features.size()).isEqualTo(many.size());
        assertThat(features.names()).containsExactlyElementsOf(many);
    }
}
