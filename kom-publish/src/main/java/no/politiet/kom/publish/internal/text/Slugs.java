package no.politiet.kom.publish.internal.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names in lower-case ASCII letters, digits and hyphens. æ becomes ae, ø o and å aa (ä and ö as æ and ø), other letters lose
 * their accents, and everything else is a hyphen.
 */
public final class Slugs {

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
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder name = new StringBuilder(letters.length());
        boolean apart = false;
        for (int i = 0; i < letters.length(); i += Character.charCount(letters.codePointAt(i))) {
            int c = letters.codePointAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                name.append(apart && !name.isEmpty() ? "-" : "").append((char) c);
                apart = false;
            } else if (!isMark(c)) {
                apart = true;
            }
        }
        return name.toString();
    }

    private static boolean isMark(int c) {
        int type = c < 0x300 ? Character.CONTROL : Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
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
