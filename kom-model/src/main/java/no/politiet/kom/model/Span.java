package no.politiet.kom.model;

import java.util.Objects;
import no.politiet.kom.model.constraint.Closed;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.constraint.Patterns;
import no.politiet.kom.model.constraint.Publish;
import no.politiet.kom.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * A run of text with one marking. Spans never nest.
 *
 * @param text the text; a line feed is a hard line break
 * @param strong printed bold
 * @param emphasis printed in italics
 * @param link id of the link this text is part of, null if absent
 * @param language language as a BCP 47 tag, where it departs from the surrounding text, null if absent
 * @param extras members this version does not know
 */
public record Span(
        @Text(max = Limits.TEXT, pattern = Patterns.RUN) String text,
        boolean strong,
        boolean emphasis,
        @Nullable LocalId link,

        @Text(max = Limits.LANGUAGE, pattern = Patterns.LANGUAGE) @Nullable
        String language,

        @Closed(groups = Publish.class) Extras extras) {

    /** Refuses null and copies; every other rule is for a validator to check. */
    public Span {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * Text without marking.
     *
     * @param text the text
     * @return the span
     */
    public static Span of(String text) {
        return new Span(text, false, false, null, null, Extras.NONE);
    }

    /**
     * The text of a link.
     *
     * @param text the text
     * @param link the id of the link
     * @return the span
     */
    public static Span link(String text, LocalId link) {
        return new Span(text, false, false, link, null, Extras.NONE);
    }

    /**
     * This span in bold.
     *
     * @return the span
     */
    public Span withStrong() {
        return new Span(text, true, emphasis, link, language, extras);
    }

    /**
     * This span in italics.
     *
     * @return the span
     */
    public Span withEmphasis() {
        return new Span(text, strong, true, link, language, extras);
    }

    /**
     * This span in another language.
     *
     * @param language a BCP 47 tag, null for the language of the surrounding text
     * @return the span
     */
    public Span withLanguage(@Nullable String language) {
        return new Span(text, strong, emphasis, link, language, extras);
    }

    /**
     * This span with another text.
     *
     * @param text the text
     * @return the span
     */
    public Span withText(String text) {
        return new Span(text, strong, emphasis, link, language, extras);
    }
}
