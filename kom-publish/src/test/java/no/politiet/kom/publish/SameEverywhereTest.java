package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import no.politiet.kom.json.KomJson;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same newsletter gives the same bytes and findings in every machine, each in a JVM of its own. */
@Timeout(120)
class SameEverywhereTest {

    private static final String MAIL = "Emne: Nytt fra fyrene\nFra: lys@fyr.example\n\nFyrvesenet\nI. KVARTAL 2031\n"
            + "1. kvartal 2031\n\nAKTUELT I ISTIND\n\nLys\n---\n\nPåmelding innen 15. april kl. 10. Titlis i IÐI.\n";
    private static final String UNDERLINED =
            "Nytt fra fyrene\n===\nFyrvesenet\n\nmars 2031\n\nAktuelt\n---\n\nINSTITUTTET (IF) publiserte 3. mars.\n";

    /** Prints a digest of what imports give; run in the other machine. */
    public static void main(String[] args) throws IOException {
        System.out.println(digest());
    }

    private static String digest() {
        try {
            NewsletterImporter importer = NewsletterImporter.builder().build();
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (ImportResult result : List.of(
                    importer.read(Path.of("../examples/newsletters/2023-q1.md")),
                    importer.read(MAIL, "fyr.txt"),
                    importer.read(UNDERLINED, "fyr.md"))) {
                digest.update(KomJson.forIssue().toBytes(result.issue()));
                digest.update(result.findings().toString().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Apia",
                "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab -Dfile.encoding=US-ASCII",
                "-Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist-nu-thai -Dfile.encoding=UTF-16",
                "-Duser.language=lt -Dfile.encoding=ISO-8859-1 -Dsun.jnu.encoding=US-ASCII -Duser.timezone=Asia/Kathmandu"
            })
    void inAnotherMachine(String options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(options.split(" ")));
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                SameEverywhereTest.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed.strip()).isEqualTo(digest());
    }
}
