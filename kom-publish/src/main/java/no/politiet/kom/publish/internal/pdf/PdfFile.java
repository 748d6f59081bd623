package no.politiet.kom.publish.internal.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.politiet.kom.publish.ImportCodes;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** An opened PDF: its pages as dictionaries, in order. */
final class PdfFile implements AutoCloseable {

    private static final List<Logger> QUIET =
            List.of(quiet("org.apache.pdfbox"), quiet("org.apache.fontbox"), quiet("org.apache.commons.logging"));

    private final PDDocument document;
    private final List<COSDictionary> pages;

    private PdfFile(PDDocument document, List<COSDictionary> pages) {
        this.document = document;
        this.pages = pages;
    }

    /** What PDFBox logs, findings say. A level that somebody has set stays. */
    private static Logger quiet(String name) {
        Logger logger = Logger.getLogger(name);
        if (logger.getLevel() == null) {
            logger.setLevel(Level.OFF);
        }
        return logger;
    }

    /**
     * Opens a PDF, with the empty password if it is encrypted.
     *
     * @throws PdfException if it is none, is damaged, encrypted, or passes a limit
     */
    static PdfFile open(byte[] pdf, Budget budget) {
        assert !QUIET.isEmpty();
        PDDocument document;
        try {
            document = new Parser(new RandomAccessReadBuffer(pdf), budget).parse();
        } catch (InvalidPasswordException e) {
            throw new PdfException(ImportCodes.PDF_ENCRYPTED, Map.of());
        } catch (NoClassDefFoundError e) {
            // Encryption for certain recipients, by a library that is not there.
            throw new PdfException(ImportCodes.PDF_ENCRYPTED, Map.of());
        } catch (IOException e) {
            throw new PdfException(
                    String.valueOf(e.getMessage()).contains("ncrypt")
                            ? ImportCodes.PDF_ENCRYPTED
                            : ImportCodes.PDF_BROKEN,
                    Map.of());
        }
        boolean opened = false;
        try {
            PdfFile file =
                    new PdfFile(document, pages(document.getDocumentCatalog().getCOSObject(), budget));
            opened = true;
            return file;
        } finally {
            if (!opened) {
                IOUtils.closeQuietly(document);
            }
        }
    }

    List<COSDictionary> pages() {
        return pages;
    }

    /** The address that relative addresses of links are relative to, or an empty text. */
    String base() {
        COSDictionary uri = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.URI);
        String base = uri == null ? null : uri.getString(COSName.getPDFName("Base"));
        return base == null ? "" : base;
    }

    /** The leaves of the page tree. A loop in it is passed over. */
    private static List<COSDictionary> pages(COSDictionary catalog, Budget budget) {
        List<COSDictionary> pages = new ArrayList<>();
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> open = new ArrayDeque<>();
        COSDictionary root = catalog.getCOSDictionary(COSName.PAGES);
        if (root != null) {
            open.push(root);
        }
        while (!open.isEmpty()) {
            COSDictionary node = open.pop();
            if (!seen.add(node)) {
                continue;
            }
            COSArray kids = node.getCOSArray(COSName.KIDS);
            if (kids == null) {
                pages.add(node);
                budget.pages(pages.size());
                continue;
            }
            for (int i = kids.size() - 1; i >= 0; i--) {
                if (kids.getObject(i) instanceof COSDictionary kid) {
                    open.push(kid);
                }
            }
        }
        return pages;
    }

    @Override
    public void close() {
        IOUtils.closeQuietly(document);
    }

    /** PDFBox's parser, which unpacks streams of objects without a bound, with one. */
    private static final class Parser extends PDFParser {

        /** Arrays and dictionaries, each of which costs a hundred times what it takes in the file. */
        private static final int MOST_CONTAINERS = 2_000_000;

        private final Budget budget;
        private final Set<Long> checked = new HashSet<>();
        private int containers;

        Parser(RandomAccessRead source, Budget budget) throws IOException {
            super(source);
            this.budget = budget;
        }

        @Override
        protected COSBase parseObjectStreamObject(long stream, COSObjectKey key) throws IOException {
            if (checked.add(stream)
                    && document.getObjectFromPool(new COSObjectKey(stream, 0)).getObject()
                            instanceof COSStream packed) {
                var unused = Streams.unpack(packed, budget);
            }
            return super.parseObjectStreamObject(stream, key);
        }

        @Override
        protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
            COSStream stream = super.parseCOSStream(dictionary);
            if (COSName.XREF.equals(stream.getCOSName(COSName.TYPE))) {
                var unused = Streams.unpack(stream, budget);
            }
            return stream;
        }

        @Override
        protected COSArray parseCOSArray() throws IOException {
            Budget.check(++containers, MOST_CONTAINERS, "objects");
            return super.parseCOSArray();
        }

        @Override
        protected COSDictionary parseCOSDictionary(boolean isDirect) throws IOException {
            Budget.check(++containers, MOST_CONTAINERS, "objects");
            return super.parseCOSDictionary(isDirect);
        }
    }
}
