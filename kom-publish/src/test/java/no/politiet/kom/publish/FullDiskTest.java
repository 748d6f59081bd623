package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A feed on a disk that takes the beginning of a file and then no more. */
class FullDiskTest {

    private static final Issue SMALL = Newsletters.issue("# Aktuelt\n## Lys\nett\n");
    private static final Issue LARGE =
            Newsletters.issue("# Aktuelt\n## Lys\n" + "Diktet og langt. ".repeat(400) + "\n").toBuilder()
                    .id(TagUri.of("tag:politiet.no,2023:kom/2031-q2"))
                    .slug(Slug.of("2031-q2"))
                    .period(Period.parse("2031-04/2031-06"))
                    .build();

    @TempDir
    Path folder;

    @Test
    void leavesTheFeedAsItWasAndCompletesItLater() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash limits the files of a program");
        Path feed = folder.resolve("feed");
        FeedPublisher publisher = FeedPublisher.builder(feed).build();
        var unused = publisher.publish(SMALL);
        Map<String, String> before = files(feed);
        Path large = folder.resolve("large.json");
        KomJson.forIssue().write(LARGE, large);
        assertThat(Files.size(large)).isGreaterThan(4096);

        Process program = new ProcessBuilder(
                        "bash",
                        "-c",
                        "ulimit -f 4; exec \"$@\"",
                        "bash",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PublishOnce.class.getName(),
                        feed.toString(),
                        large.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).isZero();
        assertThat(said.strip()).isEqualTo("refused");
        assertThat(files(feed)).isEqualTo(before);

        assertThat(publisher.publish(LARGE).published()).hasSize(2);
        assertThat(KomJson.forIssue().read(feed.resolve("v1/issues/2031-q2/r1.json")))
                .isEqualTo(LARGE);
    }

    private static Map<String, String> files(Path feed) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(feed.resolve("v1"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(feed.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
