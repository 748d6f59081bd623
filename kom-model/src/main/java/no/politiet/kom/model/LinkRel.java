package no.politiet.kom.model;

import java.util.Map;
import no.politiet.kom.model.internal.Codes;
import no.politiet.kom.model.internal.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * What a link leads to.
 *
 * @param code the code as it stands in JSON
 */
public record LinkRel(String code) implements OpenCode {

    /** {@code document}. */
    public static final LinkRel DOCUMENT = new LinkRel("document");
    /** {@code hearing}. */
    public static final LinkRel HEARING = new LinkRel("hearing");
    /** {@code recording}. */
    public static final LinkRel RECORDING = new LinkRel("recording");
    /** {@code agenda}. */
    public static final LinkRel AGENDA = new LinkRel("agenda");
    /** {@code background}. */
    public static final LinkRel BACKGROUND = new LinkRel("background");
    /** {@code information}. */
    public static final LinkRel INFORMATION = new LinkRel("information");
    /** {@code registration}. */
    public static final LinkRel REGISTRATION = new LinkRel("registration");
    /** {@code statistics}. */
    public static final LinkRel STATISTICS = new LinkRel("statistics");
    /** {@code contact}. */
    public static final LinkRel CONTACT = new LinkRel("contact");

    private static final Map<String, LinkRel> KNOWN = Codes.known(
            DOCUMENT, HEARING, RECORDING, AGENDA, BACKGROUND, INFORMATION, REGISTRATION, STATISTICS, CONTACT);

    /**
     * A code from its text.
     *
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public LinkRel {
        Syntax.require(Syntax.isCode(code), "code", code);
    }

    /**
     * A code from its text.
     *
     * @param code the text
     * @return the constant where the code is known, otherwise a code that keeps its text
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public static LinkRel of(String code) {
        LinkRel known = KNOWN.get(code);
        return known != null ? known : new LinkRel(code);
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(code);
    }

    // Not by what a record is given: to link that takes a program that is over in a moment longer than to compare.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LinkRel that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
