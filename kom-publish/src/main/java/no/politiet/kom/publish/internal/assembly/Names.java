package no.politiet.kom.publish.internal.assembly;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Mints ids from titles: lower-case ASCII letters, digits and hyphens. æ becomes ae, ø o and å aa (ä and ö as æ and ø),
 * other letters lose their accents, and everything else is a hyphen. Ids are cut at a hyphen near {@link #LONGEST} and
 * made unique by a number at the end.
 */
public final class Names {

    /** The length at which an id is cut; the contract allows more. */
    public static final int LONGEST = 60;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private final Set<String> used = new HashSet<>();

    /** An id for a title that no title before it got; {@code fallback} where the title has no letters we can write. */
    String mint(String title, String fallback) {
        String name = slug(title);
        String base = name.isEmpty() ? fallback : name;
        String unique = base;
        for (int i = 2; !used.add(unique); i++) {
            unique = base + "-" + i;
        }
        return unique;
    }

    public static String slug(String title) {
        String text = Normalizer.normalize(title, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ä", "ae")
                .replace("ø", "o")
                .replace("ö", "o")
                .replace("å", "aa");
        String ascii =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String name = strip(OTHER.matcher(ascii).replaceAll("-"));
        if (name.length() <= LONGEST) {
            return name;
        }
        int cut = name.lastIndexOf('-', LONGEST);
        return strip(name.substring(0, cut > 0 ? cut : LONGEST));
    }

    private static String strip(String name) {
        int from = name.startsWith("-") ? 1 : 0;
        int to = name.endsWith("-") ? name.length() - 1 : name.length();
        return from < to ? name.substring(from, to) : "";
    }
}
