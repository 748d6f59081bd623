package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.LinkRel;
import no.politiet.kom.model.Scheme;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.schema.Message;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages of {@code kom-schema} know every code of an import. */
class ImportMessagesTest {

    private static final List<String> DETAILS =
            List.of("actual", "document", "expected", "limit", "line", "name", "other", "pages", "titles");

    private static List<String> constants(Class<?> type) throws IllegalAccessException {
        List<String> values = new ArrayList<>();
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                values.add(field.get(null).toString());
            }
        }
        return values;
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void everyCodeHasAMessageAndAHint(String language) throws IllegalAccessException {
        Map<String, String> details = new TreeMap<>();
        DETAILS.forEach(detail -> details.put(detail, "verdi"));
        for (String code : constants(ImportCodes.class)) {
            Message message = Message.of(Finding.warning(code, "", "ord", details), Locale.forLanguageTag(language));
            assertThat(message.text()).as(code).isNotBlank().doesNotContain(code);
            assertThat(message.hint()).as(code).isNotBlank();
            assertThat((message.text() + message.hint()).replace(": …", "").replace("//…", ""))
                    .as(code)
                    .doesNotContain("{", "…");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void whatIsExpectedIsSaidInWords(String language) throws IllegalAccessException {
        for (String expected : List.of("WORDS", "PRINTED", "KIND", "LINE", "URL", "REL", "CANONICAL", "DATE_VALUE")) {
            assertThat(expected(ImportCodes.CORRECTION_VALUE, expected, language))
                    .doesNotContain(expected);
        }
        for (String expected : List.of("SLUG", "LANGUAGE", "PERIOD", "REVISION", "LINE")) {
            assertThat(expected(ImportCodes.FRONT_MATTER_VALUE, expected, language))
                    .doesNotContain(expected);
        }
        assertThat(expected(ImportCodes.CORRECTION_VALUE, "KIND", language)).contains(constants(Kind.class));
        assertThat(expected(ImportCodes.CORRECTION_VALUE, "REL", language)).contains(constants(LinkRel.class));
        assertThat(expected(ImportCodes.CORRECTION_VALUE, "SOURCE_ROLES", language))
                .contains(constants(SourceRole.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void theSeriesThatAReferenceMayNameAreSaid(String language) throws IllegalAccessException {
        Finding finding = Finding.warning(
                ImportCodes.CORRECTION_SCHEME, "", "x", Map.of("document", "fyr.corrections", "line", "2"));
        assertThat(Message.of(finding, Locale.forLanguageTag(language)).hint()).contains(constants(Scheme.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void theNamesThatALineOfCorrectionsMayBeginWithAreSaid(String language) {
        Finding finding = Finding.error(ImportCodes.CORRECTION_FORM, "", "knd: guide", Map.of());
        String hint = Message.of(finding, Locale.forLanguageTag(language)).hint();
        assertThat(hint.substring(hint.indexOf('…')).split("\\W+"))
                .contains("section", "heading", "item", "colophon", "begin", "join", "kind", "title")
                .contains("link", "label", "rel", "date", "source", "reference");
    }

    private static String expected(String code, String expected, String language) {
        Finding finding = Finding.error(code, "", "x", Map.of("name", "kind", "expected", expected));
        return Message.of(finding, Locale.forLanguageTag(language)).hint();
    }
}
