package no.politiet.kom.publish.internal.pdf;

import java.util.Locale;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.ZapfDingbatsEncoding;
import org.jspecify.annotations.Nullable;

/** What the codes of a font of one byte a character say, by the names of its characters (ISO 32000-1, 9.6.6). */
final class SimpleEncoding {

    private SimpleEncoding() {}

    /** A text for each code; for one without a name, the private character that stands for it in a symbolic font. */
    static String[] of(COSDictionary font, String name, boolean symbolic) {
        Encoding encoding = encoding(font, name, symbolic);
        boolean dingbats = encoding instanceof ZapfDingbatsEncoding;
        String[] texts = new String[256];
        for (int code = 0; code < texts.length; code++) {
            String glyph = encoding == null ? ".notdef" : encoding.getName(code);
            String text = null;
            if (!glyph.equals(".notdef")) {
                text = dingbats
                        ? GlyphList.getZapfDingbats().toUnicode(glyph)
                        : GlyphList.getAdobeGlyphList().toUnicode(glyph);
            }
            texts[code] = text != null ? text : String.valueOf((char) (symbolic ? 0xF000 + code : 0xFFFD));
        }
        return texts;
    }

    private static @Nullable Encoding encoding(COSDictionary font, String name, boolean symbolic) {
        COSBase given = font.getDictionaryObject(COSName.ENCODING);
        Encoding encoding = null;
        if (given instanceof COSName known) {
            encoding = Encoding.getInstance(known);
        } else if (given instanceof COSDictionary dictionary) {
            encoding = COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))
                    ? new DictionaryEncoding(dictionary)
                    : new DictionaryEncoding(dictionary, true, StandardEncoding.INSTANCE);
        }
        if (encoding != null) {
            return encoding;
        }
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.startsWith("zapfdingbats")) {
            return ZapfDingbatsEncoding.INSTANCE;
        }
        if (plain.equals("symbol")) {
            return SymbolEncoding.INSTANCE;
        }
        if (symbolic) {
            return null;
        }
        return COSName.TRUE_TYPE.equals(font.getCOSName(COSName.SUBTYPE))
                ? WinAnsiEncoding.INSTANCE
                : StandardEncoding.INSTANCE;
    }
}
