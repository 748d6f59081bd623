package no.politiet.kom.publish.internal.pdf;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * The link annotations of a page that lead to an address (ISO 32000-1, 12.5.6.5 and 12.6.4.7). Those that lead to another
 * page of the same document are passed over.
 */
final class LinkAreas {

    private static final int MOST = 2_000;
    private static final COSName QUAD_POINTS = COSName.getPDFName("QuadPoints");

    /** The smaller before the larger, so that of two areas above each other the nearer one is found first. */
    private final List<LinkArea> areas;

    private LinkAreas(List<LinkArea> areas) {
        this.areas = areas;
    }

    static LinkAreas of(COSDictionary page, String base) {
        List<LinkArea> areas = new ArrayList<>();
        COSArray annotations = page.getCOSArray(COSName.ANNOTS);
        int count = annotations == null ? 0 : annotations.size();
        int boxesOnPage = 0;
        for (int i = 0; i < count; i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation
                    && COSName.LINK.equals(annotation.getCOSName(COSName.SUBTYPE))) {
                String address = address(annotation.getCOSDictionary(COSName.A), base);
                List<LinkArea.Box> boxes = boxes(annotation);
                if (address != null) {
                    boxesOnPage += Math.max(1, boxes.size());
                    Budget.check(boxesOnPage, MOST, "links on one page");
                    areas.add(new LinkArea(address, boxes));
                }
            }
        }
        areas.sort(Comparator.comparingDouble(LinkArea::area));
        return new LinkAreas(areas);
    }

    List<LinkArea> areas() {
        return areas;
    }

    /** The area at a point, null if there is none. */
    @Nullable
    LinkArea at(double x, double y) {
        for (LinkArea area : areas) {
            if (area.contains(x, y)) {
                return area;
            }
        }
        return null;
    }

    private static @Nullable String address(@Nullable COSDictionary action, String base) {
        if (action == null) {
            return null;
        }
        if (!COSName.URI.equals(action.getCOSName(COSName.S))) {
            return file(action.getDictionaryObject(COSName.F));
        }
        String address = action.getString(COSName.URI);
        if (address == null || address.isBlank()) {
            return null;
        }
        return base.isEmpty() ? address : resolved(base, address);
    }

    /** A file beside the PDF: no address that can be published, and not to be lost either. */
    private static @Nullable String file(@Nullable COSBase file) {
        if (file instanceof COSString name) {
            return name.getString();
        }
        return file instanceof COSDictionary specification ? specification.getString(COSName.F) : null;
    }

    private static String resolved(String base, String address) {
        try {
            return URI.create(base).resolve(address).toString();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private static List<LinkArea.Box> boxes(COSDictionary annotation) {
        List<LinkArea.Box> boxes = new ArrayList<>();
        double[] points = numbers(annotation.getCOSArray(QUAD_POINTS));
        for (int i = 0; i + 8 <= points.length; i += 8) {
            boxes.add(box(points, i, i + 8));
        }
        double[] rectangle = numbers(annotation.getCOSArray(COSName.RECT));
        if (boxes.isEmpty() && rectangle.length >= 4) {
            boxes.add(box(rectangle, 0, 4));
        }
        return boxes;
    }

    private static LinkArea.Box box(double[] points, int from, int to) {
        double left = Double.POSITIVE_INFINITY;
        double bottom = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i += 2) {
            left = Math.min(left, points[i]);
            right = Math.max(right, points[i]);
            bottom = Math.min(bottom, points[i + 1]);
            top = Math.max(top, points[i + 1]);
        }
        return new LinkArea.Box(left, bottom, right, top);
    }

    private static double[] numbers(@Nullable COSArray array) {
        if (array == null) {
            return new double[0];
        }
        double[] numbers = new double[Math.min(array.size(), 8 * (MOST + 1))];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.getObject(i) instanceof COSNumber number ? number.floatValue() : 0;
        }
        return numbers;
    }
}
