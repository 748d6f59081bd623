package no.politiet.kom.json.internal;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;

/** Numbers of JSON as decimals, which JSON bounds in nothing and Java in its exponent. */
public final class Decimals {

    private Decimals() {}

    /**
     * The number that the parser stands at. One whose exponent is beyond what Java has becomes one at the edge of it, on
     * the same side of every limit; zero stays zero.
     */
    public static BigDecimal of(JsonParser parser) {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException e) {
            return beyond(parser.getString());
        }
    }

    private static BigDecimal beyond(String number) {
        int exponent = Math.max(number.indexOf('e'), number.indexOf('E'));
        boolean zero = number.chars().limit(exponent).noneMatch(c -> c >= '1' && c <= '9');
        int sign = number.startsWith("-") ? -1 : 1;
        return BigDecimal.valueOf(
                zero ? 0 : sign, number.charAt(exponent + 1) == '-' ? Integer.MAX_VALUE : -Integer.MAX_VALUE);
    }
}
