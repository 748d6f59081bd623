package no.politiet.kom.cli;

import java.io.File;
import java.lang.reflect.Field;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.OpenCode;
import no.politiet.kom.model.Theme;

/** Values of options as people write them. What is none of them is refused with an {@link IllegalArgumentException}. */
final class Values {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");
    private static final Locale NYNORSK = Locale.forLanguageTag("nn");

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])");

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

    /** A kind of item that the contract knows. */
    static Kind kind(String code) {
        return known("kind", code, Kind::of, Kind.class);
    }

    /** A theme that the contract knows. */
    static Theme theme(String code) {
        return known("theme", code, Theme::of, Theme.class);
    }

    private static <T extends OpenCode> T known(String what, String code, Function<String, T> of, Class<T> type) {
        try {
            T known = of.apply(code);
            if (known.isKnown()) {
                return known;
            }
        } catch (IllegalArgumentException e) {
            // Of a form that no code has: there is none of that name either.
        }
        String codes = Arrays.stream(type.getFields())
                .filter(constant -> constant.getType() == type)
                .map(Values::code)
                .sorted()
                .collect(Collectors.joining(", "));
        throw new IllegalArgumentException("there is no " + what + " '" + code + "'; there are " + codes);
    }

    private static String code(Field constant) {
        try {
            return ((OpenCode) constant.get(null)).code();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a public constant of a public type", e);
        }
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

    /** An address, which a feed has, and its folder has not. */
    static URI address(String value) {
        boolean named = value.startsWith("http://") || value.startsWith("https://");
        if (!named && new File(value).isDirectory()) {
            throw new IllegalArgumentException(
                    "'" + value + "' is a folder; kom serve serves it, and prints the address that is meant here");
        }
        try {
            return URI.create(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    named
                            ? "'" + value + "' is no address: it has a character that an address has not"
                            : "the base URI of a feed starts with http:// or https://: " + value,
                    e);
        }
    }

    private static boolean isDay(String text) {
        try {
            return !LocalDate.parse(text).equals(LocalDate.MIN);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** A moment: {@code 2023-04-20}, which begins in Oslo, or {@code 2023-04-20T12:00:00Z}. */
    static Instant moment(String value) {
        Matcher day = DAY.matcher(value);
        if (day.lookingAt() && !isDay(day.group())) {
            throw new IllegalArgumentException("there is no day " + day.group());
        }
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
