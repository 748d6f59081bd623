package no.politiet.kom.schema;

import java.util.Locale;
import java.util.Objects;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.schema.internal.MessageCatalogue;

/**
 * A finding in words for people, whatever its layer: what the import of a newsletter finds ({@code kom-publish}) is
 * explained here too.
 *
 * @param text what is wrong, a sentence or two
 * @param hint how to mend it
 */
public record Message(String text, String hint) {

    /** Refuses null. */
    public Message {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(hint, "hint");
    }

    /**
     * Explains a finding.
     *
     * @param finding the finding
     * @param locale Norwegian ({@code nb}, {@code no}), Nynorsk ({@code nn}) or English ({@code en}); any other locale gets
     *     Norwegian, the language of the newsletter. The locale of the machine plays no part
     * @return the message; a finding whose code this version does not know is given as it is, without a hint
     */
    public static Message of(Finding finding, Locale locale) {
        MessageCatalogue catalogue = MessageCatalogue.of(locale);
        return new Message(catalogue.text(finding), catalogue.hint(finding));
    }
}
