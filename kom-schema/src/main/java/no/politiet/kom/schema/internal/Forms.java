package no.politiet.kom.schema.internal;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.FindingCodes;
import no.politiet.kom.model.constraint.Patterns;
import no.politiet.kom.model.internal.Syntax;

/** The names of the contract's patterns, by which findings and messages speak of them. */
final class Forms {

    private static final Map<String, String> NAMES = Arrays.stream(Patterns.class.getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .collect(Collectors.toUnmodifiableMap(Forms::pattern, Field::getName));

    private static final ConcurrentMap<String, Pattern> COMPILED = new ConcurrentHashMap<>();

    private Forms() {}

    /** The name of the constant of {@link Patterns} that has this value. */
    static String nameOf(String pattern) {
        return Objects.requireNonNull(NAMES.get(pattern), pattern);
    }

    /** Whether a text as a whole has the form of a pattern. */
    static boolean matches(String pattern, String text) {
        return COMPILED.computeIfAbsent(pattern, Pattern::compile).matcher(text).matches();
    }

    /** That a text is not of a form; of a version of the contract that is well formed, that it is a later one. */
    static Finding departure(String form, String pointer, String text) {
        return form.equals("SCHEMA_VERSION") && Syntax.isLaterVersion(text)
                ? Finding.error(FindingCodes.SCHEMA_LATER_VERSION, pointer, text, Map.of())
                : Finding.error(FindingCodes.SCHEMA_PATTERN, pointer, text, Map.of("expected", form));
    }

    private static String pattern(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
