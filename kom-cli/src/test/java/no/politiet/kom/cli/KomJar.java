package no.politiet.kom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs {@code target/kom.jar} as a user does, in a folder. */
final class KomJar {

    private static final Path JAR = Path.of("target", "kom.jar").toAbsolutePath();
    private static final int SECONDS = 120;

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    KomJar(Path folder) {
        assertThat(JAR).as("made by mvn package").exists();
        this.folder = folder;
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    }

    KomJar with(String variable, String value) {
        KomJar other = new KomJar(folder);
        other.environment.putAll(environment);
        other.environment.put(variable, value);
        return other;
    }

    String environment(String variable) {
        return environment.get(variable);
    }

    /** What a run came to. */
    record Result(int status, String out, String err) {

        Result succeeds() {
            assertThat(status).as("%s%n%s", out, err).isZero();
            return this;
        }

        Result failsWith(int expected) {
            assertThat(status).as("%s%n%s", out, err).isEqualTo(expected);
            assertThat(err).doesNotContain("\tat ").doesNotContain("Exception");
            return this;
        }
    }

    Result run(String... args) {
        return runWith(new byte[0], args);
    }

    Result runWith(byte[] stdin, String... args) {
        try {
            Process process = start(args);
            CompletableFuture<byte[]> err = reading(process.getErrorStream());
            CompletableFuture<byte[]> out = reading(process.getInputStream());
            try (var in = process.getOutputStream()) {
                in.write(stdin);
            } catch (IOException e) {
                // It has seen enough.
            }
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly(); // which closes what is still being read
            }
            assertThat(ended).as(List.of(args) + " ends").isTrue();
            return new Result(
                    process.exitValue(),
                    new String(out.join(), StandardCharsets.UTF_8),
                    new String(err.join(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Each stream has a thread of its own: on two processors the common pool has but one, and what nobody reads stands still. */
    private static CompletableFuture<byte[]> reading(InputStream in) {
        return CompletableFuture.supplyAsync(() -> read(in), task -> new Thread(task, "reads the command").start());
    }

    private static byte[] read(InputStream in) {
        try {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.language=en",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KOM_") || name.startsWith("JAVA_TOOL"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    String text(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String name, String text) {
        try {
            Files.createDirectories(file(name).getParent());
            Files.writeString(file(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
