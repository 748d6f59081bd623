package no.politiet.kom.publish.internal.pdf;

/**
 * What a PDF may cost. They bound memory and time; no newsletter comes near them.
 *
 * @param pages the number of pages
 * @param glyphs the number of characters
 * @param operators the number of drawing operators
 * @param streamBytes the size of one stream when unpacked
 * @param totalBytes the size of all content that is unpacked or drawn, counted each time it is
 */
public record PdfLimits(int pages, int glyphs, int operators, int streamBytes, long totalBytes) {

    /** The limits unless others are given. */
    public static final PdfLimits DEFAULT = new PdfLimits(500, 1_000_000, 4_000_000, 8 << 20, 128L << 20);

    /** The same limits with another number of pages. */
    public PdfLimits withPages(int pages) {
        return new PdfLimits(pages, glyphs, operators, streamBytes, totalBytes);
    }
}
