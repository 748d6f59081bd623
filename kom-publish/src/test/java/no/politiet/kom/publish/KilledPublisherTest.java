package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.Tombstone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A publisher is killed at any moment, again and again, and readers never see it: {@code -Dkom.kills=1000} for longer than
 * a build has time for, {@code -Dkom.seed} for the same moments again, as far as the machine repeats them.
 */
class KilledPublisherTest {

    private static final int KILLS = Integer.getInteger("kom.kills", 5);
    private static final int LONGEST = 400;

    @TempDir
    Path folder;

    @Test
    void leavesAFeedThatReadersCanUse() throws Exception {
        long seed = Long.getLong("kom.seed", System.nanoTime());
        Random random = new Random(seed);
        Path key = Files.writeString(
                folder.resolve("key.pem"), SigningKey.generate().toPem());
        Path feed = folder.resolve("feed");
        FeedPublisher next =
                FeedPublisher.builder(feed).signingKey(SigningKey.read(key)).build();
        long sequence = 0;
        for (int i = 0; i < KILLS; i++) {
            publishAndKill(feed, key, random);

            Index plain = index(Files.readAllBytes(feed.resolve("v1/index.json")));
            Index signed = index(signed(feed));
            assertThat(plain.sequence()).as("seed %s", seed).isGreaterThanOrEqualTo(sequence);
            assertThat(signed.sequence() - plain.sequence()).as("seed %s", seed).isBetween(0L, 1L);
            verify(feed, plain);
            verify(feed, signed);

            Index completed = next.renew();
            sequence = completed.sequence();
            assertThat(index(Files.readAllBytes(feed.resolve("v1/index.json")))).isEqualTo(completed);
            assertThat(index(signed(feed))).isEqualTo(completed);
            verify(feed, completed);
            verifyNothingElse(feed, completed);
        }
    }

    private static void publishAndKill(Path feed, Path key, Random random) throws IOException, InterruptedException {
        Process publisher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PublishUntilKilled.class.getName(),
                        feed.toString(),
                        key.toString(),
                        Long.toString(random.nextLong()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = publisher.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("ready");
            TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST * 1000));
        } finally {
            publisher.destroyForcibly();
        }
        assertThat(publisher.waitFor()).isNotZero();
    }

    private static byte[] signed(Path feed) throws IOException {
        return Base64.getUrlDecoder()
                .decode(Files.readString(feed.resolve("v1/index.jws")).split("\\.")[1]);
    }

    private static Index index(byte[] json) {
        return KomJson.forIndex().read(json);
    }

    private static void verify(Path feed, Index index) throws Exception {
        for (IssueEntry entry : index.published()) {
            byte[] json = Files.readAllBytes(feed.resolve("v1").resolve(entry.href()));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json);
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(entry.sha256());
            assertThat(KomJson.forIssue().read(json).slug()).isEqualTo(entry.slug());
        }
    }

    private static void verifyNothingElse(Path feed, Index index) throws IOException {
        for (var entry : index.issues()) {
            if (entry instanceof Tombstone) {
                assertThat(feed.resolve("v1/issues/" + entry.slug())).doesNotExist();
                for (String extension : List.of("json", "html", "md", "ics")) {
                    assertThat(feed.resolve("v1/issues/" + entry.slug() + "." + extension))
                            .doesNotExist();
                }
            }
        }
        try (Stream<Path> work = Files.list(feed.resolve(".kom"))) {
            assertThat(work.map(file -> file.getFileName().toString())).containsExactly("lock");
        }
    }
}
