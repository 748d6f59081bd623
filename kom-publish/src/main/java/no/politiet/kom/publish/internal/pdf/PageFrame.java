package no.politiet.kom.publish.internal.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** The page as it is shown: turned, cut to what can be seen, and measured from its upper left corner. */
final class PageFrame {

    private static final double[] A4 = {0, 0, 595, 842};
    private static final double LARGEST = 20_000;
    private static final int DEEPEST = 100;
    private static final double SMALLEST_TEXT = 0.5;

    private final double[] box;
    private final int turns;

    private PageFrame(double[] box, int turns) {
        this.box = box;
        this.turns = turns;
    }

    static PageFrame of(COSDictionary page) {
        double[] media = box(inherited(page, COSName.MEDIA_BOX), A4);
        double[] box = box(inherited(page, COSName.CROP_BOX), media);
        int turns = inherited(page, COSName.ROTATE) instanceof COSNumber degrees
                ? Math.floorMod(Math.round(degrees.floatValue() / 90), 4)
                : 0;
        return new PageFrame(box, turns);
    }

    /** An attribute of a page or of the nearest node above it that has one. */
    static @Nullable COSBase inherited(COSDictionary page, COSName key) {
        COSDictionary node = page;
        for (int i = 0; node != null && i < DEEPEST; i++) {
            COSBase value = node.getDictionaryObject(key);
            if (value != null) {
                return value;
            }
            node = node.getCOSDictionary(COSName.PARENT);
        }
        return null;
    }

    private static double[] box(@Nullable COSBase value, double[] otherwise) {
        if (!(value instanceof COSArray array) || array.size() < 4) {
            return otherwise;
        }
        double[] n = new double[4];
        for (int i = 0; i < 4; i++) {
            n[i] = array.getObject(i) instanceof COSNumber number ? number.floatValue() : 0;
        }
        double[] box = {Math.min(n[0], n[2]), Math.min(n[1], n[3]), Math.max(n[0], n[2]), Math.max(n[1], n[3])};
        boolean usable = box[2] - box[0] >= 1
                && box[3] - box[1] >= 1
                && box[2] - box[0] <= LARGEST
                && box[3] - box[1] <= LARGEST;
        return usable ? box : otherwise;
    }

    double width() {
        return turns % 2 == 0 ? box[2] - box[0] : box[3] - box[1];
    }

    double height() {
        return turns % 2 == 0 ? box[3] - box[1] : box[2] - box[0];
    }

    private double x(double x, double y) {
        return switch (turns) {
            case 0 -> x - box[0];
            case 1 -> y - box[1];
            case 2 -> box[2] - x;
            default -> box[3] - y;
        };
    }

    private double y(double x, double y) {
        return switch (turns) {
            case 0 -> box[3] - y;
            case 1 -> x - box[0];
            case 2 -> y - box[1];
            default -> box[2] - x;
        };
    }

    /**
     * Adds a character to the list of its direction: across, upwards, upside down, downwards. Each list is measured as if
     * the page were turned so that the text runs across. What lies outside the page cannot be seen, and is left out.
     */
    void add(
            List<List<Glyph>> glyphs,
            String text,
            Matrix at,
            double width,
            boolean bold,
            boolean italic,
            @Nullable LinkArea link,
            boolean placed) {
        double x = x(at.e(), at.f());
        double y = y(at.e(), at.f());
        double toX = x(at.x(width, 0), at.y(width, 0));
        double toY = y(at.x(width, 0), at.y(width, 0));
        double alongX = x(at.x(1, 0), at.y(1, 0)) - x;
        double alongY = y(at.x(1, 0), at.y(1, 0)) - y;
        double size = Math.hypot(at.c(), at.d());
        if (size < SMALLEST_TEXT || x < -size || y < -size || x > width() + size || y > height() + size) {
            return;
        }
        boolean skewed = italic
                || Math.abs(at.c() * at.a() + at.b() * at.d()) > 0.1 * Math.abs(at.a() * at.d() - at.b() * at.c());
        if (Math.abs(alongX) >= Math.abs(alongY)) {
            boolean across = alongX >= 0;
            glyphs.get(across ? 0 : 2)
                    .add(new Glyph(
                            text,
                            across ? x : width() - x,
                            across ? toX : width() - toX,
                            across ? y : height() - y,
                            size,
                            bold,
                            skewed,
                            link,
                            placed));
        } else {
            boolean up = alongY < 0;
            glyphs.get(up ? 1 : 3)
                    .add(new Glyph(
                            text,
                            up ? height() - y : y,
                            up ? height() - toY : toY,
                            up ? x : width() - x,
                            size,
                            bold,
                            skewed,
                            link,
                            placed));
        }
    }

    /** Where a point is on the page as shown. */
    double[] place(double x, double y) {
        return new double[] {x(x, y), y(x, y)};
    }
}
