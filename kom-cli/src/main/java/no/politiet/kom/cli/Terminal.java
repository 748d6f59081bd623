package no.politiet.kom.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the program reads from and writes to. Text is UTF-8 whatever the platform's encoding, so that æøå arrive. */
final class Terminal {

    private static final int COLUMNS = 80;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Output output;
    private final boolean person;

    private Terminal(InputStream in, Output output, PrintStream err, boolean person) {
        this.in = in;
        this.output = output;
        this.out = utf8(output);
        this.err = err;
        this.person = person;
    }

    static Terminal ofProcess() {
        PrintStream err = utf8(new FileOutputStream(FileDescriptor.err));
        return new Terminal(System.in, new Output(new FileOutputStream(FileDescriptor.out)), err, isTerminal());
    }

    private static PrintStream utf8(OutputStream out) {
        return new PrintStream(new BufferedOutputStream(out, 1 << 13), false, StandardCharsets.UTF_8);
    }

    /** Standard output, which remembers why it could not be written: a {@link PrintStream} tells only that. */
    private static final class Output extends FilterOutputStream {
        private @Nullable IOException failure;

        Output(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }

    /** What takes all and shows nothing. */
    static PrintStream nowhere() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    /** Whether input and output are a terminal. */
    @SuppressWarnings("SystemConsoleNull") // answered below
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From Java 22 on there is a console even where there is no terminal, and a method that tells.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    InputStream in() {
        return in;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /** Whether a person is looking. */
    boolean isPerson() {
        return person;
    }

    /** Whether there is to be colour: a person is looking who has not asked for none (no-color.org). */
    boolean isColoured() {
        return person && environment("NO_COLOR") == null;
    }

    /** How wide a line may be. */
    int columns() {
        String columns = environment("COLUMNS");
        try {
            return columns == null ? COLUMNS : Math.max(40, Math.min(Integer.parseInt(columns), 200));
        } catch (NumberFormatException e) {
            return COLUMNS;
        }
    }

    /** A variable of the environment, null if it is not set or empty. */
    @Nullable
    String environment(String name) {
        String value = System.getenv(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /** Whether nobody reads the output any more, as after {@code | head}. */
    boolean isClosed() {
        return out.checkError() && lost() == null;
    }

    /** Why output was lost that somebody wanted, as on a disk that is full; null if none was. */
    @Nullable
    String lost() {
        out.flush();
        IOException failure = output.failure;
        return failure == null || String.valueOf(failure.getMessage()).contains("pipe") || isPipe()
                ? null
                : failure.getMessage();
    }

    /** Whether standard output is a pipe, where the system tells: why it could not be written may be told in any language. */
    private static boolean isPipe() {
        try {
            String file = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
            return file.startsWith("pipe:") || file.startsWith("socket:");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /** Says that a command, named as it is typed, cannot go on. */
    void complain(String command, String message) {
        out.flush();
        err.println(command + ": " + message);
        err.flush();
    }

    void warn(String message) {
        err.println("kom: " + message);
        err.flush();
    }
}
