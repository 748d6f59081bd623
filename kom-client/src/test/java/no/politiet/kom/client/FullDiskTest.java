package no.politiet.kom.client;

import static no.politiet.kom.client.Fixtures.entry;
import static no.politiet.kom.client.Fixtures.issue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Paragraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cache on a disk that takes the beginning of a file and then no more. */
class FullDiskTest {

    private final Issue small = issue("2023-q1");
    private final Issue large = issue("2023-q2").toBuilder()
            .about(List.of(Paragraph.of("Diktet og langt. ".repeat(100).strip())))
            .build();
    private final FeedServer server = new FeedServer(small, large);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void readsTheFeedAndLeavesNothingTorn() throws Exception {
        assumeTrue(Program.canLimitFiles(), "bash limits the files of a program");
        assertThat(entry(large).bytes()).isGreaterThan(1024);
        Process program =
                Program.startOnAFullDisk(1, ReadOnce.class, server.uri("/").toString(), folder.toString());
        String read = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).isZero();
        assertThat(read.lines())
                .containsExactly(entry(large).sha256(), entry(small).sha256());

        assertThat(names()).doesNotContain(entry(large).sha256()).noneMatch(name -> name.endsWith(".new"));
        try (KomClient kom = server.clientBuilder().cacheDirectory(folder).build()) {
            assertThat(kom.issues().map(Fetched::value)).containsExactly(large, small);
        }
        assertThat(names()).contains(entry(large).sha256());
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
