package no.politiet.kom.publish.internal.facts;

import java.util.Locale;
import java.util.Set;

/** Words with a capital letter that name nobody. */
final class NoNames {

    private static final Set<String> NO_NAMES = Set.of(
            "hver", "hvert", "kvar", "kvart", "samme", "same", "mange", "flere", "fleire", "noen", "nokre", "alle",
            "begge", "enkelte", "nou", "prop", "meld", "etatene", "etatane", "tre", "to", "fire");

    private NoNames() {}

    /** Whether a sentence only begins with a word that names nobody: "Hvert år", "Mange kommuner", "NOU". */
    static boolean isOne(String name) {
        String first = name.strip().split("[ -]", 2)[0].toLowerCase(Locale.ROOT);
        return NO_NAMES.contains(first)
                || first.endsWith("saker")
                || first.endsWith("forslag")
                || first.length() == name.length() && isPlural(name);
    }

    /** "Kommuner", "Etatane": one word of several, and no capital in it but the first. */
    private static boolean isPlural(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return name.substring(1).equals(key.substring(1))
                && (key.endsWith("er") || key.endsWith("ar") || key.endsWith("ene") || key.endsWith("ane"));
    }
}
