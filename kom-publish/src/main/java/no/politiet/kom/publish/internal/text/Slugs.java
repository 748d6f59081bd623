package no.politiet.kom.publish.internal.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names in lower-case ASCII letters, digits and hyphens. æ becomes ae, ø o and å aa (ä and ö as æ and ø), other letters lose
 * their accents, and everything else is a hyphen.
 */
public final class Slugs {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private Slugs() {}

    /** The name, of any length; empty where the text has no letter that can be written so. */
    public static String of(String title) {
        String text = Normalizer.normalize(title, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ä", "ae")
                .replace("ø", "o")
                .replace("ö", "o")
                .replace("å", "aa");
        String ascii =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return strip(OTHER.matcher(ascii).replaceAll("-"));
    }

    /** The name, cut at a hyphen near a length. */
    public static String of(String title, int longest) {
        String name = of(title);
        if (name.length() <= longest) {
            return name;
        }
        int cut = name.lastIndexOf('-', longest);
        return strip(name.substring(0, cut > 0 ? cut : longest));
    }

    private static String strip(String name) {
        int from = name.startsWith("-") ? 1 : 0;
        int to = name.endsWith("-") ? name.length() - 1 : name.length();
        return from < to ? name.substring(from, to) : "";
    }
}
