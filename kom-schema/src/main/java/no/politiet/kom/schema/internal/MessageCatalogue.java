package no.politiet.kom.schema.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.FindingCodes;

/**
 * The messages of one language. Plain files, read as UTF-8: a {@link java.util.ResourceBundle} would fall back on the
 * locale of the machine.
 */
public final class MessageCatalogue {

    /** What a detail is a word of, so that its translation can be found. */
    private static final Map<String, String> WORDS = Map.of(
            FindingCodes.SCHEMA_TYPE,
            "type.",
            FindingCodes.SCHEMA_PATTERN,
            "form.",
            FindingCodes.SCHEMA_UNKNOWN_CODE,
            "vocabulary.",
            "import.correction-value",
            "form.",
            "import.front-matter-value",
            "form.",
            "import.kept-as-text",
            "kept.",
            "import.pdf-limit",
            "pdf.");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    private static final MessageCatalogue BOKMAL = new MessageCatalogue("nb");
    private static final MessageCatalogue NYNORSK = new MessageCatalogue("nn");
    private static final MessageCatalogue ENGLISH = new MessageCatalogue("en");

    private final Properties messages = new Properties();

    private MessageCatalogue(String language) {
        load("/no/politiet/kom/schema/messages_" + language + ".properties");
        load("/no/politiet/kom/schema/import_" + language + ".properties");
    }

    private void load(String file) {
        try (InputStream bytes = Objects.requireNonNull(MessageCatalogue.class.getResourceAsStream(file), file);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            messages.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static MessageCatalogue of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "en" -> ENGLISH;
            case "nn" -> NYNORSK;
            default -> BOKMAL;
        };
    }

    public String text(Finding finding) {
        String template = messages.getProperty(finding.code());
        return template == null ? finding.toString() : fill(template, finding);
    }

    public String hint(Finding finding) {
        return fill(messages.getProperty(finding.code() + ".hint", ""), finding);
    }

    private String fill(String template, Finding finding) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), finding)));
    }

    private String value(String placeholder, Finding finding) {
        String value =
                placeholder.equals("text") ? finding.text() : finding.details().get(placeholder);
        if (value == null) {
            return "…";
        }
        String prefix = WORDS.get(finding.code());
        String word = prefix == null ? null : messages.getProperty(prefix + value);
        return word == null || placeholder.equals("text") ? visible(value) : word;
    }

    /** A control character in a message would be as invisible there as in the document. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean hidden = switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SURROGATE -> true;
                default -> c == 0xA0 || c != ' ' && Character.isSpaceChar(c);
            };
            if (hidden) {
                visible.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }
}
