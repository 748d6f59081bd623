package no.politiet.kom.model;

import no.politiet.kom.model.internal.RawJsonText;

/**
 * A JSON value that this version has no type for, kept as it was written but for white space.
 *
 * <p>Members keep their order and numbers their digits. Equality is that of the text.
 *
 * @param text the value, RFC 8259, without insignificant white space
 */
public record RawJson(String text) {

    /**
     * A value from its text; white space between tokens is dropped.
     *
     * @throws IllegalArgumentException if {@code text} is not one JSON value, or repeats a member's name
     */
    public RawJson {
        text = RawJsonText.compact(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
