package no.politiet.kom.publish.internal.pdf;

import java.text.Normalizer;

/** Characters that fonts say in their own way. */
final class Symbols {

    private static final int CHECK = 0xFC;
    private static final int OLD_CHECK = 0xFE;

    private Symbols() {}

    /**
     * A character of a font of pictures: a check mark, or a bullet for any other that is no character of a text. Letters in
     * such a font stand for the picture that has the same code.
     */
    static String picture(String text, int code) {
        if (text.isBlank()) {
            return " ";
        }
        int c = text.codePointAt(0);
        boolean stands = c < 0x100 || isPrivate(c);
        int picture = isPrivate(c) ? c & 0xFF : stands ? c : code & 0xFF;
        if (!stands) {
            return text;
        }
        return picture == CHECK || picture == OLD_CHECK ? "✓" : "•";
    }

    /** The text with ligatures taken apart, any blank as a blank, and marks of a symbol font as bullets. */
    static String readable(String text) {
        if (text.length() == 1 && text.charAt(0) < 0xA0) {
            return text.charAt(0) < ' ' ? " " : text;
        }
        StringBuilder readable = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c >= 0xFB00 && c <= 0xFB06) {
                readable.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
            } else if (c == 0xF0B7 || c == 0xF0A7 || c == 0xF0D8 || c == 0xF076) {
                readable.append('•');
            } else if (c == 0xF0FC) {
                readable.append('✓');
            } else if (c == 0xA0 || Character.getType(c) == Character.SPACE_SEPARATOR || c < ' ') {
                readable.append(' ');
            } else if (c != 0x200B && c != 0xFEFF && c != 0x2060) {
                readable.appendCodePoint(c);
            }
        });
        return readable.toString();
    }

    /** Whether a character means something only to the font it came from. */
    static boolean isPrivate(int c) {
        return c >= 0xE000 && c <= 0xF8FF || c >= 0xF0000;
    }
}
