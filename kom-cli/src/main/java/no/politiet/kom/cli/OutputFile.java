package no.politiet.kom.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the result goes: standard output, or a file that is written whole or not at all. */
final class OutputFile implements QuickOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write to a file instead of standard output")
    private @Nullable Path file;

    @Override
    public boolean option(String name, String value) {
        if (!name.equals("--output")) {
            return false;
        }
        file = Path.of(value);
        return true;
    }

    boolean isStandardOutput() {
        return file == null || file.toString().equals(Documents.STDIN);
    }

    /** Refuses to write over what is read. */
    void refuse(String input) throws IOException {
        if (file != null
                && !input.equals(Documents.STDIN)
                && !Documents.isAddress(input)
                && Files.exists(file)
                && Files.exists(Path.of(input))
                && Files.isSameFile(file, Path.of(input))) {
            throw new Failure(file + ": is what is read; write to another file");
        }
    }

    void write(String text, Terminal terminal) throws IOException {
        if (file == null || isStandardOutput()) {
            terminal.out().writeBytes(text.getBytes(StandardCharsets.UTF_8));
            terminal.out().flush();
        } else {
            write(file, text);
        }
    }

    static void write(Path file, String text) throws IOException {
        Path target = target(file);
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            Files.writeString(target, text, StandardCharsets.UTF_8, StandardOpenOption.WRITE); // a device or a pipe
            return;
        }
        try {
            replace(target, text);
        } catch (FileSystemException e) {
            throw named(file, e);
        }
    }

    /** A failure of the temporary file, told of the one that the user named. */
    private static IOException named(Path file, FileSystemException e) {
        FileSystemException named = e instanceof AccessDeniedException
                ? new AccessDeniedException(file.toString())
                : new FileSystemException(
                        file.toString(), null, Objects.requireNonNullElse(e.getReason(), "cannot be written"));
        named.initCause(e);
        return named;
    }

    private static void replace(Path target, String text) throws IOException {
        Path temporary = target.resolveSibling(".kom-" + UUID.randomUUID());
        try {
            Files.writeString(temporary, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            try {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Where to write, in a folder that is there; where a link leads. */
    static Path target(Path file) throws IOException {
        Path target = Files.isRegularFile(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Failure(file + ": there is no folder " + folder);
        }
        if (Files.isDirectory(target)) {
            throw new Failure(Failure.noFile(file));
        }
        return target;
    }
}
