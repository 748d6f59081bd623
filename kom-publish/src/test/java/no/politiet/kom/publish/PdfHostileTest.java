package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.politiet.kom.publish.PdfFiles.Page;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever claims to be a PDF ends in an issue or in one clear error, soon, and in little memory. */
@Timeout(60)
class PdfHostileTest {

    private static final Path WHOLE = Path.of("src/test/newsletters/nordlys-2034-q2-slides.pdf");
    private static final NewsletterImporter IMPORTER =
            NewsletterImporter.builder().build();

    private static Page newsletter() {
        return Page.create()
                .text(60, 500, 12, "Fyrvesenet")
                .bold(60, 470, 18, "Nytt fra fyrene")
                .text(60, 440, 12, "mars 2031")
                .bold(60, 410, 18, "Lys")
                .text(60, 380, 12, "Fyret lyser.");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static ThrowingCallable reading(byte[] pdf) {
        return () -> IMPORTER.read(pdf, "fyr.pdf");
    }

    private static void refuses(byte[] pdf, String code) {
        assertThatThrownBy(reading(pdf))
                .isInstanceOfSatisfying(
                        ImportException.class,
                        e -> assertThat(e.finding().code()).isEqualTo(code))
                .hasMessageStartingWith("fyr.pdf: The PDF ");
    }

    /** An issue or an import's own exception; anything else is thrown on. */
    private static void isAnswered(byte[] pdf) {
        try {
            assertThat(IMPORTER.read(pdf, "fyr.pdf").issue()).isNotNull();
        } catch (ImportException e) {
            assertThat(e.finding().code()).isNotBlank();
        }
    }

    @Test
    void refusesWhatOnlyBeginsLikeAPdf() {
        refuses(ascii("%PDF-1.7\nno more than that"), ImportCodes.PDF_BROKEN);
        refuses(ascii("%PDF-"), ImportCodes.PDF_BROKEN);
    }

    @Test
    void answersAPdfThatIsCutOff() throws IOException {
        byte[] whole = Files.readAllBytes(WHOLE);
        for (int i = 1; i < 20; i++) {
            isAnswered(Arrays.copyOf(whole, whole.length * i / 20));
        }
    }

    @Property(tries = 60)
    void answersAPdfWithWrongBytes(@ForAll long seed) throws IOException {
        byte[] pdf = Files.readAllBytes(WHOLE);
        Random random = new Random(seed);
        for (int i = random.nextInt(200); i >= 0; i--) {
            pdf[random.nextInt(pdf.length)] = (byte) random.nextInt();
        }
        isAnswered(pdf);
    }

    @Test
    void refusesAPassword() throws IOException {
        refuses(encrypted("hemmelig"), ImportCodes.PDF_ENCRYPTED);
    }

    @Test
    void opensWithAnEmptyPassword() throws IOException {
        assertThat(IMPORTER.read(encrypted(""), "fyr.pdf").issue().title()).isEqualTo("Nytt fra fyrene");
    }

    private static byte[] encrypted(String password) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document =
                Loader.loadPDF(PdfFiles.create().page(newsletter()).bytes())) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("eier", password, new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            document.save(out);
        }
        return out.toByteArray();
    }

    @Test
    void refusesEncryptionForRecipients() {
        byte[] pdf = PdfFiles.create().page(newsletter()).bytes();
        String text = new String(pdf, StandardCharsets.ISO_8859_1)
                .replace("/Root 1 0 R", "/Root 1 0 R /ID [<00> <00>] /Encrypt << /Filter /Adobe.PubSec /V 4 /R 4 >>");
        refuses(text.getBytes(StandardCharsets.ISO_8859_1), ImportCodes.PDF_ENCRYPTED);
    }

    @Test
    void refusesPictures() {
        PdfFiles file = PdfFiles.create();
        int picture = file.stream(
                "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
                new byte[1]);
        int content = file.stream("", ascii("q 960 0 0 540 0 0 cm /P Do Q"));
        file.page("/Contents " + content + " 0 R /Resources << /XObject << /P " + picture + " 0 R >> >>");
        refuses(file.bytes(), ImportCodes.PDF_NO_TEXT);
        refuses(PdfFiles.create().bytes(), ImportCodes.PDF_NO_TEXT);
    }

    @Test
    void saysWhichPagesAreOnlyPictures() {
        PdfFiles file = PdfFiles.create().page(newsletter());
        int picture = file.stream(
                "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
                new byte[1]);
        int content = file.stream("", ascii("q 960 0 0 540 0 0 cm /P Do Q"));
        String page = "/Contents " + content + " 0 R /Resources << /XObject << /P " + picture + " 0 R >> >>";
        byte[] pdf = file.page(page).page("").page(page).bytes();
        assertThat(IMPORTER.read(pdf, "fyr.pdf").findings())
                .filteredOn(finding -> finding.code().equals(ImportCodes.PDF_PICTURE))
                .extracting(finding -> finding.details().get("page"))
                .containsExactly("2", "4");
    }

    @Test
    void refusesTenThousandPages() {
        PdfFiles file = PdfFiles.create();
        int content = file.stream("", ascii("BT /F 12 Tf 60 420 Td (Fyr) Tj ET"));
        for (int i = 0; i < 10_000; i++) {
            file.page("/Contents " + content + " 0 R");
        }
        refuses(file.bytes(), ImportCodes.PDF_LIMIT);
    }

    @Test
    void readsAsManyPagesAsItMay() {
        byte[] pdf = PdfFiles.create()
                .page(newsletter())
                .page(Page.create().text(60, 400, 12, "Fyret blinker."))
                .bytes();
        assertThat(NewsletterImporter.builder().maxPages(2).build().read(pdf, "fyr.pdf"))
                .isNotNull();
        assertThatThrownBy(
                        () -> NewsletterImporter.builder().maxPages(1).build().read(pdf, "fyr.pdf"))
                .isInstanceOf(ImportException.class);
    }

    @Test
    void refusesOneStreamAThousandTimes() {
        PdfFiles file = PdfFiles.create();
        int content =
                file.stream("", ascii(("BT /F 12 Tf 60 420 Td (" + "Fyr ".repeat(1000) + ") Tj ET ").repeat(100)));
        file.page("/Contents [" + (content + " 0 R ").repeat(1000) + "]");
        refuses(file.bytes(), ImportCodes.PDF_LIMIT);
    }

    @Test
    void refusesContentThatUnpacksWithoutEnd() {
        byte[] once = PdfFiles.packed(new byte[200 << 20]);
        PdfFiles file = PdfFiles.create();
        int content = file.stream("/Filter /FlateDecode", once);
        refuses(file.page("/Contents " + content + " 0 R").bytes(), ImportCodes.PDF_LIMIT);

        PdfFiles other = PdfFiles.create();
        int twice = other.stream("/Filter [/FlateDecode /FlateDecode]", PdfFiles.packed(once));
        refuses(other.page("/Contents " + twice + " 0 R").bytes(), ImportCodes.PDF_LIMIT);
    }

    @Test
    void refusesAFontTableThatUnpacksWithoutEnd() {
        PdfFiles file = PdfFiles.create();
        int table = file.packed("", new byte[100 << 20]);
        int font = file.object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode " + table + " 0 R >>");
        int content = file.stream("", ascii("BT /S 12 Tf 60 420 Td (Fyr) Tj ET"));
        file.page("/Contents " + content + " 0 R /Resources << /Font << /S " + font + " 0 R >> >>");
        refuses(file.bytes(), ImportCodes.PDF_LIMIT);
    }

    @Test
    void readsAFontTableOfFourThousandMillionCharacters() {
        PdfFiles file = PdfFiles.create().page(newsletter());
        int table = file.stream("", ascii("1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange"));
        int font = file.object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode " + table + " 0 R >>");
        int content = file.stream("", ascii("BT /S 12 Tf 60 420 Td (Fyr) Tj ET"));
        file.page("/Contents " + content + " 0 R /Resources << /Font << /S " + font + " 0 R >> >>");
        isAnswered(file.bytes());
    }

    @Test
    void refusesObjectsThatUnpackWithoutEnd() {
        byte[] bomb = PdfFiles.packed(new byte[200 << 20]);
        byte[] packed = packedObjects(bomb);
        refuses(packed, ImportCodes.PDF_LIMIT);
    }

    /** A file whose catalog is inside a stream of objects, and whose table of objects is a stream too. */
    private static byte[] packedObjects(byte[] objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("%PDF-1.7\n"));
        int first = out.size();
        out.writeBytes(ascii("2 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + objects.length
                + " >>\nstream\n"));
        out.writeBytes(objects);
        out.writeBytes(ascii("\nendstream\nendobj\n"));
        int table = out.size();
        ByteBuffer rows = ByteBuffer.allocate(4 * 6);
        row(rows, 0, 0);
        row(rows, 2, 2);
        row(rows, 1, first);
        row(rows, 1, table);
        out.writeBytes(ascii(
                "3 0 obj\n<< /Type /XRef /Size 4 /W [1 4 1] /Root 1 0 R /Length " + rows.capacity() + " >>\nstream\n"));
        out.writeBytes(rows.array());
        out.writeBytes(ascii("\nendstream\nendobj\nstartxref\n" + table + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private static void row(ByteBuffer rows, int type, int value) {
        rows.put((byte) type).putInt(value).put((byte) 0);
    }

    @Test
    void passesOverAFormThatDrawsItself() {
        PdfFiles file = PdfFiles.create().page(newsletter());
        int form = file.next();
        file.stream(form(form), ascii("/A Do /A Do"));
        assertThat(IMPORTER.read(drawing(file, form), "fyr.pdf").issue().items())
                .hasSize(1);
    }

    @Test
    void refusesFormsThatDrawEachOtherCountlessTimes() {
        PdfFiles file = PdfFiles.create().page(newsletter());
        for (int i = 0; i < 30; i++) {
            file.stream(form(file.next() + 1), ascii("/A Do /A Do"));
        }
        refuses(drawing(file, file.next() - 30), ImportCodes.PDF_LIMIT);
    }

    private static String form(int drawn) {
        return "/Type /XObject /Subtype /Form /BBox [0 0 960 540] /Resources << /XObject << /A " + drawn + " 0 R >> >>";
    }

    private static byte[] drawing(PdfFiles file, int form) {
        int content = file.stream("", ascii("/A Do"));
        return file.page("/Contents " + content + " 0 R /Resources << /XObject << /A " + form + " 0 R >> >>")
                .bytes();
    }

    /** Frames in each other, fields without end, dots before every word: each page costs no more than its text. */
    @Test
    void answersFramesAndDotsWithoutEnd() {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            content.append(
                    String.format(Locale.ROOT, "%d 20 0.5 500 re f 20 %s 900 0.5 re f%n", 20 + 4 * i, 20 + 2.5 * i));
        }
        for (int i = 0; i < 50; i++) {
            int width = 900 - 14 * i;
            int height = 500 - 8 * i;
            content.append(String.format(
                    Locale.ROOT,
                    "%1$d %2$d %3$d %4$d re S %1$d %2$d %5$d %6$d re S%n",
                    20 + 7 * i,
                    20 + 4 * i,
                    width,
                    height,
                    width / 2,
                    height / 2));
        }
        for (int i = 0; i < 2_000; i++) {
            content.append(String.format(Locale.ROOT, "%d %d 4 4 re f%n", 20 + i % 100 * 9, 20 + i / 100 * 25));
        }
        content.append(("BT /F 12 Tf 30 300 Td (" + "Fyr ".repeat(100) + ") Tj ET ").repeat(20));
        PdfFiles file = PdfFiles.create().page(newsletter());
        int stream = file.stream("", ascii(content.toString()));
        for (int i = 0; i < 100; i++) {
            file.page("/Contents " + stream + " 0 R");
        }
        isAnswered(file.bytes());
    }

    /** Lines across of the same ends with words in columns between, each with a mark, and as many notes below. */
    @Test
    void answersLinesAndNotesWithoutEnd() {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < 115; i++) {
            content.append(String.format(Locale.ROOT, "60 %1$s m 860 %1$s l S%n", 530 - 4.5 * i));
        }
        for (int i = 0; i < 20_000; i++) {
            int row = i / 40;
            content.append(String.format(
                    Locale.ROOT,
                    "BT /F 4 Tf %d %s Td (ord) Tj /F 2 Tf 1 Ts (%d) Tj 0 Ts ET%n",
                    60 + i % 40 * 20,
                    530 - 0.9 * row,
                    i % 10));
            content.append(String.format(
                    Locale.ROOT, "BT /F 3 Tf %d %s Td (%d note) Tj ET%n", 60 + i % 40 * 20, 60 - i * 0.001, i % 10));
        }
        isAnswered(PdfFiles.create()
                .page(newsletter())
                .page(Page.create().draw(content.toString()))
                .bytes());
    }

    @Test
    void passesOverALoopInThePageTree() {
        PdfFiles file = PdfFiles.create().page(newsletter());
        int page = file.next() - 1;
        assertThat(IMPORTER.read(
                                file.bytes("<< /Type /Pages /Count 9 /Kids [2 0 R " + page + " 0 R 2 0 R] >>"),
                                "fyr.pdf")
                        .issue()
                        .title())
                .isEqualTo("Nytt fra fyrene");
    }

    @Test
    void answersADeepPageTree() {
        PdfFiles file = PdfFiles.create().page(newsletter());
        for (int i = 0; i < 30_000; i++) {
            file.object("<< /Type /Pages /Count 1 /Kids [" + (file.next() - 1) + " 0 R] >>");
        }
        isAnswered(file.bytes("<< /Type /Pages /Count 1 /Kids [" + (file.next() - 1) + " 0 R] >>"));
    }

    @Test
    void answersDeepArrays() {
        PdfFiles file = PdfFiles.create().page(newsletter());
        file.page("/Deep " + "[".repeat(200_000) + "]".repeat(200_000));
        isAnswered(file.bytes());
        isAnswered(
                PdfFiles.create().page(newsletter().draw("[".repeat(200_000))).bytes());
    }

    @Test
    void refusesCountlessSavedStates() {
        refuses(PdfFiles.create().page(newsletter().draw("q ".repeat(100_000))).bytes(), ImportCodes.PDF_LIMIT);
    }

    @Test
    void refusesCountlessOperands() {
        refuses(PdfFiles.create().page(newsletter().draw("[] ".repeat(500_000))).bytes(), ImportCodes.PDF_LIMIT);
    }

    @Test
    void refusesCountlessLinks() {
        Page page = newsletter();
        for (int i = 0; i < 20_000; i++) {
            page.link("https://fyr.example/", 0, 0, 900, 500);
        }
        refuses(PdfFiles.create().page(page).bytes(), ImportCodes.PDF_LIMIT);
    }

    @Test
    void readsAPageOfScatteredLetters() {
        Page page = newsletter();
        Random random = new Random(7);
        for (int i = 0; i < 30_000; i++) {
            page.text(random.nextInt(960), random.nextInt(540), 4 + random.nextInt(20), "•");
        }
        isAnswered(PdfFiles.create().page(page).bytes());
    }

    @Test
    void readsNumbersThatAreNone() {
        Page page = newsletter()
                .draw("1e38 0 0 1e38 1e38 1e38 cm BT /F 1e38 Tf 1e38 1e38 Td (Fyr) Tj ET")
                .draw("BT /F 0 Tf (Fyr) Tj /X 12 Tf (Fyr) Tj -5 Tf Tj TJ Do ET Q Q Q EMC");
        isAnswered(PdfFiles.create().page(page).bytes());
    }

    @Test
    void saysNothingButInFindingsAndLeavesNoFiles() throws IOException {
        Path home = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        boolean before = Files.exists(home);
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            answersAPdfThatIsCutOff();
            answersDeepArrays();
        } finally {
            System.setErr(err);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(Files.exists(home)).isEqualTo(before);
    }

    @Test
    void readsTheSameTwice() throws IOException {
        byte[] pdf = Files.readAllBytes(WHOLE);
        assertThat(IMPORTER.read(pdf, "fyr.pdf")).isEqualTo(IMPORTER.read(pdf, "fyr.pdf"));
    }
}
