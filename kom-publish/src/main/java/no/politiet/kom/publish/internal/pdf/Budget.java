package no.politiet.kom.publish.internal.pdf;

import java.util.Map;
import no.politiet.kom.publish.ImportCodes;

/** Counts what reading a PDF has cost, and ends it when a limit is passed. */
final class Budget {

    private final PdfLimits limits;
    private int glyphs;
    private int operators;
    private long bytes;

    Budget(PdfLimits limits) {
        this.limits = limits;
    }

    void pages(int pages) {
        check(pages, limits.pages(), "pages");
    }

    void glyph() {
        check(++glyphs, limits.glyphs(), "characters");
    }

    void operator() {
        check(++operators, limits.operators(), "drawing operators");
    }

    /** A stream that is unpacked, its size so far. */
    void stream(long size) {
        check(size, limits.streamBytes(), "bytes in one stream");
    }

    /** Content that is unpacked or run. */
    void content(long size) {
        bytes += size;
        check(bytes, limits.totalBytes(), "bytes of content");
    }

    /** Ends the reading if there are more of something than there may be. */
    static void check(long actual, long limit, String name) {
        if (actual > limit) {
            throw new PdfException(ImportCodes.PDF_LIMIT, Map.of("name", name, "limit", Long.toString(limit)));
        }
    }
}
