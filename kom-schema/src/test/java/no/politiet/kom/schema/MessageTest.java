package no.politiet.kom.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.politiet.kom.model.OpenCode;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.FindingCodes;
import no.politiet.kom.model.constraint.Patterns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private static List<String> codes() {
        return Stream.of(FindingCodes.class.getFields()).map(MessageTest::value).toList();
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void explainsEveryCodeAndFillsEveryPlaceholder(String language) {
        Map<String, String> details =
                Map.of("name", "navn", "expected", "LINE", "actual", "null", "limit", "7", "problem", "feil");
        for (String code : codes()) {
            Message message =
                    Message.of(Finding.error(code, "/a", "en tekst", details), Locale.forLanguageTag(language));
            assertThat(message.text()).as(code).isNotBlank().doesNotContain(code);
            assertThat(message.hint()).as(code).isNotBlank();
            assertThat(message.text() + message.hint()).as(code).doesNotContain("{", "}", "…");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void namesEveryFormTypeAndVocabulary(String language) {
        Locale locale = Locale.forLanguageTag(language);
        for (Field pattern : Patterns.class.getFields()) {
            assertNamed(FindingCodes.SCHEMA_PATTERN, pattern.getName(), locale);
        }
        for (String type : List.of("object", "array", "string", "integer", "number", "boolean")) {
            assertThat(Message.of(
                                    Finding.error(
                                            FindingCodes.SCHEMA_TYPE,
                                            "",
                                            null,
                                            Map.of("expected", type, "actual", "null")),
                                    locale)
                            .text())
                    .doesNotContain(" " + type + ",", "…");
        }
        Arrays.stream(OpenCode.class.getPermittedSubclasses())
                .forEach(code -> assertNamed(FindingCodes.SCHEMA_UNKNOWN_CODE, code.getSimpleName(), locale));
    }

    private static void assertNamed(String code, String expected, Locale locale) {
        Finding finding = Finding.error(code, "", "x", Map.of("expected", expected));
        assertThat(Message.of(finding, locale).text()).doesNotContain(expected).doesNotContain("…");
    }

    @Test
    void speaksTheLanguageAskedForWhateverThatOfTheMachine() {
        Finding finding = Finding.error(FindingCodes.SCHEMA_REQUIRED, "/sections/0", null, Map.of("name", "title"));
        Locale machine = Locale.getDefault();
        try {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPAN, BOKMAL)) {
                Locale.setDefault(locale);
                assertThat(Message.of(finding, BOKMAL).text()).isEqualTo("Objektet mangler «title».");
                assertThat(Message.of(finding, Locale.forLanguageTag("nn-NO")).text())
                        .isEqualTo("Objektet manglar «title».");
                assertThat(Message.of(finding, Locale.UK).text()).isEqualTo("The object lacks \"title\".");
                assertThat(Message.of(finding, Locale.GERMAN)).isEqualTo(Message.of(finding, BOKMAL));
            }
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void saysWhatIsExpectedInWords() {
        Finding type = Finding.error(
                FindingCodes.SCHEMA_TYPE, "/revision", "x", Map.of("expected", "integer", "actual", "string"));
        assertThat(Message.of(type, BOKMAL).text()).isEqualTo("Her skal det stå et heltall, men det står en tekst.");
        assertThat(Message.of(type, BOKMAL).hint())
                .isEqualTo("Skriv verdien som et heltall. Det som ikke er kjent, utelates helt; null brukes aldri.");
    }

    @Test
    void makesInvisibleCharactersVisible() {
        Finding finding = Finding.error(
                FindingCodes.SCHEMA_PATTERN, "/title", "\u00A0\u200Bæ\n{name}", Map.of("expected", "LINE"));
        assertThat(Message.of(finding, Locale.ENGLISH).text()).startsWith("\"\\u00A0\\u200Bæ\\u000A{name}\" is not");
    }

    @Test
    void givesAnUnknownCodeAsItIs() {
        Finding finding = Finding.warning("import.later", "/a", "t", Map.of());
        assertThat(Message.of(finding, BOKMAL)).isEqualTo(new Message(finding.toString(), ""));
    }
}
