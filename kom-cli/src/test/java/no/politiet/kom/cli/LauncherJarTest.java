package no.politiet.kom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script beside the jar, by way of a link, in a folder with a blank in its name. */
@DisabledOnOs(OS.WINDOWS)
class LauncherJarTest {

    @TempDir
    Path folder;

    private Path link;

    @BeforeEach
    void install() throws IOException {
        Path home = Files.createDirectories(folder.resolve("a place"));
        for (String file : List.of("kom", "kom.jar")) {
            Files.copy(Path.of("target").resolve(file), home.resolve(file));
        }
        assertThat(home.resolve("kom").toFile().setExecutable(true)).isTrue();
        link = Files.createSymbolicLink(folder.resolve("kom"), Path.of("a place", "kom"));
        new KomJar(folder)
                .write("fyr.md", "---\ntitle: Fyr\nperiod: 2031-03\npublisher: Fyr\n---\n# Lys\n\nFyret lyser.\n");
        new KomJar(folder).run("import", "fyr.md", "-o", "issue.json").succeeds();
    }

    private KomJar.Result run(String... args) throws IOException, InterruptedException {
        return run(Map.of("XDG_CACHE_HOME", folder.resolve("a cache").toString()), args);
    }

    private KomJar.Result run(Map<String, String> environment, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(link.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().keySet().removeIf(name -> name.matches("LC_.*|LANG|HOME|XDG_.*"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new KomJar.Result(process.waitFor(), out, Files.readString(folder.resolve("err")));
    }

    private List<Path> archives() throws IOException {
        Path cache = folder.resolve("a cache/kom");
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }

    @Test
    void printsTheSameWithAnArchiveOfClassesAndWithout() throws Exception {
        KomJar.Result first = run("show", "issue.json").succeeds();
        assertThat(archives()).hasSize(1);
        KomJar.Result second = run("show", "issue.json").succeeds();
        assertThat(second).isEqualTo(first);
        assertThat(first.out()).contains("Fyret lyser.");
        assertThat(first.err()).isEmpty();
    }

    @Test
    void replacesTheArchiveOfAnotherJar() throws Exception {
        run("show", "issue.json").succeeds();
        Object first = Files.readAttributes(archives().get(0), BasicFileAttributes.class)
                .fileKey();
        run("show", "issue.json").succeeds();
        assertThat(Files.readAttributes(archives().get(0), BasicFileAttributes.class)
                        .fileKey())
                .isEqualTo(first);
        Path jar = folder.resolve("a place/kom.jar");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2023-03-01T00:00:00Z")));
        run("show", "issue.json").succeeds();
        assertThat(archives()).hasSize(1);
        assertThat(Files.readAttributes(archives().get(0), BasicFileAttributes.class)
                        .fileKey())
                .isNotEqualTo(first);
    }

    @Test
    void keepsNoArchiveOfARunThatFails() throws Exception {
        assertThat(run("show", "nothing.json").failsWith(2).err()).contains("no such file");
        assertThat(archives()).isEmpty();
    }

    @Test
    void readsNamesOfAnyLettersWhateverTheLocale() throws Exception {
        Files.copy(folder.resolve("issue.json"), folder.resolve("blåbær.json"));
        for (Map<String, String> locale :
                List.of(Map.<String, String>of(), Map.of("LC_ALL", "C"), Map.of("LANG", "POSIX"))) {
            KomJar.Result result =
                    run(locale, "render", "blåbær.json", "--format", "text").succeeds();
            assertThat(result.out()).as("%s", locale).contains("Fyret lyser.");
        }
    }

    @Test
    void doesWithoutAHomeFolder() throws Exception {
        assertThat(run(Map.of(), "show", "issue.json").succeeds().out()).contains("Fyret lyser.");
    }

    @Test
    void passesArgumentsAndStatusOn() throws Exception {
        assertThat(run("validate", "not there.json").failsWith(2).err())
                .contains("not there.json: there is no such file");
        assertThat(run("--version").succeeds().out()).startsWith("kom ");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void failsWhereItsOutputIsLost() throws Exception {
        Process process = new ProcessBuilder("sh", "-c", "'" + link + "' show issue.json -f json > /dev/full")
                .directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(folder.resolve("err")).content().contains("kom: standard output: ");
    }

    @Test
    void writesWhereALinkLeads() throws Exception {
        Files.createSymbolicLink(folder.resolve("link.json"), Path.of("issue.json"));
        run("import", "fyr.md", "-o", "link.json").succeeds();
        assertThat(folder.resolve("link.json")).isSymbolicLink();
    }
}
