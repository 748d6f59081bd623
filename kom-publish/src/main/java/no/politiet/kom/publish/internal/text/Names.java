package no.politiet.kom.publish.internal.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Mints ids from titles: lower-case ASCII letters, digits and hyphens. æ becomes ae, ø o and å aa (ä and ö as æ and ø),
 * other letters lose their accents, and everything else is a hyphen. Ids are cut at a hyphen near {@link #LONGEST} and
 * made unique by a number at the end.
 */
public final class Names {

    /** The length at which an id is cut; the contract allows more. */
    public static final int LONGEST = 60;

    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    /** An id for a title that no title before it got; {@code fallback} where the title has no letters we can write. */
    public String mint(String title, String fallback) {
        String name = slug(title);
        String base = name.isEmpty() ? fallback : name;
        String unique = base;
        int number = last.getOrDefault(base, 1);
        while (!used.add(unique)) {
            number++;
            unique = base + "-" + number;
        }
        last.put(base, number);
        return unique;
    }

    public static String slug(String title) {
        return Slugs.of(title, LONGEST);
    }
}
