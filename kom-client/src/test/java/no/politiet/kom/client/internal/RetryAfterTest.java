package no.politiet.kom.client.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2031-04-02T10:11:12Z");

    @ParameterizedTest
    @CsvSource({"0, 0", "120, 120", "' 7 ', 7", "86401, 86400", "999999999999999999, 86400"})
    void readsSeconds(String value, long seconds) {
        assertThat(RetryAfter.of(value, null, NOW)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void readsADateByTheClockOfTheServer() {
        String until = "Wed, 02 Apr 2031 10:12:12 GMT";
        assertThat(RetryAfter.of(until, null, NOW)).isEqualTo(Duration.ofMinutes(1));
        assertThat(RetryAfter.of(until, "Wed, 02 Apr 2031 10:12:02 GMT", NOW)).isEqualTo(Duration.ofSeconds(10));
        assertThat(RetryAfter.of(until, "Wed, 02 Apr 2031 11:00:00 GMT", NOW)).isEqualTo(Duration.ZERO);
        assertThat(RetryAfter.of(until, "nå", NOW)).isEqualTo(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "soon", "1e9", "9999999999999999999", "Wed, 32 Apr 2031 10:12:12 GMT"})
    void readsNothingElse(String value) {
        assertThat(RetryAfter.of(value, null, NOW)).isNull();
    }

    @Test
    void isNothingWhereTheServerDoesNotSay() {
        assertThat(RetryAfter.of(null, null, NOW)).isNull();
    }
}
