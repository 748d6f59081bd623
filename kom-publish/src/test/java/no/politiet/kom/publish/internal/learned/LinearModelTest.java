package no.politiet.kom.publish.internal.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearModelTest {

    private static final String LAMPS =
            "; fiction\nred\tgreen\twhite\nport\t40\t-10\t0\nstarboard\t-10\t40\t0\n*\t0\t0\t5\n";

    private static LinearModel read(String text) {
        return LinearModel.read(text.lines().toList());
    }

    @Test
    void tellsTheClassForWhichMostSpeaks() {
        LinearModel lamps = read(LAMPS);

        assertThat(lamps.best(Features.of(List.of("port")))).isEqualTo("red");
        assertThat(lamps.answer(Features.of(List.of("starboard"))).best()).isEqualTo("green");
        assertThat(lamps.answer(Features.of(List.of("starboard"))).next()).isEqualTo("white");
        assertThat(lamps.best(Features.of(List.of()))).isEqualTo("white");
        assertThat(lamps.best(Features.of(List.of("stern")))).isEqualTo("white");
    }

    @Test
    void dividesByTheRootOfTheNumberOfFeatures() {
        LinearModel lamps = read(LAMPS);

        assertThat(lamps.margin("red", Features.of(List.of("port")))).isEqualTo(35);
        assertThat(lamps.margin("red", Features.of(List.of("port", "a", "b", "c"))))
                .isEqualTo(15);
        assertThat(lamps.margin("green", Features.of(List.of("port")))).isEqualTo(-50);
        assertThatThrownBy(() -> lamps.margin("blue", Features.of(List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"red,green;port,1|not a weight for each", "red,green;port,1,x|no weight", "''|no classes"})
    void refusesWhatIsNoModel(String text, String message) {
        assertThatThrownBy(() -> read(text.replace(',', '\t').replace(';', '\n')))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(message);
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatThrownBy(() -> LinearModel.of(String.class)).hasMessage("missing resource String.weights");
    }
}
