package no.politiet.kom.publish.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.afm.AFMParser;
import org.apache.fontbox.afm.CharMetric;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** The widths of the fourteen fonts that a PDF need not describe (ISO 32000-1, 9.6.2.2), from Adobe's own metrics. */
final class StandardWidths {

    private static final Map<String, Map<String, Double>> CACHE = new ConcurrentHashMap<>();
    private static final double UNKNOWN = 500;

    private StandardWidths() {}

    /** The width of each code, by what it says. */
    static double[] of(String font, String[] encoding) {
        Standard14Fonts.FontName known = Standard14Fonts.getMappedFontName(font);
        Map<String, Double> metrics =
                CACHE.computeIfAbsent(known == null ? "Helvetica" : known.getName(), StandardWidths::load);
        double[] widths = new double[encoding.length];
        for (int code = 0; code < widths.length; code++) {
            widths[code] = metrics.getOrDefault(encoding[code], UNKNOWN);
        }
        return widths;
    }

    private static Map<String, Double> load(String font) {
        Map<String, Double> widths = new HashMap<>();
        GlyphList names = font.equals("ZapfDingbats") ? GlyphList.getZapfDingbats() : GlyphList.getAdobeGlyphList();
        try (InputStream in =
                Standard14Fonts.class.getResourceAsStream("/org/apache/pdfbox/resources/afm/" + font + ".afm")) {
            if (in != null) {
                for (CharMetric metric : new AFMParser(in).parse(true).getCharMetrics()) {
                    String text = names.toUnicode(metric.getName());
                    if (text != null) {
                        widths.put(text, (double) metric.getWx());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return widths;
    }
}
