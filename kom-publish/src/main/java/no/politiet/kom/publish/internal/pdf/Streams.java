package no.politiet.kom.publish.internal.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** Unpacks streams within a budget. PDFBox's own way has no bound: a few kilobytes become gigabytes. */
final class Streams {

    /** Filters that can stand before text; a picture's are never run. */
    private static final int MOST_FILTERS = 4;

    private Streams() {}

    /** What a stream holds, unpacked; as much of it as is not damaged. */
    static byte[] unpack(COSStream stream, Budget budget) throws IOException {
        List<COSName> filters = filters(stream);
        Budget.check(filters.size(), MOST_FILTERS, "filters of one stream");
        byte[] bytes;
        try (InputStream in = stream.createRawInputStream()) {
            bytes = in.readAllBytes();
        }
        for (int i = 0; i < filters.size(); i++) {
            Sink sink = new Sink(budget);
            try {
                var unused = FilterFactory.INSTANCE
                        .getFilter(filters.get(i))
                        .decode(new ByteArrayInputStream(bytes), sink, stream, i);
            } catch (IOException e) {
                if (sink.size() == 0) {
                    throw e;
                }
            }
            bytes = sink.toByteArray();
        }
        budget.stream(bytes.length);
        budget.content(bytes.length);
        return bytes;
    }

    private static List<COSName> filters(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (!(array.getObject(i) instanceof COSName name)) {
                    throw new IOException("no filter: " + array.getObject(i));
                }
                names.add(name);
            }
        }
        for (COSName name : names) {
            if (COSName.DCT_DECODE.equals(name)
                    || COSName.JPX_DECODE.equals(name)
                    || COSName.CCITTFAX_DECODE.equals(name)
                    || COSName.JBIG2_DECODE.equals(name)) {
                throw new IOException("a filter of pictures: " + name.getName());
            }
        }
        return names;
    }

    private static final class Sink extends ByteArrayOutputStream {
        private final Budget budget;

        Sink(Budget budget) {
            this.budget = budget;
        }

        @Override
        public synchronized void write(int b) {
            budget.stream(count + 1L);
            super.write(b);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            budget.stream((long) count + length);
            super.write(bytes, from, length);
        }
    }
}
