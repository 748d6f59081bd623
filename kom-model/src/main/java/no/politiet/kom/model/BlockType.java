package no.politiet.kom.model;

import java.util.Map;
import no.politiet.kom.model.internal.Codes;
import no.politiet.kom.model.internal.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * The type of a block of text.
 *
 * @param code the code as it stands in JSON
 */
public record BlockType(String code) implements OpenCode {

    /** {@code paragraph}. */
    public static final BlockType PARAGRAPH = new BlockType("paragraph");
    /** {@code list}. */
    public static final BlockType LIST = new BlockType("list");
    /** {@code quote}. */
    public static final BlockType QUOTE = new BlockType("quote");
    /** {@code table}. */
    public static final BlockType TABLE = new BlockType("table");

    private static final Map<String, BlockType> KNOWN = Codes.known(PARAGRAPH, LIST, QUOTE, TABLE);

    /**
     * A code from its text.
     *
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public BlockType {
        Syntax.require(Syntax.isCode(code), "code", code);
    }

    /**
     * A code from its text.
     *
     * @param code the text
     * @return the constant where the code is known, otherwise a code that keeps its text
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public static BlockType of(String code) {
        BlockType known = KNOWN.get(code);
        return known != null ? known : new BlockType(code);
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(code);
    }

    // Not by what a record is given: to link that takes a program that is over in a moment longer than to compare.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BlockType that && code.equals(that.code);
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
