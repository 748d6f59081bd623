package no.politiet.kom.model.internal;

import java.util.HashMap;
import java.util.Map;
import no.politiet.kom.model.OpenCode;

/** The codes that a vocabulary knows. */
public final class Codes {

    private Codes() {}

    /** The constants of a type by their text. */
    @SafeVarargs
    public static <T extends OpenCode> Map<String, T> known(T... constants) {
        Map<String, T> known = new HashMap<>(constants.length * 2);
        for (T constant : constants) {
            known.put(constant.code(), constant);
        }
        return known;
    }
}
