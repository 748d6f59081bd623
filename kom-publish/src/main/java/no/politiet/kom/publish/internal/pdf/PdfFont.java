package no.politiet.kom.publish.internal.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * What reading needs of a font: which codes a string has, what they say, how wide they are, and whether it is bold or
 * italic. All of it stands in the font's dictionary; its outlines are never loaded.
 */
final class PdfFont {

    private static final int FLAG_SYMBOLIC = 1 << 2;
    private static final int FLAG_ITALIC = 1 << 6;
    private static final int FLAG_FORCE_BOLD = 1 << 18;
    private static final int BOLD_WEIGHT = 600;
    private static final double DEFAULT_WIDTH = 500;
    private static final String PICTURE_FONTS = "wingding|webding|zapfdingbat|dingbats";

    private final String name;
    private final boolean composite;
    private final boolean bold;
    private final boolean italic;
    private final boolean pictures;
    private final double scale;
    private final @Nullable ToUnicode toUnicode;
    private final String[] encoding;
    private final Map<Integer, Double> widths = new HashMap<>();
    private double defaultWidth = DEFAULT_WIDTH;

    private PdfFont(COSDictionary font, Budget budget) {
        COSName subtype = font.getCOSName(COSName.SUBTYPE);
        composite = COSName.TYPE0.equals(subtype);
        COSDictionary descendant = composite ? descendant(font) : font;
        COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
        String base = font.getNameAsString(COSName.BASE_FONT);
        name = base == null ? "" : base.replaceFirst("^[A-Z]{6}\\+", "");
        String plain = name.toLowerCase(Locale.ROOT);
        int flags = descriptor == null ? 0 : descriptor.getInt(COSName.FLAGS, 0);
        bold = plain.contains("bold")
                || plain.contains("black")
                || plain.contains("heavy")
                || (flags & FLAG_FORCE_BOLD) != 0
                || descriptor != null && descriptor.getFloat(COSName.FONT_WEIGHT, 0) >= BOLD_WEIGHT;
        italic = plain.contains("italic")
                || plain.contains("oblique")
                || (flags & FLAG_ITALIC) != 0
                || descriptor != null && descriptor.getFloat(COSName.ITALIC_ANGLE, 0) != 0;
        pictures = Arrays.stream(PICTURE_FONTS.split("\\|")).anyMatch(plain::contains);
        scale = COSName.TYPE3.equals(subtype) ? type3Scale(font) : 0.001;
        toUnicode = toUnicode(font, budget);
        encoding = composite ? new String[0] : SimpleEncoding.of(font, name, (flags & FLAG_SYMBOLIC) != 0);
        if (composite) {
            compositeWidths(descendant);
        } else {
            simpleWidths(font, descriptor);
        }
    }

    static PdfFont of(COSDictionary font, Budget budget) {
        return new PdfFont(font, budget);
    }

    String name() {
        return name;
    }

    boolean isBold() {
        return bold;
    }

    boolean isItalic() {
        return italic;
    }

    /** How many bytes a code has. */
    int codeLength() {
        return composite ? 2 : 1;
    }

    /** What a code says, null if the font does not tell. */
    @Nullable
    String text(int code) {
        String text = toUnicode == null ? null : toUnicode.text(code);
        if (text == null && code < encoding.length) {
            text = encoding[code];
        }
        if (text != null && pictures) {
            return Symbols.picture(text, code);
        }
        return text == null ? null : Symbols.readable(text);
    }

    /** How far a code moves the pen, for a font of size 1. */
    double width(int code) {
        Double width = widths.get(code);
        return (width == null ? defaultWidth : width) * scale;
    }

    private static COSDictionary descendant(COSDictionary font) {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        return descendants != null && descendants.size() > 0 && descendants.getObject(0) instanceof COSDictionary first
                ? first
                : font;
    }

    private static double type3Scale(COSDictionary font) {
        COSArray matrix = font.getCOSArray(COSName.FONT_MATRIX);
        double scale = matrix == null ? 0 : number(matrix, 0);
        return scale == 0 ? 0.001 : Math.abs(scale);
    }

    private static @Nullable ToUnicode toUnicode(COSDictionary font, Budget budget) {
        if (!(font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream)) {
            return null;
        }
        try {
            return ToUnicode.parse(Streams.unpack(stream, budget));
        } catch (IOException e) {
            // Damaged: the same as none, and said as such.
            return null;
        }
    }

    private void simpleWidths(COSDictionary font, @Nullable COSDictionary descriptor) {
        COSArray array = font.getCOSArray(COSName.WIDTHS);
        int first = font.getInt(COSName.FIRST_CHAR, 0);
        if (array != null) {
            for (int i = 0; i < Math.min(array.size(), 256); i++) {
                widths.put(first + i, number(array, i));
            }
            defaultWidth = descriptor == null ? 0 : descriptor.getFloat(COSName.MISSING_WIDTH, 0);
            return;
        }
        double[] standard = StandardWidths.of(name, encoding);
        for (int code = 0; code < standard.length; code++) {
            widths.put(code, standard[code]);
        }
    }

    /** Either a code and an array of widths, or two codes and the width of all from the one to the other. */
    private void compositeWidths(COSDictionary font) {
        defaultWidth = font.getFloat(COSName.DW, 1000);
        COSArray array = font.getCOSArray(COSName.W);
        int size = array == null ? 0 : array.size();
        int at = 0;
        while (at + 1 < size) {
            int first = (int) number(array, at);
            COSBase second = array.getObject(at + 1);
            if (second instanceof COSArray each) {
                for (int i = 0; i < each.size() && widths.size() <= 1 << 16; i++) {
                    widths.put(first + i, number(each, i));
                }
                at += 2;
            } else {
                int last = Math.min((int) number(array, at + 1), 1 << 16);
                for (int code = Math.max(0, first); code <= last && at + 2 < size && widths.size() <= 1 << 16; code++) {
                    widths.put(code, number(array, at + 2));
                }
                at += 3;
            }
        }
    }

    private static double number(COSArray array, int index) {
        return array.getObject(index) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
