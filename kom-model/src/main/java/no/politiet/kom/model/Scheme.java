package no.politiet.kom.model;

import java.util.Map;
import no.politiet.kom.model.internal.Codes;
import no.politiet.kom.model.internal.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * The series or system a reference belongs to.
 *
 * @param code the code as it stands in JSON
 */
public record Scheme(String code) implements OpenCode {

    /** {@code prop}. */
    public static final Scheme PROP = new Scheme("prop");
    /** {@code meld-st}. */
    public static final Scheme MELD_ST = new Scheme("meld-st");
    /** {@code innst}. */
    public static final Scheme INNST = new Scheme("innst");
    /** {@code dok-8}. */
    public static final Scheme DOK_8 = new Scheme("dok-8");
    /** {@code dok-15}. */
    public static final Scheme DOK_15 = new Scheme("dok-15");
    /** {@code nou}. */
    public static final Scheme NOU = new Scheme("nou");
    /** {@code law}. */
    public static final Scheme LAW = new Scheme("law");
    /** {@code regulation}. */
    public static final Scheme REGULATION = new Scheme("regulation");
    /** {@code eu}. */
    public static final Scheme EU = new Scheme("eu");
    /** {@code convention}. */
    public static final Scheme CONVENTION = new Scheme("convention");
    /** {@code circular}. */
    public static final Scheme CIRCULAR = new Scheme("circular");
    /** {@code report}. */
    public static final Scheme REPORT = new Scheme("report");
    /** {@code isbn}. */
    public static final Scheme ISBN = new Scheme("isbn");
    /** {@code work}. */
    public static final Scheme WORK = new Scheme("work");

    private static final Map<String, Scheme> KNOWN = Codes.known(
            PROP, MELD_ST, INNST, DOK_8, DOK_15, NOU, LAW, REGULATION, EU, CONVENTION, CIRCULAR, REPORT, ISBN, WORK);

    /**
     * A code from its text.
     *
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public Scheme {
        Syntax.require(Syntax.isCode(code), "code", code);
    }

    /**
     * A code from its text.
     *
     * @param code the text
     * @return the constant where the code is known, otherwise a code that keeps its text
     * @throws IllegalArgumentException if {@code code} is malformed
     */
    public static Scheme of(String code) {
        Scheme known = KNOWN.get(code);
        return known != null ? known : new Scheme(code);
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(code);
    }

    // Not by what a record is given: to link that takes a program that is over in a moment longer than to compare.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scheme that && code.equals(that.code);
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
