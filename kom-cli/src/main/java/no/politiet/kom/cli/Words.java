package no.politiet.kom.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the program's own that stand beside those of the newsletter, in nb, nn and en. */
public final class Words {

    private final ResourceBundle words;
    private final Locale language;

    private Words(Locale language) {
        this.language = language;
        this.words = ResourceBundle.getBundle(
                "no.politiet.kom.cli.words",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * The words of a language.
     *
     * @param language nb, nn or en
     * @return its words
     */
    public static Words in(Locale language) {
        return new Words(language);
    }

    /**
     * Some of them.
     *
     * @param key what is to be said
     * @param values what it is said of
     * @return the words
     */
    public String get(String key, Object... values) {
        return new MessageFormat(words.getString(key), language).format(texts(values));
    }

    private static Object[] texts(Object... values) {
        Object[] texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = values[i] instanceof Number ? values[i] : values[i].toString();
        }
        return texts;
    }
}
