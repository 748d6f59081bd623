package no.politiet.kom.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import no.politiet.kom.publish.ImportException;
import no.politiet.kom.publish.NewsletterImporter;

/** Whatever the bytes: an issue, or the import's own exception. The same bytes say the same twice. */
class PdfFuzzTest {

    private static final NewsletterImporter IMPORTER =
            NewsletterImporter.builder().build();

    @DictionaryFile(resourcePath = "pdf.dict")
    @FuzzTest
    void answersEveryPdf(byte[] bytes) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(bytes);
        assertThat(answer(pdf.toByteArray())).isEqualTo(answer(pdf.toByteArray()));
    }

    private static Object answer(byte[] pdf) {
        try {
            return IMPORTER.read(pdf, "fuzz.pdf");
        } catch (ImportException e) {
            return e.finding();
        }
    }
}
