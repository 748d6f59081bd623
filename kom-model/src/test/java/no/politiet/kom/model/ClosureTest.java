package no.politiet.kom.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What a partner gets with this one dependency, as the build resolves it: few jars, and small ones. */
class ClosureTest {

    /** Our own modules are directories while the build runs: they count as the jars they will be. */
    private static List<Path> closure() throws IOException {
        Path listed = Path.of("target", "runtime-closure.txt");
        return Stream.concat(
                        Stream.of(Path.of("target", "classes")),
                        Stream.of(Files.readString(listed).strip().split(File.pathSeparator))
                                .map(Path::of))
                .toList();
    }

    @Test
    void isAtMostFourJars() throws IOException {
        assertThat(closure()).hasSizeBetween(2, 4);
    }

    @Test
    void isAtMostOneMegabyte() throws IOException {
        assertThat(closure().stream().mapToLong(ClosureTest::bytes).sum()).isBetween(500_000L, 1_000_000L);
    }

    private static long bytes(Path jarOrDirectory) {
        try {
            return Files.isDirectory(jarOrDirectory) ? bytesAsJar(jarOrDirectory) : Files.size(jarOrDirectory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long bytesAsJar(Path directory) throws IOException {
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        try (JarOutputStream out = new JarOutputStream(jar);
                Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(directory.relativize(file).toString()));
                Files.copy(file, out);
            }
        }
        return jar.size();
    }
}
