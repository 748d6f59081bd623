package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A mail as it is sent gives the issue that its text does, however it is encoded. All of it is made up. */
class EncodedMailTest {

    private static final String NAME = "fyrbrevet.eml";

    private static final String HEAD = """
            From: Fyrbrevet <fyrbrevet@fyr.example>
            To: Samarbeidspartnere <partnere@fyr.example>
            MIME-Version: 1.0
            """;

    private static final String TEXT = """
            FYRBREVET
            Nyhetsbrev fra Fyrvesenet
            Juli–september 2031

            AKTUELT

            Rapporter om lykter

            Fyrdirektoratet publiserte 4. august rapporten "Lys over leia", som sier at hver
            tredje lykt på kysten lyser svakere enn den skal. Les mer:
            https://fyr.example/lys-over-leia

            Høring om tåkelur

            Fyrdepartementet sendte 3. september på høring et forslag til ny forskrift om
            tåkelurer. Høringsfristen er 1. desember = siste dag å svare.
            """;

    private static byte[] mail(String headers, String body) {
        return (HEAD + "Subject: Fyrbrevet\n" + headers + "\n" + body).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String base64(Charset charset) {
        return Base64.getMimeEncoder().encodeToString(TEXT.getBytes(charset));
    }

    /** RFC 2045, section 6.7, with soft breaks in the middle of words. */
    private static String quotedPrintable(Charset charset) {
        StringBuilder encoded = new StringBuilder();
        int column = 0;
        for (byte b : TEXT.getBytes(charset)) {
            if (b == '\n') {
                encoded.append('\n');
                column = 0;
                continue;
            }
            String one = b >= ' ' && b < 127 && b != '=' ? String.valueOf((char) b) : "=%02X".formatted(b);
            if (column + one.length() > 60) {
                encoded.append("=\n");
                column = 0;
            }
            encoded.append(one);
            column += one.length();
        }
        return encoded.toString();
    }

    private static String html() {
        return "<html><body><p>Fyrbrevet</p></body></html>\n";
    }

    private static String parts(String kind, String... parts) {
        StringBuilder mail =
                new StringBuilder("Content-Type: multipart/" + kind + "; boundary=\"fyr\"\n\nEn MIME-melding.\n");
        for (String part : parts) {
            mail.append("--fyr\n").append(part).append('\n');
        }
        return mail.append("--fyr--\n").toString();
    }

    private static String quotedPart() {
        return "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: quoted-printable\n\n"
                + quotedPrintable(StandardCharsets.UTF_8);
    }

    private static String[] halves(String whole) {
        int at = whole.indexOf("\n\n");
        return new String[] {whole.substring(0, at + 1), whole.substring(at + 2)};
    }

    static Stream<byte[]> mails() {
        String htmlPart = "Content-Type: text/html; charset=UTF-8\n\n" + html();
        String picture = """
                Content-Type: image/png
                Content-Disposition: attachment; filename=fyr.png
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                """;
        String[] alternative = halves(parts("alternative", quotedPart(), htmlPart));
        String[] mixed = halves(parts("mixed", quotedPart(), picture));
        return Stream.of(
                mail(
                        "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: base64\n",
                        base64(StandardCharsets.UTF_8)),
                mail(
                        "Content-Type: text/plain; charset=\"utf-8\"\nContent-Transfer-Encoding: Quoted-Printable\n",
                        quotedPrintable(StandardCharsets.UTF_8)),
                mail(
                        "Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n",
                        quotedPrintable(Charset.forName("windows-1252"))),
                (HEAD
                                + "Subject: Fyrbrevet\nContent-Type: text/plain; charset=UTF-16\nContent-Transfer-Encoding: base64\n\n"
                                + base64(StandardCharsets.UTF_16))
                        .getBytes(StandardCharsets.US_ASCII),
                mail(alternative[0], alternative[1]),
                mail(mixed[0], mixed[1]));
    }

    private static ImportResult read(byte[] mail) {
        return NewsletterImporter.builder().build().read(mail, NAME);
    }

    @ParameterizedTest
    @MethodSource("mails")
    void givesTheIssueOfItsText(byte[] mail) {
        ImportResult plain = NewsletterImporter.builder().build().read(HEAD + "Subject: Fyrbrevet\n\n" + TEXT, NAME);

        ImportResult decoded = read(mail);

        assertThat(withoutPlaces(decoded)).isEqualTo(withoutPlaces(plain)).contains("tåkelurer", "2031-12-01");
    }

    private static String withoutPlaces(ImportResult result) {
        return KomJson.forIssue().toText(result.issue()).replaceAll("\"provenance\":\\{[^}]*\\}", "");
    }

    @Test
    void tellsTheLinesOfTheMailWhereItIsSentAsItIs() {
        String headers = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n";
        byte[] mail = (HEAD + "Subject: Fyrbrevet\n" + headers + "\n" + TEXT).getBytes(StandardCharsets.UTF_8);
        int sent = (int) new String(mail, StandardCharsets.UTF_8)
                .lines()
                .takeWhile(line -> !line.contains("4. august"))
                .count();
        assertThat(NewsletterImporter.builder().build().read(mail, NAME).findings())
                .filteredOn(finding -> "4. august".equals(finding.text()))
                .extracting(finding ->
                        finding.position() == null ? 0 : finding.position().line())
                .containsExactly(sent + 1);
    }

    @Test
    void decodesTheSubject() {
        byte[] mail = (HEAD
                        + "Subject: =?UTF-8?Q?H=C3=B8stens_fyrbrev?=\nContent-Type: text/plain; charset=UTF-8\n\n"
                        + TEXT.substring(TEXT.indexOf("Juli")))
                .getBytes(StandardCharsets.UTF_8);

        assertThat(read(mail).issue().title()).isEqualTo("Høstens fyrbrev");
    }

    @Test
    void tellsWhatTheMailCarriesBesideItsText() {
        byte[] mail = mails().toList().get(5);

        assertThat(read(mail).findings())
                .filteredOn(finding -> finding.code().equals(ImportCodes.MAIL_PART))
                .extracting(Finding::text)
                .containsExactly("image/png");
    }

    private static byte[] withAttachment(String subject, String text, String attachment) {
        return (HEAD + "Subject: " + subject + "\nContent-Type: multipart/mixed; boundary=x\n\n"
                        + "--x\nContent-Type: text/plain; charset=UTF-8\n\n" + text + "\n"
                        + "--x\n" + attachment + "\nContent-Transfer-Encoding: base64\n\nJVBERi0=\n--x--\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fyrbrevet mars 2031 | Se vedlegg | import.empty",
                "Fyrbrevet | Hei!\\n\\nSe vedlegg. | import.no-period",
            })
    void saysThatTheNewsletterMayBeAttached(String subject, String text, String code) {
        byte[] mail = withAttachment(
                subject,
                text.replace("\\n", "\n"),
                "Content-Type: application/pdf\n"
                        + "Content-Disposition: attachment; filename=\"=?UTF-8?Q?H=C3=B8stbrevet.pdf?=\"");

        ImportException refused = catchThrowableOfType(ImportException.class, () -> read(mail));

        assertThat(refused.findings())
                .extracting(Finding::code, Finding::text)
                .containsExactly(tuple(code, null), tuple(ImportCodes.MAIL_ATTACHED, "Høstbrevet.pdf"));
    }

    @Test
    void takesNoPictureForTheNewsletter() {
        byte[] mail = withAttachment("Fyrbrevet mars 2031", "Se bildet", "Content-Type: image/png");

        ImportException refused = catchThrowableOfType(ImportException.class, () -> read(mail));

        assertThat(refused.findings()).extracting(Finding::code).containsExactly(ImportCodes.EMPTY);
    }

    @Test
    void refusesWhatHasNoPlainText() {
        byte[] mail = mail("Content-Type: text/html; charset=UTF-8\n", html());

        assertThatThrownBy(() -> read(mail))
                .isInstanceOf(ImportException.class)
                .hasMessage("fyrbrevet.eml:1:1: This mail has no plain text that can be decoded (text/html). "
                        + "Open it in a mail program and save it as plain text in UTF-8.");
    }

    @Test
    void refusesBytesThatAreNotInItsCharset() {
        byte[] mail = mail(
                "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: quoted-printable\n", "Bl=E5r\n");

        assertThatThrownBy(() -> read(mail)).isInstanceOf(ImportException.class).hasMessageContaining("(UTF-8)");
    }

    @Test
    void endsOnWhateverIsLeftOfAMail() {
        List<byte[]> mails = mails().toList();
        Random random = new Random(2031);
        for (int i = 0; i < 400; i++) {
            byte[] mail = mails.get(i % mails.size()).clone();
            byte[] cut = Arrays.copyOf(mail, HEAD.length() + random.nextInt(mail.length - HEAD.length()));
            cut[random.nextInt(cut.length)] = (byte) random.nextInt(256);

            Throwable thrown = catchThrowable(() -> read(cut));

            assertThat(thrown == null || thrown instanceof ImportException)
                    .as("%s", thrown)
                    .isTrue();
        }
    }

    @Test
    void refusesPartsInsideEachOtherWithoutEnd() {
        StringBuilder mail = new StringBuilder(HEAD + "Subject: Fyrbrevet\n");
        for (int i = 0; i < 10_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }

        assertThatThrownBy(() -> read(mail.toString().getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(ImportException.class);
    }
}
