package no.politiet.kom.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.OpenCode;
import no.politiet.kom.model.SourceRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    private static final Map<String, Class<? extends OpenCode>> GROUPS =
            Map.of("kind", Kind.class, "date", DateRole.class, "source", SourceRole.class);

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void hasAWordForEveryCode(String language) {
        Labels labels = Labels.in(Locale.forLanguageTag(language));
        GROUPS.forEach((group, type) -> assertThat(constants(type))
                .isNotEmpty()
                .allSatisfy(code ->
                        assertThat(labels.get(group + "." + code.code())).isNotBlank()));
    }

    private static List<OpenCode> constants(Class<? extends OpenCode> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> {
                    try {
                        return (OpenCode) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }
}
