package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.politiet.kom.json.KomJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same newsletter gives the same issue and the same report, byte for byte, in every machine, each in a JVM of its own.
 * That shows as well that no order is one of a set's or map's, which differs in every JVM.
 */
@Timeout(300)
class SameEverywhereTest {

    private static final Path NEWSLETTERS = Path.of("src/test/newsletters");
    private static final Path SAMPLE = Path.of("../examples/newsletters/2023-q1.md");

    private static List<String> here = List.of();

    @BeforeAll
    static void importHere() throws IOException {
        here = digests();
    }

    /** Prints a digest for each newsletter; run in the other machine. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        digests().forEach(digest -> out.print(digest + "\n"));
    }

    private static List<String> digests() throws IOException {
        List<Path> newsletters = new ArrayList<>(List.of(SAMPLE));
        try (Stream<Path> files = Files.list(NEWSLETTERS)) {
            files.filter(file -> file.toString().matches(".*\\.(?:md|txt|pdf)"))
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .forEach(newsletters::add);
        }
        List<String> digests = new ArrayList<>();
        for (Path newsletter : newsletters) {
            digests.add(newsletter.getFileName() + " " + digest(newsletter));
        }
        return digests;
    }

    private static String digest(Path newsletter) throws IOException {
        ImportResult result = NewsletterImporter.builder().build().read(newsletter);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(KomJson.forIssue().toBytes(result.issue()));
            digest.update(result.findings().toString().getBytes(StandardCharsets.UTF_8));
            for (String language : List.of("nb", "nn", "en")) {
                digest.update(result.report(Locale.forLanguageTag(language)).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=ISO-8859-1",
                "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab -Duser.timezone=Etc/GMT+12"
                        + " -Dfile.encoding=US-ASCII -Dsun.jnu.encoding=US-ASCII",
                "-Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist-nu-thai -Dfile.encoding=UTF-16",
                "-Duser.language=lt -Duser.timezone=Asia/Kathmandu -Dsun.jnu.encoding=ISO-8859-1"
            })
    void inAnotherMachine(String options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(options.split(" ")));
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                SameEverywhereTest.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(process.waitFor()).isZero();
        assertThat(printed.lines()).isEqualTo(here).hasSizeGreaterThan(10);
    }
}
