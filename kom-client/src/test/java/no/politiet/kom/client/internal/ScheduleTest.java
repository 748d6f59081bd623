package no.politiet.kom.client.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** When one that watches looks again. */
class ScheduleTest {

    private static final Instant NOW = Instant.parse("2031-04-01T06:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final Schedule hourly = new Schedule(Duration.ofHours(1));

    @Test
    void waitsTheIntervalWhereNothingIsExpected() {
        assertThat(hourly.after(NOW, null)).hasHours(1);
        assertThat(hourly.after(NOW, NOW.plus(Duration.ofDays(30)))).hasHours(1);
    }

    @Test
    void looksWhenTheNextIssueIsExpected() {
        assertThat(hourly.after(NOW, NOW.plusSeconds(1800))).hasMinutes(30);
    }

    @Test
    void looksOftenForADayWhereTheNextIssueIsLate() {
        assertThat(hourly.after(NOW, NOW.minusSeconds(60))).isEqualTo(QUARTER);
        assertThat(hourly.after(NOW, NOW.minus(Duration.ofDays(2)))).hasHours(1);
    }

    @Test
    void looksSoonAfterAFailureAndThenLessOften() {
        assertThat(hourly.afterFailures(1, null)).isEqualTo(QUARTER);
        assertThat(hourly.afterFailures(2, null)).hasMinutes(30);
        assertThat(hourly.afterFailures(3, null)).hasHours(1);
        assertThat(hourly.afterFailures(100, null)).hasHours(1);
    }

    @Test
    void leavesTheServerAloneAsLongAsItAsks() {
        assertThat(hourly.afterFailures(1, Duration.ofHours(5))).hasHours(5);
    }

    @Property
    void isNeverSoonerThanAQuarterNorLaterThanTheInterval(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long seconds,
            @ForAll @IntRange(min = 1, max = 50) int failures) {
        assertThat(hourly.after(NOW, NOW.plusSeconds(seconds))).isBetween(QUARTER, Duration.ofHours(1));
        assertThat(hourly.afterFailures(failures, null)).isBetween(QUARTER, Duration.ofHours(1));
    }
}
