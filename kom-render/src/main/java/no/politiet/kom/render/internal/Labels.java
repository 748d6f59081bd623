package no.politiet.kom.render.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import no.politiet.kom.model.OpenCode;

/**
 * The words a renderer adds, in Bokmål, Nynorsk or English. Any other locale gets Bokmål; that of the machine plays no
 * part, which is why this is no {@link java.util.ResourceBundle}.
 */
public final class Labels {

    private static final Map<String, Labels> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Properties words = new Properties();

    private Labels(String language) {
        String name = "labels_" + language + ".properties";
        try (InputStream in = Labels.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Labels in(Locale locale) {
        String language = locale.getLanguage();
        return BY_LANGUAGE.computeIfAbsent(
                language.equals("nn") || language.equals("en") ? language : "nb", Labels::new);
    }

    /** The words for {@code key}. */
    public String get(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalStateException("no label for " + key);
        }
        return word;
    }

    /** The words for {@code key} with a value in place of {@code {}}. */
    public String get(String key, Object value) {
        return get(key).replace("{}", value.toString());
    }

    /** The word for a code, {@code group} saying what it is a code of; a code that is not known stands for itself. */
    public String of(String group, OpenCode code) {
        return words.getProperty(group + '.' + code.code(), code.code());
    }
}
