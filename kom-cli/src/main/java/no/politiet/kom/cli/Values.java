package no.politiet.kom.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import no.politiet.kom.model.KeyDate;

/** Values of options as people write them. What is none of them is refused with an {@link IllegalArgumentException}. */
final class Values {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");
    private static final Locale NYNORSK = Locale.forLanguageTag("nn");

    private Values() {}

    /** A language that we speak: Bokmål, Nynorsk or English. */
    static Locale language(String code) {
        return switch (code) {
            case "nb", "no" -> BOKMAL;
            case "nn" -> NYNORSK;
            case "en" -> Locale.ENGLISH;
            default -> throw new IllegalArgumentException("the languages are nb, nn and en, not '" + code + "'");
        };
    }

    /** The nearest of them: Norwegian for Norwegians, English for all others. */
    static Locale language(Locale system) {
        return switch (system.getLanguage()) {
            case "nb", "no" -> BOKMAL;
            case "nn" -> NYNORSK;
            default -> Locale.ENGLISH;
        };
    }

    /** A duration as people write it, {@code 15m}, or as ISO 8601 has it, {@code PT15M}. */
    static Duration duration(String value) {
        String text = value.toUpperCase(Locale.ROOT);
        try {
            if (text.startsWith("P")) {
                return Duration.parse(text);
            }
            return Duration.parse(text.endsWith("D") ? "P" + text : "PT" + text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + value + "' is no time; write 30s, 15m, 2h or 7d", e);
        }
    }

    /** A moment: {@code 2023-04-20}, which begins in Oslo, or {@code 2023-04-20T12:00:00Z}. */
    static Instant moment(String value) {
        try {
            return value.length() <= "2023-04-20".length()
                    ? LocalDate.parse(value).atStartOfDay(KeyDate.ZONE).toInstant()
                    : OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'" + value + "' is no moment; write 2023-04-20 or 2023-04-20T12:00:00Z", e);
        }
    }
}
