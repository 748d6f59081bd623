package no.politiet.kom.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes small PDFs by hand, so that tests say exactly what stands where, well-formed or not. Places are in points from the
 * lower left corner of a page of 960 by 540.
 */
public final class PdfFiles {

    private static final Charset ENCODING = Charset.forName("windows-1252");
    private static final int CATALOG = 1;
    private static final int PAGES = 2;
    private static final int FONT = 3;
    private static final int BOLD = 4;

    private final List<byte[]> objects = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();

    private PdfFiles() {
        object("<< /Type /Catalog /Pages 2 0 R >>");
        object("");
        object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>");
    }

    public static PdfFiles create() {
        return new PdfFiles();
    }

    /** What stands on one page. */
    public static final class Page {
        private final StringBuilder content = new StringBuilder();
        private final StringBuilder links = new StringBuilder();
        private String more = "";

        private Page() {}

        public static Page create() {
            return new Page();
        }

        public Page text(double x, double y, double size, String text) {
            return text("F", x, y, size, text);
        }

        public Page bold(double x, double y, double size, String text) {
            return text("B", x, y, size, text);
        }

        private Page text(String font, double x, double y, double size, String text) {
            String escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
            content.append(String.format(Locale.ROOT, "BT /%s %s Tf %s %s Td (%s) Tj ET%n", font, size, x, y, escaped));
            return this;
        }

        /** Lines below each other, 14 points apart. */
        public Page lines(double x, double y, String... lines) {
            for (int i = 0; i < lines.length; i++) {
                text(x, y - 14 * i, 12, lines[i]);
            }
            return this;
        }

        public Page link(String address, double left, double bottom, double right, double top) {
            return link(address, String.format(Locale.ROOT, "/Rect [%s %s %s %s]", left, bottom, right, top));
        }

        public Page link(String address, String area) {
            links.append("<< /Type /Annot /Subtype /Link ").append(area);
            links.append(" /A << /S /URI /URI (").append(address).append(") >> >>\n");
            return this;
        }

        public Page draw(String operators) {
            content.append(operators).append('\n');
            return this;
        }

        /** Entries of the page's dictionary. */
        public Page with(String entries) {
            more += entries;
            return this;
        }
    }

    public PdfFiles page(Page page) {
        int content = stream("", page.content.toString().getBytes(ENCODING));
        return page("/Contents " + content + " 0 R /Annots [" + page.links + "] " + page.more);
    }

    /** A page by the entries of its dictionary. */
    public PdfFiles page(String entries) {
        String resources = entries.contains("/Resources")
                ? ""
                : "/Resources << /Font << /F " + FONT + " 0 R /B " + BOLD + " 0 R >> >> ";
        pages.add(object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 960 540] " + resources + entries + " >>"));
        return this;
    }

    /** Adds an object, and tells its number. */
    public int object(String text) {
        objects.add(text.getBytes(ENCODING));
        return objects.size();
    }

    /** The number that the next object will have. */
    public int next() {
        return objects.size() + 1;
    }

    public int stream(String entries, byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("<< " + entries + " /Length " + bytes.length + " >>\nstream\n").getBytes(ENCODING));
        out.writeBytes(bytes);
        out.writeBytes("\nendstream".getBytes(ENCODING));
        objects.add(out.toByteArray());
        return objects.size();
    }

    /** A stream that is packed as tightly as can be. */
    public int packed(String entries, byte[] bytes) {
        return stream(entries + " /Filter /FlateDecode", packed(bytes));
    }

    public static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public byte[] bytes() {
        StringBuilder kids = new StringBuilder();
        pages.forEach(page -> kids.append(page).append(" 0 R "));
        return bytes("<< /Type /Pages /Kids [" + kids + "] /Count " + pages.size() + " >>");
    }

    /** The file with another root of the page tree. */
    public byte[] bytes(String root) {
        objects.set(PAGES - 1, root.getBytes(ENCODING));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.7\n".getBytes(ENCODING));
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(
                    String.format(Locale.ROOT, "%010d 00000 n %n", out.size()).replace("\r", ""));
            out.writeBytes((i + 1 + " 0 obj\n").getBytes(ENCODING));
            out.writeBytes(objects.get(i));
            out.writeBytes("\nendobj\n".getBytes(ENCODING));
        }
        int start = out.size();
        int size = objects.size() + 1;
        String end = "xref\n0 " + size + "\n" + table + "trailer\n<< /Size " + size + " /Root " + CATALOG
                + " 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
        out.writeBytes(end.getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }
}
